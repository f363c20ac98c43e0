/** Reads the blocks of the dashboard that are about feedback, gates and settings: from kept counts and bounded lists, never from the logs. */
import * as gateRows from '#db/thumbgate/auto-gates.ts'
import * as packRows from '#db/thumbgate/context-packs.ts'
import * as metricRows from '#db/thumbgate/decision-metrics.ts'
import * as diagnosticRows from '#db/thumbgate/diagnostics.ts'
import * as countRows from '#db/thumbgate/feedback-counts.ts'
import * as eventRows from '#db/thumbgate/feedback-events.ts'
import * as auditRows from '#db/thumbgate/gate-audit.ts'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import * as memoryRows from '#db/thumbgate/memories.ts'
import * as ruleRows from '#db/thumbgate/prevention-rules.ts'
import * as settingsRows from '#db/thumbgate/settings.ts'
import * as synthesizedRows from '#db/thumbgate/synthesized-rules.ts'
import { type CountMap, type Schemas, sum, top } from '#domain/thumbgate/dashboard/counts.ts'
import {
  countRules,
  hoursSaved,
  toApproval,
  toLessonPipeline,
  toLiveMetrics,
  toTrend,
} from '#domain/thumbgate/dashboard/feedback-blocks.ts'
import { toGateAudit, toGateStats, toGates, toTeam, toTemplateLibrary } from '#domain/thumbgate/dashboard/gates.ts'
import { toHarness } from '#domain/thumbgate/dashboard/harness.ts'
import { readPolicy } from '#domain/thumbgate/dashboard/policy.ts'
import { toShown } from '#domain/thumbgate/dashboard/remediations.ts'
import { readReview } from '#domain/thumbgate/dashboard/reviews.ts'
import { profileIn, toReadiness, toRoutingPreview, toSurface } from '#domain/thumbgate/dashboard/surface.ts'
import { dayKeys, earliest, toMetrics } from '#domain/thumbgate/decisions/metrics.ts'
import { feedbackStats } from '#domain/thumbgate/feedback-stats.ts'
import { gateTemplates } from '#domain/thumbgate/gate-templates.ts'
import { ratio } from '#domain/thumbgate/numbers.ts'
import { type StoredLayer, settingsStatus } from '#domain/thumbgate/settings.ts'
import { addDays, localDate, startOfDay } from '#domain/thumbgate/window.ts'
import type { Reader } from '#server/database.ts'

type Dashboard = Schemas['Dashboard']

const trendSignals = 100
const recentSignals = 20
const newestMistakes = 200
const recentFindings = 5
const mostTools = 50
const seriesDays = 30
const dayMs = 86_400_000

export type FeedbackSide = Pick<
  Dashboard,
  | 'approval'
  | 'gateStats'
  | 'gates'
  | 'prevention'
  | 'trend'
  | 'health'
  | 'gateAudit'
  | 'diagnostics'
  | 'delegation'
  | 'secretGuard'
  | 'harness'
  | 'readiness'
  | 'feedbackAnalysis'
  | 'actionableRemediations'
  | 'agentSurfaceInventory'
  | 'interventionPolicy'
  | 'decisions'
  | 'settingsStatus'
  | 'team'
  | 'templateLibrary'
  | 'liveMetrics'
  | 'reviewDelta'
  | 'feedbackTimeSeries'
  | 'lessonPipeline'
> & {
  efficiency: Schemas['DashboardAnalytics']['efficiency']
  /** Diagnostics by where they came from, and the newest of them. */
  diagnosed: { total: number; bySource: CountMap; latestAt: Date | null }
}

/** Days and weeks are those of the installation's zone. */
export async function readFeedbackSide(
  db: Reader,
  customer: CustomerId,
  zone: string,
  now: Date,
): Promise<FeedbackSide> {
  const stats = await feedbackStats(db, customer, now)
  const counters = await countRows.findCounters(db, customer)
  const signals = await eventRows.listLatestSignals(db, customer, trendSignals)
  const learned = await gateRows.list(db, customer)
  const rules = await ruleRows.find(db, customer)
  const gateStats = toGateStats(await auditRows.byGate(db, customer), gateTemplates.length, learned.length)
  const keys = dayKeys(now, zone)
  const gateAudit = toGateAudit(await auditRows.byDay(db, customer, zone, earliest(now)), keys)
  const decisions = toMetrics(
    await metricRows.evaluationCounts(db, customer, zone, earliest(now)),
    await metricRows.outcomeCounts(db, customer, zone, earliest(now)),
    keys,
  )
  // Scopes are kept by a check constraint of the table, and only objects are written.
  const status = settingsStatus((await settingsRows.list(db, customer)) as StoredLayer[])
  const profile = profileIn(status.resolvedSettings)
  const tools = await auditRows.byTool(db, customer, earliest(now), mostTools)
  const series = await readSeries(db, customer, zone, now)
  const tallies = await countRows.listTallies(db, customer, ['source', 'violation', 'memory-category'])
  const count = (kind: countRows.TallyKind): CountMap =>
    Object.fromEntries(tallies.filter((tally) => tally.kind === kind).map(({ key, total }) => [key, total]))
  const errors = count('memory-category').error ?? 0
  const lessons = counters?.memories ?? 0
  const bySource = count('source')
  const [latest] = await diagnosticRows.listLatest(db, customer, 1)
  return {
    approval: toApproval(stats, signals.slice(0, recentSignals)),
    gateStats,
    gates: toGates(gateTemplates, learned),
    prevention: {
      estimatedHoursSaved: hoursSaved(gateStats.blocked),
      ruleCount: countRules(rules?.markdown ?? ''),
      lastPromotion: await lastPromotion(db, customer, now),
    },
    trend: toTrend(signals),
    health: {
      feedbackCount: stats.total,
      memoryCount: lessons,
      gateConfigLoaded: true,
      gateCount: gateStats.totalGates,
      mcpServerRunning: false,
    },
    gateAudit,
    diagnostics: stats.diagnostics,
    delegation: stats.delegation,
    secretGuard: await secretGuard(db, customer, count('violation')),
    harness: toHarness({
      lessonCount: lessons,
      errorLessonCount: errors,
      negativeCount: stats.totalNegative,
      diagnosedCount: stats.diagnostics.totalDiagnosed,
      autoGates: learned.length,
      resolvedDecisions: decisions.resolvedCount,
      mistakes: await readMistakes(db, customer, new Set(learned.map(({ trigger }) => trigger))),
    }),
    readiness: toReadiness(profile, status.warnings, now),
    feedbackAnalysis: stats,
    actionableRemediations: toShown(stats.actionableRemediations),
    agentSurfaceInventory: toSurface(profile, tools, policySources(status)),
    interventionPolicy: await readPolicy(
      db,
      customer,
      { keys, zone, since: earliest(now) },
      {
        feedback: stats.total,
        audit: 0,
        diagnostic: sum(bySource),
        decision: decisions.resolvedCount + decisions.outcomeCounts.warned,
      },
    ),
    decisions,
    settingsStatus: { ...status, routingPreview: toRoutingPreview(status) },
    team: toTeam(gateAudit, gateStats.byGate),
    templateLibrary: toTemplateLibrary(gateTemplates),
    liveMetrics: toLiveMetrics({
      audit: gateAudit,
      decisions,
      totalNegative: stats.totalNegative,
      autoGates: learned.length,
      thisWeek: series.thisWeek,
      lastWeek: series.lastWeek,
    }),
    reviewDelta: (await readReview(db, customer)).reviewDelta,
    feedbackTimeSeries: { dayCount: seriesDays, days: series.days },
    lessonPipeline: toLessonPipeline({
      feedback: stats.total,
      lessons,
      gates: learned.length,
      blocked: gateStats.blocked,
    }),
    efficiency: toEfficiency(await packRows.use(db, customer)),
    diagnosed: { total: stats.diagnostics.totalDiagnosed, bySource, latestAt: latest?.created_at ?? null },
  }
}

const policySources = ({ activeLayers }: Schemas['SettingsStatus']): string[] =>
  activeLayers.flatMap(({ exists, sourcePath }) => (exists && sourcePath !== null ? [sourcePath] : []))

async function lastPromotion(
  db: Reader,
  customer: CustomerId,
  now: Date,
): Promise<Dashboard['prevention']['lastPromotion']> {
  const found = await gateRows.lastPromotion(db, customer)
  if (!found) return null
  return { id: found.id, daysAgo: Math.max(0, Math.floor((now.getTime() - found.at.getTime()) / dayMs)) }
}

const securityPrefix = 'security:'

async function secretGuard(db: Reader, customer: CustomerId, violations: CountMap): Promise<Dashboard['secretGuard']> {
  const secrets = Object.fromEntries(Object.entries(violations).filter(([key]) => key.startsWith(securityPrefix)))
  const newest = await diagnosticRows.listLatestOfStep(db, customer, 'memory_ingress', recentFindings)
  return {
    blocked: sum(secrets),
    topConstraint: top(secrets),
    recent: newest.map(({ step, source, created_at }) => ({ step, source, timestamp: created_at.toISOString() })),
  }
}

/** The newest mistakes, and whether anything stands in their way. */
async function readMistakes(db: Reader, customer: CustomerId, gates: ReadonlySet<string>) {
  const rows = await memoryRows.listLatestOf(db, customer, 'error', newestMistakes)
  const promoted = await synthesizedRows.listPromoted(
    db,
    customer,
    rows.map(({ id }) => id),
  )
  const ruled = new Set(promoted.map(({ source_lesson_id }) => source_lesson_id))
  return rows.map(({ id, title, tags, occurrences, content }) => ({
    id,
    title,
    tags,
    occurrences,
    hasCorrection: content.includes('How to avoid:'),
    isEnforced: ruled.has(id) || tags.some((tag) => gates.has(tag)),
  }))
}

interface Series {
  days: Dashboard['feedbackTimeSeries']['days']
  thisWeek: { positive: number; negative: number }
  lastWeek: { positive: number; negative: number }
}

/** The last thirty local dates, and the seven days before now against the seven before them. */
async function readSeries(db: Reader, customer: CustomerId, zone: string, now: Date): Promise<Series> {
  const today = localDate(now, zone)
  const first = addDays(today, 1 - seriesDays)
  const quarters = await countRows.listQuarters(db, customer, startOfDay(first, zone))
  const days = new Map(
    Array.from({ length: seriesDays }, (_, i) => addDays(first, i)).map((dayKey) => [
      dayKey,
      { dayKey, up: 0, down: 0, lessons: 0 },
    ]),
  )
  const week = { positive: 0, negative: 0 }
  const series: Series = { days: [], thisWeek: { ...week }, lastWeek: { ...week } }
  for (const { quarter, positive, negative, lessons } of quarters) {
    const day = days.get(localDate(quarter, zone))
    if (day) {
      day.up += positive
      day.down += negative
      day.lessons += lessons
    }
    const age = (now.getTime() - quarter.getTime()) / dayMs
    const target = age < 7 ? series.thisWeek : age < 14 ? series.lastWeek : undefined
    if (target) {
      target.positive += positive
      target.negative += negative
    }
  }
  return { ...series, days: [...days.values()] }
}

const charactersPerToken = 4

const toEfficiency = (use: packRows.PackUse): FeedbackSide['efficiency'] => ({
  semanticCacheEnabled: true,
  contextPackRequests: use.requests,
  semanticCacheHits: use.hits,
  semanticCacheHitRate: ratio(use.hits, use.requests, 4),
  averageSemanticSimilarity: use.hits === 0 ? 0 : Math.round((use.similaritySum / use.hits) * 10_000) / 10_000,
  estimatedContextCharsReused: use.charsReused,
  estimatedContextTokensReused: Math.floor(use.charsReused / charactersPerToken),
})
