import type { Belief } from '#domain/thumbgate/feedback/memories.ts'
import type { Signal } from '#domain/thumbgate/feedback/signals.ts'
import { round } from '#domain/thumbgate/numbers.ts'

const likelihood: Readonly<Record<Signal, number>> = { positive: 0.9, negative: 0.1 }

/** What an earlier belief becomes by one more signal: the running mean of what was observed, and of how far it was from what was expected. */
export function updateBelief({ priorProbability, uncertainty, observations: n }: Belief, signal: Signal): Belief {
  const seen = likelihood[signal]
  return {
    priorProbability: round((priorProbability * n + seen) / (n + 1), 3),
    uncertainty: round((uncertainty * n + Math.abs(seen - priorProbability)) / (n + 1), 3),
    observations: n + 1,
  }
}

export const contradiction = 'high_entropy_contradiction'

/** Why a belief is not worth building on, or null. */
export const pruneReason = ({ priorProbability, uncertainty, observations }: Belief): string | null =>
  (observations >= 3 && uncertainty > 0.7) || priorProbability < 0.2 ? contradiction : null
