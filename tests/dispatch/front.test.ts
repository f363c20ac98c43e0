import assert from 'node:assert'
import { expect, test } from 'vitest'
import type { Route } from '#server/contract.ts'
import { fixture, jsonBody, route } from '#tests/dispatch/fixture.ts'
import { emptyScopes, send, startApp, testCredential } from '#tests/dispatch/harness.ts'

const answering = (...routes: Route[]) =>
  fixture({
    routes,
    handlers: Object.fromEntries(
      routes.map(({ operationId }) => [operationId, () => ({ status: 200, body: { operationId } })]),
    ),
  })

const open = (operationId: string, parts: Partial<Route> = {}) => route({ operationId, security: [], ...parts })

const started = (parts: Partial<Parameters<typeof startApp>[0]> = {}, ...routes: Route[]) =>
  startApp({ systems: [answering(open('look'), ...routes)], database: emptyScopes, ...parts })

test('every answer carries a request id, and one the caller gave is kept', async () => {
  await using app = await started()
  const url = `${app.base}/fixture/v1/look`
  expect((await send({ method: 'GET', url })).headers['x-request-id']).toMatch(/^[\w-]{36}$/)
  expect((await send({ method: 'GET', url, headers: { 'X-Request-Id': 'trace-42' } })).headers['x-request-id']).toBe(
    'trace-42',
  )
  const long = 'x'.repeat(200)
  expect((await send({ method: 'GET', url, headers: { 'X-Request-Id': long } })).headers['x-request-id']).not.toBe(long)
  expect((await send({ method: 'GET', url: `${app.base}/nowhere` })).headers['x-request-id']).toBeDefined()
})

test('every answer of an API says that it is not to be sniffed, kept or framed', async () => {
  await using app = await started()
  for (const path of ['look', 'nothing-here']) {
    const { headers } = await send({ method: 'GET', url: `${app.base}/fixture/v1/${path}` })
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' })
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers['x-powered-by']).toBeUndefined()
    expect(headers.etag).toBeUndefined()
  }
})

test('HEAD is answered like GET, without the body', async () => {
  await using app = await started()
  const url = `${app.base}/fixture/v1/look`
  const get = await send({ method: 'GET', url })
  const head = await send({ method: 'HEAD', url })
  expect([head.status, head.text, head.headers['content-length']]).toEqual([200, '', get.headers['content-length']])
})

test('a trailing slash is ignored, an empty segment is not', async () => {
  await using app = await started()
  expect((await send({ method: 'GET', url: `${app.base}/fixture/v1/look/` })).status).toBe(200)
  expect((await send({ method: 'GET', url: `${app.base}/fixture/v1//look` })).status).toBe(404)
})

test.each(['/fixture', '/fixture/', '/fixture/look', '/fixture/v1x/look', '/fixture/v1', '/fixture/v2/look'])(
  'nothing is served beside mount and base: %s is 404 in the envelope',
  async (path) => {
    await using app = await started()
    const answer = await send({ method: 'GET', url: app.base + path })
    expect([answer.status, answer.json]).toEqual([404, expect.objectContaining({ code: 'not_found' })])
  },
)

test('a system may accept other spellings of its paths and query values', async () => {
  const system = fixture({
    routes: [
      open('look', {
        parameters: [{ in: 'query', name: 'window', required: false, style: 'form', explode: true, shape: 'scalar' }],
      }),
    ],
    handlers: { look: async ({ query }: { query: object }) => ({ status: 200, body: query }) },
    definition: {
      alias: (path) => (path === '/watch' ? '/look' : path),
      normaliseQuery: (_route, values) => (values.window === 'day' ? { ...values, window: 'today' } : values),
    },
  })
  await using app = await startApp({ systems: [system], database: emptyScopes })
  expect((await send({ method: 'GET', url: `${app.base}/fixture/v1/watch?window=day` })).json).toEqual({
    window: 'today',
  })
  expect((await send({ method: 'GET', url: `${app.base}/fixture/v1/look?window=7d` })).json).toEqual({ window: '7d' })
})

test('the query reaches the operation also directly after the base', async () => {
  await using app = await started({}, open('root', { path: '/' }))
  expect((await send({ method: 'GET', url: `${app.base}/fixture/v1?x=1` })).json).toEqual({ operationId: 'root' })
})

test('the contract is served without the extension of the kernel', async () => {
  await using app = await started()
  const answer = await send({ method: 'GET', url: `${app.base}/fixture/openapi.json` })
  expect(answer.json).toMatchObject({ info: { title: 'Fixture' } })
  expect(answer.text).not.toContain('x-accord')
})

test('a system served alone loses its mount and keeps its base', async () => {
  await using app = await started({ only: 'fixture' })
  expect((await send({ method: 'GET', url: `${app.base}/v1/look` })).status).toBe(200)
  expect((await send({ method: 'GET', url: `${app.base}/fixture/v1/look` })).status).toBe(404)
  expect((await send({ method: 'GET', url: `${app.base}/openapi.json` })).status).toBe(200)
  expect((await send({ method: 'GET', url: `${app.base}/healthz` })).json).toEqual({ status: 'ok' })
  expect((await send({ method: 'GET', url: `${app.base}/nowhere` })).json).toMatchObject({ code: 'not_found' })
})

test('the kernel steps back where a contract served alone has the path', async () => {
  const own = answering(open('healthz'), open('openapi', { path: '/openapi.json' }))
  const system = { ...own, entry: { ...own.entry, base: '' } }
  await using app = await startApp({ systems: [system], database: emptyScopes, only: 'fixture' })
  expect((await send({ method: 'GET', url: `${app.base}/healthz` })).json).toEqual({ operationId: 'healthz' })
  expect((await send({ method: 'GET', url: `${app.base}/openapi.json` })).json).toEqual({ operationId: 'openapi' })
  expect((await send({ method: 'GET', url: `${app.base}/metrics` })).text).toContain('http_requests_total')
})

test('a system nobody has cannot be served alone', async () => {
  await expect(started({ only: 'zoo' })).rejects.toThrow('There is no system "zoo"; there are fixture')
})

test('each request is a line in the log and a number in the metrics', async () => {
  await using app = await started()
  await send({ method: 'GET', url: `${app.base}/fixture/v1/look?token=hidden`, headers: { 'X-Request-Id': 'trace-1' } })
  await expect
    .poll(() => app.logs.find((line) => line.requestId === 'trace-1'))
    .toMatchObject({
      msg: 'request',
      api: 'fixture',
      operationId: 'look',
      method: 'GET',
      path: '/look',
      status: 200,
      ip: '127.0.0.1',
    })
  expect(JSON.stringify(app.logs)).not.toContain('hidden')
  const { text } = await send({ method: 'GET', url: `${app.base}/metrics` })
  expect(text).toContain('http_requests_total{api="fixture",operation="look",status="200"} 1')
  expect(text).toContain('http_request_duration_seconds_count{api="fixture",operation="look"} 1')
})

test('the access log can be switched off', async () => {
  await using app = await started({ env: { ACCORD_ACCESS_LOG: '0' } })
  await send({ method: 'GET', url: `${app.base}/fixture/v1/look` })
  expect(app.logs.filter((line) => line.msg === 'request')).toEqual([])
})

test('behind a trusted proxy the address is the one it names, else the peer', async () => {
  const headers = { 'X-Forwarded-For': '203.0.113.9' }
  const ask = async (env: Record<string, string>) => {
    await using app = await started({ env })
    await send({ method: 'GET', url: `${app.base}/fixture/v1/look`, headers })
    await expect.poll(() => app.logs.length).toBe(1)
    return app.logs[0]?.ip
  }
  expect(await ask({})).toBe('127.0.0.1')
  expect(await ask({ ACCORD_TRUST_PROXY: 'loopback' })).toBe('203.0.113.9')
})

const origin = 'https://app.example.com'

test('a page of a listed origin may call with credentials, any other page gets no CORS header', async () => {
  await using app = await started({ env: { ACCORD_CORS_ORIGINS: origin } })
  const url = `${app.base}/fixture/v1/look`
  const listed = await send({ method: 'GET', url, headers: { Origin: origin } })
  expect(listed.headers).toMatchObject({
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    vary: 'Origin',
  })
  const other = await send({ method: 'GET', url, headers: { Origin: 'https://evil.example.com' } })
  expect(other.headers['access-control-allow-origin']).toBeUndefined()
  const local = await send({ method: 'GET', url, headers: { Origin: 'http://localhost:5173' } })
  expect(local.headers['access-control-allow-origin']).toBeUndefined()
})

test('in development a page of this computer may call', async () => {
  await using app = await started({ env: { ACCORD_ENV: 'development' } })
  const headers = { Origin: 'http://localhost:5173' }
  const answer = await send({ method: 'GET', url: `${app.base}/fixture/v1/look`, headers })
  expect(answer.headers['access-control-allow-origin']).toBe('http://localhost:5173')
  const evil = await send({
    method: 'GET',
    url: `${app.base}/fixture/v1/look`,
    headers: { Origin: 'http://localhost.evil.com' },
  })
  expect(evil.headers['access-control-allow-origin']).toBeUndefined()
})

test('a preflight request is told the methods of the path, without a credential', async () => {
  const make = route({ operationId: 'make', path: '/things', method: 'POST', effect: 'write', body: jsonBody })
  await using app = await started(
    { env: { ACCORD_CORS_ORIGINS: origin } },
    make,
    route({ operationId: 'list', path: '/things' }),
  )
  const asked = {
    Origin: origin,
    'Access-Control-Request-Method': 'POST',
    'Access-Control-Request-Headers': 'content-type, authorization',
  }
  const url = `${app.base}/fixture/v1/things`
  const answer = await send({ method: 'OPTIONS', url, headers: asked })
  expect(answer.status).toBe(204)
  expect(answer.headers).toMatchObject({
    'access-control-allow-origin': origin,
    'access-control-allow-methods': 'GET, HEAD, POST',
    'access-control-allow-headers': 'content-type, authorization',
  })
  const stranger = await send({ method: 'OPTIONS', url, headers: { ...asked, Origin: 'https://evil.example.com' } })
  expect(stranger.headers['access-control-allow-methods']).toBeUndefined()
  expect((await send({ method: 'OPTIONS', url })).status).toBe(405)
})

test('an operation a system opens to browsers answers any page, never with credentials', async () => {
  const system = answering(open('look'), open('closed'))
  const definition = { ...system.definition, openToBrowsers: ({ operationId }: Route) => operationId === 'look' }
  await using app = await startApp({ systems: [{ ...system, definition }], database: emptyScopes })
  const headers = { Origin: 'https://anyone.example.com' }
  const answer = await send({ method: 'GET', url: `${app.base}/fixture/v1/look`, headers })
  expect(answer.headers['access-control-allow-origin']).toBe('*')
  expect(answer.headers['access-control-allow-credentials']).toBeUndefined()
  const closed = await send({ method: 'GET', url: `${app.base}/fixture/v1/closed`, headers })
  expect(closed.headers['access-control-allow-origin']).toBeUndefined()
})

test('an operation says the CORS headers that its contract promises, and its own headers, on every answer and to every OPTIONS', async () => {
  const system = answering(open('look'), open('closed'))
  const isLook = ({ operationId }: Route) => operationId === 'look'
  const definition = {
    ...system.definition,
    publicCors: (one: Route) =>
      isLook(one) ? { methods: 'GET', headers: 'X-Trace', exposed: 'X-Trace', maxAge: 9 } : undefined,
    answerHeaders: (one: Route, { id }: { id: string }) => (isLook(one) ? { 'X-Trace': `of ${id}` } : undefined),
  }
  await using app = await startApp({ systems: [{ ...system, definition }], database: emptyScopes })
  const url = `${app.base}/fixture/v1/look`
  const words = {
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET',
    'access-control-allow-headers': 'X-Trace',
    'access-control-expose-headers': 'X-Trace',
    'x-trace': 'of trace-42',
  }
  const headers = { 'X-Request-Id': 'trace-42' }
  const answer = await send({ method: 'GET', url, headers })
  expect([answer.status, answer.headers]).toEqual([200, expect.objectContaining(words)])
  for (const asked of [headers, { ...headers, Origin: 'https://a.example', 'Access-Control-Request-Method': 'PUT' }]) {
    const told = await send({ method: 'OPTIONS', url, headers: asked })
    expect([told.status, told.headers]).toEqual([
      204,
      expect.objectContaining({ ...words, 'access-control-max-age': '9' }),
    ])
  }
  const closed = await send({ method: 'GET', url: `${app.base}/fixture/v1/closed`, headers })
  expect([closed.headers['access-control-allow-origin'], closed.headers['x-trace']]).toEqual([undefined, undefined])
})

test('where everybody is somebody no credential counts, and a system that must not be served stops the start', async () => {
  const system = fixture({
    routes: [route({ operationId: 'look' })],
    handlers: { look: ({ caller }: { caller: unknown }) => ({ status: 200, body: { caller } }) },
  })
  const open = { ...system.definition, everybody: () => 'everybody' }
  await using app = await startApp({ systems: [{ ...system, definition: open }], database: emptyScopes })
  for (const headers of [{}, { Authorization: 'Bearer whatever' }]) {
    const answer = await send({ method: 'GET', url: `${app.base}/fixture/v1/look`, headers })
    expect([answer.status, answer.json]).toEqual([200, { caller: 'everybody' }])
  }
  const refusing = {
    ...system.definition,
    assertServable: () => {
      throw new Error('not like this')
    },
  }
  await expect(startApp({ systems: [{ ...system, definition: refusing }], database: emptyScopes })).rejects.toThrow(
    'not like this',
  )
})

test('a refusal can be answered otherwise, and a body of no named type is taken where every type is', async () => {
  const system = fixture({
    routes: [open('look', { method: 'POST', body: { required: false, raw: true, media: ['*/*'] } }), open('other')],
    handlers: {
      look: ({ body }: { body: unknown }) => ({ status: 200, body: { bytes: (body as Buffer).length } }),
      other: () => Promise.reject(new Error('broken')),
    },
  })
  const definition = {
    ...system.definition,
    bodyLimit: () => 10,
    answerInstead: async ({ status }: { status: number }, { operationId }: Route) =>
      operationId === 'look' ? { status: 200, body: { instead: status } } : undefined,
  }
  await using app = await startApp({ systems: [{ ...system, definition }], database: emptyScopes })
  const post = (body: string) => send({ method: 'POST', url: `${app.base}/fixture/v1/look`, body })
  expect([(await post('12345')).json, (await post('x'.repeat(20))).json]).toEqual([{ bytes: 5 }, { instead: 413 }])
  expect((await send({ method: 'GET', url: `${app.base}/fixture/v1/other` })).status).toBe(500)
})

test('a database that is away is 503 with Retry-After, and /readyz says so', async () => {
  const away = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })
  const database = { ...emptyScopes, read: () => Promise.reject(away) }
  await using app = await started({ database })
  const answer = await send({ method: 'GET', url: `${app.base}/fixture/v1/look` })
  expect([answer.status, answer.json]).toEqual([503, expect.objectContaining({ code: 'unavailable' })])
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
  expect((await send({ method: 'GET', url: `${app.base}/readyz` })).status).toBe(503)
  expect((await send({ method: 'GET', url: `${app.base}/healthz` })).status).toBe(200)
})

test('what a handler throws unexpectedly is 500 without its text, and the log has it with the request id', async () => {
  const system = fixture({
    routes: [open('look')],
    handlers: { look: () => Promise.reject(new Error('password is hunter2')) },
  })
  await using app = await startApp({ systems: [system], database: emptyScopes })
  const answer = await send({ method: 'GET', url: `${app.base}/fixture/v1/look` })
  expect([answer.status, answer.text]).toEqual([500, expect.not.stringContaining('hunter2')])
  expect(app.logs.find((line) => line.level === 'error')).toMatchObject({
    requestId: answer.headers['x-request-id'],
    operationId: 'look',
    err: { message: 'password is hunter2' },
  })
})

test('a body that cannot be serialised is 500, not a broken connection', async () => {
  const system = fixture({
    routes: [open('look')],
    handlers: { look: async () => ({ status: 200, body: { big: 1n } }) },
  })
  await using app = await startApp({ systems: [system], database: emptyScopes, checkReplies: false })
  expect((await send({ method: 'GET', url: `${app.base}/fixture/v1/look` })).status).toBe(500)
})

test('a refusal whose envelope cannot be rendered costs one connection and a log line, not the server', async () => {
  const own = answering(open('look'))
  const errors = { ...own.definition.errors, render: () => assert.fail('no envelope') }
  await using app = await startApp({
    systems: [{ ...own, definition: { ...own.definition, errors } }],
    database: emptyScopes,
  })
  await expect(send({ method: 'GET', url: `${app.base}/fixture/v1/nothing` })).rejects.toThrow()
  expect(app.logs.find((line) => line.level === 'error')).toMatchObject({ err: { message: 'no envelope' } })
  expect((await send({ method: 'GET', url: `${app.base}/fixture/v1/look` })).status).toBe(200)
})

test('a page that fails shows nothing of why', async () => {
  const own = answering(open('look'))
  const definition = { ...own.definition }
  const contract = Object.defineProperty({ ...own.contract }, 'info', {
    enumerable: true,
    get: () => assert.fail('secret place'),
  })
  await using app = await startApp({ systems: [{ ...own, definition, contract }], database: emptyScopes })
  const answer = await send({ method: 'GET', url: `${app.base}/fixture/openapi.json` })
  expect([answer.status, answer.json]).toEqual([500, { error: 'Internal server error' }])
  expect(app.logs.find((line) => line.level === 'error')).toMatchObject({ err: { message: 'secret place' } })
})

test('a credential in a cookie and one in a header are both read', async () => {
  const schemes = {
    bearer: { type: 'http', scheme: 'bearer' },
    session: { type: 'apiKey', in: 'cookie', name: 'fixture_session' },
  }
  const system = fixture({
    routes: [route({ operationId: 'look', security: [{ bearer: [] }, { session: [] }] })],
    handlers: { look: async () => ({ status: 200, body: {} }) },
    schemes,
  })
  await using app = await startApp({ systems: [system], database: emptyScopes })
  const url = `${app.base}/fixture/v1/look`
  const status = async (headers: Record<string, string>) => (await send({ method: 'GET', url, headers })).status
  expect(await status({ Cookie: `other=1; fixture_session=${testCredential}` })).toBe(200)
  expect(await status({ Authorization: `bearer ${testCredential}` })).toBe(200)
  expect(await status({ Authorization: `Basic ${testCredential}` })).toBe(401)
  expect(await status({ Cookie: 'fixture_session=' })).toBe(401)
})
