/** How pg-boss is opened on either engine. */
import { fromPglite, PgBoss } from 'pg-boss'
import type { Logger } from 'pino'
import { jobSchema } from '#db/shared/jobs.ts'
import type { Database } from '#server/database.ts'

/** Connections of the queue's own pool on PostgreSQL, beside the one that listens. */
const poolSize = 4

/**
 * How often heartbeats are looked at, in seconds. With {@link heartbeatSeconds} it bounds the time until the job of a worker whose machine is gone
 * runs again; a worker that was only killed is missed sooner (holding.ts).
 */
const superviseSeconds = 3
/** pg-boss's minimum. */
export const heartbeatSeconds = 10

function connection(database: Database) {
  if (database.pglite) return { db: fromPglite(database.pglite), backend: 'pglite' as const }
  if (database.url) return { connectionString: database.url, max: poolSize, application_name: 'accord-jobs' }
  throw new Error('The database has neither an embedded engine nor a connection string')
}

/** A queue that is not started yet. With `work` it listens, supervises and keeps schedules; without, it only adds jobs. */
export function createBoss(database: Database, work: boolean, log: Logger): PgBoss {
  const boss = new PgBoss({
    ...connection(database),
    schema: jobSchema,
    // The embedded database keeps itself up to date; PostgreSQL waits for `accord db migrate`.
    migrate: database.engine === 'pglite',
    createSchema: database.engine === 'pglite',
    supervise: work,
    schedule: work,
    useListenNotify: work,
    superviseIntervalSeconds: superviseSeconds,
    monitorIntervalSeconds: superviseSeconds,
  })
  boss.on('error', (error) => log.error({ error: error.message }, 'the job queue reported an error'))
  boss.on('warning', (warning) => log.warn({ warning: warning.message }, 'the job queue reported a warning'))
  return boss
}

/** Installs or updates the queue's tables; part of `accord db migrate`. */
export async function installJobTables(database: Database): Promise<void> {
  const boss = new PgBoss({ ...connection(database), schema: jobSchema, supervise: false, schedule: false })
  const failures: Error[] = []
  boss.on('error', (error) => failures.push(error))
  await boss.start()
  await boss.stop({ graceful: false })
  if (failures[0])
    throw new Error(`The job queue's tables could not be installed: ${failures[0].message}`, { cause: failures[0] })
}
