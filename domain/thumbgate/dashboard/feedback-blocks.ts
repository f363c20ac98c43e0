/** Blocks of the dashboard about feedback, lessons and gates, made of what is counted. Pure. */
import type { Schemas } from '#domain/thumbgate/dashboard/counts.ts'
import { ratio } from '#domain/thumbgate/numbers.ts'

type Dashboard = Schemas['Dashboard']
type FeedbackStats = Schemas['FeedbackStats']

const percent = (part: number, whole: number): number => Math.min(100, ratio(part * 100, whole, 0))

export const toApproval = (stats: FeedbackStats, recent: readonly string[]): Dashboard['approval'] => ({
  total: stats.total,
  positive: stats.totalPositive,
  negative: stats.totalNegative,
  approvalRate: percent(stats.totalPositive, stats.total),
  recentRate: percent(recent.filter(isPositive).length, recent.length),
  trendDirection: stats.trend,
})

const isPositive = (signal: string): boolean => signal === 'positive'

const groups = 10
const characters = 10

/** The positive shares of ten equal groups of the newest signals (newest first), averaged; nothing is said of fewer than ten. */
export function toTrend(signals: readonly string[]): Dashboard['trend'] {
  const size = Math.floor(signals.length / groups)
  if (size === 0) return { bars: '', percentage: 0 }
  // The groups are equal, so the mean of their shares is the share of all.
  const newest = signals.slice(0, size * groups)
  const percentage = percent(newest.filter(isPositive).length, newest.length)
  const full = ratio(percentage * characters, 100, 0)
  return { bars: '█'.repeat(full) + '░'.repeat(characters - full), percentage }
}

export interface Week {
  positive: number
  negative: number
}

/** Negative signals of the last 7 days against those of the 7 before. */
export function errorTrend(thisWeek: number, lastWeek: number): Dashboard['liveMetrics']['errorTrend'] {
  return { direction: directionOf(thisWeek, lastWeek), thisWeek, lastWeek }
}

function directionOf(thisWeek: number, lastWeek: number): Dashboard['liveMetrics']['errorTrend']['direction'] {
  if (thisWeek === 0 && lastWeek === 0) return 'clean'
  if (lastWeek === 0) return 'new-errors'
  if (thisWeek === lastWeek) return 'stable'
  return thisWeek < lastWeek ? 'improving' : 'worsening'
}

export interface LiveSources {
  audit: Dashboard['gateAudit']
  decisions: Schemas['DecisionMetrics']
  totalNegative: number
  autoGates: number
  thisWeek: Week
  lastWeek: Week
}

export function toLiveMetrics(sources: LiveSources): Dashboard['liveMetrics'] {
  const { audit, decisions, totalNegative, autoGates, thisWeek, lastWeek } = sources
  const { fastPathRate, overrideRate, rollbackRate, medianLatencyMs, resolvedCount } = decisions
  return {
    gateHitRate: {
      blockedPerDay: ratio(audit.totals.deny, audit.activeDays, 2),
      warnedPerDay: ratio(audit.totals.warn, audit.activeDays, 2),
      daysActive: audit.activeDays,
    },
    lessonEffectiveness: {
      rate: ratio(autoGates * 100, totalNegative, 2),
      totalNegative,
      autoGatesCreated: autoGates,
    },
    errorTrend: errorTrend(thisWeek.negative, lastWeek.negative),
    weeklyActivity: { ...thisWeek, total: thisWeek.positive + thisWeek.negative },
    decisionLoop: { fastPathRate, overrideRate, rollbackRate, medianLatencyMs, resolvedCount },
  }
}

export interface PipelineCounts {
  feedback: number
  lessons: number
  gates: number
  blocked: number
}

export function toLessonPipeline({ feedback, lessons, gates, blocked }: PipelineCounts): Dashboard['lessonPipeline'] {
  return {
    stages: [
      { id: 'feedback', label: 'Feedback', count: feedback, detail: 'signals captured' },
      { id: 'lessons', label: 'Lessons', count: lessons, detail: 'remembered' },
      { id: 'gates', label: 'Gates', count: gates, detail: 'promoted from repeated failures' },
      { id: 'blocked', label: 'Blocked', count: blocked, detail: 'actions stopped before they ran' },
    ],
    rates: { feedbackToLesson: percent(lessons, feedback), lessonToGate: percent(gates, lessons) },
  }
}

/** What one blocked call would have cost: an estimate, the same for every call. */
const tokensPerCall = { input: 6000, output: 1500 }
/** US dollars per million tokens of the models in the mix. */
const blendedPricePer1M = { input: 3, output: 15 }
const modelMix = { large: 0.3, medium: 0.5, small: 0.2 }

export function toTokenSavings(blockedCalls: number, deflectedBots: number): Dashboard['tokenSavings'] {
  const calls = blockedCalls + deflectedBots
  const input = calls * tokensPerCall.input
  const output = calls * tokensPerCall.output
  const cents = ratio(input * blendedPricePer1M.input + output * blendedPricePer1M.output, 10_000, 0)
  return {
    blockedCalls,
    deflectedBots,
    tokensSavedInput: input,
    tokensSavedOutput: output,
    tokensSavedTotal: input + output,
    dollarsSaved: cents / 100,
    dollarsSavedDisplay: `$${(cents / 100).toFixed(2)}`,
    tokensSavedDisplay: compact(input + output),
    blendedPricePer1M,
    modelMix,
  }
}

const compact = (count: number): string =>
  new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 }).format(count)

/** Minutes a blocked action would have cost somebody. */
const minutesPerBlock = 16

export const hoursSaved = (blocked: number): string => ratio(blocked * minutesPerBlock, 60, 1).toFixed(1)

/** Sections of a rule document. */
export const countRules = (markdown: string): number => markdown.match(/^## /gm)?.length ?? 0
