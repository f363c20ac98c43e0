/** Count maps and their highest entries. Pure. */
import type { components } from '#generated/thumbgate/types.ts'

export type Schemas = components['schemas']
export type KeyCount = Schemas['KeyCount']
export type CountMap = Readonly<Record<string, number>>

const most = 5

/** Highest first, then by key; at most five. */
export const ranked = (counts: CountMap, limit = most): KeyCount[] =>
  Object.entries(counts)
    .map(([key, count]) => ({ key, count }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
    .slice(0, limit)

export const top = (counts: CountMap): KeyCount | null => ranked(counts, 1)[0] ?? null

export const sum = (counts: CountMap): number => Object.values(counts).reduce((total, count) => total + count, 0)

/** The entries whose key passes. */
export const only = (counts: CountMap, passes: (key: string) => boolean): CountMap =>
  Object.fromEntries(Object.entries(counts).filter(([key]) => passes(key)))

export const clamp01 = (value: number): number => Math.min(1, Math.max(0, value))

/** A count by a name that anybody may have chosen, `__proto__` for one. */
export const countOf = (counts: CountMap, key: string): number => (Object.hasOwn(counts, key) ? (counts[key] ?? 0) : 0)
