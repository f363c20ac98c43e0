/** A server on this machine that keeps what it is sent and answers what it is told: another company, as far as a test needs one. */
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Received {
  method: string
  /** Path and query. */
  url: string
  headers: IncomingHttpHeaders
  /** As it arrived. */
  body: string
}

export interface Answer {
  status?: number
  headers?: Record<string, string>
  /** JSON unless it is text. */
  body?: unknown
}

/** Decides by the request; `undefined` leaves it without an answer. */
export type Respond = (request: Received) => Answer | undefined | Promise<Answer | undefined>

export interface Receiver extends AsyncDisposable {
  /** `http://127.0.0.1:<port>` */
  origin: string
  /** Oldest first. */
  received: Received[]
  /** Answers all further requests; 200 without a body at first. */
  respond: Respond
}

export async function startReceiver(respond: Respond = () => ({})): Promise<Receiver> {
  // Longer than any test: who asks again never finds a connection that is being closed.
  const server = createServer({ keepAliveTimeout: 65_000 }, async (req, res) => {
    const chunks: Buffer[] = []
    for await (const chunk of req as AsyncIterable<Buffer>) chunks.push(chunk)
    const body = Buffer.concat(chunks).toString()
    const request = { method: req.method ?? '', url: req.url ?? '', headers: req.headers, body }
    receiver.received.push(request)
    write(res, await receiver.respond(request))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const receiver: Receiver = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received: [],
    respond,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return receiver
}

function write(res: ServerResponse, answer: Answer | undefined): void {
  if (!answer) return
  const { status = 200, headers = {}, body } = answer
  const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body)
  res.writeHead(status, { ...(typeof body === 'object' ? { 'content-type': 'application/json' } : {}), ...headers })
  res.end(text)
}
