/** What a batch of messages means, before and after the database has said which of its events are new. Pure. */
import type { NewCount, NewEvent, NewMilestone } from '#db/retivo/ingestion.ts'
import type { HeldUser, NextUser, Profile } from '#db/retivo/scoring.ts'
import { effectOf, isActivity, isEnding, isNotice, toNameKey } from '#domain/retivo/events.ts'
import { completedBy } from '#domain/retivo/milestones.ts'
import type { ScoringConfig } from '#domain/retivo/scoring-config.ts'
import { applyAbsentTraits, applyTraits, isObject, type Json, optOutOf } from '#domain/retivo/traits.ts'

/** What somebody sent about one user: an event, traits, or both. */
export interface Message {
  userId: string
  at: Date
  /** The idempotency key; null = never a duplicate. Only with an event. */
  key: string | null
  event: { name: string; properties: Json } | null
  traits: Json | null
  /** Traits that are kept only where the user has none. */
  absentTraits?: Json | null
}

/** What a batch says about a user, beside counters. Absent: nothing. */
export type UserChange = Pick<NextUser, 'u' | 'act' | 'evt' | 'fin' | 'opt' | 'oat' | 'profile'>

/** A message with the event it became. */
export interface Entry {
  message: Message
  event: NewEvent | null
}

/** Messages of events whose key was seen before in the same batch are left out: nothing of them has an effect. */
export function toEntries(messages: readonly Message[], newId: () => string): Entry[] {
  const seen = new Set<string>()
  return messages.flatMap((message) => {
    const { key, event } = message
    if (event && key !== null) {
      if (seen.has(key)) return []
      seen.add(key)
    }
    return [{ message, event: event && toEvent(message, event, newId()) }]
  })
}

const toEvent = (
  { userId, key, at }: Message,
  { name, properties }: NonNullable<Message['event']>,
  id: string,
): NewEvent => ({
  id,
  u: userId,
  n: name,
  k: toNameKey(name),
  p: properties,
  i: key,
  t: at,
})

/** The traits of a message: its own, or those of an event of a reserved name. */
export function traitsOf({ traits, event }: Message): Json | null {
  if (traits) return traits
  if (!event || effectOf(event.name) !== 'traits') return null
  return isObject(event.properties.traits) ? event.properties.traits : event.properties
}

const hasTraits = (message: Message): boolean =>
  [traitsOf(message), message.absentTraits].some((traits) => isObject(traits) && Object.keys(traits).length > 0)

/** Ids of the users whose profile the batch changes. */
export const profiledUsers = (entries: readonly Entry[]): string[] => [
  ...new Set(entries.filter(({ message }) => hasTraits(message)).map(({ message }) => message.userId)),
]

/** Ids of all users of the batch. */
export const usersOf = (entries: readonly Entry[]): string[] => [
  ...new Set(entries.map(({ message }) => message.userId)),
]

const dayMs = 86_400_000

const latest = (a: Date | null | undefined, b: Date): Date => (a && a > b ? a : b)

/** How the events of the batch are counted: by user, UTC date and name. */
export function countsOf(entries: readonly Entry[]): NewCount[] {
  const counts = new Map<string, NewCount & { l: Date }>()
  for (const { event } of entries) {
    if (!event) continue
    const { u, k, t } = event
    const place = `${Math.floor(t.getTime() / dayMs)} ${u.length} ${u} ${k}`
    const count = counts.get(place) ?? { u, k, c: 0, a: 0, f: t, l: t }
    counts.set(place, count)
    count.c++
    if (count.f > t) count.f = t
    count.l = latest(count.l, t)
    if (!isActivity(event.n)) continue
    count.a++
    count.la = latest(count.la, t)
  }
  return [...counts.values()].map(inShort)
}

function inShort({ l, la, ...count }: NewCount & { l: Date }): NewCount {
  return { ...count, ...(l > count.f ? { l } : {}), ...(la && count.a < count.c ? { la } : {}) }
}

/** Milestones that the events complete, with the latest time of each. */
export function milestonesOf(entries: readonly Entry[], config: ScoringConfig): NewMilestone[] {
  const milestones = new Map<string, NewMilestone>()
  for (const { event } of entries) {
    if (!event) continue
    for (const m of completedBy(config, { nameKey: event.k, properties: event.p })) {
      const place = JSON.stringify([event.u, m])
      milestones.set(place, { u: event.u, m, t: latest(milestones.get(place)?.t, event.t) })
    }
  }
  return [...milestones.values()]
}

/** What the batch adds to each of its users, who are held with the profiles of {@link profiledUsers}. */
export function changesOf(entries: readonly Entry[], held: readonly HeldUser[]): UserChange[] {
  const changes = new Map<string, UserChange>()
  const known = new Map(held.flatMap(({ external_id, profile }) => (profile ? [[external_id, profile]] : [])))
  for (const entry of entries) {
    const { userId } = entry.message
    const change = changes.get(userId) ?? { u: userId }
    changes.set(userId, change)
    addEvent(change, entry)
    addOptOut(change, entry.message)
    addTraits(change, entry.message, known)
  }
  return [...changes.values()]
}

function addEvent(change: UserChange, { event }: Entry): void {
  if (!event || !isActivity(event.n)) return
  if (isNotice(event.k)) change.evt = latest(change.evt, event.t)
  else change.act = latest(change.act, event.t)
  if (isEnding(event.k)) change.fin = latest(change.fin, event.t)
}

/** The latest saying decides; of two at the same time, that to be left alone. */
function addOptOut(change: UserChange, message: Message): void {
  const said = saysOptOut(message)
  if (said === null) return
  const { at } = message
  const isLater = change.oat === undefined || at > change.oat
  if (!isLater && !(said && at.getTime() === change.oat?.getTime())) return
  change.opt = said
  change.oat = at
}

function saysOptOut(message: Message): boolean | null {
  const effect = message.event && effectOf(message.event.name)
  if (effect === 'opt_out' || effect === 'opt_in') return effect === 'opt_out'
  const traits = traitsOf(message)
  return traits && optOutOf(traits)
}

function addTraits(change: UserChange, message: Message, known: Map<string, Profile>): void {
  const profile = known.get(message.userId)
  if (!profile || !hasTraits(message)) return
  const traits = traitsOf(message)
  const withTraits = traits ? applyTraits(profile, traits) : profile
  const next = isObject(message.absentTraits) ? applyAbsentTraits(withTraits, message.absentTraits) : withTraits
  known.set(message.userId, next)
  change.profile = next
}
