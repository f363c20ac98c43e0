/**
 * Reading and writing whole tables as text, column by column, which both engines convert to and from every type without loss. The schema is
 * not part of it: a restored database gets it from the migrations.
 */
import { jobSchema } from '#db/shared/jobs.ts'
import type { Session } from '#db/types.ts'

export interface TableShape {
  /** `schema.table`, as it is in the file. */
  name: string
  columns: { name: string; type: string }[]
}

export interface SequenceValue {
  name: string
  last: string
}

/** Tables of the job queue that hold work, each after those it refers to; the others are its statistics. */
const jobTables = ['queue', 'schedule', 'job']

/** What the migrator itself writes. */
const ownTable = 'shared.migrations'

const tables = `
  select n.nspname as schema, c.relname as table, a.attname as column, format_type(a.atttypid, a.atttypmod) as type
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
  where c.relkind in ('r', 'p') and not c.relispartition
    and (n.nspname = any($1) or (n.nspname = '${jobSchema}' and c.relname = any($2)))
  order by array_position($2, c.relname::text) nulls first, n.nspname, c.relname, a.attnum`

/** The tables of these schemas and of the job queue, without generated columns, which compute themselves. */
export async function listTables(session: Session, schemas: readonly string[]): Promise<TableShape[]> {
  interface Row {
    schema: string
    table: string
    column: string
    type: string
  }
  const rows = await session.query<Row>(tables, [[...schemas], jobTables])
  const found = Map.groupBy(rows, (row) => `${row.schema}.${row.table}`)
  found.delete(ownTable)
  return [...found].map(([name, columns]) => ({
    name,
    columns: columns.map(({ column, type }) => ({ name: column, type })),
  }))
}

/** Everything that follows sees the database as it is now. Must be the first statement of its transaction. */
export async function freeze(session: Session): Promise<void> {
  await session.script('set transaction isolation level repeatable read')
}

export type TextRow = (string | null)[]

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`
const quoteTable = (name: string): string => name.split('.').map(quote).join('.')

/** All rows of a table, some hundreds at a time. */
export async function* readRows(session: Session, table: TableShape): AsyncGenerator<TextRow[]> {
  const list = table.columns.map(({ name }, index) => `${quote(name)}::text as c${index}`).join(', ')
  await session.script(`declare backup_rows no scroll cursor for select ${list} from ${quoteTable(table.name)}`)
  for (;;) {
    const rows = await session.query<Record<string, string | null>>('fetch 500 from backup_rows')
    if (rows.length === 0) break
    yield rows.map((row) => table.columns.map((_, index) => row[`c${index}`] ?? null))
  }
  await session.script('close backup_rows')
}

/** Adds rows whose texts are in the order of `columns`. */
export async function insertRows(session: Session, table: TableShape, rows: readonly TextRow[]): Promise<void> {
  const names = table.columns.map(({ name }) => quote(name)).join(', ')
  const parameters = table.columns.map((_, index) => `$${index + 1}::text[]`).join(', ')
  const aliases = table.columns.map((_, index) => `c${index}`).join(', ')
  const casts = table.columns.map(({ type }, index) => `c${index}::${type}`).join(', ')
  await session.query(
    `insert into ${quoteTable(table.name)} (${names}) overriding system value
     select ${casts} from unnest(${parameters}) as given (${aliases})`,
    table.columns.map((_, index) => rows.map((row) => row[index] ?? null)),
  )
}

/** The state of every sequence in these schemas that has been used. */
export async function listSequences(session: Session, schemas: readonly string[]): Promise<SequenceValue[]> {
  return await session.query<SequenceValue>(
    `select schemaname || '.' || sequencename as name, last_value::text as last from pg_sequences
     where schemaname = any($1) and last_value is not null order by 1`,
    [[...schemas]],
  )
}

export async function setSequence(session: Session, { name, last }: SequenceValue): Promise<void> {
  await session.query('select setval($1::regclass, $2::bigint)', [quoteTable(name), last])
}

/**
 * Takes foreign keys and triggers of these schemas away and returns what puts them back: rows arrive table by table, so their references
 * are checked when all are there, and a trigger has had its say when the row was first written.
 */
export async function suspendChecks(session: Session, schemas: readonly string[]): Promise<() => Promise<void>> {
  interface Constraint {
    table: string
    name: string
    definition: string
  }
  const constraints = await session.query<Constraint>(
    `select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition from pg_constraint
     where contype = 'f' and conparentid = 0 and connamespace::regnamespace::text = any($1)`,
    [[...schemas]],
  )
  const triggered = await session.query<{ table: string }>(
    `select distinct tgrelid::regclass::text as table from pg_trigger t join pg_class c on c.oid = t.tgrelid
     where not tgisinternal and tgenabled <> 'D' and c.relnamespace::regnamespace::text = any($1)`,
    [[...schemas]],
  )
  for (const { table, name } of constraints) await session.script(`alter table ${table} drop constraint ${quote(name)}`)
  for (const { table } of triggered) await session.script(`alter table ${table} disable trigger user`)
  return async () => {
    for (const { table, name, definition } of constraints) {
      await session.script(`alter table ${table} add constraint ${quote(name)} ${definition}`)
    }
    for (const { table } of triggered) await session.script(`alter table ${table} enable trigger user`)
  }
}

/** Removes the rows that migrations made: the backup has them too. References between the tables must be gone. */
export async function empty(session: Session, all: readonly TableShape[]): Promise<void> {
  const names = all.map(({ name }) => name).filter((name) => !name.startsWith(`${jobSchema}.`))
  if (names.length > 0) await session.script(`truncate ${names.map(quoteTable).join(', ')}`)
}

/** Removes these schemas with everything in them, and the job queue's work. */
export async function clear(session: Session, schemas: readonly string[]): Promise<void> {
  for (const schema of schemas) await session.script(`drop schema if exists ${quote(schema)} cascade`)
  for (const table of [...jobTables].reverse()) await session.script(`delete from ${jobSchema}.${table}`)
}

/** Other connections that a server or an operator command of this program holds (PostgreSQL). */
export async function otherConnections(session: Session): Promise<number> {
  const [row] = await session.query<{ count: number }>(
    `select count(distinct pid) as count from pg_stat_activity
     where datname = current_database() and application_name = 'accord-jobs'`,
  )
  return row?.count ?? 0
}
