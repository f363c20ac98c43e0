/** HTTP/1.1 by hand: what is sent is exactly what was written, which no HTTP client allows. */
import { connect, type Socket } from 'node:net'
import type { Answer } from '#scripts/contract/answer-check.ts'

/** The connection ended by an error of TCP, before an answer was read. */
export class ConnectionBroken extends Error {
  override name = 'ConnectionBroken'
}

export interface RawRequest {
  method: string
  /** As it stands on the request line. */
  target: string
  headers: [string, string][]
  body: Buffer | undefined
  /** Sends the body in pieces with pauses between them. */
  slowly?: boolean
}

/** Without `Connection: close`, which lets a server cut the connection before its early refusal of a large body was read. */
export const head = (request: RawRequest, host: string): Buffer => {
  const lines = [`${request.method} ${request.target} HTTP/1.1`, `Host: ${host}`]
  for (const [name, value] of request.headers) lines.push(`${name}: ${value}`)
  if (request.body || !/^(GET|HEAD|DELETE)$/.test(request.method))
    lines.push(`Content-Length: ${request.body?.length ?? 0}`)
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1')
}

/**
 * Sends a request on a connection of its own and reads the first answer. Rejects when the connection breaks before an answer, or when
 * none has come `timeout` milliseconds after the last byte was sent.
 */
export async function exchangeRaw(origin: URL, request: RawRequest, timeout = 8000): Promise<Answer> {
  if (origin.protocol !== 'http:') throw new Error(`Fuzzing speaks plain HTTP; ${origin.origin} does not`)
  const socket = connect({ host: origin.hostname, port: Number(origin.port || 80) })
  const reader = readAnswer(socket, request.method === 'HEAD')
  try {
    await Promise.race([send(socket, request, origin.host), reader.answer])
    const sent = performance.now()
    const answer = await within(reader.answer, timeout)
    return { ...answer, milliseconds: performance.now() - sent }
  } finally {
    socket.destroy()
  }
}

async function send(socket: Socket, request: RawRequest, host: string): Promise<void> {
  const start = head(request, host)
  if (!request.slowly || !request.body) {
    // One write: where the head alone is refused, a second one would meet a closed connection and the answer would be lost.
    await write(socket, request.body ? Buffer.concat([start, request.body]) : start)
    return
  }
  await write(socket, start)
  for (const piece of split(request.body, 4)) {
    await new Promise((resolve) => setTimeout(resolve, 150))
    await write(socket, piece)
  }
}

/** A server may answer and close before it has read everything (413); what is left is not worth an error. */
const write = (socket: Socket, bytes: Buffer): Promise<void> =>
  new Promise((resolve) => {
    if (socket.writable) socket.write(bytes, () => resolve())
    else resolve()
  })

function split(bytes: Buffer, count: number): Buffer[] {
  const size = Math.max(1, Math.ceil(bytes.length / count))
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size))
}

type Parsed = Omit<Answer, 'milliseconds'>

function within(answer: Promise<Parsed>, timeout: number): Promise<Parsed> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No whole answer ${timeout} ms after the last byte was sent`)), timeout)
  })
  return Promise.race([answer, late]).finally(() => clearTimeout(timer))
}

function readAnswer(socket: Socket, headOnly: boolean): { answer: Promise<Parsed> } {
  const answer = new Promise<Parsed>((resolve, reject) => {
    let received: Buffer = Buffer.alloc(0)
    const finish = (closed: boolean): boolean => {
      const parsed = parseAnswer(received, closed, headOnly)
      if (parsed) resolve(parsed)
      return parsed !== undefined
    }
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk])
      finish(false)
    })
    socket.on('error', (error) => {
      if (!finish(true)) reject(new ConnectionBroken(`The connection broke before an answer: ${error.message}`))
    })
    socket.on('close', () => {
      if (!finish(true))
        reject(new Error(`The connection was closed without a whole answer (${received.length} bytes)`))
    })
  })
  // The sender may fail first; the reader's own failure is then of no interest.
  answer.catch(() => undefined)
  return { answer }
}

/** The first final answer in `bytes`, or undefined while it is not whole. */
export function parseAnswer(bytes: Buffer, closed: boolean, headOnly = false): Parsed | undefined {
  const end = bytes.indexOf('\r\n\r\n')
  if (end < 0) return undefined
  const [statusLine = '', ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n')
  const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(statusLine)?.[1])
  if (!status) throw new Error(`This is no HTTP answer: ${statusLine.slice(0, 80)}`)
  const rest = bytes.subarray(end + 4)
  if (status < 200) return parseAnswer(rest, closed, headOnly)
  const headers: Record<string, string[]> = {}
  for (const line of lines) {
    const at = line.indexOf(':')
    const name = line.slice(0, at).toLowerCase()
    headers[name] = [...(headers[name] ?? []), line.slice(at + 1).trim()]
  }
  const body =
    headOnly || status === 204 || status === 304
      ? { bytes: Buffer.alloc(0), whole: true }
      : bodyOf(headers, rest, closed)
  return body && { status, headers, body: body.bytes, complete: body.whole }
}

function bodyOf(
  headers: Record<string, string[]>,
  rest: Buffer,
  closed: boolean,
): { bytes: Buffer; whole: boolean } | undefined {
  // A stream never ends by itself: its beginning is enough.
  const stream = headers['content-type']?.[0]?.startsWith('text/event-stream') === true
  if (headers['transfer-encoding']?.[0] === 'chunked') {
    const { bytes, whole } = unchunk(rest)
    return whole || stream ? { bytes, whole } : undefined
  }
  const length = headers['content-length']?.[0]
  if (length === undefined) return closed || stream ? { bytes: rest, whole: closed } : undefined
  return rest.length >= Number(length) ? { bytes: rest.subarray(0, Number(length)), whole: true } : undefined
}

function unchunk(bytes: Buffer): { bytes: Buffer; whole: boolean } {
  const pieces: Buffer[] = []
  let at = 0
  for (;;) {
    const end = bytes.indexOf('\r\n', at)
    const size = end < 0 ? Number.NaN : Number.parseInt(bytes.subarray(at, end).toString('latin1'), 16)
    if (Number.isNaN(size) || end + 2 + size > bytes.length) return { bytes: Buffer.concat(pieces), whole: false }
    if (size === 0) return { bytes: Buffer.concat(pieces), whole: true }
    pieces.push(bytes.subarray(end + 2, end + 2 + size))
    at = end + 2 + size + 2
  }
}
