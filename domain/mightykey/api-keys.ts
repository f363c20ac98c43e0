import { hashToken } from '#server/crypto/tokens.ts'
import { randomBase62 } from '#server/ids.ts'

export const modes = ['live', 'test'] as const
export type Mode = (typeof modes)[number]

/** Characters that tell keys apart in lists, and of which four are random. */
const prefixLength = 12
/** 43 characters of base62 carry 256 bits. */
const randomLength = 43
const pattern = new RegExp(`^mk_(live|test)_[0-9A-Za-z]{${randomLength}}$`)

export interface NewKey {
  /** Shown once, stored nowhere. */
  key: string
  keyHash: string
  prefix: string
}

export function makeKey(mode: Mode): NewKey {
  const key = `mk_${mode}_${randomBase62(randomLength)}`
  return { key, keyHash: hashToken(key), prefix: key.slice(0, prefixLength) }
}

/** Whether a text could be one of our keys; what could not is refused without asking the database. */
export const isKey = (text: string): boolean => pattern.test(text)

/** `last_used_at` is written at most once a minute. */
export const isUseDue = (lastUsedAt: Date | null, now: Date): boolean =>
  lastUsedAt === null || now.getTime() - lastUsedAt.getTime() >= 60_000

/** Whether a key still opens anything, as far as the key itself goes. */
export const isUsable = (key: { revoked_at: Date | null; expires_at: Date | null }, now: Date): boolean =>
  key.revoked_at === null && (key.expires_at === null || now < key.expires_at)
