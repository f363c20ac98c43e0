/** The business summary: everything the ledgers say, and what they are made of. */
import type { ReadingRow } from '#db/thumbgate/stripe-charges.ts'
import { readingWarnings } from '#domain/thumbgate/business/charges.ts'
import type { Business } from '#domain/thumbgate/business/read.ts'
import {
  toCustomers,
  toDataQuality,
  toFunnelReport,
  toKeys,
  toOperatorAcquisition,
  toPipeline,
  toSignups,
  toTraffic,
} from '#domain/thumbgate/business/reports.ts'
import { toAttributionReport, toRevenue } from '#domain/thumbgate/business/revenue.ts'
import { everyDimension } from '#domain/thumbgate/business/tally.ts'
import { toMap } from '#domain/thumbgate/maps.ts'
import { ctasOf } from '#domain/thumbgate/telemetry/report.ts'
import { toWindow } from '#domain/thumbgate/window.ts'
import type { Config } from '#server/config.ts'

const coverage = {
  source: 'funnel_ledger+revenue_ledger+key_store+workflow_sprint_leads',
  tracksBookedRevenue: true,
  tracksPaidOrders: true,
  tracksInvoices: false,
  tracksAttribution: true,
  tracksWorkflowSprintLeads: true,
  tracksNewsletterSubscribers: true,
  providerCoverage: { stripe: 'booked_revenue', githubMarketplace: 'webhook_or_configured_plan_prices' },
} as const

const stores = {
  telemetry: 'thumbgate.telemetry_events',
  funnel: 'thumbgate.funnel_events',
  revenue: 'thumbgate.revenue_events',
  keys: 'thumbgate.api_keys',
  workflowSprintLeads: 'thumbgate.sprint_leads',
  workflowRuns: 'thumbgate.workflow_runs',
  checkoutSessions: 'thumbgate.checkout_sessions',
} as const

const fileOf = (primaryPath: string, primaryExists: boolean) => ({
  primaryPath,
  primaryExists,
  activeMode: primaryExists ? ('primary' as const) : ('missing' as const),
})

/** Tables are there, or the server would not have started; charges are there once they were read back. */
const sourceDiagnostics = (reading: ReadingRow, isConfigured: boolean, now: Date) => ({
  feedbackDir: 'thumbgate',
  mixedRoots: false as const,
  files: {
    ...Object.fromEntries(Object.entries(stores).map(([store, path]) => [store, fileOf(path, true)])),
    processorCharges: fileOf('thumbgate.stripe_charges', reading.succeeded_at !== null),
  },
  warnings: readingWarnings(reading, isConfigured, now),
})

/** Nobody can subscribe to anything here. */
const newsletter = () => ({
  total: 0,
  uniqueSubscribers: 0,
  ...everyDimension('by', '', () => ({})),
  latestSubscribedAt: null,
  latestSubscriber: null,
})

/** Which variables without a default are set, by name. */
const presence = (settings: Config['thumbgate']) =>
  toMap(
    Object.entries({
      ACCORD_THUMBGATE_API_KEY: settings.adminKey,
      ACCORD_THUMBGATE_OPERATOR_KEY: settings.operatorKey,
      ACCORD_THUMBGATE_INSECURE: settings.insecure || undefined,
      ACCORD_THUMBGATE_APP_URL: settings.appUrl,
      ACCORD_THUMBGATE_CHECKOUT_ORIGINS: settings.checkoutOrigins[0],
      ACCORD_THUMBGATE_STRIPE_SECRET_KEY: settings.stripe?.secretKey,
      ACCORD_THUMBGATE_STRIPE_URL: settings.stripe?.baseUrl,
      ACCORD_THUMBGATE_STRIPE_WEBHOOK_SECRET: settings.stripeWebhookSecret,
      ACCORD_THUMBGATE_STRIPE_PRICE_PRO_MONTHLY: settings.stripe?.prices.proMonthly,
      ACCORD_THUMBGATE_STRIPE_PRICE_PRO_ANNUAL: settings.stripe?.prices.proAnnual,
      ACCORD_THUMBGATE_STRIPE_PRICE_TEAM: settings.stripe?.prices.team,
      ACCORD_THUMBGATE_GITHUB_WEBHOOK_SECRET: settings.githubWebhookSecret,
      ACCORD_THUMBGATE_GITHUB_PLAN_PRICES: Object.keys(settings.githubPlanPrices)[0],
    }).map(([name, value]) => [name, value !== undefined] as const),
  )

/** `reading`: how charges were read back last. */
export const toSummary = (business: Business, reading: ReadingRow, settings: Config['thumbgate'], now: Date) => ({
  generatedAt: now.toISOString(),
  window: toWindow(business.window),
  coverage,
  funnel: toFunnelReport(business),
  signups: toSignups(business),
  operatorGeneratedAcquisition: toOperatorAcquisition(business),
  newsletter: newsletter(),
  pipeline: toPipeline(business),
  revenue: toRevenue(business),
  attribution: toAttributionReport(business),
  keys: toKeys(business),
  customers: toCustomers(business),
  trafficMetrics: toTraffic(business),
  ctas: ctasOf(business.telemetry),
  dataQuality: toDataQuality(business),
  sourceDiagnostics: sourceDiagnostics(reading, settings.stripe !== undefined, now),
  runtimePresence: presence(settings),
})
