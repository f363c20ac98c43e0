import { sql } from 'kysely'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import type { Reader, Writer } from '#db/types.ts'

/** One thing that is known: which of the others it is tells `kind`. */
export type KnowledgeRow =
  | { kind: 'settings'; name: string; data: unknown }
  | { kind: 'token'; name: string; label: string; examples: number }
  | { kind: 'model'; data: unknown; name: string }
  | { kind: 'guard'; examples: number; data: unknown }

export interface KnowledgeFilter {
  /** The tokens of the action; the empty one counts all examples. */
  tokens: readonly string[]
  /** Keywords of the action. */
  words: readonly string[]
  /** The first day (UTC) of which mistakes are remembered. */
  since: string
  mostGroups: number
}

const nothing = sql<string | null>`null::text`
const zero = sql<number>`0`

/** Everything that is known about such an action, in one statement. */
export function consult(db: Reader, customer: CustomerId, filter: KnowledgeFilter): Promise<KnowledgeRow[]> {
  const groups = db
    .selectFrom('thumbgate.memory_guards')
    .select(['keywords', sql<number>`sum(events)::int`.as('events')])
    .where('customer_id', '=', customer)
    .where('keywords', '&&', sql<string[]>`${filter.words}::text[]`)
    .where('day', '>=', filter.since)
    .groupBy('keywords')
    .having(sql`sum(events)`, '>', 1)
    .orderBy('events', 'desc')
    .orderBy('keywords')
    .limit(filter.mostGroups)
    .as('groups')
  return db
    .selectFrom('thumbgate.settings')
    .select([sql<string>`'settings'`.as('kind'), 'scope as name', nothing.as('label'), zero.as('examples'), 'data'])
    .where('customer_id', '=', customer)
    .unionAll(
      db
        .selectFrom('thumbgate.intervention_tokens')
        .select([
          sql<string>`'token'`.as('kind'),
          'token as name',
          'label',
          'examples',
          sql<unknown>`null::jsonb`.as('data'),
        ])
        .where('customer_id', '=', customer)
        .where('token', '=', sql<string>`any(${filter.tokens}::text[])`),
    )
    .unionAll(
      db
        .selectFrom('thumbgate.intervention_models')
        .select([
          sql<string>`'model'`.as('kind'),
          sql<string>`updated_at::text`.as('name'),
          nothing.as('label'),
          zero.as('examples'),
          'metrics as data',
        ])
        .where('customer_id', '=', customer),
    )
    .unionAll(
      db
        .selectFrom(groups)
        .select([
          sql<string>`'guard'`.as('kind'),
          sql<string>`''`.as('name'),
          nothing.as('label'),
          'events as examples',
          sql<unknown>`to_jsonb(keywords)`.as('data'),
        ]),
    )
    .$castTo<KnowledgeRow>()
    .execute()
}

export interface NewEvaluation {
  actionId: string
  record: object
  tokens: readonly string[]
  /** Key of the heaviest driver, or none. */
  gateId: string
  toolName: string
  decision: 'allow' | 'warn' | 'deny'
  executionMode: 'auto_execute' | 'checkpoint_required' | 'blocked'
}

/** Stores an evaluation and counts it, in one statement. */
export async function insertEvaluation(
  db: Writer,
  customer: CustomerId,
  evaluation: NewEvaluation,
  now: Date,
): Promise<void> {
  await db
    .with('stored', (scope) =>
      scope.insertInto('thumbgate.decisions').values({
        customer_id: customer,
        record_type: 'evaluation',
        action_id: evaluation.actionId,
        record: JSON.stringify(evaluation.record),
        tokens: [...evaluation.tokens],
        created_at: now,
      }),
    )
    .insertInto('thumbgate.gate_audit')
    .values({
      customer_id: customer,
      quarter: quarterOf(now),
      gate_id: evaluation.gateId,
      tool_name: evaluation.toolName,
      decision: evaluation.decision,
      execution_mode: evaluation.executionMode,
      evaluations: 1,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['customer_id', 'quarter', 'gate_id', 'tool_name', 'decision', 'execution_mode'])
        .doUpdateSet({ evaluations: sql`gate_audit.evaluations + 1` }),
    )
    .execute()
}

const quarterMs = 15 * 60_000

/** The quarter of an hour a time falls into. */
export const quarterOf = (time: Date): Date => new Date(Math.floor(time.getTime() / quarterMs) * quarterMs)

export interface EvaluationRow {
  record: unknown
  tokens: string[]
  createdAt: Date
}

/** The evaluation of an action. */
export async function findEvaluation(
  db: Reader,
  customer: CustomerId,
  actionId: string,
): Promise<EvaluationRow | undefined> {
  const row = await db
    .selectFrom('thumbgate.decisions')
    .select(['record', 'tokens', 'created_at'])
    .where('customer_id', '=', customer)
    .where('action_id', '=', actionId)
    .where('record_type', '=', 'evaluation')
    .executeTakeFirst()
  return row && { record: row.record, tokens: row.tokens ?? [], createdAt: row.created_at }
}

export async function insertOutcome(
  db: Writer,
  customer: CustomerId,
  actionId: string,
  record: object,
  now: Date,
): Promise<void> {
  await db
    .insertInto('thumbgate.decisions')
    .values({
      customer_id: customer,
      record_type: 'outcome',
      action_id: actionId,
      record: JSON.stringify(record),
      created_at: now,
    })
    .execute()
}

export interface LatestOutcome {
  actionId: string
  toolName: string
  outcome: string
  latencyMs: number | null
}

/** Makes an outcome the latest of its action, unless a later one is there. Of concurrent ones each leaves its mark. */
export async function putLatestOutcome(
  db: Writer,
  customer: CustomerId,
  { actionId, toolName, outcome, latencyMs }: LatestOutcome,
  now: Date,
): Promise<void> {
  const isLater = sql<boolean>`excluded.recorded_at >= decision_outcomes.recorded_at`
  const later = <T>(column: string) =>
    sql<T>`case when ${isLater} then excluded.${sql.ref(column)} else decision_outcomes.${sql.ref(column)} end`
  await db
    .insertInto('thumbgate.decision_outcomes')
    .values({
      customer_id: customer,
      action_id: actionId,
      tool_name: toolName,
      outcome,
      latency_ms: latencyMs,
      overridden: outcome === 'overridden',
      rolled_back: outcome === 'rolled_back',
      recorded_at: now,
    })
    .onConflict((conflict) =>
      conflict.columns(['customer_id', 'action_id']).doUpdateSet({
        outcome: later<string>('outcome'),
        latency_ms: later<number | null>('latency_ms'),
        recorded_at: later<Date>('recorded_at'),
        overridden: sql`decision_outcomes.overridden or excluded.overridden`,
        rolled_back: sql`decision_outcomes.rolled_back or excluded.rolled_back`,
      }),
    )
    .execute()
}
