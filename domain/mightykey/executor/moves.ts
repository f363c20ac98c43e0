/** How a run goes from stage to stage: one transaction, under its lock, with everything that belongs to the move (section 6.1). */
import * as approvalRows from '#db/mightykey/approvals.ts'
import { asOrgId } from '#db/mightykey/ids.ts'
import * as runRows from '#db/mightykey/runs.ts'
import { record } from '#domain/mightykey/executor/record.ts'
import type { RunScope } from '#domain/mightykey/executor/services.ts'
import { admitWaiting } from '#domain/mightykey/executor/slots.ts'
import { historyOf, statusOf, toApproval, toRun } from '#domain/mightykey/runs.ts'
import { canMove, type Ending, isEnding, type RunStatus, withEnded } from '#domain/mightykey/stages.ts'

type Run = runRows.RunRow

/** Moves a run whose row the caller holds. Throws for a move that is not allowed: that is a defect, not a race. */
export async function move(scope: RunScope, run: Run, to: RunStatus, errorMessage: string | null = null): Promise<Run> {
  const from = statusOf(run)
  if (!canMove(from, to, run.repairs)) throw new Error(`A run cannot go from ${from} to ${to}`)
  const history = withEnded(historyOf(run), from, run.stage_started_at, scope.now)
  const moved = await runRows.markMoved(
    scope.db,
    asOrgId(run.org_id),
    run.id,
    {
      from,
      to,
      history: JSON.stringify(history),
      errorMessage,
      isEnding: isEnding(to),
      isRepair: from === 'verify' && to === 'build',
    },
    scope.now,
  )
  if (!moved) throw new Error(`Run ${run.id} left ${from} while it was held`)
  await record(scope, run, [{ type: 'stage_transition', data: { from, to } }])
  emitMove(scope, moved, from)
  return moved
}

function emitMove({ events }: RunScope, run: Run, previousStage: RunStatus): void {
  const options = { tenant: run.org_id, livemode: run.livemode }
  const status = statusOf(run)
  if (isEnding(status)) events.emit(`run.${status}`, toRun(run), options)
  else events.emit('run.stage_changed', { ...toRun(run), previousStage }, options)
}

/** Ends a run whose row the caller holds: its questions expire, and another run gets its slot. */
export async function end(scope: RunScope, run: Run, ending: Ending, errorMessage: string | null = null): Promise<Run> {
  const expired = await approvalRows.expireAll(scope.db, asOrgId(run.org_id), run.id, scope.now)
  for (const approval of expired) {
    scope.events.emit('approval.resolved', toApproval(approval), { tenant: run.org_id, livemode: run.livemode })
  }
  const ended = await move(scope, run, ending, errorMessage)
  if (run.occupies_slot) await admitWaiting(scope, asOrgId(run.org_id))
  return ended
}
