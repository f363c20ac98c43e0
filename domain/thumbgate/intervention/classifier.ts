/** A multinomial naive Bayes classifier over tokens. Its counts are kept in the database, one for each token and label. */

import { type Label, labels } from '#domain/thumbgate/intervention/weights.ts'
import { round } from '#domain/thumbgate/numbers.ts'

export type LabelCounts = Readonly<Record<Label, number>>

export interface Counts {
  /** Examples per label. */
  labels: LabelCounts
  /** Token → examples per label that have it. */
  tokens: ReadonlyMap<string, LabelCounts>
}

export interface Prediction {
  label: Label
  /** The probability of the label, four decimals. */
  confidence: number
  probabilities: Record<Label, number>
}

export interface Example {
  label: Label
  tokens: readonly string[]
}

export const noCounts = (): Record<Label, number> => ({ allow: 0, recall: 0, verify: 0, warn: 0, deny: 0 })

export const exampleCount = (counts: LabelCounts): number => labels.reduce((sum, label) => sum + counts[label], 0)

/** The most probable label; of equally probable ones the first. Tokens that were never seen say nothing. */
export function predict(counts: Counts, tokens: readonly string[]): Prediction {
  const known = tokens.map((token) => counts.tokens.get(token)).filter((each) => each !== undefined)
  const total = exampleCount(counts.labels)
  const scores = labels.map((label) => {
    const examples = counts.labels[label]
    const prior = Math.log((examples + 1) / (total + labels.length))
    return known.reduce((sum, token) => sum + Math.log((token[label] + 1) / (examples + 1)), prior)
  })
  const highest = Math.max(...scores)
  const weights = scores.map((score) => Math.exp(score - highest))
  const sum = weights.reduce((all, weight) => all + weight, 0)
  const best = scores.indexOf(highest)
  const probabilities = noCounts()
  labels.forEach((label, i) => {
    probabilities[label] = round((weights[i] ?? 0) / sum, 4)
  })
  const label = labels[best] ?? 'allow'
  return { label, confidence: probabilities[label], probabilities }
}

/** The counts of some examples. */
export function countExamples(examples: readonly Example[]): Counts {
  const counts = { labels: noCounts(), tokens: new Map<string, Record<Label, number>>() }
  for (const { label, tokens } of examples) {
    counts.labels[label]++
    for (const token of new Set(tokens)) {
      const row = counts.tokens.get(token) ?? noCounts()
      row[label]++
      counts.tokens.set(token, row)
    }
  }
  return counts
}

export interface ModelMetrics {
  trainingAccuracy: number
  holdoutAccuracy: number
  holdoutSize: number
  trainingExamples: number
}

export const noMetrics: ModelMetrics = { trainingAccuracy: 0, holdoutAccuracy: 0, holdoutSize: 0, trainingExamples: 0 }

const holdoutFrom = 10
const smallestHoldout = 5

/**
 * How well the model does, four decimals. From ten examples on the last fifth, at least five, is held out and not trained on.
 * @param examples Oldest first.
 */
export function measureModel(examples: readonly Example[]): ModelMetrics {
  const holdoutSize = examples.length < holdoutFrom ? 0 : Math.max(smallestHoldout, Math.floor(examples.length / 5))
  const training = examples.slice(0, examples.length - holdoutSize)
  const model = countExamples(training)
  return {
    trainingAccuracy: accuracy(model, training),
    holdoutAccuracy: accuracy(model, examples.slice(training.length)),
    holdoutSize,
    trainingExamples: training.length,
  }
}

function accuracy(model: Counts, examples: readonly Example[]): number {
  if (examples.length === 0) return 0
  const right = examples.filter(({ label, tokens }) => predict(model, tokens).label === label).length
  return round(right / examples.length, 4)
}

const mostTopTokens = 4

/** The tokens of these that speak most for a label: most examples first, then by name. */
export function topTokens(counts: Counts, tokens: readonly string[], label: Label): { token: string; count: number }[] {
  return tokens
    .map((token) => ({ token, count: counts.tokens.get(token)?.[label] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.token < b.token ? -1 : 1))
    .slice(0, mostTopTokens)
}
