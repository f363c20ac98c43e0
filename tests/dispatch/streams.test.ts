import { get, type IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import type { Reply, ServerSentEvent } from '#server/contract.ts'
import { eventFrame } from '#server/http/sse.ts'
import { fixture, route } from '#tests/dispatch/fixture.ts'
import { emptyScopes, send, startApp, type TestApp } from '#tests/dispatch/harness.ts'

const responses = { '200': { media: ['text/event-stream', 'audio/mpeg', 'text/markdown'], headers: [] } }

interface Scope {
  signal: AbortSignal
}

const streaming = (handler: (scope: Scope) => Reply): Promise<TestApp> =>
  startApp({
    systems: [
      fixture({
        routes: [route({ operationId: 'stream', security: [], effect: 'stream', responses })],
        handlers: { stream: handler },
      }),
    ],
    database: emptyScopes,
  })

const urlOf = (app: TestApp): string => `${app.base}/fixture/v1/stream`

/** Opens the stream and hands out the answer as it comes. */
const openStream = (url: string): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    get(url, resolve).on('error', reject)
  })

const events = (body: AsyncIterable<ServerSentEvent>): Reply => ({ status: 200, media: 'text/event-stream', body })

test('events are written as frames, with headers that keep proxies from holding them', async () => {
  await using app = await streaming(() =>
    events(
      (async function* () {
        yield { id: '1', event: 'run.started', data: { ok: true } }
        yield { comment: 'keepalive' }
        yield { data: 'two\nlines' }
      })(),
    ),
  )
  const answer = await send({ method: 'GET', url: urlOf(app) })
  expect(answer.text).toBe('id: 1\nevent: run.started\ndata: {"ok":true}\n\n: keepalive\n\ndata: two\ndata: lines\n\n')
  expect(answer.headers).toMatchObject({
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-transform',
    'x-accel-buffering': 'no',
  })
})

test('a line break in an id cannot make a field of its own', () => {
  expect(eventFrame({ id: '1\ndata: forged', event: 'a\r\nb' })).toBe('id: 1 data: forged\nevent: a b\n\n')
})

test('the signal tells the producer when the client goes away', async () => {
  const gone = Promise.withResolvers<void>()
  const ended = Promise.withResolvers<void>()
  await using app = await streaming(({ signal }) =>
    events(
      (async function* () {
        try {
          yield { data: 'first' }
          await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()))
          gone.resolve()
          yield { data: 'nobody reads this' }
        } finally {
          ended.resolve()
        }
      })(),
    ),
  )
  const stream = await openStream(urlOf(app))
  stream.on('error', () => {})
  stream.once('data', () => stream.destroy())
  await gone.promise
  await ended.promise
  expect(app.logs.filter((line) => line.level === 'error')).toEqual([])
})

test('a slow reader holds the producer back', async () => {
  let produced = 0
  await using app = await streaming(() =>
    events(
      (async function* () {
        while (produced < 1000) {
          produced++
          yield { data: 'x'.repeat(100_000) }
        }
      })(),
    ),
  )
  const stream = await openStream(urlOf(app))
  stream.pause()
  await expect.poll(() => produced).toBeGreaterThan(0)
  const before = await settled(() => produced)
  expect(before).toBeLessThan(1000)
  let size = 0
  for await (const chunk of stream) size += (chunk as Buffer).length
  expect(produced).toBe(1000)
  expect(size).toBe(1000 * (100_000 + 'data: \n\n'.length))
})

/** The number once it has stopped to change. */
async function settled(read: () => number): Promise<number> {
  for (;;) {
    const before = read()
    await new Promise((resolve) => setTimeout(resolve, 100))
    if (read() === before) return before
  }
}

test('drain ends open streams, refuses to be ready, and resolves when the last request is answered', async () => {
  await using app = await streaming(({ signal }) =>
    events(
      (async function* () {
        yield { data: 'open' }
        await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()))
        yield { data: 'closing' }
      })(),
    ),
  )
  const stream = await openStream(urlOf(app))
  let text = ''
  const first = Promise.withResolvers<void>()
  stream.on('data', (chunk: Buffer) => {
    text += chunk.toString()
    first.resolve()
  })
  const ended = new Promise((resolve) => stream.on('end', resolve))
  await first.promise
  await app.app.drain()
  await ended
  expect(text).toBe('data: open\n\ndata: closing\n\n')
  const ready = await send({ method: 'GET', url: `${app.base}/readyz` })
  expect([ready.status, ready.json]).toEqual([503, { status: 'draining' }])
})

test('bytes are sent from a readable, and text as text', async () => {
  await using audio = await streaming(() => ({
    status: 200,
    media: 'audio/mpeg',
    body: Readable.from([Buffer.from('ID3'), Buffer.from('x')]),
  }))
  const sound = await send({ method: 'GET', url: urlOf(audio) })
  expect([sound.text, sound.headers['content-type']]).toEqual(['ID3x', 'audio/mpeg'])
  await using guide = await streaming(() => ({ status: 200, media: 'text/markdown', body: '# Größe' }))
  const text = await send({ method: 'GET', url: urlOf(guide) })
  expect([text.text, text.headers['content-type']]).toEqual(['# Größe', 'text/markdown; charset=utf-8'])
  expect(text.headers['content-length']).toBe('9')
})

test('a stream that fails half-way is cut off, and the log says why', async () => {
  await using app = await streaming(() =>
    events(
      (async function* () {
        yield { data: 'first' }
        throw new Error('the source dried up')
      })(),
    ),
  )
  await expect(send({ method: 'GET', url: urlOf(app) })).rejects.toThrow()
  await expect
    .poll(() => app.logs.find((line) => line.level === 'error'))
    .toMatchObject({ err: { message: 'the source dried up' } })
})
