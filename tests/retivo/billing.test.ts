import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type LoopbackStripe,
  prices,
  startLoopbackStripe,
  stripeEnv,
  stripeKey,
  stripeSignature,
  subscriptionEvent,
  type Told,
  webhookSecret,
} from '#tests/retivo/loopback-stripe.ts'
import { rows, startRetivo, type Tenant, tenant } from '#tests/retivo/support.ts'
import type { TestServer } from '#tests/support/server.ts'

let server: TestServer
let stripe: LoopbackStripe
beforeAll(async () => {
  stripe = await startLoopbackStripe()
  server = await startRetivo({ ...stripeEnv(stripe.origin), ACCORD_RETIVO_APP_URL: 'https://app.example/' })
})
afterAll(async () => {
  await server[Symbol.asyncDispose]()
  await stripe[Symbol.asyncDispose]()
})

const growth = { body: { plan: 'growth' as const } }

const customerOf = async ({ id }: Tenant): Promise<string> => {
  const text = 'select stripe_customer_id as id from retivo.tenants where id = $1'
  return (await rows<{ id: string }>(server, text, [id]))[0]?.id ?? ''
}

async function post(body: string, signature: string | undefined = stripeSignature(body)): Promise<Response> {
  const headers = { 'content-type': 'application/json', 'stripe-signature': signature }
  return await fetch(`${server.baseUrl('retivo')}/api/billing/webhook`, { method: 'POST', headers, body })
}

const tell = async (told: Told): Promise<void> => {
  const response = await post(subscriptionEvent(told))
  expect([response.status, await response.json()]).toEqual([200, { received: true }])
}

const planOf = async ({ live }: Tenant) => {
  const { data } = await live.viewer.api.GET('/api/settings')
  const { plan_tier, plan_status, tracked_user_limit } = data?.tenant ?? {}
  return [plan_tier, plan_status, tracked_user_limit]
}

describe('a plan', () => {
  test('is bought at Stripe, by a customer that is made once', async () => {
    const acme = await tenant(server, { plan: 'free' })
    const { data, response } = await acme.live.admin.api.POST('/api/billing/checkout', growth)
    expect(response.status).toBe(200)
    const customer = await customerOf(acme)
    expect(data).toEqual({ url: `https://checkout.example/${customer}` })
    const sale = stripe.accepted.at(-1)
    expect(Object.fromEntries(sale?.form ?? [])).toEqual({
      mode: 'subscription',
      customer,
      client_reference_id: acme.id,
      'line_items[0][price]': prices.growth.monthly,
      'line_items[0][quantity]': '1',
      'subscription_data[metadata][tenant_id]': acme.id,
      success_url: 'https://app.example/billing?checkout=success',
      cancel_url: 'https://app.example/billing?checkout=canceled',
    })
    expect(stripe.received.at(-1)?.headers['idempotency-key']).toEqual(expect.any(String))
    const annual = { body: { plan: 'starter' as const, interval: 'annual' as const } }
    await acme.live.admin.api.POST('/api/billing/checkout', annual)
    expect(stripe.accepted.at(-1)?.form.get('line_items[0][price]')).toBe(prices.starter.annual)
    const mine = stripe.accepted.filter(({ form }) => form.get('metadata[tenant_id]') === acme.id)
    expect(mine.map(({ path }) => path)).toEqual(['/v1/customers'])
    const portal = await acme.live.admin.api.GET('/api/billing/portal')
    expect(portal.data).toEqual({ url: `https://billing.example/${customer}` })
    expect(stripe.accepted.at(-1)?.form.get('return_url')).toBe('https://app.example/billing')
  })

  test('is sold no second time beside a subscription, which is changed in the portal, until it has ended', async () => {
    const acme = await tenant(server, { plan: 'free' })
    const buy = async () => (await acme.live.admin.api.POST('/api/billing/checkout', growth)).data?.url
    await buy()
    const customer = await customerOf(acme)
    await tell({ type: 'created', customer, at: 1_800_000_000, price: prices.starter.monthly })
    for (const status of ['active', 'trialing', 'past_due']) {
      await tell({ type: 'updated', customer, at: 1_800_000_060, price: prices.starter.monthly, status })
      expect(await buy()).toBe(`https://billing.example/${customer}`)
    }
    expect(stripe.accepted.at(-1)?.form.get('return_url')).toBe('https://app.example/billing')
    await tell({ type: 'deleted', customer, at: 1_800_000_120, status: 'canceled' })
    expect(await buy()).toBe(`https://checkout.example/${customer}`)
  })

  test('can be bought in one place at a time, and no second time before Stripe tells of the first', async () => {
    const acme = await tenant(server, { plan: 'free' })
    const buy = async (plan: 'starter' | 'growth') =>
      (await acme.live.admin.api.POST('/api/billing/checkout', { body: { plan } })).data?.url
    const opened = async (work: () => Promise<unknown>): Promise<string[]> => {
      const before = new Set(stripe.sessions.keys())
      await work()
      return [...stripe.sessions.keys()].filter((id) => !before.has(id))
    }
    const [first = ''] = await opened(() => buy('starter'))
    const at = `checkout.example/${await customerOf(acme)}`
    const [second = ''] = await opened(async () => expect(await buy('growth')).toBe(`https://${at}`))
    expect([first, second].map((id) => stripe.sessions.get(id))).toEqual(['expired', 'open'])

    // Of those opened at once one can be bought in.
    const several = await opened(() => Promise.all([buy('starter'), buy('growth'), buy('starter')]))
    const stand = [second, ...several].map((id) => stripe.sessions.get(id))
    expect(stand.toSorted()).toEqual(['expired', 'expired', 'expired', 'open'])

    stripe.sessions.set(several.find((id) => stripe.sessions.get(id) === 'open') ?? '', 'complete')
    const portal = `https://billing.example/${await customerOf(acme)}`
    const none = await opened(async () => expect([await buy('growth'), await buy('growth')]).toEqual([portal, portal]))
    expect(none).toEqual([])

    // What was bought has ended: it can be bought anew, also where Stripe has forgotten where that was.
    const told = { customer: await customerOf(acme), at: 1_800_000_000 }
    await tell({ type: 'created', ...told })
    await tell({ type: 'deleted', ...told, at: told.at + 60 })
    const [third = ''] = await opened(() => buy('growth'))
    stripe.sessions.delete(third)
    expect(await opened(() => buy('growth'))).toHaveLength(1)
  })

  test('that is bought twice at once is bought by one customer', async () => {
    const acme = await tenant(server, { plan: 'free' })
    const [first, second] = await Promise.all([
      acme.live.admin.api.POST('/api/billing/checkout', growth),
      acme.live.admin.api.POST('/api/billing/checkout', growth),
    ])
    expect(first.data).toEqual({ url: `https://checkout.example/${await customerOf(acme)}` })
    expect(second.data).toEqual(first.data)
  })

  test('is not sold without a price, and nobody without an account comes to the portal', async () => {
    const acme = await tenant(server, { plan: 'free' })
    const { admin, editor } = acme.live
    const scale = await admin.api.POST('/api/billing/checkout', { body: { plan: 'scale' } })
    expect([scale.response.status, scale.error]).toEqual([400, { error: 'Invalid plan' }])
    const portal = await admin.api.GET('/api/billing/portal')
    expect([portal.response.status, portal.error]).toEqual([404, { error: 'No billing account' }])
    const low = await editor.api.POST('/api/billing/checkout', growth)
    expect([low.response.status, low.error]).toEqual([403, { error: 'Forbidden: requires admin role' }])
    expect((await editor.api.GET('/api/billing/portal')).response.status).toBe(403)
    const bad = await admin.api.POST('/api/billing/checkout', { body: { plan: 'free' as 'scale' } })
    expect(bad.response.status).toBe(400)
  })

  test('cannot be bought while Stripe is broken, which is said without its words', async () => {
    const acme = await tenant(server, { plan: 'free' })
    stripe.isBroken = true
    try {
      const { response, error } = await acme.live.admin.api.POST('/api/billing/checkout', growth)
      expect([response.status, error]).toEqual([502, { error: 'Billing provider error' }])
    } finally {
      stripe.isBroken = false
    }
    expect((await acme.live.admin.api.POST('/api/billing/checkout', growth)).response.status).toBe(200)
    for (const secret of [stripeKey, webhookSecret]) expect(server.log.join('\n')).not.toContain(secret)
  })

  test('is not sold where no billing is configured', async () => {
    await using plain = await startRetivo()
    const acme = await tenant(plain, { plan: 'free' })
    const checkout = await acme.live.admin.api.POST('/api/billing/checkout', growth)
    expect([checkout.response.status, checkout.error]).toEqual([503, { error: 'Billing not configured' }])
    const portal = await acme.live.admin.api.GET('/api/billing/portal')
    expect([portal.response.status, portal.error]).toEqual([503, { error: 'Billing not configured' }])
    const message = await fetch(`${plain.baseUrl('retivo')}/api/billing/webhook`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    })
    expect(message.status).toBe(503)
  })
})

describe('what Stripe tells of a subscription', () => {
  /** A tenant that Stripe knows. */
  const customer = async (): Promise<{ acme: Tenant; customer: string; subscription: string }> => {
    const acme = await tenant(server, { plan: 'free' })
    await acme.live.admin.api.POST('/api/billing/checkout', growth)
    return { acme, customer: await customerOf(acme), subscription: `sub_${acme.id}` }
  }
  const start = 1_800_000_000

  test('changes the plan and what it includes, and ends it', async () => {
    const { acme, ...sub } = await customer()
    await tell({ type: 'created', ...sub, at: start })
    expect(await planOf(acme)).toEqual(['growth', 'active', 10_000])
    await tell({ type: 'updated', ...sub, at: start + 60, price: prices.starter.annual })
    expect(await planOf(acme)).toEqual(['starter', 'active', 1_000])
    await tell({ type: 'updated', ...sub, at: start + 120, price: prices.starter.annual, status: 'past_due' })
    expect(await planOf(acme)).toEqual(['starter', 'past_due', 1_000])
    await tell({ type: 'deleted', ...sub, at: start + 180, status: 'canceled' })
    expect(await planOf(acme)).toEqual(['free', 'canceled', 100])
    await tell({ type: 'created', ...sub, subscription: `${sub.subscription}_2`, at: start + 240 })
    expect(await planOf(acme)).toEqual(['growth', 'active', 10_000])
    const log = await rows<{ actor: string; data: unknown }>(
      server,
      `select actor, data from retivo.audit_log where tenant_id = $1 and action = 'plan.changed' order by at, id`,
      [acme.id],
    )
    expect(log.map(({ actor }) => actor)).toEqual(Array(5).fill('billing'))
    expect(log[0]?.data).toEqual({ from: ['free', 'active'], to: ['growth', 'active'] })
  })

  test('has its effect once, and an older event undoes nothing', async () => {
    const { acme, ...sub } = await customer()
    const created: Told = { type: 'created', ...sub, at: start, id: `evt_${acme.id}` }
    await Promise.all([tell(created), tell(created), tell(created)])
    await tell({ type: 'updated', ...sub, at: start + 60, price: prices.starter.monthly })
    await tell(created)
    await tell({ type: 'updated', ...sub, at: start + 30, price: prices.growth.monthly })
    expect(await planOf(acme)).toEqual(['starter', 'active', 1_000])
    await tell({ type: 'deleted', ...sub, at: start + 90 })
    await tell({ type: 'updated', ...sub, at: start + 90 })
    expect(await planOf(acme)).toEqual(['free', 'canceled', 100])
    const changes = `select id from retivo.audit_log where tenant_id = $1 and action = 'plan.changed'`
    expect(await rows(server, changes, [acme.id])).toHaveLength(3)
  })

  test('of another subscription’s end, another customer or another matter changes nothing', async () => {
    const { acme, ...sub } = await customer()
    await tell({ type: 'created', ...sub, at: start })
    await tell({ type: 'deleted', ...sub, subscription: 'sub_other', at: start + 60 })
    await tell({ type: 'deleted', ...sub, customer: 'cus_nobody', at: start + 60, tenant: acme.id })
    const body = JSON.stringify({
      id: 'evt_x',
      object: 'event',
      created: start,
      type: 'invoice.paid',
      data: { object: {} },
    })
    expect((await post(body)).status).toBe(200)
    expect(await planOf(acme)).toEqual(['growth', 'active', 10_000])
  })

  test('finds the tenant it was sold to before the customer is known here', async () => {
    const acme = await tenant(server, { plan: 'free' })
    await tell({ type: 'created', customer: `cus_${acme.id}`, tenant: acme.id, at: start })
    expect(await planOf(acme)).toEqual(['growth', 'active', 10_000])
    expect(await customerOf(acme)).toBe(`cus_${acme.id}`)
  })

  test('is believed only with its signature', async () => {
    const { acme, ...sub } = await customer()
    const body = subscriptionEvent({ type: 'created', ...sub, at: start })
    const old = Math.floor(Date.now() / 1000) - 3600
    for (const signature of [
      '',
      'nonsense',
      stripeSignature(body, 'whsec_other'),
      stripeSignature(`${body} `),
      stripeSignature(body, webhookSecret, old),
    ]) {
      const response = await post(body, signature)
      expect([response.status, await response.json()]).toEqual([400, { error: 'Invalid signature' }])
    }
    expect(await planOf(acme)).toEqual(['free', 'active', 100])
  })
})
