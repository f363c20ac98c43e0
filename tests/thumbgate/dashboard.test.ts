import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestServer } from '#tests/support/server.ts'
import {
  adminClient,
  customerClient,
  startThumbGate,
  stranger,
  type ThumbGateClient,
} from '#tests/thumbgate/support.ts'

let server: TestServer
beforeAll(async () => {
  server = await startThumbGate()
})
afterAll(() => server[Symbol.asyncDispose]())

const dashboard = async (client: ThumbGateClient, query: { window?: 'today' | '7d' | '30d' | 'lifetime' } = {}) => {
  const { data, error } = await client.api.GET('/v1/dashboard', { params: { query } })
  if (!data) throw new Error(`There is no dashboard: ${JSON.stringify(error)}`)
  return data
}

const losses = async (client: ThumbGateClient) => {
  const { data } = await client.api.GET('/v1/analytics/losses')
  if (!data) throw new Error('There is no analysis of losses')
  return data
}

const view = async (client: ThumbGateClient, name: 'team-review' | 'incident-review' | 'workflow-rollout') => {
  const { data } = await client.api.GET('/v1/dashboard/render-spec', { params: { query: { view: name } } })
  if (!data) throw new Error(`There is no view ${name}`)
  return data
}

const ping = (event: object) =>
  fetch(`${server.baseUrl('thumbgate')}/v1/telemetry/ping`, { method: 'POST', body: JSON.stringify(event) })

const mistake = (client: ThumbGateClient) =>
  client.api.POST('/v1/feedback/capture', {
    body: {
      signal: 'negative',
      whatWentWrong: 'Pushed to the main branch without running the tests',
      whatToChange: 'Run the whole test suite before every push',
      tags: ['git-workflow'],
    },
  })

describe('the dashboard', () => {
  test('of a new customer is whole and empty', async () => {
    const data = await dashboard(await customerClient(server, 'dashboard'))
    expect(data).toMatchObject({
      operational: { source: 'live', fallbackReason: null, window: { window: 'lifetime', bounded: false } },
      approval: { total: 0, approvalRate: 0 },
      gateStats: { totalGates: 6, autoCount: 0, blocked: 0, topBlocked: null },
      trend: { bars: '', percentage: 0 },
      harness: { status: 'bootstrapping' },
      predictive: { modelVersion: 'predictive-insights-v1', anomalySummary: { count: 0, severity: 'healthy' } },
      team: { orgAdherenceRate: 100, agents: [] },
    })
    expect(data.feedbackTimeSeries.days).toHaveLength(30)
    expect(data.gateAudit.days).toHaveLength(14)
  })

  test('shows what a customer learned, and nobody else’s', async () => {
    const client = await customerClient(server, 'dashboard')
    const other = await customerClient(server, 'dashboard')
    for (let i = 0; i < 3; i++) expect((await mistake(client)).response.status).toBe(200)
    await client.api.POST('/v1/decisions/evaluate', { body: { toolName: 'Bash', input: { command: 'git push -f' } } })
    const data = await dashboard(client)
    expect(data).toMatchObject({
      approval: { total: 3, negative: 3, approvalRate: 0 },
      gateStats: { autoCount: 1, blocked: 1, topBlockedCount: 1 },
      gateAudit: { totals: { deny: 1, intercepted: 1, total: 1 }, activeDays: 1 },
      prevention: { estimatedHoursSaved: '0.3', lastPromotion: { daysAgo: 0 } },
      health: { feedbackCount: 3, memoryCount: 1 },
      liveMetrics: { errorTrend: { direction: 'new-errors', thisWeek: 3, lastWeek: 0 } },
      lessonPipeline: { rates: { feedbackToLesson: 33, lessonToGate: 100 } },
      reviewDelta: { hasBaseline: false, feedbackAdded: 3, lessonsAdded: 1 },
      decisions: { evaluationCount: 1 },
      tokenSavings: { blockedCalls: 1 },
    })
    expect(data.gates.filter(({ layer }) => layer === 'Learned')).toHaveLength(1)
    expect(data.feedbackTimeSeries.days.reduce((sum, { down }) => sum + down, 0)).toBe(3)
    expect(data.interventionPolicy.labelCounts.warn + data.interventionPolicy.labelCounts.verify).toBeGreaterThan(0)
    const { data: stats } = await client.api.GET('/v1/feedback/stats')
    expect(data.feedbackAnalysis).toEqual(stats)
    expect((await dashboard(other)).approval.total).toBe(0)
  })

  test.each([{ window: 'yesterday' }, { timezone: 'Mars/Olympus' }, { now: 'soon' }])('refuses %j', async (query) => {
    const url = `${server.baseUrl('thumbgate')}/v1/dashboard?${new URLSearchParams(query as Record<string, string>)}`
    const response = await fetch(url, { headers: adminClient(server).headers })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ type: 'urn:thumbgate:error:bad-request' })
  })

  test('takes a key', async () => {
    const { response } = await stranger(server).api.GET('/v1/dashboard')
    expect(response.status).toBe(401)
  })
})

describe('the business side', () => {
  beforeAll(async () => {
    for (const visitorId of ['v1', 'v2', 'v3']) {
      const who = { clientType: 'web', visitorId, sessionId: `s-${visitorId}`, source: 'reddit', creator: 'ada' }
      for (const event of [
        { ...who, eventType: 'landing_page_view', page: '/' },
        { ...who, eventType: 'checkout_start', ctaId: 'pro_start' },
        { ...who, eventType: 'reason_not_buying', reasonCode: 'too_expensive' },
        { ...who, eventType: 'page_exit', lastVisibleSection: 'hero', dwellBucket: '0-5s' },
      ]) {
        expect((await ping(event)).status).toBe(204)
      }
    }
  })

  test('tells the admin where buyers are lost', async () => {
    expect(await losses(adminClient(server))).toMatchObject({
      lossAnalysis: {
        primaryIssue: { count: 3 },
        explicitThemes: [{ key: 'pricing', count: 3 }],
        behaviorSignals: { pageExits: 3, exitsBeforePricing: 3 },
        revenueOpportunity: { checkoutLossCount: 3, opportunityAtCurrentMonthlyPriceCents: 5700 },
      },
      buyerLoss: { totalSignals: 3, reasonsByCode: { too_expensive: 3 } },
      funnel: { visitors: 3, pageViews: 3, checkoutStarts: 3, paidOrders: 0 },
      telemetry: { visitors: { pageViews: 3, topSource: { key: 'reddit', count: 3 } } },
    })
  })

  test('stands on the dashboard too, with predictions and what does not fit', async () => {
    const data = await dashboard(adminClient(server))
    expect(data.analytics).toMatchObject({
      telemetry: { totalEvents: 12, visitors: { uniqueVisitors: 3 } },
      reconciliation: { telemetryCheckoutStarts: 3, uniqueCheckoutStarters: 3, unmatchedCheckoutStarts: 3 },
      northStar: { totalRuns: 0, northStarReached: false },
    })
    expect(data.analytics.telemetry.recent).toHaveLength(10)
    expect(data.predictive.anomalies.map(({ type }) => type)).toEqual([
      'conversion_stall',
      'pricing_resistance',
      'creator_underperformance',
      'channel_underperformance',
    ])
    expect(data.predictive.topCreators.map(({ key }) => key)).toEqual(['ada'])
    expect(data.instrumentation).toMatchObject({ telemetryEventsPresent: true, buyerLossSignalsPresent: true })
  })

  test('is hidden from customers, who see what carries their own ids', async () => {
    const client = await customerClient(server, 'losses')
    expect(await losses(client)).toMatchObject({ buyerLoss: { totalSignals: 0 }, funnel: { visitors: 0 } })
    const { analytics } = await dashboard(client)
    expect(analytics.telemetry).toMatchObject({ totalEvents: 0, recent: [] })
  })

  test('a window that is over holds nothing of it', async () => {
    const { data } = await adminClient(server).api.GET('/v1/analytics/losses', {
      params: { query: { window: '7d', now: '2020-01-08T12:00:00Z', timezone: 'Europe/Berlin' } },
    })
    expect(data).toMatchObject({
      window: { bounded: true, startLocalDate: '2020-01-02', endLocalDate: '2020-01-08', timeZone: 'Europe/Berlin' },
      funnel: { visitors: 0 },
    })
  })
})

describe('views', () => {
  test.each([
    ['team-review', ['hero', 'stat_grid', 'list', 'list', 'list', 'callout']],
    ['incident-review', ['hero', 'stat_grid', 'list', 'list', 'list']],
    ['workflow-rollout', ['hero', 'stat_grid', 'list', 'list', 'list']],
  ] as const)('%s is drawn of %j', async (name, types) => {
    const spec = await view(adminClient(server), name)
    expect(spec.components.map(({ type }) => type)).toEqual(types)
    expect(spec).toMatchObject({ version: '1.0.0', view: name })
    expect(spec.availableViews.map(({ id }) => id)).toEqual(['team-review', 'incident-review', 'workflow-rollout'])
  })

  test('are those of the moment that is asked for, and no others', async () => {
    const client = adminClient(server)
    const now = '2026-01-02T03:04:05.000Z'
    const { data } = await client.api.GET('/v1/dashboard/render-spec', { params: { query: { now } } })
    expect(data).toMatchObject({ generatedAt: now, view: 'team-review' })
    const url = `${server.baseUrl('thumbgate')}/v1/dashboard/render-spec?view=everything`
    const refused = await fetch(url, { headers: client.headers })
    expect(refused.status).toBe(400)
  })
})
