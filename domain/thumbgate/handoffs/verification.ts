/** Whether a result repeats a known mistake. */
import type { CustomerId } from '#db/thumbgate/ids.ts'
import * as memoryRows from '#db/thumbgate/memories.ts'
import { keywordsOf } from '#domain/thumbgate/keywords.ts'
import { round } from '#domain/thumbgate/numbers.ts'
import type { Reader } from '#server/database.ts'

export interface Verification {
  accepted: boolean
  /** 1 without violations, 0.3 less for each. */
  score: number
  /** The known mistakes the result repeats. */
  violations: { memoryId: string; title: string; keywords: string[] }[]
}

/** So many of the newest mistakes are consulted. */
const mostMemories = 500
const sharedKeywords = 2
const penalty = 0.3

/** Accepts a text that shares at most one keyword with the title of each known mistake. */
export function verify(text: string, mistakes: readonly { id: string; title: string }[]): Verification {
  const words = new Set(keywordsOf(text))
  const violations = mistakes.flatMap(({ id, title }) => {
    const keywords = keywordsOf(title.replace(/^MISTAKE:/, '')).filter((word) => words.has(word))
    return keywords.length >= sharedKeywords ? [{ memoryId: id, title, keywords }] : []
  })
  return {
    accepted: violations.length === 0,
    score: round(Math.max(0, 1 - penalty * violations.length), 2),
    violations,
  }
}

/** Compares a text with what the customer's agents did wrong before. */
export const verifyResult = async (db: Reader, customer: CustomerId, text: string): Promise<Verification> =>
  verify(text, await memoryRows.listLatestOf(db, customer, 'error', mostMemories))
