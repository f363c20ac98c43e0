import type { Mode } from '#db/retivo/ids.ts'
import { hashToken } from '#server/crypto/tokens.ts'
import { randomBase62 } from '#server/ids.ts'

export const modes = ['live', 'test'] as const satisfies readonly Mode[]

/** Characters that tell keys apart in lists, and of which four are random. */
const prefixLength = 12
/** 32 characters of base62 carry 190 bits. */
const randomLength = 32
const keyPattern = new RegExp(`^rt_(live|test)_[0-9A-Za-z]{${randomLength}}$`)
const sessionPattern = new RegExp(`^rt_sess_[0-9A-Za-z]{${randomLength}}$`)

export interface NewKey {
  /** Shown once, stored nowhere. */
  key: string
  keyHash: string
  prefix: string
}

export function makeKey(mode: Mode): NewKey {
  const key = `rt_${mode}_${randomBase62(randomLength)}`
  return { key, keyHash: hashToken(key), prefix: key.slice(0, prefixLength) }
}

/** A session token: shown once, stored as a hash. */
export const makeSessionToken = (): string => `rt_sess_${randomBase62(randomLength)}`

/** Whether a text could be one of our keys; what could be neither a key nor a session is refused without asking the database. */
export const isKey = (text: string): boolean => keyPattern.test(text)
export const isSessionToken = (text: string): boolean => sessionPattern.test(text)

/** `last_used_at` is written at most once a minute. */
export const isUseDue = (lastUsedAt: Date | null, now: Date): boolean =>
  lastUsedAt === null || now.getTime() - lastUsedAt.getTime() >= 60_000
