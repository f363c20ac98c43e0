/** In which state a hosted job may be told what, and what comes of it. */

export const jobStatuses = [
  'queued',
  'running',
  'paused',
  'resume_requested',
  'completed',
  'failed',
  'cancelled',
] as const
export type JobStatus = (typeof jobStatuses)[number]
export type ControlAction = 'pause' | 'cancel' | 'resume'

export const isTerminal = (status: JobStatus): boolean =>
  status === 'completed' || status === 'failed' || status === 'cancelled'

/**
 * What becomes of a control:
 * - `refuse`: the state does not allow it
 * - `nothing`: the job is there already
 * - `pause`, `cancel`, `requeue`: done at once
 * - `tell`: a running job is told, and obeys at its next boundary
 * - `withdraw`: what a running job was told is taken back
 * - `keep`: what it was told before stands
 */
export type Verdict = 'refuse' | 'nothing' | 'pause' | 'cancel' | 'requeue' | 'tell' | 'withdraw' | 'keep'

/** Decides on a control. `pending` is what a running job was told and has not obeyed yet; a cancel is never replaced. */
export function decideControl(
  status: JobStatus,
  action: ControlAction,
  pending: 'pause' | 'cancel' | undefined,
): Verdict {
  if (isTerminal(status)) return 'refuse'
  if (status === 'running') return decideRunning(action, pending)
  if (action === 'cancel') return 'cancel'
  if (action === 'pause') return status === 'paused' ? 'nothing' : 'pause'
  return status === 'paused' ? 'requeue' : 'nothing'
}

function decideRunning(action: ControlAction, pending: 'pause' | 'cancel' | undefined): Verdict {
  if (action === 'resume') {
    if (pending === 'cancel') return 'refuse'
    return pending === 'pause' ? 'withdraw' : 'nothing'
  }
  return pending === undefined || (pending === 'pause' && action === 'cancel') ? 'tell' : 'keep'
}
