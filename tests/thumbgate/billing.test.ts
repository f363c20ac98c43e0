import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestServer } from '#tests/support/server.ts'
import { adminClient, adminKey, customerClient, rows, startThumbGate, stranger } from '#tests/thumbgate/support.ts'

let server: TestServer
beforeAll(async () => {
  server = await startThumbGate()
})
afterAll(() => server[Symbol.asyncDispose]())

const usage = (headers: Record<string, string>) => stranger(server, headers).api.GET('/v1/billing/usage')

describe('a customer', () => {
  it('gets one key, however often and from how many sides at once it is asked for', async () => {
    const admin = adminClient(server)
    const ask = (body: { customerId: string; installId?: string }) => admin.api.POST('/v1/billing/provision', { body })
    const answers = await Promise.all(Array.from({ length: 8 }, () => ask({ customerId: 'many' })))
    const keys = new Set(answers.map(({ data }) => data?.key))
    expect(keys.size).toBe(1)
    expect(answers.filter(({ data }) => data?.reused).length).toBe(7)
    expect(answers[0]?.response.headers.get('cache-control')).toBe('no-store')

    // What a checkout calls an installation that it does not know is none.
    expect((await ask({ customerId: 'many', installId: ' unknown ' })).data?.installId).toBe(null)
    const named = await ask({ customerId: 'many', installId: 'first' })
    expect(named.data).toMatchObject({ installId: 'first', reused: true, remainingCredits: null })
    expect((await ask({ customerId: 'many', installId: 'second' })).data?.installId).toBe('first')

    await server.operate('thumbgate', 'keys', 'disable', '--customer', 'many')
    expect((await usage({ 'x-api-key': [...keys][0] ?? '' })).response.status).toBe(401)
    const again = await ask({ customerId: 'many' })
    expect(again.data).toMatchObject({ customerId: 'many', installId: null })
    expect(again.data).not.toHaveProperty('reused')
    expect(keys).not.toContain(again.data?.key)
  })

  it('needs an id that is not the installation’s', async () => {
    const admin = adminClient(server)
    for (const customerId of ['', '  ', 'installation', 'x'.repeat(201)]) {
      const { error } = await admin.api.POST('/v1/billing/provision', { body: { customerId } })
      expect(error, customerId).toMatchObject({ type: 'urn:thumbgate:error:bad-request', status: 400 })
      expect(error?.detail).toContain('customerId')
    }
    const empty = await fetch(`${server.baseUrl('thumbgate')}/v1/billing/provision`, {
      method: 'POST',
      headers: { 'x-api-key': adminKey },
    })
    expect(empty.status).toBe(400)
    expect(await empty.json()).toMatchObject({ detail: expect.stringContaining('customerId') })
  })

  it('has a key that stands in no log and in no table as it is', async () => {
    const { key } = await customerClient(server, 'secret')
    await usage({ 'x-api-key': key })
    expect(server.log.join('\n')).not.toContain(key)
    const [found] = await rows<{ keys: string; events: string }>(
      server,
      `select (select json_agg(k)::text from thumbgate.api_keys k) as keys,
              (select json_agg(f)::text from thumbgate.funnel_events f) as events`,
    )
    expect(found?.keys).not.toContain(key)
    expect(found?.events).not.toContain(key)
  })
})

describe('without a payment processor', () => {
  it('nothing is read back from it: the command says what is missing, and the job of the hour ends', async () => {
    await expect(server.operate('thumbgate', 'charges', 'read')).rejects.toThrow('ACCORD_THUMBGATE_STRIPE_SECRET_KEY')
    await server.queue.jobs.add('thumbgate.read-charges', {})
    await server.settle()
    const { data } = await adminClient(server).api.GET('/v1/billing/summary')
    expect(data).toMatchObject({
      revenue: { processorReconciledOrders: 0, processorReconciledRevenueCents: 0 },
      sourceDiagnostics: { files: { processorCharges: { activeMode: 'missing' } }, warnings: [] },
      runtimePresence: { ACCORD_THUMBGATE_STRIPE_SECRET_KEY: false },
    })
  })
})

describe('the operator commands', () => {
  it('list keys with their use and without the keys, and disable them', async () => {
    const { key, customerId, api } = await customerClient(server, 'listed')
    await api.GET('/v1/billing/usage')
    const listed = await server.operate('thumbgate', 'keys', 'list', '--customer', customerId)
    expect(listed.json).toMatchObject({
      keys: [{ customerId, active: true, usageCount: 1, source: 'admin_provision' }],
    })
    expect(JSON.stringify(listed)).not.toContain(key)
    const disabled = await server.operate('thumbgate', 'keys', 'disable', '--customer', customerId)
    expect(disabled.json).toEqual({ customerId, disabledCount: 1 })
    expect((await server.operate('thumbgate', 'keys', 'list', '--customer', customerId)).json).toMatchObject({
      keys: [{ active: false, disabledAt: expect.any(String) }],
    })
  })
})
