/** Step 11: status, headers, and a body or a stream. Written straight to the socket: no ETag, no content negotiation. */
import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Reply, StreamItem } from '#server/contract.ts'
import { isJsonMedia } from '#server/http/content-type.ts'
import { eventFrames } from '#server/http/sse.ts'

/** Name, value, name, value, as `writeHead` takes them fastest. */
export type HeaderList = readonly string[]

const json = 'application/json; charset=utf-8'

function contentType(media: string): string {
  if (media.includes(';')) return media
  return media.startsWith('text/') || isJsonMedia(media) ? `${media}; charset=utf-8` : media
}

const noBodyStatus = (status: number): boolean => status === 204 || status === 304 || status < 200

/**
 * Writes a reply; `head` leaves out the body but keeps its headers. `base` are the headers every answer has; a header of the reply replaces them.
 * Resolves when a stream has ended or its reader is gone; an ordinary reply is handed to the socket before this returns.
 * Throws before anything is written when the body cannot be serialised.
 */
export function writeReply(
  res: ServerResponse,
  reply: Reply,
  base: HeaderList,
  head: boolean,
  signal?: AbortSignal,
): Promise<void> | undefined {
  const { status, body } = reply
  if (body === undefined) {
    res.writeHead(status, headersFor(reply, base, noBodyStatus(status) ? [] : ['Content-Length', '0'])).end()
    return undefined
  }
  const media = reply.media
  if (body instanceof Readable) {
    return writeStream(res, reply, base, head, media === undefined ? json : contentType(media), body, signal)
  }
  if (media === undefined || isJsonMedia(media)) {
    const type = media === undefined ? json : contentType(media)
    return writeWhole(res, reply, base, head, type, JSON.stringify(body))
  }
  if (typeof body === 'string') return writeWhole(res, reply, base, head, contentType(media), body)
  if (body instanceof Uint8Array) return writeWhole(res, reply, base, head, contentType(media), body)
  if (isAsyncIterable(body)) return writeStream(res, reply, base, head, contentType(media), body, signal)
  throw new TypeError(`A reply of type ${media} needs a string, bytes or a stream; found ${typeof body}`)
}

function writeWhole(
  res: ServerResponse,
  reply: Reply,
  base: HeaderList,
  head: boolean,
  type: string,
  body: string | Uint8Array,
): undefined {
  // As many bytes as characters: all of it is ASCII, and latin1 spares node the search for anything else.
  const length = typeof body === 'string' ? Buffer.byteLength(body) : body.length
  res.writeHead(reply.status, headersFor(reply, base, ['Content-Type', type, 'Content-Length', String(length)]))
  if (head) res.end()
  else if (typeof body === 'string') res.end(body, length === body.length ? 'latin1' : 'utf8')
  else res.end(body)
}

/** Base headers, then those of the reply, then those of its content; a name given twice counts once, the later one. */
function headersFor(reply: Reply, base: HeaderList, content: HeaderList): string[] {
  const own = reply.headers
  if (own === undefined) return [...base, ...content]
  const given = Object.entries(own).filter(([, value]) => value !== undefined && value !== null)
  const names = new Set(given.map(([name]) => name.toLowerCase()))
  const list: string[] = []
  for (let i = 0; i < base.length; i += 2) {
    if (!names.has((base[i] as string).toLowerCase())) list.push(base[i] as string, base[i + 1] as string)
  }
  for (const [name, value] of given) {
    for (const one of Array.isArray(value) ? value : [value]) list.push(name, String(one))
  }
  for (let i = 0; i < content.length; i += 2) {
    if (!names.has((content[i] as string).toLowerCase())) list.push(content[i] as string, content[i + 1] as string)
  }
  return list
}

const isAsyncIterable = (value: unknown): value is AsyncIterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value

const eventStream = 'text/event-stream'
/** Proxies must neither keep nor gather a stream. */
const streamHeaders = ['Cache-Control', 'no-cache, no-transform', 'X-Accel-Buffering', 'no']

async function writeStream(
  res: ServerResponse,
  reply: Reply,
  base: HeaderList,
  head: boolean,
  type: string,
  body: AsyncIterable<unknown>,
  signal: AbortSignal | undefined,
): Promise<void> {
  const isEvents = type.startsWith(eventStream)
  const kept = isEvents ? withoutHeader(base, 'cache-control') : base
  const extra = isEvents ? streamHeaders : []
  res.writeHead(reply.status, headersFor(reply, kept, ['Content-Type', type, ...extra]))
  if (head) {
    res.end()
    // Nobody will read it, and it may hold a file open.
    if (body instanceof Readable) body.destroy()
    return
  }
  if (!isEvents && body instanceof Readable) {
    await pipeline(body, res, signal ? { signal } : {})
    return
  }
  // The reader should learn at once that the stream is open, also when its first event takes a while.
  res.flushHeaders()
  await pump(res, body, isEvents)
}

function withoutHeader(list: HeaderList, name: string): HeaderList {
  const kept: string[] = []
  for (let i = 0; i < list.length; i += 2) {
    if ((list[i] as string).toLowerCase() !== name) kept.push(list[i] as string, list[i + 1] as string)
  }
  return kept
}

/** A slow reader holds the producer back: nothing is asked for while the socket's buffer is full. Leaving the loop ends the producer. */
async function pump(res: ServerResponse, items: AsyncIterable<unknown>, isEvents: boolean): Promise<void> {
  for await (const item of items) {
    if (res.destroyed) return
    const isTaken = isEvents
      ? writeFrames(res, eventFrames(item as StreamItem))
      : res.write(item as string | Uint8Array)
    if (!isTaken) await drained(res)
    if (res.destroyed) return
  }
  res.end()
}

/**
 * Writes one chunk of the body as one piece. Node's own `write` hands length, text and line ends to the socket one by one, which costs three times
 * as much as all the rest of a small frame. False when the socket's buffer is full.
 */
function writeFrames(res: ServerResponse, text: string): boolean {
  const { socket } = res
  // A chunk without bytes would end the body.
  if (text === '') return true
  if (!socket || !res.chunkedEncoding) return res.write(text)
  const length = Buffer.byteLength(text)
  return socket.write(`${length.toString(16)}\r\n${text}\r\n`, length === text.length ? 'latin1' : 'utf8')
}

function drained(res: ServerResponse): Promise<void> {
  const { socket } = res
  return new Promise((resolve) => {
    const done = () => {
      res.off('drain', done).off('close', done)
      socket?.off('drain', done)
      resolve()
    }
    res.on('drain', done).on('close', done)
    socket?.on('drain', done)
  })
}
