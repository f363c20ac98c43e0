import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { EventPayloads } from '#domain/retivo/system.ts'
import type { components } from '#generated/retivo/types.ts'
import { createEvents } from '#server/outbox.ts'
import { type RetivoClient, rows, startRetivo, type Tenant, tenant } from '#tests/retivo/support.ts'
import { fingerprint } from '#tests/support/fingerprint.ts'
import { type Answer, type Received, type Receiver, startReceiver } from '#tests/support/receiver.ts'
import type { TestServer } from '#tests/support/server.ts'
import { verifyWebhook } from '../../sdk/retivo/webhooks.ts'

type Event = components['schemas']['WebhookEvent']

let server: TestServer
let receiver: Receiver
/** What each receiving path answers; 200 where nothing is said. */
const answers = new Map<string, Answer>()

beforeAll(async () => {
  server = await startRetivo()
  receiver = await startReceiver(({ url }) => answers.get(url) ?? {})
})
afterAll(async () => {
  await server[Symbol.asyncDispose]()
  await receiver[Symbol.asyncDispose]()
})

let paths = 0

interface Endpoint {
  id: string
  secret: string
  /** What it was sent, oldest first. */
  received(): Received[]
}

/** An endpoint with a path of its own on the receiver. */
async function register(client: RetivoClient, events?: Event[], answer?: Answer): Promise<Endpoint> {
  const path = `/hook-${++paths}`
  if (answer) answers.set(path, answer)
  const { data } = await client.api.POST('/api/webhooks/endpoints', {
    body: { url: `${receiver.origin}${path}`, ...(events === undefined ? {} : { events }) },
  })
  if (!data) throw new Error('No endpoint was made')
  const received = () => receiver.received.filter(({ url }) => url === path)
  return { id: data.endpoint.id, secret: data.endpoint.secret, received }
}

const named = (id: string) => ({ params: { path: { id } } })
const list = async (client: RetivoClient) => (await client.api.GET('/api/webhooks/endpoints')).data?.endpoints ?? []

const stageChanged: EventPayloads['user.stage_changed'] = {
  user_id: 'u1',
  from: 'active',
  to: 'at_risk',
  reason: 'risk',
}
const riskChanged: EventPayloads['user.risk_changed'] = { user_id: 'u1', from: 'low', to: 'high', risk_score: 0.6 }

/** What a handler or a job emits, in a transaction of its own. */
const emit = ({ id }: Tenant, options: { livemode?: boolean } = {}): Promise<void> =>
  server.database.write(async (db) => {
    const { events, flush } = createEvents<EventPayloads>(db, server.queue.bind(db), 'retivo', id)
    events.emit('user.stage_changed', stageChanged, options)
    events.emit('user.risk_changed', riskChanged, options)
    await flush()
  })

const hmac = (body: string, secret: string): string => createHmac('sha256', secret).update(body).digest('hex')

/** Lets the time pass until the next try of everything that waits; gives the seconds between the try before and that one. */
async function passTime(): Promise<number> {
  const waiting = `from pgboss.job where name = 'kernel.deliver-webhook' and state in ('created', 'retry')`
  const [row] = await rows<{ seconds: number }>(
    server,
    `select round(extract(epoch from max(start_after - created_on)))::int as seconds ${waiting}`,
  )
  await rows(server, `update pgboss.job set start_after = now() where id in (select id ${waiting})`)
  await server.settle()
  return row?.seconds ?? 0
}

describe('an endpoint', () => {
  test('shows its secret once, and what is kept of it opens to nobody who reads the table', async () => {
    const acme = await tenant(server)
    const body = { url: 'https://example.com/hook', description: 'CRM', events: ['outcome.recorded' as const] }
    const { data, response } = await acme.live.admin.api.POST('/api/webhooks/endpoints', { body })
    expect(response.status).toBe(201)
    const { secret, ...endpoint } = data?.endpoint ?? { secret: '' }
    expect(secret).toMatch(/^[0-9a-f]{64}$/)
    expect(endpoint).toEqual({
      id: expect.any(String),
      url: body.url,
      description: 'CRM',
      subscribed_events: ['outcome.recorded'],
      active: true,
      created_at: expect.any(String),
    })
    const listed = await list(acme.test.viewer)
    expect(listed).toEqual([{ ...endpoint, updated_at: data?.endpoint.created_at }])
    const stored = await rows(server, 'select * from retivo.webhook_endpoints')
    expect(JSON.stringify([stored, server.log])).not.toContain(secret)
  })

  test('wants every event, some, or none', async () => {
    const acme = await tenant(server)
    const all = await register(acme.live.admin)
    const some = await register(acme.live.admin, ['user.risk_changed', 'user.risk_changed'])
    const none = await register(acme.live.admin, [])
    const wanted = (await list(acme.live.admin)).map((one) => one.subscribed_events)
    expect(wanted).toEqual([[], ['user.risk_changed'], null])
    await emit(acme)
    await emit(acme, { livemode: false })
    await server.settle()
    const types = (endpoint: Endpoint) => endpoint.received().map(({ headers }) => headers['x-retivo-event'])
    expect(types(all).sort()).toEqual(['user.risk_changed', 'user.stage_changed'])
    expect(types(some)).toEqual(['user.risk_changed'])
    expect(types(none)).toEqual([])
  })

  test('is changed where the change says so', async () => {
    const acme = await tenant(server)
    const endpoint = await register(acme.live.admin, ['user.risk_changed'])
    const path = named(endpoint.id)
    const change = async (body: { url?: string; description?: string; events?: Event[] | null }) =>
      (await acme.live.admin.api.PUT('/api/webhooks/endpoints/{id}', { ...path, body })).data?.endpoint
    const [before] = await list(acme.live.admin)
    const described = await change({ description: 'new' })
    expect(described).toEqual({ ...before, description: 'new', updated_at: expect.any(String) })
    expect(described?.updated_at).not.toBe(before?.updated_at)
    expect(await change({ url: 'https://example.com/' })).toMatchObject({
      url: 'https://example.com/',
      subscribed_events: ['user.risk_changed'],
    })
    expect(await change({ events: [] })).toMatchObject({ subscribed_events: [], description: 'new' })
    expect(await change({ events: null })).toMatchObject({ subscribed_events: null })
  })

  test('is deleted once, and gets nothing any more', async () => {
    const acme = await tenant(server)
    const endpoint = await register(acme.live.admin, undefined, { status: 500 })
    await emit(acme)
    await server.settle()
    const remove = () => acme.live.admin.api.DELETE('/api/webhooks/endpoints/{id}', named(endpoint.id))
    expect((await remove()).data).toEqual({ deleted: true })
    const again = await remove()
    expect([again.response.status, again.error]).toEqual([404, { error: 'Webhook endpoint not found' }])
    await passTime()
    await emit(acme)
    await server.settle()
    expect(endpoint.received()).toHaveLength(2)
    expect(await list(acme.live.admin)).toEqual([])
    const path = named(endpoint.id)
    expect((await acme.live.admin.api.POST('/api/webhooks/endpoints/{id}/test', path)).response.status).toBe(404)
    const update = await acme.live.admin.api.PUT('/api/webhooks/endpoints/{id}', { ...path, body: {} })
    expect(update.response.status).toBe(404)
  })

  test('needs a plan with webhooks, an address on the web, and an admin', async () => {
    const acme = await tenant(server, { plan: 'starter' })
    const body = { url: 'https://example.com/' }
    const { response, error } = await acme.live.admin.api.POST('/api/webhooks/endpoints', { body })
    expect([response.status, error]).toEqual([
      403,
      { error: 'Webhooks are not available on your current plan', upgrade_to: 'growth' },
    ])
    for (const low of [acme.live.viewer, acme.live.editor]) {
      const refused = await low.api.POST('/api/webhooks/endpoints', { body })
      expect([refused.response.status, refused.error]).toEqual([403, { error: 'Forbidden: requires admin role' }])
    }
    for (const url of ['ftp://example.com/', 'https://user:pass@example.com/', 'mailto:a@example.com', 'nonsense']) {
      const bad = await acme.live.admin.api.POST('/api/webhooks/endpoints', { body: { url } })
      expect([bad.response.status, bad.error]).toMatchObject([400, { details: [{ path: 'url' }] }])
    }
    await using strict = await startRetivo({ ACCORD_ALLOW_PRIVATE_EGRESS: '0' })
    const other = await tenant(strict)
    for (const url of [
      'http://127.0.0.1/',
      'http://localhost:9/',
      'http://[::1]/',
      'http://10.0.0.1/',
      'http://169.254.169.254/',
    ]) {
      const inside = await other.live.admin.api.POST('/api/webhooks/endpoints', { body: { url } })
      expect([inside.response.status, inside.error]).toMatchObject([400, { details: [{ path: 'url' }] }])
      const crm = await other.live.admin.api.PATCH('/api/settings', { body: { config: { crm_webhook_url: url } } })
      const place = { path: 'config/crm_webhook_url' }
      expect([crm.response.status, crm.error]).toMatchObject([400, { details: [place] }])
    }
  })

  test('of another tenant looks like an id nobody has, and stays as it is', async () => {
    const [acme, eve] = [await tenant(server), await tenant(server)]
    const endpoint = await register(acme.live.admin)
    const before = await list(acme.live.admin)
    const call = async (method: string, id: string, rest = '', body?: string) =>
      fingerprint(
        await fetch(`${server.baseUrl('retivo')}/api/webhooks/endpoints/${id}${rest}`, {
          method,
          headers: { ...eve.live.admin.headers, 'content-type': 'application/json' },
          ...(body === undefined ? {} : { body }),
        }),
      )
    for (const [method, rest, body] of [
      ['PUT', '', '{"description":"mine"}'],
      ['DELETE', ''],
      ['POST', '/test'],
    ] as const) {
      const foreign = await call(method, endpoint.id, rest, body)
      expect(foreign.status).toBe(404)
      expect(foreign).toEqual(await call(method, crypto.randomUUID(), rest, body))
      expect(foreign).toEqual(await call(method, 'not-an-id', rest, body))
    }
    await emit(eve)
    await server.settle()
    expect(endpoint.received()).toEqual([])
    expect(await list(acme.live.admin)).toEqual(before)
    expect(await list(eve.live.admin)).toEqual([])
  })
})

describe('a notification', () => {
  test('is signed over its bytes and says what happened', async () => {
    const acme = await tenant(server)
    const endpoint = await register(acme.live.admin, ['user.stage_changed'])
    await emit(acme)
    await server.settle()
    const [delivery] = endpoint.received()
    const { body = '', headers = {} } = delivery ?? {}
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'user-agent': 'Retivo-Webhooks/1.0',
      'x-retivo-event': 'user.stage_changed',
      'x-retivo-delivery': expect.stringMatching(/^[0-9a-f-]{36}$/),
      'x-retivo-timestamp': expect.stringMatching(/^\d{10}$/),
      'x-retivo-signature': hmac(body, endpoint.secret),
    })
    expect(await verifyWebhook(body, headers, endpoint.secret)).toEqual({
      id: expect.any(String),
      event: 'user.stage_changed',
      created_at: expect.any(String),
      data: stageChanged,
    })
  })

  test('is tried five times in 36 minutes, with the same bytes and the same delivery id', async () => {
    const acme = await tenant(server)
    const endpoint = await register(acme.live.admin, ['user.stage_changed'], { status: 503 })
    await emit(acme)
    await server.settle()
    const pauses = [await passTime(), await passTime(), await passTime(), await passTime(), await passTime()]
    expect(pauses).toEqual([10, 60, 300, 1800, 0])
    const received = endpoint.received()
    expect(received).toHaveLength(5)
    expect(new Set(received.map(({ body }) => body)).size).toBe(1)
    expect(new Set(received.map(({ headers }) => headers['x-retivo-delivery'])).size).toBe(1)
    const text = 'select state, attempts from shared.webhook_deliveries where endpoint_id = $1'
    expect(await rows(server, text, [endpoint.id])).toEqual([{ state: 'failed', attempts: 5 }])
  })

  test('is believed by the SDK also when it is the last try', async () => {
    const secret = 'a'.repeat(64)
    const created_at = new Date(Date.now() - 40 * 60_000).toISOString()
    const body = JSON.stringify({ id: '1', event: 'user.stage_changed', created_at, data: stageChanged })
    const headers = { 'x-retivo-signature': hmac(body, secret) }
    expect(await verifyWebhook(body, headers, secret)).toMatchObject({ id: '1' })
  })
})

describe('the test of an endpoint', () => {
  const tried = async (client: RetivoClient, id: string) =>
    (await client.api.POST('/api/webhooks/endpoints/{id}/test', named(id))).data?.test

  test('sends one signed message, in both modes, whatever the endpoint subscribed to', async () => {
    const acme = await tenant(server)
    const endpoint = await register(acme.live.admin, [])
    expect(await tried(acme.live.editor, endpoint.id)).toEqual({ success: true, status: 200, status_text: 'OK' })
    expect(await tried(acme.test.editor, endpoint.id)).toEqual({ success: true, status: 200, status_text: 'OK' })
    const [first, ...rest] = endpoint.received()
    expect(rest).toHaveLength(1)
    expect(await verifyWebhook(first?.body ?? '', first?.headers ?? {}, endpoint.secret)).toMatchObject({
      event: 'webhook.test',
      data: { message: expect.any(String) },
    })
    expect(first?.headers['x-retivo-event']).toBe('webhook.test')
    const low = await acme.live.viewer.api.POST('/api/webhooks/endpoints/{id}/test', named(endpoint.id))
    expect([low.response.status, low.error]).toEqual([403, { error: 'Forbidden: requires editor role' }])
  })

  test('tells of an answer that is none, or not the right one, and does not try again', async () => {
    const acme = await tenant(server)
    const gone = await register(acme.live.admin, undefined, { status: 410 })
    expect(await tried(acme.live.editor, gone.id)).toEqual({ success: false, status: 410, status_text: 'Gone' })
    const moved = await register(acme.live.admin, undefined, { status: 302, headers: { location: receiver.origin } })
    expect(await tried(acme.live.editor, moved.id)).toEqual({ success: false, status: 302, status_text: 'Found' })
    const { data } = await acme.live.admin.api.POST('/api/webhooks/endpoints', { body: { url: 'http://127.0.0.1:9/' } })
    const silent = await tried(acme.live.editor, data?.endpoint.id ?? '')
    expect(silent).toEqual({ success: false, error: expect.stringContaining('127.0.0.1:9') })
    await server.settle()
    expect([...gone.received(), ...moved.received()]).toHaveLength(2)
  })
})
