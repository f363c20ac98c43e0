/**
 * pg-boss behind the types of jobs.ts. Retries are ours (attempt.ts), because losing a worker must neither use up an attempt nor wait: in
 * pg-boss's eyes a job may be lost many times and runs again at once; a job that *fails* is put back with the failures it has had and the
 * time of its next attempt, in one transaction.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { fromKysely, type PgBoss } from 'pg-boss'
import type { Logger } from 'pino'
import * as jobRows from '#db/shared/jobs.ts'
import { type Database, refuseInsideWrite, type Writer } from '#server/database.ts'
import { type AttemptTools, attempt, type Envelope, type JobOutcome } from '#server/jobs/attempt.ts'
import { createBoss } from '#server/jobs/boss.ts'
import { type Holding, startHolding } from '#server/jobs/holding.ts'
import { type AddOptions, type JobDefinition, type Jobs, jobDefaults } from '#server/jobs/jobs.ts'
import { deadLetterQueue, makeQueues } from '#server/jobs/queues.ts'
import type { Kernel } from '#server/system.ts'

export { deadLetterQueue, type JobOutcome }

/** Seconds between a worker's own looks for jobs whose time has come; new ones are announced. */
const pollSeconds = { pglite: 2, postgres: 30 }

/** Written to a job that another process takes over. */
export const workerGone = 'The connection of the process that ran the job is gone'

export interface JobQueueOptions {
  database: Database
  log: Logger
  definitions: readonly JobDefinition[]
  /** Called once the queue runs its first job. */
  kernel: () => Kernel
  /** False: nothing runs on its own, jobs with a schedule neither. */
  schedules?: boolean
  /** For metrics: each attempt that ended, and how long it took in seconds. */
  onFinished?: (name: string, outcome: JobOutcome, seconds: number) => void
}

export interface JobQueue {
  /** Adds at once. Inside a transaction use {@link bind}: on the embedded engine this one would wait for it. */
  jobs: Jobs
  /** Adds in that transaction: rolled back, the job was never there. */
  bind(db: Writer): Jobs
  /**
   * Makes the queues known. With `work`, runs jobs from now on; `later`: once {@link work} or {@link tick} is called. Without it jobs can only be
   * added.
   */
  start(options: { work: boolean | 'later' }): Promise<void>
  /** Runs jobs from now on. */
  work(): Promise<void>
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
  const workers = new Map<string, string[]>()
  /** Queues that had something to do at the last look. */
  let due: ReadonlySet<string> = new Set()
  let boss: PgBoss | undefined
  let holding: Holding | undefined
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
      if (!db) refuseInsideWrite('jobs.add without a transaction')
      const envelope: Envelope = { payload, failures: 0 }
      await running().send(name, envelope, { ...sendOptions(definition, add), ...(db ? { db: fromKysely(db) } : {}) })
    },
  })

  const toolsFor = (queue: PgBoss): AttemptTools => ({
    boss: queue,
    database,
    log,
    kernel: options.kernel(),
    stopping: stopping.signal,
    onFinished(name, outcome, seconds) {
      ended++
      options.onFinished?.(name, outcome, seconds)
    },
  })

  /** One worker of the library for each job that may run at once: so each can be woken. */
  async function work(queue: PgBoss, definition: JobDefinition): Promise<void> {
    const { name } = definition
    const count = definition.options?.concurrency ?? jobDefaults.concurrency
    const ids = await Promise.all(Array.from({ length: count }, () => startWorker(queue, definition)))
    workers.set(name, ids)
  }

  async function startWorker(queue: PgBoss, definition: JobDefinition): Promise<string> {
    const seconds = pollSeconds[database.engine]
    const id: string = await queue.work<Envelope>(
      definition.name,
      { pollingIntervalSeconds: seconds, notifyPollingIntervalSeconds: seconds, perJobResults: true as const },
      async ([job]) => {
        if (!job) return []
        const letGo = holding?.hold(job.id)
        try {
          return [await attempt(toolsFor(queue), definition, job)]
        } finally {
          letGo?.()
          if (due.has(definition.name)) queue.notifyWorker(id)
        }
      },
    )
    return id
  }

  function wake(names: readonly string[]): void {
    for (const name of names) for (const id of workers.get(name) ?? []) boss?.notifyWorker(id)
  }

  async function startWorkers(queue: PgBoss): Promise<void> {
    holding = startHolding({
      database,
      log,
      names: [...definitions.keys()],
      onLost: (jobs) => takeBack(queue, jobs),
      onDue(names) {
        due = new Set(names)
        wake(names)
      },
    })
    for (const definition of definitions.values()) {
      const { schedule } = definition
      const data: Envelope | undefined = schedule && { payload: schedule.payload, failures: 0 }
      // A computer that slept through the hour runs it when it wakes.
      if (schedule && data && options.schedules !== false)
        await queue.schedule(definition.name, schedule.cron, data, { missed: 'once' })
      await work(queue, definition)
    }
  }

  async function begin(): Promise<void> {
    if (workers.size === 0) await startWorkers(running())
  }

  /** Of two processes that see the same loss, the second finds no such attempt any more. */
  async function takeBack(queue: PgBoss, jobs: readonly jobRows.ActiveJob[]): Promise<void> {
    for (const { name, id, retryCount } of jobs) {
      log.info({ job: name, jobId: id }, 'the job lost its worker')
      await queue.fail(name, { id, retryCount }, { message: workerGone })
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
    work: begin,
    async tick(signal) {
      const before = ended
      await begin()
      const names = [...definitions.keys()]
      for (;;) {
        const open = await database.session((session) => jobRows.listOpen(session, names))
        if (open.length === 0) return ended - before
        signal?.throwIfAborted()
        // Only these: a look for jobs costs as much where there are none, and on the embedded engine it is in the way of what runs.
        wake(open.filter(({ due }) => due).map(({ name }) => name))
        await sleep(20)
      }
    },
    list: () => database.session(jobRows.countByState),
    retryDead: () => running().redrive(deadLetterQueue),
    retire,
    async stop(seconds) {
      await retire()
      await boss?.stop({ graceful: true, timeout: seconds * 1000 })
      await holding?.stop()
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

/** Whoever holds the embedded database is its only worker: what is active now was left over by a process that was killed. */
async function giveBackLeftOver(boss: PgBoss, database: Database): Promise<void> {
  for (const { name, id, retryCount } of await database.session(jobRows.listActive)) {
    await boss.fail(name, { id, retryCount }, { message: 'The server ended while the job ran' })
  }
}

function twins(definitions: readonly JobDefinition[]): string {
  const names = definitions.map((definition) => definition.name)
  return names.filter((name, index) => names.indexOf(name) !== index).join(', ')
}
