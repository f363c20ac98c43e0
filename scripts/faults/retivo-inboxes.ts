/** Where messages arrive during the faults: a mail server and a webhook, both in no hurry, so that senders are killed while they wait. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { SMTPServer, type SMTPServerSession } from 'smtp-server'

export interface Inboxes {
  smtpUrl: string
  url: string
  /** Name of what must hold → what breaks it, for the messages that were approved. */
  check(ids: readonly string[]): Map<string, unknown[]>
  /** How often messages arrived, copies included. */
  copies(): number
  close(): Promise<void>
}

interface Arrived {
  /** Message ids, delivery ids and bodies: one of each, however many copies. */
  identities: Set<string>
  copies: number
}

const slowestMs = 1500

export async function startInboxes(random: () => number): Promise<Inboxes> {
  const arrived = new Map<string, Arrived>()
  const wrong: string[] = []
  const keep = (id: string | undefined, identity: string) => {
    if (id === undefined) return void wrong.push(identity.slice(0, 200))
    const known = arrived.get(id) ?? { identities: new Set(), copies: 0 }
    arrived.set(id, known)
    known.identities.add(identity)
    known.copies++
  }

  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      // What a sender that is killed did not finish is no mail.
      take(stream, session).then(() => done(), done)
    },
  })
  async function take(stream: Readable, { envelope }: SMTPServerSession): Promise<void> {
    const source = await text(stream)
    const messageId = /^Message-ID: (<(int_[0-9a-f]{24})@[^>]+>)/im.exec(source)
    keep(messageId?.[2], `${messageId?.[1]} ${envelope.rcptTo.map(({ address }) => address).join()}`)
    await sleep(random() * slowestMs)
  }
  // A sender that is killed breaks its connection.
  smtp.on('error', () => {})
  await new Promise<void>((resolve) => void smtp.listen(0, '127.0.0.1', resolve))

  const http = createServer(async (request, response) => {
    try {
      const body = await text(request)
      const { intervention_id: id, event } = JSON.parse(body) as { intervention_id?: string; event?: string }
      // The endpoint is told of deliveries by mail too, which is no message.
      if (event !== undefined) return void response.writeHead(204).end()
      const { 'x-retivo-delivery': delivery, 'idempotency-key': key } = request.headers
      keep(key === id ? id : undefined, `${String(delivery)} ${body}`)
      await sleep(random() * slowestMs)
      response.writeHead(204).end()
    } catch (error) {
      // A server that was killed while it sent has told nobody anything.
      if (request.complete) wrong.push(String(error))
      response.writeHead(400).end()
    }
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))

  return {
    smtpUrl: `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`,
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/`,
    copies: () => [...arrived.values()].reduce((sum, { copies }) => sum + copies, 0),
    check: (ids) =>
      new Map<string, unknown[]>([
        ['every approved message arrived at least once', ids.filter((id) => !arrived.has(id))],
        [
          'copies of a message have one message id and one content',
          [...arrived].filter(([, { identities }]) => identities.size > 1).map(([id]) => id),
        ],
        ['nothing arrived that nobody approved', [...wrong, ...[...arrived.keys()].filter((id) => !ids.includes(id))]],
      ]),
    async close() {
      http.closeAllConnections()
      http.close()
      await new Promise<void>((resolve) => smtp.close(resolve))
    },
  }
}
