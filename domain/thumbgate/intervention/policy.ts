/** What the learned policy says about an action. */
import {
  type Counts,
  exampleCount,
  type ModelMetrics,
  predict,
  topTokens,
} from '#domain/thumbgate/intervention/classifier.ts'
import type { components } from '#generated/thumbgate/types.ts'

export type LearnedPolicy = components['schemas']['LearnedPolicy']

/** Fewer examples teach nothing. */
const fewestExamples = 8

export interface Candidate {
  tokens: readonly string[]
  toolName: string
  affectedFiles: readonly string[]
  blockerCount: number
}

export interface Model {
  counts: Counts
  metrics: ModelMetrics
  /** When the metrics were measured. */
  updatedAt: Date | null
}

export function consultPolicy(model: Model, candidate: Candidate): LearnedPolicy {
  const count = exampleCount(model.counts.labels)
  const { toolName, affectedFiles, blockerCount } = candidate
  const shown = {
    tokens: [...candidate.tokens],
    metadata: { toolName, affectedFiles: [...affectedFiles], blockerCount },
  }
  if (count < fewestExamples) {
    return { enabled: false, reason: 'insufficient_training_examples', exampleCount: count, candidate: shown }
  }
  const prediction = predict(model.counts, candidate.tokens)
  return {
    enabled: true,
    candidate: shown,
    prediction,
    metrics: model.metrics,
    topTokens: topTokens(model.counts, candidate.tokens, prediction.label),
    updatedAt: model.updatedAt?.toISOString() ?? null,
    exampleCount: count,
  }
}
