/** Which tests have a database that could be another: what the rest shows on one engine, it shows. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

/** Every test that opens the suite's database comes here, on its own or through what it shares with others. */
const opener = 'tests/support/database.ts'

/** Relative paths of what a file imports from tests/. */
function importsOf(root: string, file: string): string[] {
  const found = readFileSync(join(root, file), 'utf8').matchAll(
    /(?:from |import\(|import )'(#tests\/|\.{1,2}\/)([^']+)'/g,
  )
  return [...found].map(([, start = '', rest = '']) =>
    start === '#tests/' ? `tests/${rest}` : normalize(join(dirname(file), start, rest)).replaceAll('\\', '/'),
  )
}

function opensDatabase(root: string, file: string, seen = new Set<string>()): boolean {
  if (file === opener) return true
  if (seen.has(file) || !file.startsWith('tests/') || !existsSync(join(root, file))) return false
  seen.add(file)
  return importsOf(root, file).some((imported) => opensDatabase(root, imported, seen))
}

/** The test files below `root` that never ask for the suite's database, relative to it. */
export const testsWithoutDatabase = (root: string): string[] =>
  globSync('tests/**/*.test.ts', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !opensDatabase(root, file))
    .sort()
