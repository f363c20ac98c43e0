/** The house rules as functions over a tree of sources, so that tests/house-rules.test.ts can also show what each one refuses. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Source {
  /** Relative to the root, with forward slashes. */
  path: string
  text: string
}

/** The files below `folders` of `root` with this ending. Folders that do not exist have none. */
export function readSources(root: string, folders: readonly string[], ending: string): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith(ending))
      .map((name) => ({
        path: `${folder}/${name.replaceAll('\\', '/')}`,
        text: readFileSync(join(root, folder, name), 'utf8'),
      })),
  )
}

/** A pattern that only some files may contain. */
export interface Reserved {
  title: string
  pattern: RegExp
  /** Where it belongs. */
  home: RegExp
}

export const reserved: Reserved[] = [
  {
    title: 'the clock is read in server/clock.ts',
    pattern: /\bDate\.now\(|\bnew Date\(\)/,
    home: /^server\/clock\.ts$/,
  },
  {
    title: 'the environment is read in server/config.ts; server/process/main.ts hands it over',
    pattern: /\bprocess\.env\b/,
    home: /^server\/(config|process\/main)\.ts$/,
  },
  {
    title: 'randomness comes from server/ids.ts and server/crypto/',
    pattern: /\bMath\.random\b|\brandom(Bytes|UUID|Int)\b|\bgetRandomValues\b/,
    home: /^server\/(ids\.ts$|crypto\/)/,
  },
  {
    title: 'status codes are named by server/reply.ts, server/errors.ts and domain/<api>/errors.ts',
    pattern: /\bstatus: [1-5]\d\d\b/,
    home: /^(server\/|domain\/[^/]+\/errors\.ts$)/,
  },
]

const withoutComments = (text: string): string => text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')

/** Places of a reserved pattern outside its home: `path: what was found`. */
export function strays(sources: readonly Source[], { pattern, home }: Reserved): string[] {
  return sources
    .filter(({ path }) => !home.test(path))
    .flatMap(({ path, text }) => {
      const found = pattern.exec(withoutComments(text))
      return found ? [`${path}: ${found[0]}`] : []
    })
}

const schemaOf = (folder: string): string => folder.replaceAll('-', '_')

/** Migrations (`db/migrations/<folder>/…sql`) that name another system's schema, or a table without its schema. */
export function schemaTrespasses(migrations: readonly Source[], apis: readonly string[]): string[] {
  return migrations.flatMap(({ path, text }) => {
    const folder = path.split('/')[2] as string
    const sql = text.replaceAll(/--.*$/gm, '').replaceAll(/'(?:[^']|'')*'/g, "''")
    const strangers = apis.filter((api) => api !== folder && new RegExp(`\\b${schemaOf(api)}\\.`).test(sql))
    const bare = [...sql.matchAll(/\bcreate table (?:if not exists )?("?[\w-]+"?)(?=\s*\()/gi)].map((match) => match[1])
    return [
      ...strangers.map((api) => `${path} names the schema of ${api}`),
      ...bare.map((table) => `${path} creates ${table} without a schema`),
    ]
  })
}
