/**
 * Backup and restore in one portable format for both engines: gzipped lines of JSON. The first line names the migrations the database had;
 * a restore applies exactly those from the project's files, fills the tables, and leaves later migrations to the next start or
 * `accord db migrate`. So a backup of the embedded database restores into PostgreSQL, and one of an older version into a newer.
 */
import { createReadStream, createWriteStream, existsSync, renameSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { z } from 'zod'
import * as backupRows from '#db/shared/backup.ts'
import * as migrationRows from '#db/shared/migrations.ts'
import { now } from '#server/clock.ts'
import type { Session } from '#server/database.ts'
import { randomId } from '#server/ids.ts'
import { installJobTables } from '#server/jobs/boss.ts'
import type { Migration } from '#server/migrations.ts'
import type { Store } from '#server/process/kernel.ts'

const headerSchema = z.object({
  accordBackup: z.literal(1),
  at: z.string(),
  migrations: z.array(z.object({ name: z.string(), sha256: z.string() })),
})
const tableSchema = z.object({ table: z.string(), columns: z.array(z.string()) })
const sequenceSchema = z.object({ sequence: z.string(), last: z.string() })
const endSchema = z.object({ end: z.literal(true), rows: z.int() })
const rowSchema = z.array(z.string().nullable())
const lineSchema = z.union([rowSchema, tableSchema, sequenceSchema, endSchema])

export interface BackupResult {
  tables: number
  rows: number
}

const schemasOf = (migrations: readonly { name: string }[]): string[] => [
  ...new Set(migrations.map(({ name }) => schemaOf(name))),
]

/** Folders are named like systems, schemas like folders with underscores. */
const schemaOf = (migration: string): string => (migration.split('/')[0] ?? '').replaceAll('-', '_')

/** Writes everything to a new file (0600), from one moment in time, while servers go on. An unfinished file never gets the name. */
export async function backUp({ database }: Store, file: string): Promise<BackupResult> {
  assertNew(file)
  // A name of its own: another backup to the same file leaves this one alone.
  const unfinished = `${file}.${randomId()}.unfinished`
  const result: BackupResult = { tables: 0, rows: 0 }
  try {
    await database.session(async (session) => {
      await backupRows.freeze(session)
      const lines = Readable.from(backupLines(session, result))
      await pipeline(lines, createGzip(), createWriteStream(unfinished, { mode: 0o600, flags: 'wx' }))
    })
    assertNew(file)
    renameSync(unfinished, file)
    return result
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}

function assertNew(file: string): void {
  if (existsSync(file)) throw new Error(`${file} exists: name a new file`)
}

async function* backupLines(session: Session, result: BackupResult): AsyncGenerator<string> {
  const line = (value: z.input<typeof lineSchema> | z.input<typeof headerSchema>) => `${JSON.stringify(value)}\n`
  const migrations = (await migrationRows.list(session)).map(({ name, sha256 }) => ({ name, sha256 }))
  yield line({ accordBackup: 1, at: now().toISOString(), migrations })
  const schemas = schemasOf(migrations)
  for (const table of await backupRows.listTables(session, schemas)) {
    yield line({ table: table.name, columns: table.columns.map(({ name }) => name) })
    for await (const rows of backupRows.readRows(session, table)) {
      result.rows += rows.length
      yield rows.map(line).join('')
    }
    result.tables++
  }
  for (const { name, last } of await backupRows.listSequences(session, schemas)) yield line({ sequence: name, last })
  yield line({ end: true, rows: result.rows })
}

/**
 * Fills the database from a file that {@link backUp} wrote, in one transaction: all of it or nothing. Throws when servers use the database,
 * when it holds something and `replace` is not set, and when the file is damaged, cut off, or of migrations this version does not have.
 */
export async function restore(store: Store, file: string, options: { replace: boolean }): Promise<BackupResult> {
  await assertUnused(store)
  await installJobTables(store.database)
  const input = createReadStream(file)
  const unpacked = input.pipe(createGunzip())
  input.on('error', (error) => unpacked.destroy(error))
  // Whoever reads the lines gets the error; it may come before the first is read, when nobody else would listen.
  unpacked.on('error', () => input.destroy())
  const lines = readLines(unpacked.setEncoding('utf8'))
  try {
    return await store.database.session((session) => fill(session, store.migrations, lines, file, options.replace))
  } catch (cause) {
    throw unpacked.errored ? new Error(`${file} could not be read to its end`, { cause }) : cause
  } finally {
    input.destroy()
    unpacked.destroy()
  }
}

async function* readLines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of chunks) {
    const parts = (rest + chunk).split('\n')
    rest = parts.pop() ?? ''
    yield* parts
  }
  if (rest !== '') yield rest
}

async function assertUnused({ database }: Store): Promise<void> {
  if (database.engine === 'pglite') return
  const count = await database.session(backupRows.otherConnections)
  if (count > 0) throw new Error(`${count} connection(s) of running servers use this database: stop the servers first`)
}

async function fill(
  session: Session,
  migrations: readonly Migration[],
  lines: AsyncIterator<string>,
  file: string,
  replace: boolean,
): Promise<BackupResult> {
  const first = await lines.next()
  const header = headerSchema.safeParse(parse(first.value, file))
  if (!header.success) throw new Error(`${file} is not a backup of this program`)
  const existing = await migrationRows.list(session)
  if (existing.length > 0 && !replace)
    throw new Error('The database is not empty: add --replace to delete what it holds')
  await backupRows.clear(session, schemasOf([...existing, ...header.data.migrations]))
  await rebuild(session, migrations, header.data.migrations, file)
  const schemas = schemasOf(header.data.migrations)
  const resume = await backupRows.suspendChecks(session, schemas)
  const tables = await backupRows.listTables(session, schemas)
  await backupRows.empty(session, tables)
  const loader = createLoader(session, tables, file)
  for (let next = await lines.next(); !next.done; next = await lines.next()) {
    const line = lineSchema.safeParse(parse(next.value, file))
    if (!line.success) throw new Error(`${file} is damaged: a line is not one of a backup`, { cause: line.error })
    await loader.take(line.data)
  }
  const result = await loader.finish()
  await resume()
  return result
}

/** The schema as it was: the same files in the order in which they run. */
async function rebuild(
  session: Session,
  migrations: readonly Migration[],
  wanted: readonly { name: string; sha256: string }[],
  file: string,
): Promise<void> {
  const sums = new Map(wanted.map(({ name, sha256 }) => [name, sha256]))
  const chosen = migrations.filter(({ name, sha256 }) => sums.get(name) === sha256)
  if (chosen.length < sums.size) {
    const missing = [...sums.keys()].filter((name) => !chosen.some((one) => one.name === name))
    throw new Error(`${file} was made with migrations this version does not have: ${missing.join(', ')}`)
  }
  await migrationRows.prepare(session)
  for (const migration of chosen) {
    await session.script(migration.sql)
    await migrationRows.insert(session, migration)
  }
}

const batchSize = 500

function createLoader(session: Session, tables: readonly backupRows.TableShape[], file: string) {
  const result: BackupResult = { tables: 0, rows: 0 }
  let table: backupRows.TableShape | undefined
  let batch: backupRows.TextRow[] = []
  let ended: number | undefined

  async function flush(): Promise<void> {
    if (table && batch.length > 0) await backupRows.insertRows(session, table, batch)
    batch = []
  }
  function choose({ table: name, columns }: z.output<typeof tableSchema>): backupRows.TableShape {
    const shape = tables.find((one) => one.name === name)
    const types = new Map(shape?.columns.map((column) => [column.name, column.type]))
    return {
      name,
      columns: columns.map((column) => {
        const type = types.get(column)
        if (type === undefined) throw new Error(`${file} has ${name}.${column}, which this version does not have`)
        return { name: column, type }
      }),
    }
  }
  return {
    async take(line: z.output<typeof lineSchema>): Promise<void> {
      if (Array.isArray(line)) {
        batch.push(line)
        result.rows++
        if (batch.length >= batchSize) await flush()
        return
      }
      await flush()
      if ('table' in line) {
        table = choose(line)
        result.tables++
      } else if ('sequence' in line) await backupRows.setSequence(session, { name: line.sequence, last: line.last })
      else ended = line.rows
    },
    async finish(): Promise<BackupResult> {
      await flush()
      if (ended === result.rows) return result
      throw new Error(`${file} is cut off: it has ${result.rows} rows and should have ${ended ?? 'more'}`)
    },
  }
}

function parse(text: unknown, file: string): unknown {
  try {
    return JSON.parse(String(text))
  } catch (cause) {
    throw new Error(`${file} is damaged: a line is not JSON`, { cause })
  }
}
