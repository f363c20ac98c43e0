/**
 * What scores are computed from, kept per user and brought up to date by every batch. Pure. It depends on which events there are and on nothing
 * else, neither their order nor the clock: what is older than 30 dates before the newest is forgotten, and no window reaches back further.
 */
import type { NewCount } from '#db/retivo/ingestion.ts'
import type { Basis } from '#db/retivo/scoring.ts'
import type { Quantity, ScoringConfig } from '#domain/retivo/scoring-config.ts'

const dayMs = 86_400_000

/** The number of a UTC date: days since 1970. */
export const dayOf = (time: number): number => Math.floor(time / dayMs)

/** Events of one name on one date, those whose names begin with `$` left out. */
export interface DayCount {
  day: number
  name: string
  count: number
}

/** What a batch's counts say about activity. */
export const toDayCounts = (counts: readonly NewCount[]): DayCount[] =>
  counts.filter(({ a }) => a > 0).map(({ f, k, a }) => ({ day: dayOf(f.getTime()), name: k, count: a }))

/** The longest window is 30 dates; one more, because an event may be of tomorrow by a few minutes. */
const keptDays = 31

/**
 * How many names are kept at least, the newest: few enough for a row, should somebody name every event of a user otherwise. Which they are does
 * not depend on the order either: what was left out once has as many before it for ever.
 */
const keptNames = 500

/** What names are looked at for: breadth, which counts no more of them than its target, and signals, which are kept however old. */
type Wanted = Pick<ScoringConfig, 'engagement' | 'signals'>

const placesOf = ({ engagement }: Wanted): number => Math.max(keptNames, Math.ceil(engagement.targetFeatures))

/** Whether names may have been left out: then a configuration that wants others finds them in the counters only. */
export const leavesOut = ({ names }: Pick<Recent, 'names'>): boolean => names.length >= keptNames

const gates: readonly string[] = ['feature_gate_hit', 'plan_limit_reached']
const complaints = new Map([
  ['payment_failed', 0.5],
  ['plan_downgraded', 0.5],
  ['cancel_intent', 1],
  ['support_ticket_opened', 0.25],
])

export type Recent = Pick<Basis, 'day' | 'counts' | 'gates' | 'complaints' | 'names'>

/** Of a user who did nothing. */
export const nothing: Recent = { day: null, counts: [], gates: [], complaints: [], names: [] }

/** With these events added, for scores by that configuration; it must be the one that `recent` was made for, unless that left nothing out. */
export function withCounts(recent: Recent, added: readonly DayCount[], wanted: Wanted): Recent {
  if (added.length === 0) return recent
  const day = added.reduce((latest, one) => Math.max(latest, one.day), recent.day ?? Number.NEGATIVE_INFINITY)
  const shifted = (list: readonly number[]): number[] =>
    recent.day === null ? [] : [...Array.from({ length: Math.min(keptDays, day - recent.day) }, () => 0), ...list]
  const [counts, atGates, complained] = [shifted(recent.counts), shifted(recent.gates), shifted(recent.complaints)]
  const names = new Map(recent.names)
  for (const { day: on, name, count } of added) {
    const age = day - on
    if (age >= keptDays) continue
    raise(counts, age, count)
    if (gates.includes(name)) raise(atGates, age, count)
    const weight = complaints.get(name)
    if (weight !== undefined) raise(complained, age, weight * count)
    names.set(name, Math.max(names.get(name) ?? on, on))
  }
  return {
    day,
    counts: trimmed(counts),
    gates: trimmed(atGates),
    complaints: trimmed(complained),
    names: newest(
      [...names].filter(([, on]) => day - on < keptDays),
      wanted,
    ).sort(byName),
  }
}

const byName = ([a]: readonly [string, number], [b]: readonly [string, number]): number => (a < b ? -1 : 1)

function newest(names: [string, number][], wanted: Wanted): [string, number][] {
  const places = placesOf(wanted)
  if (names.length <= places) return names
  const isKept = ([name]: readonly [string, number], place: number) => place < places || wanted.signals.includes(name)
  return names.sort((a, b) => b[1] - a[1] || byName(a, b)).filter(isKept)
}

function raise(list: number[], age: number, by: number): void {
  while (list.length <= age) list.push(0)
  list[age] = (list[age] ?? 0) + by
}

/** Without the dates that are too old, and without zeros at the end. */
function trimmed(list: readonly number[]): number[] {
  const kept = list.slice(0, keptDays)
  return kept.slice(0, kept.findLastIndex((count) => count > 0) + 1)
}

/** How much there was from so many days before today to so many; 0 is today. */
export function sumOver(
  recent: Recent,
  list: 'counts' | 'gates' | 'complaints',
  today: number,
  from: number,
  to: number,
): number {
  if (recent.day === null) return 0
  const ahead = recent.day - today
  let sum = 0
  for (let age = Math.max(0, ahead + to); age <= ahead + from; age++) sum += recent[list][age] ?? 0
  return sum
}

/** The names of which something happened today or in the days before it, so many in all. */
export const namesWithin = ({ names }: Recent, today: number, days: number): string[] =>
  names.filter(([, on]) => on > today - days).map(([name]) => name)

/** How near the user is to what it may use: 0 up to a half, 1 when it is used up; of several, the nearest. */
export function limitOf({ limits }: Pick<ScoringConfig, 'limits'>, properties: Record<string, unknown>): number {
  const parts = limits.flatMap(({ usage, limit }) => {
    const [used, available] = [numberOf(usage, properties), numberOf(limit, properties)]
    if (used === null || available === null || available <= 0) return []
    return [Math.min(1, Math.max(0, (used / available - 0.5) / 0.5))]
  })
  return Math.max(0, ...parts)
}

function numberOf(quantity: Quantity, properties: Record<string, unknown>): number | null {
  if ('value' in quantity) return quantity.value
  const found = quantity.path.reduce<unknown>(memberOf, properties)
  return typeof found === 'number' ? found : null
}

/** As PostgreSQL follows a path: through members of objects and places of lists, from the end where negative. */
function memberOf(value: unknown, part: string): unknown {
  if (Array.isArray(value)) return /^-?\d+$/.test(part) ? (value as unknown[]).at(Number(part)) : undefined
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined
  return (value as Record<string, unknown>)[part]
}
