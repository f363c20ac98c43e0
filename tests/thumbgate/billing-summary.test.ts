import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asCustomerId } from '#db/thumbgate/ids.ts'
import { viewerOf } from '#db/thumbgate/viewers.ts'
import { readBusiness } from '#domain/thumbgate/business/read.ts'
import { toPipeline, toTraffic } from '#domain/thumbgate/business/reports.ts'
import { toRevenue } from '#domain/thumbgate/business/revenue.ts'
import { readWindow } from '#domain/thumbgate/window.ts'
import { now } from '#server/clock.ts'
import type { TestServer } from '#tests/support/server.ts'
import { stripeKey } from '#tests/thumbgate/loopback-stripe.ts'
import {
  adminClient,
  beginAt,
  customerClient,
  operatorKey,
  rows,
  startThumbGate,
  stranger,
} from '#tests/thumbgate/support.ts'

let server: TestServer
let restoreClock: () => void
beforeAll(async () => {
  restoreClock = beginAt('2026-06-15T12:00:00Z')
  server = await startThumbGate({
    // Development believes unsigned events, so that a story can be told shortly.
    ACCORD_ENV: 'development',
    ACCORD_THUMBGATE_STRIPE_SECRET_KEY: stripeKey,
    ACCORD_THUMBGATE_GITHUB_PLAN_PRICES: '7=4200',
  })
})
afterAll(async () => {
  restoreClock()
  await server[Symbol.asyncDispose]()
})

const path = '/v1/billing/summary'
const operator = () => stranger(server, { 'x-api-key': operatorKey })
const summary = async (
  query: { window?: 'today' | '7d' | '30d' | 'lifetime'; timezone?: string; now?: string } = {},
) => {
  const { data, response } = await operator().api.GET(path, { params: { query } })
  if (!data) throw new Error(`The summary was answered ${response.status}`)
  return data
}

const buy = (session: object) =>
  stranger(server).api.POST('/v1/billing/webhook', {
    body: { type: 'checkout.session.completed', data: { object: { payment_status: 'paid', ...session } } },
  })
const acquire = (attribution: object) =>
  rows(
    server,
    `insert into thumbgate.funnel_events (at, stage, event, evidence, install_id, attribution)
     values ($1, 'acquisition', 'checkout_session_created', $2, 'unknown', $3)`,
    [now(), JSON.stringify(attribution), JSON.stringify(attribution)],
  )

describe('the business summary', () => {
  it('of an empty installation is full of zeros', async () => {
    const data = await summary()
    expect(data).toMatchObject({
      funnel: {
        totalEvents: 0,
        uniqueAcquisitionLeads: 0,
        uniquePaidCustomers: 0,
        lastPaidEvent: null,
        firstPaidAt: null,
      },
      signups: { total: 0, uniqueLeads: 0, bySource: {}, byOfferCode: {} },
      revenue: {
        paidOrders: 0,
        bookedRevenueCents: 0,
        amountKnownCoverageRate: 0,
        latestPaidOrder: null,
        byProvider: {},
      },
      pipeline: { workflowSprintLeads: { total: 0, latestLead: null } },
      keys: { total: 0, scope: 'current_state', windowed: false },
      customers: [],
      newsletter: { total: 0, byCreator: {}, latestSubscriber: null },
      coverage: { tracksInvoices: false, providerCoverage: { stripe: 'booked_revenue' } },
      sourceDiagnostics: { mixedRoots: false, files: { revenue: { primaryExists: true, activeMode: 'primary' } } },
      runtimePresence: {
        ACCORD_THUMBGATE_STRIPE_SECRET_KEY: true,
        ACCORD_THUMBGATE_STRIPE_WEBHOOK_SECRET: false,
        ACCORD_THUMBGATE_GITHUB_PLAN_PRICES: true,
        ACCORD_THUMBGATE_CHECKOUT_ORIGINS: false,
        ACCORD_THUMBGATE_INSECURE: false,
      },
      dataQuality: { telemetryCoverage: 0, amountKnownCoverage: 0 },
      window: { window: 'lifetime', bounded: false },
    })
    expect(JSON.stringify(data)).not.toContain(stripeKey)
  })

  it('adds up who came, who paid, how much, and from where', async () => {
    await acquire({ source: 'reddit', utmCampaign: 'spring', creator: 'ada', acquisitionId: 'a1' })
    await acquire({ source: 'reddit', acquisitionId: 'a1' })
    await acquire({ visitorId: 'v1' })
    await acquire({ source: 'cli' })
    await acquire({ source: 'news', utmMedium: 'operator_outreach' })
    await buy({
      id: 'cs1',
      customer: 'cus1',
      amount_total: 1900,
      currency: 'usd',
      metadata: { source: 'reddit', creator: 'ada', ctaId: 'pro' },
    })
    await buy({ id: 'cs2', customer: 'cus2', amount_total: 4900, currency: 'eur' })
    await buy({ id: 'cs3', customer: 'cus2' })
    await stranger(server).api.POST('/v1/billing/github-webhook', {
      body: { action: 'purchased', marketplace_purchase: { account: { id: 1, type: 'User' }, plan: { id: 7 } } },
    })
    await rows(
      server,
      `insert into thumbgate.funnel_events (at, stage, event, evidence, customer_id)
       values ($1, 'paid', 'told_by_somebody', 'order-x', null), ($1, 'paid', 'told_by_somebody', 'order-y', 'cus9')`,
      [now()],
    )
    const customer = await customerClient(server, 'keys')
    await customer.api.GET('/v1/billing/usage')

    const data = await summary()
    expect(data.funnel).toMatchObject({
      stageCounts: { acquisition: 5, activation: 1, paid: 9 },
      conversionRates: { acquisitionToActivation: 0.2, activationToPaid: 4, acquisitionToPaid: 0.8 },
      uniqueAcquisitionLeads: 4,
      uniquePaidCustomers: 5,
      lastPaidEvent: { event: 'told_by_somebody', evidence: 'order-y', customerId: 'cus9' },
    })
    expect(data.signups).toMatchObject({
      total: 3,
      uniqueLeads: 2,
      bySource: { reddit: 2, direct: 1 },
      byCampaign: { spring: 1, unassigned: 2 },
      byCreator: { ada: 1, unknown: 2 },
    })
    expect(data.operatorGeneratedAcquisition).toEqual({ totalEvents: 2, uniqueLeads: 2, bySource: { cli: 1, news: 1 } })
    const today = { paidOrdersToday: 4, bookedRevenueTodayCents: 11_000 }
    expect(data.revenue).toMatchObject({
      paidProviderEvents: 9,
      paidOrders: 4,
      paidCustomers: 3,
      bookedRevenueCents: 11_000,
      bookedRevenueByCurrency: { USD: 6100, EUR: 4900 },
      amountKnownOrders: 3,
      amountUnknownOrders: 1,
      amountKnownCoverageRate: 0.75,
      derivedPaidOrders: 2,
      unreconciledPaidEvents: 1,
      ...today,
      processorReconciledOrders: 0,
      latestPaidOrder: {
        provider: 'github_marketplace',
        orderId: 'github_marketplace_1_7',
        amountCents: 4200,
        amountKnown: true,
      },
      byProvider: {
        stripe: { paidOrders: 3, amountUnknownOrders: 1 },
        github_marketplace: { bookedRevenueByCurrency: { USD: 4200 } },
      },
    })
    expect(data.attribution).toMatchObject({
      acquisitionBySource: { reddit: 2, direct: 1 },
      paidBySource: { reddit: 1, stripe: 2, github_marketplace: 1 },
      paidByCampaign: { unassigned: 4 },
      bookedRevenueBySourceCents: { reddit: 1900, stripe: 4900, github_marketplace: 4200 },
      conversionBySource: { reddit: 0.5, direct: 0, stripe: 0 },
      conversionByCreator: { ada: 1, unknown: 1.5 },
      bookedRevenueByCtaId: { pro: 1900, unknown: 9100 },
    })
    expect(data.keys).toMatchObject({
      total: 4,
      active: 4,
      activeCustomers: 4,
      totalUsage: 1,
      bySource: { stripe_webhook: 2, github_marketplace: 1, admin_provision: 1 },
    })
    expect(data.customers.map(({ customerId }) => customerId)).toEqual([
      'cus1',
      'cus2',
      'github_user_1',
      customer.customerId,
    ])
    expect(data.dataQuality).toMatchObject({ amountKnownCoverage: 0.75, unreconciledPaidEvents: 1 })

    expect((await summary({ window: 'today' })).revenue).toMatchObject(today)
    const later = new Date(now().getTime() + 40 * 86_400_000).toISOString()
    const empty = await summary({ window: '30d', now: later })
    expect(empty).toMatchObject({
      funnel: { totalEvents: 0 },
      revenue: { paidOrders: 0, paidOrdersToday: 0 },
      keys: { total: 4 },
    })
    expect(empty.customers).toHaveLength(4)
  })

  it('tells of leads and of traffic', async () => {
    const lead = { email: 'ada@example.com', workflow: 'w', owner: 'o', blocker: 'b', runtime: 'node', source: 'news' }
    await stranger(server).api.POST('/v1/intake/workflow-sprint', { body: lead })
    for (const ping of [
      { page: '/', visitorId: 'v', sessionId: 's' },
      { event: 'cta_click', page: '/', visitorId: 'v' },
    ]) {
      await stranger(server).api.POST('/v1/telemetry/ping', { body: ping })
    }
    const data = await summary()
    expect(data.pipeline).toMatchObject({
      workflowSprintLeads: {
        total: 1,
        contactable: 1,
        byStatus: { new: 1 },
        bySource: { news: 1 },
        byCampaign: { workflow_hardening_sprint: 1 },
        byRuntime: { node: 1 },
        latestLead: { email: 'ada@example.com', company: null, source: 'news', status: 'new' },
      },
      qualifiedWorkflowSprintLeads: { total: 1, bySource: { news: 1 } },
    })
    // Submitting a lead is an event of the page, too.
    expect(data.trafficMetrics).toMatchObject({ visitors: 2, pageViews: 1, ctaClicks: 1, checkoutStarts: 0 })
    expect(data.ctas).toMatchObject({ totalClicks: 1, byCreator: { unknown: 1 } })
    expect(data.dataQuality.telemetryCoverage).toBe(0.6667)
  })

  it('shows a customer’s part with figures of its own and with nobody’s name', async () => {
    const window = readWindow({}, 'UTC', now())
    const part = await server.database.read(async (db) =>
      readBusiness(db, window, await viewerOf(db, asCustomerId('cus1'))),
    )
    expect(toRevenue(part)).toMatchObject({ paidOrders: 1, bookedRevenueCents: 1900 })
    expect(toPipeline(part)).toMatchObject({ workflowSprintLeads: { total: 0, latestLead: null } })
    expect(toTraffic(part)).toMatchObject({ visitors: 0 })
  })

  it('is shown to the admin and the operator, and to no customer', async () => {
    expect((await adminClient(server).api.GET(path)).response.status).toBe(200)
    expect((await (await customerClient(server)).api.GET(path)).response.status).toBe(403)
    expect((await stranger(server).api.GET(path)).response.status).toBe(401)
  })

  it.each([
    ['window=year', 'window'],
    ['timezone=Mars/Olympus', 'timezone'],
    ['now=yesterday', 'now'],
    ['now=2026-02-31T00:00:00Z', 'now'],
  ])('refuses %s, naming it', async (query, named) => {
    const answer = await fetch(`${server.baseUrl('thumbgate')}${path}?${query}`, {
      headers: { 'x-api-key': operatorKey },
    })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({
      type: 'urn:thumbgate:error:bad-request',
      detail: expect.stringContaining(named),
    })
  })

  it.each([
    ['window=daily', 'today'],
    ['window=7days', '7d'],
    ['window=30-day', '30d'],
    ['window=', 'lifetime'],
  ])('understands %s as %s', async (query, window) => {
    const answer = await fetch(`${server.baseUrl('thumbgate')}${path}?${query}`, {
      headers: { 'x-api-key': operatorKey },
    })
    expect(await answer.json()).toMatchObject({ window: { window } })
  })
})
