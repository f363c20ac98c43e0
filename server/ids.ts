import { randomBytes, randomInt, randomUUID } from 'node:crypto'
import { now } from '#server/clock.ts'

/** Ids of one millisecond carry a counter in the 12 bits after their version, which begins anywhere in its lower half. */
const [halfCounter, maxCounter] = [0x800, 0xfff]
let latest = { time: 0, counter: 0 }

/**
 * A time-ordered UUID (version 7, RFC 9562) for rows: of two that one process makes in one millisecond the second is greater too, so that rows of one
 * moment keep their order. It tells when it was made: never use it as a secret.
 */
export function uuid(): string {
  const time = now().getTime()
  const counter = time === latest.time ? Math.min(latest.counter + 1, maxCounter) : randomInt(halfCounter)
  latest = { time, counter }
  const bytes = randomBytes(16)
  bytes.writeUIntBE(time, 0, 6)
  bytes.writeUInt16BE(0x7000 | counter, 6)
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

/** A random UUID (version 4), cheap enough for every request: it comes from a pool of random bytes. */
export const randomId = (): string => randomUUID()

const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Whether a text can be compared with a column of UUIDs. */
export const isUuid = (text: string): boolean => uuidPattern.test(text)

/** A secret of `size` random bytes, base64url. */
export const randomToken = (size = 32): string => randomBytes(size).toString('base64url')

/** A secret of `size` random bytes, hex. */
export const randomHex = (size: number): string => randomBytes(size).toString('hex')

const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** `length` characters of base62, each with 5.95 bits. 43 of them carry 256 bits. */
export function randomBase62(length: number): string {
  let text = ''
  for (let i = 0; i < length; i++) text += base62[randomInt(base62.length)]
  return text
}

const lowerAlphanumeric = base62.slice(0, 10) + base62.slice(36)

/** `length` lower-case letters and digits, for readable suffixes. Not a secret. */
export function randomSuffix(length: number): string {
  let text = ''
  for (let i = 0; i < length; i++) text += lowerAlphanumeric[randomInt(lowerAlphanumeric.length)]
  return text
}

/** A number in [0, 1) for jitter. */
export const jitter = (): number => randomInt(2 ** 32) / 2 ** 32
