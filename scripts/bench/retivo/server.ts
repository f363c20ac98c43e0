/**
 * A server in a process of its own: `node server.ts <row> <tenant>`. `accord` is the real one, the others are bare Node handlers (rungs.ts).
 * Tells its port, and its CPU and memory when asked.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TrackedEvent } from '#domain/retivo/tracking.ts'
import { readConfig } from '#server/config.ts'
import { createLogger } from '#server/logger.ts'
import { handlerOf, type Rung } from './rungs.ts'

const log = createLogger({ level: 'error' })
const [row = '', tenant = ''] = process.argv.slice(2)

async function startAccord(): Promise<number> {
  const { systems } = await import('#generated/systems.ts')
  const { loadSystem } = await import('#server/load-system.ts')
  const { projectRoot } = await import('#server/migrations.ts')
  const { loadDefinition } = await import('#server/process/definitions.ts')
  const { startServer } = await import('#server/process/server.ts')
  const config = readConfig(process.env)
  const entries = systems.filter(({ api }) => api === 'retivo')
  const loading = Promise.all(
    entries.map(async (entry) => await loadSystem(projectRoot, entry, await loadDefinition(projectRoot, entry.api))),
  )
  await startServer({ config, log, systems: loading })
  return config.port
}

type Handle = Awaited<ReturnType<typeof handlerOf>>

async function startBare(handle: Handle): Promise<number> {
  const server = createServer((request, response) => {
    answer(request, response, handle).catch((error: unknown) => {
      process.stderr.write(`${String(error)}\n`)
      response.writeHead(500, { 'Content-Length': 0 }).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

async function answer(request: IncomingMessage, response: ServerResponse, handle: Handle): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const { events } = JSON.parse(Buffer.concat(chunks).toString()) as { events: TrackedEvent[] }
  const body = JSON.stringify(await handle(events))
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) }).end(body)
}

let peak = 0
setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss())
}, 20).unref()

process.on('message', (message: unknown) => {
  if (message === 'cpu') {
    const { user, system } = process.cpuUsage()
    process.send?.({ microseconds: user + system })
  } else if (message === 'memory') {
    process.send?.({ peak, now: process.memoryUsage.rss() })
    peak = 0
  }
})
process.on('disconnect', () => process.exit())

const port = row === 'accord' ? await startAccord() : await startBare(await handlerOf(row as Rung, tenant))
process.send?.({ port })
