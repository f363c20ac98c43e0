/** Views of the dashboard as components that a client draws without knowing what they are about. Pure. */
import { ranked, type Schemas } from '#domain/thumbgate/dashboard/counts.ts'

type Dashboard = Schemas['Dashboard']
type RenderSpec = Schemas['RenderSpec']
type Component = RenderSpec['components'][number]
type Tone = Schemas['RenderTone']
type View = Schemas['RenderView']
type Stat = Schemas['RenderStatGrid']['items'][number]
type Item = Schemas['RenderList']['items'][number]
type Band = Schemas['RiskBand']

const availableViews: RenderSpec['availableViews'] = [
  { id: 'team-review', label: 'Team review' },
  { id: 'incident-review', label: 'Incident review' },
  { id: 'workflow-rollout', label: 'Workflow rollout' },
]

const few = 5
const some = 6

/** The view of a dashboard, as of `now`. */
export const toRenderSpec = (view: View, dashboard: Dashboard, now: string): RenderSpec => ({
  version: '1.0.0',
  catalog: 'thumbgate-dashboard-render-spec',
  generatedAt: now,
  view,
  availableViews,
  allowedComponentTypes: ['hero', 'stat_grid', 'list', 'callout'],
  components: views[view](dashboard),
})

const views: Readonly<Record<View, (dashboard: Dashboard) => Component[]>> = {
  'team-review': teamReview,
  'incident-review': incidentReview,
  'workflow-rollout': workflowRollout,
}

function teamReview({ team, predictive, gateStats, reviewDelta }: Dashboard): Component[] {
  const { pro, team: propensity } = predictive.upgradePropensity
  const forecast = predictive.revenueForecast
  return [
    hero('Team review', reviewDelta.headline),
    grid('This team', [
      stat('Active agents', team.activeAgents, `of ${team.totalAgents} known`, 'info'),
      stat('Adherence', `${team.orgAdherenceRate}%`, 'of actions were allowed', adherenceTone(team.orgAdherenceRate)),
      stat('Team propensity', propensity.band, `score ${propensity.score}`, bandTone(propensity.band)),
      stat('Forecast', dollars(forecast.predictedBookedRevenueCents), `confidence ${forecast.confidence}`, 'info'),
    ]),
    list(
      'Highest-risk agents',
      team.riskAgents.slice(0, few).map((agent) => ({
        title: agent.id,
        subtitle: `${agent.gateBlocks} blocked, ${agent.gateWarns} warned`,
        badge: `${agent.adherenceRate}%`,
        tone: adherenceTone(agent.adherenceRate),
      })),
      'No agent is registered.',
    ),
    list('Top blocked gates', gatePressure(gateStats, few), 'Nothing was blocked.'),
    list('Watchlist', anomalies(predictive, few), 'Nothing stands out.'),
    {
      type: 'callout',
      tone: bandTone(pro.band),
      title: 'Commercial signal',
      body: `An upgrade is ${pro.band.replace('_', ' ')} in likelihood; ${dollars(forecast.incrementalOpportunityCents)} are within reach.`,
    },
  ]
}

function incidentReview({
  gateStats,
  liveMetrics,
  predictive,
  analytics,
  diagnostics,
  harness,
}: Dashboard): Component[] {
  return [
    hero('Incident review', `${diagnostics.totalDiagnosed} failures were diagnosed`),
    grid('Pressure', [
      stat('Active gates', gateStats.totalGates, `${gateStats.autoCount} promoted by themselves`, 'info'),
      stat('Blocks per day', liveMetrics.gateHitRate.blockedPerDay, 'on active days', countTone(gateStats.blocked)),
      stat('Alerts', predictive.anomalySummary.count, predictive.anomalySummary.severity, alertTone(predictive)),
      stat('Buyer losses', analytics.buyerLoss.totalSignals, 'signals', countTone(analytics.buyerLoss.totalSignals)),
    ]),
    list('Gate pressure', gatePressure(gateStats, some), 'No gate was hit.'),
    list(
      'Root causes',
      diagnostics.categories
        .slice(0, few)
        .map(({ key, count }) => ({ title: key, subtitle: 'root cause', badge: String(count), tone: 'warning' })),
      'Nothing was diagnosed.',
    ),
    list(
      'Recommended actions',
      harness.topRecommendations.slice(0, few).map((one) => ({
        title: one.action,
        subtitle: one.reason,
        badge: String(one.count),
        tone: 'info',
      })),
      'Nothing to do.',
    ),
  ]
}

function workflowRollout({ analytics, predictive, actionableRemediations }: Dashboard): Component[] {
  const { workflowSprintLeads, qualifiedWorkflowSprintLeads } = analytics.pipeline ?? {}
  const propensity = predictive.upgradePropensity.team
  return [
    hero('Workflow rollout', `${analytics.northStar.proofBackedRuns} runs are backed by proof`),
    grid('Pipeline', [
      stat('Sprint leads', workflowSprintLeads?.total ?? 0, 'submitted', 'info'),
      stat('Qualified leads', qualifiedWorkflowSprintLeads?.total ?? 0, 'with everything that is asked', 'success'),
      stat('Booked revenue', dollars(analytics.revenue?.bookedRevenueCents ?? 0), 'in the window', 'success'),
      stat('Team propensity', propensity.band, `score ${propensity.score}`, bandTone(propensity.band)),
    ]),
    list(
      'Top acquisition sources',
      ranked(analytics.attribution?.acquisitionBySource ?? {}, few).map(({ key, count }) => ({
        title: key,
        subtitle: 'leads',
        badge: String(count),
        tone: 'info',
      })),
      'No lead has come yet.',
    ),
    list(
      'Creator opportunities',
      predictive.topCreators.slice(0, few).map((row) => ({
        title: row.label,
        subtitle: `${row.checkoutStarts} checkouts, ${row.paidCustomers} paid`,
        badge: dollars(row.opportunityRevenueCents),
        tone: bandTone(row.band),
      })),
      'No creator is known.',
    ),
    list(
      'Next moves',
      actionableRemediations.slice(0, few).map(({ title, rationale, badge }) => ({
        title,
        subtitle: rationale,
        badge,
        tone: 'info',
      })),
      'Nothing to do.',
    ),
  ]
}

const hero = (title: string, description: string): Component => ({ type: 'hero', title, description })
const grid = (title: string, items: Stat[]): Component => ({ type: 'stat_grid', title, columns: 4, items })
const list = (title: string, items: Item[], emptyMessage: string): Component => ({
  type: 'list',
  title,
  items,
  emptyMessage,
})
const stat = (label: string, value: string | number, note: string, tone: Tone): Stat => ({
  label,
  value: String(value),
  note,
  tone,
})

const dollars = (cents: number): string => `$${(cents / 100).toFixed(2)}`

const gatePressure = ({ byGate }: Dashboard['gateStats'], limit: number): Item[] =>
  Object.entries(byGate)
    .sort(([a, x], [b, y]) => y.blocked - x.blocked || y.warned - x.warned || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([gate, { blocked, warned }]) => ({
      title: gate,
      subtitle: `${warned} warned`,
      badge: `${blocked} blocked`,
      tone: blocked > 0 ? 'danger' : 'warning',
    }))

const anomalies = ({ anomalies }: Dashboard['predictive'], limit: number): Item[] =>
  anomalies.slice(0, limit).map(({ message, evidence, severity }) => ({
    title: message,
    subtitle: evidence,
    badge: severity,
    tone: severity === 'critical' ? 'danger' : 'warning',
  }))

const tones: Readonly<Record<Band, Tone>> = {
  very_low: 'info',
  low: 'info',
  medium: 'warning',
  high: 'success',
  very_high: 'success',
}
const bandTone = (band: Band): Tone => tones[band]
const adherenceTone = (percent: number): Tone => (percent >= 90 ? 'success' : percent >= 70 ? 'warning' : 'danger')
const countTone = (count: number): Tone => (count === 0 ? 'success' : 'warning')
const alertTone = ({ anomalySummary: { severity } }: Dashboard['predictive']): Tone =>
  severity === 'healthy' ? 'success' : severity === 'critical' ? 'danger' : 'warning'
