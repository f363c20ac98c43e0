import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  countRules,
  errorTrend,
  hoursSaved,
  toLessonPipeline,
  toTokenSavings,
  toTrend,
} from '#domain/thumbgate/dashboard/feedback-blocks.ts'
import { type Mistake, toHarness } from '#domain/thumbgate/dashboard/harness.ts'
import { analyseLosses, type LossSources, themeOf } from '#domain/thumbgate/dashboard/losses.ts'
import {
  bandOf,
  confidenceOf,
  type GrowthMaps,
  type GrowthSources,
  predict,
} from '#domain/thumbgate/dashboard/predictive.ts'
import { toReviewDelta } from '#domain/thumbgate/dashboard/review.ts'

const quiet: LossSources = {
  visitors: { pageViews: 0 },
  ctas: { checkoutStarts: 0, byId: {}, checkoutFailures: 0, checkoutCancelled: 0, checkoutAbandoned: 0 },
  behavior: {
    sectionViewsById: {},
    ctaImpressionsById: {},
    ctaImpressionsByPlacement: {},
    pageExits: 0,
    exitsByLastVisibleSection: {},
    exitsByDwellBucket: {},
    exitsByScrollBucket: {},
    emailFocusEvents: 0,
    emailAbandonEvents: 0,
    emailAbandonRate: 0,
    averageExitEngagementMs: 0,
    averageExitScrollPercent: 0,
    impressionToClickRateById: {},
    topViewedSection: null,
    topExitSection: null,
    topExitDwellBucket: null,
    topImpressionCta: null,
  },
  conversionFunnel: { trialEmails: 0 },
  buyerLoss: { totalSignals: 0, reasonsByCode: {}, cancellationReasons: {}, abandonmentReasons: {}, topReason: null },
  paidOrders: 0,
}

describe('losses', () => {
  test('of nothing are nothing', () => {
    const losses = analyseLosses(quiet)
    expect(losses.primaryIssue).toBeNull()
    expect(losses.inferredCauses).toEqual([])
    expect(losses.stageDropoff.map(({ lostCount, rate }) => [lostCount, rate])).toEqual(Array(4).fill([0, 0]))
  })

  test('name the stage with most of them first, and what each open checkout is worth', () => {
    const losses = analyseLosses({
      ...quiet,
      visitors: { pageViews: 100 },
      ctas: { ...quiet.ctas, checkoutStarts: 10, byId: { pro_start: 4, docs: 9 } },
      behavior: {
        ...quiet.behavior,
        ctaImpressionsById: { pro_start: 24, docs: 50 },
        exitsByLastVisibleSection: { hero: 7, pricing: 5, faq: 2 },
        emailFocusEvents: 6,
      },
      conversionFunnel: { trialEmails: 2 },
      buyerLoss: { ...quiet.buyerLoss, totalSignals: 3, reasonsByCode: { too_expensive: 2, later: 1 } },
      paidOrders: 3,
    })
    expect(losses.stageDropoff).toEqual([
      { key: 'landing_to_checkout', stage: 'landing', lostCount: 90, rate: 0.9 },
      { key: 'cta_impression_to_click', stage: 'message', lostCount: 20, rate: 0.8333 },
      { key: 'checkout_to_paid', stage: 'checkout', lostCount: 7, rate: 0.7 },
      { key: 'email_focus_to_capture', stage: 'lead_capture', lostCount: 4, rate: 0.6667 },
    ])
    expect(losses.inferredCauses.map(({ key, count }) => [key, count])).toEqual([
      ['weak_pricing_cta_response', 20],
      ['message_drop_before_pricing', 7],
      ['checkout_friction', 7],
      ['email_capture_friction', 4],
      ['explicit_pricing', 2],
    ])
    expect(losses.primaryIssue).toEqual(losses.inferredCauses[0])
    expect(losses.explicitThemes).toEqual([
      { key: 'pricing', count: 2 },
      { key: 'timing', count: 1 },
    ])
    expect(losses.revenueOpportunity).toEqual({
      currentMonthlyPriceCents: 1900,
      checkoutLossCount: 7,
      explicitBuyerLossCount: 3,
      opportunityAtCurrentMonthlyPriceCents: 13_300,
    })
  })

  test.each([
    ['budget', 'pricing'],
    ['trust_gap', 'trust'],
    ['not_ready', 'timing'],
    ['need_team_approval', 'team'],
    ['setup_confusing', 'integration'],
    ['moved_away', 'other'],
  ])('the reason %s is about %s', (reason, theme) => {
    expect(themeOf(reason)).toBe(theme)
  })
})

const noMaps: GrowthMaps = {
  pageViews: {},
  checkoutStarts: {},
  acquisitionLeads: {},
  paidCustomers: {},
  bookedRevenueCents: {},
  workflowSprintLeads: {},
  qualifiedWorkflowSprintLeads: {},
}
const nobody: GrowthSources = {
  uniqueVisitors: 0,
  checkoutStarts: 0,
  acquisitionLeads: 0,
  paidCustomers: 0,
  bookedRevenueCents: 0,
  pricingInterest: 0,
  lossSignals: 0,
  tooExpensive: 0,
  attributionCoverage: 0,
  unreconciledPaidEvents: 0,
  totalUsage: 0,
  blockedActions: 0,
  workflowSprintLeads: 0,
  qualifiedWorkflowSprintLeads: 0,
  activeProKeys: 0,
  activeAgents: 0,
  creators: noMaps,
  sources: noMaps,
}
const now = new Date('2026-03-01T12:00:00.000Z')

describe('predictions', () => {
  test.each([
    [0.8, 'very_high'],
    [0.79, 'high'],
    [0.4, 'medium'],
    [0.2, 'low'],
    [0.19, 'very_low'],
  ])('a score of %s is %s', (score, band) => {
    expect(bandOf(score)).toBe(band)
  })

  test('grow surer with what was seen, up to certainty', () => {
    expect([confidenceOf(0, 80), confidenceOf(80, 80), confidenceOf(10_000, 80)]).toEqual([0, 1, 1])
  })

  test('of nothing expect nothing, at the list price', () => {
    const { benchmarks, revenueForecast, anomalySummary, upgradePropensity } = predict(nobody, now)
    expect(benchmarks.revenuePerPaidCents).toBe(1900)
    expect(revenueForecast).toMatchObject({ predictedBookedRevenueCents: 0, incrementalOpportunityCents: 0 })
    expect(anomalySummary).toEqual({ count: 0, severity: 'healthy' })
    expect(upgradePropensity.pro).toMatchObject({ score: 0, band: 'very_low', drivers: [] })
  })

  test.each<[string, Partial<GrowthSources>, string]>([
    ['conversion_stall', { checkoutStarts: 3 }, 'warning'],
    ['conversion_stall', { checkoutStarts: 8 }, 'critical'],
    ['attribution_blindspot', { uniqueVisitors: 10, attributionCoverage: 0.59 }, 'warning'],
    ['attribution_blindspot', { uniqueVisitors: 10, attributionCoverage: 0.34 }, 'critical'],
    ['billing_reconciliation', { unreconciledPaidEvents: 1 }, 'warning'],
    ['billing_reconciliation', { unreconciledPaidEvents: 3 }, 'critical'],
    ['pricing_resistance', { lossSignals: 4, tooExpensive: 2 }, 'warning'],
    ['creator_underperformance', { creators: { ...noMaps, checkoutStarts: { ada: 2 } } }, 'warning'],
    ['channel_underperformance', { sources: { ...noMaps, checkoutStarts: { reddit: 3 } } }, 'warning'],
  ])('%s is seen in %j', (type, sources, severity) => {
    const { anomalies, anomalySummary } = predict({ ...nobody, ...sources }, now)
    expect(anomalies.map((one) => [one.type, one.severity])).toEqual([[type, severity]])
    expect(anomalySummary).toEqual({ count: 1, severity })
  })

  test.each<[string, Partial<GrowthSources>]>([
    ['two checkouts', { checkoutStarts: 2 }],
    ['nine visitors from nowhere', { uniqueVisitors: 9 }],
    ['two lost buyers', { lossSignals: 2, tooExpensive: 2 }],
    ['a creator with revenue', { creators: { ...noMaps, checkoutStarts: { ada: 5 }, bookedRevenueCents: { ada: 1 } } }],
    ['checkouts nobody named a creator of', { creators: { ...noMaps, checkoutStarts: { unknown: 9 } } }],
  ])('%s are nothing to worry about', (_what, sources) => {
    expect(predict({ ...nobody, ...sources }, now).anomalies).toEqual([])
  })

  const count = fc.nat({ max: 100_000 })
  const maps = fc
    .dictionary(fc.constantFrom('ada', 'reddit', 'unknown', '__proto__'), count, { maxKeys: 3 })
    .map((map) => ({ ...noMaps, pageViews: map, checkoutStarts: map, paidCustomers: map }))
  const anything = fc.record({
    ...Object.fromEntries(
      Object.keys(nobody)
        .filter((name) => name !== 'creators' && name !== 'sources' && name !== 'attributionCoverage')
        .map((name) => [name, count]),
    ),
    attributionCoverage: fc.double({ min: 0, max: 1, noNaN: true }),
    creators: maps,
    sources: maps,
  })
  test('stay within their bounds whatever was counted, and never expect less than was booked', () => {
    fc.assert(
      fc.property(anything, (sources) => {
        const prediction = predict({ ...nobody, ...sources }, now)
        const { pro, team } = prediction.upgradePropensity
        for (const share of [pro.score, pro.confidence, team.score, team.confidence]) {
          expect(share).toBeGreaterThanOrEqual(0)
          expect(share).toBeLessThanOrEqual(1)
        }
        expect(prediction.revenueForecast.incrementalOpportunityCents).toBeGreaterThanOrEqual(0)
        for (const row of [...prediction.topCreators, ...prediction.topSources]) {
          expect(row.opportunityRevenueCents).toBeGreaterThanOrEqual(0)
          expect(row.key).not.toBe('unknown')
        }
      }),
      { numRuns: 100 },
    )
  })
})

const mistake = (changes: Partial<Mistake>): Mistake => ({
  id: 'mem_1',
  title: 'MISTAKE: pushed without tests',
  tags: ['feedback', 'negative', 'testing'],
  occurrences: 1,
  hasCorrection: true,
  isEnforced: false,
  ...changes,
})
const nothingLearned = {
  lessonCount: 0,
  errorLessonCount: 0,
  negativeCount: 0,
  diagnosedCount: 0,
  autoGates: 0,
  resolvedDecisions: 0,
  mistakes: [],
}

describe('the harness', () => {
  test('of nothing is bootstrapping', () => {
    expect(toHarness(nothingLearned)).toMatchObject({ score: 20, status: 'bootstrapping', topRepeatedPattern: null })
  })

  test('is strong when mistakes are corrected, enforced, diagnosed and do not come back', () => {
    const mistakes = [mistake({ occurrences: 2, isEnforced: true }), mistake({ id: 'mem_2' })]
    const harness = toHarness({ ...nothingLearned, negativeCount: 3, diagnosedCount: 3, mistakes })
    expect(harness).toMatchObject({
      score: 93,
      status: 'strong',
      repeatFailureRate: 0.3333,
      repeatedFailureCount: 1,
      topRepeatedPattern: { key: 'testing', count: 2 },
      topRecommendations: [],
    })
  })

  test('recommends what is most urgent first', () => {
    const mistakes = [mistake({ hasCorrection: false }), mistake({ id: 'mem_2', occurrences: 4 })]
    const { topRecommendations } = toHarness({ ...nothingLearned, mistakes })
    expect(topRecommendations.map(({ type, count, exampleLessonId }) => [type, count, exampleLessonId])).toEqual([
      ['enforce-lesson', 4, 'mem_2'],
      ['add-correction', 1, 'mem_1'],
    ])
  })
})

describe('blocks about feedback', () => {
  test.each([
    [[], '', 0],
    [Array(9).fill('positive'), '', 0],
    [Array(10).fill('positive'), '██████████', 100],
    [[...Array(5).fill('positive'), ...Array(5).fill('negative')], '█████░░░░░', 50],
    // Only whole groups count: the newest twenty of these.
    [[...Array(20).fill('negative'), ...Array(9).fill('positive')], '░░░░░░░░░░', 0],
  ])('the trend of %j', (signals, bars, percentage) => {
    expect(toTrend(signals)).toEqual({ bars, percentage })
  })

  test.each([
    [0, 0, 'clean'],
    [1, 0, 'new-errors'],
    [2, 2, 'stable'],
    [1, 2, 'improving'],
    [3, 2, 'worsening'],
  ])('%i errors after %i are %s', (thisWeek, lastWeek, direction) => {
    expect(errorTrend(thisWeek, lastWeek).direction).toBe(direction)
  })

  test('hours, rules, pipeline and savings are counted', () => {
    expect(hoursSaved(15)).toBe('4.0')
    expect(countRules('# Prevention Rules\n\n## testing\n- a\n\n## security\n- b\n')).toBe(2)
    expect(toLessonPipeline({ feedback: 3, lessons: 2, gates: 4, blocked: 1 }).rates).toEqual({
      feedbackToLesson: 67,
      lessonToGate: 100,
    })
    expect(toTokenSavings(2, 0)).toMatchObject({
      tokensSavedTotal: 15_000,
      dollarsSaved: 0.08,
      dollarsSavedDisplay: '$0.08',
    })
  })

  test('a review says what is new', () => {
    const nothing = { feedbackAdded: 0, negativeAdded: 0, lessonsAdded: 0, blocksAdded: 0, warnsAdded: 0 }
    const none = { ...nothing, latestFeedback: null, latestLesson: null }
    expect(toReviewDelta(now, none).headline).toBe('New since the last review: nothing')
    expect(toReviewDelta(null, { ...none, feedbackAdded: 2, negativeAdded: 1, blocksAdded: 1 }).headline).toBe(
      'Not reviewed yet: 2 signals (1 negative), 1 block',
    )
  })
})
