import { createHash, createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { setClock } from '#server/clock.ts'
import { Stripe } from '#server/outbound/stripe.ts'
import type { TestServer } from '#tests/support/server.ts'
import { stripeKey } from '#tests/thumbgate/loopback-stripe.ts'
import { adminClient, rows, startThumbGate, stranger } from '#tests/thumbgate/support.ts'

const stripeSecret = 'whsec_of_the_tests'
const githubSecret = 'github-secret-of-the-tests'

let server: TestServer
beforeAll(async () => {
  server = await startThumbGate({
    ACCORD_THUMBGATE_STRIPE_SECRET_KEY: stripeKey,
    ACCORD_THUMBGATE_STRIPE_WEBHOOK_SECRET: stripeSecret,
    ACCORD_THUMBGATE_GITHUB_WEBHOOK_SECRET: githubSecret,
    ACCORD_THUMBGATE_GITHUB_PLAN_PRICES: '77=4200',
  })
})
afterAll(() => server[Symbol.asyncDispose]())

const seconds = () => Math.floor(Date.now() / 1000)

/** As Stripe's own library makes it. */
const signed = (payload: string, timestamp = seconds(), secret = stripeSecret): string =>
  Stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp })

async function post(
  path: string,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string>,
  to = server,
) {
  const url = to.baseUrl('thumbgate') + path
  const init = { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body }
  const response = await fetch(url, init)
  return { status: response.status, json: (await response.json()) as Record<string, unknown> }
}

const toStripe = (body: string, header = signed(body)) =>
  post('/v1/billing/webhook', body, { 'stripe-signature': header })

const hub = (body: string | Uint8Array, secret = githubSecret): string =>
  `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`
const toGithub = (body: string, header = hub(body)) =>
  post('/v1/billing/github-webhook', body, { 'x-hub-signature-256': header })

const refused = { type: 'urn:thumbgate:error:webhook-invalid-signature', title: 'Bad Request', status: 400 }

let count = 0
const fresh = (prefix: string): string => `${prefix}_${++count}`

const completed = (customer: string, session: string, more: object = {}, id = fresh('evt')) =>
  JSON.stringify({
    id,
    type: 'checkout.session.completed',
    data: {
      object: {
        id: session,
        customer,
        payment_status: 'paid',
        amount_total: 1900,
        currency: 'usd',
        metadata: {},
        ...more,
      },
    },
  })
const ended = (customer: string, id = fresh('evt')) =>
  JSON.stringify({ id, type: 'customer.subscription.deleted', data: { object: { customer } } })

const keysOf = (customer: string) =>
  rows<{ active: boolean; remaining_credits: number | null; source: string }>(
    server,
    'select active, remaining_credits, source from thumbgate.api_keys where customer_id = $1 order by created_at',
    [customer],
  )
const paidEvents = (customer: string) =>
  rows<{ event: string; evidence: string }>(
    server,
    `select event, evidence from thumbgate.funnel_events where customer_id = $1 and stage = 'paid' order by event`,
    [customer],
  )
const revenue = (customer: string) =>
  rows<{ status: string; order_id: string; amount_cents: number | null; currency: string | null }>(
    server,
    'select status, order_id, amount_cents, currency from thumbgate.revenue_events where customer_id = $1 order by id',
    [customer],
  )

describe('an event of Stripe', () => {
  it('about a paid checkout gives its customer a key, fills both ledgers and mails the key, and is answered without it', async () => {
    const customer = fresh('cus')
    const session = fresh('cs')
    const { status, json } = await toStripe(
      completed(customer, session, {
        metadata: { credits: '100', installId: 'laptop', billingCycle: 'annual', utmCampaign: 'spring' },
        customer_details: { email: 'buyer@example.com' },
      }),
    )
    expect(status).toBe(200)
    expect(json).toEqual({
      handled: true,
      action: 'provisioned_api_key',
      result: { customerId: customer, createdAt: expect.any(String), installId: 'laptop', remainingCredits: 100 },
      email: { status: 'queued' },
    })
    expect(await keysOf(customer)).toEqual([{ active: true, remaining_credits: 100, source: 'stripe_webhook' }])
    expect(await paidEvents(customer)).toEqual([
      { event: 'checkout_paid_confirmed', evidence: session },
      { event: 'stripe_checkout_completed', evidence: session },
    ])
    expect(await revenue(customer)).toEqual([
      { status: 'paid', order_id: session, amount_cents: 1900, currency: 'USD' },
    ])

    await server.settle()
    const { data } = await adminClient(server).api.POST('/v1/billing/provision', { body: { customerId: customer } })
    const mail = server.mails.find(({ to }) => to === 'buyer@example.com')
    expect(mail?.text).toContain(data?.key)
    expect(server.log.join('\n')).not.toContain(data?.key)
  })

  it('that comes again changes nothing and gets its first answer, however many come at once and whatever happened since', async () => {
    const customer = fresh('cus')
    const purchase = completed(customer, fresh('cs'), { metadata: { credits: '10' } })
    const answers = await Promise.all(Array.from({ length: 6 }, () => toStripe(purchase)))
    const firsts = answers.filter(({ json }) => json.duplicate === undefined)
    expect(firsts).toHaveLength(1)
    for (const { json } of answers)
      expect({ ...json, duplicate: true }).toEqual({ ...firsts[0]?.json, duplicate: true })

    const more = await toStripe(completed(customer, fresh('cs'), { metadata: { credits: '5' } }))
    expect(more.json).toMatchObject({ result: { remainingCredits: 15, reused: true } })
    expect((await toStripe(ended(customer))).json).toEqual({
      handled: true,
      action: 'disabled_customer_keys',
      result: { disabledCount: 1 },
    })
    expect((await toStripe(purchase)).json).toMatchObject({ duplicate: true, result: { remainingCredits: 10 } })
    expect(await keysOf(customer)).toEqual([{ active: false, remaining_credits: 15, source: 'stripe_webhook' }])
    expect(await revenue(customer)).toHaveLength(2)
  })

  it('about a session that was handled under another id grants nothing and revives nobody', async () => {
    const customer = fresh('cus')
    const session = fresh('cs')
    await toStripe(completed(customer, session, { metadata: { credits: '10' } }))
    const again = await toStripe(completed(customer, session, { metadata: { credits: '10' } }))
    expect(again.json).toMatchObject({ handled: true, result: { remainingCredits: 10, reused: true } })
    await toStripe(ended(customer))
    const late = await toStripe(completed(customer, session, { metadata: { credits: '10' } }))
    expect(late.json).toEqual({ handled: false, reason: 'session_already_handled' })
    expect(await keysOf(customer)).toMatchObject([{ active: false }])
    expect(await paidEvents(customer)).toHaveLength(2)
    expect(await revenue(customer)).toHaveLength(1)
  })

  it('about the end of a subscription that comes before its checkout, or at once with it, leaves no key', async () => {
    const customer = fresh('cus')
    const end = (subscription: string) =>
      JSON.stringify({ ...JSON.parse(ended(customer)), data: { object: { id: subscription, customer } } })
    await toStripe(end('sub_early'))
    const late = await toStripe(completed(customer, fresh('cs'), { subscription: 'sub_early' }))
    expect(late.json).toEqual({ handled: false, reason: 'subscription_ended' })
    expect(await keysOf(customer)).toEqual([])
    expect(await revenue(customer)).toHaveLength(1)

    await Promise.all(
      Array.from({ length: 10 }, (_, number) => [
        toStripe(completed(customer, fresh('cs'), { subscription: { id: `sub_${number}` } })),
        toStripe(end(`sub_${number}`)),
      ]).flat(),
    )
    expect((await keysOf(customer)).filter(({ active }) => active)).toEqual([])

    await toStripe(completed(customer, fresh('cs'), { subscription: 'sub_other' }))
    expect((await keysOf(customer)).filter(({ active }) => active)).toHaveLength(1)
  })

  it('leaves an unlimited key without end, and gives a new one to a customer who buys again', async () => {
    const customer = fresh('cus')
    await toStripe(completed(customer, fresh('cs')))
    await toStripe(completed(customer, fresh('cs'), { metadata: { credits: '5' } }))
    expect(await keysOf(customer)).toMatchObject([{ active: true, remaining_credits: null }])
    await toStripe(ended(customer))
    await toStripe(completed(customer, fresh('cs'), { customer: { id: customer } }))
    expect(await keysOf(customer)).toMatchObject([{ active: false }, { active: true }])
  })

  it('with ids or a date of many kilobytes is answered', async () => {
    // Digests in a row do not compress, so that an index would have to hold all of it.
    const long = Array.from({ length: 300 }, (_, n) => createHash('sha256').update(`${n}`).digest('base64')).join('')
    const customer = fresh('cus')
    const purchase = completed(customer, fresh('cs'), { subscription: long }, long)
    expect((await toStripe(purchase)).json).toMatchObject({ handled: true })
    expect((await toStripe(purchase)).json).toMatchObject({ handled: true, duplicate: true })
    expect((await toStripe(completed(customer, long))).json).toEqual({ handled: false, reason: 'missing_payload_data' })
    const end = { id: fresh('evt'), type: 'customer.subscription.deleted', data: { object: { id: long, customer } } }
    expect((await toStripe(JSON.stringify(end))).json).toMatchObject({ result: { disabledCount: 1 } })
    const account = { id: 4242, type: 'User' }
    const github = { action: 'purchased', effective_date: long, marketplace_purchase: { account, plan: { id: 1 } } }
    expect((await toGithub(JSON.stringify(github))).json).toMatchObject({ handled: true })
  })

  it('without an id is known by its bytes', async () => {
    const customer = fresh('cus')
    const body = JSON.stringify({ ...JSON.parse(completed(customer, fresh('cs'))), id: undefined })
    expect((await toStripe(body)).json).not.toHaveProperty('duplicate')
    expect((await toStripe(body)).json).toHaveProperty('duplicate', true)
    expect((await toStripe(`${body} `)).json).not.toHaveProperty('duplicate')
  })

  it.each([
    ['about nothing', {}, 'missing_payload_data'],
    ['of a handled type without its object', { type: 'checkout.session.completed', data: {} }, 'missing_payload_data'],
    [
      'of a session nobody is named in',
      { type: 'checkout.session.completed', data: { object: { id: 'cs' } } },
      'missing_payload_data',
    ],
    [
      'of an ended subscription of nobody',
      { type: 'customer.subscription.deleted', data: { object: {} } },
      'missing_payload_data',
    ],
    [
      'of the installation itself',
      { type: 'customer.subscription.deleted', data: { object: { customer: 'installation' } } },
      'missing_payload_data',
    ],
    ['of another type', { type: 'invoice.paid' }, 'unhandled_event_type:invoice.paid'],
    [
      'of a session that is not paid yet',
      { type: 'checkout.session.completed', data: { object: { id: 'cs', customer: 'cus', payment_status: 'unpaid' } } },
      'payment_pending',
    ],
  ])('%s is answered without an effect', async (_name, event, reason) => {
    const body = JSON.stringify({ id: fresh('evt'), ...event })
    expect(await toStripe(body)).toEqual({ status: 200, json: { handled: false, reason } })
  })

  it('whose amount or address is unknown says so', async () => {
    const customer = fresh('cus')
    const { json } = await toStripe(
      completed(customer, fresh('cs'), { amount_total: null, payment_status: 'no_payment_required' }),
    )
    expect(json).toMatchObject({ trialEmail: { status: 'skipped', reason: 'no_email_address' } })
    expect(await revenue(customer)).toMatchObject([{ amount_cents: null, currency: null }])
  })

  it('is refused with any byte of its body or of its signature changed', async () => {
    const body = '{"id":"evt_t","type":"a"}'
    const header = signed(body)
    expect((await toStripe(body, header)).status).toBe(200)
    const bytes = Buffer.from(body)
    for (let at = 0; at < bytes.length; at++) {
      for (const change of [1, 0x80]) {
        const tampered = Uint8Array.from(bytes)
        tampered[at] = (bytes[at] as number) ^ change
        const { status, json } = await post('/v1/billing/webhook', tampered, { 'stripe-signature': header })
        expect([at, status, json]).toEqual([at, 400, { ...refused, detail: expect.any(String) }])
      }
    }
    const v1 = header.indexOf('v1=') + 3
    for (let at = 0; at < header.length; at++) {
      const other = header[at] === '0' ? '1' : '0'
      const { status } = await toStripe(body, header.slice(0, at) + other + header.slice(at + 1))
      expect([at, status]).toEqual([at, 400])
    }
    expect(header.length - v1).toBe(64)
  })

  it('is refused when its header is not exactly what Stripe writes, or is too old or too new', async () => {
    const body = '{"id":"evt_h","type":"a"}'
    const now = seconds()
    onTestFinished(setClock(() => new Date(now * 1000)))
    const v1 = /v1=([0-9a-f]+)/.exec(signed(body, now))?.[1] ?? ''
    const bad: Record<string, string> = {
      'no header': '',
      'no time': `v1=${v1}`,
      'two times': `t=${now},t=${now},v1=${v1}`,
      'a time that is no number': `t=${now}x,v1=${v1}`,
      'no signature': `t=${now}`,
      'a short signature beside the right one': `t=${now},v1=${v1},v1=00`,
      'another scheme': `t=${now},v0=${v1}`,
      'upper case': `t=${now},v1=${v1.toUpperCase()}`,
      'too old': signed(body, now - 301),
      'too new': signed(body, now + 301),
      'another secret': signed(body, now, 'whsec_other'),
    }
    for (const [name, header] of Object.entries(bad)) {
      const { status, json } = await toStripe(body, header)
      expect([name, status, json.type]).toEqual([name, 400, refused.type])
    }
    for (const header of [
      `t=${now},v1=${'0'.repeat(64)},v1=${v1}`,
      `v1=${v1},t=${now},v0=other`,
      signed(body, now - 300),
      signed(body, now + 300),
    ]) {
      expect([header, (await toStripe(body, header)).status]).toEqual([header, 200])
    }
  })

  it('that is signed but no JSON object is refused as that', async () => {
    for (const body of ['{', '[]', '"text"', 'null']) {
      expect(await toStripe(body)).toMatchObject({ status: 400, json: { type: 'urn:thumbgate:error:invalid-json' } })
    }
    const nested = `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`
    for (const body of ['{"id":"a\\u0000b","type":"x"}', '{"id":"e","type":"\\ud800"}', nested]) {
      expect(await toStripe(body)).toMatchObject({ status: 400, json: { type: 'urn:thumbgate:error:bad-request' } })
      expect(await toGithub(body)).toMatchObject({ status: 400, json: { type: 'urn:thumbgate:error:bad-request' } })
    }
    const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('{"id":"e","type":"a"}')])
    const header = { 'stripe-signature': signed('{"id":"e","type":"a"}') }
    expect((await post('/v1/billing/webhook', Uint8Array.from(marked), header)).json.type).toBe(refused.type)
  })
})

const account = { id: 9, type: 'Organization' }
const plan = {
  id: 7,
  name: 'Pro',
  monthly_price_in_cents: 1900,
  yearly_price_in_cents: 14_900,
  price_model: 'FLAT_RATE',
}
const market = (action: string, purchase: object, effective_date: string | undefined = '2026-11-01T00:00:00Z') =>
  JSON.stringify({
    action,
    effective_date,
    marketplace_purchase: { account, plan, billing_cycle: 'monthly', ...purchase },
  })

describe('an event of GitHub Marketplace', () => {
  it('gives a key, changes the plan and takes the key away, each once', async () => {
    const customer = 'github_organization_100'
    const purchase = { account: { id: 100, type: 'Organization' }, id: 5 }
    const purchased = market('purchased', purchase)
    expect((await toGithub(purchased)).json).toEqual({
      handled: true,
      action: 'provisioned_api_key',
      result: { customerId: customer, createdAt: expect.any(String), installId: null, remainingCredits: null },
    })
    expect((await toGithub(purchased)).json).toMatchObject({ handled: true, duplicate: true })
    expect((await toGithub(market('changed', purchase))).json).toMatchObject({
      action: 'plan_changed',
      result: { reused: true },
    })
    const cancelled = market('cancelled', purchase)
    expect((await toGithub(cancelled)).json).toEqual({
      handled: true,
      action: 'disabled_customer_keys',
      result: { disabledCount: 1 },
    })
    expect((await toGithub(purchased)).json).toMatchObject({ duplicate: true })
    expect(await keysOf(customer)).toMatchObject([{ active: false, source: 'github_marketplace' }])
    const order_id = '5_2026-11-01T00:00:00Z'
    expect(await revenue(customer)).toEqual(
      ['paid', 'changed', 'cancelled'].map((status) => ({ status, order_id, amount_cents: 1900, currency: 'USD' })),
    )
    expect(await paidEvents(customer)).toEqual([{ event: 'github_marketplace_purchased', evidence: order_id }])

    await toGithub(market('purchased', purchase, '2026-12-01T00:00:00Z'))
    expect(await keysOf(customer)).toMatchObject([{ active: false }, { active: true }])
    expect(await revenue(customer)).toHaveLength(4)
  })

  it('without a date still counts once for its order', async () => {
    const customer = 'github_user_101'
    const body = JSON.stringify({
      action: 'purchased',
      marketplace_purchase: { account: { id: 101, type: 'User' }, plan },
    })
    expect((await toGithub(body)).json).not.toHaveProperty('duplicate')
    expect((await toGithub(body)).json).toMatchObject({ result: { reused: true } })
    expect(await revenue(customer)).toMatchObject([{ order_id: 'github_marketplace_101_7' }])
    expect(await paidEvents(customer)).toHaveLength(1)
  })

  it.each([
    [{ billing_cycle: 'yearly' }, 14_900],
    [{ plan: { ...plan, monthly_price_in_cents: null } }, 14_900],
    [{ plan: { ...plan, price_model: 'PER_UNIT' }, unit_count: 4 }, 7600],
    [{ plan: { id: 77 } }, 4200],
    [{ plan: { id: 78 } }, null],
    [{ plan: undefined }, null],
    [{ plan: { ...plan, monthly_price_in_cents: 0 } }, 0],
  ])('with %j is worth %s cents', async (purchase, cents) => {
    const id = 1000 + ++count
    await toGithub(market('purchased', { ...purchase, account: { id, type: 'User' } }))
    expect(await revenue(`github_user_${id}`)).toMatchObject([{ amount_cents: cents }])
  })

  it.each([
    ['{}', 'missing_payload_data'],
    [market('', {}), 'missing_payload_data'],
    [market('purchased', { account: {} }), 'missing_payload_data'],
    [market('pending_change', { id: 6 }), 'unhandled_action:pending_change'],
  ])('%s is answered without an effect', async (body, reason) => {
    expect(await toGithub(body)).toEqual({ status: 200, json: { handled: false, reason } })
  })

  it('is refused with any byte of its body or of its signature changed', async () => {
    const body = '{"action":"x"}'
    const header = hub(body)
    expect((await toGithub(body, header)).status).toBe(200)
    const bytes = Buffer.from(body)
    for (let at = 0; at < bytes.length; at++) {
      for (const change of [1, 0x80]) {
        const tampered = Uint8Array.from(bytes)
        tampered[at] = (bytes[at] as number) ^ change
        const { status, json } = await post('/v1/billing/github-webhook', tampered, { 'x-hub-signature-256': header })
        expect([at, status, json.type]).toEqual([at, 400, refused.type])
      }
    }
    for (let at = 0; at < header.length; at++) {
      const other = header[at] === '0' ? '1' : '0'
      expect([at, (await toGithub(body, header.slice(0, at) + other + header.slice(at + 1))).status]).toEqual([at, 400])
    }
    for (const bad of ['', header.toUpperCase(), header.replace('sha256', 'sha1'), `${header}00`, hub(body, 'other')]) {
      expect([bad, (await toGithub(body, bad)).status]).toEqual([bad, 400])
    }
    expect((await toGithub('{')).json.type).toBe('urn:thumbgate:error:invalid-json')
    const binary = Uint8Array.from([0x7b, 0xff, 0x7d])
    const signedBinary = await post('/v1/billing/github-webhook', binary, { 'x-hub-signature-256': hub(binary) })
    expect(signedBinary.json.type).toBe('urn:thumbgate:error:invalid-json')
  })
})

describe('an unsigned event', () => {
  const purchased = market('purchased', { id: 1 })
  const paid = completed('cus_unsigned', 'cs_unsigned')
  const keys = (to: TestServer) => rows(to, 'select customer_id from thumbgate.api_keys')

  it('is not even looked at where a secret is missing in earnest', async () => {
    await using earnest = await startThumbGate({ ACCORD_THUMBGATE_STRIPE_SECRET_KEY: stripeKey })
    for (const [path, body] of [
      ['/v1/billing/webhook', paid],
      ['/v1/billing/github-webhook', purchased],
    ] as const) {
      const { status, json } = await post(path, body, {}, earnest)
      expect([status, json]).toMatchObject([503, { type: 'urn:thumbgate:error:service-unavailable' }])
    }
    expect(await keys(earnest)).toEqual([])
  })

  it('of Stripe without Stripe is local mode, also with a right signature, and never without one where there is a secret', async () => {
    await using local = await startThumbGate({ ACCORD_THUMBGATE_STRIPE_WEBHOOK_SECRET: stripeSecret })
    const signature = { 'stripe-signature': signed(paid) }
    expect(await post('/v1/billing/webhook', paid, signature, local)).toEqual({
      status: 200,
      json: { handled: false, reason: 'local_mode' },
    })
    expect((await post('/v1/billing/webhook', paid, {}, local)).status).toBe(400)
    const { response } = await stranger(local).api.POST('/v1/billing/webhook', { body: {} })
    expect(response.status).toBe(400)
    expect(await keys(local)).toEqual([])
  })

  it('is believed in development', async () => {
    await using open = await startThumbGate({
      ACCORD_ENV: 'development',
      ACCORD_THUMBGATE_STRIPE_SECRET_KEY: stripeKey,
    })
    expect((await post('/v1/billing/github-webhook', purchased, {}, open)).json).toMatchObject({ handled: true })
    expect((await post('/v1/billing/webhook', paid, {}, open)).json).toMatchObject({ handled: true })
    expect(await keys(open)).toHaveLength(2)
  })
})
