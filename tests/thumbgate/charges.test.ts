import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { asCustomerId } from '#db/thumbgate/ids.ts'
import { viewerOf } from '#db/thumbgate/viewers.ts'
import { readingWarnings } from '#domain/thumbgate/business/charges.ts'
import { readBusiness } from '#domain/thumbgate/business/read.ts'
import { toRevenue } from '#domain/thumbgate/business/revenue.ts'
import { createStripeCharges } from '#domain/thumbgate/providers/stripe-charges.ts'
import { readWindow } from '#domain/thumbgate/window.ts'
import type { TestServer } from '#tests/support/server.ts'
import {
  type LoopbackStripe,
  refuse,
  type StripeCharge,
  startLoopbackStripe,
  stripeKey,
} from '#tests/thumbgate/loopback-stripe.ts'
import { adminClient, rows, startThumbGate, stranger } from '#tests/thumbgate/support.ts'

let server: TestServer
let stripe: LoopbackStripe
beforeAll(async () => {
  stripe = await startLoopbackStripe()
  server = await startThumbGate({
    // Development believes unsigned events, so that a story can be told shortly.
    ACCORD_ENV: 'development',
    ACCORD_THUMBGATE_STRIPE_SECRET_KEY: stripeKey,
    ACCORD_THUMBGATE_STRIPE_URL: stripe.origin,
  })
})
afterAll(async () => {
  await server[Symbol.asyncDispose]()
  await stripe[Symbol.asyncDispose]()
})
beforeEach(() => {
  stripe.lists.length = 0
  stripe.refusals.length = 0
})

const buy = (id: string, customer: string, amount_total: number, currency = 'usd') =>
  stranger(server).api.POST('/v1/billing/webhook', {
    body: {
      type: 'checkout.session.completed',
      data: { object: { id, customer, payment_status: 'paid', amount_total, currency } },
    },
  })

const seconds = (ago = 0) => Math.floor(Date.now() / 1000) - ago
const hour = 3600

let number = 0
const charge = (customer: string | null, amount: number, more: Partial<StripeCharge> = {}): StripeCharge => ({
  id: `ch_${++number}`,
  created: seconds(),
  status: 'succeeded',
  amount,
  amount_captured: amount,
  currency: 'usd',
  customer,
  ...more,
})

const read = async () => (await server.operate('thumbgate', 'charges', 'read')).json
const status = async () => (await server.operate('thumbgate', 'charges', 'status')).json
const summary = async (window: 'lifetime' | '7d' = 'lifetime', now?: Date) => {
  const query = { window, ...(now ? { now: now.toISOString() } : {}) }
  const { data } = await adminClient(server).api.GET('/v1/billing/summary', { params: { query } })
  if (!data) throw new Error('The summary was refused')
  return data
}
const confirmed = async (...of: Parameters<typeof summary>) => {
  const { processorReconciledOrders: orders, processorReconciledRevenueCents: cents } = (await summary(...of)).revenue
  return { orders, cents }
}

describe('charges', () => {
  it('that were never read back are missing, which the summary says', async () => {
    const { sourceDiagnostics, revenue } = await summary()
    expect(sourceDiagnostics.files.processorCharges).toMatchObject({ primaryExists: false, activeMode: 'missing' })
    expect(sourceDiagnostics.warnings).toEqual(['Charges have not been read back from Stripe yet'])
    expect(revenue).toMatchObject({ processorReconciledOrders: 0, processorReconciledRevenueCents: 0 })
  })

  it('are read page by page to the first one, and each pays at most one order of its customer, currency and amount', async () => {
    await buy('cs_a', 'cus_a', 1900)
    await buy('cs_b', 'cus_b', 4900, 'eur')
    await buy('cs_twice_1', 'cus_twice', 1900)
    await buy('cs_twice_2', 'cus_twice', 1900)
    await buy('cs_free', 'cus_free', 0)
    await buy('cs_unpaid', 'cus_unpaid', 1900)
    stripe.charges.push(
      charge('cus_a', 1900),
      // Of the wrong currency, not captured, failed, and a renewal long after the order.
      charge('cus_b', 4900),
      charge('cus_unpaid', 1900, { amount_captured: 0 }),
      charge('cus_unpaid', 1900, { status: 'failed' }),
      charge('cus_unpaid', 1900, { created: seconds(90 * 24 * hour) }),
      charge('cus_twice', 1900),
      charge('cus_twice', 1900, { created: seconds(2) }),
      charge('cus_free', 0),
      charge(null, 1900),
      ...Array.from({ length: 220 }, (_, i) => charge(`cus_old_${i}`, 700, { created: seconds((i + 2) * 24 * hour) })),
    )
    expect(await read()).toEqual({ charges: stripe.charges.length, matched: 3 })
    expect(stripe.lists.map((query) => query.get('limit'))).toEqual(['100', '100', '100'])
    expect(stripe.lists[0]?.has('created[gte]')).toBe(false)
    expect(await confirmed()).toEqual({ orders: 3, cents: 5700 })
    expect(await confirmed('7d')).toEqual({ orders: 3, cents: 5700 })
    expect(await confirmed('7d', new Date(Date.now() - 10 * 24 * hour * 1000))).toEqual({ orders: 0, cents: 0 })
    const { sourceDiagnostics } = await summary()
    expect(sourceDiagnostics).toMatchObject({
      files: { processorCharges: { primaryExists: true, activeMode: 'primary' } },
      warnings: [],
    })
  })

  it('are read again only where something may have changed, without counting anything twice', async () => {
    const newest = Math.max(...stripe.charges.map(({ created }) => created))
    const before = await rows(server, 'select * from thumbgate.stripe_charges order by id')
    await read()
    expect(stripe.lists.map((query) => query.get('created[gte]'))).toEqual([String(newest - 24 * hour)])
    expect(await rows(server, 'select * from thumbgate.stripe_charges order by id')).toEqual(before)
    expect(await confirmed()).toEqual({ orders: 3, cents: 5700 })
  })

  it('that were pending are looked at until they are decided', async () => {
    const slow = charge('cus_b', 4900, {
      currency: 'eur',
      status: 'pending',
      amount_captured: 0,
      created: seconds(60 * hour),
    })
    stripe.charges.push(slow)
    // As if it had been read when it was new.
    await rows(server, 'update thumbgate.charge_readings set read_through = to_timestamp($1)', [slow.created])
    await read()
    expect(await confirmed()).toEqual({ orders: 3, cents: 5700 })
    Object.assign(slow, { status: 'succeeded', amount_captured: 4900 })
    stripe.lists.length = 0
    expect(await read()).toMatchObject({ matched: 1 })
    expect(stripe.lists[0]?.get('created[gte]')).toBe(String(slow.created))
    expect(await confirmed()).toEqual({ orders: 4, cents: 10_600 })
  })

  it('find an order that was told of later than they were made', async () => {
    stripe.charges.push(charge('cus_late', 14_900, { created: seconds(20 * hour) }))
    await read()
    await buy('cs_late', 'cus_late', 14_900)
    expect(await read()).toMatchObject({ matched: 1 })
    expect(await confirmed()).toEqual({ orders: 5, cents: 25_500 })
  })

  it('are shown to a customer only where they paid its own orders', async () => {
    const part = await server.database.read(async (db) =>
      readBusiness(db, readWindow({}, 'UTC', new Date()), await viewerOf(db, asCustomerId('cus_a'))),
    )
    expect(toRevenue(part)).toMatchObject({ processorReconciledOrders: 1, processorReconciledRevenueCents: 1900 })
  })
})

describe('a reading', () => {
  const failing = (status: number, more: object = {}) => refuse(status, `the canary ${stripeKey} is dead`, more)
  const failure = async () => ((await status()) as { failure: string | null }).failure

  it('that Stripe interrupts is tried again by the queue, and goes on where it stopped', async () => {
    await rows(server, 'update thumbgate.charge_readings set read_through = null')
    const hundredth = stripe.charges.toSorted((a, b) => b.created - a.created)[99]
    // Whatever is asked after the first page, by however many attempts.
    stripe.refusals.push(undefined, ...Array.from({ length: 50 }, () => failing(503)))
    await server.queue.jobs.add('thumbgate.read-charges', {})
    await server.settle()
    expect(await failure()).toBe('Stripe did not list its charges (StripeAPIError, 503)')
    expect((await summary()).sourceDiagnostics.warnings).toEqual([expect.stringContaining('StripeAPIError, 503')])
    stripe.lists.length = 0
    stripe.refusals.length = 0
    const tryAgain = async () => {
      await server.settle()
      return await failure()
    }
    await expect.poll(tryAgain, { timeout: 50_000 }).toBeNull()
    expect(stripe.lists[0]?.get('starting_after')).toBe(hundredth?.id)
    expect((await summary()).sourceDiagnostics.warnings).toEqual([])
    expect(await confirmed()).toEqual({ orders: 5, cents: 25_500 })
  })

  it('that is throttled fails, saying so', async () => {
    stripe.refusals.push(failing(429))
    await expect(read()).rejects.toThrow(/^Stripe did not list its charges \(StripeRateLimitError, 429\)$/)
    await read()
    expect(await failure()).toBeNull()
  })

  it('whose place in the list is gone begins anew the next time', async () => {
    await rows(server, `update thumbgate.charge_readings set pass_newest = now(), pass_cursor = 'ch_gone'`)
    await expect(read()).rejects.toThrow('(StripeInvalidRequestError, 400, resource_missing)')
    await read()
    expect(stripe.lists.at(-1)?.has('starting_after')).toBe(false)
  })

  it('that is refused for good is not tried again until the next hour, and no word of it is kept or logged', async () => {
    stripe.refusals.push(failing(401))
    await server.queue.jobs.add('thumbgate.read-charges', {})
    await server.settle()
    expect(await failure()).toBe('Stripe did not list its charges (StripeAuthenticationError, 401)')
    expect(stripe.lists).toHaveLength(1)
    const waiting = (await server.queue.list()).filter(({ name }) => name === 'thumbgate.read-charges')
    expect(waiting.filter(({ state }) => state !== 'completed')).toEqual([])
    expect(server.log.join('\n')).not.toMatch(/canary/)
    expect(JSON.stringify(await summary())).not.toContain('canary')
  })
})

it('a processor that is not there may be there later', async () => {
  // Nobody listens there, and no test is ever given that port.
  const pages = createStripeCharges({ secretKey: stripeKey, baseUrl: 'http://127.0.0.1:1' }).pages(null, null)
  const failure = await pages[Symbol.asyncIterator]()
    .next()
    .catch((error: unknown) => error)
  expect(failure).toMatchObject({ isTransient: true, message: expect.stringContaining('StripeConnectionError') })
})

it.each([
  ['Stripe is not configured', { succeeded_at: null }, false, []],
  ['the last reading is six hours old', { succeeded_at: new Date('2026-01-01T06:00:00Z') }, true, []],
  [
    'it is older',
    { succeeded_at: new Date('2026-01-01T05:59:59Z') },
    true,
    ['Charges were last read back from Stripe at 2026-01-01T05:59:59.000Z'],
  ],
])('when %s, the warnings are as they should be', (_name, reading, isConfigured, warnings) => {
  const whole = { failed_at: null, failure: null, ...reading }
  expect(readingWarnings(whole, isConfigured, new Date('2026-01-01T12:00:00Z'))).toEqual(warnings)
})
