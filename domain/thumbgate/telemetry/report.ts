/** Figures about telemetry, made of counts. */
import { toMap } from '#domain/thumbgate/maps.ts'
import { ratio, round } from '#domain/thumbgate/numbers.ts'
import { dimensionNames } from '#domain/thumbgate/telemetry/counts.ts'
import type { CountMap, Sums } from '#domain/thumbgate/telemetry/sums.ts'

const rate = (part: number, whole: number): number => ratio(part, whole, 4)

export interface KeyCount {
  key: string
  count: number
}

/** Largest first, equal ones by name. */
export const ranked = (counts: CountMap): KeyCount[] =>
  Object.entries(counts)
    .map(([key, count]) => ({ key, count }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))

/** The largest of the known ones; null where there is none. */
export const top = (counts: CountMap): KeyCount | null => ranked(counts).find(({ key }) => key !== 'unknown') ?? null

type Prefixed<Prefix extends string, Value> = Record<`${Prefix}${(typeof dimensionNames)[number]}`, Value>

/** `by<Dimension>` of a metric. */
const byDimension = <Prefix extends string>(sums: Sums, metric: string, prefix: Prefix) =>
  Object.fromEntries(dimensionNames.map((name) => [`${prefix}${name}`, sums.map(`${metric}.by${name}`)])) as Prefixed<
    Prefix,
    CountMap
  >

const topDimension = (sums: Sums, metric: string) =>
  Object.fromEntries(dimensionNames.map((name) => [`top${name}`, top(sums.map(`${metric}.by${name}`))])) as Prefixed<
    'top',
    KeyCount | null
  >

export function visitorsOf(sums: Sums) {
  const total = sums.of('web')
  const views = sums.events('landing_page_view')
  return {
    totalEvents: total,
    uniqueVisitors: sums.unique('visitor'),
    uniqueSessions: sums.unique('session'),
    pageViews: views,
    attributedPageViews: sums.of('views.attributed'),
    attributionCoverageRate: rate(sums.of('views.attributed'), views),
    visitorIdCoverageRate: rate(sums.of('web.visitorId'), total),
    sessionIdCoverageRate: rate(sums.of('web.sessionId'), total),
    acquisitionIdCoverageRate: rate(sums.of('web.acquisitionId'), total),
    ...byDimension(sums, 'views', 'by'),
    byPath: sums.map('views.byPath'),
    byReferrerHost: sums.map('views.byReferrerHost'),
    ...topDimension(sums, 'views'),
    topPath: top(sums.map('views.byPath')),
    topReferrerHost: top(sums.map('views.byReferrerHost')),
  }
}

/** Where an interstitial led, by the id of what was clicked. */
const interstitialTargets = {
  ProConfirm: 'pro_checkout_confirmed',
  WorkflowIntake: 'workflow_sprint_intake',
  TeamPath: 'team_paid_path',
  DiagnosticCheckout: 'sprint_diagnostic_checkout',
  WorkflowSprintCheckout: 'workflow_sprint_checkout',
} as const

const interstitial = (sums: Sums, target: keyof typeof interstitialTargets): number =>
  sums.of('interstitial.byId', interstitialTargets[target])

export function ctasOf(sums: Sums) {
  const clicks = sums.of('clicks')
  const starts = sums.of('starts')
  const shown = sums.events('checkout_interstitial_view')
  const clicked = sums.events('checkout_interstitial_cta_clicked')
  const visitors = sums.unique('visitor')
  const views = sums.events('landing_page_view')
  const paid = sums.events('checkout_paid_confirmed')
  const cancelled = sums.events('checkout_cancelled')
  const abandoned = sums.events('checkout_abandoned')
  const successes = sums.events('checkout_success_page_view')
  return {
    totalClicks: clicks,
    checkoutStarts: starts,
    uniqueCheckoutStarters: sums.unique('starter'),
    checkoutInterstitialViews: shown,
    checkoutBotDeflections: sums.events('checkout_bot_deflected'),
    checkoutInterstitialClicks: clicked,
    checkoutInterstitialProConfirms: interstitial(sums, 'ProConfirm'),
    checkoutInterstitialWorkflowIntakeClicks: interstitial(sums, 'WorkflowIntake'),
    checkoutInterstitialTeamPathClicks: interstitial(sums, 'TeamPath'),
    checkoutInterstitialDiagnosticCheckoutClicks: interstitial(sums, 'DiagnosticCheckout'),
    checkoutInterstitialWorkflowSprintCheckoutClicks: interstitial(sums, 'WorkflowSprintCheckout'),
    checkoutFailures: sums.events('checkout_api_failed'),
    checkoutCancelled: cancelled,
    checkoutAbandoned: abandoned,
    ctaImpressions: sums.events('cta_impression'),
    successPageViews: successes,
    cancelPageViews: sums.events('checkout_cancel_page_view'),
    paidConfirmations: paid,
    sessionPending: sums.events('checkout_session_pending'),
    lookupFailures: sums.events('checkout_session_lookup_failed'),
    failuresByCode: sums.map('failures.byCode'),
    failuresByStatus: sums.map('failures.byStatus'),
    lookupFailuresByCode: sums.map('lookups.byCode'),
    lookupFailuresByStatus: sums.map('lookups.byStatus'),
    cancellationReasons: sums.map('cancelled.byReason'),
    abandonmentReasons: sums.map('abandoned.byReason'),
    byId: sums.map('clicks.byId'),
    ...byDimension(sums, 'clicks', 'by'),
    ...byDimension(sums, 'starts', 'checkoutStartsBy'),
    topCta: top(sums.map('clicks.byId')),
    pageViewToCheckoutRate: rate(starts, views),
    visitorToCheckoutRate: rate(sums.unique('starter'), visitors),
    clickToCheckoutRate: rate(starts, clicks),
    checkoutInterstitialClickRate: rate(clicked, shown),
    checkoutInterstitialProConfirmRate: rate(interstitial(sums, 'ProConfirm'), clicked),
    checkoutInterstitialWorkflowIntakeRate: rate(interstitial(sums, 'WorkflowIntake'), clicked),
    checkoutInterstitialTeamPathRate: rate(interstitial(sums, 'TeamPath'), clicked),
    checkoutInterstitialDiagnosticCheckoutRate: rate(interstitial(sums, 'DiagnosticCheckout'), clicked),
    checkoutInterstitialWorkflowSprintCheckoutRate: rate(interstitial(sums, 'WorkflowSprintCheckout'), clicked),
    cancellationRate: rate(cancelled, starts),
    abandonmentRate: rate(abandoned, starts),
    paidConfirmationRate: rate(paid, starts),
    successPageViewRate: rate(successes, starts),
    conversionByTrafficChannel: ratesOf(sums.map('starts.byTrafficChannel'), sums.map('views.byTrafficChannel')),
  }
}

/** Rates of `parts` by key; the keys of both. */
const ratesOf = (parts: CountMap, wholes: CountMap): CountMap =>
  toMap(
    [...new Set([...Object.keys(wholes), ...Object.keys(parts)])].map(
      (key) => [key, rate(parts[key] ?? 0, wholes[key] ?? 0)] as const,
    ),
  )

export function conversionFunnelOf(sums: Sums) {
  const landingViews = sums.events('landing_page_view')
  const installCopies = sums.events('install_copy')
  const gptOpens = sums.events('chatgpt_gpt_open', 'chatgpt_gpt_click')
  const checkoutStarts = sums.of('starts')
  const shown = sums.events('checkout_interstitial_view')
  const clicked = sums.events('checkout_interstitial_cta_clicked')
  const trialEmails = sums.events('trial_email_captured')
  const proConversions = sums.events('checkout_paid_confirmed')
  return {
    landingViews,
    installCopies,
    gptOpens,
    checkoutStarts,
    checkoutInterstitialViews: shown,
    checkoutInterstitialClicks: clicked,
    trialEmails,
    proConversions,
    landingToInstallCopyRate: rate(installCopies, landingViews),
    landingToGptOpenRate: rate(gptOpens, landingViews),
    landingToCheckoutRate: rate(checkoutStarts, landingViews),
    checkoutInterstitialClickRate: rate(clicked, shown),
    checkoutInterstitialProConfirmRate: rate(interstitial(sums, 'ProConfirm'), clicked),
    checkoutToTrialEmailRate: rate(trialEmails, checkoutStarts),
    checkoutToProConversionRate: rate(proConversions, checkoutStarts),
  }
}

const mean = (sums: Sums, metric: string): number => {
  const count = sums.of(`${metric}Count`)
  return count === 0 ? 0 : round(sums.of(`${metric}Sum`) / count, 0)
}

export function behaviorOf(sums: Sums) {
  const focused = sums.events('buyer_email_focus')
  const abandoned = sums.events('buyer_email_abandon')
  return {
    sectionViewsById: sums.map('sections.byId'),
    ctaImpressionsById: sums.map('impressions.byId'),
    ctaImpressionsByPlacement: sums.map('impressions.byPlacement'),
    pageExits: sums.events('page_exit'),
    exitsByLastVisibleSection: sums.map('exits.bySection'),
    exitsByDwellBucket: sums.map('exits.byDwell'),
    exitsByScrollBucket: sums.map('exits.byScroll'),
    emailFocusEvents: focused,
    emailAbandonEvents: abandoned,
    emailAbandonRate: rate(abandoned, focused),
    averageExitEngagementMs: mean(sums, 'exits.engagement'),
    averageExitScrollPercent: mean(sums, 'exits.scroll'),
    impressionToClickRateById: ratesOfWhole(sums.map('clicks.byId'), sums.map('impressions.byId')),
    topViewedSection: top(sums.map('sections.byId')),
    topExitSection: top(sums.map('exits.bySection')),
    topExitDwellBucket: top(sums.map('exits.byDwell')),
    topImpressionCta: top(sums.map('impressions.byId')),
  }
}

/** Rates of `parts` by the keys of `wholes`. */
const ratesOfWhole = (parts: CountMap, wholes: CountMap): CountMap =>
  toMap(Object.entries(wholes).map(([key, whole]) => [key, rate(parts[key] ?? 0, whole)] as const))

export const buyerLossOf = (sums: Sums) => ({
  totalSignals: sums.events('reason_not_buying', 'checkout_cancelled', 'checkout_abandoned'),
  reasonsByCode: sums.map('losses.byReason'),
  cancellationReasons: sums.map('cancelled.byReason'),
  abandonmentReasons: sums.map('abandoned.byReason'),
  topReason: top(sums.map('losses.byReason')),
})

export const pricingOf = (sums: Sums) => ({
  pricingInterestEvents: sums.events('pricing_interest'),
  interestByLevel: sums.map('pricing.byLevel'),
})

export const seoOf = (sums: Sums) => ({
  landingViews: sums.events('seo_landing_view'),
  bySurface: sums.map('seo.bySurface'),
  byQuery: sums.map('seo.byQuery'),
  topSurface: top(sums.map('seo.bySurface')),
  topQuery: top(sums.map('seo.byQuery')),
})

export function trackedLinksOf(sums: Sums) {
  const hits = sums.map('links.hits')
  const starts = sums.map('links.starts')
  const slugs = [...new Set([...Object.keys(hits), ...Object.keys(starts)])]
  const total = (counts: CountMap) => Object.values(counts).reduce((sum, n) => sum + n, 0)
  return {
    totalHits: total(hits),
    totalCheckoutStarts: total(starts),
    overallConversionRate: rate(total(starts), total(hits)),
    bySlug: toMap(
      slugs.map(
        (slug) =>
          [
            slug,
            {
              hits: hits[slug] ?? 0,
              checkoutStarts: starts[slug] ?? 0,
              conversionRate: rate(starts[slug] ?? 0, hits[slug] ?? 0),
            },
          ] as const,
      ),
    ),
    topSlug: top(hits),
  }
}

export const commandLineOf = (sums: Sums) => ({
  uniqueInstalls: sums.unique('install'),
  initPings: sums.of('byEventType', 'cli_init'),
  byPlatform: sums.map('cli.byPlatform'),
  byVersion: sums.map('cli.byVersion'),
})
