import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Reply, Route } from '#server/contract.ts'
import { storeEvents } from '#server/outbox.ts'
import type { SystemDefinition } from '#server/system.ts'
import { bodyValidator, fixture, fixtureErrors, parameterValidator, route } from '#tests/dispatch/fixture.ts'
import { type Answer, send, startApp, testCredential } from '#tests/dispatch/harness.ts'
import { onPostgres, openTestDatabase, type TestDatabase } from '#tests/support/database.ts'

let shared: TestDatabase

beforeAll(async () => {
  shared = await openTestDatabase()
})
afterAll(() => shared[Symbol.asyncDispose]())

/** What the handlers of these tests use of their scope. */
interface Scope {
  caller: { userId: string; role?: string }
  db: { selectFrom: unknown; insertInto?: unknown }
  events: { emit(type: string, payload: unknown, options?: { tenant: string }): void }
  step<T>(name: string, work: (scope: Scope) => Promise<T>): Promise<T>
  key(name: string): string
  query: Record<string, unknown>
}

type Work = (scope: Scope) => Promise<Reply> | Reply

interface Options {
  effect?: Route['effect']
  definition?: Partial<SystemDefinition<string>>
  parts?: Partial<Route>
  replyValidators?: Parameters<typeof fixture>[0]['replyValidators']
}

/** Runs one request against one operation, and returns its answer and the log. */
async function run(
  work: Work,
  options: Options = {},
): Promise<{ answer: Answer; logs: { level: string; [member: string]: unknown }[] }> {
  const { effect = 'write', definition, parts, replyValidators } = options
  const system = fixture({
    routes: [route({ operationId: 'act', method: 'POST', effect, ...parts })],
    handlers: { act: work },
    ...(definition ? { definition } : {}),
    ...(replyValidators ? { replyValidators } : {}),
  })
  await using app = await startApp({ systems: [system], database: shared.database, storeEvents })
  const headers = { Authorization: `Bearer ${testCredential}` }
  const answer = await send({ method: 'POST', url: `${app.base}/fixture/v1/act`, headers })
  return { answer, logs: app.logs }
}

const eventsOf = (tenant: string) =>
  shared.database.kysely
    .selectFrom('shared.outbox')
    .select(['type', 'payload'])
    .where('tenant_id', '=', tenant)
    .execute()

const done: Reply = { status: 200, body: { done: true } }

test('a write scope commits its rows and its events together', async () => {
  const tenant = randomUUID()
  await run(({ events }) => {
    events.emit('thing.made', { id: 1 }, { tenant })
    return done
  })
  expect(await eventsOf(tenant)).toEqual([{ type: 'thing.made', payload: { id: 1 } }])
})

test('a thrown refusal rolls everything back', async () => {
  const tenant = randomUUID()
  const { answer } = await run(({ events }) => {
    events.emit('thing.made', {}, { tenant })
    throw fixtureErrors.fail('conflict')
  })
  expect(answer.status).toBe(409)
  expect(await eventsOf(tenant)).toEqual([])
})

test('a returned refusal commits', async () => {
  const tenant = randomUUID()
  const { answer } = await run(({ events }) => {
    events.emit('thing.blocked', {}, { tenant })
    return { status: 403, body: { blocked: true } }
  })
  expect(answer.status).toBe(403)
  expect(await eventsOf(tenant)).toHaveLength(1)
})

test('an event belongs to the tenant of the caller, or to the one it is given', async () => {
  const tenant = randomUUID()
  await run(
    ({ events }) => {
      events.emit('thing.made', {})
      return done
    },
    { definition: { tenantOf: () => tenant } },
  )
  expect(await eventsOf(tenant)).toHaveLength(1)
})

test('an event without a tenant is an error, not a row nobody owns', async () => {
  const { answer, logs } = await run(
    ({ events }) => {
      events.emit('thing.made', {})
      return done
    },
    { definition: { tenantOf: () => undefined } },
  )
  expect(answer.status).toBe(500)
  expect(logs.find((line) => line.level === 'error')).toMatchObject({
    err: { message: expect.stringContaining('has no tenant') },
  })
})

test('a write is repeated after a conflict with another transaction', async () => {
  let attempts = 0
  const tenant = randomUUID()
  const { answer } = await run(({ events }) => {
    attempts++
    events.emit('thing.made', {}, { tenant })
    if (attempts === 1) throw Object.assign(new Error('could not serialize access'), { code: '40001' })
    return done
  })
  expect([answer.status, attempts]).toEqual([200, 2])
  expect(await eventsOf(tenant)).toHaveLength(1)
})

test('a read scope offers neither jobs nor events', async () => {
  const seen: string[] = []
  await run(
    (scope) => {
      seen.push(...['jobs', 'events', 'step'].filter((name) => name in scope))
      return done
    },
    { effect: 'read' },
  )
  expect(seen).toEqual([])
})

// The embedded engine has one connection for all, so only the types stand in the way there.
if (onPostgres()) {
  test('on PostgreSQL a read operation cannot write, whatever its code does', async () => {
    const { answer } = await run(
      async ({ db }) => {
        const writer = db as typeof shared.database.kysely
        await writer.deleteFrom('shared.outbox').execute()
        return done
      },
      { effect: 'read' },
    )
    expect(answer.status).toBe(500)
  })
}

test('an external operation commits each step before it waits for the outside', async () => {
  const tenant = randomUUID()
  const { answer } = await run(
    async ({ step, key }) => {
      const first = await step('reserve', async ({ events }) => {
        events.emit('thing.reserved', {}, { tenant })
        return { id: 7 }
      })
      const visible = (await eventsOf(tenant)).length
      return { status: 200, body: { first, visible, key: key('charge').length > 10 } }
    },
    { effect: 'external' },
  )
  expect(answer.json).toEqual({ first: { id: 7 }, visible: 1, key: true })
})

test('what an external operation committed stays when it fails afterwards', async () => {
  const tenant = randomUUID()
  const { answer } = await run(
    async ({ step }) => {
      await step('reserve', async ({ events }) => events.emit('thing.reserved', {}, { tenant }))
      throw fixtureErrors.fail('bad_gateway')
    },
    { effect: 'external' },
  )
  expect(answer.status).toBe(502)
  expect(await eventsOf(tenant)).toHaveLength(1)
})

test('the caller is admitted inside the scope, and a refusal there ends the request', async () => {
  const admitted = await run(({ caller }) => ({ status: 200, body: caller }), {
    definition: { admit: async ({ identity }) => ({ ...(identity as object), role: 'owner' }) },
  })
  expect(admitted.answer.json).toMatchObject({ role: 'owner' })
  const refused = await run(() => done, {
    definition: { admit: () => Promise.reject(fixtureErrors.fail('not_found')) },
  })
  expect(refused.answer.status).toBe(404)
})

const validators = {
  act: {
    '200': {
      body: {
        'application/json': bodyValidator({ type: 'object', properties: { at: { type: 'string' } }, required: ['at'] }),
      },
      headers: parameterValidator({
        type: 'object',
        properties: { 'x-count': { type: 'integer' } },
        required: ['x-count'],
      }),
    },
  },
}
const declared = {
  '200': { media: ['application/json'], headers: ['X-Count'] },
  '500': { media: ['application/json'], headers: [] },
}

test.each([
  [
    'a body that lacks a member',
    { status: 200, body: {}, headers: { 'X-Count': 1 } },
    'act answered 200: at is required',
  ],
  ['an undeclared status', { status: 201, body: { at: 'x' } }, 'act answered 201, which its contract does not declare'],
  ['another media type', { status: 200, media: 'text/plain', body: 'x' }, 'act answered 200 as text/plain'],
  ['no body', { status: 200, headers: { 'X-Count': 1 } }, 'without the body'],
  ['a missing header', { status: 200, body: { at: 'x' } }, 'header x-count is required'],
])('a reply with %s becomes 500, commits nothing, and the log names the place', async (_what, reply, text) => {
  const tenant = randomUUID()
  const { answer, logs } = await run(
    ({ events }) => {
      events.emit('thing.made', {}, { tenant })
      return reply
    },
    { parts: { responses: declared }, replyValidators: validators },
  )
  expect(answer.status).toBe(500)
  expect(logs.find((line) => line.level === 'error')).toMatchObject({
    operationId: 'act',
    err: { message: expect.stringContaining(text) },
  })
  expect(await eventsOf(tenant)).toEqual([])
})

test('a reply is checked as it is sent: a date is text by then', async () => {
  const { answer } = await run(() => ({ status: 200, body: { at: new Date(0) }, headers: { 'X-Count': 1 } }), {
    parts: { responses: declared },
    replyValidators: validators,
  })
  expect(answer.json).toEqual({ at: '1970-01-01T00:00:00.000Z' })
})
