/** Memories as preference pairs are made of them. */
import { sql } from 'kysely'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import type { Reader } from '#db/types.ts'

const unpruned = (db: Reader, customer: CustomerId) =>
  db.selectFrom('thumbgate.memories').where('customer_id', '=', customer).where('pruned', '=', false)

export async function count(db: Reader, customer: CustomerId): Promise<number> {
  const { total } = await unpruned(db, customer)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return total
}

export interface Position {
  createdAt: Date
  number: number
}

/** A page of memories without their texts, oldest first, from after that position. */
export const page = (db: Reader, customer: CustomerId, after: Position | undefined, limit: number) =>
  unpruned(db, customer)
    .select(['id', 'category', 'title', 'tags', 'rubric_summary', 'rich_context', 'created_at', 'number'])
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(created_at, number) > (${after?.createdAt}::timestamptz, ${after?.number}::bigint)`),
    )
    .orderBy('created_at')
    .orderBy('number')
    .limit(limit)
    .execute()

/** The texts of memories by id. */
export async function contents(db: Reader, customer: CustomerId, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('thumbgate.memories')
    .select(['id', 'content'])
    .where('customer_id', '=', customer)
    .where(sql<boolean>`id = any(${[...ids]}::text[])`)
    .execute()
  return new Map(rows.map((row) => [row.id, row.content]))
}
