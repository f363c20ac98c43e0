/** What became of an action. */
import * as decisionRows from '#db/thumbgate/decisions.ts'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import type { StoredEvaluation } from '#domain/thumbgate/decisions/report.ts'
import { type Outcome, outcomes } from '#domain/thumbgate/intervention/examples.ts'
import { learnFromOutcome } from '#domain/thumbgate/intervention/learn.ts'
import type { components, operations } from '#generated/thumbgate/types.ts'
import type { Writer } from '#server/database.ts'

export type OutcomeRequest = operations['recordDecisionOutcome']['requestBody']['content']['application/json']
export type DecisionOutcome = components['schemas']['DecisionOutcome']

/** The outcome a text means: spaces and hyphens count as `_`; what is unknown is completed. */
function readOutcome(text: string): Outcome {
  const name = text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_')
  return outcomes.find((outcome) => outcome === name) ?? 'completed'
}

const decisions: Readonly<Partial<Record<Outcome, string>>> = { blocked: 'deny', warned: 'warn' }

/** What was decided in the end, where the caller does not say. */
const decisionOf = (outcome: Outcome): string => decisions[outcome] ?? 'allow'

/** Stores an outcome. One of an action that was never evaluated is kept, but counts nowhere and teaches nothing. */
export async function recordOutcome(
  db: Writer,
  customer: CustomerId,
  body: OutcomeRequest,
  now: Date,
): Promise<DecisionOutcome> {
  const { actionId } = body
  const evaluated = await decisionRows.findEvaluation(db, customer, actionId)
  const outcome = readOutcome(body.outcome)
  const record = toOutcome(body, outcome, evaluated, now)
  await decisionRows.insertOutcome(db, customer, actionId, record, now)
  if (!evaluated) return record
  const { toolName, latencyMs } = record
  await decisionRows.putLatestOutcome(db, customer, { actionId, toolName, outcome, latencyMs }, now)
  await learnFromOutcome(db, customer, { actionId, outcome, tokens: evaluated.tokens }, now)
  return record
}

function toOutcome(
  body: OutcomeRequest,
  outcome: Outcome,
  evaluated: decisionRows.EvaluationRow | undefined,
  now: Date,
): DecisionOutcome {
  // Written by `toEvaluation` and by nothing else.
  const evaluation = evaluated?.record as StoredEvaluation | undefined
  return {
    recordType: 'outcome',
    actionId: body.actionId,
    timestamp: now.toISOString(),
    source: 'api',
    actor: body.actor?.trim() || 'human',
    outcome,
    actualDecision: body.actualDecision?.trim() || decisionOf(outcome),
    notes: body.notes ?? '',
    metadata: body.metadata ?? {},
    latencyMs: latencyOf(body.latencyMs, evaluated?.createdAt, now),
    recommendation: evaluation?.recommendation ?? null,
    toolName: evaluation?.toolName ?? 'unknown',
    changedFiles: evaluation?.changedFiles ?? [],
  }
}

/** Whole milliseconds: as given, else since the evaluation; null where neither is known. */
function latencyOf(given: number | undefined, evaluatedAt: Date | undefined, now: Date): number | null {
  if (given !== undefined) return Math.min(Math.max(0, Math.round(given)), Number.MAX_SAFE_INTEGER)
  return evaluatedAt ? Math.max(0, now.getTime() - evaluatedAt.getTime()) : null
}
