/** Pausing, cancelling and resuming hosted jobs. */
import * as jobRows from '#db/thumbgate/hosted-jobs.ts'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import { fail } from '#domain/thumbgate/errors.ts'
import { orderRun } from '#domain/thumbgate/hosted/launch.ts'
import { type ControlAction, decideControl } from '#domain/thumbgate/hosted/states.ts'
import { statusOf } from '#domain/thumbgate/hosted/view.ts'
import type { Writer } from '#server/database.ts'
import type { Jobs } from '#server/jobs/jobs.ts'

export interface Control {
  action: ControlAction
  metadata: Record<string, unknown>
}

/** Why the job stopped, as whoever stopped it says; else by what it was told. */
export function reasonOf(action: 'pause' | 'cancel', metadata: unknown): string {
  const given = typeof metadata === 'object' && metadata !== null && 'reason' in metadata ? metadata.reason : undefined
  return typeof given === 'string' && given.trim() !== '' ? given : `${action}_requested`
}

export const cancelled = (reason: string): jobRows.Ending => ({
  status: 'cancelled',
  stopReason: reason,
  lastError: { message: `The job was cancelled: ${reason}`, code: 'JOB_CANCELLED' },
})

interface Scope {
  db: Writer
  jobs: Jobs
}

/**
 * Does what the control says, at once where the job is idle, else by telling the running job. Returns the job and what a running one was
 * told. Throws a 404 for an unknown job and a 409 where its state does not allow the control.
 */
export async function controlJob(
  scope: Scope,
  customer: CustomerId,
  jobId: string,
  control: Control,
  now: Date,
): Promise<{ job: jobRows.JobRow; told: jobRows.ControlRow | undefined }> {
  const row = await jobRows.hold(scope.db, customer, jobId)
  if (!row) throw fail('not_found', `There is no job "${jobId}"; GET /v1/jobs lists them`)
  const pending = await jobRows.findControl(scope.db, customer, jobId)
  const status = statusOf(row)
  const verdict = decideControl(status, control.action, pending?.action as 'pause' | 'cancel' | undefined)
  if (verdict === 'refuse') throw refusal(row, control.action, pending?.action)
  if (verdict === 'tell') {
    const action = control.action === 'cancel' ? 'cancel' : 'pause'
    const told = await jobRows.tell(scope.db, customer, jobId, { action, metadata: control.metadata }, now)
    return { job: row, told }
  }
  if (verdict === 'withdraw') await jobRows.clearControl(scope.db, customer, jobId)
  const changed = await change(scope, customer, row, verdict, control.metadata, now)
  return { job: changed ?? row, told: verdict === 'keep' ? pending : undefined }
}

async function change(
  { db, jobs }: Scope,
  customer: CustomerId,
  { job_id: id }: jobRows.JobRow,
  verdict: string,
  metadata: unknown,
  now: Date,
): Promise<jobRows.JobRow | undefined> {
  if (verdict === 'pause') return await jobRows.pauseIdle(db, customer, id, reasonOf('pause', metadata), now)
  if (verdict === 'requeue') {
    const row = await jobRows.requestResume(db, customer, id, now)
    if (row) await orderRun(jobs, row)
    return row
  }
  if (verdict === 'cancel') {
    const row = await jobRows.cancelIdle(db, customer, id, cancelled(reasonOf('cancel', metadata)), now)
    if (row) await jobRows.log(db, row)
    return row
  }
  return undefined
}

const refusal = (row: jobRows.JobRow, action: ControlAction, pending: string | undefined) =>
  fail(
    'conflict',
    pending === 'cancel'
      ? `Job "${row.job_id}" is being cancelled and cannot ${action} any more`
      : `Job "${row.job_id}" is ${row.status} and cannot ${action} any more; launch another one`,
  )
