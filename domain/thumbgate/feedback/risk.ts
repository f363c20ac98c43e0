/** Which signals turn out badly, learned by boosting decision stumps (AdaBoost): each says "with this trait: risky", or the opposite. */
import { round } from '#domain/thumbgate/numbers.ts'

export interface RiskExample {
  /** Such as `tag:deployment`, `domain:testing`, `skill:review`. */
  traits: ReadonlySet<string>
  risky: boolean
}

export interface Stump {
  trait: string
  /** Whether having the trait is a sign of risk; without it, the opposite is. */
  riskyWith: boolean
  weight: number
}

export interface RiskModel {
  mode: 'baseline' | 'boosted'
  exampleCount: number
  /** The share of the examples it tells right, 3 decimals. */
  trainingAccuracy: number
  stumps: Stump[]
}

const minExamples = 6
const maxRounds = 8
const maxTraits = 200
const smallestError = 1e-6

/** Learns from examples. With too few, or all of one kind, it only knows the more frequent kind. */
export function trainRisk(examples: readonly RiskExample[]): RiskModel {
  const risky = examples.filter((example) => example.risky).length
  if (examples.length < minExamples || risky === 0 || risky === examples.length) {
    const right = Math.max(risky, examples.length - risky)
    return {
      mode: 'baseline',
      exampleCount: examples.length,
      trainingAccuracy: share(right, examples.length),
      stumps: [],
    }
  }
  const stumps = boost(examples)
  const right = examples.filter((example) => isRisky(stumps, example.traits) === example.risky).length
  return { mode: 'boosted', exampleCount: examples.length, trainingAccuracy: share(right, examples.length), stumps }
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : round(part / whole, 3))

/** What the stumps together say of something with these traits. */
export function isRisky(stumps: readonly Stump[], traits: ReadonlySet<string>): boolean {
  const vote = stumps.reduce((sum, stump) => sum + (says(stump, traits) ? stump.weight : -stump.weight), 0)
  return vote > 0
}

const says = ({ trait, riskyWith }: Pick<Stump, 'trait' | 'riskyWith'>, traits: ReadonlySet<string>): boolean =>
  traits.has(trait) === riskyWith

function boost(examples: readonly RiskExample[]): Stump[] {
  const traits = frequentTraits(examples)
  const weights = examples.map(() => 1 / examples.length)
  const stumps: Stump[] = []
  while (stumps.length < maxRounds) {
    const best = bestStump(examples, weights, traits)
    if (!best || best.error >= 0.5) break
    const error = Math.max(best.error, smallestError)
    const stump = {
      trait: best.trait,
      riskyWith: best.riskyWith,
      weight: round(0.5 * Math.log((1 - error) / error), 6),
    }
    stumps.push(stump)
    if (best.error < smallestError) break
    reweigh(examples, weights, stump)
  }
  return stumps
}

function frequentTraits(examples: readonly RiskExample[]): string[] {
  const counts = new Map<string, number>()
  for (const { traits } of examples) for (const trait of traits) counts.set(trait, (counts.get(trait) ?? 0) + 1)
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, maxTraits)
    .map(([trait]) => trait)
}

function bestStump(examples: readonly RiskExample[], weights: readonly number[], traits: readonly string[]) {
  let best: { trait: string; riskyWith: boolean; error: number } | undefined
  for (const trait of traits) {
    const wrong = examples.reduce(
      (sum, example, index) => sum + (example.traits.has(trait) === example.risky ? 0 : (weights[index] ?? 0)),
      0,
    )
    const error = Math.min(wrong, 1 - wrong)
    if (error < (best?.error ?? 1)) best = { trait, riskyWith: wrong <= 0.5, error }
  }
  return best
}

/** What the stump gets wrong counts more in the next round. */
function reweigh(examples: readonly RiskExample[], weights: number[], stump: Stump): void {
  let sum = 0
  for (const [index, example] of examples.entries()) {
    const right = says(stump, example.traits) === example.risky
    const weight = (weights[index] ?? 0) * Math.exp(right ? -stump.weight : stump.weight)
    weights[index] = weight
    sum += weight
  }
  for (const [index, weight] of weights.entries()) weights[index] = weight / sum
}
