import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Reply, Route } from '#server/contract.ts'
import { storeEvents } from '#server/outbox.ts'
import type { SystemDefinition } from '#server/system.ts'
import { fixture, fixtureErrors, jsonBody, route } from '#tests/dispatch/fixture.ts'
import { type Answer, send, startApp, type TestApp, testCredential } from '#tests/dispatch/harness.ts'
import { openTestDatabase, type TestDatabase } from '#tests/support/database.ts'

let shared: TestDatabase

beforeAll(async () => {
  shared = await openTestDatabase()
})
afterAll(() => shared[Symbol.asyncDispose]())

/** What the handlers of these tests use of their scope. */
interface Scope {
  body: { tenant: string; [member: string]: unknown }
  events: { emit(type: string, payload: unknown, options: { tenant: string }): void }
  step<T>(name: string, work: (scope: Scope) => Promise<T>): Promise<T>
  key(name: string): string
}

const idempotent = (operationId: string, effect: Route['effect'] = 'write'): Route =>
  route({ operationId, method: 'POST', effect, idempotent: true, body: jsonBody })

/** One operation `make`, whose handler runs `work`. */
function start(
  work: (scope: Scope) => Promise<Reply>,
  options: { effect?: Route['effect']; definition?: Partial<SystemDefinition<string>> } = {},
): Promise<TestApp> {
  const system = fixture({
    routes: [idempotent('make', options.effect), idempotent('other', options.effect)],
    handlers: { make: work, other: work },
    ...(options.definition ? { definition: options.definition } : {}),
  })
  return startApp({ systems: [system], database: shared.database, storeEvents })
}

const post = (app: TestApp, key: string, body: object, path = 'make'): Promise<Answer> =>
  send({
    method: 'POST',
    url: `${app.base}/fixture/v1/${path}`,
    headers: { Authorization: `Bearer ${testCredential}`, 'Content-Type': 'application/json', 'Idempotency-Key': key },
    body: JSON.stringify(body),
  })

/** Emits one event and answers with a number that no other run has. */
const emitting = async ({ body, events }: Scope): Promise<Reply> => {
  events.emit('thing.made', { at: 1 }, { tenant: body.tenant })
  return { status: 200, body: { run: randomUUID() }, headers: { 'X-Made': 'yes' } }
}

const effects = async (tenant: string): Promise<number> => {
  const rows = await shared.database.kysely
    .selectFrom('shared.outbox')
    .select('id')
    .where('tenant_id', '=', tenant)
    .execute()
  return rows.length
}

const claims = () => shared.database.kysely.selectFrom('shared.idempotency_claims')

test('the same request again gets the stored reply, and its effect happens once', async () => {
  await using app = await start(emitting)
  const [key, tenant] = [randomUUID(), randomUUID()]
  const first = await post(app, key, { tenant, a: 1, b: 2 })
  const again = await post(app, key, { b: 2, a: 1, tenant })
  expect(first.status).toBe(200)
  expect(first.headers['idempotency-replayed']).toBeUndefined()
  expect([again.status, again.text, again.headers['x-made']]).toEqual([200, first.text, 'yes'])
  expect(again.headers['idempotency-replayed']).toBe('true')
  expect(await effects(tenant)).toBe(1)
})

test('ten at once: one does the work, the others wait and get its reply', async () => {
  await using app = await start(emitting)
  const [key, tenant] = [randomUUID(), randomUUID()]
  const answers = await Promise.all(Array.from({ length: 10 }, () => post(app, key, { tenant })))
  expect(new Set(answers.map((answer) => answer.text)).size).toBe(1)
  expect(answers.filter((answer) => answer.headers['idempotency-replayed'] === undefined)).toHaveLength(1)
  expect(await effects(tenant)).toBe(1)
})

test('another body or another operation under the same key is refused', async () => {
  await using app = await start(emitting)
  const [key, tenant] = [randomUUID(), randomUUID()]
  await post(app, key, { tenant })
  expect((await post(app, key, { tenant, more: true })).status).toBe(422)
  expect((await post(app, key, { tenant }, 'other')).status).toBe(422)
  expect(await effects(tenant)).toBe(1)
})

test('a duplicate of a request that is still at work gets 409 with Retry-After once it has waited', async () => {
  let finish = (): void => {}
  const started = Promise.withResolvers<void>()
  const waiting = new Promise<void>((resolve) => {
    finish = resolve
  })
  const work = async (scope: Scope): Promise<Reply> => {
    started.resolve()
    await waiting
    return await scope.step('make', emitting)
  }
  await using app = await start(work, { effect: 'external', definition: { idempotencyWaitSeconds: 0 } })
  const [key, tenant] = [randomUUID(), randomUUID()]
  const first = post(app, key, { tenant })
  await started.promise
  const duplicate = await post(app, key, { tenant })
  expect([duplicate.status, duplicate.headers['retry-after']]).toEqual([409, '1'])
  finish()
  expect((await first).status).toBe(200)
})

test('a failure of the server frees the key and leaves nothing', async () => {
  let attempts = 0
  await using app = await start(async (scope) => {
    const reply = await emitting(scope)
    attempts++
    if (attempts === 1) throw new Error('the disk is full')
    return reply
  })
  const [key, tenant] = [randomUUID(), randomUUID()]
  expect((await post(app, key, { tenant })).status).toBe(500)
  expect(await effects(tenant)).toBe(0)
  expect((await post(app, key, { tenant })).status).toBe(200)
  expect(await effects(tenant)).toBe(1)
})

test('a refusal of the request is kept, and repeated without asking the handler again', async () => {
  let attempts = 0
  await using app = await start(async () => {
    attempts++
    throw fixtureErrors.fail('teapot')
  })
  const [key, tenant] = [randomUUID(), randomUUID()]
  expect((await post(app, key, { tenant })).status).toBe(418)
  const again = await post(app, key, { tenant })
  expect([again.status, again.headers['idempotency-replayed'], attempts]).toEqual([418, 'true', 1])
})

test.each(['forbidden', 'rate_limited', 'unauthorized'] as const)('a refusal as %s frees the key', async (code) => {
  let attempts = 0
  await using app = await start(async (scope) => {
    attempts++
    if (attempts === 1) throw fixtureErrors.fail(code)
    return await emitting(scope)
  })
  const [key, tenant] = [randomUUID(), randomUUID()]
  await post(app, key, { tenant })
  expect((await post(app, key, { tenant })).status).toBe(200)
})

test('the claim of a holder that died is taken over when its lease has run out, and its steps are not repeated', async () => {
  const ran: string[] = []
  const keys = new Set<string>()
  const death = Promise.withResolvers<void>()
  let died = false
  await using app = await start(
    async (scope) => {
      const first = await scope.step('reserve', async (inner) => {
        ran.push('reserve')
        inner.events.emit('thing.reserved', {}, { tenant: scope.body.tenant })
        return { id: randomUUID() }
      })
      keys.add(scope.key('charge'))
      if (!died) {
        died = true
        death.resolve()
        await new Promise(() => {})
      }
      return { status: 200, body: first }
    },
    { effect: 'external' },
  )
  const [key, tenant] = [randomUUID(), randomUUID()]
  const dying = post(app, key, { tenant })
  // Its handler never ends, as after a crash: the connection breaks when the server is stopped.
  dying.catch(() => {})
  await death.promise
  await shared.database.kysely
    .updateTable('shared.idempotency_claims')
    .set({ lease_until: new Date(0) })
    .where('reply', 'is', null)
    .execute()
  const second = await post(app, key, { tenant })
  expect(second.status).toBe(200)
  expect(ran).toEqual(['reserve'])
  expect(keys.size).toBe(1)
  expect(await effects(tenant)).toBe(1)
})

test('a holder that lost its claim cannot commit', async () => {
  const paused = Promise.withResolvers<void>()
  const resume = Promise.withResolvers<void>()
  let runs = 0
  await using app = await start(
    async (scope) => {
      runs++
      if (runs === 1) {
        paused.resolve()
        await resume.promise
      }
      return await scope.step('make', emitting)
    },
    { effect: 'external' },
  )
  const [key, tenant] = [randomUUID(), randomUUID()]
  const slow = post(app, key, { tenant })
  await paused.promise
  await shared.database.kysely
    .updateTable('shared.idempotency_claims')
    .set({ lease_until: new Date(0) })
    .where('reply', 'is', null)
    .execute()
  expect((await post(app, key, { tenant })).status).toBe(200)
  resume.resolve()
  expect((await slow).status).toBe(409)
  expect(await effects(tenant)).toBe(1)
})

test('a key that has expired is free', async () => {
  await using app = await start(emitting)
  const [key, tenant] = [randomUUID(), randomUUID()]
  await post(app, key, { tenant })
  await shared.database.kysely
    .updateTable('shared.idempotency_claims')
    .set({ expires_at: new Date(0) })
    .execute()
  const later = await post(app, key, { tenant })
  expect(later.headers['idempotency-replayed']).toBeUndefined()
  expect(await effects(tenant)).toBe(2)
})

test('neither key nor reply stands in the database as text', async () => {
  await using app = await start(async () => ({ status: 200, body: { secret: 'very-secret-value' } }))
  const [key, tenant] = [`key-${randomUUID()}`, randomUUID()]
  await post(app, key, { tenant })
  const text = JSON.stringify(await claims().selectAll().execute())
  expect(text).not.toContain('very-secret-value')
  expect(text).not.toContain(key)
  expect((await post(app, key, { tenant })).json).toEqual({ secret: 'very-secret-value' })
})

test('without the header nothing is stored', async () => {
  await using app = await start(emitting)
  const tenant = randomUUID()
  const before = (await claims().selectAll().execute()).length
  const headers = { Authorization: `Bearer ${testCredential}`, 'Content-Type': 'application/json' }
  const sending = { method: 'POST', url: `${app.base}/fixture/v1/make`, headers, body: JSON.stringify({ tenant }) }
  await send(sending)
  await send(sending)
  expect(await effects(tenant)).toBe(2)
  expect((await claims().selectAll().execute()).length).toBe(before)
})
