import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { trafficChannel } from '#domain/thumbgate/telemetry/channel.ts'
import { countsOf, idsOf } from '#domain/thumbgate/telemetry/counts.ts'
import { normalisePing } from '#domain/thumbgate/telemetry/ping.ts'
import {
  behaviorOf,
  buyerLossOf,
  ctasOf,
  ranked,
  seoOf,
  trackedLinksOf,
  visitorsOf,
} from '#domain/thumbgate/telemetry/report.ts'
import { Sums } from '#domain/thumbgate/telemetry/sums.ts'

const at = new Date('2026-11-21T12:00:00.000Z')
const normalised = (ping: Record<string, unknown>) => normalisePing(ping, undefined, at)

it.each([
  [{}, 'unknown', 'ping'],
  [{ page: '/' }, 'web', 'landing_page_view'],
  [{ ctaId: 'pro' }, 'web', 'checkout_start'],
  [{ sessionId: 's' }, 'web', 'landing_page_view'],
  [{ platform: 'linux' }, 'cli', 'cli_init'],
  [{ installId: 'i' }, 'cli', 'cli_init'],
  [{ client: 'CLI', event: 'Cli_Ping' }, 'cli', 'cli_init'],
  [{ origin: 'web', kind: ' checkout_cta_clicked ' }, 'web', 'checkout_start'],
  [{ clientType: 'bot', client: 'web' }, 'bot', 'ping'],
  [{ eventType: '', event: 'page_exit', page: '/' }, 'web', 'page_exit'],
  [{ clientType: 7, page: '/' }, '7', 'ping'],
])('%j is a %s’s %s', (ping, clientType, eventType) => {
  expect(normalised(ping)).toMatchObject({ clientType, eventType })
})

it.each([
  [{ page: '/a' }, { source: 'direct', utmMedium: 'landing_page', utmCampaign: 'organic', attributionTagged: false }],
  [{ platform: 'x' }, { source: 'cli', attributionTagged: false }],
  [
    { page: '/a', utmSource: 'news' },
    { source: 'news', utmSource: 'news', attributionTagged: true },
  ],
  [{ cancelReason: 'Too_Expensive', lossReason: 'x' }, { reasonCode: 'too_expensive' }],
  [{ engagementMs: 12.5, maxScrollPercent: -1, httpStatus: '500' }, { engagementMs: 12.5 }],
  [{ referrer: 'https://news.example/x?y' }, { referrerHost: 'news.example' }],
  [{ page: 'https://gate.example/p?q#r' }, { landingPath: '/p' }],
  [{ creator: 'x'.repeat(300) }, { creator: 'x'.repeat(160) }],
  [{ buyerEmailFocused: true, buyerEmailCaptured: 'yes' }, { buyerEmailFocused: true }],
])('%j is kept as %j', (ping, details) => {
  expect(normalised(ping).details).toMatchObject(details)
})

it('members of a wrong type, and those nobody knows, are left out', () => {
  const { details } = normalised({ page: '/', engagementMs: Number.NaN, password: 'x', creator: {}, seoQuery: ['a'] })
  expect(Object.keys(details).sort()).toEqual(
    ['attributionTagged', 'landingPath', 'page', 'source', 'trafficChannel', 'utmCampaign', 'utmMedium'].sort(),
  )
})

it.each([
  [{ source: 'producthunt', creator: 'ada' }, 'producthunt'],
  [{ source: 'Reddit_ads' }, 'reddit'],
  [{ source: 'direct', creator: 'ada' }, 'creator'],
  [{ source: 'x', utmMedium: 'influencer' }, 'creator'],
  [{ source: 'chatgpt.com' }, 'ai_search'],
  [{ source: 'google' }, 'organic_search'],
  [{ source: 'direct', referrerHost: 'www.google.com' }, 'organic_search'],
  [{ source: 'direct', referrerHost: 'www.perplexity.ai' }, 'ai_search'],
  [{ source: 'direct' }, 'direct'],
  [{ source: 'direct', referrerHost: 'blog.example' }, 'referral'],
  [{ source: 'newsletter' }, 'referral'],
])('%j came by %s', (origin, channel) => {
  expect(trafficChannel({ utmMedium: undefined, referrerHost: undefined, creator: undefined, ...origin })).toBe(channel)
})

const sumsOf = (pings: readonly Record<string, unknown>[]): Sums => {
  const events = pings.map(normalised)
  const ids: Record<string, number> = {}
  for (const key of new Set(events.flatMap(idsOf).map(({ kind, id }) => `${kind} ${id}`))) {
    const kind = key.split(' ')[0] ?? ''
    ids[kind] = (ids[kind] ?? 0) + 1
  }
  return new Sums(events.flatMap(countsOf), ids)
}

describe('the report', () => {
  it('of nothing is full of zeros', () => {
    const sums = sumsOf([])
    expect(ctasOf(sums)).toMatchObject({ totalClicks: 0, pageViewToCheckoutRate: 0, topCta: null, byId: {} })
    expect(visitorsOf(sums)).toMatchObject({ attributionCoverageRate: 0, topSource: null })
    expect(behaviorOf(sums)).toMatchObject({ averageExitEngagementMs: 0, topExitSection: null })
  })

  it('adds up clicks, starts and where they led', () => {
    const sums = sumsOf([
      { page: '/', visitorId: 'a', utmSource: 'reddit' },
      { page: '/', visitorId: 'b' },
      { page: '/', visitorId: 'a' },
      { visitorId: 'a', ctaId: 'pro' },
      { visitorId: 'a', ctaId: 'pro', event: 'checkout_bootstrap' },
      { visitorId: 'b', ctaId: 'demo', event: 'demo_click', page: '/' },
      { page: '/', event: 'checkout_interstitial_view' },
      { page: '/', event: 'checkout_interstitial_view' },
      { page: '/', event: 'checkout_interstitial_cta_clicked', ctaId: 'team_paid_path' },
      { page: '/', event: 'checkout_api_failed', failureCode: 'E1', httpStatus: 503 },
      { page: '/', event: 'checkout_cancelled', reason: 'too_expensive' },
      { page: '/', event: 'checkout_paid_confirmed' },
    ])
    expect(ctasOf(sums)).toMatchObject({
      totalClicks: 4,
      checkoutStarts: 2,
      uniqueCheckoutStarters: 1,
      checkoutInterstitialTeamPathClicks: 1,
      checkoutInterstitialClickRate: 0.5,
      checkoutInterstitialTeamPathRate: 1,
      failuresByCode: { E1: 1 },
      failuresByStatus: { '503': 1 },
      byId: { pro: 2, demo: 1, team_paid_path: 1 },
      byCreator: { unknown: 4 },
      checkoutStartsBySource: { direct: 2 },
      topCta: { key: 'pro', count: 2 },
      pageViewToCheckoutRate: 0.6667,
      visitorToCheckoutRate: 0.5,
      clickToCheckoutRate: 0.5,
      cancellationRate: 0.5,
      paidConfirmationRate: 0.5,
      conversionByTrafficChannel: { direct: 1, reddit: 0 },
    })
    expect(visitorsOf(sums)).toMatchObject({
      totalEvents: 12,
      uniqueVisitors: 2,
      pageViews: 3,
      attributedPageViews: 1,
      topSource: { key: 'direct', count: 2 },
    })
    expect(buyerLossOf(sums)).toMatchObject({
      totalSignals: 1,
      reasonsByCode: { too_expensive: 1 },
      topReason: { key: 'too_expensive', count: 1 },
    })
  })

  it('adds up exits, searches and links', () => {
    const sums = sumsOf([
      { page: '/', event: 'page_exit', lastVisibleSection: 'hero', engagementMs: 1000, maxScrollPercent: 10 },
      { page: '/', event: 'page_exit', lastVisibleSection: 'hero', engagementMs: 2001 },
      { page: '/', event: 'page_exit' },
      { page: '/', event: 'cta_impression', ctaId: 'pro', ctaPlacement: 'top' },
      { page: '/', event: 'cta_impression', ctaId: 'pro' },
      { page: '/', event: 'cta_click', ctaId: 'pro' },
      { page: '/', event: 'seo_landing_view', seoSurface: 'blog', seoQuery: 'gates' },
      { page: '/', linkSlug: 'x' },
      { page: '/', linkSlug: 'x' },
      { event: 'checkout_start', page: '/', linkSlug: 'x' },
    ])
    expect(behaviorOf(sums)).toMatchObject({
      pageExits: 3,
      exitsByLastVisibleSection: { hero: 2 },
      averageExitEngagementMs: 1501,
      averageExitScrollPercent: 10,
      impressionToClickRateById: { pro: 0.5 },
    })
    expect(seoOf(sums)).toMatchObject({ landingViews: 1, topSurface: { key: 'blog', count: 1 } })
    expect(trackedLinksOf(sums)).toEqual({
      totalHits: 2,
      totalCheckoutStarts: 1,
      overallConversionRate: 0.5,
      bySlug: { x: { hits: 2, checkoutStarts: 1, conversionRate: 0.5 } },
      topSlug: { key: 'x', count: 2 },
    })
  })

  it('names equal ones in the order of the alphabet', () => {
    expect(ranked({ b: 1, c: 2, a: 1 }).map(({ key }) => key)).toEqual(['c', 'a', 'b'])
  })
})

it('whatever is sent becomes an event, and counts of parts add up to the count of the whole', () => {
  const value = fc.oneof(
    fc.constantFrom('__proto__', 'constructor', 'page_exit', 'checkout_start', 'web'),
    fc.string({ maxLength: 200 }),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.array(fc.string()),
  )
  const names = [
    'page',
    'event',
    'ctaId',
    'visitorId',
    'clientType',
    'engagementMs',
    'creator',
    'referrer',
    '__proto__',
    'toString',
  ]
  const ping = fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.string()), value)
  fc.assert(
    fc.property(fc.array(ping, { maxLength: 6 }), fc.nat(6), (pings, cut) => {
      const counts = (some: readonly Record<string, unknown>[]) => some.map(normalised).flatMap(countsOf)
      const whole = new Sums(counts(pings), {})
      const parts = new Sums([...counts(pings.slice(0, cut)), ...counts(pings.slice(cut))], {})
      expect(ctasOf(parts)).toEqual(ctasOf(whole))
      expect(whole.of('events')).toBe(pings.length)
      const numbers = JSON.stringify(
        [ctasOf(whole), behaviorOf(whole), trackedLinksOf(whole)],
        (key, value: unknown) => (value === null && !key.startsWith('top') ? 'not a number' : value),
      )
      expect(numbers).not.toContain('not a number')
    }),
    { numRuns: 200 },
  )
})
