/** Counters of what may be guessed or used to annoy somebody (sections 3.1 and 3.3), alike for known and unknown addresses. */
import * as throttle from '#db/shared/throttle.ts'
import { fail } from '#domain/mightykey/errors.ts'
import type { Config } from '#server/config.ts'
import { hashToken } from '#server/crypto/tokens.ts'
import type { Writer } from '#server/database.ts'

export interface Counter {
  key: string
  /** 0 = unlimited. */
  limit: number
  windowSeconds: number
}

type Settings = Config['mightykey']

/** Kept as a hash: a table of counters is no list of who has an account. */
const keyOf = (...parts: string[]): string => hashToken(JSON.stringify(['mightykey', ...parts]))

const loginWindow = 15 * 60
const resetWindow = 60 * 60

/** What a login is counted on: the address from this place, and this place. */
export const loginCounters = (settings: Settings, emailKey: string, ip: string): Counter[] => [
  { key: keyOf('login', emailKey, ip), limit: settings.loginFailures, windowSeconds: loginWindow },
  { key: keyOf('login', ip), limit: settings.loginFailuresPerIp, windowSeconds: loginWindow },
]

/** What a reset request is counted on: this place, and the address from wherever. */
export const resetCounters = (settings: Settings, emailKey: string, ip: string): Counter[] => [
  { key: keyOf('reset', ip), limit: settings.resetsPerIp, windowSeconds: resetWindow },
  { key: keyOf('reset', emailKey), limit: settings.resetsPerEmail, windowSeconds: resetWindow },
]

/** Counts on each; returns the seconds to wait when one of them is full, else null. The full one is not counted on. */
async function take(db: Writer, counters: readonly Counter[]): Promise<number | null> {
  for (const { key, limit, windowSeconds } of counters) {
    if (limit === 0) continue
    const taken = await throttle.take(db, key, limit, windowSeconds)
    if (!taken.allowed) return Math.max(1, Math.ceil(taken.secondsLeft))
  }
  return null
}

/**
 * Counts a login as failed before its password is looked at, so that many at once cannot slip through together. Throws 429 in the
 * transaction when a counter is full, which undoes what was counted.
 */
export async function assertMayTry(db: Writer, counters: readonly Counter[]): Promise<void> {
  const retryAfter = await take(db, counters)
  if (retryAfter !== null) throw fail('rate_limited', undefined, { retryAfter })
}

/** Takes back what {@link assertMayTry} counted: the login did not fail. */
export async function forgive(db: Writer, counters: readonly Counter[]): Promise<void> {
  for (const { key, limit } of counters) {
    if (limit !== 0) await throttle.giveBack(db, key)
  }
}

/** Counts a reset request; false when there have been too many. */
export const mayAskForReset = async (db: Writer, counters: readonly Counter[]): Promise<boolean> =>
  (await take(db, counters)) === null
