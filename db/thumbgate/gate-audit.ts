/** What became of evaluated actions, counted per quarter of an hour. */
import { sql } from 'kysely'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import type { Reader } from '#db/types.ts'

export interface AuditCounts {
  allow: number
  warn: number
  deny: number
}

const having = (decision: keyof AuditCounts) =>
  sql<number>`coalesce(sum(evaluations) filter (where decision = ${decision}), 0)::int`.as(decision)
const counts = [having('allow'), having('warn'), having('deny')] as const

/** All there ever were, by the gate that weighed most (`none` where none did). */
export const byGate = (db: Reader, customer: CustomerId): Promise<(AuditCounts & { gate: string })[]> =>
  db
    .selectFrom('thumbgate.gate_audit')
    .select(['gate_id as gate', ...counts])
    .where('customer_id', '=', customer)
    .groupBy('gate_id')
    .orderBy('gate_id')
    .execute()

/** From a time on, by the day of a zone. */
export const byDay = (
  db: Reader,
  customer: CustomerId,
  zone: string,
  since: Date,
): Promise<(AuditCounts & { day: string })[]> =>
  db
    .selectFrom('thumbgate.gate_audit')
    .select([sql<string>`(quarter at time zone ${zone})::date::text`.as('day'), ...counts])
    .where('customer_id', '=', customer)
    .where('quarter', '>=', since)
    .groupBy(sql`1`)
    .execute()

/** From a time on, by the tool that was to run; the busiest first. */
export const byTool = (
  db: Reader,
  customer: CustomerId,
  since: Date,
  limit: number,
): Promise<(AuditCounts & { tool: string; evaluations: number })[]> =>
  db
    .selectFrom('thumbgate.gate_audit')
    .select(['tool_name as tool', sql<number>`sum(evaluations)::int`.as('evaluations'), ...counts])
    .where('customer_id', '=', customer)
    .where('quarter', '>=', since)
    .groupBy('tool_name')
    .orderBy('evaluations', 'desc')
    .orderBy('tool_name')
    .limit(limit)
    .execute()
