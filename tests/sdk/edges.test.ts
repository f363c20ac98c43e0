/** What an integrator does not expect of a server, or of a client: each of these once went wrong. */
import { createHmac } from 'node:crypto'
import { createClient as createFrontOfHouse, createLogger as frontOfHouseLogger } from '@accord/front-of-house'
import { createClient as createMightyKey } from '@accord/mightykey'
import { createClient as createRetivo, verifyWebhook } from '@accord/retivo'
import { createLogger, createClient as createRungate, type LogEntry } from '@accord/rungate'
import { expect, it } from 'vitest'
import { operationOf } from '../../sdk/runtime/resources.ts'
import { readFrames } from '../../sdk/runtime/sse.ts'
import { collect } from './support/loopback.ts'

const baseUrl = 'http://edges.example'

it('ends a list whose cursors go round without giving an item', async () => {
  const fetch = async () => Response.json({ customers: [], next_cursor: 'again' })
  await expect(collect(createRetivo({ baseUrl, fetch }).customers.list())).rejects.toThrow(
    'listCustomers gave the same page twice, {"cursor":"again"}',
  )
})

it('waits as long as a timer can when an event stream asks for more', async () => {
  const state = { lastEventId: '', retry: 1000 }
  const chunks = async function* () {
    yield new TextEncoder().encode('retry: 99999999999\n\n')
  }
  await collect(readFrames(chunks(), state))
  expect(state.retry).toBe(2 ** 31 - 1)
})

it('gives .raw() what middleware made of the answer, of a refusal too, unread', async () => {
  const onResponse = async ({ response }: { response: Response }) =>
    new Response(await response.text(), { status: response.status, headers: { 'x-seen': 'yes' } })
  for (const status of [200, 404]) {
    const fetch = async () => Response.json({ data: [] }, { status })
    const response = await createRungate({ baseUrl, fetch, middleware: [{ onResponse }] })
      .policies.list()
      .raw()
    expect([response.status, response.headers.get('x-seen')]).toEqual([status, 'yes'])
    expect(await response.json()).toEqual({ data: [] })
  }
})

it('asks for an event stream by .raw() too', async () => {
  const accepted: (string | null)[] = []
  const fetch = async ({ headers }: Request) => {
    accepted.push(headers.get('accept'))
    return new Response(null, { status: 204 })
  }
  await createMightyKey({ baseUrl, fetch }).runs.streamEvents('run-1').raw()
  expect(accepted).toEqual(['text/event-stream'])
})

it('tells a provider of credentials when the call is over', async () => {
  const reason = new Error('enough')
  const controller = new AbortController()
  const auth = (signal: AbortSignal) =>
    new Promise<string>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason))
      controller.abort(reason)
    })
  const fetch = async () => Response.json({})
  const call = createMightyKey({ baseUrl, fetch, auth }).runs.list({}, { signal: controller.signal })
  await expect(call).rejects.toBe(reason)
})

it('keeps codes that sign somebody in out of the log', async () => {
  const entries: LogEntry[] = []
  const fetch = async () => Response.json({})
  const log = createLogger((entry) => entries.push(entry))
  await createRungate({ baseUrl, fetch, log }).auth.verify({ email: 'ada@example.com', code: '123456' })
  const devices = frontOfHouseLogger((entry) => entries.push(entry))
  await createFrontOfHouse({ baseUrl, fetch, log: devices }).auth.pollCliDevice({ device_code: 'very-secret' })
  await expect.poll(() => entries.length).toBe(2)
  expect(entries.map(({ request }) => request.body)).toEqual([
    { email: 'ada@example.com', code: '[redacted]' },
    { device_code: '[redacted]' },
  ])
})

it('takes a signed body that is null for the event it is', async () => {
  const signature = createHmac('sha256', 's').update('null').digest('hex')
  expect(await verifyWebhook('null', { 'x-retivo-signature': signature }, 's')).toBeNull()
})

it("reads the signature from another library's headers", async () => {
  const signature = createHmac('sha256', 's').update('{}').digest('hex')
  const own = new Headers({ 'x-retivo-signature': signature })
  const foreign: unknown = { [Symbol.iterator]: () => own.entries() }
  expect(await verifyWebhook('{}', foreign as Headers, 's')).toEqual({})
})

it('writes an operationId that begins with the name of its method without it', () => {
  expect(operationOf('list', 'Runs GET /runs q')).toEqual(['listRuns', 'GET', '/runs', 'q'])
  expect(operationOf('logout', ' POST /auth/logout')).toEqual(['logout', 'POST', '/auth/logout'])
  expect(operationOf('get', 'readRun GET /runs/{id}')).toEqual(['readRun', 'GET', '/runs/{id}'])
})
