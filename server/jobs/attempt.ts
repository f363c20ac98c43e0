/** One attempt of one job, and what becomes of the job after it. */
import type { Job, JobResult, PgBoss } from 'pg-boss'
import type { Logger } from 'pino'
import { elapsed } from '#server/clock.ts'
import type { Database, Session } from '#server/database.ts'
import { jitter } from '#server/ids.ts'
import { type JobDefinition, type JobName, type JobPayloads, jobDefaults } from '#server/jobs/jobs.ts'
import type { Kernel } from '#server/system.ts'

/** What a job carries in the database. */
export interface Envelope {
  payload: JobPayloads[JobName]
  failures: number
}

/** `released`: given back because the server stops, which is no failure. `dead`: failed for good. */
export type JobOutcome = 'done' | 'failed' | 'dead' | 'released'

export interface AttemptTools {
  boss: PgBoss
  database: Database
  log: Logger
  kernel: Kernel
  /** Aborted when the server stops. */
  stopping: AbortSignal
  onFinished(name: string, outcome: JobOutcome, seconds: number): void
}

/** Runs an attempt and returns how pg-boss is to settle it. Throws only when the job could not be put back: then its heartbeat runs out. */
export async function attempt(tools: AttemptTools, definition: JobDefinition, job: Job<Envelope>): Promise<JobResult> {
  const started = elapsed()
  const number = job.data.failures + 1
  const log = tools.log.child({ job: definition.name, jobId: job.id, attempt: number })
  const outcome = await outcomeOf(tools, definition, job, number, log)
  tools.onFinished(definition.name, outcome.is, (elapsed() - started) / 1000)
  return { id: job.id, ...outcome.settle }
}

interface Outcome {
  is: JobOutcome
  settle: Pick<JobResult, 'status' | 'output'>
}

async function outcomeOf(
  tools: AttemptTools,
  definition: JobDefinition,
  job: Job<Envelope>,
  number: number,
  log: Logger,
): Promise<Outcome> {
  try {
    await runOnce(tools, definition, job, number, log)
    return { is: 'done', settle: { status: 'completed' } }
  } catch (error) {
    const output = describe(error)
    if (tools.stopping.aborted) {
      log.info('the job was given back')
      return { is: 'released', settle: { status: 'failed', output } }
    }
    const options = { ...jobDefaults, ...definition.options }
    if (number > options.retries) {
      log.error({ error: output }, 'the job failed for good')
      return { is: 'dead', settle: { status: 'deadletter', output } }
    }
    const delay = backOff(options, number)
    log.warn({ error: output, retryInSeconds: Math.round(delay) }, 'the job failed')
    await putBack(tools, job, number, delay, output)
    // Settled already: pg-boss finds no attempt of this number any more and leaves the job alone.
    return { is: 'failed', settle: { status: 'completed' } }
  }
}

async function runOnce(
  { kernel, stopping }: AttemptTools,
  definition: JobDefinition,
  job: Job<Envelope>,
  attempt: number,
  log: Logger,
): Promise<void> {
  const seconds = definition.options?.timeoutSeconds ?? jobDefaults.timeoutSeconds
  const late = new AbortController()
  const timeout = Promise.withResolvers<never>()
  const timer = setTimeout(() => {
    const error = new Error(`The job took longer than ${seconds} s`)
    late.abort(error)
    timeout.reject(error)
  }, seconds * 1000)
  const signal = AbortSignal.any([job.signal, stopping, late.signal])
  try {
    const work = definition.run(job.data.payload, { kernel, id: job.id, attempt, signal, log })
    await Promise.race([work, timeout.promise])
  } finally {
    clearTimeout(timer)
  }
}

/** Failure, count of failures and time of the next attempt, together. */
async function putBack(
  { boss, database }: AttemptTools,
  job: Job<Envelope>,
  failures: number,
  delay: number,
  output: object,
): Promise<void> {
  const data: Envelope = { payload: job.data.payload, failures }
  await database.session(async (session) => {
    const db = asBossDatabase(session)
    const failed = await boss.fail(job.name, { id: job.id, retryCount: job.retryCount }, output, { db })
    // Not so when the claim was lost meanwhile: then the job is somebody else's.
    if ('affected' in failed && failed.affected === 1) {
      await boss.update(job.name, data, { id: job.id, startAfter: `${delay.toFixed(3)} seconds`, db })
    }
  })
}

const asBossDatabase = (session: Session) => ({
  executeSql: async (text: string, values: unknown[] = []) => ({ rows: await session.query(text, values) }),
})

/** Seconds until the next attempt: doubling, the upper half of it random. */
function backOff(options: { retryDelaySeconds: number; retryDelayMaxSeconds: number }, failures: number): number {
  const full = Math.min(options.retryDelayMaxSeconds, options.retryDelaySeconds * 2 ** (failures - 1))
  return full / 2 + (full / 2) * jitter()
}

const describe = (error: unknown): { message: string } => ({
  message: error instanceof Error ? error.message : String(error),
})
