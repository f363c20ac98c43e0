/** The stretch of time that analytics are about. Its days are those of a time zone; both its ends are inside. */
import { fail } from '#domain/thumbgate/errors.ts'

export const windowNames = ['today', '7d', '30d', 'lifetime'] as const
export type WindowName = (typeof windowNames)[number]

export interface AnalyticsWindow {
  name: WindowName
  timeZone: string
  /** The first and the last local date; null for a lifetime, which has no beginning. */
  startLocalDate: string | null
  endLocalDate: string
  /** The first instant of the first day; null for a lifetime. */
  from: Date | null
  /** The last instant of a bounded window. A lifetime has no end: what is later counts too. */
  now: Date
}

export interface WindowQuery {
  window?: WindowName
  timezone?: string
  now?: string
}

const days: Readonly<Record<WindowName, number | null>> = { today: 1, '7d': 7, '30d': 30, lifetime: null }

/** The window a request names. Throws 400 for a zone nobody knows or a time that is none. */
export function readWindow(query: WindowQuery, standardZone: string, databaseTime: Date): AnalyticsWindow {
  const timeZone = zoneOf(query.timezone ?? standardZone)
  const now = query.now === undefined ? databaseTime : timeOf(query.now)
  const name = query.window ?? 'lifetime'
  const length = days[name]
  const endLocalDate = localDate(now, timeZone)
  const startLocalDate = length === null ? null : addDays(endLocalDate, 1 - length)
  const from = startLocalDate === null ? null : startOfDay(startLocalDate, timeZone)
  return { name, timeZone, startLocalDate, endLocalDate, from, now }
}

/** Of all time, as operations without a window have it. */
export const lifetime = (timeZone: string, now: Date): AnalyticsWindow => readWindow({}, timeZone, now)

/** As an answer shows it. */
export const toWindow = ({ name, timeZone, startLocalDate, endLocalDate, now }: AnalyticsWindow) => ({
  window: name,
  timeZone,
  bounded: startLocalDate !== null,
  startLocalDate,
  endLocalDate,
  now: now.toISOString(),
})

/** Whether something that happened `at` is inside. */
export const contains = ({ from, now }: AnalyticsWindow, at: Date): boolean =>
  from === null || (at >= from && at <= now)

function zoneOf(name: string): string {
  try {
    formatter(name)
    return name
  } catch (cause) {
    const text = `timezone is ${JSON.stringify(name.slice(0, 100))}, which is no time zone; give an IANA name, e.g. Europe/Berlin`
    throw fail('bad_request', text, { field: 'timezone', cause })
  }
}

const [firstTime, lastTime] = [Date.UTC(1970, 0, 1), Date.UTC(9999, 0, 1)]

/** Whether a time lies between the years 1970 and 9999, where the database can count days in every time zone. False for no time at all. */
export const isCountable = (time: Date): boolean => time.getTime() >= firstTime && time.getTime() <= lastTime

function timeOf(text: string): Date {
  const time = new Date(text)
  if (isCountable(time)) return time
  const why = Number.isNaN(time.getTime()) ? 'which is no date-time' : 'which is not between the years 1970 and 9999'
  throw fail('bad_request', `now is ${JSON.stringify(text.slice(0, 100))}, ${why}`, { field: 'now' })
}

const formatters = new Map<string, Intl.DateTimeFormat>()
/** More zones than there are names of zones; only aliases and offsets could make more. */
const mostFormatters = 1000

function formatter(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'iso8601',
    hourCycle: 'h23',
    ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' },
  })
  if (formatters.size >= mostFormatters) formatters.clear()
  formatters.set(timeZone, made)
  return made
}

/** What clocks in the zone show, as if it were UTC, in milliseconds. */
function wallTime(at: Date, timeZone: string): number {
  const parts: Record<string, number> = {}
  for (const { type, value } of formatter(timeZone).formatToParts(at)) parts[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
  return new Date(0).setUTCFullYear(year, month - 1, day) + ((hour * 60 + minute) * 60 + second) * 1000
}

/** `YYYY-MM-DD` of an instant in the zone. */
export const localDate = (at: Date, timeZone: string): string => dateText(wallTime(at, timeZone))

const dateText = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10)
const dayMilliseconds = 86_400_000

/** The local date so many days later. */
export const addDays = (date: string, count: number): string =>
  dateText(Date.parse(`${date}T00:00:00Z`) + count * dayMilliseconds)

/** The first instant of a local date, which is not always a midnight: clocks may be moved over it, or show it twice. */
export function startOfDay(date: string, timeZone: string): Date {
  const midnight = Date.parse(`${date}T00:00:00Z`)
  // The offsets of the day before and of the day after are all that midnight can have.
  const candidates = [-1, 0, 1].map((days) => {
    const near = new Date(midnight + days * dayMilliseconds)
    return midnight - (wallTime(near, timeZone) - near.getTime())
  })
  const inside = candidates.filter((at) => localDate(new Date(at), timeZone) >= date)
  return new Date(Math.min(...inside))
}
