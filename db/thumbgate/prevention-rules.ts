import { type Selectable, sql } from 'kysely'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import type { Reader, Writer } from '#db/types.ts'
import type { DB } from '#generated/db.ts'

export type PreventionRulesRow = Selectable<DB['thumbgate.prevention_rules']>

/** The rule document as it was last generated; undefined before the first time. */
export const find = (db: Reader, customer: CustomerId): Promise<PreventionRulesRow | undefined> =>
  db.selectFrom('thumbgate.prevention_rules').selectAll().where('customer_id', '=', customer).executeTakeFirst()

/** Replaces the document as a whole when the transaction commits. */
export async function put(
  db: Writer,
  customer: CustomerId,
  document: { target: string; markdown: string; minOccurrences: number },
  now: Date,
): Promise<void> {
  await db
    .insertInto('thumbgate.prevention_rules')
    .values({
      customer_id: customer,
      target: document.target,
      markdown: document.markdown,
      min_occurrences: document.minOccurrences,
      generated_at: now,
    })
    .onConflict((conflict) =>
      conflict.column('customer_id').doUpdateSet({
        target: sql<string>`excluded.target`,
        markdown: sql<string>`excluded.markdown`,
        min_occurrences: sql<number>`excluded.min_occurrences`,
        generated_at: sql<Date>`excluded.generated_at`,
      }),
    )
    .execute()
}
