/** Asks a Redis whether it answers. That is all Retivo asks of one. */
import { connect, isIP } from 'node:net'
import { addAbortSignal } from 'node:stream'
import { connect as connectSecurely } from 'node:tls'

const usualPort = 6379

/** A command in Redis' protocol: how many words, and each with its length. */
const command = (...words: readonly string[]): string =>
  `*${words.length}\r\n${words.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`).join('')}`

/** Resolves once the Redis behind `redis://` or `rediss://` answered PING. Throws when it cannot be reached, or refuses. */
export async function pingRedis(url: string, signal: AbortSignal): Promise<void> {
  const { protocol, hostname, port, username, password } = new URL(url)
  const host = hostname.replace(/^\[|\]$/g, '')
  const place = { host, port: Number(port || usualPort) }
  // An address is no name: of it the certificate alone has to speak.
  const name = isIP(host) === 0 ? { servername: host } : {}
  const socket = protocol === 'rediss:' ? connectSecurely({ ...place, ...name }) : connect(place)
  addAbortSignal(signal, socket)
  const credentials = [username, password].filter((part) => part !== '').map(decodeURIComponent)
  const commands = [...(password === '' ? [] : [command('AUTH', ...credentials)]), command('PING')]
  socket.setEncoding('latin1').write(commands.join(''))
  let said = ''
  // Leaving the loop closes the connection.
  for await (const text of socket) {
    said += text
    const lines = said.split('\r\n').slice(0, -1)
    if (lines.some((line) => line.startsWith('-'))) break
    if (lines.length === commands.length && lines.at(-1) === '+PONG') return
  }
  throw new Error('Redis refused to answer PING')
}
