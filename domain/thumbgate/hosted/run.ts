/**
 * One order to run a hosted job: take it, do its stages one by one, end it. Each step is a short transaction that counts only while this
 * worker holds the job, so repeating an order is harmless and a worker that was thought lost cannot write any more. What the job was told
 * meanwhile is obeyed before and after each stage, and inside one where its function looks.
 */
import * as jobRows from '#db/thumbgate/hosted-jobs.ts'
import { asCustomerId } from '#db/thumbgate/ids.ts'
import { cancelled, reasonOf } from '#domain/thumbgate/hosted/control.ts'
import { type Ended, endJob } from '#domain/thumbgate/hosted/end.ts'
import { boundary, StageFailure } from '#domain/thumbgate/hosted/functions.ts'
import type { Stage } from '#domain/thumbgate/hosted/harnesses.ts'
import type { RunOrder } from '#domain/thumbgate/hosted/launch.ts'
import type { HostedServices } from '#domain/thumbgate/hosted/services.ts'
import { stagesOf } from '#domain/thumbgate/hosted/view.ts'
import { watchControl } from '#domain/thumbgate/hosted/watch.ts'
import type { Writer } from '#server/database.ts'
import { Failure } from '#server/errors.ts'
import type { JobContext } from '#server/jobs/jobs.ts'

/** A job whose workers are lost this often without a word is given up. */
const maxLosses = 25
const maxContext = 64 * 1024
/** Verifications after the first, while the result is not accepted. */
const maxRetries = 3

export type Runner = Pick<JobContext, 'kernel' | 'signal' | 'log'>

interface Run extends Runner {
  hosted: HostedServices
  hold: jobRows.Hold
}

/** Runs the job as far as it goes. Throws when the database is away or the server stops: then the order is repeated. */
export async function runHostedJob(runner: Runner, hosted: HostedServices, order: RunOrder): Promise<void> {
  const { kernel, signal } = runner
  const customer = asCustomerId(order.customerId)
  signal.throwIfAborted()
  let job = await kernel.database.write((db) => jobRows.take(db, customer, order.jobId, order.run, kernel.now()))
  if (!job) return
  const run = { ...runner, hosted, hold: { customer, jobId: order.jobId, run: order.run, attempt: job.attempt } }
  if (job.attempt > maxLosses + order.run) return await giveUp(run, `The job lost its worker ${maxLosses} times`)
  while (job) {
    signal.throwIfAborted()
    if (await obey(run)) return
    const stage = stagesOf(job)[job.next_stage_index]
    if (!stage) return await finish(run, job)
    job = await doStage(run, job, stage)
  }
}

/** Does what the job was told meanwhile; true when that stopped it. */
async function obey({ kernel, hold }: Run): Promise<boolean> {
  const told = await kernel.database.read((db) => jobRows.findControl(db, hold.customer, hold.jobId))
  return told !== undefined && (await kernel.database.write((db) => obeyNow(db, hold, kernel.now())))
}

/** The same inside a transaction, in which nobody can tell the job anything else. A control is left to whoever holds the job. */
async function obeyNow(db: Writer, hold: jobRows.Hold, now: Date): Promise<boolean> {
  const { customer, jobId } = hold
  await jobRows.hold(db, customer, jobId)
  const control = await jobRows.findControl(db, customer, jobId)
  if (!control) return false
  const stopped =
    control.action === 'cancel'
      ? await jobRows.endRunning(db, hold, cancelled(reasonOf('cancel', control.metadata)), now)
      : await jobRows.pauseRunning(db, hold, reasonOf('pause', control.metadata), now)
  if (!stopped) return true
  if (control.action === 'cancel') await jobRows.log(db, stopped)
  await jobRows.clearControl(db, customer, jobId)
  return true
}

/** The job after the stage; undefined when it ended with it, or when somebody else holds it now. */
async function doStage(run: Run, job: jobRows.JobRow, stage: Stage): Promise<jobRows.JobRow | undefined> {
  const { kernel, hold } = run
  const done = await tryStage(run, job, stage)
  if (done === 'told') return job
  if ('failure' in done) {
    await giveUp(run, done.failure)
    return undefined
  }
  const now = kernel.now()
  const at = now.toISOString()
  const metadata = stage.command === undefined ? null : { command: stage.command }
  const index = job.next_stage_index
  return await kernel.database.write((db) =>
    jobRows.completeStage(
      db,
      hold,
      {
        context: done.context,
        checkpoint: { label: `stage:${stage.name}`, stageIndex: index, timestamp: at, context: done.context, metadata },
        history: { name: stage.name, index, completedAt: at, metadata },
      },
      now,
    ),
  )
}

/** The running text after the stage; `told` when it stopped for what the job was told; or why it failed. */
async function tryStage(
  run: Run,
  job: jobRows.JobRow,
  stage: Stage,
): Promise<{ context: string } | { failure: string } | 'told'> {
  using watch = watchControl(run.kernel.database, run.hold)
  const signal = AbortSignal.any([run.signal, watch.signal])
  try {
    return { context: cutContext(await contextAfter(run, job, stage, signal)) }
  } catch (error) {
    run.signal.throwIfAborted()
    if (watch.signal.aborted) return 'told'
    if (isReadable(error)) return { failure: error.message }
    run.log.error({ error, hostedJob: run.hold.jobId, stage: stage.name }, 'a stage of a hosted job failed')
    return { failure: `The stage ${stage.name} failed` }
  }
}

/** Failures whose text is meant for callers. */
const isReadable = (error: unknown): error is Error =>
  error instanceof StageFailure || (error instanceof Failure && error.status < 500)

async function contextAfter(run: Run, job: jobRows.JobRow, stage: Stage, signal: AbortSignal): Promise<string> {
  let context = stage.context ?? job.current_context
  if (stage.appendContext !== undefined) {
    context = context === '' ? stage.appendContext : `${context}\n${stage.appendContext}`
  }
  if (stage.command === undefined) return context
  const work = Object.hasOwn(run.hosted.functions, stage.command) ? run.hosted.functions[stage.command] : undefined
  if (!work) throw new StageFailure(`The stage ${stage.name} names ${stage.command}, which is no registered function`)
  await boundary(signal)
  const { kernel, log } = run
  const inputs = job.inputs as Record<string, unknown>
  const output = await work({ kernel, log, customer: run.hold.customer, jobId: job.job_id, context, inputs, signal })
  const note = typeof inputs.commandNote === 'string' ? `${inputs.commandNote}\n` : ''
  return output === '' ? context : note + output
}

/** At most 64 KiB of UTF-8, cut between characters. */
function cutContext(text: string): string {
  const bytes = Buffer.from(text)
  return bytes.length <= maxContext
    ? text
    : bytes
        .subarray(0, maxContext)
        .toString()
        .replace(/\ufffd$/, '')
}

/** Verifies the result where the job wants that, and ends the job. */
async function finish(run: Run, job: jobRows.JobRow): Promise<void> {
  if (job.verification_mode === 'none') return await end(run, { succeeded: true, verification: null })
  const { database } = run.kernel
  let attempts = 0
  for (;;) {
    attempts++
    const { accepted, score } = await database.read((db) =>
      run.hosted.verify(db, run.hold.customer, job.current_context),
    )
    const verification = { accepted, attempts, score }
    if (accepted) return await end(run, { succeeded: true, verification })
    if (attempts > maxRetries) {
      const reason = 'The result repeats a known mistake'
      return await end(run, { succeeded: false, verification, reason })
    }
  }
}

const giveUp = (run: Run, reason: string): Promise<void> => end(run, { succeeded: false, verification: null, reason })

/** Ends the job, unless it was told to stop at the last moment: then that is done instead. */
const end = ({ kernel, hosted, hold }: Run, ended: Ended): Promise<void> =>
  kernel.database.write(async (db) => {
    const now = kernel.now()
    if (!(await obeyNow(db, hold, now))) await endJob({ db, jobs: kernel.jobsIn(db) }, hosted, hold, ended, now)
  })
