/**
 * A server in a process of its own: `node server.ts <row>`. `accord` is the real one; `statements` a bare Node handler around the same
 * statements, without contract, credential or throttle; `insert` one that does a plain INSERT. Tells its port, and its CPU and memory when asked.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Pool } from 'pg'
import { asTenantId } from '#db/retivo/ids.ts'
import { ingest } from '#domain/retivo/ingestion.ts'
import { type TrackedEvent, toMessage } from '#domain/retivo/tracking.ts'
import { now } from '#server/clock.ts'
import { readConfig } from '#server/config.ts'
import { openPostgres } from '#server/database.ts'
import { createJobQueue } from '#server/jobs/queue.ts'
import { createLogger } from '#server/logger.ts'
import { transact } from '#server/transaction.ts'

const log = createLogger({ level: 'error' })
const [row = '', tenant = ''] = process.argv.slice(2)
const connections = 10

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

type Handle = (events: TrackedEvent[]) => Promise<object>

/** The same statements, in the same transaction, with the same job. */
async function statements(): Promise<Handle> {
  const { system } = await import('#handlers/retivo/index.ts')
  const { webhookJobs } = await import('#server/webhooks/deliver.ts')
  const { createKernel } = await import('#server/process/kernel.ts')
  const config = readConfig(process.env)
  const database = await openPostgres(config.databaseUrl ?? '', connections, log)
  const store = { database, migrations: [], lock: undefined, [Symbol.asyncDispose]: () => database.close() }
  const { kernel } = createKernel({ store, config, log, definitions: [system] })
  const definitions = [...webhookJobs([system]), ...(system.jobs?.(kernel, system.services(kernel)) ?? [])]
  const queue = createJobQueue({ database, log, definitions, kernel: () => kernel })
  await queue.start({ work: false })
  const tenantId = asTenantId(tenant)
  return (events) => {
    const receivedAt = now()
    const messages = events.map((event, index) => toMessage(event, index, receivedAt))
    return transact({ database, jobsIn: (db) => queue.bind(db) }, 'retivo', tenantId, async (scope) => {
      const { accepted } = await ingest(scope, { tenantId, mode: 'live', source: 'api', receivedAt, messages })
      return { accepted, duplicates: events.length - accepted }
    })
  }
}

/** One statement that keeps the events and nothing else, into a table without any index. */
async function insert(): Promise<Handle> {
  const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: connections })
  await pool.query(
    'create table if not exists bare_events (tenant_id uuid, user_id text, event text, properties jsonb, idempotency_key text, occurred_at timestamptz)',
  )
  return async (events) => {
    await pool.query(
      `insert into bare_events select $1, user_id, event, properties, idempotency_key, timestamp
       from json_to_recordset($2::json) as e (user_id text, event text, properties jsonb, idempotency_key text, timestamp timestamptz)`,
      [tenant, JSON.stringify(events)],
    )
    return { accepted: events.length, duplicates: 0 }
  }
}

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

const port =
  row === 'accord' ? await startAccord() : await startBare(await (row === 'insert' ? insert() : statements()))
process.send?.({ port })
