import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { system } from '#handlers/thumbgate/index.ts'
import { readConfig } from '#server/config.ts'
import type { TestServer } from '#tests/support/server.ts'
import { adminKey, customerClient, operatorKey, rows, startThumbGate, stranger } from '#tests/thumbgate/support.ts'

let server: TestServer
beforeAll(async () => {
  server = await startThumbGate()
})
afterAll(() => server[Symbol.asyncDispose]())

const usage = (headers: Record<string, string>) => stranger(server, headers).api.GET('/v1/billing/usage')
const provision = (headers: Record<string, string>, customerId = 'nobody') =>
  stranger(server, headers).api.POST('/v1/billing/provision', { body: { customerId } })

const balance = async (customerId: string) => {
  const [row] = await rows<{ usage_count: number; remaining_credits: number | null }>(
    server,
    'select usage_count, remaining_credits from thumbgate.api_keys where customer_id = $1',
    [customerId],
  )
  return row
}

const activations = (customerId: string) =>
  rows<{ evidence: string; stage: string; install_id: string | null }>(
    server,
    `select evidence, stage, install_id from thumbgate.funnel_events where customer_id = $1 and event = 'api_key_first_usage'`,
    [customerId],
  )

const problem = { type: 'urn:thumbgate:error:unauthorized', title: 'Unauthorized', status: 401 }

describe('a key', () => {
  it('is read from Authorization, and from x-api-key only where that carries no bearer token', async () => {
    const { key, customerId } = await customerClient(server, 'headers')
    expect((await usage({ authorization: `Bearer ${key}` })).data).toEqual({ key, customerId, usageCount: 1 })
    expect((await usage({ 'x-api-key': key })).data).toEqual({ key, customerId, usageCount: 2 })
    expect((await usage({ 'x-api-key': key, authorization: 'Basic eDp5' })).data?.usageCount).toBe(3)
    expect((await usage({ 'x-api-key': key, authorization: `Bearer ${key}` })).data?.usageCount).toBe(4)
    const wrong = await usage({ 'x-api-key': key, authorization: `Bearer tg_${'0'.repeat(32)}` })
    expect(wrong.response.status).toBe(401)
    expect(wrong.response.headers.get('content-type')).toContain('application/problem+json')
    expect(wrong.error).toMatchObject(problem)
    expect((await balance(customerId))?.usage_count).toBe(4)
  })

  it('is nobody’s when it is missing, of no known form, or unknown', async () => {
    for (const key of ['', 'x', 'tg_', `tg_${'g'.repeat(32)}`, `TG_${'0'.repeat(32)}`, `tg_${'0'.repeat(33)}`]) {
      expect((await usage(key === '' ? {} : { 'x-api-key': key })).response.status, key).toBe(401)
    }
  })

  it('of the admin provisions but has no usage, of the operator does neither, and of a customer only has usage', async () => {
    const { key } = await customerClient(server, 'rights')
    const statuses = async (headers: Record<string, string>) => [
      (await usage(headers)).response.status,
      (await provision(headers)).response.status,
    ]
    expect(await statuses({ authorization: `Bearer ${adminKey}` })).toEqual([401, 200])
    expect(await statuses({ 'x-api-key': operatorKey })).toEqual([401, 401])
    expect(await statuses({ 'x-api-key': key })).toEqual([200, 403])
  })

  it('is counted for every matched request, whatever it is answered, and for no other', async () => {
    const { api, key, customerId } = await customerClient(server, 'metered')
    expect((await provision({ 'x-api-key': key })).response.status).toBe(403)
    expect((await balance(customerId))?.usage_count).toBe(1)
    const post = (path: string, init: RequestInit = {}) =>
      fetch(server.baseUrl('thumbgate') + path, { method: 'POST', headers: { 'x-api-key': key }, ...init })
    const notJson = { method: 'POST', headers: { 'x-api-key': key, 'content-type': 'application/json' }, body: '{' }
    expect((await post('/v1/context/construct', notJson)).status).toBe(400)
    expect((await balance(customerId))?.usage_count).toBe(2)
    const tooLarge = { ...notJson, body: 'x'.repeat(1024 * 1024 + 1) }
    expect((await post('/v1/context/construct', tooLarge)).status).toBe(413)
    expect((await balance(customerId))?.usage_count).toBe(3)
    expect((await post('/v1/nothing')).status).toBe(404)
    expect((await post('/v1/billing/usage')).status).toBe(405)
    expect((await post('/v1/billing/webhook')).status).not.toBe(401)
    expect((await balance(customerId))?.usage_count).toBe(3)
    expect((await api.GET('/v1/billing/usage')).data?.usageCount).toBe(4)
  })

  it('with n credits pays for exactly n requests, also of many at once', async () => {
    const { json } = await server.operate('thumbgate', 'keys', 'create', '--customer', 'paid', '--credits', '5')
    const { key } = json as { key: string }
    const answers = await Promise.all(Array.from({ length: 12 }, () => usage({ 'x-api-key': key })))
    expect(answers.map(({ response }) => response.status).sort()).toEqual([
      ...Array.from({ length: 5 }, () => 200),
      ...Array.from({ length: 7 }, () => 401),
    ])
    expect(await balance('paid')).toEqual({ usage_count: 5, remaining_credits: 0 })
    await server.operate('thumbgate', 'keys', 'create', '--customer', 'paid', '--credits', '1')
    // Two such balances together are more than a number can hold.
    const much = String(Number.MAX_SAFE_INTEGER)
    const create = server.operate('thumbgate', 'keys', 'create', '--customer', 'paid', '--credits', much)
    await expect(create).rejects.toThrow('from 1 to 999999999')
    expect((await usage({ 'x-api-key': key })).data?.usageCount).toBe(6)
    expect((await usage({ 'x-api-key': key })).response.status).toBe(401)
  })

  it('activates its customer with its first use, once, under its fingerprint', async () => {
    const { json } = await server.operate('thumbgate', 'keys', 'create', '--customer', 'fresh', '--install', 'laptop')
    const { key, fingerprint } = json as { key: string; fingerprint: string }
    expect(await activations('fresh')).toEqual([])
    await Promise.all(Array.from({ length: 4 }, () => usage({ 'x-api-key': key })))
    expect(await activations('fresh')).toEqual([{ evidence: fingerprint, stage: 'activation', install_id: 'laptop' }])
    expect(fingerprint).toMatch(/^[0-9a-f]{12}$/)
  })
})

describe('an installation', () => {
  const inEarnest = {
    ACCORD_ENV: 'production',
    ACCORD_PUBLIC_URL: 'https://a.example.com',
    ACCORD_ENCRYPTION_KEY: '0'.repeat(64),
  }

  it('without an admin key is refused outside development, and shows a key of its demo data inside', () => {
    const check = (env: Record<string, string>) => () => system.assertServable?.(readConfig(env))
    expect(check(inEarnest)).toThrow('ACCORD_THUMBGATE_API_KEY is not set')
    expect(check({ ...inEarnest, ACCORD_THUMBGATE_API_KEY: adminKey })).not.toThrow()
    expect(check({ ...inEarnest, ACCORD_THUMBGATE_INSECURE: '1' })).not.toThrow()
    expect(check({ ACCORD_ENV: 'development' })).not.toThrow()
    expect(check({ ACCORD_ENV: 'development', ACCORD_DEMO: '0' })).toThrow('ACCORD_THUMBGATE_API_KEY is not set')
  })

  it('believes the key of its demo data until one is configured or demo data is off', async () => {
    const demo = { ACCORD_THUMBGATE_API_KEY: '', ACCORD_DEMO: '1' }
    const status = async (env: Record<string, string>) => {
      await using one = await startThumbGate(env)
      const { config } = one
      const made = await one.database.write(
        (db) => system.seed?.({ db, now: new Date(0), config }) ?? Promise.resolve({}),
      )
      const key: string = (made as { adminKey?: string }).adminKey ?? ''
      const { response } = await stranger(one, { 'x-api-key': key }).api.GET('/v1/billing/usage')
      const provisioned = await stranger(one, { 'x-api-key': key }).api.POST('/v1/billing/provision', {
        body: { customerId: 'c' },
      })
      return [response.status, provisioned.response.status]
    }
    expect(await status(demo)).toEqual([401, 200])
    expect(await status({ ...demo, ACCORD_DEMO: '0' })).toEqual([401, 401])
  })

  it('in insecure mode has only admins, with any key and without one', async () => {
    await using open = await startThumbGate({ ACCORD_THUMBGATE_API_KEY: '', ACCORD_THUMBGATE_INSECURE: '1' })
    for (const headers of [{}, { 'x-api-key': 'whatever' }]) {
      const { response } = await stranger(open, headers).api.POST('/v1/billing/provision', {
        body: { customerId: 'c' },
      })
      expect(response.status).toBe(200)
    }
  })
})
