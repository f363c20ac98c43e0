/** What happens to a run next: its next unit, a question, another stage, or its end. Called under the run's lock, after anything happened to it. */
import { asOrgId, type OrgId } from '#db/mightykey/ids.ts'
import * as orgRows from '#db/mightykey/organizations.ts'
import * as artifactRows from '#db/mightykey/run-artifacts.ts'
import * as unitRows from '#db/mightykey/run-units.ts'
import * as runRows from '#db/mightykey/runs.ts'
import { enqueue } from '#domain/mightykey/executor/enqueue.ts'
import { deployQuestion, planQuestion, stepQuestion } from '#domain/mightykey/executor/gates-of-run.ts'
import { end, move } from '#domain/mightykey/executor/moves.ts'
import { passes, type Question } from '#domain/mightykey/executor/questions.ts'
import { record } from '#domain/mightykey/executor/record.ts'
import type { DeployTarget, RunScope, RunServices, ToolAdapter } from '#domain/mightykey/executor/services.ts'
import { admitWaiting } from '#domain/mightykey/executor/slots.ts'
import { closingWords } from '#domain/mightykey/executor/summary.ts'
import { nextUnit, planOf, stepOf, verdictsOf } from '#domain/mightykey/executor/units.ts'
import { levelOf } from '#domain/mightykey/organizations.ts'
import type { PlanStep } from '#domain/mightykey/plan.ts'
import { statusOf } from '#domain/mightykey/runs.ts'
import { isStage, maxRepairs, stageAfter } from '#domain/mightykey/stages.ts'
import type { Reader } from '#server/database.ts'

type Run = runRows.RunRow
type Finished = unitRows.FinishedUnit[]

/** Takes the run as far as it gets without work: until it has a job, waits for an answer, or has ended. */
export async function proceed(scope: RunScope, held: Run): Promise<void> {
  let run = held
  let isNewStage = false
  for (;;) {
    if (!isStage(run.status)) return
    const finished = await unitRows.listFinished(scope.db, asOrgId(run.org_id), run.id)
    const unit = nextUnit(run, finished)
    const question =
      unit === undefined ? await questionAfter(scope, run, finished) : await questionBefore(scope, run, unit)
    if (question && !(await passes(scope, run, question))) return await rest(scope, run)
    if (unit !== undefined) {
      return await enqueue(scope, run, unit, isNewStage ? scope.runs.policy.stageDelayMs / 1000 : 0)
    }
    run = await leave(scope, run, finished)
    isNewStage = true
  }
}

/** The run waits for an approval and gives its slot to another. */
async function rest(scope: RunScope, run: Run): Promise<void> {
  const org = asOrgId(run.org_id)
  await runRows.markResting(scope.db, org, run.id, scope.now)
  if (run.occupies_slot) await admitWaiting(scope, org)
}

async function questionBefore(scope: RunScope, run: Run, unit: string): Promise<Question | undefined> {
  if (run.status === 'build') {
    const step = stepOf(planOf(run), unit)
    return step && stepQuestion(step, toolFor(scope.runs, step))
  }
  if (run.status !== 'deploy' || run.project_id === null) return undefined
  const target = await targetFor(scope.runs, scope.db, run)
  return target && deployQuestion(run, target)
}

async function questionAfter(scope: RunScope, run: Run, finished: Finished): Promise<Question | undefined> {
  if (run.status !== 'plan') return undefined
  const org = await orgRows.findAny(scope.db, asOrgId(run.org_id))
  return planQuestion(run, finished, { settings: org.settings, level: levelOf(org) }, scope.runs)
}

/** The stage's work is done. */
async function leave(scope: RunScope, run: Run, finished: Finished): Promise<Run> {
  const status = statusOf(run)
  if (!isStage(status)) throw new Error(`Run ${run.id} has ended`)
  if (status === 'verify') {
    const failed = verdictsOf(finished, run.repairs).filter(({ verdict }) => verdict === 'fail')
    if (failed.length > 0)
      return await repairOrFail(
        scope,
        run,
        failed.map(({ text }) => text),
      )
  }
  const next = stageAfter(status)
  if (next !== 'completed') return await move(scope, run, next)
  const artifacts = await artifactRows.list(scope.db, asOrgId(run.org_id), run.id)
  await record(scope, run, [
    { type: 'message', data: { role: 'assistant', text: closingWords(run, artifacts, finished) } },
  ])
  return await end(scope, run, 'completed')
}

async function repairOrFail(scope: RunScope, run: Run, failed: readonly string[]): Promise<Run> {
  if (run.repairs < maxRepairs) return await move(scope, run, 'build')
  return await end(scope, run, 'failed', `Acceptance criteria failed after ${maxRepairs} repairs: ${failed.join('; ')}`)
}

/** Who can run a step; nobody for most. */
export const toolFor = (runs: Pick<RunServices, 'tools'>, step: PlanStep): ToolAdapter | undefined =>
  runs.tools.find(({ kinds }) => kinds.includes(step.kind))

/** Where the run's organisation deploys to: the first target it has connected. */
export async function targetFor(
  runs: Pick<RunServices, 'deployTargets'>,
  db: Reader,
  run: Pick<Run, 'org_id'>,
): Promise<DeployTarget | undefined> {
  const org: OrgId = asOrgId(run.org_id)
  for (const target of runs.deployTargets) if (await target.isConnected(db, org)) return target
  return undefined
}
