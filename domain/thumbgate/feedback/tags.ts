import type { Signal } from '#domain/thumbgate/feedback/signals.ts'
import { normaliseText } from '#domain/thumbgate/feedback/text.ts'

export const maxTags = 100
export const maxTagLength = 100

const genericTags: ReadonlySet<string> = new Set(['feedback', 'positive', 'negative'])

/** The tags that say what something is about, and not only that it is feedback. */
export const domainTags = (tags: readonly string[]): string[] =>
  tags.filter((tag) => !genericTags.has(tag.toLowerCase()))

/** Tags in the order they are first named, each once, without the spaces around them. */
export const distinctTags = (tags: Iterable<string>): string[] => [
  ...new Set([...tags].map((tag) => tag.trim()).filter((tag) => tag !== '')),
]

/** What two tags are equal by. */
export const tagKeys = (tags: readonly string[]): string[] => distinctTags(tags.map((tag) => tag.toLowerCase()))

/** The tags of a request: an array, or a list separated by commas. */
export const readTags = (given: string | readonly string[] | undefined): string[] =>
  distinctTags(typeof given === 'string' ? given.split(',') : (given ?? []))

const semantic: readonly { tag: string; parts: readonly string[] }[] = [
  { tag: 'entity:Revenue', parts: ['revenue', 'paid', 'dollar', 'cent', 'price'] },
  { tag: 'entity:Customer', parts: ['customer', 'user', 'pro', 'tier'] },
  { tag: 'entity:Funnel', parts: ['funnel', 'conversion', 'visitor', 'checkout', 'lead'] },
  { tag: 'metric:ROI', parts: ['roi', 'campaign', 'attribution'] },
]

/** How many tags a context may add to those that were given. */
export const maxAddedTags = semantic.length

/** What a context is about commercially. Parts of words count, so that "proof" is about customers too. */
export function semanticTags(context: string): string[] {
  const text = context.toLowerCase()
  return semantic.filter(({ parts }) => parts.some((part) => text.includes(part))).map(({ tag }) => tag)
}

/** In this order; parts of words count. */
const domains: readonly { tag: string; keywords: readonly string[] }[] = [
  { tag: 'thumbgate', keywords: ['thumbgate', 'feedback-loop', 'statusline', 'dashboard', 'mcp'] },
  { tag: 'testing', keywords: ['test', 'testing', 'jest', 'coverage', 'verify', 'verification'] },
  { tag: 'security', keywords: ['security', 'secret', 'credential', 'token', 'auth'] },
  { tag: 'performance', keywords: ['perf', 'performance', 'latency', 'slow'] },
  { tag: 'ui-components', keywords: ['ui', 'component', 'layout', 'style', 'figma'] },
  { tag: 'api-integration', keywords: ['api', 'endpoint', 'request', 'response', 'server'] },
  { tag: 'git-workflow', keywords: ['git', 'commit', 'branch', 'pr', 'pull request'] },
  { tag: 'documentation', keywords: ['doc', 'docs', 'readme'] },
  { tag: 'debugging', keywords: ['debug', 'debugging', 'error', 'bug', 'fix'] },
  { tag: 'architecture', keywords: ['design', 'architecture', 'system'] },
  { tag: 'data-modeling', keywords: ['schema', 'data', 'model', 'migration'] },
]

const keywordsOf: ReadonlyMap<string, readonly string[]> = new Map(
  domains.map(({ tag, keywords }) => [tag, keywords.map(normaliseText)]),
)

/** The domain of a text: that of the first given tag that is not generic, else of the first keyword found, else `general`. */
export function inferDomainTag(tags: readonly string[], text: string): string {
  const [given] = domainTags(tags)
  if (given !== undefined) return given
  const normal = normaliseText(text)
  for (const [tag, keywords] of keywordsOf) {
    if (keywords.some((keyword) => normal.includes(keyword))) return tag
  }
  return 'general'
}

/** The tags of a memory: that it is feedback, which way, what it is about, and on a mistake every criterion that failed. */
export function memoryTags(
  signal: Signal,
  about: { tags: readonly string[]; text: string; failingCriteria: readonly string[] },
): string[] {
  const given = domainTags(about.tags)
  const failing = signal === 'negative' ? about.failingCriteria.map((criterion) => `rubric-${criterion}`) : []
  return distinctTags(['feedback', signal, ...given, inferDomainTag(given, about.text), ...failing])
}
