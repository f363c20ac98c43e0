/** Where buyers are lost between the landing page and a paid order, and why. Pure. */
import { type CountMap, only, ranked, type Schemas, sum, top } from '#domain/thumbgate/dashboard/counts.ts'
import { ratio } from '#domain/thumbgate/numbers.ts'

export type LossAnalysis = Schemas['LossAnalysis']
type Cause = Schemas['LossCause']
type Dropoff = LossAnalysis['stageDropoff'][number]

const rateDecimals = 4
/** US cents of one month of the plan most people are asked to buy. */
export const monthlyPriceCents = 1900

/** What was seen, and how many orders were paid. */
export interface LossSources {
  visitors: Pick<Schemas['TelemetryVisitors'], 'pageViews'>
  ctas: Pick<
    Schemas['TelemetryCtas'],
    'checkoutStarts' | 'byId' | 'checkoutFailures' | 'checkoutCancelled' | 'checkoutAbandoned'
  >
  behavior: Schemas['TelemetryBehavior']
  conversionFunnel: Pick<Schemas['ConversionFunnel'], 'trialEmails'>
  buyerLoss: Schemas['BuyerLoss']
  paidOrders: number
}

const themes: Readonly<Record<string, readonly string[]>> = {
  pricing: ['too_expensive', 'price_shock', 'budget', 'need_budget_approval'],
  trust: ['need_more_proof', 'trust_gap', 'security_unclear'],
  timing: ['not_ready', 'later', 'just_researching'],
  team: ['need_team_features', 'need_team_approval'],
  integration: ['integration_unclear', 'setup_confusing'],
}

/** What a reason a buyer gave is about; `other` for any that is not listed. */
export const themeOf = (reason: string): string =>
  Object.keys(themes).find((theme) => themes[theme]?.includes(reason)) ?? 'other'

export function analyseLosses(sources: LossSources): LossAnalysis {
  const { ctas, behavior, buyerLoss, paidOrders } = sources
  const dropoffs = stageDropoffs(sources)
  const reasons = buyerLoss.reasonsByCode
  const byTheme: Record<string, number> = {}
  for (const [reason, count] of Object.entries(reasons)) {
    byTheme[themeOf(reason)] = (byTheme[themeOf(reason)] ?? 0) + count
  }
  const inferredCauses = causes(sources, dropoffs, byTheme)
  const checkoutLossCount = Math.max(0, ctas.checkoutStarts - paidOrders)
  const stageDropoff = [...dropoffs.values()].sort((a, b) => b.lostCount - a.lostCount)
  return {
    primaryIssue: inferredCauses[0] ?? null,
    stageDropoff,
    inferredCauses,
    explicitThemes: ranked(byTheme),
    explicitReasons: ranked(reasons),
    behaviorSignals: {
      topViewedSection: behavior.topViewedSection,
      topExitSection: behavior.topExitSection,
      topExitDwellBucket: behavior.topExitDwellBucket,
      topImpressionCta: behavior.topImpressionCta,
      pricingViews: behavior.sectionViewsById.pricing ?? 0,
      proofViews: behavior.sectionViewsById.proof ?? 0,
      pageExits: behavior.pageExits,
      exitsBeforePricing: sum(exitsBeforePricing(behavior)),
      averageExitEngagementMs: behavior.averageExitEngagementMs,
      averageExitScrollPercent: behavior.averageExitScrollPercent,
      emailFocusEvents: behavior.emailFocusEvents,
      emailAbandonEvents: behavior.emailAbandonEvents,
    },
    revenueOpportunity: {
      currentMonthlyPriceCents: monthlyPriceCents,
      checkoutLossCount,
      explicitBuyerLossCount: buyerLoss.totalSignals,
      opportunityAtCurrentMonthlyPriceCents: checkoutLossCount * monthlyPriceCents,
    },
  }
}

const exitsBeforePricing = (behavior: Schemas['TelemetryBehavior']): CountMap =>
  only(behavior.exitsByLastVisibleSection, (section) => section !== 'pricing' && section !== 'faq')

const isAboutBuying = (cta: string): boolean => /pro|pricing/.test(cta)

function stageDropoffs({ visitors, ctas, behavior, conversionFunnel, paidOrders }: LossSources) {
  const impressions = sum(only(behavior.ctaImpressionsById, isAboutBuying))
  const clicks = sum(only(ctas.byId, isAboutBuying))
  const rows: [Dropoff['key'], Dropoff['stage'], number, number][] = [
    ['landing_to_checkout', 'landing', visitors.pageViews, ctas.checkoutStarts],
    ['cta_impression_to_click', 'message', impressions, clicks],
    ['email_focus_to_capture', 'lead_capture', behavior.emailFocusEvents, conversionFunnel.trialEmails],
    ['checkout_to_paid', 'checkout', ctas.checkoutStarts, paidOrders],
  ]
  return new Map(
    rows.map(([key, stage, before, after]) => {
      const lostCount = Math.max(0, before - after)
      return [key, { key, stage, lostCount, rate: ratio(lostCount, before, rateDecimals) }]
    }),
  )
}

/** Highest first; of equal ones, the earlier in a buyer's way. */
function causes(sources: LossSources, dropoffs: Map<Dropoff['key'], Dropoff>, byTheme: CountMap): Cause[] {
  const { ctas, behavior, buyerLoss, paidOrders } = sources
  const lost = (key: Dropoff['key']): number => dropoffs.get(key)?.lostCount ?? 0
  const before = exitsBeforePricing(behavior)
  const theme = top(byTheme)
  const found: Cause[] = [
    {
      key: 'message_drop_before_pricing',
      stage: 'landing',
      count: sum(before),
      evidence: { pageExits: behavior.pageExits, topExitSection: top(before)?.key ?? null },
    },
    {
      key: 'weak_pricing_cta_response',
      stage: 'message',
      count: lost('cta_impression_to_click'),
      evidence: { impressions: sum(only(behavior.ctaImpressionsById, isAboutBuying)) },
    },
    {
      key: 'email_capture_friction',
      stage: 'lead_capture',
      count: lost('email_focus_to_capture'),
      evidence: { emailFocusEvents: behavior.emailFocusEvents, emailAbandonEvents: behavior.emailAbandonEvents },
    },
    {
      key: 'checkout_friction',
      stage: 'checkout',
      count: lost('checkout_to_paid'),
      evidence: {
        checkoutStarts: ctas.checkoutStarts,
        paidOrders,
        checkoutFailures: ctas.checkoutFailures,
        checkoutCancelled: ctas.checkoutCancelled,
        checkoutAbandoned: ctas.checkoutAbandoned,
      },
    },
    {
      key: `explicit_${theme?.key ?? 'other'}`,
      stage: 'explicit',
      count: theme?.count ?? 0,
      evidence: { topReason: buyerLoss.topReason?.key ?? null, totalSignals: buyerLoss.totalSignals },
    },
  ]
  return found.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)
}
