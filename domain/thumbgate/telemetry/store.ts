import { installation } from '#db/thumbgate/ids.ts'
import * as telemetryRows from '#db/thumbgate/telemetry.ts'
import { recordDiagnostic } from '#domain/thumbgate/diagnostics.ts'
import type { Diagnosis } from '#domain/thumbgate/feedback/diagnosis.ts'
import { countsOf, idCountsOf, idsOf, quarterOf } from '#domain/thumbgate/telemetry/counts.ts'
import type { Writer } from '#server/database.ts'

/** Stores an event and counts it. */
export async function recordTelemetry(db: Writer, event: telemetryRows.NewTelemetryEvent): Promise<void> {
  const quarter = quarterOf(event.receivedAt)
  await telemetryRows.insert(db, event)
  const newcomers = await telemetryRows.addIds(db, quarter, idsOf(event))
  await telemetryRows.addCounts(db, quarter, countsOf(event), idCountsOf(newcomers))
}

/** A day more than the table insists on, because clocks differ. */
const keptDays = 91

/** Removes pings that are older than 90 days; what was counted stays. Those of a customer's installations stay, because its figures are made of them. */
export const forgetOldPings = (db: Writer, now: Date): Promise<number> =>
  telemetryRows.prune(db, new Date(quarterOf(now).getTime() - keptDays * 86_400_000))

const hourOf = (at: Date): Date => new Date(Math.floor(at.getTime() / 3_600_000) * 3_600_000)

/** Counts a ping that could not be stored, and diagnoses one a minute: nobody can fill the tables with what is not even readable. */
export async function recordBadPing(
  db: Writer,
  category: 'invalid_invocation' | 'system_failure',
  message: string,
  now: Date,
): Promise<void> {
  if (!(await telemetryRows.addRejection(db, hourOf(now), now))) return
  await recordDiagnostic(
    db,
    installation,
    { source: 'telemetry_ingest', context: message, diagnosis: diagnosisOf(category, message) },
    now,
  )
}

const diagnosisOf = (rootCauseCategory: Diagnosis['rootCauseCategory'], message: string): Diagnosis => ({
  rootCauseCategory,
  criticalFailureStep: 'telemetry_ingest',
  violations: [{ source: 'telemetry', constraintId: 'telemetry:ping', message }],
  evidence: [],
})
