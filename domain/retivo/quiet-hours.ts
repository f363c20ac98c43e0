/** Hours in which nothing is sent. Times of day are those of a zone; windows may cross midnight. */
import { isTimezone, type QuietHours } from '#domain/retivo/tenants.ts'

const minuteMs = 60_000
const dayMinutes = 1440

/** What a window's zone falls back on, in this order; then UTC. A user's is not checked on arrival: one that is none is skipped. */
export interface Zones {
  user: unknown
  tenant: string | null
}

/** When the window that `now` is in ends; null when `now` is in none of them. Of several, the last end. */
export function quietUntil(windows: readonly (QuietHours | null)[], zones: Zones, now: Date): Date | null {
  const ends = windows.flatMap((window) => (window ? (endOf(window, zones, now) ?? []) : []))
  return ends.length === 0 ? null : new Date(Math.max(...ends.map((end) => end.getTime())))
}

function endOf(window: QuietHours, zones: Zones, now: Date): Date | null {
  const zone = zoneOf(window, zones)
  const start = minutesOf(window.start)
  const end = minutesOf(window.end)
  const local = localMinutes(zone, now)
  const isQuiet = start < end ? local >= start && local < end : local >= start || local < end
  if (!isQuiet) return null
  const wait = (end - local + dayMinutes) % dayMinutes
  const estimate = new Date(Math.floor(now.getTime() / minuteMs) * minuteMs + wait * minuteMs)
  // Clocks may be put forward or back within the window.
  const drift = ((localMinutes(zone, estimate) - end + dayMinutes * 1.5) % dayMinutes) - dayMinutes / 2
  return new Date(estimate.getTime() - drift * minuteMs)
}

function zoneOf({ timezone }: QuietHours, { user, tenant }: Zones): string {
  if (timezone !== undefined) return timezone
  if (typeof user === 'string' && isTimezone(user)) return user
  return tenant ?? 'UTC'
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

const clocks = new Map<string, Intl.DateTimeFormat>()

/** Minutes since midnight on the clocks of that zone. */
function localMinutes(timeZone: string, at: Date): number {
  let clock = clocks.get(timeZone)
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
    clocks.set(timeZone, clock)
  }
  return minutesOf(clock.format(at))
}
