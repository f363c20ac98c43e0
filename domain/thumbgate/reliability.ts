/** How reliable each kind of work has been: Beta posteriors that start at (1, 1). */
import type { components } from '#generated/thumbgate/types.ts'

export type Posterior = components['schemas']['Posterior']

/** Numbers in [0, 1); tests give their own. */
export type Random = () => number

const builtInCategories = [
  'code_edit',
  'git',
  'testing',
  'pr_review',
  'search',
  'architecture',
  'security',
  'debugging',
  'product_recommendation',
  'brand_compliance',
  'sizing',
  'pricing',
  'regulatory',
  'uncategorized',
] as const

export type Category = (typeof builtInCategories)[number]

/** Tags that are spelt otherwise than the category they mean. */
const categoryByTag: Readonly<Record<string, Category>> = {
  'git-workflow': 'git',
  'ui-components': 'code_edit',
  'api-integration': 'code_edit',
  'data-modeling': 'code_edit',
  performance: 'code_edit',
}

/** The kinds of work that an event with these tags tells about; `uncategorized` where they name none. */
export function categoriesOf(tags: readonly string[]): Category[] {
  const found = tags.map((tag) => {
    const name = tag.toLowerCase()
    if (Object.hasOwn(categoryByTag, name)) return categoryByTag[name]
    return builtInCategories.find((category) => category === name.replaceAll('-', '_'))
  })
  const known = [...new Set(found.filter((category) => category !== undefined))]
  return known.length > 0 ? known : ['uncategorized']
}

export interface PosteriorRow {
  category: string
  alpha: number
  beta: number
  samples: number
}

const start = { alpha: 1, beta: 1, samples: 0 }

const toPosterior = ({ alpha, beta, samples }: Omit<PosteriorRow, 'category'>): Posterior => ({
  alpha,
  beta,
  reliability: alpha / (alpha + beta),
  samples,
})

/** A whole set: the built-in categories, also those that were never updated, and then the others by name. */
export function toReliability(rows: readonly PosteriorRow[]): Record<string, Posterior> {
  const known = new Map(rows.map((row) => [row.category, row]))
  const others = [...known.keys()].filter((name) => !builtInCategories.some((each) => each === name)).sort()
  return Object.fromEntries(
    [...builtInCategories, ...others].map((name) => [name, toPosterior(known.get(name) ?? start)]),
  )
}

/** A sample of the posterior of a category; of one that was never updated, of Beta(1, 1). */
export function sampler(rows: readonly PosteriorRow[], random: Random): (category: string) => number {
  const known = new Map(rows.map((row) => [row.category, row]))
  const drawn = new Map<string, number>()
  return (category) => {
    const before = drawn.get(category)
    if (before !== undefined) return before
    const { alpha, beta } = known.get(category) ?? start
    const sample = sampleBeta(alpha, beta, random)
    drawn.set(category, sample)
    return sample
  }
}

/** One sample of Beta(alpha, beta), between 0 and 1; both parameters are at least 1. */
export function sampleBeta(alpha: number, beta: number, random: Random): number {
  const x = sampleGamma(alpha, random)
  const y = sampleGamma(beta, random)
  return x / (x + y)
}

/** Marsaglia and Tsang's method, for shapes of at least 1. It rejects few candidates. */
function sampleGamma(shape: number, random: Random): number {
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = sampleNormal(random)
    const v = (1 + c * x) ** 3
    if (v > 0 && Math.log(positive(random)) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
  }
}

/** Box and Muller's method. */
const sampleNormal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(positive(random))) * Math.cos(2 * Math.PI * random())

/** In (0, 1], whose logarithm is finite. */
const positive = (random: Random): number => 1 - random()
