/** Who is told by webhook what happened during the faults: on this machine, and not always in the mood to take it. */
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { verifyWebhook } from '../../sdk/mightykey/webhooks.ts'

interface Told {
  deliveries: Set<string>
  bodies: Set<string>
  /** How many tries were answered with success. */
  taken: number
}

export interface FaultReceiver {
  url: string
  /** What the signatures are checked with; set once the webhook is made. */
  secret: string
  /** Event id → what arrived of it. */
  told: ReadonlyMap<string, Told>
  /** Requests that are no event, or are not signed. */
  wrong: string[]
  /** Requests of all kinds. */
  requests(): number
  close(): void
}

/** One first try in ten is refused, and of one in ten the connection is cut before it is answered. */
export async function startReceiver(random: () => number): Promise<FaultReceiver> {
  const told = new Map<string, Told>()
  let requests = 0
  const receiver: FaultReceiver = {
    url: '',
    secret: '',
    told,
    wrong: [],
    requests: () => requests,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }

  async function keep(headers: IncomingHttpHeaders, body: string): Promise<Told> {
    const flat = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
    const event = await verifyWebhook(body, flat, receiver.secret)
    const known = told.get(event.id) ?? { deliveries: new Set(), bodies: new Set(), taken: 0 }
    told.set(event.id, known)
    known.deliveries.add(String(headers['x-mightykey-delivery']))
    known.bodies.add(body)
    return known
  }

  const server = createServer(async (request, response) => {
    requests++
    try {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk)
      const body = Buffer.concat(chunks).toString()
      const isFirst = !told.has((JSON.parse(body) as { id: string }).id)
      const event = await keep(request.headers, body)
      const mood = isFirst ? random() : 1
      if (mood < 0.1) response.writeHead(500).end()
      else if (mood < 0.2) request.socket.destroy()
      else {
        event.taken++
        response.writeHead(204).end()
      }
    } catch (error) {
      // A server that was killed while it sent has told nobody anything.
      if (request.complete) receiver.wrong.push(String(error))
      response.writeHead(400).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  receiver.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  return receiver
}
