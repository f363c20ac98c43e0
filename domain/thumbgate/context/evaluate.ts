/** What became of a pack that was used. */
import * as packRows from '#db/thumbgate/context-packs.ts'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import { fail } from '#domain/thumbgate/errors.ts'
import { evaluateRubric, type GivenScore, type Guardrails, rubricFault } from '#domain/thumbgate/feedback/rubric.ts'
import { newId } from '#domain/thumbgate/ids.ts'
import { recordProvenance } from '#domain/thumbgate/provenance.ts'
import type { components } from '#generated/thumbgate/types.ts'
import type { Writer } from '#server/database.ts'

export interface EvaluationRequest {
  packId: string
  outcome: string
  signal?: string | undefined
  notes?: string | undefined
  rubricScores?: readonly GivenScore[] | undefined
  guardrails?: Guardrails | undefined
}

/** The judgement of the scores and guardrails; null when neither was given. Throws a 400 for scores the rubric does not know. */
export function judge({ rubricScores, guardrails }: Pick<EvaluationRequest, 'rubricScores' | 'guardrails'>) {
  if (rubricScores === undefined && guardrails === undefined) return null
  const fault = rubricFault(rubricScores ?? [])
  if (fault !== undefined) throw fail('bad_request', fault, { field: 'rubricScores' })
  return evaluateRubric(rubricScores ?? [], guardrails)
}

/** Stores the evaluation, also of a pack that is not known here. Throws a 400 for a blank packId or outcome and for a bad rubric. */
export async function evaluatePack(
  db: Writer,
  customer: CustomerId,
  request: EvaluationRequest,
  now: Date,
): Promise<components['schemas']['PackEvaluation']> {
  for (const field of ['packId', 'outcome'] as const) {
    if (request[field].trim() === '') throw fail('bad_request', `${field} is blank`, { field })
  }
  const { packId, outcome, signal = null, notes = '' } = request
  const rubricEvaluation = judge(request)
  const evaluation = { id: newId('eval'), packId, outcome, signal, notes, rubricEvaluation }
  await packRows.insertEvaluation(db, customer, evaluation, now)
  const rubricPromotionEligible = rubricEvaluation?.promotionEligible ?? null
  const event = { packId, outcome, signal, rubricPromotionEligible }
  await recordProvenance(db, customer, 'context_pack_evaluated', event, now)
  return { ...evaluation, timestamp: now.toISOString() }
}
