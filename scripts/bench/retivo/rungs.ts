/** Bare handlers for batches of events, each with one effect more than the one before: what each of them costs is the step between two. */
import { Pool } from 'pg'
import { asTenantId } from '#db/retivo/ids.ts'
import { takeEvents } from '#db/retivo/ingestion.ts'
import { holdUsers, storeUsers } from '#db/retivo/scoring.ts'
import { run } from '#db/retivo/statement.ts'
import { countsOf, toEntries, usersOf } from '#domain/retivo/batches.ts'
import { ingest } from '#domain/retivo/ingestion.ts'
import { type TrackedEvent, toMessage } from '#domain/retivo/tracking.ts'
import { now } from '#server/clock.ts'
import { readConfig } from '#server/config.ts'
import { openPostgres } from '#server/database.ts'
import { uuid } from '#server/ids.ts'
import { createJobQueue } from '#server/jobs/queue.ts'
import { createLogger } from '#server/logger.ts'
import { transact } from '#server/transaction.ts'

export const rungs = ['insert', 'keys', 'events', 'users', 'counters', 'statements', 'evaluated'] as const
export type Rung = (typeof rungs)[number]

/** What each adds. */
export const meanings: Readonly<Record<Rung, string>> = {
  insert: 'a plain INSERT, no index',
  keys: '+ the index of idempotency keys',
  events: '+ the index of a user’s events',
  users: '+ users held and read',
  counters: '+ counters of days and totals',
  statements: '+ scores, state, due evaluation',
  evaluated: '+ evaluation in the background',
}

type Handle = (events: TrackedEvent[]) => Promise<object>

const connections = 10
const log = createLogger({ level: 'error' })

/** The handler of that rung, for events of that tenant in the database of the environment. */
export async function handlerOf(rung: Rung, tenant: string): Promise<Handle> {
  if (rung === 'insert' || rung === 'keys') return await plainInsert(tenant, rung === 'keys')
  if (rung === 'statements' || rung === 'evaluated') return await everything(tenant, rung === 'evaluated')
  return await someOf(rung, tenant)
}

/** One statement that keeps the events and nothing else. */
async function plainInsert(tenant: string, isKeyed: boolean): Promise<Handle> {
  const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: connections })
  const table = isKeyed ? 'bare_keyed_events' : 'bare_events'
  await pool.query(
    `create table if not exists ${table} (tenant_id uuid, user_id text, event text, properties jsonb, idempotency_key text, occurred_at timestamptz)`,
  )
  if (isKeyed) await pool.query(`create unique index if not exists bare_keys on ${table} (tenant_id, idempotency_key)`)
  return async (events) => {
    await pool.query(
      `insert into ${table} select $1, user_id, event, properties, idempotency_key, timestamp
       from json_to_recordset($2::json) as e (user_id text, event text, properties jsonb, idempotency_key text, timestamp timestamptz)
       on conflict do nothing`,
      [tenant, JSON.stringify(events)],
    )
    return { accepted: events.length, duplicates: 0 }
  }
}

/** The server's own statements, in one transaction, up to that rung. */
async function someOf(rung: 'events' | 'users' | 'counters', tenant: string): Promise<Handle> {
  const database = await openPostgres(readConfig(process.env).databaseUrl ?? '', connections, log)
  const tenantId = asTenantId(tenant)
  return async (sent) => {
    const receivedAt = now()
    const entries = toEntries(
      sent.map((event, index) => toMessage(event, index, receivedAt)),
      uuid,
    )
    const batch = { tenantId, mode: 'live' as const, source: 'api', receivedAt }
    await database.write(async (db) => {
      const events = entries.flatMap(({ event }) => event ?? [])
      await run(db, takeEvents(batch, events))
      if (rung === 'events') return
      await run(db, holdUsers(batch, usersOf(entries), []))
      if (rung === 'counters') await run(db, storeUsers(batch, receivedAt, [], countsOf(entries)))
    })
    return { accepted: sent.length, duplicates: 0 }
  }
}

/**
 * All statements of the server, in the same transaction, with the same job; without contract, credential or throttle. `works`: and it runs jobs
 * meanwhile, as the server does.
 */
async function everything(tenant: string, works: boolean): Promise<Handle> {
  const { system } = await import('#handlers/retivo/index.ts')
  const { webhookJobs } = await import('#server/webhooks/deliver.ts')
  const { createKernel } = await import('#server/process/kernel.ts')
  const config = readConfig(process.env)
  const database = await openPostgres(config.databaseUrl ?? '', connections, log)
  const store = { database, migrations: [], lock: undefined, [Symbol.asyncDispose]: () => database.close() }
  const { kernel } = createKernel({ store, config, log, definitions: [system] })
  const definitions = [...webhookJobs([system]), ...(system.jobs?.(kernel, system.services(kernel)) ?? [])]
  const queue = createJobQueue({ database, log, definitions, kernel: () => kernel })
  await queue.start({ work: works })
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
