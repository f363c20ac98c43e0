import { verifyWebhook, type WebhookEvent } from '@accord/mightykey'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { components } from '#generated/mightykey/types.ts'
import { issueKey, memberOf, type Newcomer, newcomer, rows, startMightyKey } from '#tests/mightykey/support.ts'
import { type Answer, type Received, type Receiver, startReceiver } from '#tests/support/receiver.ts'
import type { TestServer } from '#tests/support/server.ts'

type EventType = components['schemas']['WebhookEventType']

let server: TestServer
let receiver: Receiver
/** What each receiving path answers; 200 where nothing is said. */
const answers = new Map<string, Answer>()

beforeAll(async () => {
  server = await startMightyKey({ ACCORD_ALLOW_PRIVATE_EGRESS: '1' })
  receiver = await startReceiver(({ url }) => answers.get(url) ?? {})
})
afterAll(async () => {
  await server[Symbol.asyncDispose]()
  await receiver[Symbol.asyncDispose]()
})

const named = (id: string) => ({ params: { path: { id } } })
let paths = 0

interface Subscription {
  id: string
  secret: string
  /** Where it receives. */
  path: string
  /** What it was sent, oldest first. */
  received(): Received[]
}

/** A webhook of that person's organisation, with a path of its own on the receiver. */
async function subscribe(person: Newcomer, events: EventType[], answer?: Answer): Promise<Subscription> {
  const path = `/hook-${++paths}`
  if (answer) answers.set(path, answer)
  const { data } = await person.api.webhooks.create({ url: `${receiver.origin}${path}`, events })
  const received = () => receiver.received.filter(({ url }) => url === path)
  return { id: data.id, secret: data.secret, path, received }
}

const open = (request: Received | undefined, secret: string): Promise<WebhookEvent> =>
  verifyWebhook(request?.body ?? '', request?.headers ?? {}, secret)

const makeProject = async (person: Pick<Newcomer, 'api'>, name = 'Apollo') => {
  const { data } = await person.api.projects.create({ name })
  return data
}

const find = async (person: Newcomer, id: string) =>
  (await person.api.webhooks.list()).find((webhook) => webhook.id === id)

const waiting = `from pgboss.job where name = 'kernel.deliver-webhook' and state in ('created', 'retry')`

/** Lets the time pass until the next try of everything that waits. */
async function passTime(): Promise<void> {
  await server.database.session((session) =>
    session.script(`update pgboss.job set start_after = now() where id in (select id ${waiting})`),
  )
  await server.settle()
}

const delivery = async (id: string) =>
  await rows<{ state: string; attempts: number; last_status: number | null; last_error: string | null; done: boolean }>(
    server,
    `select state, attempts, last_status, last_error, delivered_at is not null as done
       from shared.webhook_deliveries delivery join shared.outbox event on event.id = delivery.event_id
       where endpoint_id = $1 order by delivery.created_at`,
    [id],
  )

test('a try that another worker holds is left to it, and made later when that worker was lost', async () => {
  const ada = await newcomer(server)
  const hook = await subscribe(ada, ['project.created'], { status: 500 })
  await makeProject(ada)
  await server.settle()
  expect(hook.received()).toHaveLength(1)
  answers.delete(hook.path)
  await rows(
    server,
    `update shared.webhook_deliveries set lease_until = now() + interval '1 hour' where endpoint_id = $1 returning id`,
    [hook.id],
  )
  await passTime()
  expect(hook.received()).toHaveLength(1)
  const later = `select data->'failures' as failures, start_after > now() as later ${waiting}
    and data->'payload'->>'deliveryId' = (select id::text from shared.webhook_deliveries where endpoint_id = $1)`
  expect(await rows(server, later, [hook.id])).toEqual([{ failures: 0, later: true }])
  await rows(server, `update shared.webhook_deliveries set lease_until = now() where endpoint_id = $1 returning id`, [
    hook.id,
  ])
  await passTime()
  expect(hook.received()).toHaveLength(2)
  expect(await delivery(hook.id)).toMatchObject([{ state: 'delivered', attempts: 2 }])
})

describe('a webhook', () => {
  test('shows its secret once, and what is kept of it opens to nobody who reads the table', async () => {
    const ada = await newcomer(server)
    const { data, response } = await ada.api.POST('/webhooks', {
      body: {
        url: 'https://hooks.example.com/a?token=b',
        events: ['run.created', 'run.failed', 'run.created'],
        description: 'Ours',
      },
    })
    expect(response.status).toBe(201)
    const { secret, ...webhook } = data?.data ?? { secret: '' }
    expect(secret).toMatch(/^whsec_[A-Za-z0-9_-]{43}$/)
    expect(webhook).toEqual({
      id: expect.any(String),
      url: 'https://hooks.example.com/a?token=b',
      events: ['run.created', 'run.failed'],
      description: 'Ours',
      isActive: true,
      failCount: 0,
      lastTriggeredAt: null,
      createdAt: expect.any(String),
    })
    const listed = await ada.api.GET('/webhooks')
    expect(listed.data?.data).toEqual({ webhooks: [webhook] })
    const stored = await rows(server, 'select * from mightykey.webhooks where org_id = $1', [ada.organization.id])
    expect(JSON.stringify(stored)).not.toContain(secret.slice(6))
  })

  test.each([
    ['no address', { url: 'nonsense', events: ['run.created'] }, 'url'],
    ['another scheme', { url: 'ftp://example.com/', events: ['run.created'] }, 'url must be an http or https address'],
    ['a password in it', { url: 'https://me:secret@example.com/', events: ['run.created'] }, 'without user name'],
    ['an address too long', { url: `https://example.com/${'a'.repeat(2000)}`, events: ['run.created'] }, 'url'],
    ['no events', { url: 'https://example.com/', events: [] }, 'events'],
    ['an event there is not', { url: 'https://example.com/', events: ['run.exploded'] }, 'events'],
  ])('with %s is refused, and the field is named', async (_name, body, text) => {
    const ada = await newcomer(server)
    const { response, error } = await ada.api.POST('/webhooks', { body: body as { url: string; events: EventType[] } })
    expect(response.status).toBe(400)
    expect(error?.error).toContain(text)
    expect(error?.error).not.toContain('secret')
  })

  test('is the business of admins: members may not even look', async () => {
    const ada = await newcomer(server)
    const { id } = await subscribe(ada, ['run.created'])
    const member = await memberOf(server, ada, 'member')
    const admin = await memberOf(server, ada, 'admin')
    const answersOf = async ({ api }: Newcomer) => [
      (await api.GET('/webhooks')).response.status,
      (await api.POST('/webhooks', { body: { url: 'https://example.com/', events: ['run.created'] } })).response.status,
      (await api.DELETE('/webhooks/{id}', named(id))).response.status,
    ]
    expect(await answersOf(member)).toEqual([403, 403, 403])
    expect(await answersOf(admin)).toEqual([200, 201, 200])
  })

  test('of another organisation does not exist', async () => {
    const [ada, eve] = [await newcomer(server), await newcomer(server, 'Eve')]
    const { id } = await subscribe(ada, ['run.created'])
    expect((await eve.api.DELETE('/webhooks/{id}', named(id))).response.status).toBe(404)
    expect((await eve.api.GET('/webhooks')).data?.data.webhooks).toEqual([])
    expect(await find(ada, id)).toBeDefined()
  })

  test('that is deleted is gone for good', async () => {
    const ada = await newcomer(server)
    const { id } = await subscribe(ada, ['run.created'])
    const { data } = await ada.api.DELETE('/webhooks/{id}', named(id))
    expect(data).toEqual({ data: { deleted: true, id } })
    expect((await ada.api.DELETE('/webhooks/{id}', named(id))).response.status).toBe(404)
  })
})

test('without private egress an address inside is refused', async () => {
  await using closed = await startMightyKey()
  const ada = await newcomer(closed)
  const inside = ['127.0.0.1', 'localhost:8080', '[::1]', '169.254.169.254', '10.0.0.1', '0x7f.1', '[::ffff:10.0.0.1]']
  for (const host of inside) {
    const { response, error } = await ada.api.POST('/webhooks', {
      body: { url: `http://${host}/`, events: ['run.created'] },
    })
    expect(response.status, host).toBe(400)
    expect(error?.error).toMatch(/^url must be an address on the public internet/)
  }
})

describe('an event', () => {
  test('reaches who asked for it, signed, as the SDK checks it', async () => {
    const ada = await newcomer(server)
    const wanted = await subscribe(ada, ['project.created'])
    const other = await subscribe(ada, ['project.deleted'])
    const project = await makeProject(ada)
    await server.settle()
    expect(other.received()).toEqual([])
    const [request, ...more] = wanted.received()
    expect(more).toEqual([])
    expect(request).toMatchObject({
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-mightykey-event': 'project.created',
        'x-mightykey-delivery': expect.stringMatching(/^[0-9a-f-]{36}$/),
      },
    })
    expect(await open(request, wanted.secret)).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      type: 'project.created',
      createdAt: expect.any(String),
      livemode: true,
      organizationId: ada.organization.id,
      data: project,
    })
    await expect(open(request, other.secret)).rejects.toThrow('No secret matches')
    expect(await delivery(wanted.id)).toEqual([
      { state: 'delivered', attempts: 1, last_status: 200, last_error: null, done: true },
    ])
    expect(await find(ada, wanted.id)).toMatchObject({ failCount: 0, lastTriggeredAt: expect.any(String) })
  })

  test('of another organisation reaches nobody here', async () => {
    const [ada, eve] = [await newcomer(server), await newcomer(server, 'Eve')]
    const { received } = await subscribe(eve, ['project.created'])
    await makeProject(ada)
    await server.settle()
    expect(received()).toEqual([])
  })

  test('says that it comes from a test key', async () => {
    const ada = await newcomer(server)
    const { received, secret } = await subscribe(ada, ['project.created'])
    await makeProject(await issueKey(server, ada, ada.organization.id, 'test'))
    await server.settle()
    expect(await open(received()[0], secret)).toMatchObject({ livemode: false })
  })

  test('that nobody wants is done with', async () => {
    const ada = await newcomer(server)
    await makeProject(ada)
    await server.settle()
    const events = await rows(server, 'select delivered_at from shared.outbox where tenant_id = $1', [
      ada.organization.id,
    ])
    expect(events).toEqual([{ delivered_at: expect.any(Date) }])
  })
})

describe('a receiver that fails', () => {
  test('is tried six times, ever later, with one delivery id and a fresh signature', async () => {
    const ada = await newcomer(server)
    const hook = await subscribe(ada, ['project.created'], { status: 500 })
    await makeProject(ada)
    await server.settle()
    const pauses: number[] = []
    for (let tries = 1; tries < 6; tries++) {
      expect(hook.received()).toHaveLength(tries)
      const [next] = await rows<{ seconds: number }>(
        server,
        `select extract(epoch from start_after - created_on)::float8 as seconds ${waiting}
         and data -> 'payload' ->> 'deliveryId' = $1`,
        [hook.received()[0]?.headers['x-mightykey-delivery']],
      )
      pauses.push(Math.round(next?.seconds ?? 0))
      await passTime()
    }
    expect(pauses).toEqual([10, 60, 300, 1800, 7200])
    await passTime()
    const tries = hook.received()
    expect(tries).toHaveLength(6)
    expect(new Set(tries.map(({ headers }) => headers['x-mightykey-delivery'])).size).toBe(1)
    expect(new Set(tries.map(({ body }) => body)).size).toBe(1)
    for (const one of tries) await open(one, hook.secret)
    expect(await delivery(hook.id)).toEqual([
      { state: 'failed', attempts: 6, last_status: 500, last_error: null, done: true },
    ])
    expect(await find(ada, hook.id)).toMatchObject({ failCount: 6, isActive: true })
  })

  test('is forgiven as soon as it answers', async () => {
    const ada = await newcomer(server)
    const hook = await subscribe(ada, ['project.created'], { status: 503 })
    await makeProject(ada)
    await server.settle()
    await passTime()
    expect(await find(ada, hook.id)).toMatchObject({ failCount: 2 })
    answers.set(hook.path, { status: 204 })
    await passTime()
    expect(await find(ada, hook.id)).toMatchObject({ failCount: 0 })
    expect(await delivery(hook.id)).toMatchObject([{ state: 'delivered', attempts: 3, last_status: 204, done: true }])
  })

  test('by sending elsewhere is not followed', async () => {
    const ada = await newcomer(server)
    const elsewhere = await subscribe(ada, ['project.deleted'])
    const location = `${receiver.origin}${elsewhere.path}`
    const hook = await subscribe(ada, ['project.created'], { status: 307, headers: { location } })
    await makeProject(ada)
    await server.settle()
    expect(elsewhere.received()).toEqual([])
    expect(await delivery(hook.id)).toMatchObject([{ state: 'waiting', attempts: 1, last_status: 307, done: false }])
  })

  test('fifteen times in a row is switched off, and what waited for it is dropped', async () => {
    const ada = await newcomer(server)
    const hook = await subscribe(ada, ['project.created'], { status: 410 })
    for (let events = 0; events < 4; events++) await makeProject(ada, `P${events}`)
    await server.settle()
    await passTime()
    await passTime()
    expect(hook.received()).toHaveLength(12)
    expect(await find(ada, hook.id)).toMatchObject({ failCount: 12, isActive: true })
    await passTime()
    const off = await find(ada, hook.id)
    expect(off).toMatchObject({ isActive: false })
    expect(off?.failCount).toBeGreaterThanOrEqual(15)
    const states = (await delivery(hook.id)).map(({ state, done }) => ({ state, done }))
    expect(states).toEqual(Array(4).fill({ state: 'dropped', done: true }))
    const before = hook.received().length
    await makeProject(ada, 'Later')
    await passTime()
    expect(hook.received()).toHaveLength(before)
  })

  test('and is deleted is not tried again', async () => {
    const ada = await newcomer(server)
    const hook = await subscribe(ada, ['project.created'], { status: 500 })
    await makeProject(ada)
    await server.settle()
    await ada.api.DELETE('/webhooks/{id}', named(hook.id))
    await passTime()
    expect(hook.received()).toHaveLength(1)
    expect(await delivery(hook.id)).toMatchObject([{ state: 'dropped', done: true }])
  })

  test('and belongs to a deleted organisation is not tried again', async () => {
    const ada = await newcomer(server)
    const hook = await subscribe(ada, ['project.created'], { status: 500 })
    await makeProject(ada)
    await server.settle()
    await ada.api.DELETE('/orgs/{id}', named(ada.organization.id))
    await passTime()
    expect(hook.received()).toHaveLength(1)
    expect(await delivery(hook.id)).toMatchObject([{ state: 'dropped', done: true }])
  })
})

test('webhooks and their deliveries leave a trace in the audit log, without secrets', async () => {
  const ada = await newcomer(server)
  const { id, secret } = await subscribe(ada, ['run.created'])
  await ada.api.DELETE('/webhooks/{id}', named(id))
  const log = await rows(
    server,
    `select action, actor_user_id, target_id from mightykey.audit_log where org_id = $1 and target_type = 'webhook' order by at, id`,
    [ada.organization.id],
  )
  expect(log).toEqual([
    { action: 'webhook.created', actor_user_id: ada.user.id, target_id: id },
    { action: 'webhook.deleted', actor_user_id: ada.user.id, target_id: id },
  ])
  expect(server.log.join('\n')).not.toContain(secret)
})
