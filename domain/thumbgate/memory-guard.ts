/** Mistakes that were reported more than once stop the action that would repeat them. */
import { wholeCharacters } from '#domain/thumbgate/feedback/text.ts'
import { keywordsOf } from '#domain/thumbgate/keywords.ts'
import type { components } from '#generated/thumbgate/types.ts'

export type MemoryGuard = components['schemas']['MemoryGuard']

/** Negative events whose text begins with the same keywords. */
export interface GuardGroup {
  keywords: readonly string[]
  count: number
}

/** Mistakes are remembered this long. */
const guardDays = 30
/** So many groups are looked at, the largest first. */
export const mostGroups = 500

/** The first day (UTC) that is remembered. */
export const firstGuardDay = (now: Date): string => dayOf(new Date(now.getTime() - guardDays * 86_400_000))

/** The day (UTC) on which a mistake counts. */
export const dayOf = (time: Date): string => time.toISOString().slice(0, 10)

const keywordsPerGroup = 4
const longestKeyword = 64

/** What a negative event is grouped by: its first four keywords, in alphabetical order; none: it belongs to no group. */
export const guardKeywords = (text: string): string[] =>
  keywordsOf(text)
    .slice(0, keywordsPerGroup)
    .map((word) => wholeCharacters(word, longestKeyword))
    .sort()

const mostKeywords = 2000

/** The keywords of an action's tool and input, as they are compared with those of groups. */
export const actionKeywords = (toolName: string, command: string, input: unknown): string[] =>
  keywordsOf(`${toolName} ${command} ${JSON.stringify(input)}`)
    .slice(0, mostKeywords)
    .map((word) => wholeCharacters(word, longestKeyword))

const warnFrom = 2
const blockFrom = 3
const sharedKeywords = 2

/** Warns where a mistake was reported twice and the action shares two of its keywords; blocks from three on. The largest group decides. */
export function guardAction(groups: readonly GuardGroup[], words: ReadonlySet<string>): MemoryGuard {
  const largest = groups
    .filter(({ keywords, count }) => count >= warnFrom && shared(keywords, words) >= sharedKeywords)
    .reduce<GuardGroup | undefined>((best, group) => (best && best.count >= group.count ? best : group), undefined)
  if (!largest) return { mode: 'allow', reason: 'No repeated mistake resembles it', source: 'state' }
  const reason = `A mistake like it was reported ${largest.count} times (${largest.keywords.join(', ')})`
  return { mode: largest.count >= blockFrom ? 'block' : 'warn', reason, source: 'state' }
}

const shared = (keywords: readonly string[], words: ReadonlySet<string>): number =>
  keywords.filter((word) => words.has(word)).length
