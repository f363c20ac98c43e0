import { createHash, timingSafeEqual } from 'node:crypto'

/** SHA-256 of a token of at least 128 random bits, hex: what the database keeps of sessions, keys and one-time tokens. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Compares two texts in a time that does not depend on where they differ; for static keys from the configuration. */
export function equalSecrets(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(a), digest(b))
}
