/** From the parts of a request to bytes on a connection, and back to an answer. `node:http` rather than fetch: nothing is normalised. */
import { Agent, type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { Answer } from '#scripts/contract/answer-check.ts'
import type { Operation } from '#scripts/contract/documents.ts'
import type { RequestBody, RequestParts } from '#scripts/contract/requests.ts'
import { isJson } from '#scripts/contract/requests.ts'

export interface WireRequest {
  method: string
  url: string
  headers: Record<string, string>
  body: Buffer | undefined
  /** Announce this many bytes and send none. */
  claimed?: number
}

/** Puts a request together. `base` is where the contract's paths begin; `credential` holds the headers that say who asks. */
export function toWire(
  operation: Operation,
  base: string,
  parts: RequestParts,
  credential: Record<string, string>,
): WireRequest {
  const path = operation.path.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(text(parts.path[name])))
  const query = queryText(operation, parts.query)
  const headers: Record<string, string> = { accept: accepted(operation) }
  for (const [name, value] of Object.entries(parts.header)) headers[name.toLowerCase()] = text(value)
  Object.assign(headers, credential)
  const cookies = Object.entries(parts.cookie).map(([name, value]) => `${name}=${encodeURIComponent(text(value))}`)
  if (cookies.length > 0) headers.cookie = [headers.cookie, ...cookies].filter(Boolean).join('; ')
  if (parts.body) headers['content-type'] = parts.body.media
  const wire: WireRequest = { method: operation.method, url: base + path + query, headers, body: bodyBytes(parts.body) }
  if (parts.body && 'claimed' in parts.body) wire.claimed = parts.body.claimed
  return wire
}

/** Every declared media type, so that a server may choose. */
function accepted(operation: Operation): string {
  const medias = Object.values(operation.responses).flatMap((response) => Object.keys(response.content))
  return [...new Set(medias)].join(', ') || '*/*'
}

const text = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value))

function queryText(operation: Operation, query: Record<string, unknown>): string {
  const pairs: string[] = []
  for (const [name, value] of Object.entries(query)) {
    const parameter = operation.parameters.find((item) => item.in === 'query' && item.name === name)
    const values = Array.isArray(value) ? value : [value]
    const single = Array.isArray(value) && parameter?.explode === false
    for (const one of single ? [values.map(text).join(',')] : values) {
      pairs.push(`${encodeURIComponent(name)}=${encodeURIComponent(text(one))}`)
    }
  }
  return pairs.length > 0 ? `?${pairs.join('&')}` : ''
}

function bodyBytes(body: RequestBody | undefined): Buffer | undefined {
  if (!body || 'claimed' in body) return undefined
  if ('text' in body) return Buffer.from(body.text)
  if (isJson(body.media)) return Buffer.from(JSON.stringify(body.value) ?? 'null')
  if (body.media === 'application/x-www-form-urlencoded') {
    return Buffer.from(new URLSearchParams(body.value as Record<string, string>).toString())
  }
  return Buffer.from(text(body.value))
}

export interface SendOptions {
  /** No whole answer after so many milliseconds is an error. Default 15 s. */
  timeout?: number
  /** A stream that is still open is left after so many milliseconds. Default 1.5 s. */
  streamFor?: number
}

/**
 * Says that it keeps connections, as clients do, and uses each once: a server may close one that is idle just when the next request goes out,
 * and that would look like a server that breaks.
 */
class SingleUse extends Agent {
  override keepSocketAlive(): boolean {
    return false
  }
}

/** What is still open is closed with it. */
export interface Wire extends Disposable {
  send(request: WireRequest, options?: SendOptions): Promise<Answer>
}

export function openWire(): Wire {
  const agent = new SingleUse({ keepAlive: true, maxSockets: 8 })
  return {
    send: (request, options = {}) => exchange(request, options, agent),
    [Symbol.dispose]: () => agent.destroy(),
  }
}

function exchange(wire: WireRequest, options: SendOptions, agent: Agent): Promise<Answer> {
  const secure = wire.url.startsWith('https:')
  const { timeout = 15_000, streamFor = 1500 } = options
  return new Promise((resolve, reject) => {
    const headers = { ...wire.headers }
    const length =
      wire.claimed ?? wire.body?.length ?? (wire.method === 'GET' || wire.method === 'HEAD' ? undefined : 0)
    if (length !== undefined) headers['content-length'] = String(length)
    const send = secure ? httpsRequest : httpRequest
    const request = send(wire.url, { method: wire.method, headers, ...(secure || wire.claimed ? {} : { agent }) })
    const sent = performance.now()
    const slow = setTimeout(() => request.destroy(new Error(`no whole answer after ${timeout} ms`)), timeout)
    const fail = (error: Error) => {
      clearTimeout(slow)
      reject(new Error(`${wire.method} ${wire.url}: ${error.message}`, { cause: error }))
    }
    request.on('error', fail)
    request.on('response', (response) => {
      const milliseconds = performance.now() - sent
      read(request, response, streamFor).then((rest) => {
        clearTimeout(slow)
        resolve({ ...rest, milliseconds })
      }, fail)
    })
    if (wire.claimed) request.flushHeaders()
    else request.end(wire.body)
  })
}

async function read(
  request: ClientRequest,
  response: IncomingMessage,
  streamFor: number,
): Promise<Omit<Answer, 'milliseconds'>> {
  const chunks: Buffer[] = []
  const stream = /^text\/event-stream/.test(response.headers['content-type'] ?? '')
  let complete = true
  const leave = stream
    ? setTimeout(() => {
        complete = false
        request.destroy()
      }, streamFor)
    : undefined
  try {
    for await (const chunk of response) chunks.push(chunk as Buffer)
  } catch (error) {
    if (complete) throw error
  } finally {
    clearTimeout(leave)
  }
  if (!request.writableEnded) request.destroy()
  return { status: response.statusCode ?? 0, headers: headersOf(response), body: Buffer.concat(chunks), complete }
}

function headersOf(response: IncomingMessage): Record<string, string[]> {
  const headers: Record<string, string[]> = {}
  for (const [name, values] of Object.entries(response.headersDistinct)) if (values) headers[name] = values
  return headers
}

/** A shell line that sends the same request. Bodies that are no text are written as base64 into the pipe. */
export function curlLine(wire: WireRequest): string {
  const parts = ['curl', '-i', '-X', wire.method, quote(wire.url), '--path-as-is']
  for (const [name, value] of Object.entries(wire.headers)) parts.push('-H', quote(`${name}: ${value}`))
  if (wire.claimed) parts.push('-H', quote(`content-length: ${wire.claimed}`))
  if (!wire.body) return parts.join(' ')
  const body = wire.body.toString('utf8')
  const isText = Buffer.from(body).equals(wire.body) && !body.includes('\0')
  if (isText && body.length < 4000) return [...parts, '--data-binary', quote(body)].join(' ')
  return `printf %s ${wire.body.toString('base64')} | base64 -d | ${[...parts, '--data-binary', '@-'].join(' ')}`
}

const quote = (value: string): string => `'${value.replaceAll("'", `'\\''`)}'`
