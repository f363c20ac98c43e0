/** What came of a handoff: verified, diagnosed, and counted for later plans. */

import * as handoffRows from '#db/thumbgate/handoffs.ts'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import * as reliabilityRows from '#db/thumbgate/reliability.ts'
import { recordDiagnostic } from '#domain/thumbgate/diagnostics.ts'
import { fail } from '#domain/thumbgate/errors.ts'
import type { Diagnosis } from '#domain/thumbgate/feedback/diagnosis.ts'
import { wholeCharacters } from '#domain/thumbgate/feedback/text.ts'
import { captureDelegation } from '#domain/thumbgate/handoffs/start.ts'
import { type Verification, verifyResult } from '#domain/thumbgate/handoffs/verification.ts'
import { delegationCategories } from '#domain/thumbgate/intents/delegation.ts'
import { type DelegateProfile, type PartnerProfile, partnerCategory } from '#domain/thumbgate/intents/profiles.ts'
import { toReliability } from '#domain/thumbgate/reliability.ts'
import type { components } from '#generated/thumbgate/types.ts'
import type { Writer } from '#server/database.ts'

type Schemas = components['schemas']
type Request = Schemas['HandoffCompleteRequest']
type Outcome = Request['outcome']

/** What is known of a completion before it is judged. */
export interface Result {
  outcome: Outcome
  hasSummary: boolean
  hasResult: boolean
  /** Null: there was nothing to verify. */
  verification: Verification | null
}

export type FailureCategory =
  | 'delegation_evidence_gap'
  | 'delegation_aborted'
  | 'delegation_rejected'
  | 'delegation_verification_failed'

/** Why a handoff failed; null when it did not. */
export function failureOf({ outcome, hasSummary, hasResult, verification }: Result): FailureCategory | null {
  if (outcome === 'aborted') return 'delegation_aborted'
  if (!hasSummary && !hasResult) return 'delegation_evidence_gap'
  if (outcome === 'rejected') return 'delegation_rejected'
  return verification?.accepted === false ? 'delegation_verification_failed' : null
}

const constraints: Readonly<Record<FailureCategory, { id: string; message: string }>> = {
  delegation_evidence_gap: {
    id: 'missing_required_evidence',
    message: 'The handoff was completed without summary and result context.',
  },
  delegation_aborted: { id: 'aborted', message: 'The handoff was aborted.' },
  delegation_rejected: { id: 'rejected', message: 'The result of the handoff was rejected.' },
  delegation_verification_failed: {
    id: 'verification_failed',
    message: 'The result of the handoff repeats a known mistake.',
  },
}

export function diagnosisOf(category: FailureCategory, verification: Verification | null): Diagnosis {
  const { id, message } = constraints[category]
  const repeated = verification?.violations ?? []
  return {
    rootCauseCategory: category,
    criticalFailureStep: 'handoff_completion',
    violations: [{ source: 'delegation', constraintId: `delegation:${id}`, message }],
    evidence: repeated.map(({ memoryId, title }) => ({ type: 'memory', value: `${memoryId}: ${title}` })),
  }
}

/** Completes an open handoff. Throws 404 when there is none of that id, or it is completed. */
export async function completeHandoff(
  db: Writer,
  customer: CustomerId,
  body: Request,
  now: Date,
): Promise<Schemas['HandoffCompleted']> {
  const { handoffId, outcome } = body
  const handoff = await handoffRows.complete(db, customer, handoffId, outcome, now)
  if (!handoff) throw fail('not_found', `There is no open handoff "${wholeCharacters(handoffId, 80)}"`)
  const text = body.resultContext?.trim() ?? ''
  const verification = outcome !== 'aborted' && text !== '' ? await verifyResult(db, customer, text) : null
  const hasSummary = (body.summary?.trim() ?? '') !== ''
  const category = failureOf({ outcome, hasSummary, hasResult: text !== '', verification })
  await handoffRows.log(db, customer, toEvent(handoff, body, verification), now)
  const diagnosis = category === null ? null : diagnosisOf(category, verification)
  if (category === 'delegation_evidence_gap') {
    const missing = `A handoff of ${handoff.intent_id} was completed without evidence (missing_required_evidence)`
    await captureDelegation(db, customer, missing, now)
  }
  if (diagnosis) {
    const context = `A handoff of ${handoff.intent_id} to ${handoff.delegate_profile} failed`
    await recordDiagnostic(db, customer, { source: 'delegation', context, diagnosis, metadata: { handoffId } }, now)
  }
  await reliabilityRows.count(db, customer, 'delegation', categoriesOf(handoff), category === null)
  const posteriors = await reliabilityRows.list(db, customer, 'delegation')
  return {
    handoffId,
    status: 'completed',
    outcome,
    verificationAccepted: verification?.accepted ?? null,
    diagnosis,
    reliability: toReliability(posteriors),
  }
}

const categoriesOf = (handoff: handoffRows.HandoffRow): string[] => [
  // Kept by check constraints and by what is written.
  ...delegationCategories(handoff.intent_id, handoff.delegate_profile as DelegateProfile),
  partnerCategory(handoff.partner_profile as PartnerProfile),
]

const toEvent = (
  handoff: handoffRows.HandoffRow,
  body: Request,
  verification: Verification | null,
): handoffRows.NewEvent => ({
  event: 'completed',
  handoffId: handoff.id,
  taskKey: handoff.task_key,
  intentId: handoff.intent_id,
  delegateProfile: handoff.delegate_profile,
  mcpProfile: handoff.mcp_profile,
  partnerProfile: handoff.partner_profile,
  outcome: body.outcome,
  ...(verification ? { verification } : {}),
  ...(body.summary === undefined ? {} : { summary: body.summary }),
  attempts: Math.min(Math.round(body.attempts ?? 1), mostAttempts),
  violationCount: Math.min(Math.round(body.violationCount ?? 0), mostAttempts),
  ...(body.tokenEstimate === undefined ? {} : { tokenEstimate: body.tokenEstimate }),
  ...(body.latencyMs === undefined ? {} : { latencyMs: body.latencyMs }),
  isFailure: body.outcome !== 'accepted' || verification?.accepted === false,
})

/** What the columns hold. */
const mostAttempts = 2_147_483_647
