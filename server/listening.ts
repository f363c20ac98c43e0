/** LISTEN on a connection of its own, which is replaced when it breaks. */
import { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from 'pg'
import type { Logger } from 'pino'

const reconnectSeconds = 1

/**
 * After a notification its connection is not read for this long. Each time the process is woken for a single one costs some 50 µs, those that come
 * together cost 2; and whoever waits for the first is told at once.
 */
const gatherMs = 100

export interface Listener {
  channel: string
  onNotify(payload: string): void
  /** Notifications may have been missed. */
  onGap: (() => void) | undefined
  log: Logger | undefined
  /** A client that is to be connected, on that socket. */
  connect(socket: Socket): Client
}

/** Listens until what it returns is called. Throws when the first connection cannot be made. */
export async function startListening(listener: Listener): Promise<() => Promise<void>> {
  const { channel, onNotify, onGap, log } = listener
  const stopping = new AbortController()
  let client: Client | undefined

  async function connect(): Promise<void> {
    const socket = new Socket()
    const next = listener.connect(socket)
    next.on('notification', (message) => {
      if (!socket.isPaused()) {
        socket.pause()
        setTimeout(() => socket.resume(), gatherMs).unref()
      }
      onNotify(message.payload ?? '')
    })
    next.on('error', (error) => void reconnect(next, error))
    try {
      await next.connect()
      await next.query(`listen ${next.escapeIdentifier(channel)}`)
    } catch (error) {
      close(next, log)
      throw error
    }
    if (stopping.signal.aborted) close(next, log)
    else client = next
  }

  async function reconnect(broken: Client, error: Error): Promise<void> {
    if (stopping.signal.aborted || client !== broken) return
    log?.warn({ channel, error: error.message }, 'the connection that listens was lost')
    client = undefined
    close(broken, log)
    while (!stopping.signal.aborted) {
      await sleep(reconnectSeconds * 1000, undefined, { ref: false })
      if (stopping.signal.aborted) return
      try {
        await connect()
        onGap?.()
        return
      } catch (cause) {
        log?.warn({ channel, error: String(cause) }, 'listening again failed')
      }
    }
  }

  await connect()
  return async () => {
    stopping.abort()
    if (client) await client.end()
    client = undefined
  }
}

function close(client: Client, log: Logger | undefined): void {
  client.end().catch((error: unknown) => log?.debug({ error: String(error) }, 'the connection had ended already'))
}
