/** What a tracked event is, and what its name means. */
import { toNameKey } from '#domain/retivo/conditions/fold.ts'

export type Source = 'api' | 'segment' | 'posthog' | 'mixpanel'

export { toNameKey }

/** Ids and names are parts of index entries, whose size the database limits. */
export const maxIdLength = 256

/** Names that begin with `$` are reserved: such events are no activity. */
export const isActivity = (name: string): boolean => !name.startsWith('$')

/** They say that the user's account ended; the latest of them is kept. */
export const endings = ['subscription_canceled', 'account_deleted']

/** They come from billing and not from the user, so they never count as the user's last activity. */
export const notices = ['payment_failed', 'plan_downgraded', ...endings]

export const isNotice = (nameKey: string): boolean => notices.includes(nameKey)
export const isEnding = (nameKey: string): boolean => endings.includes(nameKey)

/** What an event of a reserved name does beside being counted. */
export function effectOf(name: string): 'traits' | 'opt_out' | 'opt_in' | null {
  if (name === '$identify' || name === '$set') return 'traits'
  return name === '$opt_out' ? 'opt_out' : name === '$opt_in' ? 'opt_in' : null
}

const toleranceMs = 5 * 60_000
/** Lists end with users who did nothing, as if it had been on the first day of the year 1000. */
const earliest = Date.parse('1000-01-02T00:00:00Z')

/** When an event happened: the time it says, but not more than five minutes after it was received, and not before the year 1000. */
export function occurredAt(said: Date | null, receivedAt: Date): Date {
  if (said === null || Number.isNaN(said.getTime())) return receivedAt
  if (said.getTime() > receivedAt.getTime() + toleranceMs) return receivedAt
  return said.getTime() < earliest ? new Date(earliest) : said
}

const instant = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::(\d\d)(\.\d+)?)?)?(?:Z|([+-]\d\d)(?::?(\d\d))?)?$/i

/**
 * A date and time as RFC 3339 writes it, or with less: without a zone it is UTC, wherever this server stands. A leap second is the second before.
 * Null for anything else.
 */
export function readTime(text: unknown): Date | null {
  const found = typeof text === 'string' ? instant.exec(text) : null
  if (!found) return null
  const [, day, minute = '00:00', second = '00', fraction = '', hours, minutes = '00'] = found
  const zone = hours === undefined ? 'Z' : `${hours}:${minutes}`
  const time = new Date(`${day}T${minute}:${second === '60' ? '59' : second}${fraction}${zone}`)
  return Number.isNaN(time.getTime()) ? null : time
}
