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

/**
 * JSON for a parameter. PostgreSQL takes no half of a surrogate pair, which JSON can write and JavaScript can hold: it becomes the
 * replacement character, as it would in UTF-8.
 */
export function jsonParameter(value: unknown): string {
  const text = JSON.stringify(value)
  if (!text.includes('\\ud')) return text
  return text.replace(/\\(?:u(d[89ab][0-9a-f]{2}|d[c-f][0-9a-f]{2})|.)/g, (sequence, half?: string) =>
    half === undefined ? sequence : '\\ufffd',
  )
}
