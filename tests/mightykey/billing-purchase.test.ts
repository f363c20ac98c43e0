import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type LoopbackStripe, startLoopbackStripe, stripeKey } from '#tests/mightykey/loopback-stripe.ts'
import { issueKey, memberOf, type Newcomer, newcomer, rows, startMightyKey } from '#tests/mightykey/support.ts'
import type { TestServer } from '#tests/support/server.ts'

let stripe: LoopbackStripe
let server: TestServer

beforeAll(async () => {
  stripe = await startLoopbackStripe()
  server = await startMightyKey({
    ACCORD_MIGHTYKEY_PAYMENTS: 'stripe',
    ACCORD_MIGHTYKEY_STRIPE_SECRET_KEY: stripeKey,
    ACCORD_MIGHTYKEY_STRIPE_URL: stripe.origin,
  })
})
afterAll(async () => {
  await server[Symbol.asyncDispose]()
  await stripe[Symbol.asyncDispose]()
})

interface Order {
  amount: number
  paymentMethodId?: string
  /** The idempotency key. */
  key?: string
}

const visa = 'pm_card_visa'

const buy = ({ api }: Pick<Newcomer, 'api'>, { key, ...body }: Order) =>
  api.POST('/billing/credits', {
    body,
    ...(key === undefined ? {} : { params: { header: { 'Idempotency-Key': key } } }),
  })

const balanceOf = async ({ api }: Pick<Newcomer, 'api'>) => (await api.GET('/billing/balance')).data?.data.creditBalance

const ledgerOf = (person: Newcomer) =>
  rows<{ amount: string; balance_after: string; reference: string }>(
    server,
    `select amount, balance_after, reference from mightykey.credit_ledger where org_id = $1 and type = 'purchase' order by created_at`,
    [person.organization.id],
  )

const purchasesOf = (person: Newcomer) =>
  rows<{ id: string; status: string; payment_intent_id: string | null }>(
    server,
    'select id, status, payment_intent_id from mightykey.purchases where org_id = $1 order by created_at',
    [person.organization.id],
  )

const intentsOf = (person: Newcomer) =>
  [...stripe.intents.values()].filter(({ metadata }) => metadata.organizationId === person.organization.id)

describe('a purchase', () => {
  test('charges the card once and grants a credit for a dollar', async () => {
    const ada = await newcomer(server)
    const { data, response } = await buy(ada, { amount: 25, paymentMethodId: visa })
    expect(response.status).toBe(201)
    const [intent] = intentsOf(ada)
    expect(data?.data).toEqual({
      purchase: {
        id: intent?.metadata.purchaseId,
        amountPaid: '25.00',
        creditsGranted: '25.0000',
        stripePaymentIntentId: intent?.id,
      },
      message: '25.0000 credits were added for $25.00.',
    })
    expect(intent).toMatchObject({ amount: 2500, currency: 'usd', status: 'succeeded' })
    expect(await balanceOf(ada)).toBe('35.0000')
    const id = data?.data.purchase.id
    expect(await ledgerOf(ada)).toEqual([{ amount: '25.0000', balance_after: '35.0000', reference: id }])
    const events = await rows(server, 'select type, payload, livemode from shared.outbox where tenant_id = $1', [
      ada.organization.id,
    ])
    expect(events).toEqual([{ type: 'credit.purchased', payload: data?.data.purchase, livemode: true }])
    const log = await rows(
      server,
      `select action, actor_user_id, target_id from mightykey.audit_log where org_id = $1 and target_type = 'purchase'`,
      [ada.organization.id],
    )
    expect(log).toEqual([{ action: 'purchase.succeeded', actor_user_id: ada.user.id, target_id: id }])
  })

  test('speaks to Stripe as Stripe wants it: a form, a version, and the purchase as the idempotency key', async () => {
    const ada = await newcomer(server)
    const { data } = await buy(ada, { amount: 19.99, paymentMethodId: visa })
    const sent = stripe.received.at(-1)
    expect(sent).toMatchObject({
      method: 'POST',
      url: '/v1/payment_intents',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'stripe-version': '2026-10-28.endive',
        'idempotency-key': data?.data.purchase.id,
      },
    })
    expect(Object.fromEntries(new URLSearchParams(sent?.body))).toEqual({
      amount: '1999',
      currency: 'usd',
      confirm: 'true',
      payment_method: visa,
      'automatic_payment_methods[enabled]': 'true',
      'automatic_payment_methods[allow_redirects]': 'never',
      description: 'MightyKey credits',
      'metadata[purchaseId]': data?.data.purchase.id,
      'metadata[organizationId]': ada.organization.id,
    })
    expect(data?.data.purchase).toMatchObject({ amountPaid: '19.99', creditsGranted: '19.9900' })
  })

  test.each([
    ['a declined card', 'pm_card_declined', 'Your card was declined.', 'canceled'],
    ['a bank that asks the card holder', 'pm_card_threeDSecure', 'the bank wants to ask the card holder', 'canceled'],
    ['a payment method there is not', 'pm_unknown', 'No such PaymentMethod', undefined],
  ])('with %s is refused, its intent cancelled, and nothing granted', async (_name, method, text, status) => {
    const ada = await newcomer(server)
    const { response, error } = await buy(ada, { amount: 10, paymentMethodId: method })
    expect(response.status).toBe(400)
    expect(error?.error).toContain(text)
    expect(intentsOf(ada)[0]?.status).toBe(status)
    expect(await balanceOf(ada)).toBe('10.0000')
    expect(await purchasesOf(ada)).toMatchObject([{ status: 'failed' }])
  })

  test('that was paid a moment before it could be cancelled is granted', async () => {
    const ada = await newcomer(server)
    const { response } = await buy(ada, { amount: 10, paymentMethodId: 'pm_card_slow' })
    expect(response.status).toBe(201)
    expect(await balanceOf(ada)).toBe('20.0000')
  })

  test.each([
    ['too little', { amount: 4.99, paymentMethodId: visa }, 'amount'],
    ['too much', { amount: 10_000.01, paymentMethodId: visa }, 'amount'],
    ['half a cent', { amount: 5.005, paymentMethodId: visa }, 'amount must be in dollars with at most two'],
    ['nothing to charge', { amount: 10 }, 'paymentMethodId is required'],
  ])('of %s is refused before anybody is asked', async (_name, order, text) => {
    const ada = await newcomer(server)
    const before = stripe.received.length
    const { response, error } = await buy(ada, order)
    expect(response.status).toBe(400)
    expect(error?.error).toContain(text)
    expect(stripe.received).toHaveLength(before)
    expect(await purchasesOf(ada)).toEqual([])
  })

  test('is the business of admins with a live credential', async () => {
    const ada = await newcomer(server)
    const member = await memberOf(server, ada, 'member')
    expect((await buy(member, { amount: 10, paymentMethodId: visa })).response.status).toBe(403)
    const testKey = await issueKey(server, ada, ada.organization.id, 'test')
    const { response, error } = await buy(testKey, { amount: 10, paymentMethodId: visa })
    expect(response.status).toBe(400)
    expect(error?.error).toBe('Credits cannot be purchased with a test key')
    const liveKey = await issueKey(server, ada, ada.organization.id)
    expect((await buy(liveKey, { amount: 10, paymentMethodId: visa })).response.status).toBe(201)
  })
})

describe('an idempotency key', () => {
  test('makes 200 requests at once one purchase, one charge, one ledger entry, and the same answer for all', async () => {
    const ada = await newcomer(server)
    const answers = await Promise.all(
      Array.from({ length: 200 }, async () => {
        const { data, response, error } = await buy(ada, { amount: 50, paymentMethodId: visa, key: 'order-1' })
        return JSON.stringify([response.status, data ?? error])
      }),
    )
    expect(new Set(answers).size).toBe(1)
    expect(answers[0]).toContain('[201,')
    expect(intentsOf(ada)).toHaveLength(1)
    expect(await purchasesOf(ada)).toMatchObject([{ status: 'succeeded' }])
    expect(await ledgerOf(ada)).toMatchObject([{ amount: '50.0000' }])
    expect(await balanceOf(ada)).toBe('60.0000')
  })

  test('with another body is refused', async () => {
    const ada = await newcomer(server)
    await buy(ada, { amount: 10, paymentMethodId: visa, key: 'order-2' })
    const { response } = await buy(ada, { amount: 11, paymentMethodId: visa, key: 'order-2' })
    expect(response.status).toBe(422)
    expect(await balanceOf(ada)).toBe('20.0000')
  })

  test('of somebody else is another key', async () => {
    const [ada, bob] = [await newcomer(server), await newcomer(server, 'Bob')]
    const first = await buy(ada, { amount: 10, paymentMethodId: visa, key: 'order-3' })
    const second = await buy(bob, { amount: 10, paymentMethodId: visa, key: 'order-3' })
    expect(second.data?.data.purchase.id).not.toBe(first.data?.data.purchase.id)
  })

  test('counts for one organisation, also where one session buys for two', async () => {
    const [ada, bob] = [await newcomer(server), await newcomer(server, 'Bob')]
    const admin = await memberOf(server, ada, 'admin')
    await server.operate(
      'mightykey',
      'member',
      'add',
      '--org',
      bob.organization.id,
      '--user',
      admin.email,
      '--role',
      'admin',
    )
    const first = await buy(admin, { amount: 10, paymentMethodId: visa, key: 'order-6' })
    admin.headers['x-organization-id'] = bob.organization.id
    const second = await buy(admin, { amount: 10, paymentMethodId: visa, key: 'order-6' })
    expect(second.data?.data.purchase.id).not.toBe(first.data?.data.purchase.id)
    expect([await balanceOf(ada), await balanceOf(bob)]).toEqual(['20.0000', '20.0000'])
  })

  test('gives a refusal again, too', async () => {
    const ada = await newcomer(server)
    const order = { amount: 10, paymentMethodId: 'pm_card_declined', key: 'order-4' }
    const first = await buy(ada, order)
    const second = await buy(ada, order)
    expect([second.response.status, second.error]).toEqual([400, first.error])
    expect(await purchasesOf(ada)).toHaveLength(1)
  })
})

describe('when Stripe takes the money and does not say so', () => {
  const later = `update pgboss.job set start_after = now() where name = 'mightykey.reconcile-purchase' and state in ('created', 'retry')`

  async function breakDown(ada: Newcomer, key?: string) {
    stripe.breaksAfterCharging = true
    try {
      return await buy(ada, { amount: 30, paymentMethodId: visa, ...(key === undefined ? {} : { key }) })
    } finally {
      stripe.breaksAfterCharging = false
    }
  }

  test('the buyer is told to wait, and the credits come by themselves, once', async () => {
    const ada = await newcomer(server)
    const { response, error } = await breakDown(ada)
    expect(response.status).toBe(502)
    expect(error?.error).toContain('do not pay again')
    expect(await purchasesOf(ada)).toMatchObject([{ status: 'pending' }])
    expect(await balanceOf(ada)).toBe('10.0000')
    await server.database.session((session) => session.script(later))
    await server.settle()
    expect(await purchasesOf(ada)).toMatchObject([{ status: 'succeeded' }])
    expect(await balanceOf(ada)).toBe('40.0000')
    expect(intentsOf(ada)).toHaveLength(1)
    expect(await ledgerOf(ada)).toHaveLength(1)
  })

  test('the same request again finishes the same purchase, and the job finds nothing left to do', async () => {
    const ada = await newcomer(server)
    expect((await breakDown(ada, 'order-5')).response.status).toBe(502)
    const again = await buy(ada, { amount: 30, paymentMethodId: visa, key: 'order-5' })
    expect(again.response.status).toBe(201)
    await server.database.session((session) => session.script(later))
    await server.settle()
    expect(await purchasesOf(ada)).toMatchObject([{ status: 'succeeded' }])
    expect(intentsOf(ada)).toHaveLength(1)
    expect(await balanceOf(ada)).toBe('40.0000')
  })
})

test('a purchase that Stripe has forgotten is not charged again', async () => {
  const ada = await newcomer(server)
  stripe.breaksAfterCharging = true
  await buy(ada, { amount: 30, paymentMethodId: visa })
  stripe.breaksAfterCharging = false
  await server.database.session(async (session) => {
    await session.query(
      `update mightykey.purchases set created_at = created_at - interval '2 days' where org_id = $1`,
      [ada.organization.id],
    )
    await session.script(
      `update pgboss.job set start_after = now() where name = 'mightykey.reconcile-purchase' and state = 'created'`,
    )
  })
  const before = stripe.received.length
  await server.settle()
  expect(stripe.received).toHaveLength(before)
  expect(server.log.join('\n')).toContain('would charge it again')
  expect(await purchasesOf(ada)).toMatchObject([{ status: 'pending' }])
})

describe('without Stripe', () => {
  test('nothing can be bought', async () => {
    await using closed = await startMightyKey()
    const { response, error } = await buy(await newcomer(closed), { amount: 10, paymentMethodId: visa })
    expect([response.status, error]).toEqual([400, { error: 'Payments are not configured' }])
  })

  test('credits can be simulated where that was asked for, and every answer says so', async () => {
    await using simulated = await startMightyKey({ ACCORD_MIGHTYKEY_PAYMENTS: 'simulated' })
    const ada = await newcomer(simulated)
    const { data } = await buy(ada, { amount: 10 })
    expect(data?.data.purchase.stripePaymentIntentId).toMatch(/^pi_sim_[0-9a-f]{32}$/)
    expect(data?.data.message).toContain('no money moved')
    expect(await balanceOf(ada)).toBe('20.0000')
  })
})

describe('an operator', () => {
  const adjust = (org: string, amount: string) =>
    server.operate('mightykey', 'credits', 'adjust', '--org', org, '--amount', amount, '--reason', 'Goodwill')

  test('adds and takes away credits, with a reason in the ledger and a row in the audit log', async () => {
    const ada = await newcomer(server)
    expect((await adjust(ada.organization.slug, '2.5')).json).toMatchObject({
      amount: '2.5000',
      creditBalance: '12.5000',
      reason: 'Goodwill',
    })
    await adjust(ada.organization.id, '-11.25')
    expect(await balanceOf(ada)).toBe('1.2500')
    const entries = await rows(
      server,
      `select amount, description from mightykey.credit_ledger where org_id = $1 and type = 'adjustment' order by created_at, id`,
      [ada.organization.id],
    )
    expect(entries).toEqual([
      { amount: '2.5000', description: 'Goodwill' },
      { amount: '-11.2500', description: 'Goodwill' },
    ])
    const events = await rows(server, 'select type, payload from shared.outbox where tenant_id = $1', [
      ada.organization.id,
    ])
    expect(events).toEqual([{ type: 'credit.low', payload: { creditBalance: '1.2500', threshold: '2.0000' } }])
  })

  test.each(['0', '0.0000', 'ten', '1.23456', ''])('cannot adjust by "%s"', async (amount) => {
    const ada = await newcomer(server)
    await expect(adjust(ada.organization.id, amount)).rejects.toThrow('up to four places')
  })
})

test('the key for Stripe is found neither in the database nor in the log', async () => {
  const texts = await rows<{ text: string }>(
    server,
    `select p::text as text from mightykey.purchases p union all select j.data::text from pgboss.job j
     union all select a::text from mightykey.audit_log a union all select o::text from shared.outbox o`,
  )
  const everything = [...server.log, ...texts.map(({ text }) => text)].join('\n')
  expect(everything).toContain('/billing/credits')
  expect(everything).not.toContain(stripeKey)
})
