import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Reply } from '#server/contract.ts'
import { bodyTimeoutSeconds, ClientGone, parseJson, readBytes } from '#server/http/body.ts'
import { bodyValidator, fixture, fixtureErrors, jsonBody, route } from '#tests/dispatch/fixture.ts'
import { type Answer, emptyScopes, send, startApp, type TestApp } from '#tests/dispatch/harness.ts'

const open = { method: 'POST', security: [], effect: 'external' as const }
const limit = 1000

const routes = [
  route({ operationId: 'echo', ...open, body: jsonBody }),
  route({ operationId: 'maybe', ...open, body: { ...jsonBody, required: false } }),
  route({ operationId: 'checked', ...open, body: jsonBody }),
  route({ operationId: 'raw', ...open, body: { required: true, raw: true, media: ['application/json'] } }),
  route({ operationId: 'none', ...open }),
]

const show = ({ body }: { body: unknown }): Reply => ({
  status: 200,
  body: { got: Buffer.isBuffer(body) ? body.toString('latin1') : (body ?? 'nothing') },
})

const event = { type: 'object', properties: { name: { type: 'string', minLength: 1 } }, required: ['name'] }
const checked = {
  type: 'object',
  properties: {
    events: { type: 'array', items: event },
    'a/b': { type: 'integer' },
    mode: { enum: ['on', 'off'] },
    either: { anyOf: [{ type: 'null' }, event] },
  },
  additionalProperties: false,
}

let app: TestApp

beforeAll(async () => {
  const system = fixture({
    routes,
    handlers: Object.fromEntries(routes.map(({ operationId }) => [operationId, show])),
    validators: { checked: { body: { 'application/json': bodyValidator(checked) } } },
    definition: { bodyLimit: () => limit },
  })
  app = await startApp({ systems: [system], database: emptyScopes })
})
afterAll(() => app[Symbol.asyncDispose]())

const json = { 'Content-Type': 'application/json' }

function post(path: string, body: string | Buffer, headers: Record<string, string> = json): Promise<Answer> {
  return send({ method: 'POST', url: `${app.base}/fixture/v1/${path}`, headers, body })
}

const postInPieces = (...pieces: string[]): Promise<Answer> =>
  send({ method: 'POST', url: `${app.base}/fixture/v1/echo`, headers: json, pieces })

const field = (answer: Answer): unknown => (answer.json as { field?: unknown }).field
const got = (answer: Answer): unknown => (answer.json as { got?: unknown }).got

test.each(['application/json', 'application/json; charset=UTF-8', 'APPLICATION/JSON', 'application/merge-patch+json'])(
  '%s is read as JSON',
  async (type) => {
    expect(got(await post('echo', '{"a":1}', { 'Content-Type': type }))).toEqual({ a: 1 })
  },
)

test.each(['text/plain', 'application/json; charset=utf-16', 'application/jsonp', 'nonsense', 'multipart/form-data'])(
  '%s is refused with 415',
  async (type) => {
    expect((await post('echo', '{"a":1}', { 'Content-Type': type })).status).toBe(415)
  },
)

test('a body without a media type is refused with 415', async () => {
  expect((await post('echo', '{"a":1}', {})).status).toBe(415)
})

test('a compressed body is refused with 415', async () => {
  const answer = await post('echo', gzipSync('{"a":1}'), { ...json, 'Content-Encoding': 'gzip' })
  expect([answer.status, answer.text]).toEqual([415, expect.stringContaining('Content-Encoding gzip')])
})

test('a byte order mark is skipped', async () => {
  expect(got(await post('echo', '\uFEFF{"a":1}'))).toEqual({ a: 1 })
})

test('bytes that are not UTF-8 are refused', async () => {
  const answer = await post('echo', Buffer.from([0x22, 0xff, 0x22]))
  expect([answer.status, field(answer)]).toEqual([400, 'body'])
})

test('of equal member names the last counts', async () => {
  expect(got(await post('echo', '{"a":1,"a":2}'))).toEqual({ a: 2 })
})

test.each(['{"__proto__":{"admin":true}}', '{"a":[{"\\u005f_proto__" : 1}]}'])(
  'a member named __proto__ is refused: %s',
  async (text) => {
    expect((await post('echo', text)).status).toBe(400)
  },
)

test('text about __proto__ is no member of that name', async () => {
  expect(got(await post('echo', '{"a":"__proto__"}'))).toEqual({ a: '__proto__' })
})

test('U+0000 in a string is refused, naming the member', async () => {
  const answer = await post('echo', '{"list":[{"name":"a\\u0000b"}]}')
  expect([answer.status, field(answer)]).toEqual([400, 'list/0/name'])
  expect(got(await post('echo', '{"a":"\\\\u0000"}'))).toEqual({ a: '\\u0000' })
})

test('half of a surrogate pair is refused, naming the member; a whole pair is a character', async () => {
  for (const text of ['{"list":[{"name":"a\\ud800b"}]}', '{"list":[{"name":{"\\uDC00":1}}]}']) {
    const answer = await post('echo', text)
    expect([answer.status, field(answer)]).toEqual([400, 'list/0/name'])
  }
  expect(got(await post('echo', '{"a":"\\ud83d\\ude00"}'))).toEqual({ a: '😀' })
})

test('what is nested deeper than 500 levels is refused; brackets in texts are no levels', () => {
  const read = (text: string) => parseJson(Buffer.from(text), fixtureErrors.fail)
  const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`
  expect(read(nested(500))).toHaveLength(1)
  for (const levels of [501, 200_000])
    expect(() => read(nested(levels))).toThrow('body is nested deeper than 500 levels')
  const text = `${'['.repeat(2000)}"\\`
  expect(read(JSON.stringify({ a: text }))).toEqual({ a: text })
  expect(read(`[${'{},'.repeat(2000)}{}]`)).toHaveLength(2001)
})

test('an empty body is refused where one is required, and absent where not', async () => {
  const answer = await post('echo', '')
  expect([answer.status, field(answer)]).toEqual([400, 'body'])
  expect(got(await post('maybe', ''))).toBe('nothing')
  expect(got(await post('maybe', '', {}))).toBe('nothing')
})

test('a body of unknown length is refused with 413 once it is too large', async () => {
  expect((await postInPieces('"', 'x'.repeat(limit), '"')).status).toBe(413)
})

test('a body of exactly the limit is read, also when it comes in pieces', async () => {
  const text = `"${'x'.repeat(limit - 2)}"`
  expect((await post('echo', text)).status).toBe(200)
  expect((await postInPieces(text.slice(0, 10), text.slice(10))).status).toBe(200)
})

test('a raw body reaches the handler as bytes, JSON or not', async () => {
  expect(got(await post('raw', '{"not json'))).toBe('{"not json')
  expect(got(await post('raw', ''))).toBe('')
})

test('a body nobody declared is ignored', async () => {
  expect((await post('none', 'anything', { 'Content-Type': 'text/plain' })).status).toBe(200)
})

test.each([
  ['{"events":[{"name":1}]}', 'events/0/name'],
  ['{"events":[{}]}', 'events/0/name'],
  ['{"events":[{"name":""}]}', 'events/0/name'],
  ['{"a/b":"x"}', 'a/b'],
  ['{"unknown":1}', 'unknown'],
  ['{"mode":"maybe"}', 'mode'],
  ['{"either":{"name":5}}', 'either/name'],
  ['[]', 'body'],
  ['"junk"', 'body'],
])('%s is refused naming %s', async (text, name) => {
  const answer = await post('checked', text)
  expect([answer.status, field(answer)]).toEqual([400, name])
  expect(answer.text).toContain(name)
})

test('a body that does not arrive in time is given up with 408', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    const reading = Promise.resolve(readBytes(new IncomingMessage(new Socket()), limit, fixtureErrors.fail))
    const answered = expect(reading).rejects.toMatchObject({ status: 408 })
    vi.advanceTimersByTime(bodyTimeoutSeconds * 1000)
    await answered
  } finally {
    vi.useRealTimers()
  }
})

test('a client that goes away while it sends is not answered', async () => {
  const request = new IncomingMessage(new Socket())
  const reading = Promise.resolve(readBytes(request, limit, fixtureErrors.fail))
  request.destroy()
  await expect(reading).rejects.toThrow(ClientGone)
  await expect(readBytes(request, limit, fixtureErrors.fail)).rejects.toThrow(ClientGone)
})
