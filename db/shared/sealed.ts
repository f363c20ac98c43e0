/** Sealed columns of any table, for key rotation: the one place that takes table names as values, so it checks them. */
import type { Session } from '#db/types.ts'

export interface SealedTarget {
  table: string
  column: string
  row: string | readonly string[]
}

export interface SealedValue {
  row: string
  sealed: string
}

/** Sealed columns that belong to no system. */
export const ownColumns: readonly SealedTarget[] = [
  { table: 'shared.idempotency_claims', column: 'reply', row: 'id' },
  { table: 'shared.idempotency_steps', column: 'result', row: ['claim_id', 'name'] },
]

const name = /^[a-z_][a-z0-9_]*$/

/** Quoted names, and `row` as an expression for the row's id. */
function quoted(target: SealedTarget): { table: string; column: string; row: string } {
  const [schema, relation, ...rest] = target.table.split('.')
  const rows = [target.row].flat()
  for (const part of [schema, relation, target.column, ...rows]) {
    if (part === undefined || rest.length > 0 || !name.test(part)) {
      const found = `${target.table}.${target.column} (${rows.join(', ')})`
      throw new Error(`${found} does not name a sealed column: schema.table, column and row in lower case`)
    }
  }
  const row = `concat_ws('/', ${rows.map((one) => `"${one}"::text`).join(', ')})`
  return { table: `"${schema}"."${relation}"`, column: `"${target.column}"`, row }
}

/** The next values after that row, in the order of their rows' texts. */
export async function list(
  session: Session,
  target: SealedTarget,
  after: string,
  limit: number,
): Promise<SealedValue[]> {
  const { table, column, row } = quoted(target)
  return await session.query<SealedValue>(
    `select ${row} as row, ${column} as sealed from ${table}
     where ${column} is not null and ${row} collate "C" > $1 order by ${row} collate "C" limit $2`,
    [after, limit],
  )
}

/** Replaces a value unless it has changed since it was read. */
export async function replace(
  session: Session,
  target: SealedTarget,
  before: SealedValue,
  sealed: string,
): Promise<void> {
  const { table, column, row } = quoted(target)
  await session.query(`update ${table} set ${column} = $1 where ${row} = $2 and ${column} = $3`, [
    sealed,
    before.row,
    before.sealed,
  ])
}

/** Every column that is named as a sealed one, as `schema.table.column`. */
export async function namedSealed(session: Session): Promise<string[]> {
  const rows = await session.query<{ name: string }>(
    `select table_schema || '.' || table_name || '.' || column_name as name from information_schema.columns
     where column_name like '%\\_sealed' order by 1`,
  )
  return rows.map((row) => row.name)
}
