import { sql } from 'kysely'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import type { Reader, Writer } from '#db/types.ts'

/** Of feedback by kind of work, or of handoffs by intent and profile. */
export type SetName = 'feedback' | 'delegation'

export interface ReliabilityRow {
  category: string
  alpha: number
  beta: number
  samples: number
}

/** The posteriors that were ever updated. */
export const list = (db: Reader, customer: CustomerId, set: SetName): Promise<ReliabilityRow[]> =>
  db
    .selectFrom('thumbgate.reliability')
    .select(['category', 'alpha', 'beta', 'samples'])
    .where('customer_id', '=', customer)
    .where('set_name', '=', set)
    .orderBy('category')
    .execute()

/** Counts one success or failure in each category. Rows are touched in the order of their names, so that nobody deadlocks. */
export async function count(
  db: Writer,
  customer: CustomerId,
  set: SetName,
  categories: readonly string[],
  succeeded: boolean,
): Promise<void> {
  const [alpha, beta] = succeeded ? [1, 0] : [0, 1]
  const rows = [...new Set(categories)].sort().map((category) => ({
    customer_id: customer,
    set_name: set,
    category,
    alpha: 1 + alpha,
    beta: 1 + beta,
    samples: 1,
  }))
  await db
    .insertInto('thumbgate.reliability')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['customer_id', 'set_name', 'category']).doUpdateSet({
        alpha: sql`reliability.alpha + ${alpha}::int`,
        beta: sql`reliability.beta + ${beta}::int`,
        samples: sql`reliability.samples + 1`,
      }),
    )
    .execute()
}
