import { CompiledQuery, type QueryResult } from 'kysely'
import type { Writer } from '#db/types.ts'

/** A statement whose text is always the same, so that it is written once and nothing is built per request. */
export interface Statement {
  text: string
  values: readonly unknown[]
}

/** Runs it in that transaction; returns its rows. The caller says what they are. */
export async function run<Row>(db: Writer, { text, values }: Statement): Promise<Row[]> {
  const result: QueryResult<Row> = await db.executeQuery<Row>(CompiledQuery.raw(text, [...values]))
  return result.rows
}

/** JSON for a parameter. */
export const jsonParameter = (value: unknown): string => JSON.stringify(value)
