/** How decisions and what became of them relate. */
import type { EvaluationCounts, OutcomeCounts } from '#db/thumbgate/decision-metrics.ts'
import { ratio } from '#domain/thumbgate/numbers.ts'
import type { components } from '#generated/thumbgate/types.ts'

export type DecisionMetrics = components['schemas']['DecisionMetrics']
type Day = DecisionMetrics['days'][number]

export const dayCount = 14

const millisecondsPerDay = 86_400_000

/** Days are counted in the zone of the installation; this is early enough for all of them. */
export const earliest = (now: Date): Date => new Date(now.getTime() - (dayCount + 1) * millisecondsPerDay)

/** The last 14 dates of a zone, oldest first, `YYYY-MM-DD`. */
export function dayKeys(now: Date, timeZone: string): string[] {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(now)
  const midnight = Date.parse(`${today}T00:00:00Z`)
  return Array.from({ length: dayCount }, (_, i) =>
    new Date(midnight - (dayCount - 1 - i) * millisecondsPerDay).toISOString().slice(0, 10),
  )
}

export function toMetrics(
  evaluations: readonly EvaluationCounts[],
  outcomes: readonly OutcomeCounts[],
  keys: readonly string[],
): DecisionMetrics {
  const evaluationCount = countOf(evaluations)
  const all = outcomes.find(({ day }) => day === null)
  const resolved = all ? resolvedOf(all) : 0
  const divisor = resolved === 0 ? evaluationCount : resolved
  const overrides = all?.overrides ?? 0
  const rollbacks = all?.rollbacks ?? 0
  const days = keys.map((key) => toDay(key, evaluations, outcomes))
  return {
    evaluationCount,
    resolvedCount: resolved,
    fastPathCount: countOf(evaluations, 'auto_execute'),
    checkpointCount: countOf(evaluations, 'checkpoint_required'),
    blockedRecommendationCount: countOf(evaluations, 'blocked'),
    overrideCount: overrides,
    rollbackCount: rollbacks,
    outcomeCounts: {
      accepted: all?.accepted ?? 0,
      completed: all?.completed ?? 0,
      overridden: all?.overridden ?? 0,
      rolled_back: all?.rolledBack ?? 0,
      blocked: all?.blocked ?? 0,
      aborted: all?.aborted ?? 0,
      warned: all?.warned ?? 0,
    },
    fastPathRate: ratio(countOf(evaluations, 'auto_execute'), evaluationCount, 4),
    checkpointRate: ratio(countOf(evaluations, 'checkpoint_required'), evaluationCount, 4),
    overrideRate: ratio(overrides, divisor, 4),
    rollbackRate: ratio(rollbacks, divisor, 4),
    followRate: ratio(Math.max(0, resolved - overrides), divisor, 4),
    medianLatencyMs: Math.round(all?.medianLatency ?? 0),
    averageLatencyMs: Math.round(all?.averageLatency ?? 0),
    dayCount,
    days,
    activeDays: days.filter(isActive).length,
  }
}

/** Everything but a warning settles an action. */
const resolvedOf = (counts: OutcomeCounts): number =>
  counts.accepted + counts.completed + counts.overridden + counts.rolledBack + counts.blocked + counts.aborted

const countOf = (rows: readonly EvaluationCounts[], mode?: string): number =>
  rows
    .filter(({ executionMode }) => mode === undefined || executionMode === mode)
    .reduce((sum, { evaluations }) => sum + evaluations, 0)

function toDay(dayKey: string, evaluations: readonly EvaluationCounts[], outcomes: readonly OutcomeCounts[]): Day {
  const evaluated = evaluations.filter(({ day }) => day === dayKey)
  const ended = outcomes.find(({ day }) => day === dayKey)
  return {
    dayKey,
    evaluations: countOf(evaluated),
    fastPath: countOf(evaluated, 'auto_execute'),
    checkpoint: countOf(evaluated, 'checkpoint_required'),
    blockedRecommendations: countOf(evaluated, 'blocked'),
    overrides: ended?.overrides ?? 0,
    rollbacks: ended?.rollbacks ?? 0,
    completions: (ended?.accepted ?? 0) + (ended?.completed ?? 0),
    blockedOutcomes: ended?.blocked ?? 0,
    medianLatencyMs: Math.round(ended?.medianLatency ?? 0),
  }
}

/** Whether anything was evaluated, or came to an end that day. */
const isActive = (day: Day): boolean =>
  day.evaluations + day.blockedRecommendations + day.overrides + day.rollbacks + day.completions + day.blockedOutcomes >
  0
