import {
  type ClientOptions,
  ConnectionError,
  createClient,
  isError,
  RateLimitError,
  TimeoutError,
} from '@accord/mightykey'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { type Attempt, retryAfter } from '../../sdk/runtime/transport.ts'
import { json, type Loopback, reset, silence, startLoopback, text } from './support/loopback.ts'

let server: Loopback
beforeAll(async () => {
  server = await startLoopback()
})
afterAll(() => server[Symbol.asyncDispose]())

const attempts: Attempt[] = []
function client(options: Partial<ClientOptions> = {}) {
  attempts.length = 0
  return createClient({
    baseUrl: server.url,
    auth: 'mk_test_1',
    retryDelay: 1,
    log: (one) => attempts.push(one),
    ...options,
  })
}
const run = { data: { runs: [], count: 0 } }
const refusal = { error: 'not now' }
const id = '7d9f6e3c-0000-4000-8000-000000000001'

describe('retries', () => {
  it.each([408, 429, 500, 502, 503, 504])('repeats a GET that is answered %i', async (status) => {
    server.answers(json(status, refusal), json(status, refusal), json(200, run))
    expect(await client().runs.list()).toEqual(run)
    expect(server.asked).toHaveLength(3)
  })

  it.each([400, 401, 403, 404, 409, 410, 422, 501])('takes %i for an answer', async (status) => {
    server.answers(json(status, refusal))
    await expect(client().runs.list()).rejects.toMatchObject({ status, body: refusal })
    expect(server.asked).toHaveLength(1)
  })

  it('repeats after a reset connection', async () => {
    server.answers(reset, reset, json(200, run))
    expect(await client().runs.list()).toEqual(run)
    expect(server.asked).toHaveLength(3)
  })

  it('says why there was no answer', async () => {
    const gone = await startLoopback()
    await gone[Symbol.asyncDispose]()
    const nobody = client({ baseUrl: gone.url, retries: 0 }).runs.list()
    await expect(nobody).rejects.toThrow('listRuns: connect ECONNREFUSED 127.0.0.1')
  })

  it('gives the last refusal when the attempts are used up', async () => {
    server.answers(json(503, refusal))
    await expect(client({ retries: 1 }).runs.list()).rejects.toMatchObject({ status: 503, name: 'ServerError' })
    expect(server.asked).toHaveLength(2)
  })

  it('never repeats a POST without an idempotency key', async () => {
    const body = { requestText: 'Write a page' }
    server.answers(json(503, refusal))
    await expect(client().runs.create(body)).rejects.toMatchObject({ status: 503 })
    expect(server.asked).toHaveLength(1)
    server.answers(reset)
    await expect(client().runs.create(body)).rejects.toBeInstanceOf(ConnectionError)
    expect(server.asked).toHaveLength(1)
  })

  it('repeats a POST with the key the caller gave it, the same on every attempt', async () => {
    server.answers(json(503, refusal), reset, json(201, {}))
    await client().runs.create({ requestText: 'Write a page' }, { idempotencyKey: 'k1' })
    expect(server.asked.map(({ headers }) => headers['idempotency-key'])).toEqual(['k1', 'k1', 'k1'])
    expect(new Set(server.asked.map(({ body }) => body)).size).toBe(1)
  })

  it('makes one key per logical call where the contract has the header', async () => {
    server.answers(json(503, refusal), json(201, {}))
    const one = client()
    await one.billing.purchaseCredits({ amount: 10 })
    await one.billing.purchaseCredits({ amount: 10 })
    const keys = server.asked.map(({ headers }) => headers['idempotency-key'])
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/)
    expect(keys[1]).toBe(keys[0])
    expect(keys[2]).not.toBe(keys[0])
  })

  it('waits for a 409 that names a time, since the first request is still at work', async () => {
    server.answers(json(409, refusal, { 'retry-after': '0' }), json(201, {}))
    await client().billing.purchaseCredits({ amount: 10 })
    expect(server.asked).toHaveLength(2)
  })

  it('waits at least as long as Retry-After says, in seconds or as a date', async () => {
    const waits = async (value: string) => {
      server.answers(json(429, refusal, { 'retry-after': value }), json(200, run))
      await client().runs.list()
      return attempts[0]?.wait ?? -1
    }
    expect(await waits('0.05')).toBeGreaterThanOrEqual(50)
    expect(await waits(new Date(0).toUTCString())).toBeLessThanOrEqual(1)
    expect(await waits('soon')).toBeLessThanOrEqual(1)
    vi.useFakeTimers({ toFake: ['Date'], now: 1_800_000_000_000 })
    onTestFinished(() => void vi.useRealTimers())
    const inTwoSeconds = new Date(Date.now() + 2000).toUTCString()
    expect(retryAfter(new Headers({ 'retry-after': inTwoSeconds }))).toBe(2000)
  })

  it('gives up when the server asks for more patience than the call has', async () => {
    server.answers(json(429, refusal, { 'retry-after': '3600' }))
    await expect(client().runs.list()).rejects.toBeInstanceOf(RateLimitError)
    expect(server.asked).toHaveLength(1)
    server.answers(json(429, refusal, { 'retry-after': '50' }))
    await expect(client({ timeout: 40_000 }).runs.list()).rejects.toBeInstanceOf(RateLimitError)
    expect(server.asked).toHaveLength(1)
  })

  it('never waits longer than the back-off doubled, and jitters it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 8 }), async (retries, retryDelay) => {
        const waits: number[] = []
        const fetch = async () => new Response('{}', { status: 503 })
        const one = createClient({
          baseUrl: server.url,
          fetch,
          retries,
          retryDelay,
          log: ({ wait }) => waits.push(wait),
        })
        await one.runs.list().result()
        expect(waits).toHaveLength(retries + 1)
        expect(waits.pop()).toBe(-1)
        waits.forEach((wait, attempt) => {
          expect(wait).toBeGreaterThanOrEqual(0)
          expect(wait).toBeLessThanOrEqual(retryDelay * 2 ** attempt)
        })
      }),
      { numRuns: 20 },
    )
  })

  it('makes exactly the attempts that the rules allow, whatever happens in whatever order', async () => {
    const outcomes = fc.constantFrom<number | 'broken'>(200, 400, 404, 408, 409, 429, 500, 501, 502, 503, 504, 'broken')
    const again = (outcome: number | 'broken') =>
      outcome === 'broken' || [408, 429, 500, 502, 503, 504].includes(outcome)
    await fc.assert(
      fc.asyncProperty(
        fc.array(outcomes, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 0, max: 4 }),
        fc.constantFrom('get', 'delete', 'post', 'post with key'),
        async (sequence, retries, kind) => {
          const keys: (string | null)[] = []
          const fetch = async (request: Request) => {
            const outcome = sequence[Math.min(keys.length, sequence.length - 1)] as number | 'broken'
            keys.push(request.headers.get('idempotency-key'))
            if (outcome === 'broken') throw new TypeError('fetch failed')
            return Response.json({}, { status: outcome })
          }
          const one = createClient({ baseUrl: server.url, fetch, retries, retryDelay: 0 })
          const calls = {
            get: () => one.runs.get(id),
            delete: () => one.webhooks.delete(id),
            post: () => one.runs.create({ requestText: 'x' }),
            'post with key': () => one.billing.purchaseCredits({ amount: 10 }),
          }
          const status = await calls[kind as keyof typeof calls]()
            .result()
            .then(
              (result): number => result.status,
              () => 'broken' as const,
            )
          const allowed = kind === 'post' ? 1 : retries + 1
          const final = sequence.slice(0, allowed).findIndex((outcome) => !again(outcome))
          const attempts = final === -1 ? allowed : final + 1
          expect(keys).toHaveLength(attempts)
          expect(status).toBe(sequence[Math.min(attempts, sequence.length) - 1])
          expect(new Set(keys).size).toBe(1)
          expect(keys[0] !== null).toBe(kind === 'post with key')
        },
      ),
      { numRuns: 300 },
    )
  })

  it('reads every Retry-After without a NaN', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        let headers = new Headers()
        try {
          headers = new Headers({ 'retry-after': value })
        } catch {
          return
        }
        expect(retryAfter(headers)).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('time-outs and signals', () => {
  it('tries again when an attempt is not answered in time', async () => {
    server.answers(silence)
    // The second answer is there at once, however busy the machine is.
    const fetch = async (request: Request) => (attempts.length === 0 ? globalThis.fetch(request) : Response.json(run))
    expect(await client({ attemptTimeout: 60, fetch }).runs.list()).toEqual(run)
    expect(attempts.map(({ error }) => error instanceof TimeoutError)).toEqual([true, false])
  })

  it('fails with a TimeoutError when no attempt was answered in time', async () => {
    server.answers(silence)
    await expect(client({ attemptTimeout: 30, retries: 1 }).runs.list()).rejects.toThrow('listRuns: no answer in 30 ms')
  })

  it('ends the whole call at its total time-out, also while the body arrives', async () => {
    server.answers(silence)
    await expect(client({ timeout: 50 }).runs.list()).rejects.toBeInstanceOf(TimeoutError)
    server.answers((response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.write('{"data":')
    })
    await expect(client({ timeout: 80 }).runs.list()).rejects.toBeInstanceOf(TimeoutError)
  })

  it("rejects with the caller's own reason, before, during and between attempts", async () => {
    const reason = new Error('changed my mind')
    await expect(client().runs.list({}, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)

    server.answers(silence)
    const during = new AbortController()
    const call = client().runs.list({}, { signal: during.signal })
    setTimeout(() => during.abort(reason), 30)
    await expect(call).rejects.toBe(reason)

    server.answers(json(503, refusal, { 'retry-after': '30' }))
    const between = new AbortController()
    const log = () => setTimeout(() => between.abort(reason), 5)
    await expect(client({ log }).runs.list({}, { signal: between.signal })).rejects.toBe(reason)
  })

  it('leaves no listener on a signal that outlives many calls', async () => {
    const warnings: Error[] = []
    const remember = (warning: Error) => warnings.push(warning)
    process.on('warning', remember)
    server.answers(json(200, run))
    const { signal } = new AbortController()
    for (let i = 0; i < 30; i++) await client().runs.list({}, { signal })
    await new Promise((resolve) => setImmediate(resolve))
    process.off('warning', remember)
    expect(server.asked).toHaveLength(30)
    expect(warnings).toEqual([])
  })
})

describe('credentials', () => {
  it('asks a provider before every attempt', async () => {
    server.answers(json(503, refusal), json(200, run))
    let turn = 0
    await client({ auth: async () => `token-${++turn}` }).runs.list()
    expect(server.asked.map(({ headers }) => headers.authorization)).toEqual(['Bearer token-1', 'Bearer token-2'])
  })

  it('sends the first alternative there is a credential for, and nothing to public operations', async () => {
    server.answers(json(200, run))
    await client({ auth: { sessionCookie: 's1' } }).runs.list()
    await client({ auth: { sessionCookie: 's1', bearerAuth: 'mk_1' } }).runs.list()
    await client({ auth: { sessionCookie: 's1', bearerAuth: 'mk_1' } }).auth.logout()
    await client().auth.login({ email: 'a@example.com', password: 'secret-secret' })
    const sent = server.asked.map(({ headers: { cookie, authorization } }) => [cookie, authorization])
    expect(sent).toEqual([
      ['mk_session=s1', undefined],
      [undefined, 'Bearer mk_1'],
      ['mk_session=s1', undefined],
      [undefined, undefined],
    ])
  })

  it('lets the caller write the header by hand', async () => {
    server.answers(json(200, run))
    await client().runs.list({}, { headers: { authorization: 'Bearer other' } })
    expect(server.asked[0]?.headers.authorization).toBe('Bearer other')
  })

  it('throws what a provider throws, without an attempt', async () => {
    server.answers(json(200, run))
    const auth = () => Promise.reject(new Error('the vault is closed'))
    await expect(client({ auth }).runs.list()).rejects.toThrow('the vault is closed')
    expect(server.asked).toHaveLength(0)
  })
})

describe('requests', () => {
  it('sends headers of the client and of the call, and the operation key by path style too', async () => {
    server.answers(json(201, {}), json(200, run))
    const one = client({ headers: { 'x-organization-id': 'org-1' } })
    await one.POST('/billing/credits', { body: { amount: 10 } })
    await one.GET('/runs', { params: { query: { limit: 5 } }, headers: { 'x-organization-id': 'org-2' } })
    expect(server.asked[0]?.headers).toMatchObject({ 'x-organization-id': 'org-1', authorization: 'Bearer mk_test_1' })
    expect(server.asked[0]?.headers['idempotency-key']).toMatch(/^[0-9a-f-]{36}$/)
    expect(server.asked[1]).toMatchObject({ url: '/runs?limit=5', headers: { 'x-organization-id': 'org-2' } })
  })

  it('encodes path parameters, and refuses those that would address something else', async () => {
    server.answers(json(200, {}))
    await client().runs.get('a/b?c#d')
    expect(server.asked[0]?.url).toBe('/runs/a%2Fb%3Fc%23d')
    for (const bad of ['', '.', '..'])
      await expect(client().runs.get(bad)).rejects.toThrow(`/runs/{id}: id is "${bad}"`)
    expect(server.asked).toHaveLength(1)
  })

  it('runs middleware once per logical call', async () => {
    server.answers(json(503, refusal), json(200, run))
    let seen = 0
    const one = client({ middleware: [{ onRequest: () => void seen++ }] })
    one.use({
      onResponse: ({ response }) => {
        const headers = new Headers(response.headers)
        headers.set('x-request-id', 'from-middleware')
        return new Response(response.body, { headers })
      },
    })
    const { requestId } = await one.runs.list().result()
    expect([seen, requestId]).toEqual([1, 'from-middleware'])
  })

  it('uses a base URL and a fetch of the call', async () => {
    const urls: string[] = []
    const fetch = async (request: Request) => {
      urls.push(request.url)
      return Response.json(run)
    }
    await client().runs.list({}, { baseUrl: 'https://other.example/api', fetch })
    expect(urls).toEqual(['https://other.example/api/runs'])
  })

  it('does not follow a redirect with the credentials', async () => {
    server.answers(text(302, '', 'text/plain', { location: 'https://elsewhere.example/' }))
    await expect(client().runs.list()).rejects.toMatchObject({ status: 302 })
  })

  it('lets a refused operation be told from others', async () => {
    server.answers(json(404, { error: 'Run not found' }, { 'x-request-id': 'r-1' }))
    const error: unknown = await client()
      .runs.get(id)
      .catch((one: unknown) => one)
    expect(isError(error, 'getRun')).toBe(true)
    expect(isError(error, 'createRun')).toBe(false)
    expect(error).toMatchObject({
      name: 'NotFoundError',
      message: 'getRun answered 404: "Run not found"',
      requestId: 'r-1',
    })
  })
})
