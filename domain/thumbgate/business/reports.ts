/** The parts of the business summary, which the dashboard shows too. */
import type { LeadRow } from '#db/thumbgate/business.ts'
import type { Business } from '#domain/thumbgate/business/read.ts'
import { everyDimension, originOf, tally, total } from '#domain/thumbgate/business/tally.ts'
import { toFunnel } from '#domain/thumbgate/funnel.ts'
import { ratio, round } from '#domain/thumbgate/numbers.ts'
import { buyerLossOf, ctasOf, seoOf, visitorsOf } from '#domain/thumbgate/telemetry/report.ts'
import { toWindow } from '#domain/thumbgate/window.ts'

const iso = (at: Date | null | undefined): string | null => at?.toISOString() ?? null

export function toFunnelReport({ window, events, people, firstPaidAt, lastPaidEvent, revenue }: Business) {
  const paidOrders = total(revenue, ({ orders }) => orders)
  return {
    ...toFunnel(events, paidOrders),
    uniqueAcquisitionLeads: people.lead,
    uniquePaidCustomers: people.payer,
    firstPaidAt: iso(firstPaidAt),
    lastPaidAt: iso(lastPaidEvent?.at),
    lastPaidEvent: lastPaidEvent
      ? {
          timestamp: iso(lastPaidEvent.at),
          event: lastPaidEvent.event,
          evidence: lastPaidEvent.evidence,
          customerId: lastPaidEvent.customer_id,
          traceId: lastPaidEvent.trace_id,
        }
      : null,
    window: toWindow(window),
  }
}

const countOf = ({ n }: { n: number }): number => n

/** Who came by themselves. */
export function toSignups({ acquisitions, people }: Business) {
  const own = acquisitions.filter(({ isByOperator }) => !isByOperator)
  return {
    total: total(own, countOf),
    uniqueLeads: people['lead.own'],
    ...everyDimension('by', '', (name) => tally(own, (row) => originOf(row, name), countOf)),
  }
}

/** Whom the operator reached. */
export function toOperatorAcquisition({ acquisitions, people }: Business) {
  const reached = acquisitions.filter(({ isByOperator }) => isByOperator)
  return {
    totalEvents: total(reached, countOf),
    uniqueLeads: people['lead.byOperator'],
    bySource: tally(reached, (row) => originOf(row, 'Source'), countOf),
  }
}

const byOf = (rows: readonly LeadRow[], nameOf: (row: LeadRow) => string | null, missing = 'unknown') =>
  tally(rows, (row) => nameOf(row) ?? missing, countOf)

export function toPipeline({ sprintLeads, lastLead, showsPeople }: Business) {
  const qualified = sprintLeads.filter(({ isQualified }) => isQualified)
  return {
    workflowSprintLeads: {
      total: total(sprintLeads, countOf),
      // Nobody becomes a lead without an address.
      contactable: total(sprintLeads, countOf),
      byStatus: byOf(sprintLeads, ({ status }) => status),
      bySource: byOf(sprintLeads, ({ source }) => source, 'direct'),
      byCampaign: byOf(sprintLeads, ({ campaign }) => campaign, 'unassigned'),
      byCreator: byOf(sprintLeads, ({ creator }) => creator),
      byCommunity: byOf(sprintLeads, ({ community }) => community),
      byRuntime: byOf(sprintLeads, ({ runtime }) => runtime),
      latestLeadAt: iso(lastLead?.submitted_at),
      latestLead: showsPeople && lastLead ? toLatestLead(lastLead) : null,
    },
    qualifiedWorkflowSprintLeads: {
      total: total(qualified, countOf),
      bySource: byOf(qualified, ({ source }) => source, 'direct'),
      byCreator: byOf(qualified, ({ creator }) => creator),
    },
  }
}

function toLatestLead(lead: NonNullable<Business['lastLead']>) {
  const { source = null, utmCampaign = null } = lead.attribution as { source?: string; utmCampaign?: string }
  return {
    leadId: lead.id,
    submittedAt: lead.submitted_at.toISOString(),
    status: lead.status as 'new' | 'qualified' | 'named_pilot' | 'proof_backed_run' | 'paid_team',
    email: lead.email,
    company: lead.company,
    workflow: lead.workflow,
    owner: lead.owner,
    runtime: lead.runtime,
    source: source ?? 'direct',
    campaign: utmCampaign ?? 'unassigned',
  }
}

/** Keys as they are now, whatever the window. */
export function toKeys({ keys }: Business) {
  const active = keys.filter((row) => row.active)
  return {
    scope: 'current_state' as const,
    windowed: false as const,
    total: total(keys, countOf),
    active: total(active, countOf),
    disabled: total(keys, countOf) - total(active, countOf),
    // A customer has at most one active key.
    activeCustomers: total(active, (row) => row.customers),
    totalUsage: total(keys, ({ usage }) => usage),
    bySource: tally(keys, ({ source }) => source, countOf),
    activeBySource: tally(active, ({ source }) => source, countOf),
  }
}

export const toCustomers = ({ customers }: Business) =>
  customers.map((row) => ({ ...row, createdAt: iso(row.createdAt), disabledAt: iso(row.disabledAt) }))

export function toTraffic({ telemetry }: Business) {
  const ctas = ctasOf(telemetry)
  const visitors = visitorsOf(telemetry)
  return {
    visitors: visitors.uniqueVisitors,
    sessions: visitors.uniqueSessions,
    pageViews: visitors.pageViews,
    ctaClicks: ctas.totalClicks,
    checkoutStarts: ctas.checkoutStarts,
    checkoutSuccessPageViews: ctas.successPageViews,
    checkoutCancelPageViews: ctas.cancelPageViews,
    checkoutPaidConfirmations: ctas.paidConfirmations,
    checkoutPendingSessions: ctas.sessionPending,
    checkoutLookupFailures: ctas.lookupFailures,
    buyerLossFeedback: buyerLossOf(telemetry).totalSignals,
    seoLandingViews: seoOf(telemetry).landingViews,
    newsletterSignups: 0,
  }
}

export function toDataQuality({ telemetry, revenue, orderless }: Business) {
  const visitors = visitorsOf(telemetry)
  const coverage = [visitors.visitorIdCoverageRate, visitors.sessionIdCoverageRate, visitors.acquisitionIdCoverageRate]
  const known = total(
    revenue.filter(({ currency }) => currency !== null),
    ({ orders }) => orders,
  )
  return {
    telemetryCoverage: round(total(coverage, (rate) => rate) / coverage.length, 4),
    attributionCoverage: visitors.attributionCoverageRate,
    amountKnownCoverage: ratio(
      known,
      total(revenue, ({ orders }) => orders),
      4,
    ),
    unreconciledPaidEvents: orderless.unreconciled,
  }
}
