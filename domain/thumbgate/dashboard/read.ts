/** The dashboard: one snapshot, put together from what is kept as counts by a bounded number of queries. */
import * as auditRows from '#db/thumbgate/gate-audit.ts'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import * as jobRows from '#db/thumbgate/recent-jobs.ts'
import { type Schemas, top } from '#domain/thumbgate/dashboard/counts.ts'
import { toTokenSavings } from '#domain/thumbgate/dashboard/feedback-blocks.ts'
import { predict } from '#domain/thumbgate/dashboard/predictive.ts'
import { type FeedbackSide, readFeedbackSide } from '#domain/thumbgate/dashboard/read-feedback.ts'
import { readSales, type Sales, toAnalytics, toGrowthSources } from '#domain/thumbgate/dashboard/read-sales.ts'
import { toInstrumentation } from '#domain/thumbgate/dashboard/surface.ts'
import { toBackgroundAgents } from '#domain/thumbgate/dashboard/work.ts'
import type { AnalyticsWindow } from '#domain/thumbgate/window.ts'
import type { Reader } from '#server/database.ts'

type Dashboard = Schemas['Dashboard']

const periodMs = 24 * 3_600_000
const mostJobs = 200

/** `zone` is the installation's: that of days which no window names. */
export async function readDashboard(
  db: Reader,
  customer: CustomerId,
  window: AnalyticsWindow,
  zone: string,
  now: Date,
): Promise<Dashboard> {
  const { efficiency, diagnosed, ...feedback } = await readFeedbackSide(db, customer, zone, now)
  const sales = await readSales(db, customer, window, now)
  const analytics = toAnalytics(sales, efficiency)
  const since = new Date(now.getTime() - periodMs)
  const gates = await auditRows.byTool(db, customer, since, mostJobs)
  const backgroundAgents = toBackgroundAgents(
    {
      jobs: await jobRows.listSince(db, customer, since, mostJobs),
      gates: addUp(gates),
      runs: sales.runs,
      latestRun: sales.latestRun,
    },
    now,
  )
  return {
    operational: { source: 'live', fallbackReason: null, window: analytics.window },
    ...feedback,
    analytics,
    observability: toObservability(feedback, diagnosed, sales, analytics),
    instrumentation: toInstrumentation({
      telemetryEvents: analytics.telemetry.totalEvents,
      uniqueVisitors: analytics.telemetry.visitors.uniqueVisitors,
      installs: analytics.telemetry.cli.uniqueInstalls,
      funnelEvents: sales.business.events.length,
      seoViews: analytics.seo.landingViews,
      buyerLosses: analytics.buyerLoss.totalSignals,
      attributionCoverage: analytics.telemetry.visitors.attributionCoverageRate,
    }),
    backgroundAgents,
    regulatedProof: toRegulatedProof(feedback, sales, backgroundAgents),
    predictive: predict(toGrowthSources(sales, feedback.gateStats.blocked), now),
    tokenSavings: toTokenSavings(feedback.gateStats.blocked, analytics.telemetry.ctas.checkoutBotDeflections),
  }
}

const addUp = (counts: readonly auditRows.AuditCounts[]): auditRows.AuditCounts =>
  counts.reduce(
    (sum, { allow, warn, deny }) => ({ allow: sum.allow + allow, warn: sum.warn + warn, deny: sum.deny + deny }),
    { allow: 0, warn: 0, deny: 0 },
  )

type Blocks = Omit<FeedbackSide, 'efficiency' | 'diagnosed'>

function toObservability(
  { diagnostics, secretGuard }: Blocks,
  diagnosed: FeedbackSide['diagnosed'],
  { rejections }: Sales,
  analytics: Dashboard['analytics'],
): Dashboard['observability'] {
  return {
    diagnosticEvents: diagnosed.total,
    bySource: diagnosed.bySource,
    topSource: top(diagnosed.bySource),
    latestEventAt: diagnosed.latestAt?.toISOString() ?? null,
    topRootCause: diagnostics.categories[0] ?? null,
    secretGuardBlocks: secretGuard.blocked,
    telemetryIngestErrors: rejections,
    checkoutApiFailuresByCode: analytics.telemetry.ctas.failuresByCode,
    buyerLossSignals: analytics.buyerLoss.totalSignals,
    topBuyerLossReason: analytics.buyerLoss.topReason,
    seoLandingViews: analytics.seo.landingViews,
  }
}

function toRegulatedProof(
  { settingsStatus, decisions }: Blocks,
  { runs, latestRun }: Sales,
  { checkpointCoverage }: Dashboard['backgroundAgents'],
): Dashboard['regulatedProof'] {
  const origins = settingsStatus.origins.filter(({ scope }) => scope !== 'defaults')
  return {
    policyOriginCount: origins.length,
    activeLayerCount: settingsStatus.activeLayers.filter(({ exists }) => exists).length,
    reviewedRuns: runs.reviewed,
    proofBackedRuns: runs.proofBacked,
    checkpointCoverage,
    decisionEvaluations: decisions.evaluationCount,
    appendOnlyAuditReady: true,
    runtimeIsolation: true,
    latestWorkflowName: latestRun?.workflowName ?? null,
    latestProofArtifacts: latestRun?.proofArtifacts ?? [],
    latestPolicyOrigin: origins.at(-1) ?? null,
  }
}
