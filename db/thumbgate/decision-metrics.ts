import { sql } from 'kysely'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import type { Reader } from '#db/types.ts'

/** Counts of one day of a zone (`YYYY-MM-DD`); day null: of all days. */
export interface EvaluationCounts {
  day: string | null
  executionMode: string
  evaluations: number
}

/** Evaluations by execution mode: of each day from `since` on, and of all time. */
export async function evaluationCounts(
  db: Reader,
  customer: CustomerId,
  zone: string,
  since: Date,
): Promise<EvaluationCounts[]> {
  const day = sql<string | null>`case when quarter >= ${since} then (quarter at time zone ${zone})::date::text end`
  return await db
    .selectFrom('thumbgate.gate_audit')
    .select([day.as('day'), 'execution_mode as executionMode', sql<number>`sum(evaluations)::int`.as('evaluations')])
    .where('customer_id', '=', customer)
    .groupBy([sql`1`, 'execution_mode'])
    .execute()
}

/** Latest outcomes of one day; day null: of all days. */
export interface OutcomeCounts {
  day: string | null
  accepted: number
  completed: number
  overridden: number
  rolledBack: number
  blocked: number
  aborted: number
  warned: number
  /** Actions of which any outcome was of that kind. */
  overrides: number
  rollbacks: number
  /** Milliseconds; null where none is known. */
  medianLatency: number | null
  averageLatency: number | null
}

const having = (outcome: string) => sql<number>`count(*) filter (where outcome = ${outcome})::int`

/** Latest outcomes: of each day of a zone from `since` on, and of all time. */
export async function outcomeCounts(
  db: Reader,
  customer: CustomerId,
  zone: string,
  since: Date,
): Promise<OutcomeCounts[]> {
  const day = sql<string | null>`(recorded_at at time zone ${zone})::date::text`
  const counts = [
    having('accepted').as('accepted'),
    having('completed').as('completed'),
    having('overridden').as('overridden'),
    having('rolled_back').as('rolledBack'),
    having('blocked').as('blocked'),
    having('aborted').as('aborted'),
    having('warned').as('warned'),
    sql<number>`count(*) filter (where overridden)::int`.as('overrides'),
    sql<number>`count(*) filter (where rolled_back)::int`.as('rollbacks'),
    sql<number | null>`percentile_cont(0.5) within group (order by latency_ms)`.as('medianLatency'),
    sql<number | null>`avg(latency_ms)::float8`.as('averageLatency'),
  ] as const
  return await db
    .selectFrom('thumbgate.decision_outcomes')
    .select([sql<string | null>`null::text`.as('day'), ...counts])
    .where('customer_id', '=', customer)
    .unionAll(
      db
        .selectFrom('thumbgate.decision_outcomes')
        .select([day.as('day'), ...counts])
        .where('customer_id', '=', customer)
        .where('recorded_at', '>=', since)
        .groupBy(sql`1`),
    )
    .execute()
}
