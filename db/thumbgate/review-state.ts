/** What stood on the dashboard when it was last reviewed, and what came after. */
import { type Selectable, sql } from 'kysely'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import type { Reader, Writer } from '#db/types.ts'
import type { DB } from '#generated/db.ts'

export type ReviewStateRow = Selectable<DB['thumbgate.dashboard_review_state']>

export const find = (db: Reader, customer: CustomerId): Promise<ReviewStateRow | undefined> =>
  db.selectFrom('thumbgate.dashboard_review_state').selectAll().where('customer_id', '=', customer).executeTakeFirst()

/** Overwrites the customer's checkpoint. */
export async function put(db: Writer, state: ReviewStateRow): Promise<void> {
  const { customer_id: _, ...changes } = state
  await db
    .insertInto('thumbgate.dashboard_review_state')
    .values(state)
    .onConflict((conflict) => conflict.column('customer_id').doUpdateSet(changes))
    .execute()
}

export interface GateTotals {
  allow: number
  warn: number
  deny: number
}

/** Every evaluation there was, by what was decided. */
export async function gateTotals(db: Reader, customer: CustomerId): Promise<GateTotals> {
  const rows = await db
    .selectFrom('thumbgate.gate_audit')
    .select((eb) => ['decision', eb.fn.sum<number>('evaluations').as('count')])
    .where('customer_id', '=', customer)
    .groupBy('decision')
    .execute()
  const of = (decision: string): number => Number(rows.find((row) => row.decision === decision)?.count ?? 0)
  return { allow: of('allow'), warn: of('warn'), deny: of('deny') }
}

export interface Newest<Kind extends string> {
  title: string
  at: Date
  kind: Kind
}

export type Signal = 'positive' | 'negative'
export type Category = 'error' | 'learning' | 'preference'

/** The newest event later than `since` (of all, when null); with a signal, the newest of that one. */
export const newestFeedback = (
  db: Reader,
  customer: CustomerId,
  since: Date | null,
  signal?: 'negative',
): Promise<Newest<Signal> | undefined> =>
  db
    .selectFrom('thumbgate.feedback_events')
    .select([
      sql<string>`coalesce(nullif(context, ''), what_went_wrong, what_worked, '')`.as('title'),
      'created_at as at',
      sql<Signal>`signal`.as('kind'),
    ])
    .where('customer_id', '=', customer)
    .$if(since !== null, (query) => query.where('created_at', '>', since))
    .$if(signal !== undefined, (query) => query.where('signal', '=', signal ?? ''))
    .orderBy('created_at', 'desc')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()

export const newestLesson = (
  db: Reader,
  customer: CustomerId,
  since: Date | null,
): Promise<Newest<Category> | undefined> =>
  db
    .selectFrom('thumbgate.memories')
    .select(['title', 'created_at as at', sql<Category>`category`.as('kind')])
    .where('customer_id', '=', customer)
    .$if(since !== null, (query) => query.where('created_at', '>', since))
    .orderBy('created_at', 'desc')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()

export interface AddedCounts {
  feedback: number
  negative: number
  lessons: number
  blocked: number
  warned: number
}

/**
 * What was added later than a time: the kept counts of whole quarters of an hour, and the single rows of the quarter in which the time is.
 */
export function countSince(db: Reader, customer: CustomerId, since: Date): Promise<AddedCounts> {
  const sum = (name: keyof AddedCounts) => sql<number>`coalesce(sum(${sql.ref(name)}), 0)::bigint`.as(name)
  return db
    .selectFrom(additions(customer, since).as('additions'))
    .select([sum('feedback'), sum('negative'), sum('lessons'), sum('blocked'), sum('warned')])
    .executeTakeFirstOrThrow()
}

const edge = (since: Date) =>
  sql`date_bin('15 minutes', ${since}::timestamptz, timestamptz '2000-01-01') + interval '15 minutes'`

const additions = (customer: CustomerId, since: Date) => sql<AddedCounts>`(
  select positive + negative as feedback, negative, lessons, 0 as blocked, 0 as warned
    from thumbgate.feedback_quarters where customer_id = ${customer} and quarter >= ${edge(since)}
  union all
  select 1, (signal = 'negative')::int, 0, 0, 0 from thumbgate.feedback_events
    where customer_id = ${customer} and created_at > ${since} and created_at < ${edge(since)}
  union all
  select 0, 0, 1, 0, 0 from thumbgate.memories
    where customer_id = ${customer} and created_at > ${since} and created_at < ${edge(since)}
  union all
  select 0, 0, 0, (decision = 'deny')::int * evaluations, (decision = 'warn')::int * evaluations from thumbgate.gate_audit
    where customer_id = ${customer} and quarter >= ${edge(since)}
  union all
  select 0, 0, 0, (record -> 'recommendation' ->> 'decision' = 'deny')::int, (record -> 'recommendation' ->> 'decision' = 'warn')::int from thumbgate.decisions
    where customer_id = ${customer} and record_type = 'evaluation' and created_at > ${since} and created_at < ${edge(since)}
)`
