/** The job of a run's next unit. A run has one valid job at a time: the one with its present number. */
import { asOrgId } from '#db/mightykey/ids.ts'
import * as runRows from '#db/mightykey/runs.ts'
import type { RunScope } from '#domain/mightykey/executor/services.ts'
import type { Jobs } from '#server/jobs/jobs.ts'

/** What the job carries; the run's number decides whether it is still wanted. */
export interface UnitJob {
  orgId: string
  runId: string
  stage: string
  unit: string
  number: number
}

declare module '#server/jobs/jobs.ts' {
  interface JobPayloads {
    'mightykey.advance-run': UnitJob
    'mightykey.sweep-runs': Record<string, never>
  }
}

/** Adds the job unless it is there: its number is its key. `afterSeconds` is when it may start. */
export const addUnitJob = (jobs: Jobs, job: UnitJob, afterSeconds = 0): Promise<void> =>
  jobs.add('mightykey.advance-run', job, {
    key: `${job.runId} ${job.number}`,
    ...(afterSeconds > 0 ? { startAfter: afterSeconds } : {}),
  })

/** Makes the unit the run's next one; jobs added before are void from now on. The run occupies a slot. */
export async function enqueue(
  scope: RunScope,
  run: Pick<runRows.RunRow, 'id' | 'org_id' | 'status'>,
  unit: string,
  afterSeconds = 0,
): Promise<void> {
  const number = await runRows.setNextUnit(scope.db, asOrgId(run.org_id), run.id, unit, scope.now)
  const job = { orgId: run.org_id, runId: run.id, stage: run.status, unit, number }
  await addUnitJob(scope.jobs, job, afterSeconds)
}
