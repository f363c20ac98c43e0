/** Preference pairs as lines of JSON, for training. */
import { createHash } from 'node:crypto'
import { type Keyed, type Pair, rubricGain } from '#domain/thumbgate/dpo/match.ts'
import type { MemorySource } from '#domain/thumbgate/dpo/memories.ts'
import { round } from '#domain/thumbgate/numbers.ts'

const batchSize = 200
const maxDistractors = 2
/** How many mistakes of a domain are looked at for each key. */
const lookedAt = 64

/** What a model is asked: how to go about what both memories are about. */
export function promptOf({ error, matchedKeys }: Pick<Pair, 'error' | 'matchedKeys'>): string {
  const tags = matchedKeys.filter((key) => error.tagKeys.includes(key))
  if (tags.length > 0) return `How should an agent work on ${tags.join(', ')}?`
  const title = titleOf(error)
  return title === '' ? 'How should an agent go about this task?' : `How should an agent avoid this: ${title}?`
}

const titleOf = ({ title }: Keyed): string => title.replace(/^(SUCCESS|MISTAKE|LEARNING|PREFERENCE):/, '').trim()

export interface Distractor {
  error: Keyed
  overlap: number
}

/** Finds other mistakes of the same domain that share most keys. */
export class DistractorIndex {
  readonly #byKey = new Map<string, Keyed[]>()

  constructor(errors: readonly Keyed[]) {
    for (const error of errors) {
      for (const key of error.keys) {
        const place = `${error.domain}\n${key}`
        const list = this.#byKey.get(place)
        if (!list) this.#byKey.set(place, [error])
        else if (list.length < lookedAt) list.push(error)
      }
    }
  }

  /** At most two, most shared keys first. */
  of(error: Keyed): Distractor[] {
    const overlaps = new Map<Keyed, number>()
    for (const key of error.keys) {
      for (const other of this.#byKey.get(`${error.domain}\n${key}`) ?? []) {
        if (other.id !== error.id) overlaps.set(other, (overlaps.get(other) ?? 0) + 1)
      }
    }
    return [...overlaps]
      .map(([other, overlap]) => ({ error: other, overlap }))
      .sort((a, b) => b.overlap - a.overlap)
      .slice(0, maxDistractors)
  }
}

/** Why the pair can be believed: what speaks for it, and what against it. */
export function reasoningOf({ error, learning, matchedKeys }: Pair) {
  const for_ = [
    matchedKeys.some((key) => error.tagKeys.includes(key)),
    matchedKeys.length >= 2,
    rubricGain(learning, error) > 0,
    error.domain === learning.domain,
  ]
  const worse =
    learning.weightedScore !== null && error.weightedScore !== null && learning.weightedScore < error.weightedScore
  const against = [learning.failingCriteria.length > 0, worse]
  const verified = for_.filter(Boolean).length
  const refuted = against.filter(Boolean).length
  return {
    traceId: `trace_${createHash('sha256').update(`${error.id}\n${learning.id}`).digest('hex').slice(0, 12)}`,
    confidence: round(Math.max(0, verified - refuted) / for_.length, 2),
    passed: verified > refuted,
    verified,
    refuted,
    edgeCases: [
      ...(matchedKeys.length === 1 ? ['Only one key is shared.'] : []),
      ...(learning.weightedScore === null || error.weightedScore === null ? ['One of them has no rubric.'] : []),
      ...(against[0] ? ['The learning fails criteria of its rubric.'] : []),
    ],
  }
}

/** One line per pair, in order. `pause` is called between batches. */
export async function* pairLines(
  pairs: readonly Pair[],
  errors: readonly Keyed[],
  contents: MemorySource['contents'],
  pause: () => Promise<void>,
): AsyncGenerator<string> {
  const index = new DistractorIndex(errors)
  for (let from = 0; from < pairs.length; from += batchSize) {
    const batch = pairs.slice(from, from + batchSize).map((pair) => ({ pair, distractors: index.of(pair.error) }))
    const ids = batch.flatMap(({ pair, distractors }) => [
      pair.error.id,
      pair.learning.id,
      ...distractors.map(({ error }) => error.id),
    ])
    const texts = await contents([...new Set(ids)])
    for (const { pair, distractors } of batch) yield `${JSON.stringify(toLine(pair, distractors, texts))}\n`
    await pause()
  }
}

function toLine(pair: Pair, distractors: readonly Distractor[], texts: ReadonlyMap<string, string>) {
  const { error, learning, matchedKeys, score } = pair
  const textOf = ({ id }: Keyed) => texts.get(id) ?? ''
  const shown = distractors.map(({ error: other, overlap }) => ({
    id: other.id,
    title: other.title,
    content: textOf(other),
    overlap,
  }))
  return {
    prompt: promptOf(pair),
    chosen: textOf(learning),
    rejected: textOf(error),
    ...(shown.length === 0 ? {} : { distractors: shown }),
    metadata: {
      errorId: error.id,
      learningId: learning.id,
      matchScore: round(score, 3),
      overlapScore: matchedKeys.length,
      matchedKeys,
      errorTitle: error.title,
      learningTitle: learning.title,
      ...rubricOf(pair),
      distractorCount: shown.length,
      reasoningTrace: reasoningOf(pair),
    },
  }
}

function rubricOf({ error, learning }: Pair) {
  if (error.weightedScore === null && learning.weightedScore === null) return {}
  const both = error.weightedScore !== null && learning.weightedScore !== null
  return {
    rubric: {
      learningWeightedScore: learning.weightedScore,
      errorWeightedScore: error.weightedScore,
      weightedDelta: both ? round((learning.weightedScore ?? 0) - (error.weightedScore ?? 0), 3) : null,
      errorFailingCriteria: error.failingCriteria,
      learningFailingCriteria: learning.failingCriteria,
    },
  }
}
