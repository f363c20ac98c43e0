/** How well a stored text answers a query. Pure. */
import { jaccard, normaliseText, wordsOf } from '#domain/thumbgate/feedback/text.ts'
import { round } from '#domain/thumbgate/numbers.ts'

const hourMs = 3_600_000
const maxQueryWords = 32

export interface Query {
  /** Lower case, without punctuation; empty for none. */
  text: string
  words: ReadonlySet<string>
}

/** What a query asks for: its first words; more would find no better. */
export function readQuery(query: string): Query {
  const words = new Set(wordsOf(query).slice(0, maxQueryWords))
  return { text: normaliseText(query), words }
}

/** More for what is new: a day, a week, a month old. */
export function recency(createdAt: Date, now: Date): number {
  const hours = (now.getTime() - createdAt.getTime()) / hourMs
  if (hours <= 24) return 0.15
  if (hours <= 7 * 24) return 0.1
  return hours <= 30 * 24 ? 0.05 : 0
}

export interface Weights {
  /** For a text that contains the whole query. */
  whole: number
  /** For the share of its words that are found, where the whole is not. */
  share: number
  /** Words so short are not looked for in the text. */
  shortest: number
}

export interface Scored {
  score: number
  matchedTokens: string[]
  /** Whether the text has anything of the query. */
  matches: boolean
}

/** `text` is in lower case without punctuation. Scores have 4 decimals. */
export function scoreText(query: Query, text: string, bonus: number, weights: Weights): Scored {
  if (query.text === '') return { score: round(bonus, 4), matchedTokens: [], matches: true }
  const words = new Set(text.split(' '))
  const matchedTokens = [...query.words].filter((word) => words.has(word))
  const whole = text.includes(query.text)
  const sought = [...query.words].filter((word) => word.length >= weights.shortest)
  const found = sought.filter((word) => text.includes(word)).length
  const share = sought.length === 0 ? 0 : found / sought.length
  const likeness = jaccard(query.words, words) + (whole ? weights.whole : weights.share * share)
  return { score: round(likeness + bonus, 4), matchedTokens, matches: likeness > 0 }
}

interface Ranked {
  id: string | null
  score: number
  timestamp: string | null
}

/** Best first; of equal scores the newer, then by id. */
export const byRank = (a: Ranked, b: Ranked): number =>
  b.score - a.score || compare(b.timestamp ?? '', a.timestamp ?? '') || compare(a.id ?? '', b.id ?? '')

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)
