/**
 * One job = one unit of work: begin (a short transaction), work (none), settle (another). Repeating any of it is harmless: the run's job
 * number says whether the job is still wanted, the unit's row whether it is done.
 */
import { asOrgId } from '#db/mightykey/ids.ts'
import * as orgRows from '#db/mightykey/organizations.ts'
import * as projectRows from '#db/mightykey/projects.ts'
import * as artifactRows from '#db/mightykey/run-artifacts.ts'
import * as unitRows from '#db/mightykey/run-units.ts'
import * as runRows from '#db/mightykey/runs.ts'
import { parseCredits } from '#domain/mightykey/credits.ts'
import { enqueue, type UnitJob } from '#domain/mightykey/executor/enqueue.ts'
import { fail, type Key, settle, type UnitOutcome } from '#domain/mightykey/executor/outcome.ts'
import { proceed, targetFor } from '#domain/mightykey/executor/proceed.ts'
import { errorText, record } from '#domain/mightykey/executor/record.ts'
import type { RunScope, RunServices } from '#domain/mightykey/executor/services.ts'
import { build } from '#domain/mightykey/executor/work/building.ts'
import { verify } from '#domain/mightykey/executor/work/checking.ts'
import type { Work, WorkContext } from '#domain/mightykey/executor/work/context.ts'
import { deploy, monitor } from '#domain/mightykey/executor/work/delivering.ts'
import { clarify, intake, plan, scope as scopeWork } from '#domain/mightykey/executor/work/thinking.ts'
import { isStage, type Stage } from '#domain/mightykey/stages.ts'
import { jitter } from '#server/ids.ts'
import type { Kernel } from '#server/system.ts'
import { transact } from '#server/transaction.ts'

export type Needs = Pick<Kernel, 'database' | 'jobsIn' | 'now'>

const works: Readonly<Record<Stage, Work>> = {
  intake,
  clarify,
  scope: scopeWork,
  plan,
  build,
  verify,
  deploy,
  monitor,
}

export const maxTries = 5
/** A unit that takes its worker with it this often is given up: being lost uses up no try. */
export const maxStarts = 25

/** Seconds before the next try: 2, 4, 8, 16, each up to a fifth more or less. */
const backOffSeconds = (failures: number): number => 2 ** failures * (0.8 + 0.4 * jitter())

/** The run is not to be worked on any more. */
class Stopped extends Error {
  override name = 'Stopped'
}

/** One transaction in which something happens to runs of an organisation. */
export const inRunScope = <Result>(
  kernel: Needs,
  runs: RunServices,
  orgId: string,
  work: (scope: RunScope) => Promise<Result>,
): Promise<Result> => transact(kernel, 'mightykey', orgId, (scope) => work({ ...scope, now: kernel.now(), runs }))

/** Does the unit a job is for. Throws only when the database is away or the server stops: then the job itself is repeated. */
export async function advance(kernel: Needs, runs: RunServices, job: UnitJob, signal: AbortSignal): Promise<void> {
  const { stage } = job
  if (!isStage(stage)) return
  const key: Key = { runId: job.runId, stage, unit: job.unit }
  if (!(await inRunScope(kernel, runs, job.orgId, (scope) => begin(scope, job, key)))) return
  const cancelled = new AbortController()
  const stopWatching = runs.feed.watch(job.runId, async () => {
    if (!(await isWanted(kernel, job))) cancelled.abort(new Stopped('The run has ended'))
  })
  try {
    const context = await prepare(kernel, runs, job, AbortSignal.any([signal, cancelled.signal]))
    const outcome = await tryWork(works[stage], context)
    if (signal.aborted && 'error' in outcome) throw outcome.error
    if ('error' in outcome && (cancelled.signal.aborted || outcome.error instanceof Stopped)) return
    // What fails from here on is the database, which is no fault of the unit and uses up none of its tries.
    await inRunScope(kernel, runs, job.orgId, (scope) =>
      'error' in outcome ? noteFailure(scope, job, key, outcome.error) : settle(scope, job.orgId, key, outcome),
    )
  } finally {
    stopWatching()
  }
}

async function tryWork(work: Work, context: WorkContext): Promise<UnitOutcome | { error: unknown }> {
  try {
    return await work(context)
  } catch (error) {
    return { error }
  }
}

/** Whether the unit is to be worked on now. Ends or moves the run where there is nothing to do. */
async function begin(scope: RunScope, job: UnitJob, key: Key): Promise<boolean> {
  const { db } = scope
  const org = asOrgId(job.orgId)
  const run = await runRows.hold(db, org, job.runId)
  if (!run || run.status !== job.stage || run.job_number !== job.number) return false
  const { is_active, credit_balance } = await orgRows.findAny(db, org)
  // Suspended: the sweep adds the job again when that is over.
  if (!is_active) return false
  const { starts, isFinished } = await unitRows.markStarted(db, org, key)
  if (isFinished) {
    await proceed(scope, run)
    return false
  }
  const obstacle =
    run.livemode && parseCredits(credit_balance) <= 0n
      ? 'Insufficient credits'
      : starts > maxStarts
        ? `The work on ${job.stage} was lost ${maxStarts} times`
        : undefined
  if (obstacle === undefined) return true
  await fail(scope, run, obstacle)
  return false
}

async function isWanted({ database }: Pick<Needs, 'database'>, job: UnitJob): Promise<boolean> {
  const run = await database.read((db) => runRows.find(db, asOrgId(job.orgId), job.runId))
  return run?.status === job.stage && run.job_number === job.number
}

async function prepare(
  { database, now }: Needs,
  runs: RunServices,
  job: UnitJob,
  signal: AbortSignal,
): Promise<WorkContext> {
  const org = asOrgId(job.orgId)
  const { run, project, production, finished, artifacts, target } = await database.read(async (db) => {
    const run = await runRows.find(db, org, job.runId)
    if (!run) throw new Error(`There is no run ${job.runId}`)
    const project = run.project_id === null ? undefined : await projectRows.findAny(db, org, run.project_id)
    const environments = project ? await projectRows.environments(db, org, project.id) : []
    return {
      run,
      project,
      production: environments.find(({ name }) => name === 'production'),
      finished: await unitRows.listFinished(db, org, run.id),
      artifacts: ['build', 'verify'].includes(job.stage) ? await artifactRows.list(db, org, run.id) : [],
      target: job.stage === 'deploy' ? await targetFor(runs, db, run) : undefined,
    }
  })
  return {
    run,
    unit: job.unit,
    project: project ? { name: project.name, githubRepoUrl: project.github_repo_url } : null,
    environment: production ? { name: production.name, url: production.url } : null,
    finished,
    artifacts,
    reasoner: runs.reasonerFor(run.livemode),
    runs,
    target,
    key: `${run.id}:${job.stage}:${job.unit}`,
    signal,
    async checkpoint() {
      signal.throwIfAborted()
      const current = await database.read((db) => orgRows.findAny(db, org))
      if (!current.is_active || !(await isWanted({ database }, job))) {
        throw new Stopped('The run has ended or is suspended')
      }
    },
    async updateEnvironment(changes) {
      if (!project || !production) return
      await database.write((db) => projectRows.updateEnvironment(db, org, project.id, production.name, changes, now()))
    },
    now,
  }
}

/** Counts the try and plans the next one, or gives the run up. */
async function noteFailure(scope: RunScope, job: UnitJob, key: Key, error: unknown): Promise<void> {
  const { db } = scope
  const org = asOrgId(job.orgId)
  const run = await runRows.hold(db, org, job.runId)
  if (!run || run.status !== job.stage || run.job_number !== job.number) return
  const tries = await unitRows.markFailed(db, org, key)
  if (tries === undefined) return
  const message = errorText(error, scope.runs.secrets)
  if (tries >= maxTries) return await fail(scope, run, message)
  await record(scope, run, [{ type: 'error', data: { message, retryable: true }, hidden: true }])
  await enqueue(scope, run, job.unit, backOffSeconds(tries))
}
