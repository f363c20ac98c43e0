/** What is counted about feedback, kept up to date in the transaction that adds what they count. */
import { type Selectable, sql } from 'kysely'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import type { Reader, Writer } from '#db/types.ts'
import type { DB } from '#generated/db.ts'

export type CountersRow = Selectable<DB['thumbgate.feedback_counters']>
export type TallyRow = Selectable<DB['thumbgate.feedback_tallies']>

/** What a tally counts: events by what they carry, memories, and why things failed. */
export type TallyKind =
  | 'skill'
  | 'tag'
  | 'domain'
  | 'criterion'
  | 'cause'
  | 'step'
  | 'violation'
  | 'source'
  | 'memory-domain'
  | 'memory-importance'
  | 'memory-category'

export interface Tally {
  kind: TallyKind
  key: string
  positive?: number
  negative?: number
  highRisk?: number
}

export type Counter =
  | 'total'
  | 'positive'
  | 'negative'
  | 'accepted'
  | 'rejected'
  | 'high_risk'
  | 'rubric_samples'
  | 'blocked_promotions'
  | 'diagnosed'
  | 'memories'

/**
 * Adds one to each of these tallies, and to its signals and risks what it says. Their rows are locked in one order, so transactions that
 * share some wait for each other and never deadlock.
 */
export async function addTallies(db: Writer, customer: CustomerId, tallies: readonly Tally[]): Promise<void> {
  const rows = [...new Map(tallies.map((tally) => [`${tally.kind} ${tally.key}`, tally])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { kind, key, positive = 0, negative = 0, highRisk = 0 }]) => ({
      customer_id: customer,
      kind,
      key,
      total: 1,
      positive,
      negative,
      high_risk: highRisk,
    }))
  if (rows.length === 0) return
  await db
    .insertInto('thumbgate.feedback_tallies')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['customer_id', 'kind', 'key']).doUpdateSet({
        total: sql<number>`feedback_tallies.total + 1`,
        positive: sql<number>`feedback_tallies.positive + excluded.positive`,
        negative: sql<number>`feedback_tallies.negative + excluded.negative`,
        high_risk: sql<number>`feedback_tallies.high_risk + excluded.high_risk`,
      }),
    )
    .execute()
}

/** Adds these numbers to the customer's counters. */
export async function addToCounters(
  db: Writer,
  customer: CustomerId,
  increments: Partial<Record<Counter, number>>,
  now: Date,
): Promise<void> {
  const added = Object.entries(increments).filter(([, value]) => value !== 0)
  const sums = Object.fromEntries(
    added.map(([name]) => [name, sql<number>`feedback_counters.${sql.ref(name)} + excluded.${sql.ref(name)}`]),
  )
  await db
    .insertInto('thumbgate.feedback_counters')
    .values({ customer_id: customer, ...Object.fromEntries(added), last_updated: now })
    .onConflict((conflict) =>
      conflict.column('customer_id').doUpdateSet({
        ...sums,
        last_updated: sql<Date>`greatest(feedback_counters.last_updated, excluded.last_updated)`,
      }),
    )
    .execute()
}

const quarterMs = 15 * 60_000

/** The quarter of an hour a time is in. */
const quarterOf = (at: Date): Date => new Date(Math.floor(at.getTime() / quarterMs) * quarterMs)

export async function addToQuarter(
  db: Writer,
  customer: CustomerId,
  at: Date,
  increments: { positive: number; negative: number; lessons: number },
): Promise<void> {
  await db
    .insertInto('thumbgate.feedback_quarters')
    .values({ customer_id: customer, quarter: quarterOf(at), ...increments })
    .onConflict((conflict) =>
      conflict.columns(['customer_id', 'quarter']).doUpdateSet({
        positive: sql<number>`feedback_quarters.positive + excluded.positive`,
        negative: sql<number>`feedback_quarters.negative + excluded.negative`,
        lessons: sql<number>`feedback_quarters.lessons + excluded.lessons`,
      }),
    )
    .execute()
}

/** The customer's counters; undefined before the first signal. */
export const findCounters = (db: Reader, customer: CustomerId): Promise<CountersRow | undefined> =>
  db.selectFrom('thumbgate.feedback_counters').selectAll().where('customer_id', '=', customer).executeTakeFirst()

/** All tallies of these kinds, highest first, then by key. */
export const listTallies = (db: Reader, customer: CustomerId, kinds: readonly TallyKind[]): Promise<TallyRow[]> =>
  db
    .selectFrom('thumbgate.feedback_tallies')
    .selectAll()
    .where('customer_id', '=', customer)
    .where('kind', 'in', kinds)
    .orderBy('total', 'desc')
    .orderBy(sql`key collate "C"`)
    .execute()

export interface WindowCounts {
  positive: number
  negative: number
}

const hourMs = 3_600_000
const weekHours = 168
const monthHours = 720

/**
 * Signals of exactly the last 168 and the last 720 hours: whole quarters of an hour, and the single events of the one in which the window
 * begins.
 */
export async function countWindows(
  db: Reader,
  customer: CustomerId,
  now: Date,
): Promise<{ week: WindowCounts; month: WindowCounts }> {
  const week = windowOf(weekHours, now)
  const month = windowOf(monthHours, now)
  const sum = (column: 'positive' | 'negative', from: Date) =>
    sql<number>`coalesce(sum(${sql.ref(column)}) filter (where at >= ${from}), 0)::bigint`
  const counts = await db
    .selectFrom(signalsSince(customer, week, month).as('part'))
    .select([
      sum('positive', week.start).as('weekPositive'),
      sum('negative', week.start).as('weekNegative'),
      sum('positive', month.start).as('monthPositive'),
      sum('negative', month.start).as('monthNegative'),
    ])
    .executeTakeFirstOrThrow()
  return {
    week: { positive: counts.weekPositive, negative: counts.weekNegative },
    month: { positive: counts.monthPositive, negative: counts.monthNegative },
  }
}

interface Window {
  start: Date
  /** The first quarter of an hour that lies wholly in the window. */
  firstWhole: Date
}

function windowOf(hours: number, now: Date): Window {
  const start = new Date(now.getTime() - hours * hourMs)
  return { start, firstWhole: new Date(quarterOf(start).getTime() + quarterMs) }
}

/** The quarter in which the week begins counts wholly for the month: what of it is before the week is added as single events. */
const signalsSince = (customer: CustomerId, week: Window, month: Window) => sql<{
  at: Date
  positive: number
  negative: number
}>`(
  select quarter as at, positive, negative from thumbgate.feedback_quarters
    where customer_id = ${customer} and quarter >= ${month.firstWhole} and quarter <> ${quarterOf(week.start)}
  union all
  select created_at, (signal = 'positive')::int, (signal = 'negative')::int from thumbgate.feedback_events
    where customer_id = ${customer} and created_at >= ${month.start} and created_at < ${month.firstWhole}
  union all
  select created_at, (signal = 'positive')::int, (signal = 'negative')::int from thumbgate.feedback_events
    where customer_id = ${customer} and created_at >= ${quarterOf(week.start)} and created_at < ${week.firstWhole}
)`

/** Signals and new lessons per quarter of an hour from a time on, oldest first: what days of any zone consist of. */
export const listQuarters = (db: Reader, customer: CustomerId, since: Date) =>
  db
    .selectFrom('thumbgate.feedback_quarters')
    .select(['quarter', 'positive', 'negative', 'lessons'])
    .where('customer_id', '=', customer)
    .where('quarter', '>=', since)
    .orderBy('quarter')
    .execute()
