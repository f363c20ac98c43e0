/** What paths say about the files an action touches. They are compared as text; nothing is opened. */

export type Surface = 'policy' | 'release' | 'runtime' | 'tests' | 'docs' | 'public' | 'product'

/** `/` as the only separator, without leading `./`. */
export function toPath(text: string): string {
  let path = text.trim().replaceAll('\\', '/')
  while (path.startsWith('./')) path = path.slice(2)
  return path
}

const protectedPaths = [
  'AGENTS.md',
  'CLAUDE.md',
  'CLAUDE.local.md',
  'GEMINI.md',
  'README.md',
  '.gitignore',
  '.husky/**',
  '.claude/**',
  'skills/**',
  'SKILL.md',
  'config/gates/**',
]

const releaseSensitivePaths = [
  'package.json',
  'package-lock.json',
  'npm-shrinkwrap.json',
  'pnpm-lock.yaml',
  'yarn.lock',
  'bun.lock',
  'server.json',
  'CHANGELOG.md',
  '.npmrc',
  '.github/workflows/**',
  'config/gates/**',
  'scripts/publish/**',
  'scripts/release/**',
]

/** The first row that fits decides; what fits none is `product`. */
const surfaces: readonly (readonly [Surface, readonly string[]])[] = [
  [
    'policy',
    [
      'AGENTS.md',
      'CLAUDE.md',
      'CLAUDE.local.md',
      'GEMINI.md',
      'SKILL.md',
      '.claude/',
      '.husky/',
      'skills/',
      'config/gates/',
    ],
  ],
  [
    'release',
    [
      'package.json',
      'package-lock.json',
      'pnpm-lock.yaml',
      'yarn.lock',
      'server.json',
      'CHANGELOG',
      '.github/',
      '.npmrc',
    ],
  ],
  ['runtime', ['src/', 'lib/', 'bin/', 'server/', 'scripts/', 'adapters/']],
  ['tests', ['tests/', 'test/', '__tests__/', 'spec/']],
  ['docs', ['docs/', 'README', 'CONTRIBUTING', 'LICENSE']],
  ['public', ['public/', 'static/', 'site/', 'www/']],
]

export const surfaceOf = (path: string): Surface =>
  surfaces.find(([, prefixes]) => prefixes.some((prefix) => path.startsWith(prefix)))?.[0] ?? 'product'

/** Whether a path is one of these: exact names, `folder/**` for everything below, `*` for one name within a folder. */
export const fits = (path: string, patterns: readonly string[]): boolean =>
  patterns.some((pattern) => fitsOne(path, toPath(pattern)))

function fitsOne(path: string, pattern: string): boolean {
  if (pattern === '**' || pattern === '*' || pattern === path) return true
  if (pattern.endsWith('/**') || pattern.endsWith('/')) return path.startsWith(pattern.replace(/\*\*$/, ''))
  const star = pattern.indexOf('*')
  if (star === -1) return path.startsWith(`${pattern}/`)
  const [head, tail] = [pattern.slice(0, star), pattern.slice(star + 1)]
  const isLongEnough = path.length >= head.length + tail.length
  return isLongEnough && path.startsWith(head) && path.endsWith(tail) && !path.slice(head.length).includes('/')
}

export const isProtected = (path: string): boolean => fits(path, protectedPaths)
export const isReleaseSensitive = (path: string): boolean => fits(path, releaseSensitivePaths)
