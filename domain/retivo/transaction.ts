import type { TenantId } from '#db/retivo/ids.ts'
import type { EventPayloads } from '#domain/retivo/system.ts'
import type { Events } from '#server/contract.ts'
import type { Writer } from '#server/database.ts'
import type { Jobs } from '#server/jobs/jobs.ts'
import { createEvents } from '#server/outbox.ts'
import type { Kernel } from '#server/system.ts'

/** What jobs do their work with: as a handler's scope, without a caller. */
export interface JobScope {
  db: Writer
  jobs: Jobs
  events: Events<EventPayloads>
  now: Date
}

/** Rows, jobs and events of one tenant commit together, or none of them does. */
export function inTransaction<T>(kernel: Kernel, tenant: TenantId, work: (scope: JobScope) => Promise<T>): Promise<T> {
  return kernel.database.write(async (db) => {
    const jobs = kernel.jobsIn(db)
    const { events, flush } = createEvents<EventPayloads>(db, jobs, 'retivo', tenant)
    const result = await work({ db, jobs, events, now: kernel.now() })
    await flush()
    return result
  })
}
