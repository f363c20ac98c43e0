/**
 * Requests to addresses that a user chose: webhooks, provider base URLs, probes. The name is resolved once, every address it has must be
 * public, and the connection goes to the addresses that were checked, so that a second answer of the name server changes nothing. No
 * redirects, no connection is used twice, and nothing about the environment's proxies applies.
 */
import { lookup } from 'node:dns/promises'
import type { IncomingHttpHeaders, IncomingMessage, RequestOptions } from 'node:http'
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import type { Config } from '#server/config.ts'
import { isPublicAddress } from '#server/outbound/addresses.ts'

export interface OutboundRequest {
  url: string | URL
  /** Default GET. */
  method?: string
  headers?: Readonly<Record<string, string>>
  body?: string | Uint8Array
  /** For all of it: name, connection, headers and body. */
  timeoutMs: number
  /** Bytes of the answer's body. Default 1 MiB; with 0 the body is not read at all. */
  maxBytes?: number
  signal?: AbortSignal
}

export interface OutboundResponse {
  /** Also 3xx, which is an answer like any other. */
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

/** Resolves with any answer the server gave; throws an {@link OutboundError} when there was none. */
export type GuardedFetch = (request: OutboundRequest) => Promise<OutboundResponse>

/**
 * `invalid`: the request could not be made. `refused`: the address is not public. `timeout`: no whole answer in time. `too_large`: the
 * answer has more bytes than asked for. `unreachable`: no name, no connection, or a broken one. `aborted`: the caller gave up.
 */
export type OutboundReason = 'invalid' | 'refused' | 'timeout' | 'too_large' | 'unreachable' | 'aborted'

/** There was no answer. The message names the host, never path, query or headers, which may carry secrets. */
export class OutboundError extends Error {
  override name = 'OutboundError'
  readonly reason: OutboundReason

  constructor(reason: OutboundReason, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.reason = reason
  }
}

interface Address {
  address: string
  family: number
}

/** Replaceable in tests; throws when the name has no address. */
export type Resolve = (hostname: string) => Promise<Address[]>

const resolveAll: Resolve = (hostname) => lookup(hostname, { all: true, order: 'verbatim' })

const defaultMaxBytes = 1024 * 1024

/** A fetch that reaches public addresses only, or (`ACCORD_ALLOW_PRIVATE_EGRESS`) any. */
export function createGuardedFetch(
  config: Pick<Config, 'allowPrivateEgress'>,
  resolve: Resolve = resolveAll,
): GuardedFetch {
  return async (request) => {
    const url = parseUrl(request.url)
    const deadline = AbortSignal.timeout(request.timeoutMs)
    const signal = request.signal ? AbortSignal.any([deadline, request.signal]) : deadline
    try {
      const addresses = await withSignal(addressesOf(url, resolve), signal)
      if (!config.allowPrivateEgress) assertPublic(url, addresses)
      return await exchange(url, request, addresses, signal)
    } catch (error) {
      throw describe(error, url, { isLate: deadline.aborted, isAborted: request.signal?.aborted === true }, request)
    }
  }
}

function parseUrl(text: string | URL): URL {
  const url = URL.parse(String(text))
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    throw new OutboundError('invalid', 'The address is not an http or https URL')
  }
  if (url.username !== '' || url.password !== '') {
    throw new OutboundError('invalid', `The address at ${url.host} carries a user name or password`)
  }
  return url
}

/** Rejects as soon as the signal does: a name server that does not answer cannot be told to stop. */
async function withSignal<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted()
  const aborted = Promise.withResolvers<never>()
  const onAbort = () => aborted.reject(signal.reason)
  signal.addEventListener('abort', onAbort, { once: true })
  try {
    return await Promise.race([work, aborted.promise])
  } finally {
    signal.removeEventListener('abort', onAbort)
  }
}

async function addressesOf(url: URL, resolve: Resolve): Promise<Address[]> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const family = isIP(host)
  if (family !== 0) return [{ address: host, family }]
  const found = await resolve(host)
  if (found.length === 0) throw new OutboundError('unreachable', `${url.host} has no address`)
  return found
}

/** One private address among public ones is enough to refuse: which of them a connection takes is left to chance. */
function assertPublic(url: URL, addresses: readonly Address[]): void {
  const bad = addresses.find(({ address }) => !isPublicAddress(address))
  if (!bad) return
  throw new OutboundError(
    'refused',
    `${url.host} is at ${bad.address}, which is not a public address; ACCORD_ALLOW_PRIVATE_EGRESS=1 would allow it`,
  )
}

function exchange(
  url: URL,
  request: OutboundRequest,
  addresses: readonly Address[],
  signal: AbortSignal,
): Promise<OutboundResponse> {
  const { promise, resolve, reject } = Promise.withResolvers<OutboundResponse>()
  const body = request.body === undefined ? undefined : Buffer.from(request.body)
  const options: RequestOptions = {
    method: request.method ?? 'GET',
    agent: false,
    lookup: answering(addresses),
    signal,
    headers: {
      accept: '*/*',
      'accept-encoding': 'identity',
      'user-agent': 'Accord',
      ...lowerCase(request.headers),
      ...(body ? { 'content-length': body.length } : {}),
    },
  }
  const outgoing = url.protocol === 'https:' ? requestHttps(url, options) : requestHttp(url, options)
  outgoing.on('error', reject)
  outgoing.on('response', (incoming) => {
    readBody(incoming, request.maxBytes ?? defaultMaxBytes, url).then(
      (received) => resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: received }),
      reject,
    )
  })
  // Who answers that it speaks another protocol from here on has answered; Node hands over the connection and says nothing more.
  outgoing.on('upgrade', ({ statusCode = 0, headers }, socket) => {
    socket.destroy()
    resolve({ status: statusCode, headers, body: Buffer.alloc(0) })
  })
  outgoing.end(body)
  return promise.finally(() => outgoing.destroy())
}

const lowerCase = (headers: OutboundRequest['headers']): Record<string, string> =>
  Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]))

/** Gives the connection the addresses that were checked, whatever it asks. */
const answering =
  (addresses: readonly Address[]): LookupFunction =>
  (_hostname, options, callback) => {
    const [first] = addresses
    if (options.all) callback(null, [...addresses])
    else callback(null, first?.address ?? '', first?.family)
  }

async function readBody(incoming: IncomingMessage, maxBytes: number, url: URL): Promise<Buffer> {
  if (maxBytes === 0) return Buffer.alloc(0)
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > maxBytes) throw new OutboundError('too_large', `${url.host} answered with more than ${maxBytes} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function describe(
  error: unknown,
  url: URL,
  { isLate, isAborted }: { isLate: boolean; isAborted: boolean },
  { timeoutMs }: OutboundRequest,
): OutboundError {
  if (error instanceof OutboundError) return error
  if (isAborted) return new OutboundError('aborted', `The request to ${url.host} was given up`, error)
  if (isLate) return new OutboundError('timeout', `${url.host} did not answer within ${timeoutMs / 1000} s`, error)
  const code = codeOf(error)
  // Node refuses header values and methods it cannot send before anything is sent.
  if (/^ERR_(HTTP_INVALID|INVALID)_/.test(code))
    return new OutboundError('invalid', `The request to ${url.host} is not valid: ${code}`)
  return new OutboundError('unreachable', `${url.host} could not be reached: ${code}`, error)
}

/** Several failed connections are one error with all of them inside. */
function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  if (error instanceof AggregateError) return codeOf(error.errors[0])
  return error instanceof Error ? error.name : 'unknown error'
}
