/** A server on the loopback interface that answers as a test says, and remembers what it was asked. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Asked {
  method: string
  url: string
  headers: IncomingMessage['headers']
  body: string
}

export type Answer = (response: ServerResponse, asked: Asked) => void | Promise<void>

export interface Loopback {
  url: string
  asked: Asked[]
  /** The next answers, in order; the last one is repeated. */
  answers(...answers: Answer[]): void
  [Symbol.asyncDispose](): Promise<void>
}

export async function startLoopback(): Promise<Loopback> {
  const asked: Asked[] = []
  let queue: Answer[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const { method = '', url = '', headers } = request
    const one = { method, url, headers, body: Buffer.concat(chunks).toString() }
    asked.push(one)
    const answer = queue.length > 1 ? queue.shift() : queue[0]
    await answer?.(response, one)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    answers(...answers) {
      queue = answers
      asked.length = 0
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

export const json =
  (status: number, body: unknown, headers: Record<string, string> = {}): Answer =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(JSON.stringify(body))
  }

export const text =
  (status: number, body: string | Uint8Array, media: string, headers: Record<string, string> = {}): Answer =>
  (response) => {
    response.writeHead(status, { 'content-type': media, ...headers })
    response.end(body)
  }

/** Closes the connection without a word. */
export const reset: Answer = (response) => {
  response.socket?.destroy()
}

/** Never answers. */
export const silence: Answer = () => {}

/** An event stream in the given chunks, closed properly, or cut off, or left open. */
export const stream =
  (chunks: (string | Uint8Array)[], end: 'close' | 'cut' | 'open' = 'close'): Answer =>
  async (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    for (const chunk of chunks) {
      response.write(chunk)
      // Each chunk is to be a packet of its own.
      await new Promise((resolve) => setTimeout(resolve, 2))
    }
    if (end === 'close') response.end()
    if (end === 'cut') response.socket?.destroy()
  }

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const one of items) all.push(one)
  return all
}
