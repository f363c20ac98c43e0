import { sql } from 'kysely'
import { quarterOf } from '#db/thumbgate/decisions.ts'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import type { Reader, Writer } from '#db/types.ts'

export type LabelName = 'allow' | 'recall' | 'verify' | 'warn' | 'deny'

export interface ExampleRow {
  label: LabelName
  /** Sorted. */
  tokens: string[]
}

export interface NewExample extends ExampleRow {
  id: string
  source: 'feedback' | 'diagnostic' | 'decision'
}

/** Stores an example; false when there is one with its id. */
export async function insert(db: Writer, customer: CustomerId, example: NewExample, now: Date): Promise<boolean> {
  const row = await db
    .insertInto('thumbgate.intervention_examples')
    .values({ customer_id: customer, ...example, tokens: [...example.tokens], created_at: now })
    .onConflict((conflict) => conflict.columns(['customer_id', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** The example and its time, held until the transaction ends. */
export async function hold(
  db: Writer,
  customer: CustomerId,
  id: string,
): Promise<{ label: LabelName; tokens: string[]; createdAt: Date }> {
  const row = await db
    .selectFrom('thumbgate.intervention_examples')
    .select(['label', 'tokens', 'created_at'])
    .where('customer_id', '=', customer)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow()
  // Kept by a check constraint of the table.
  return { label: row.label as LabelName, tokens: row.tokens, createdAt: row.created_at }
}

export async function setLabel(db: Writer, customer: CustomerId, id: string, label: LabelName): Promise<void> {
  await db
    .updateTable('thumbgate.intervention_examples')
    .set({ label })
    .where('customer_id', '=', customer)
    .where('id', '=', id)
    .execute()
}

/** Adds an example to the counts (1), or takes it away (-1). Rows are touched in the order of the tokens, so that nobody deadlocks. */
export async function count(
  db: Writer,
  customer: CustomerId,
  { label, tokens }: ExampleRow,
  time: Date,
  by: 1 | -1,
): Promise<void> {
  // The empty token counts all examples.
  const rows = ['', ...tokens].map((token) => ({ customer_id: customer, token, label, examples: Math.max(by, 0) }))
  await db
    .insertInto('thumbgate.intervention_tokens')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['customer_id', 'token', 'label'])
        .doUpdateSet({ examples: sql`intervention_tokens.examples + ${by}::int` }),
    )
    .execute()
  await db
    .insertInto('thumbgate.intervention_quarters')
    .values({ customer_id: customer, quarter: quarterOf(time), label, examples: Math.max(by, 0) })
    .onConflict((conflict) =>
      conflict
        .columns(['customer_id', 'quarter', 'label'])
        .doUpdateSet({ examples: sql`intervention_quarters.examples + ${by}::int` }),
    )
    .execute()
}

/** The newest examples, oldest first. */
export async function listNewest(db: Reader, customer: CustomerId, limit: number): Promise<ExampleRow[]> {
  const rows = await db
    .selectFrom('thumbgate.intervention_examples')
    .select(['label', 'tokens'])
    .where('customer_id', '=', customer)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.reverse().map(({ label, tokens }) => ({ label: label as LabelName, tokens }))
}

/** Customers with examples that their model was not measured with. */
export function listUnmeasured(db: Reader, limit: number): Promise<{ customerId: CustomerId; examples: number }[]> {
  return db
    .selectFrom('thumbgate.intervention_tokens as counts')
    .leftJoin('thumbgate.intervention_models as models', 'models.customer_id', 'counts.customer_id')
    .select(['counts.customer_id as customerId', sql<number>`sum(counts.examples)::int`.as('examples')])
    .where('counts.token', '=', '')
    .groupBy(['counts.customer_id', 'models.examples'])
    .having(sql<boolean>`sum(counts.examples) <> coalesce(models.examples, 0)`)
    .orderBy('counts.customer_id')
    .limit(limit)
    .$castTo<{ customerId: CustomerId; examples: number }>()
    .execute()
}

/** Keeps how well the model does with so many examples. */
export async function putMetrics(
  db: Writer,
  customer: CustomerId,
  metrics: object,
  examples: number,
  now: Date,
): Promise<void> {
  const values = { metrics: JSON.stringify(metrics), examples, updated_at: now }
  await db
    .insertInto('thumbgate.intervention_models')
    .values({ customer_id: customer, ...values })
    .onConflict((conflict) => conflict.column('customer_id').doUpdateSet(values))
    .execute()
}

/** Counts a negative event among those whose text begins with these keywords. `day` is `YYYY-MM-DD` in UTC. */
export async function countGuard(
  db: Writer,
  customer: CustomerId,
  keywords: readonly string[],
  day: string,
): Promise<void> {
  await db
    .insertInto('thumbgate.memory_guards')
    .values({ customer_id: customer, keywords: [...keywords], day, events: 1 })
    .onConflict((conflict) =>
      conflict.columns(['customer_id', 'keywords', 'day']).doUpdateSet({ events: sql`memory_guards.events + 1` }),
    )
    .execute()
}

/** Removes what no question can reach any more: days before `day`. */
export async function pruneGuards(db: Writer, day: string): Promise<number> {
  const { numDeletedRows } = await db.deleteFrom('thumbgate.memory_guards').where('day', '<', day).executeTakeFirst()
  return Number(numDeletedRows)
}
