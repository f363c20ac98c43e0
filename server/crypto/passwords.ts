import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

/** argon2id as OWASP recommends for 19 MiB: memory in KiB. */
const parameters = { memory: 19456, passes: 2, parallelism: 1 } as const
const tagLength = 32

const derive = promisify(argon2)

/**
 * Hashing occupies threads of libuv's pool (4 by default), which file and name look-ups need too: two at a time, the rest queue.
 * A queue that grows without end would keep callers waiting for nothing, so past `queueLimit` a hash is refused with {@link BusyError}.
 */
const limit = 2
const queueLimit = 200
let running = 0
const waiting: (() => void)[] = []

/** Too many passwords are waiting to be hashed; answered 503. */
export class BusyError extends Error {
  override name = 'BusyError'
}

async function withSlot<T>(work: () => Promise<T>): Promise<T> {
  if (running < limit) running++
  else {
    if (waiting.length >= queueLimit) throw new BusyError(`${waiting.length} passwords are waiting to be hashed`)
    await new Promise<void>((resolve) => waiting.push(resolve))
  }
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running--
  }
}

interface Parsed {
  memory: number
  passes: number
  parallelism: number
  nonce: Buffer
  tag: Buffer
}

const b64 = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '')

/** How many hash computations this process has made: login and reset must make the same number for known and unknown addresses. */
export const hashCount = { value: 0 }

function compute(password: string, nonce: Buffer, p: Omit<Parsed, 'nonce' | 'tag'>, length: number): Promise<Buffer> {
  hashCount.value++
  return withSlot(
    async () =>
      await derive('argon2id', {
        message: Buffer.from(password.normalize('NFC'), 'utf8'),
        nonce,
        parallelism: p.parallelism,
        tagLength: length,
        memory: p.memory,
        passes: p.passes,
      }),
  )
}

/** The PHC string of a new hash, with its parameters. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16)
  const tag = await compute(password, nonce, parameters, tagLength)
  const { memory, passes, parallelism } = parameters
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${b64(nonce)}$${b64(tag)}`
}

const pattern = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/

function parse(hash: string): Parsed {
  const match = pattern.exec(hash)
  if (!match) throw new Error('A stored password hash is not an argon2id PHC string')
  const [, memory, passes, parallelism, nonce, tag] = match
  return {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    nonce: Buffer.from(nonce ?? '', 'base64'),
    tag: Buffer.from(tag ?? '', 'base64'),
  }
}

const dummyNonce = randomBytes(16)

/**
 * Whether the password belongs to the hash. With `null` (no such account) one hash is computed all the same and the answer is false,
 * so that neither time nor work tells whether an account exists.
 */
export async function verifyPassword(hash: string | null, password: string): Promise<boolean> {
  if (hash === null) {
    await compute(password, dummyNonce, parameters, tagLength)
    return false
  }
  const parsed = parse(hash)
  const tag = await compute(password, parsed.nonce, parsed, parsed.tag.length)
  return timingSafeEqual(tag, parsed.tag)
}

/** True when the hash was made with other parameters than today's; rehash at the next successful login. */
export function needsRehash(hash: string): boolean {
  const { memory, passes, parallelism, tag } = parse(hash)
  return (
    memory !== parameters.memory ||
    passes !== parameters.passes ||
    parallelism !== parameters.parallelism ||
    tag.length !== tagLength
  )
}
