/** Reads the blocks of the dashboard that are about the business; for a customer, what carries its own ids. */
import type { CustomerId } from '#db/thumbgate/ids.ts'
import * as reconciliationRows from '#db/thumbgate/reconciliation.ts'
import * as telemetryRows from '#db/thumbgate/telemetry.ts'
import { viewerOf } from '#db/thumbgate/viewers.ts'
import * as runRows from '#db/thumbgate/workflow-run-counts.ts'
import { type Business, readBusiness } from '#domain/thumbgate/business/read.ts'
import {
  toDataQuality,
  toKeys,
  toOperatorAcquisition,
  toPipeline,
  toTraffic,
} from '#domain/thumbgate/business/reports.ts'
import { toAttributionReport, toRevenue } from '#domain/thumbgate/business/revenue.ts'
import { countOf, type Schemas, top } from '#domain/thumbgate/dashboard/counts.ts'
import { analyseLosses } from '#domain/thumbgate/dashboard/losses.ts'
import type { GrowthMaps, GrowthSources } from '#domain/thumbgate/dashboard/predictive.ts'
import { noRuns, toNorthStar } from '#domain/thumbgate/dashboard/work.ts'
import { toWorkflowRun } from '#domain/thumbgate/intake/leads.ts'
import { ratio } from '#domain/thumbgate/numbers.ts'
import { toRecent } from '#domain/thumbgate/telemetry/recent.ts'
import {
  behaviorOf,
  buyerLossOf,
  commandLineOf,
  conversionFunnelOf,
  ctasOf,
  pricingOf,
  seoOf,
  trackedLinksOf,
  visitorsOf,
} from '#domain/thumbgate/telemetry/report.ts'
import { type AnalyticsWindow, toWindow } from '#domain/thumbgate/window.ts'
import type { Reader } from '#server/database.ts'

type Analytics = Schemas['DashboardAnalytics']

const rateDecimals = 4
const recentEvents = 10
const weekMs = 7 * 86_400_000

/** Everything the figures of a window are made of. */
export async function readSales(db: Reader, customer: CustomerId, window: AnalyticsWindow, now: Date) {
  const viewer = await viewerOf(db, customer)
  const business = await readBusiness(db, window, viewer)
  const span = { from: window.from, to: window.from && window.now }
  const isWhole = viewer === null
  const runs = isWhole ? await runRows.countRuns(db, new Date(now.getTime() - weekMs)) : noRuns
  const latest = isWhole ? await runRows.latestRun(db) : undefined
  return {
    business,
    matches: await reconciliationRows.match(db, viewer, span),
    recent: isWhole ? (await telemetryRows.listLatest(db, span.from, span.to, recentEvents)).map(toRecent) : [],
    rejections: isWhole ? await telemetryRows.countRejections(db) : 0,
    runs,
    latestRun: latest ? toWorkflowRun(latest) : null,
  }
}

export type Sales = Awaited<ReturnType<typeof readSales>>

/** Where buyers are lost. */
export function toLosses({ business }: Pick<Sales, 'business'>): Schemas['LossAnalytics'] {
  const { telemetry } = business
  const visitors = visitorsOf(telemetry)
  const ctas = ctasOf(telemetry)
  const behavior = behaviorOf(telemetry)
  const conversionFunnel = conversionFunnelOf(telemetry)
  const buyerLoss = buyerLossOf(telemetry)
  const revenue = toRevenue(business)
  return {
    window: toWindow(business.window),
    lossAnalysis: analyseLosses({
      visitors,
      ctas,
      behavior,
      conversionFunnel,
      buyerLoss,
      paidOrders: revenue.paidOrders,
    }),
    buyerLoss,
    funnel: toLossFunnel(business),
    revenue,
    telemetry: { conversionFunnel, behavior, ctas, visitors },
  }
}

function toLossFunnel(business: Business): Schemas['LossFunnel'] {
  const traffic = toTraffic(business)
  const leads = business.people.lead
  const paid = toRevenue(business).paidOrders
  const { conversionByTrafficChannel } = ctasOf(business.telemetry)
  return {
    visitors: traffic.visitors,
    sessions: traffic.sessions,
    pageViews: traffic.pageViews,
    ctaClicks: traffic.ctaClicks,
    checkoutStarts: traffic.checkoutStarts,
    acquisitionLeads: leads,
    paidOrders: paid,
    visitorToLeadRate: ratio(leads, traffic.visitors, rateDecimals),
    visitorToPaidRate: ratio(paid, traffic.visitors, rateDecimals),
    ctaToLeadRate: ratio(leads, traffic.ctaClicks, rateDecimals),
    ctaToPaidRate: ratio(paid, traffic.ctaClicks, rateDecimals),
    topTrafficChannel: top(visitorsOf(business.telemetry).byTrafficChannel),
    checkoutConversionByTrafficChannel: conversionByTrafficChannel,
  }
}

/** The block `analytics`. */
export function toAnalytics(sales: Sales, efficiency: Analytics['efficiency']): Analytics {
  const { business, matches, recent, runs, latestRun } = sales
  const losses = toLosses(sales)
  const { visitors } = losses.telemetry
  const pricing = pricingOf(business.telemetry)
  const seo = seoOf(business.telemetry)
  const trackedLinks = trackedLinksOf(business.telemetry)
  const quality = toDataQuality(business)
  return {
    window: losses.window,
    telemetry: {
      window: losses.window,
      totalEvents: business.telemetry.of('events'),
      latestSeenAt: recent[0]?.receivedAt ?? null,
      byClientType: business.telemetry.map('byClientType'),
      byEventType: business.telemetry.map('byEventType'),
      ...losses.telemetry,
      buyerLoss: losses.buyerLoss,
      pricing,
      seo,
      trackedLinks,
      cli: commandLineOf(business.telemetry),
      recent,
    },
    funnel: losses.funnel,
    buyerLoss: losses.buyerLoss,
    pricing,
    seo,
    trackedLinks,
    efficiency,
    revenue: losses.revenue,
    attribution: toAttributionReport(business),
    pipeline: toPipeline(business),
    northStar: toNorthStar(runs, latestRun),
    trafficMetrics: toTraffic(business),
    operatorGeneratedAcquisition: toOperatorAcquisition(business),
    dataQuality: quality,
    reconciliation: {
      telemetryCheckoutStarts: losses.telemetry.ctas.checkoutStarts,
      uniqueCheckoutStarters: matches.starters,
      matchedAcquisitions: matches.acquisitions,
      matchedPaidOrders: matches.orders,
      unmatchedCheckoutStarts: matches.unmatched,
      paidWithoutAcquisition: losses.revenue.paidOrders - matches.ordersWithAcquisition,
      paidWithoutAmount: losses.revenue.amountUnknownOrders,
    },
    identityCoverage: {
      visitorIdCoverage: visitors.visitorIdCoverageRate,
      sessionIdCoverage: visitors.sessionIdCoverageRate,
      acquisitionIdCoverage: visitors.acquisitionIdCoverageRate,
      amountKnownCoverage: quality.amountKnownCoverage,
    },
    lossAnalysis: losses.lossAnalysis,
  }
}

/** What predictions are made of. */
export function toGrowthSources({ business }: Pick<Sales, 'business'>, blockedActions: number): GrowthSources {
  const { telemetry, people, orderless } = business
  const visitors = visitorsOf(telemetry)
  const ctas = ctasOf(telemetry)
  const losses = buyerLossOf(telemetry)
  const revenue = toRevenue(business)
  const attribution = toAttributionReport(business)
  const { workflowSprintLeads, qualifiedWorkflowSprintLeads } = toPipeline(business)
  const keys = toKeys(business)
  const maps = (
    pageViews: GrowthMaps['pageViews'],
    checkoutStarts: GrowthMaps['pageViews'],
    by: 'Creator' | 'Source',
  ): GrowthMaps => ({
    pageViews,
    checkoutStarts,
    acquisitionLeads: attribution[`acquisitionBy${by}`],
    paidCustomers: attribution[`paidBy${by}`],
    bookedRevenueCents: attribution[`bookedRevenueBy${by}Cents`],
    workflowSprintLeads: workflowSprintLeads[`by${by}`],
    qualifiedWorkflowSprintLeads: qualifiedWorkflowSprintLeads[`by${by}`],
  })
  return {
    uniqueVisitors: visitors.uniqueVisitors,
    checkoutStarts: ctas.checkoutStarts,
    acquisitionLeads: people.lead,
    paidCustomers: revenue.paidCustomers,
    bookedRevenueCents: revenue.bookedRevenueCents,
    pricingInterest: pricingOf(telemetry).pricingInterestEvents,
    lossSignals: losses.totalSignals,
    tooExpensive: countOf(losses.reasonsByCode, 'too_expensive'),
    attributionCoverage: visitors.attributionCoverageRate,
    unreconciledPaidEvents: orderless.unreconciled,
    totalUsage: keys.totalUsage,
    blockedActions,
    workflowSprintLeads: workflowSprintLeads.total,
    qualifiedWorkflowSprintLeads: qualifiedWorkflowSprintLeads.total,
    activeProKeys: keys.active,
    activeAgents: 0,
    creators: maps(visitors.byCreator, ctas.checkoutStartsByCreator, 'Creator'),
    sources: maps(visitors.bySource, ctas.checkoutStartsBySource, 'Source'),
  }
}
