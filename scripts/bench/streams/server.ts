/** A server in a process of its own: `node server.ts accord` is the real one, `node server.ts bare` the least that writes the same events. */
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Bursts {
  /** Events of a stream written together. */
  burst: number
  /** Milliseconds between two bursts of a stream. */
  everyMs: number
  /** The frame of an event without its id. */
  body: string
}

async function startAccord(): Promise<number> {
  const { readConfig } = await import('#server/config.ts')
  const { systems } = await import('#generated/systems.ts')
  const { loadSystem } = await import('#server/load-system.ts')
  const { createLogger } = await import('#server/logger.ts')
  const { projectRoot } = await import('#server/migrations.ts')
  const { loadDefinition } = await import('#server/process/definitions.ts')
  const { startServer } = await import('#server/process/server.ts')
  const entries = systems.filter(({ api }) => api === 'mightykey')
  const config = readConfig(process.env)
  const loading = Promise.all(
    entries.map(async (entry) => await loadSystem(projectRoot, entry, await loadDefinition(projectRoot, entry.api))),
  )
  const server = await startServer({ config, log: createLogger({ level: 'error' }), systems: loading })
  return Number(new URL(server.origin).port)
}

/** Every connection is a stream; it begins when it is told to, and writes each event by itself, as they would happen. */
async function startBare(): Promise<number> {
  const streams: ServerResponse[] = []
  const server = createServer((_req, res) => {
    res.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache, no-transform' })
    res.write('retry: 3000\n\n')
    streams.push(res)
  })
  process.on('message', (message: { begin?: Bursts }) => {
    if (message.begin) begin(streams, message.begin)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

function begin(streams: readonly ServerResponse[], { burst, everyMs, body }: Bursts): void {
  for (const [index, res] of streams.entries()) {
    let id = 0
    const write = () => {
      for (let i = 0; i < burst; i++) res.write(`id: ${++id}\n${body}`)
    }
    // Spread over the interval, as those of the real server are.
    setTimeout(() => setInterval(write, everyMs).unref(), (index * everyMs) / streams.length).unref()
  }
}

process.on('message', (message: unknown) => {
  if (message !== 'cpu') return
  const { user, system } = process.cpuUsage()
  process.send?.({ microseconds: user + system })
})
process.on('disconnect', () => process.exit())

process.send?.({ port: process.argv[2] === 'bare' ? await startBare() : await startAccord() })
