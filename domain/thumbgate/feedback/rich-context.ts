import type { Signal } from '#domain/thumbgate/feedback/signals.ts'
import { tagKeys } from '#domain/thumbgate/feedback/tags.ts'
import type { components } from '#generated/thumbgate/types.ts'

export type RichContext = components['schemas']['RichContext']
type Outcome = RichContext['outcomeCategory']

/** In this order: the tags that name a domain, and the word in the context that does. */
const domains: readonly { domain: string; tags: readonly string[]; word?: string }[] = [
  { domain: 'testing', tags: ['testing', 'test'], word: 'test' },
  { domain: 'security', tags: ['security'], word: 'secret' },
  { domain: 'performance', tags: ['performance', 'perf'], word: 'performance' },
  { domain: 'ui-components', tags: ['ui-components', 'ui', 'component'] },
  { domain: 'api-integration', tags: ['api-integration', 'api', 'endpoint'] },
  { domain: 'git-workflow', tags: ['git-workflow', 'git', 'commit', 'branch'] },
  { domain: 'documentation', tags: ['documentation', 'docs', 'readme'] },
  { domain: 'debugging', tags: ['debugging', 'debug'], word: 'error' },
  { domain: 'architecture', tags: ['architecture', 'design'], word: 'design' },
  { domain: 'data-modeling', tags: ['data-modeling', 'data', 'migration'], word: 'schema' },
]

/** The domain that rules and risks are counted by. */
export function domainOf(tags: readonly string[], context: string): string {
  const keys = new Set(tagKeys(tags))
  const text = context.toLowerCase()
  const found = domains.find(
    (each) => each.tags.some((tag) => keys.has(tag)) || (each.word !== undefined && text.includes(each.word)),
  )
  return found?.domain ?? 'general'
}

/** In this order, by the words that say so. */
const outcomes: Readonly<Record<Signal, readonly { category: Outcome; words: readonly string[] }[]>> = {
  positive: [
    { category: 'quick-success', words: ['first try', 'immediately', 'right away'] },
    { category: 'deep-success', words: ['thorough', 'comprehensive', 'in-depth'] },
    { category: 'creative-success', words: ['creative', 'novel', 'elegant'] },
    { category: 'partial-success', words: ['partial', 'mostly', 'some issues'] },
  ],
  negative: [
    { category: 'factual-error', words: ['wrong', 'incorrect', 'factual'] },
    { category: 'insufficient-depth', words: ['shallow', 'surface', 'superficial'] },
    { category: 'efficiency-issue', words: ['slow', 'took too long', 'inefficient'] },
    { category: 'false-assumption', words: ['assumption', 'guessed', 'assumed'] },
    { category: 'incomplete', words: ['partial', 'incomplete', 'missing'] },
  ],
}

/** What kind of success or failure a text tells of. */
export function outcomeOf(signal: Signal, text: string): Outcome {
  const lower = text.toLowerCase()
  const found = outcomes[signal].find(({ words }) => words.some((word) => lower.includes(word)))
  return found?.category ?? (signal === 'positive' ? 'standard-success' : 'standard-failure')
}

const scope = ['scope creep', 'out of scope', 'wrong file', 'unrelated file']
const approval = [
  'without approval',
  'missing approval',
  'no approval',
  'approval required',
  'approval was required',
  'permission required',
  'permission was required',
  'without permission',
  'missing permission',
]
const protection = ['protected file', 'policy file', 'hook file']

/** What an event is about: domain, outcome, and which rules of conduct its words say were broken. */
export function richContextOf(about: {
  signal: Signal
  tags: readonly string[]
  context: string
  text: string
}): RichContext {
  const lower = about.text.toLowerCase()
  const says = (phrases: readonly string[]): boolean => phrases.some((phrase) => lower.includes(phrase))
  return {
    domain: domainOf(about.tags, about.context),
    filePaths: [],
    errorType: null,
    outcomeCategory: outcomeOf(about.signal, about.text),
    enforcement: {
      scopeViolation: says(scope),
      approvalFailure: says(approval),
      protectedFileViolation: says(protection),
      protectedFiles: [],
    },
  }
}
