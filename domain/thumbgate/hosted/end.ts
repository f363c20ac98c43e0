/** What ends with a job: its state, one row of the log, one capture of feedback, one experiment. Each is written once. */
import * as jobRows from '#db/thumbgate/hosted-jobs.ts'
import * as experimentRows from '#db/thumbgate/improvement-experiments.ts'
import type { HostedServices } from '#domain/thumbgate/hosted/services.ts'
import { newId } from '#domain/thumbgate/ids.ts'
import type { components } from '#generated/thumbgate/types.ts'
import type { Writer } from '#server/database.ts'
import type { Jobs } from '#server/jobs/jobs.ts'

export type Ended =
  | { succeeded: true; verification: components['schemas']['JobVerification'] | null }
  | { succeeded: false; verification: components['schemas']['JobVerification'] | null; reason: string }

/** Ends the job, with all that belongs to it, unless somebody else holds it now. */
export async function endJob(
  { db, jobs }: { db: Writer; jobs: Jobs },
  hosted: HostedServices,
  hold: jobRows.Hold,
  ended: Ended,
  now: Date,
): Promise<void> {
  const before = await jobRows.hold(db, hold.customer, hold.jobId)
  if (!before) return
  const experimentId = !ended.succeeded && before.auto_improve ? newId('exp') : null
  const row = await jobRows.endRunning(db, hold, endingOf(ended, experimentId), now)
  if (!row) return
  if (!(await jobRows.log(db, row))) return
  const text = ended.succeeded ? row.current_context : ended.reason
  if (experimentId !== null) {
    const hypothesis = `${row.skill ?? row.job_id}: ${text}. Change what led there and run it again.`
    await experimentRows.insert(db, hold, { id: experimentId, hypothesis }, now)
  }
  if (!row.record_feedback) return
  const { skill, tags } = row
  await hosted.capture(
    { db, jobs },
    hold.customer,
    { jobId: row.job_id, skill, tags, succeeded: ended.succeeded, text },
    now,
  )
}

const endingOf = (ended: Ended, experimentId: string | null): jobRows.Ending =>
  ended.succeeded
    ? { status: 'completed', verification: ended.verification }
    : {
        status: 'failed',
        verification: ended.verification,
        lastError: { message: ended.reason, code: 'JOB_STAGE_FAILED' },
        experimentId,
      }
