import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { ServerResponse } from 'node:http'
import { connect, type Socket } from 'node:net'
import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { asOrgId } from '#db/mightykey/ids.ts'
import * as eventRows from '#db/mightykey/run-events.ts'
import { createRunFeed } from '#domain/mightykey/run-feed.ts'
import { eventFrames } from '#server/http/sse.ts'
import { uuid } from '#server/ids.ts'
import { createLogger } from '#server/logger.ts'
import { approve, cancel, completeRun, createRun, getRun, pendingOf } from '#tests/mightykey/run-support.ts'
import { issueKey, type Newcomer, newcomer, rows, startMightyKey } from '#tests/mightykey/support.ts'
import type { TestServer } from '#tests/support/server.ts'

const heartbeatMs = 150

let server: TestServer
beforeAll(async () => {
  server = await startMightyKey({
    ACCORD_MIGHTYKEY_SSE_HEARTBEAT_MS: String(heartbeatMs),
    ACCORD_MIGHTYKEY_STREAMS_PER_ORG: '3',
  })
})
afterAll(() => server[Symbol.asyncDispose]())

interface Frame {
  id?: string
  event?: string
  data?: string
  comment?: string
  retry?: string
}

const cookieOf = (person: Newcomer): string => [...person.cookies].map(([name, value]) => `${name}=${value}`).join('; ')

interface Stream extends AsyncDisposable {
  response: Response
  frames: AsyncGenerator<Frame>
  close(): void
}

async function open(person: Newcomer, runId: string, headers: Record<string, string> = {}): Promise<Stream> {
  const aborter = new AbortController()
  const response = await fetch(`${server.baseUrl('mightykey')}/runs/${runId}/stream`, {
    headers: { cookie: cookieOf(person), ...headers },
    signal: aborter.signal,
  })
  const close = () => aborter.abort()
  return { response, frames: framesOf(response), close, [Symbol.asyncDispose]: async () => close() }
}

async function* framesOf(response: Response): AsyncGenerator<Frame> {
  let text = ''
  if (!response.body) return
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    text += chunk
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      yield parseFrame(text.slice(0, end))
      text = text.slice(end + 2)
    }
  }
}

function parseFrame(text: string): Frame {
  const frame: Frame = {}
  for (const line of text.split('\n')) {
    const [, name = '', value = ''] = /^(\w*): ?(.*)$/.exec(line) ?? []
    if (name === '') frame.comment = value
    else if (name === 'id' || name === 'event' || name === 'data' || name === 'retry') frame[name] = value
  }
  return frame
}

/** All frames until the server closes, but heartbeats: whether there are any depends on how busy the machine is. */
async function readAll(stream: Stream): Promise<Frame[]> {
  const frames: Frame[] = []
  for await (const frame of stream.frames) if (frame.comment === undefined) frames.push(frame)
  return frames
}

/** Frames until one fits, which is the last. */
async function readUntil(stream: Stream, fits: (frame: Frame) => boolean): Promise<Frame[]> {
  const frames: Frame[] = []
  for (;;) {
    const { value, done } = await stream.frames.next()
    if (done) throw new Error(`The stream ended after ${frames.length} frames without the one awaited`)
    frames.push(value)
    if (fits(value)) return frames
  }
}

/** So many events of so many bytes after those of a run, which is a longer history than a test could live through. */
const addEvents = (runId: string, count: number, bytes: number) =>
  rows(
    server,
    `with run as (update mightykey.agent_runs set next_seq = next_seq + $2 where id = $1 returning org_id, next_seq)
     insert into mightykey.run_events
       (id, org_id, run_id, sequence_number, event_type, data, replay_visible, created_at)
     select gen_random_uuid(), org_id, $1, next_seq - number, 'message', jsonb_build_object('text', repeat('y', $3)), true, now()
     from run, generate_series(1, $2::integer) as one (number) returning id`,
    [runId, count, bytes],
  )

const disposable = (socket: Socket): Socket & Disposable =>
  Object.assign(socket, { [Symbol.dispose]: () => socket.destroy() })

async function iterate<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = []
  for await (const item of items) all.push(item)
  return all
}

const eventsIn = (frames: readonly Frame[]): unknown[] =>
  frames.flatMap(({ id, data }) => (id === undefined ? [] : [JSON.parse(data ?? '')]))

async function finishedRun() {
  const ada = await newcomer(server)
  return { ada, run: await completeRun(server, ada, 'Write a poem') }
}

describe('the stream of a finished run', () => {
  test('replays every event as it is stored, then says how the run ended, and closes', async () => {
    const { ada, run } = await finishedRun()
    const stream = await open(ada, run.id)
    expect(stream.response.status).toBe(200)
    expect(stream.response.headers.get('content-type')).toMatch(/^text\/event-stream/)
    expect(stream.response.headers.get('cache-control')).toBe('no-cache, no-transform')
    expect(stream.response.headers.get('x-accel-buffering')).toBe('no')
    const frames = await readAll(stream)
    expect(frames[0]).toEqual({ retry: '3000' })
    expect(eventsIn(frames)).toEqual(run.events)
    expect(frames.at(-1)).toEqual({ event: 'end', data: '{"status":"completed"}' })
    for (const { id, event } of frames.slice(1, -1)) {
      expect(event).toBe(run.events[Number(id) - 1]?.eventType)
    }
  })

  test('gives whoever has the last event only the end', async () => {
    const { ada, run } = await finishedRun()
    for (const last of [String(run.events.length), run.events.at(-1)?.id ?? '']) {
      const frames = await readAll(await open(ada, run.id, { 'last-event-id': last }))
      expect(frames).toEqual([{ retry: '3000' }, { event: 'end', data: '{"status":"completed"}' }])
    }
  })

  test('with any Last-Event-ID is a suffix of the stored events', async () => {
    const { ada, run } = await finishedRun()
    const known = fc.integer({ min: 0, max: run.events.length })
    const point = fc.oneof(
      known.map((number) => ({ header: String(number), after: number })),
      known
        .filter((number) => number > 0)
        .map((number) => ({ header: run.events[number - 1]?.id ?? '', after: number })),
      fc.constantFrom('nonsense', uuid(), '-1', '1.5', '999999', '').map((header) => ({ header, after: 0 })),
    )
    await fc.assert(
      fc.asyncProperty(point, async ({ header, after }) => {
        const frames = await readAll(await open(ada, run.id, { 'last-event-id': header }))
        expect(eventsIn(frames)).toEqual(run.events.slice(after))
      }),
      { numRuns: 25 },
    )
  })

  test('answers HEAD without a body and holds no place', async () => {
    const { ada, run } = await finishedRun()
    for (let i = 0; i < 5; i++) {
      const url = `${server.baseUrl('mightykey')}/runs/${run.id}/stream`
      const response = await fetch(url, { method: 'HEAD', headers: { cookie: cookieOf(ada) } })
      expect(response.status).toBe(200)
    }
  })
})

describe('the stream of a running run', () => {
  test('brings each event once, in order, while it happens, to every reader', async () => {
    const ada = await newcomer(server)
    const run = await createRun(ada)
    const streams = [await open(ada, run.id), await open(ada, run.id)]
    const reading = streams.map(readAll)
    const iterated = iterate(ada.api.runs.streamEvents(run.id))
    await server.settle()
    await approve(ada, run, pendingOf(await getRun(ada, run.id)).id)
    await server.settle()
    const { events } = await getRun(ada, run.id)
    for (const frames of await Promise.all(reading)) {
      expect(eventsIn(frames)).toEqual(events)
      expect(frames.at(-1)?.event).toBe('end')
    }
    expect(await iterated).toEqual(events)
  })

  test('goes on where a reader left it', async () => {
    const ada = await newcomer(server)
    const run = await createRun(ada)
    await server.settle()
    const first = await open(ada, run.id)
    const seen = await readUntil(first, ({ event }) => event === 'artifact_created')
    first.close()
    const last = seen.at(-1)?.id ?? ''
    const second = await open(ada, run.id, { 'last-event-id': last })
    const reading = readAll(second)
    await cancel(ada, run)
    const rest = await reading
    const { events } = await getRun(ada, run.id)
    expect([...eventsIn(seen), ...eventsIn(rest)]).toEqual(events)
    expect(rest.at(-1)).toEqual({ event: 'end', data: '{"status":"cancelled"}' })
  })

  test('carries a heartbeat when nothing happens', async () => {
    const ada = await newcomer(server)
    const run = await createRun(ada)
    await server.settle()
    await using stream = await open(ada, run.id)
    const frames = await readUntil(stream, ({ comment }) => comment !== undefined)
    expect(frames.at(-1)).toEqual({ comment: 'heartbeat' })
    await readUntil(stream, ({ comment }) => comment !== undefined)
  })

  test('finds events that were written without a notification', async () => {
    const ada = await newcomer(server)
    const run = await createRun(ada)
    await server.settle()
    const { events } = await getRun(ada, run.id)
    await using stream = await open(ada, run.id, { 'last-event-id': String(events.length) })
    await readUntil(stream, ({ comment }) => comment !== undefined)
    const id = uuid()
    await rows(
      server,
      `with next as (update mightykey.agent_runs set next_seq = next_seq + 1 where id = $2 returning org_id, id, next_seq - 1 as number)
       insert into mightykey.run_events (id, org_id, run_id, sequence_number, event_type, data, replay_visible, created_at)
       select $1, org_id, id, number, 'message', '{"role":"system","text":"by hand"}', true, now() from next`,
      [id, run.id],
    )
    const frames = await readUntil(stream, (frame) => frame.id !== undefined)
    expect(eventsIn(frames)).toMatchObject([{ id, sequenceNumber: events.length + 1, data: { text: 'by hand' } }])
  })

  test('brings a burst longer than one read completely', async () => {
    const ada = await newcomer(server)
    const run = await createRun(ada)
    await server.settle()
    const before = (await getRun(ada, run.id)).events.length
    await using stream = await open(ada, run.id, { 'last-event-id': String(before) })
    const total = 450
    await server.database.write((db) =>
      eventRows.append(
        db,
        asOrgId(ada.organization.id),
        run.id,
        Array.from({ length: total }, (_, index) => ({
          id: uuid(),
          type: 'message',
          data: JSON.stringify({ role: 'assistant', text: `line one\nline two ${index}` }),
          model: null,
          tokens: null,
          replayVisible: true,
        })),
        new Date(),
      ),
    )
    const frames = await readUntil(stream, ({ id }) => id === String(before + total))
    const ids = frames.flatMap(({ id }) => (id === undefined ? [] : [Number(id)]))
    expect(ids).toEqual(Array.from({ length: total }, (_, index) => before + 1 + index))
  })
})

describe('a reader', () => {
  test('who reads next to nothing is written next to nothing, and misses none of it', async () => {
    const ada = await newcomer(server)
    const { id } = await createRun(ada)
    await server.settle()
    await cancel(ada, { id })
    const count = 4000
    await addEvents(id, count, 5000)
    const written: ServerResponse[] = []
    const keep = (message: unknown) => written.push((message as { response: ServerResponse }).response)
    subscribe('http.server.request.start', keep)
    const { hostname, port } = new URL(server.origin)
    using socket = disposable(connect(Number(port), hostname))
    // One kilobyte at a time is all it ever holds.
    const reading = new Readable({ highWaterMark: 1024 }).wrap(socket)
    socket.write(`GET /mightykey/api/v1/runs/${id}/stream HTTP/1.1\r\nhost: x\r\ncookie: ${cookieOf(ada)}\r\n\r\n`)
    const response = await vi.waitUntil(() => written[0], { timeout: 60_000 })
    unsubscribe('http.server.request.start', keep)
    // All buffers on the way are full.
    const pipe = await vi.waitUntil(() => response.socket?.writableNeedDrain && response.socket, { timeout: 60_000 })
    let most = 0
    let text = ''
    for await (const chunk of reading) {
      most = Math.max(most, pipe.writableLength)
      text += String(chunk).replaceAll(/y+/g, '')
      if (text.includes('event: end')) break
    }
    // One read of the table, which is 200 events, and nothing of the other megabytes.
    expect(most).toBeLessThan(200 * 6000)
    const ids = [...text.matchAll(/id: (\d+)\n/g)].map(([, number]) => Number(number))
    const first = ids.at(-1) ?? 0
    expect(first).toBeGreaterThan(count)
    expect(ids).toEqual(Array.from({ length: first }, (_, index) => index + 1))
  })

  test('loses nothing when a heartbeat calls it away while its events are being read', async () => {
    const ada = await newcomer(server)
    const run = await createRun(ada)
    await server.settle()
    // The first read comes back while the reader is being asked whether it may stay, so to nobody.
    let state: 'before' | 'reading' | 'after' = 'before'
    const asked = Promise.withResolvers<void>()
    const slow: Pick<typeof server.database, 'read' | 'listen'> = {
      listen: server.database.listen,
      async read(work) {
        const result = await server.database.read(work)
        if (state === 'before') {
          state = 'reading'
          await asked.promise
        }
        return result
      },
    }
    const isAllowed = async () => {
      if (state !== 'reading') return true
      asked.resolve()
      await sleep(50)
      state = 'after'
      return true
    }
    const feed = createRunFeed(slow, createLogger({ level: 'silent' }))
    const aborter = new AbortController()
    const ids: string[] = []
    const reading = (async () => {
      const options = { orgId: asOrgId(ada.organization.id), runId: run.id, after: 0, heartbeatMs: 20 }
      for await (const item of feed.follow({ ...options, isAllowed, signal: aborter.signal })) {
        const frames = eventFrames(item)
        ids.push(...[...frames.matchAll(/^id: (.*)$/gm)].map(([, id]) => id ?? ''))
        if (frames.includes('event: end')) return
      }
    })()
    await approve(ada, run, pendingOf(await getRun(ada, run.id)).id)
    await server.settle()
    await reading
    const { events } = await getRun(ada, run.id)
    expect(ids).toEqual(events.map(({ sequenceNumber }) => String(sequenceNumber)))
    expect(feed.countOpen(asOrgId(ada.organization.id))).toBe(0)
  })
})

describe('who may read', () => {
  test('nobody without a credential, and nobody a run of others: in JSON, before any stream', async () => {
    const { run } = await finishedRun()
    const bob = await newcomer(server)
    const url = `${server.baseUrl('mightykey')}/runs/${run.id}/stream`
    const anonymous = await fetch(url)
    expect([anonymous.status, await anonymous.json()]).toEqual([401, { error: 'Unauthorized' }])
    const foreign = await open(bob, run.id)
    expect([foreign.response.status, await foreign.response.json()]).toEqual([404, { error: 'Not found' }])
  })

  test('a session that ends takes its stream with it', async () => {
    const ada = await newcomer(server)
    const run = await createRun(ada)
    await server.settle()
    const stream = await open(ada, run.id)
    await readUntil(stream, ({ comment }) => comment !== undefined)
    await ada.api.POST('/auth/logout')
    const rest = await readAll(stream)
    expect(rest.every(({ event }) => event !== 'end')).toBe(true)
  })

  test('so does a key that is revoked, and a membership that is lost', async () => {
    const ada = await newcomer(server)
    const run = await createRun(ada)
    await server.settle()
    const key = await issueKey(server, ada, ada.organization.id)
    const url = `${server.baseUrl('mightykey')}/runs/${run.id}/stream`
    const response = await fetch(url, { headers: { authorization: `Bearer ${key.key}` } })
    const frames = framesOf(response)
    await frames.next()
    await server.operate('mightykey', 'api-key', 'revoke', key.id)
    for await (const { event } of frames) expect(event).not.toBe('end')
    const stream = await open(ada, run.id)
    await rows(server, 'delete from mightykey.memberships where org_id = $1', [ada.organization.id])
    await readAll(stream)
  })
})

describe('places', () => {
  test('are as many as configured for an organisation; those of readers who left are free again', async () => {
    const ada = await newcomer(server)
    const run = await createRun(ada)
    await server.settle()
    const streams = [await open(ada, run.id), await open(ada, run.id), await open(ada, run.id)]
    const refused = await open(ada, run.id)
    expect(refused.response.status).toBe(429)
    expect(refused.response.headers.get('retry-after')).toBe('1')
    expect(await refused.response.json()).toEqual({ error: 'Too many requests' })
    const bob = await newcomer(server)
    const other = await createRun(bob)
    await using elsewhere = await open(bob, other.id)
    expect(elsewhere.response.status).toBe(200)
    streams[0]?.close()
    await expect
      .poll(async () => {
        const again = await open(ada, run.id)
        const { status } = again.response
        if (status === 200) streams.push(again)
        return status
      })
      .toBe(200)
    for (const stream of streams) stream.close()
  })
})
