import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { take } from '#db/shared/throttle.ts'
import { createThrottle } from '#server/rate-limit.ts'
import type { Limit } from '#server/system.ts'
import { fixture, fixtureErrors, route, type Tester } from '#tests/dispatch/fixture.ts'
import { send, startApp, testCredential } from '#tests/dispatch/harness.ts'
import { openTestDatabase, type TestDatabase } from '#tests/support/database.ts'

let shared: TestDatabase

beforeAll(async () => {
  shared = await openTestDatabase()
})
afterAll(() => shared[Symbol.asyncDispose]())

const authorization = { Authorization: `Bearer ${testCredential}` }
const limit = (key: string, requests: number): Limit => ({ key, limit: requests, windowSeconds: 60 })

const limited = (limits: Limit[]) =>
  fixture({
    routes: [route({ operationId: 'look', rateLimit: 'looks' })],
    handlers: { look: async () => ({ status: 200, body: { ok: true } }) },
    definition: { rateLimits: { looks: () => limits } },
  })

const throttleOf = () => createThrottle(shared.database)

test('exactly as many requests as allowed are let through, however many come at once', async () => {
  const results = await Promise.all(Array.from({ length: 40 }, () => take(shared.database.kysely, 'burst', 7, 60)))
  expect(results.filter((one) => one.allowed)).toHaveLength(7)
  expect(
    results
      .filter((one) => one.allowed)
      .map((one) => one.used)
      .sort(),
  ).toEqual([1, 2, 3, 4, 5, 6, 7])
})

test('every answer says what is left, and the first refused one when to come again', async () => {
  const { database } = shared
  await using app = await startApp({ systems: [limited([limit('a', 2)])], database, throttle: throttleOf() })
  const ask = () => send({ method: 'GET', url: `${app.base}/fixture/v1/look`, headers: authorization })
  const first = await ask()
  expect(first.status).toBe(200)
  expect(first.headers).toMatchObject({ 'ratelimit-limit': '2', 'ratelimit-remaining': '1' })
  expect((await ask()).headers['ratelimit-remaining']).toBe('0')
  const refused = await ask()
  expect(refused.status).toBe(429)
  expect(refused.headers['ratelimit-remaining']).toBe('0')
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
  expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(60)
})

test('what a credential may not do says what is left as well, and stays a refusal of that when nothing is', async () => {
  const { database } = shared
  const system = limited([limit('forbidden', 1)])
  const permit = () => {
    throw fixtureErrors.fail('forbidden')
  }
  const systems = [{ ...system, definition: { ...system.definition, permit } }]
  await using app = await startApp({ systems, database, throttle: throttleOf() })
  for (const _ of ['within the limit', 'beyond it']) {
    const answer = await send({ method: 'GET', url: `${app.base}/fixture/v1/look`, headers: authorization })
    expect(answer.status).toBe(403)
    expect(answer.headers).toMatchObject({ 'ratelimit-limit': '1', 'ratelimit-remaining': '0' })
  }
})

test('a window that has ended starts again', async () => {
  const { kysely } = shared.database
  await take(kysely, 'ended', 1, 60)
  expect((await take(kysely, 'ended', 1, 60)).allowed).toBe(false)
  await kysely
    .updateTable('shared.throttle')
    .set({ window_ends_at: new Date(0) })
    .where('key', '=', 'ended')
    .execute()
  expect(await take(kysely, 'ended', 1, 60)).toMatchObject({ allowed: true, used: 1 })
})

test('of several counters the one that refuses decides', async () => {
  const throttle = throttleOf()
  const both = [limit('wide', 10), limit('narrow', 1)]
  expect(await throttle.take('fixture', 'two', both)).toMatchObject({ allowed: true, limit: 1, remaining: 0 })
  expect(await throttle.take('fixture', 'two', both)).toMatchObject({ allowed: false, limit: 1 })
})

test('a limit of 0 is no limit', async () => {
  expect(await throttleOf().take('fixture', 'off', [limit('off', 0)])).toBeUndefined()
})

test('what a counter is about is stored as a hash only', async () => {
  await throttleOf().take('fixture', 'hashed', [limit('ada@example.com', 5)])
  const rows = await shared.database.kysely.selectFrom('shared.throttle').select('key').execute()
  const expected = createHash('sha256').update('fixture hashed 60 ada@example.com').digest('base64url')
  expect(rows.map((row) => row.key)).toContain(expected)
  expect(rows.some((row) => row.key.includes('ada'))).toBe(false)
})

test('a system may name the headers otherwise', async () => {
  const { database } = shared
  const system = limited([limit('named', 3)])
  const rateLimitHeaders = ({ remaining }: { remaining: number }) => ({ 'X-RateLimit-Remaining': String(remaining) })
  const definition = { ...system.definition, rateLimitHeaders }
  await using app = await startApp({ systems: [{ ...system, definition }], database, throttle: throttleOf() })
  const { headers } = await send({ method: 'GET', url: `${app.base}/fixture/v1/look`, headers: authorization })
  expect(headers['x-ratelimit-remaining']).toBe('2')
  expect(headers['ratelimit-remaining']).toBeUndefined()
})

test('a caller is counted by who it is, and an anonymous one by its address', async () => {
  const { database } = shared
  const keys: string[] = []
  const system = fixture({
    routes: [
      route({ operationId: 'look', rateLimit: 'looks' }),
      route({ operationId: 'open', security: [], rateLimit: 'looks' }),
    ],
    definition: {
      rateLimits: {
        looks: ({ identity, request }) => {
          keys.push(identity === undefined ? request.ip : (identity as Tester).userId)
          return []
        },
      },
    },
  })
  await using app = await startApp({ systems: [system], database, throttle: throttleOf() })
  await send({ method: 'GET', url: `${app.base}/fixture/v1/look`, headers: authorization })
  await send({ method: 'GET', url: `${app.base}/fixture/v1/open` })
  expect(keys).toEqual(['7d444840-9dc0-11d1-b245-5ffdce74fad2', '127.0.0.1'])
})
