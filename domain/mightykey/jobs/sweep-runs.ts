import * as approvalRows from '#db/mightykey/approvals.ts'
import type { OrgId } from '#db/mightykey/ids.ts'
import * as runRows from '#db/mightykey/runs.ts'
import { inRunScope, type Needs } from '#domain/mightykey/executor/advance.ts'
import { addUnitJob } from '#domain/mightykey/executor/enqueue.ts'
import { end } from '#domain/mightykey/executor/moves.ts'
import type { RunServices } from '#domain/mightykey/executor/services.ts'
import { admitWaiting } from '#domain/mightykey/executor/slots.ts'
import { statusOf } from '#domain/mightykey/runs.ts'
import { isEnding } from '#domain/mightykey/stages.ts'
import { defineJob } from '#server/jobs/jobs.ts'
import type { Kernel } from '#server/system.ts'

const batchSize = 500
/** A run that has not moved for this long may have lost its job; adding one that is there changes nothing. */
const stalledSeconds = 30

/** Every minute: what waits for nothing goes on, what has waited too long ends. */
export const sweepRuns = (runs: RunServices) =>
  defineJob<'mightykey.sweep-runs'>({
    name: 'mightykey.sweep-runs',
    options: { timeoutSeconds: 300 },
    schedule: { cron: '* * * * *', payload: {} },
    async run(_payload, { kernel, signal }) {
      await sweep(kernel, runs, signal)
    },
  })

/** Cancels runs whose approval expired, adds jobs that were lost, fills free slots. */
export async function sweep(
  kernel: Needs & Pick<Kernel, 'jobs'>,
  runs: RunServices,
  signal: AbortSignal,
  stalledAfterSeconds = stalledSeconds,
): Promise<void> {
  const { database } = kernel
  for (const { orgId, runId } of await database.read((db) => approvalRows.listOverdue(db, batchSize))) {
    signal.throwIfAborted()
    await expire(kernel, runs, orgId, runId)
  }
  const before = new Date(kernel.now().getTime() - stalledAfterSeconds * 1000)
  for (const stalled of await database.read((db) => runRows.listStalled(db, before, batchSize))) {
    signal.throwIfAborted()
    const { orgId, id: runId, status: stage, unit, jobNumber: number } = stalled
    await addUnitJob(kernel.jobs, { orgId, runId, stage, unit, number })
  }
  for (const orgId of await database.read((db) => runRows.orgsWithWaiting(db))) {
    signal.throwIfAborted()
    await inRunScope(kernel, runs, orgId, (scope) => admitWaiting(scope, orgId))
  }
}

function expire(kernel: Needs, runs: RunServices, orgId: OrgId, runId: string): Promise<void> {
  return inRunScope(kernel, runs, orgId, async (scope) => {
    const run = await runRows.hold(scope.db, orgId, runId)
    if (!run || isEnding(statusOf(run)) || !(await approvalRows.isOverdue(scope.db, orgId, runId))) return
    await end(scope, run, 'cancelled', 'Approval expired')
  })
}
