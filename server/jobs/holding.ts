/**
 * Who runs a job holds its lock on a connection of its own, and the connection ends with the process, however that ends: so a job that is said
 * to run and is held by nobody has lost its worker, which is seen within seconds. A heartbeat says the same after ten, and remains for a
 * worker whose machine is gone without closing its connections. The same look finds the queues that have something to do, so that no worker
 * needs to ask for itself.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from 'pino'
import * as jobRows from '#db/shared/jobs.ts'
import { elapsed } from '#server/clock.ts'
import type { Connection, Database } from '#server/database.ts'

/** Between two looks, in milliseconds. */
const lookMs = 1000
/** A job is held at its worker's next look, and again when a connection that broke was replaced; nobody else may take it for lost before. */
const graceMs = 2500

export interface Holding {
  /** From now on the job runs here; returns what says that it does no more. */
  hold(id: string): () => void
  stop(): Promise<void>
}

export interface HoldingOptions {
  database: Database
  log: Logger
  /** The queues to look at. */
  names: readonly string[]
  /** Called after every look with the queues in which a job could run now. */
  onDue(names: readonly string[]): void
  /** Called with jobs that nobody has held for a while; they may be told again, and once by every process. */
  onLost(jobs: readonly jobRows.ActiveJob[]): Promise<void>
}

/** Holds what runs here, looks for what nobody holds and for what is due, until it is stopped. The embedded engine has one process, so there it does nothing. */
export function startHolding(options: HoldingOptions): Holding {
  const { database, log } = options
  const connect = database.connect
  if (!connect) return { hold: () => () => {}, stop: async () => {} }
  // An attempt taken for lost may run on beside the next one, so one job can be here twice.
  const running = new Set<{ id: string }>()
  const stopping = new AbortController()
  let look: Look | undefined

  async function lookOnce(): Promise<void> {
    if (!connect) return
    look ??= new Look(await connect((error) => forget(error)))
    const seen = await look.once(new Set([...running].map(({ id }) => id)), options.names).catch((error) => {
      forget(error)
    })
    if (!seen) return
    if (seen.lost.length > 0) await options.onLost(seen.lost)
    options.onDue([...seen.due, ...seen.lost.map(({ name }) => name)])
  }

  function forget(cause: unknown): void {
    if (!look) return
    log.warn({ error: String(cause) }, 'the connection that holds running jobs was lost')
    const { connection } = look
    look = undefined
    connection.close().catch((error: unknown) => log.debug({ error: String(error) }, 'it had ended already'))
  }

  async function loop(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        await lookOnce()
      } catch (error) {
        log.warn({ error: String(error) }, 'jobs without a worker could not be looked after')
      }
      await sleep(lookMs, undefined, { ref: false, signal: stopping.signal }).catch(() => {
        // Woken to stop.
      })
    }
    await look?.connection.close()
  }

  const looping = loop()
  return {
    hold(id) {
      const entry = { id }
      running.add(entry)
      return () => void running.delete(entry)
    },
    async stop() {
      stopping.abort()
      await looping
    },
  }
}

interface Seen {
  lost: jobRows.ActiveJob[]
  due: string[]
}

/** What one connection holds, and since when it sees jobs that nobody does. */
class Look {
  readonly connection: Connection
  readonly #held = new Set<string>()
  #unheld = new Map<string, number>()

  constructor(connection: Connection) {
    this.connection = connection
  }

  /** Takes and gives back locks so that those of `running` are held; finds the jobs that have been nobody's for long enough. */
  async once(running: ReadonlySet<string>, names: readonly string[]): Promise<Seen> {
    const begun = [...running].filter((id) => !this.#held.has(id))
    const ended = [...this.#held].filter((id) => !running.has(id))
    if (begun.length > 0) for (const id of await jobRows.holdLocks(this.connection, begun)) this.#held.add(id)
    if (ended.length > 0) await jobRows.releaseLocks(this.connection, ended)
    for (const id of ended) this.#held.delete(id)
    const jobs = await jobRows.listUnheld(this.connection)
    const now = elapsed()
    const keyOf = ({ id, retryCount }: jobRows.ActiveJob): string => `${id} ${retryCount}`
    this.#unheld = new Map(jobs.map((job) => [keyOf(job), this.#unheld.get(keyOf(job)) ?? now]))
    const lost = jobs.filter((job) => now - (this.#unheld.get(keyOf(job)) ?? now) >= graceMs)
    return { lost, due: await jobRows.listDue(this.connection, names) }
  }
}
