/** Reading request bodies: a byte limit, a time limit, and JSON that cannot surprise. */
import { isUtf8 } from 'node:buffer'
import type { IncomingMessage } from 'node:http'
import type { ErrorCatalogue } from '#server/errors.ts'

/** A body that has not arrived after this many seconds is given up with 408. */
export const bodyTimeoutSeconds = 30

type Fail = ErrorCatalogue<string>['fail']

/** The client went away while it was sending; nobody is left to answer. */
export class ClientGone extends Error {
  override name = 'ClientGone'
}

/** Whether the request carries body bytes, by its headers (RFC 9112, 6.3). */
export function hasBody(req: IncomingMessage): boolean {
  if (req.headers['transfer-encoding'] !== undefined) return true
  const length = req.headers['content-length']
  return length !== undefined && length !== '0'
}

const nothing = Buffer.alloc(0)

/**
 * The body when all of it has arrived, which is so for a small one by the time its sender is known; else undefined.
 * Throws 413 when it is too large.
 */
function readArrived(req: IncomingMessage, limit: number, fail: Fail): Buffer | undefined {
  if (!req.complete || req.readableEnded) return undefined
  const bytes = (req.read() as Buffer | null) ?? nothing
  if (bytes.length <= limit) return bytes
  throw tooLarge(limit, fail)
}

const tooLarge = (limit: number, fail: Fail) =>
  fail('payload_too_large', `The request body is larger than ${limit} bytes`)

/**
 * All bytes of the body: at once when they are there, else when they are. Fails with 413 when more than `limit` bytes are announced, or as soon
 * as more arrived, with 408 when the end does not come in time, and with {@link ClientGone} when the connection closes first.
 */
export function readBytes(req: IncomingMessage, limit: number, fail: Fail): Buffer | Promise<Buffer> {
  if (Number(req.headers['content-length']) > limit) throw tooLarge(limit, fail)
  return readArrived(req, limit, fail) ?? receive(req, limit, fail)
}

function receive(req: IncomingMessage, limit: number, fail: Fail): Promise<Buffer> {
  if (req.destroyed) return Promise.reject(gone())
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    const timer = setTimeout(onTimeout, bodyTimeoutSeconds * 1000)
    // A connection that breaks closes the request too; it has no error of its own unless someone listens for one.
    req.on('data', onData).on('end', onEnd).on('close', onGone)

    function stop(): void {
      clearTimeout(timer)
      req.off('data', onData).off('end', onEnd).off('close', onGone)
    }
    function onData(chunk: Buffer): void {
      size += chunk.length
      chunks.push(chunk)
      if (size <= limit) return
      stop()
      reject(tooLarge(limit, fail))
    }
    function onEnd(): void {
      stop()
      resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks, size))
    }
    function onTimeout(): void {
      stop()
      reject(fail('request_timeout', undefined, { headers: { Connection: 'close' } }))
    }
    function onGone(): void {
      stop()
      reject(gone())
    }
  })
}

const gone = () => new ClientGone('The client closed the connection before its request body was complete')

const byteOrderMark = 0xfeff
/** `__proto__` as a member name, also with escapes; such a member is refused, since copying it would change a prototype. */
const protoName =
  /"(?:_|\\u005[fF]){2}(?:p|\\u0070)(?:r|\\u0072)(?:o|\\u006[fF])(?:t|\\u0074)(?:o|\\u006[fF])(?:_|\\u005[fF]){2}"\s*:/

/**
 * The value of a JSON text. Of equal member names the last counts, as everywhere in JavaScript. Refused with 400: bytes that are not UTF-8,
 * text that is not JSON or nested too deeply, a member named `__proto__`, and what PostgreSQL cannot store in a string: U+0000, and half of a surrogate pair.
 */
export function parseJson(bytes: Buffer, fail: Fail): unknown {
  if (!isUtf8(bytes)) throw fail('invalid_json', 'body is not valid UTF-8; send JSON as UTF-8', { field: 'body' })
  let text = bytes.toString('utf8')
  if (text.charCodeAt(0) === byteOrderMark) text = text.slice(1)
  if (isTooDeep(text)) {
    throw fail('bad_request', `body is nested deeper than ${deepest} levels`, { field: 'body' })
  }
  const value = parse(text, fail)
  if (text.includes('__proto__') || text.includes('\\u')) checkEscapes(text, value, fail)
  return value
}

/** Levels of arrays and objects. What is far deeper would exhaust the stack of whatever walks it, here and in the database. */
export const deepest = 500

const [quote, backslash, openArray, closeArray, openObject, closeObject] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d]

/** Whether more than {@link deepest} arrays and objects are open at some place of a JSON text. */
export const isTooDeep = (text: string): boolean => text.length > 2 * deepest && isDeeper(text)

function isDeeper(text: string): boolean {
  let depth = 0
  let inString = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (inString) {
      if (code === backslash) i++
      else if (code === quote) inString = false
    } else if (code === quote) inString = true
    else if (code === openArray || code === openObject) {
      if (++depth > deepest) return true
    } else if (code === closeArray || code === closeObject) depth--
  }
  return false
}

function parse(text: string, fail: Fail): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw fail('invalid_json', `body is not valid JSON: ${(cause as Error).message}`, { field: 'body', cause })
  }
}

function checkEscapes(text: string, value: unknown, fail: Fail): void {
  if (protoName.test(text)) {
    throw fail('invalid_json', 'body has a member named __proto__, which is not accepted', { field: 'body' })
  }
  if (!mayBeUnstorable.test(text)) return
  const found = findUnstorable(value, '')
  if (found === undefined) return
  const { field, what } = found
  throw fail('bad_request', `${field} contains ${what}, which cannot be stored`, { field })
}

/** Only escapes can spell these: the bytes themselves are UTF-8. */
const mayBeUnstorable = /\\u(?:0000|[dD][89a-fA-F])/

const unstorable = (text: string): string | undefined => {
  if (text.includes('\0')) return 'the character U+0000'
  return text.isWellFormed() ? undefined : 'half of a surrogate pair'
}

interface Unstorable {
  /** `events/0/name`, or `body`. */
  field: string
  what: string
}

/** The first string, also as a member name, that the database cannot hold. */
function findUnstorable(value: unknown, at: string): Unstorable | undefined {
  if (typeof value === 'string') return named(unstorable(value), at)
  if (typeof value !== 'object' || value === null) return undefined
  for (const [key, member] of Object.entries(value)) {
    const place = at === '' ? key : `${at}/${key}`
    const found = named(unstorable(key), at) ?? findUnstorable(member, place)
    if (found !== undefined) return found
  }
  return undefined
}

const named = (what: string | undefined, at: string): Unstorable | undefined =>
  what === undefined ? undefined : { field: at || 'body', what }

/** 415 unless the bytes can be read as UTF-8 JSON: no content encoding (a small body gains nothing from it), and a UTF-8 charset. */
export function checkEncoding(req: IncomingMessage, fail: Fail): void {
  const encoding = req.headers['content-encoding']
  if (encoding === undefined || encoding.trim().toLowerCase() === 'identity') return
  throw fail('unsupported_media_type', `Content-Encoding ${encoding} is not supported; send the body unencoded`)
}
