/**
 * pg-boss behind the types of jobs.ts. Retries are ours, because losing a worker must neither use up an attempt nor wait: in pg-boss's eyes
 * a job may be lost {@link maxLosses} times and runs again at once; a job that *fails* is put back with the failures it has had and the
 * time of its next attempt, in one transaction.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { fromKysely, type Job, type JobResult, type PgBoss } from 'pg-boss'
import type { Logger } from 'pino'
import * as jobRows from '#db/shared/jobs.ts'
import { elapsed } from '#server/clock.ts'
import type { Database, Session, Writer } from '#server/database.ts'
import { jitter } from '#server/ids.ts'
import { createBoss, heartbeatSeconds } from '#server/jobs/boss.ts'
import type { AddOptions, JobDefinition, JobName, JobPayloads, Jobs } from '#server/jobs/jobs.ts'
import type { Kernel } from '#server/system.ts'

/** Where jobs go that failed for good; they stay for 30 days. */
export const deadLetterQueue = 'kernel.dead-letters'

const maxLosses = 20
const pollSeconds = 2
const daySeconds = 86_400

const defaults = { concurrency: 1, retries: 5, retryDelaySeconds: 2, retryDelayMaxSeconds: 600, timeoutSeconds: 900 }

/** What a job carries in the database. */
interface Envelope {
  payload: JobPayloads[JobName]
  failures: number
}

export type JobOutcome = 'done' | 'failed' | 'dead' | 'released'

export interface JobQueueOptions {
  database: Database
  log: Logger
  definitions: readonly JobDefinition[]
  /** Called once the queue runs its first job. */
  kernel: () => Kernel
  /** For metrics: each attempt that ended, and how long it took in seconds. */
  onFinished?: (name: string, outcome: JobOutcome, seconds: number) => void
}

export interface JobQueue {
  /** Adds at once. Inside a transaction use {@link bind}: on the embedded engine this one would wait for it. */
  jobs: Jobs
  /** Adds in that transaction: rolled back, the job was never there. */
  bind(db: Writer): Jobs
  /** Makes the queues known; with `work`, runs jobs from now on, or from the first {@link tick} on. Without it jobs can only be added. */
  start(options: { work: boolean | 'on tick' }): Promise<void>
  /** Waits until every job that is due has run, and wakes the workers for it. Returns how many attempts ended here meanwhile. */
  tick(signal?: AbortSignal): Promise<number>
  /** Jobs by queue and state. */
  list(): Promise<jobRows.JobCount[]>
  /** Puts the jobs of the dead-letter queue back where they failed; returns how many. */
  retryDead(): Promise<number>
  /** Takes no more jobs and tells the running ones to stop. Adding still works, for requests that are being finished. */
  retire(): Promise<void>
  /** Retires, waits that long for the running jobs, and gives the rest back to be run elsewhere. */
  stop(seconds: number): Promise<void>
}

export function createJobQueue(options: JobQueueOptions): JobQueue {
  const { database, log } = options
  const definitions = new Map(options.definitions.map((definition) => [definition.name as string, definition]))
  if (definitions.size < options.definitions.length)
    throw new Error(`Two jobs have one name: ${twins(options.definitions)}`)
  const stopping = new AbortController()
  const workers: string[] = []
  let boss: PgBoss | undefined
  let ended = 0

  function running(): PgBoss {
    if (!boss) throw new Error('The job queue is not started')
    return boss
  }

  const adder = (db?: Writer): Jobs => ({
    async add(name, payload, add = {}) {
      const definition = definitions.get(name)
      if (!definition)
        throw new Error(`There is no job "${name}"; define it in domain/<api>/jobs and list it in the system's jobs()`)
      const envelope: Envelope = { payload, failures: 0 }
      await running().send(name, envelope, { ...sendOptions(definition, add), ...(db ? { db: fromKysely(db) } : {}) })
    },
  })

  async function attempt(definition: JobDefinition, job: Job<Envelope>): Promise<JobResult[]> {
    const started = elapsed()
    const number = job.data.failures + 1
    const jobLog = log.child({ job: definition.name, jobId: job.id, attempt: number })
    const finish = (outcome: JobOutcome) => {
      ended++
      options.onFinished?.(definition.name, outcome, (elapsed() - started) / 1000)
    }
    try {
      await runOnce(definition, job, number, jobLog)
      finish('done')
      return [{ id: job.id, status: 'completed' }]
    } catch (error) {
      if (stopping.signal.aborted) {
        jobLog.info('the job was given back')
        finish('released')
        return [{ id: job.id, status: 'failed', output: describe(error) }]
      }
      const retries = definition.options?.retries ?? defaults.retries
      if (number > retries) {
        jobLog.error({ error: describe(error) }, 'the job failed for good')
        finish('dead')
        return [{ id: job.id, status: 'deadletter', output: describe(error) }]
      }
      const delay = backOff(definition, number)
      jobLog.warn({ error: describe(error), retryInSeconds: Math.round(delay) }, 'the job failed')
      await putBack(running(), job, number, delay, error)
      finish('failed')
      // Already settled: pg-boss finds no attempt of this number any more and leaves the job alone.
      return [{ id: job.id, status: 'completed' }]
    }
  }

  async function runOnce(definition: JobDefinition, job: Job<Envelope>, number: number, jobLog: Logger): Promise<void> {
    const seconds = definition.options?.timeoutSeconds ?? defaults.timeoutSeconds
    const timeout = AbortSignal.timeout(seconds * 1000)
    const signal = AbortSignal.any([job.signal, stopping.signal, timeout])
    const late = Promise.withResolvers<never>()
    timeout.addEventListener('abort', () => late.reject(new Error(`The job took longer than ${seconds} s`)), {
      once: true,
    })
    const work = definition.run(job.data.payload, {
      kernel: options.kernel(),
      id: job.id,
      attempt: number,
      signal,
      log: jobLog,
    })
    await Promise.race([work, late.promise])
  }

  async function putBack(
    queue: PgBoss,
    job: Job<Envelope>,
    failures: number,
    delay: number,
    error: unknown,
  ): Promise<void> {
    const data: Envelope = { payload: job.data.payload, failures }
    await database.session(async (session) => {
      const db = asBossDatabase(session)
      const failed = await queue.fail(job.name, { id: job.id, retryCount: job.retryCount }, describe(error), { db })
      // Not so when the claim was lost meanwhile: then the job is somebody else's.
      if ('affected' in failed && failed.affected === 1) {
        await queue.update(job.name, data, { id: job.id, startAfter: `${delay.toFixed(3)} seconds`, db })
      }
    })
  }

  async function work(queue: PgBoss, definition: JobDefinition): Promise<void> {
    const id = await queue.work<Envelope>(
      definition.name,
      {
        localConcurrency: definition.options?.concurrency ?? defaults.concurrency,
        pollingIntervalSeconds: pollSeconds,
        notifyPollingIntervalSeconds: pollSeconds,
        perJobResults: true as const,
      },
      async ([job]) => (job ? await attempt(definition, job) : []),
    )
    workers.push(id)
  }

  async function startWorkers(queue: PgBoss): Promise<void> {
    for (const definition of definitions.values()) {
      const { schedule } = definition
      const data: Envelope | undefined = schedule && { payload: schedule.payload, failures: 0 }
      // A computer that slept through the hour runs it when it wakes.
      if (schedule && data) await queue.schedule(definition.name, schedule.cron, data, { missed: 'once' })
      await work(queue, definition)
    }
  }

  async function retire(): Promise<void> {
    stopping.abort(new Error('The server stops'))
    await Promise.all([...definitions.keys()].map((name) => boss?.offWork(name, { wait: false })))
  }

  return {
    jobs: adder(),
    bind: adder,
    async start({ work: doWork }) {
      const queue = createBoss(database, doWork !== false, log)
      try {
        await queue.start()
      } catch (cause) {
        throw new Error(`The job queue's tables are missing or outdated. Run: npm run accord -- db migrate`, { cause })
      }
      boss = queue
      await makeQueues(queue, [...definitions.values()])
      if (doWork === false) return
      if (database.engine === 'pglite') await giveBackLeftOver(queue, database)
      if (doWork === true) await startWorkers(queue)
    },
    async tick(signal) {
      const before = ended
      if (workers.length === 0) await startWorkers(running())
      const names = [...definitions.keys()]
      while ((await database.session((session) => jobRows.countDue(session, names))) > 0) {
        signal?.throwIfAborted()
        for (const id of workers) running().notifyWorker(id)
        await sleep(20)
      }
      return ended - before
    },
    list: () => database.session(jobRows.countByState),
    retryDead: () => running().redrive(deadLetterQueue),
    retire,
    async stop(seconds) {
      await retire()
      await boss?.stop({ graceful: true, timeout: seconds * 1000 })
      boss = undefined
    },
  }
}

function sendOptions(
  definition: JobDefinition,
  add: AddOptions,
): { startAfter?: Date | number; singletonKey?: string } {
  const unique = definition.options?.unique
  if (unique && add.key === undefined) throw new Error(`The job ${definition.name} is unique: add it with a key`)
  if (!unique && add.key !== undefined)
    throw new Error(`The job ${definition.name} has a key but is not defined with unique`)
  return {
    ...(add.startAfter === undefined ? {} : { startAfter: add.startAfter }),
    ...(add.key === undefined ? {} : { singletonKey: add.key }),
  }
}

/** Creates queues that are missing and brings the others up to date. Looking each one up here is what lets later adds join a transaction. */
async function makeQueues(boss: PgBoss, definitions: readonly JobDefinition[]): Promise<void> {
  const known = new Map((await boss.getQueues()).map((queue) => [queue.name, queue]))
  if (!known.has(deadLetterQueue)) await boss.createQueue(deadLetterQueue, { retentionSeconds: 30 * daySeconds })
  for (const definition of definitions) {
    const wanted = queueOptions(definition)
    const found = known.get(definition.name)
    if (!found) await boss.createQueue(definition.name, { ...wanted, policy: policyOf(definition) })
    else if (found.policy !== policyOf(definition)) throw new Error(policyChanged(definition.name))
    else if (Object.entries(wanted).some(([name, value]) => found[name as keyof typeof wanted] !== value)) {
      await boss.updateQueue(definition.name, wanted)
    }
    await boss.findJobs(definition.name, { id: unusedId })
  }
}

/** Whoever holds the embedded database is its only worker: what is active now was left over by a process that was killed. */
async function giveBackLeftOver(boss: PgBoss, database: Database): Promise<void> {
  for (const { name, id, retryCount } of await database.session(jobRows.listActive)) {
    await boss.fail(name, { id, retryCount }, { message: 'The server ended while the job ran' })
  }
}

const unusedId = '00000000-0000-0000-0000-000000000000'

const policyChanged = (name: string): string =>
  `The job ${name} is defined with another "unique" than its queue was made with: give the job a new name`

function policyOf(definition: JobDefinition): 'standard' | 'short' | 'exclusive' {
  if (definition.options?.unique === 'waiting') return 'short'
  return definition.options?.unique === 'waiting-or-running' ? 'exclusive' : 'standard'
}

function queueOptions(definition: JobDefinition) {
  const options = { ...defaults, ...definition.options }
  return {
    heartbeatSeconds,
    notify: true,
    retryDelay: 0,
    retryLimit: options.retries + maxLosses,
    // Ours comes first and is counted as a failure; this one is for a worker whose timer does not run any more.
    expireInSeconds: options.timeoutSeconds + 30,
    deadLetter: deadLetterQueue,
  }
}

/** Seconds until the next attempt: doubling, the upper half of it random. */
function backOff(definition: JobDefinition, failures: number): number {
  const options = { ...defaults, ...definition.options }
  const full = Math.min(options.retryDelayMaxSeconds, options.retryDelaySeconds * 2 ** (failures - 1))
  return full / 2 + (full / 2) * jitter()
}

const describe = (error: unknown): { message: string } => ({
  message: error instanceof Error ? error.message : String(error),
})

const asBossDatabase = (session: Session) => ({
  executeSql: async (text: string, values: unknown[] = []) => ({ rows: await session.query(text, values) }),
})

function twins(definitions: readonly JobDefinition[]): string {
  const names = definitions.map((definition) => definition.name)
  return names.filter((name, index) => names.indexOf(name) !== index).join(', ')
}
