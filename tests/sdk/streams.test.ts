import { createClient as createMightyKey } from '@accord/mightykey'
import { createClient, StreamError } from '@accord/rungate'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readFrames } from '../../sdk/runtime/sse.ts'
import { collect, json, type Loopback, reset, startLoopback, stream } from './support/loopback.ts'

let server: Loopback
beforeAll(async () => {
  server = await startLoopback()
})
afterAll(() => server[Symbol.asyncDispose]())

const encoder = new TextEncoder()
async function* bytes(chunks: Iterable<Uint8Array<ArrayBuffer>>) {
  yield* chunks
}
async function frames(source: string | Uint8Array<ArrayBuffer>[]) {
  const state = { lastEventId: '', retry: 1000 }
  const all = []
  const chunks = typeof source === 'string' ? [encoder.encode(source)] : source
  for await (const { event, data } of readFrames(bytes(chunks), state)) all.push([event, data, state.lastEventId])
  return { all, ...state }
}

describe('the event stream format (WHATWG HTML 9.2.6)', () => {
  const cases: [string, string, unknown[]][] = [
    ['joins data lines with a line feed', 'data: a\ndata: b\n\n', [['message', 'a\nb', '']]],
    ['drops an event without data', 'event: x\n\ndata: a\n\n', [['message', 'a', '']]],
    [
      'keeps an empty data line',
      'data\n\ndata:\n\ndata\ndata\n\n',
      [
        ['message', '', ''],
        ['message', '', ''],
        ['message', '\n', ''],
      ],
    ],
    [
      'removes one space after the colon, and one only',
      'data:a\n\ndata:  b\n\n',
      [
        ['message', 'a', ''],
        ['message', ' b', ''],
      ],
    ],
    ['ignores comments and unknown fields', ': hello\nfoo: bar\ndata: a\n: heartbeat\n\n', [['message', 'a', '']]],
    [
      'ends lines by CR, LF or CRLF',
      'data: a\r\rdata: b\r\n\r\ndata: c\n\n',
      [
        ['message', 'a', ''],
        ['message', 'b', ''],
        ['message', 'c', ''],
      ],
    ],
    [
      'keeps the id until another one comes',
      'id: 1\ndata: a\n\ndata: b\n\nid\ndata: c\n\n',
      [
        ['message', 'a', '1'],
        ['message', 'b', '1'],
        ['message', 'c', ''],
      ],
    ],
    [
      'ignores an id with NUL',
      'id: 1\ndata: a\n\nid: 2\0\ndata: b\n\n',
      [
        ['message', 'a', '1'],
        ['message', 'b', '1'],
      ],
    ],
    ['drops an event that the end cuts off', 'data: a\n\ndata: b\n', [['message', 'a', '']]],
    ['skips a byte order mark', '\uFEFFdata: a\n\n', [['message', 'a', '']]],
    [
      'names the event for one event only',
      'event: x\ndata: a\n\ndata: b\n\n',
      [
        ['x', 'a', ''],
        ['message', 'b', ''],
      ],
    ],
    ['keeps colons in values', 'data: a: b: c\n\n', [['message', 'a: b: c', '']]],
  ]
  it.each(cases)('%s', async (_, source, expected) => {
    expect((await frames(source)).all).toEqual(expected)
  })

  it('takes a reconnection time of digits only', async () => {
    expect((await frames('retry: 250\n\n')).retry).toBe(250)
    expect((await frames('retry: 2s\nretry: -1\nretry:\n\n')).retry).toBe(1000)
  })

  it('sets the id also of an event that is not dispatched', async () => {
    expect((await frames('id: 7\n\n')).lastEventId).toBe('7')
    expect((await frames('id: 7\n')).lastEventId).toBe('')
  })

  it('does not depend on where chunks are cut, in the middle of a character or a line end neither', async () => {
    const source = encoder.encode('id: ä1\r\nevent: grün\rdata: 日本\ndata: 🙂\r\n\r\n: c\r\n\r\ndata: {"a":1}\r\r')
    const whole = await frames([source])
    expect(whole.all).toEqual([
      ['grün', '日本\n🙂', 'ä1'],
      ['message', '{"a":1}', 'ä1'],
    ])
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: source.length }), { maxLength: 12 }), async (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), source.length]
        const chunks = places.slice(1).map((end, i) => source.slice(places[i], end))
        expect(await frames(chunks)).toEqual(whole)
      }),
    )
  })
})

const frame = (n: number) => `id: ${n}\nevent: message\ndata: {"sequenceNumber":${n}}\n\n`
const end = 'event: end\ndata: {"status":"completed"}\n\n'
const quick = 'retry: 1\n\n'
const runEvents = (signal?: AbortSignal) =>
  createMightyKey({ baseUrl: server.url, auth: 'mk_test_1', retryDelay: 1 }).runs.streamEvents(
    'run-1',
    signal ? { signal } : {},
  )

async function numbers(events: AsyncIterable<{ sequenceNumber: number }>): Promise<number[]> {
  const seen: number[] = []
  for await (const one of events) seen.push(one.sequenceNumber)
  return seen
}
const resumedFrom = () => server.asked.map(({ headers }) => headers['last-event-id'])

describe('a stream that is resumed', () => {
  it('yields typed events until the end event, and asks for an event stream', async () => {
    server.answers(stream([frame(1), frame(2), end]))
    expect(await numbers(runEvents())).toEqual([1, 2])
    expect(server.asked).toHaveLength(1)
    expect(server.asked[0]?.headers).toMatchObject({ accept: 'text/event-stream', authorization: 'Bearer mk_test_1' })
  })

  it('gives ids and names of events by .events()', async () => {
    server.answers(stream([frame(1), end]))
    const seen = []
    for await (const one of runEvents().events()) seen.push(one)
    expect(seen).toEqual([{ id: '1', event: 'message', data: { sequenceNumber: 1 } }])
  })

  it('reconnects with Last-Event-ID after a clean close and after a cut, without losing or repeating an event', async () => {
    server.answers(
      stream([quick, frame(1)]),
      stream([frame(2), 'id: 3\ndata: {"seq'], 'cut'),
      reset,
      stream([frame(3), end]),
    )
    expect(await numbers(runEvents())).toEqual([1, 2, 3])
    expect(resumedFrom()).toEqual([undefined, '1', '2', '2'])
  })

  it('begins at the id the caller gives', async () => {
    server.answers(stream([frame(8), end]))
    const events = createMightyKey({ baseUrl: server.url }).runs.streamEvents('run-1', {
      headers: { 'Last-Event-ID': '7' },
    })
    expect(await numbers(events)).toEqual([8])
    expect(resumedFrom()).toEqual(['7'])
  })

  it('stops at 204', async () => {
    server.answers(stream([quick, frame(1)]), (response) => {
      response.writeHead(204)
      response.end()
    })
    expect(await numbers(runEvents())).toEqual([1])
    expect(server.asked).toHaveLength(2)
  })

  it('stops with the refusal at 4xx, at once and after a reconnection', async () => {
    server.answers(json(404, { error: 'Run not found' }))
    await expect(numbers(runEvents())).rejects.toMatchObject({ status: 404, operation: 'streamRunEvents' })
    server.answers(stream([quick, frame(1)]), json(401, { error: 'revoked' }))
    await expect(numbers(runEvents())).rejects.toMatchObject({ status: 401 })
    expect(server.asked).toHaveLength(2)
  })

  it('refuses a success that is no event stream', async () => {
    server.answers(json(200, { data: [] }))
    await expect(numbers(runEvents())).rejects.toMatchObject({ status: 200, body: { data: [] } })
  })

  it('ends by abort in the middle of a stream and during the wait before a reconnection', async () => {
    const reason = new Error('enough')
    server.answers(stream([frame(1)], 'open'))
    const during = new AbortController()
    const seen: number[] = []
    const reading = (async () => {
      for await (const one of runEvents(during.signal)) {
        seen.push(one.sequenceNumber)
        during.abort(reason)
      }
    })()
    await expect(reading).rejects.toBe(reason)
    expect(seen).toEqual([1])

    server.answers(stream(['retry: 60000\n\n', frame(1)]))
    const waiting = new AbortController()
    const events = numbers(runEvents(waiting.signal))
    await expect.poll(() => server.asked.length).toBe(1)
    setTimeout(() => waiting.abort(reason), 60)
    await expect(events).rejects.toBe(reason)
    expect(server.asked).toHaveLength(1)
  })

  it('closes the connection when the reader leaves', async () => {
    let closed = false
    server.answers((response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.write(frame(1))
      response.on('close', () => {
        closed = true
      })
    })
    for await (const one of runEvents()) if (one.sequenceNumber === 1) break
    await expect.poll(() => closed).toBe(true)
  })

  it('says what arrived instead of JSON', async () => {
    server.answers(stream(['data: {"a"\n\n']))
    await expect(numbers(runEvents())).rejects.toBeInstanceOf(StreamError)
  })

  it('does not start before somebody reads, and gives the response unread by .raw()', async () => {
    server.answers(stream([frame(1), end]))
    const events = runEvents()
    await new Promise((resolve) => setTimeout(resolve, 10))
    expect(server.asked).toHaveLength(0)
    expect(await (await events.raw()).text()).toContain('sequenceNumber')
  })
})

const messages = [{ role: 'user', content: 'Hi' }]
const proxy = () => createClient({ baseUrl: server.url, auth: 'rg_sk_1', retryDelay: 1 }).proxy

describe('the streams of model providers', () => {
  const chunk = (content: string) =>
    `data: {"object":"chat.completion.chunk","choices":[{"index":0,"delta":{"content":"${content}"}}]}\n\n`

  it('yield OpenAI chunks until [DONE], and never repeat the request', async () => {
    server.answers(stream([chunk('Hel'), ': rungate {"cost":1}\n\n', chunk('lo'), 'data: [DONE]\n\n', chunk('x')]))
    let text = ''
    for await (const one of proxy().chatCompletions({ messages, stream: true })) text += one.choices[0]?.delta.content
    expect(text).toBe('Hello')
    server.answers(stream([chunk('Hel')], 'cut'))
    const cut = proxy().chatCompletions({ messages, stream: true })
    await expect(collect(cut)).rejects.toMatchObject({ name: 'ConnectionError' })
    expect(server.asked).toHaveLength(1)
  })

  it('yield Anthropic events by type', async () => {
    const delta = (text: string) =>
      `event: content_block_delta\ndata: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"${text}"}}\n\n`
    server.answers(
      stream([
        delta('Hel'),
        'event: ping\ndata: {"type":"ping"}\n\n',
        delta('lo'),
        'event: message_stop\ndata: {"type":"message_stop"}\n\n',
      ]),
    )
    let text = ''
    for await (const one of proxy().messages({ messages, stream: true })) {
      if (one.type === 'content_block_delta' && one.delta.type === 'text_delta') text += one.delta.text
    }
    expect(text).toBe('Hello')
  })

  it('throw what the stream reports as its own failure', async () => {
    server.answers(
      stream([chunk('Hel'), 'data: {"error":{"type":"provider_error","message":"upstream went away"}}\n\n']),
    )
    const broken = proxy().chatCompletions({ messages, stream: true })
    await expect(collect(broken)).rejects.toThrow('proxyChatCompletions broke off: "upstream went away"')
  })

  it('throw a refusal, and the 202 that waits for an approval', async () => {
    server.answers(json(402, { error: { type: 'governance_block', message: 'over budget' } }))
    await expect(collect(proxy().messages({ messages, stream: true }))).rejects.toMatchObject({ status: 402 })
    server.answers(json(202, { status: 'awaiting_approval' }))
    await expect(collect(proxy().messages({ messages, stream: true }))).rejects.toMatchObject({
      status: 202,
      body: { status: 'awaiting_approval' },
    })
  })

  it('answer at once without stream: true', async () => {
    server.answers(json(200, { id: 'c1' }))
    expect(await proxy().chatCompletions({ messages })).toEqual({ id: 'c1' })
  })
})
