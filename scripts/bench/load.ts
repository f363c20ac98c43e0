/** A load generator that costs little: raw sockets, one request at a time on each. */
import { connect, type Socket } from 'node:net'

/** The same bytes every time, or the next ones. */
type Request = Buffer | (() => Buffer)

/** Sends `count` times `request` over `connections` sockets. Throws when an answer has another status than expected. */
export async function sendMany(
  port: number,
  request: Request,
  count: number,
  connections: number,
  status: number,
): Promise<void> {
  let left = count
  const next = (): boolean => left-- > 0
  await Promise.all(Array.from({ length: connections }, () => sendOn(port, request, next, status)))
}

function sendOn(port: number, request: Request, next: () => boolean, status: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    socket.setNoDelay(true)
    let received = Buffer.alloc(0)
    const sendNext = () => {
      if (next()) socket.write(Buffer.isBuffer(request) ? request : request())
      else {
        socket.end()
        resolve()
      }
    }
    socket.on('connect', sendNext)
    socket.on('error', reject)
    socket.on('data', (chunk) => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk])
      const end = endOfAnswer(received)
      if (end === undefined) return
      if (!isStatus(received, status)) return fail(socket, received, reject)
      received = received.subarray(end)
      sendNext()
    })
  })
}

function fail(socket: Socket, received: Buffer, reject: (error: Error) => void): void {
  socket.destroy()
  reject(new Error(`The server answered ${received.toString('latin1', 0, 600)}`))
}

const isStatus = (answer: Buffer, status: number): boolean => answer.toString('latin1', 9, 12) === String(status)

/** Where the first answer ends, or undefined while it is incomplete. Every row sends Content-Length. */
function endOfAnswer(received: Buffer): number | undefined {
  const headEnd = received.indexOf('\r\n\r\n')
  if (headEnd === -1) return undefined
  const length = /\r\ncontent-length: (\d+)/i.exec(received.toString('latin1', 0, headEnd))?.[1]
  if (length === undefined) throw new Error('An answer has no Content-Length')
  const end = headEnd + 4 + Number(length)
  return received.length >= end ? end : undefined
}
