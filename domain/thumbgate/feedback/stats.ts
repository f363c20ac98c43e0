/** Statistics of feedback, made of what is counted. Pure. */
import type { CountersRow, TallyKind, TallyRow, WindowCounts } from '#db/thumbgate/feedback-counts.ts'
import { remediations } from '#domain/thumbgate/feedback/remediations.ts'
import { ratio } from '#domain/thumbgate/numbers.ts'
import type { components } from '#generated/thumbgate/types.ts'

type Schemas = components['schemas']
export type FeedbackStats = Schemas['FeedbackStats']
export type DelegationSummary = Schemas['DelegationSummary']
type KeyCount = Schemas['KeyCount']
type RiskBucket = Schemas['RiskBucket']

const rateDecimals = 3
const mostKeys = 5
const minBucket = 2
const trendStep = 0.05

export interface StatsSources {
  counters: CountersRow | undefined
  week: WindowCounts
  month: WindowCounts
  /** The signals of the newest events, at most 20. */
  recent: readonly string[]
  tallies: readonly TallyRow[]
  model: { mode: string; training_accuracy: number } | undefined
  recentLessons: FeedbackStats['recentLessons']
  delegation: DelegationSummary
}

type Counted = Omit<FeedbackStats, 'recommendations' | 'actionableRemediations'>

const rate = (part: number, whole: number): number => ratio(part, whole, rateDecimals)

const windowOf = ({ positive, negative }: WindowCounts): Schemas['FeedbackWindow'] => ({
  total: positive + negative,
  positive,
  rate: rate(positive, positive + negative),
})

/** Where approval is going: the last week against the last month. A week without signals says nothing. */
export function trendOf(week: WindowCounts, month: WindowCounts): FeedbackStats['trend'] {
  const [weekTotal, monthTotal] = [week.positive + week.negative, month.positive + month.negative]
  if (weekTotal === 0) return 'stable'
  const change = week.positive / weekTotal - month.positive / monthTotal
  if (Math.abs(change) <= trendStep) return 'stable'
  return change > 0 ? 'improving' : 'degrading'
}

/** The whole of the statistics. */
export function toFeedbackStats(sources: StatsSources): FeedbackStats {
  const { counters, tallies, week, month, recent } = sources
  const total = counters?.total ?? 0
  const positive = counters?.positive ?? 0
  const negative = counters?.negative ?? 0
  const of = (kind: TallyKind) => tallies.filter((tally) => tally.kind === kind)
  const counts = (kind: TallyKind): KeyCount[] => of(kind).map(({ key, total: count }) => ({ key, count }))
  const counted: Counted = {
    total,
    totalPositive: positive,
    totalNegative: negative,
    approvalRate: rate(positive, total),
    recentRate: rate(recent.filter((signal) => signal === 'positive').length, recent.length),
    windows: { '7d': windowOf(week), '30d': windowOf(month), lifetime: windowOf({ positive, negative }) },
    trend: trendOf(week, month),
    skills: signalCounts(of('skill')),
    tags: signalCounts(of('tag')),
    rubric: {
      samples: counters?.rubric_samples ?? 0,
      blockedPromotions: counters?.blocked_promotions ?? 0,
      failingCriteria: Object.fromEntries(of('criterion').map((tally) => [tally.key, { failures: tally.total }])),
    },
    diagnostics: {
      totalDiagnosed: counters?.diagnosed ?? 0,
      categories: counts('cause').slice(0, mostKeys),
      criticalFailureSteps: counts('step').slice(0, mostKeys),
      repeatedViolations: counts('violation').slice(0, mostKeys),
    },
    delegation: sources.delegation,
    boostedRisk: riskOf(sources, of),
    byDomain: counts('memory-domain').slice(0, mostKeys),
    byImportance: counts('memory-importance').slice(0, mostKeys),
    recentLessons: sources.recentLessons,
    sessionCount: 0,
  }
  const actionableRemediations = remediations(counted, recent.length)
  return { ...counted, recommendations: actionableRemediations.map(({ action }) => action), actionableRemediations }
}

const signalCounts = (tallies: readonly TallyRow[]): Record<string, Schemas['SignalCounts']> =>
  Object.fromEntries(tallies.map(({ key, positive, negative, total }) => [key, { positive, negative, total }]))

function riskOf({ counters, model }: StatsSources, of: (kind: TallyKind) => TallyRow[]): FeedbackStats['boostedRisk'] {
  if (!counters || counters.total === 0) return null
  const { total, high_risk: highRisk } = counters
  return {
    exampleCount: total,
    baseRate: rate(highRisk, total),
    mode: model?.mode === 'boosted' ? 'boosted' : 'baseline',
    trainingAccuracy: model?.training_accuracy ?? rate(Math.max(highRisk, total - highRisk), total),
    highRiskTags: riskiest(of('tag')),
    highRiskDomains: riskiest(of('domain')),
    highRiskSkills: riskiest(of('skill')),
  }
}

/** What goes wrong most often, in proportion; of equal shares the more frequent first, then by name. */
export const riskiest = (tallies: readonly Pick<TallyRow, 'key' | 'total' | 'high_risk'>[]): RiskBucket[] =>
  tallies
    .filter(({ total, high_risk: highRisk }) => total >= minBucket && highRisk > 0)
    .sort((a, b) => b.high_risk * a.total - a.high_risk * b.total || b.total - a.total || (a.key < b.key ? -1 : 1))
    .slice(0, mostKeys)
    .map(({ key, total, high_risk: highRisk }) => ({ key, total, highRisk, riskRate: rate(highRisk, total) }))

/** The statistics as a text for people: of the last `recent` signals, and of all. */
export function toSummary(stats: FeedbackStats, recent: readonly string[]): string {
  if (stats.total === 0) return '## Feedback Summary\n\nNo feedback has been captured so far.\n'
  const positive = recent.filter((signal) => signal === 'positive').length
  const { delegation, boostedRisk } = stats
  const lines = [
    `- Positive: ${positive}`,
    `- Negative: ${recent.length - positive}`,
    `- Approval: ${percent(positive, recent.length)}`,
    `- Overall approval: ${percent(stats.totalPositive, stats.total)} of ${stats.total}`,
    `- Delegations: ${delegation.attemptCount} started, ${delegation.acceptedCount} accepted, ${delegation.rejectedCount} rejected, ${delegation.abortedCount} aborted, ${delegation.avoidedDelegationCount} avoided`,
    ...(boostedRisk ? [`- Risk: base rate ${boostedRisk.baseRate} (${boostedRisk.mode})`] : []),
    ...stats.recommendations.slice(0, mostKeys).map((recommendation) => `- Recommended: ${recommendation}`),
  ]
  return `## Feedback Summary (last ${recent.length})\n\n${lines.join('\n')}\n`
}

const percent = (part: number, whole: number): string => `${ratio(part * 100, whole, 0)}%`
