/** Failures that are diagnosed outside of a feedback event: refused secrets, delegations, telemetry. */
import * as diagnosticRows from '#db/thumbgate/diagnostics.ts'
import * as countRows from '#db/thumbgate/feedback-counts.ts'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import type { Diagnosis } from '#domain/thumbgate/feedback/diagnosis.ts'
import { learnFromDiagnostic } from '#domain/thumbgate/intervention/learn.ts'
import type { Writer } from '#server/database.ts'
import { uuid } from '#server/ids.ts'

/** What a diagnosis counts towards. */
export const diagnosisTallies = (diagnosis: Diagnosis): countRows.Tally[] => [
  { kind: 'cause', key: diagnosis.rootCauseCategory },
  { kind: 'step', key: diagnosis.criticalFailureStep },
  ...diagnosis.violations.map(({ constraintId }): countRows.Tally => ({ kind: 'violation', key: constraintId })),
]

/** Stores a diagnosis and counts it, in the caller's transaction. `context` must hold nothing secret. */
export async function recordDiagnostic(
  db: Writer,
  customer: CustomerId,
  diagnostic: { source: string; context: string; diagnosis: Diagnosis; metadata?: Record<string, unknown> },
  now: Date,
): Promise<void> {
  const { source, context, diagnosis, metadata = {} } = diagnostic
  const id = `diag_${uuid().replaceAll('-', '')}`
  await diagnosticRows.insert(db, customer, {
    id,
    source,
    step: diagnosis.criticalFailureStep,
    context,
    ...diagnosis,
    metadata,
    createdAt: now,
  })
  await countRows.addTallies(db, customer, [...diagnosisTallies(diagnosis), { kind: 'source', key: source }])
  await countRows.addToCounters(db, customer, { diagnosed: 1 }, now)
  const { rootCauseCategory, violations } = diagnosis
  await learnFromDiagnostic(db, customer, { id, context, rootCauseCategory, violations }, now)
}
