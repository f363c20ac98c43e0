/** `generated/db.ts`: the tables of a freshly migrated database, as Kysely takes them. */
import { Worker } from 'node:worker_threads'
import type { Migration } from '#server/migrations.ts'
import { banner } from './banner.ts'
import { pascalCase } from './names.ts'

export interface Column {
  table_schema: string
  table_name: string
  column_name: string
  /** PostgreSQL's name of the type; of its elements when `is_array`. */
  type_name: string
  is_array: boolean
  /** Labels of an enum type, in their order. */
  labels: string[] | null
  is_nullable: boolean
  has_default: boolean
  /** The database refuses a value on insert. */
  always_generated: boolean
}

/** Runs the migrations in an empty embedded database, on a thread of its own, and reads its columns. Throws with the migration's name. */
export async function introspect(migrations: readonly Migration[]): Promise<Column[]> {
  if (migrations.length === 0) return []
  const worker = new Worker(new URL('./database-worker.ts', import.meta.url), { workerData: migrations })
  try {
    return await new Promise<Column[]>((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
    })
  } finally {
    await worker.terminate()
  }
}

interface Values {
  select: string
  /** What may be written, where that differs. */
  write?: string
}

/** The values `server/database-types.ts` reads and writes. */
const values: Record<string, Values> = {
  bool: { select: 'boolean' },
  int2: { select: 'number' },
  int4: { select: 'number' },
  int8: { select: 'number' },
  float4: { select: 'number' },
  float8: { select: 'number' },
  numeric: { select: 'string', write: 'string | number' },
  text: { select: 'string' },
  varchar: { select: 'string' },
  bpchar: { select: 'string' },
  citext: { select: 'string' },
  uuid: { select: 'string' },
  inet: { select: 'string' },
  cidr: { select: 'string' },
  date: { select: 'string' },
  time: { select: 'string' },
  interval: { select: 'string' },
  timestamp: { select: 'Date', write: 'Date | string' },
  timestamptz: { select: 'Date', write: 'Date | string' },
  bytea: { select: 'Buffer', write: 'Uint8Array' },
  json: { select: 'unknown', write: 'string' },
  jsonb: { select: 'unknown', write: 'string' },
  tsvector: { select: 'string' },
}

function valuesOf(column: Column): Values {
  const place = `${column.table_schema}.${column.table_name}.${column.column_name}`
  const found = column.labels
    ? { select: column.labels.map((label) => `'${label}'`).join(' | ') }
    : values[column.type_name]
  if (!found) {
    throw new Error(
      `${place}: type ${column.type_name} has no TypeScript type; add it to scripts/generators/database.ts`,
    )
  }
  if (!column.is_array) return found
  return {
    select: `(${found.select})[]`,
    ...(found.write === undefined ? {} : { write: `(${found.write})[]` }),
  }
}

const nullable = (column: Column, type: string): string =>
  column.is_nullable && type !== 'unknown' ? `${type} | null` : type

function typeOf(column: Column): string {
  const { select, write = select } = valuesOf(column)
  const read = nullable(column, select)
  const written = nullable(column, write)
  if (column.always_generated) return `GeneratedAlways<${read}>`
  if (write === select) return column.has_default ? `Generated<${read}>` : read
  const inserted = column.has_default || column.is_nullable ? `${written} | undefined` : written
  return `ColumnType<${read}, ${inserted}, ${written}>`
}

/** The text of `generated/db.ts`. */
export function databaseFile(columns: readonly Column[]): string {
  const tables = Map.groupBy(columns, (column) => `${column.table_schema}.${column.table_name}`)
  const entries = [...tables.keys()].map((table) => `  '${table}': ${pascalCase(table)}\n`)
  const interfaces = [...tables].map(([table, members]) => {
    const lines = members.map((column) => `  ${column.column_name}: ${typeOf(column)}\n`)
    return `export interface ${pascalCase(table)} {\n${lines.join('')}}\n`
  })
  const body = `export interface DB {\n${entries.join('')}}\n\n${interfaces.join('\n')}`
  const used = ['ColumnType', 'Generated', 'GeneratedAlways'].filter((name) => body.includes(`${name}<`))
  const imports = used.length > 0 ? `import type { ${used.join(', ')} } from 'kysely'\n\n` : ''
  return `${banner}${imports}${body}`
}
