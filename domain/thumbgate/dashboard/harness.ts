/** How well mistakes are turned into protection. Pure. */
import type { Schemas } from '#domain/thumbgate/dashboard/counts.ts'
import { ratio } from '#domain/thumbgate/numbers.ts'

export type Harness = Schemas['Harness']

const decimals = 4
const mostRecommendations = 5

/** An error lesson; the newest of them are looked at, not all. */
export interface Mistake {
  id: string
  title: string
  tags: readonly string[]
  occurrences: number
  /** It says how to avoid it. */
  hasCorrection: boolean
  /** A promoted rule or a gate stands in its way. */
  isEnforced: boolean
}

export interface HarnessSources {
  lessonCount: number
  errorLessonCount: number
  negativeCount: number
  diagnosedCount: number
  autoGates: number
  resolvedDecisions: number
  mistakes: readonly Mistake[]
}

const statuses: readonly [number, Harness['status']][] = [
  [80, 'strong'],
  [60, 'improving'],
  [40, 'weak'],
]

/** Weights: corrections .3, enforcement .3, diagnosis .2, failures that do not come back .2. */
export function toHarness(sources: HarnessSources): Harness {
  const { mistakes, lessonCount, errorLessonCount, negativeCount, diagnosedCount, autoGates } = sources
  const repeated = mistakes.filter(({ occurrences }) => occurrences > 1)
  const seen = mistakes.reduce((sum, { occurrences }) => sum + occurrences, 0)
  const correctionCoverage = share(mistakes.filter(({ hasCorrection }) => hasCorrection).length, mistakes.length)
  const enforcementCoverage = share(repeated.filter(({ isEnforced }) => isEnforced).length, repeated.length)
  const diagnosticCoverage = share(Math.min(diagnosedCount, negativeCount), negativeCount)
  const repeatFailureRate = share(seen - mistakes.length, seen)
  const score = Math.round(
    100 *
      (0.3 * correctionCoverage + 0.3 * enforcementCoverage + 0.2 * diagnosticCoverage + 0.2 * (1 - repeatFailureRate)),
  )
  return {
    score,
    status: statuses.find(([from]) => score >= from)?.[1] ?? 'bootstrapping',
    lessonCount,
    errorLessonCount,
    correctionCoverage,
    enforcementCoverage,
    diagnosticCoverage,
    repeatFailureRate,
    repeatedFailureCount: repeated.length,
    topRepeatedPattern: topPattern(repeated),
    lifecycleCounts: {
      detected: negativeCount,
      promoted: errorLessonCount,
      enforced: autoGates,
      measured: sources.resolvedDecisions,
    },
    topRecommendations: recommendations(mistakes),
  }
}

const share = (part: number, whole: number): number => ratio(part, whole, decimals)

const generic = new Set(['feedback', 'positive', 'negative'])

/** What a mistake is about: its own tags, sorted. */
const patternOf = (tags: readonly string[]): string =>
  tags
    .filter((tag) => !generic.has(tag))
    .toSorted()
    .join('|')

function topPattern(repeated: readonly Mistake[]): Harness['topRepeatedPattern'] {
  const counts = new Map<string, number>()
  for (const { tags, occurrences } of repeated) {
    const key = patternOf(tags)
    counts.set(key, (counts.get(key) ?? 0) + occurrences)
  }
  const [first] = [...counts].sort(([a, many], [b, others]) => others - many || (a < b ? -1 : 1))
  return first ? { key: first[0], count: first[1] } : null
}

type Recommendation = Harness['topRecommendations'][number]

/** What to do about the mistakes that come back, the most frequent first. */
function recommendations(mistakes: readonly Mistake[]): Recommendation[] {
  return mistakes
    .filter(({ occurrences, hasCorrection, isEnforced }) => (occurrences > 1 && !isEnforced) || !hasCorrection)
    .sort((a, b) => b.occurrences - a.occurrences || (a.id < b.id ? -1 : 1))
    .slice(0, mostRecommendations)
    .map((mistake, index) => toRecommendation(mistake, mostRecommendations - index))
}

const toRecommendation = ({ id, title, occurrences, hasCorrection }: Mistake, priority: number): Recommendation => ({
  type: hasCorrection ? 'enforce-lesson' : 'add-correction',
  count: occurrences,
  priority,
  action: hasCorrection ? 'Promote a gate for this mistake' : 'Say how to avoid this mistake',
  reason: `It happened ${occurrences} ${occurrences === 1 ? 'time' : 'times'}${hasCorrection ? ' and nothing stops it' : ' and no correction is known'}`,
  exampleLessonId: id,
  exampleLessonTitle: title,
})
