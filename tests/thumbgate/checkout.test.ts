import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestServer } from '#tests/support/server.ts'
import { type LoopbackStripe, startLoopbackStripe, stripeKey } from '#tests/thumbgate/loopback-stripe.ts'
import { rows, startThumbGate, stranger } from '#tests/thumbgate/support.ts'

const path = '/v1/billing/checkout'

const acquisitions = (server: TestServer, evidence: string) =>
  rows<{ stage: string; event: string; trace_id: string; install_id: string; attribution: Record<string, string> }>(
    server,
    'select stage, event, trace_id, install_id, attribution from thumbgate.funnel_events where evidence = $1',
    [evidence],
  )

describe('without a payment provider', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startThumbGate({ ACCORD_THUMBGATE_CHECKOUT_ORIGINS: 'https://shop.example' })
  })
  afterAll(() => server[Symbol.asyncDispose]())

  it('a checkout is a local session that is remembered and begins a funnel', async () => {
    const { data, response } = await stranger(server).api.POST(path, {
      body: {
        customerEmail: 'buyer@example.com',
        planId: 'team',
        seatCount: '4',
        creator: 'top-level',
        metadata: {
          creator: 'below',
          community: 'forum',
          credits: '1000',
          packId: 'p',
          colour: 'blue',
          traceId: 'trace-1',
        },
      },
    })
    expect(response.status).toBe(200)
    expect(data).toMatchObject({
      sessionId: expect.stringMatching(/^test_session_/),
      url: null,
      localMode: true,
      traceId: 'trace-1',
      planId: 'team',
      billingCycle: 'monthly',
      seatCount: 4,
      price: 196,
      type: 'subscription',
    })
    expect(data?.metadata).toMatchObject({
      source: 'direct',
      utmMedium: 'checkout_api',
      creator: 'top-level',
      community: 'forum',
      colour: 'blue',
      installId: 'unknown',
      planId: 'team',
      billingCycle: 'monthly',
      seatCount: 4,
      priceId: null,
      utmCampaign: null,
    })
    expect(data?.metadata).not.toHaveProperty('credits')
    expect(data?.metadata).not.toHaveProperty('packId')
    expect(response.headers.get('x-thumbgate-trace-id')).toBe('trace-1')
    expect(await acquisitions(server, data?.sessionId ?? '')).toMatchObject([
      {
        stage: 'acquisition',
        event: 'checkout_session_created',
        trace_id: 'trace-1',
        attribution: { community: 'forum' },
      },
    ])
    const kept = await rows(
      server,
      'select customer_email, status, payment_status from thumbgate.checkout_sessions where id = $1',
      [data?.sessionId],
    )
    expect(kept).toEqual([{ customer_email: 'buyer@example.com', status: 'open', payment_status: 'unpaid' }])
  })

  it('needs no body, and makes a second session of a second request', async () => {
    const url = server.baseUrl('thumbgate') + path
    const answers = await Promise.all([1, 2].map(async () => await (await fetch(url, { method: 'POST' })).json()))
    expect(answers).toMatchObject([
      { planId: 'pro', price: 19 },
      { planId: 'pro', price: 19 },
    ])
    expect(answers[0].sessionId).not.toBe(answers[1].sessionId)
    expect(answers[0].traceId).toMatch(/^checkout_/)
  })

  it.each([
    [{ successUrl: 'javascript:alert(1)' }, 'successUrl'],
    [{ cancelUrl: 'ftp://shop.example/x' }, 'cancelUrl'],
    [{ successUrl: 'https://elsewhere.example/' }, 'https://elsewhere.example'],
    [{ customerEmail: 'nobody' }, 'customerEmail'],
    [{ metadata: { a: 1 } }, 'metadata'],
    [{ metadata: { a: 'x'.repeat(501) } }, 'metadata'],
    [{ metadata: Object.fromEntries(Array.from({ length: 41 }, (_, i) => [`m${i}`, 'x'])) }, 'metadata'],
  ])('refuses %j, naming it, under a trace id', async (body, named) => {
    const answer = await fetch(server.baseUrl('thumbgate') + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-thumbgate-trace-id': 'from-the-header' },
      body: JSON.stringify(body),
    })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({
      type: 'urn:thumbgate:error:bad-request',
      detail: expect.stringContaining(named),
    })
    expect(answer.headers.get('x-thumbgate-trace-id')).toBe('from-the-header')
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  })

  it('takes the origins it was told to take', async () => {
    const { response } = await stranger(server).api.POST(path, { body: { successUrl: 'https://shop.example/thanks' } })
    expect(response.status).toBe(200)
  })

  it('tells any web page that it may call', async () => {
    const url = server.baseUrl('thumbgate') + path
    const words = {
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, POST, OPTIONS',
      'access-control-allow-headers': 'Content-Type, Authorization, X-ThumbGate-Trace-Id',
      'access-control-expose-headers': 'X-ThumbGate-Trace-Id',
    }
    const told = (answer: Response) =>
      Object.fromEntries(Object.keys(words).map((name) => [name, answer.headers.get(name)]))
    for (const headers of [{}, { origin: 'https://page.example', 'access-control-request-method': 'POST' }]) {
      const asked = await fetch(url, { method: 'OPTIONS', headers })
      expect(asked.status).toBe(204)
      expect(told(asked)).toEqual(words)
      expect(asked.headers.get('access-control-max-age')).toBe('86400')
      expect(asked.headers.get('x-thumbgate-trace-id')).toMatch(/^checkout_/)
    }
    const made = await fetch(url, { method: 'POST', headers: { origin: 'https://page.example' } })
    expect(told(made)).toEqual(words)
    expect(made.headers.get('access-control-allow-credentials')).toBeNull()
    const broken = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' })
    expect([broken.status, told(broken)]).toEqual([400, words])
    expect(broken.headers.get('x-thumbgate-trace-id')).toMatch(/^checkout_/)
  })
})

it('more than the allowed checkouts of one address in a minute are refused with the seconds to wait', async () => {
  await using server = await startThumbGate({ ACCORD_THUMBGATE_PUBLIC_RATE_LIMIT: '2' })
  const { api } = stranger(server)
  const statuses = []
  for (let i = 0; i < 3; i++) statuses.push((await api.POST(path, { body: {} })).response.status)
  expect(statuses).toEqual([200, 200, 429])
  const { error, response } = await api.POST(path, { body: {} })
  expect(error).toMatchObject({ type: 'urn:thumbgate:error:rate-limit-exceeded' })
  expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
})

describe('with Stripe', () => {
  let server: TestServer
  let stripe: LoopbackStripe
  beforeAll(async () => {
    stripe = await startLoopbackStripe()
    server = await startThumbGate({
      ACCORD_THUMBGATE_STRIPE_SECRET_KEY: stripeKey,
      ACCORD_THUMBGATE_STRIPE_URL: stripe.origin,
      ACCORD_THUMBGATE_STRIPE_PRICE_PRO_ANNUAL: 'price_annual',
      ACCORD_PUBLIC_URL: 'https://gate.example',
    })
  })
  afterAll(async () => {
    await server[Symbol.asyncDispose]()
    await stripe[Symbol.asyncDispose]()
  })

  it('a checkout is a subscription session with the configured price', async () => {
    const { data } = await stranger(server).api.POST(path, {
      body: {
        billingCycle: 'Yearly',
        customerEmail: 'b@example.com',
        trialPeriodDays: 90,
        metadata: { credits: '9', 'a[b]': 'x' },
      },
    })
    expect(data).toMatchObject({
      localMode: false,
      price: 149,
      billingCycle: 'annual',
      metadata: { priceId: 'price_annual' },
    })
    expect(data?.url).toBe(`https://checkout.stripe.example/${data?.sessionId}`)
    const form = Object.fromEntries(stripe.sessions.at(-1) ?? [])
    expect(form).toMatchObject({
      mode: 'subscription',
      allow_promotion_codes: 'true',
      'line_items[0][price]': 'price_annual',
      'line_items[0][quantity]': '1',
      'subscription_data[trial_period_days]': '30',
      customer_email: 'b@example.com',
      success_url: 'https://gate.example',
      'metadata[planId]': 'pro',
      'metadata[billingCycle]': 'annual',
      'metadata[traceId]': data?.traceId,
    })
    expect(form).not.toHaveProperty('metadata[credits]')
    expect(await acquisitions(server, data?.sessionId ?? '')).toHaveLength(1)
    expect(await rows(server, 'select id from thumbgate.checkout_sessions')).toEqual([])
  })

  it('a price without an id is written into the session, and a trial is given only where one is asked for', async () => {
    await stranger(server).api.POST(path, { body: { planId: 'team', seatCount: 1 } })
    const form = Object.fromEntries(stripe.sessions.at(-1) ?? [])
    expect(form).toMatchObject({
      'line_items[0][price_data][unit_amount]': '4900',
      'line_items[0][price_data][recurring][interval]': 'month',
      'line_items[0][quantity]': '3',
    })
    expect(form).not.toHaveProperty('subscription_data[trial_period_days]')
    await stranger(server).api.POST(path, { body: { trial: true } })
    expect(stripe.sessions.at(-1)?.get('subscription_data[trial_period_days]')).toBe('7')
  })

  it('a full set of metadata still fits', async () => {
    const metadata = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`member${i}`, 'x'.repeat(500)]))
    const { response } = await stranger(server).api.POST(path, { body: { metadata, utmSource: 's', utmCampaign: 'c' } })
    expect(response.status).toBe(200)
    expect(stripe.sessions.at(-1)?.get('metadata[utmCampaign]')).toBe('c')
  })

  it('a failure of Stripe is 503 without its words and leaves no event', async () => {
    stripe.isBroken = true
    const before = await rows(server, 'select id from thumbgate.funnel_events')
    const { error, response } = await stranger(server).api.POST(path, { body: { traceId: 'unlucky' } })
    stripe.isBroken = false
    expect(response.status).toBe(503)
    expect(response.headers.get('x-thumbgate-trace-id')).toBe('unlucky')
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(error).toEqual({
      type: 'urn:thumbgate:error:service-unavailable',
      title: 'Internal Server Error',
      status: 503,
    })
    expect(await rows(server, 'select id from thumbgate.funnel_events')).toEqual(before)
    expect(server.log.join('\n')).not.toContain(stripeKey)
  })
})
