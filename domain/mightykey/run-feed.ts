/**
 * Live events of runs. One listening connection for the whole process, and one batched read per tick for all its streams: a notification
 * says only that there may be news, what is sent always comes from the table by its number, so that nothing is lost or repeated.
 * A stream is read for only when its reader has taken everything before: a slow reader costs no memory.
 */
import type { Logger } from 'pino'
import type { OrgId } from '#db/mightykey/ids.ts'
import * as eventRows from '#db/mightykey/run-events.ts'
import { isEnding, type RunStatus } from '#domain/mightykey/stages.ts'
import { elapsed } from '#server/clock.ts'
import type { StreamItem } from '#server/contract.ts'
import type { Database } from '#server/database.ts'

/** Between two reads; what comes meanwhile is gathered for the next one. */
const tickMs = 200
/** Without a notification the table is looked at this often. */
const pollMs = 2000
/** Events of one run that one read brings. */
const batchSize = 200
const retryMs = 3000

export interface StreamOptions {
  orgId: OrgId
  runId: string
  /** The number of the last event the reader has. */
  after: number
  heartbeatMs: number
  /** Whether the reader may still read; asked at every heartbeat. */
  isAllowed(): Promise<boolean>
  signal: AbortSignal
}

export interface RunFeed {
  /** Calls back whenever something may have happened to the run. Returns what stops it. */
  watch(runId: string, onHint: () => Promise<void>): () => void
  /** Every event after that number, then those to come, heartbeats between them, and `end` when the run has ended. */
  follow(options: StreamOptions): AsyncIterable<StreamItem>
  /** Streams of the organisation that are open here. */
  countOpen(orgId: OrgId): number
}

/** What a stream waits for. */
interface Delivery {
  /** Empty when nothing is new but the end. */
  frames: string
  ended: RunStatus | undefined
}

class Reader {
  readonly orgId: OrgId
  readonly runId: string
  cursor: number
  /** There may be something to read. */
  isStale = true
  /** There is: the last read did not bring everything. */
  isBehind = false
  #wake: ((delivery: Delivery | undefined) => void) | undefined

  constructor({ orgId, runId, after }: StreamOptions) {
    this.orgId = orgId
    this.runId = runId
    this.cursor = after
  }

  get isHungry(): boolean {
    return this.#wake !== undefined
  }

  /** The next delivery; undefined when {@link interrupt} came first. */
  next(): Promise<Delivery | undefined> {
    const { promise, resolve } = Promise.withResolvers<Delivery | undefined>()
    this.#wake = resolve
    return promise
  }

  deliver(delivery: Delivery): void {
    const wake = this.#wake
    this.#wake = undefined
    wake?.(delivery)
  }

  interrupt(): void {
    const wake = this.#wake
    this.#wake = undefined
    wake?.(undefined)
  }
}

export function createRunFeed(database: Pick<Database, 'read' | 'listen'>, log: Logger): RunFeed {
  const readers = new Map<string, Set<Reader>>()
  const watchers = new Map<string, Set<() => Promise<void>>>()
  let isListening = false
  let polling: NodeJS.Timeout | undefined
  let ticking = false
  let lastTick = Number.NEGATIVE_INFINITY

  function listen(): void {
    if (isListening) return
    isListening = true
    database.listen(eventRows.channel, hint, hintAll).catch((error: unknown) => {
      isListening = false
      log.warn({ error: String(error) }, 'run events: listening failed, polling goes on')
    })
  }

  function hint(runId: string): void {
    for (const reader of readers.get(runId) ?? []) reader.isStale = true
    if (readers.has(runId)) schedule()
    for (const onHint of watchers.get(runId) ?? []) {
      onHint().catch((error: unknown) => log.warn({ error: String(error), runId }, 'a hint about a run was lost'))
    }
  }

  function hintAll(): void {
    for (const runId of new Set([...readers.keys(), ...watchers.keys()])) hint(runId)
  }

  /** Who is behind need not wait for more to gather. */
  function schedule(): void {
    if (ticking) return
    ticking = true
    const isUrgent = waiting().some(({ isBehind }) => isBehind)
    setTimeout(tick, isUrgent ? 0 : Math.max(0, lastTick + tickMs - elapsed())).unref()
  }

  const waiting = (): Reader[] =>
    [...readers.values()].flatMap((set) => [...set].filter((reader) => reader.isHungry && reader.isStale))

  async function tick(): Promise<void> {
    lastTick = elapsed()
    const batch = waiting()
    for (const reader of batch) reader.isStale = false
    try {
      if (batch.length > 0) await readFor(batch)
    } catch (error) {
      // The database is away; the next poll tries again.
      for (const reader of batch) reader.isStale = true
      log.warn({ error: String(error) }, 'run events could not be read')
      ticking = false
      return
    }
    ticking = false
    if (waiting().length > 0) schedule()
  }

  async function readFor(batch: readonly Reader[]): Promise<void> {
    const fresh = await database.read((db) => eventRows.readBatch(db, wantedBy(batch), batchSize))
    const byPlace = new Map(fresh.map((one) => [placeOf(one.runId, one.after), one]))
    for (const reader of batch) deliver(reader, byPlace.get(placeOf(reader.runId, reader.cursor)))
  }

  function deliver(reader: Reader, fresh: eventRows.Fresh | undefined): void {
    // A heartbeat called it away while its events were read: they are read again when it comes back.
    if (!reader.isHungry) {
      reader.isStale = true
      return
    }
    if (!fresh) return
    reader.cursor = fresh.last ?? reader.cursor
    const isComplete = reader.cursor >= fresh.nextSeq - 1
    const status = fresh.status as RunStatus
    const ended = isComplete && isEnding(status) ? status : undefined
    reader.isBehind = !isComplete
    if (!isComplete) reader.isStale = true
    if (fresh.frames !== null || ended) reader.deliver({ frames: fresh.frames ?? '', ended })
  }

  /** What a lost notification would have told. Nobody waits longer than this for it. */
  function poll(): void {
    polling ??= setInterval(() => {
      listen()
      hintAll()
    }, pollMs).unref()
  }

  function rest(): void {
    if (readers.size > 0 || watchers.size > 0) return
    clearInterval(polling)
    polling = undefined
  }

  function add(reader: Reader): void {
    listen()
    poll()
    const set = readers.get(reader.runId) ?? new Set()
    readers.set(reader.runId, set.add(reader))
  }

  function remove(reader: Reader): void {
    reader.interrupt()
    const set = readers.get(reader.runId)
    set?.delete(reader)
    if (set?.size === 0) readers.delete(reader.runId)
    rest()
  }

  async function* events(options: StreamOptions, reader: Reader): AsyncGenerator<StreamItem> {
    let isBeatDue = false
    const beat = setInterval(() => {
      isBeatDue = true
      reader.interrupt()
    }, options.heartbeatMs).unref()
    try {
      yield { retry: retryMs }
      while (!options.signal.aborted) {
        if (isBeatDue) {
          isBeatDue = false
          if (!(await mayStay(options))) return
          yield { comment: 'heartbeat' }
          continue
        }
        const next = reader.next()
        if (reader.isStale) schedule()
        const delivery = await next
        if (!delivery) continue
        if (delivery.frames !== '') yield { frames: delivery.frames }
        if (!delivery.ended) continue
        yield { event: 'end', data: { status: delivery.ended } }
        return
      }
    } finally {
      clearInterval(beat)
      remove(reader)
    }
  }

  async function mayStay({ isAllowed, runId }: StreamOptions): Promise<boolean> {
    try {
      return await isAllowed()
    } catch (error) {
      log.warn({ error: String(error), runId }, 'the reader of a stream could not be checked')
      return true
    }
  }

  return {
    watch(runId, onHint) {
      listen()
      poll()
      const set = watchers.get(runId) ?? new Set()
      watchers.set(runId, set.add(onHint))
      return () => {
        set.delete(onHint)
        if (set.size === 0 && watchers.get(runId) === set) watchers.delete(runId)
        rest()
      }
    },
    follow(options) {
      const reader = new Reader(options)
      add(reader)
      // Also when nobody ever reads: a client may be gone before the first frame.
      if (options.signal.aborted) remove(reader)
      options.signal.addEventListener('abort', () => remove(reader), { once: true })
      return events(options, reader)
    },
    countOpen: (orgId) =>
      [...readers.values()].reduce((sum, set) => sum + [...set].filter((reader) => reader.orgId === orgId).length, 0),
  }
}

const placeOf = (runId: string, after: number): string => `${runId} ${after}`

/** What to read for these readers: one row for each place in a run, so that readers who are equally far share it. */
function wantedBy(batch: readonly Reader[]): eventRows.Wanted[] {
  const wanted = new Map<string, eventRows.Wanted>()
  for (const { orgId, runId, cursor } of batch) wanted.set(placeOf(runId, cursor), { orgId, runId, after: cursor })
  return [...wanted.values()]
}
