/**
 * Migrations are plain SQL files, `db/migrations/<folder>/NNNN-name.sql`, where the folder is `shared` or a system. They are numbered within
 * their folder and append-only: what was applied is known by its checksum, and a file that was edited afterwards is refused.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as migrationRows from '#db/shared/migrations.ts'
import type { Database } from '#server/database.ts'

export interface Migration {
  /** `shared/0001-kernel`: folder and file without ending. */
  name: string
  sql: string
  sha256: string
}

export interface SchemaState {
  applied: string[]
  pending: string[]
  /** Why this program cannot work with this database, a sentence each. */
  problems: string[]
}

export class MigrationError extends Error {
  override name = 'MigrationError'
}

const fileName = /^(\d{4})-[a-z0-9]+(-[a-z0-9]+)*\.sql$/

/** The migrations in `root`/db/migrations in the order they run: those of `shared` first, then each system's. Throws on a bad or repeated number. */
export function readMigrations(root: string): Migration[] {
  const directory = join(root, 'db', 'migrations')
  const folders = readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  return folders.flatMap((folder) => readFolder(directory, folder))
}

const rank = (folder: string): number => (folder === 'shared' ? 0 : 1)

function readFolder(directory: string, folder: string): Migration[] {
  const files = readdirSync(join(directory, folder))
    .filter((file) => !file.startsWith('.'))
    .sort()
  const seen = new Map<string, string>()
  return files.map((file) => {
    const number = fileName.exec(file)?.[1]
    const path = join(directory, folder, file)
    if (number === undefined) throw new MigrationError(`${path} is not a migration: name it like 0002-projects.sql`)
    const twin = seen.get(number)
    if (twin) throw new MigrationError(`${path} has the number of ${twin}: give it the next free one`)
    seen.set(number, file)
    // A checkout may change line ends; that is no edit.
    const sql = readFileSync(path, 'utf8').replaceAll('\r\n', '\n')
    return { name: `${folder}/${file.slice(0, -4)}`, sql, sha256: createHash('sha256').update(sql).digest('hex') }
  })
}

/** The folder that holds `db/migrations`, seen from this file. */
export const projectRoot = join(import.meta.dirname, '..')

/** Compares the files with what the database has. Changes nothing. */
export async function schemaState(database: Database, migrations: readonly Migration[]): Promise<SchemaState> {
  return compare(await database.session(migrationRows.list), migrations)
}

function compare(rows: readonly migrationRows.MigrationRow[], migrations: readonly Migration[]): SchemaState {
  const applied = new Map(rows.map((row) => [row.name, row]))
  const known = new Map(migrations.map((migration) => [migration.name, migration]))
  const pending = migrations.filter((migration) => !applied.has(migration.name)).map((migration) => migration.name)
  const problems: string[] = []
  for (const row of rows) {
    const migration = known.get(row.name)
    if (!migration) {
      problems.push(
        `The database has migration ${row.name}, which this version does not know: start the version that made it`,
      )
    } else if (migration.sha256 !== row.sha256) {
      problems.push(
        `db/migrations/${row.name}.sql was edited after it was applied: restore it, and put the change into a new migration`,
      )
    }
  }
  for (const name of pending) {
    const later = rows.find((row) => sameFolder(row.name, name) && row.name > name)
    if (later) {
      problems.push(
        `db/migrations/${name}.sql comes before ${later.name}, which is already applied: give it the next free number`,
      )
    }
  }
  return { applied: [...applied.keys()], pending, problems }
}

const sameFolder = (a: string, b: string): boolean => a.split('/')[0] === b.split('/')[0]

/**
 * Applies what is pending, each migration in its own transaction; several migrators take turns. Returns the names it applied.
 * Throws a {@link MigrationError} that says what does not fit, or which migration failed and why; what came before it stays applied.
 */
export async function migrate(database: Database, migrations: readonly Migration[]): Promise<string[]> {
  const { problems } = await schemaState(database, migrations)
  if (problems.length > 0) throw new MigrationError(problems.join('\n'))
  const done: string[] = []
  for (const migration of migrations) {
    if (await apply(database, migration)) done.push(migration.name)
  }
  return done
}

async function apply(database: Database, migration: Migration): Promise<boolean> {
  try {
    return await database.session(async (session) => {
      await migrationRows.lock(session)
      await migrationRows.prepare(session)
      const rows = await migrationRows.list(session)
      if (rows.some((row) => row.name === migration.name)) return false
      await session.script(migration.sql)
      await migrationRows.insert(session, migration)
      return true
    })
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new MigrationError(`Migration db/migrations/${migration.name}.sql failed: ${reason}`, { cause })
  }
}

/** Throws a {@link MigrationError} with the command that helps unless the schema is exactly what this version expects. */
export async function assertSchema(database: Database, migrations: readonly Migration[]): Promise<void> {
  const { pending, problems } = await schemaState(database, migrations)
  if (problems.length > 0) throw new MigrationError(problems.join('\n'))
  if (pending.length === 0) return
  throw new MigrationError(
    `The database is ${pending.length} migration(s) behind (${pending.join(', ')}). Run: npm run accord -- db migrate`,
  )
}

/** True when `root` has migrations, for tools that also work on folders that have none. */
export const hasMigrations = (root: string): boolean => existsSync(join(root, 'db', 'migrations'))
