/** Transactions outside a request: what a write scope is to a handler, this is to a job. */
import type { TypesOf, WriteScope } from '#server/contract.ts'
import { createEvents } from '#server/outbox.ts'
import type { Kernel } from '#server/system.ts'

/**
 * Rows, jobs and outgoing events that commit together, or none of them does. `tenant` is whom the events belong to. `work` may be repeated after a
 * conflict with another transaction, so it must have no effect but through its scope. Returns what `work` returns.
 */
export function transact<Api extends string, Result>(
  kernel: Pick<Kernel, 'database' | 'jobsIn'>,
  api: Api,
  tenant: string,
  work: (scope: WriteScope<Api>) => Promise<Result>,
): Promise<Result> {
  return kernel.database.write(async (db) => {
    const jobs = kernel.jobsIn(db)
    const collector = createEvents<TypesOf<Api>['events']>(db, jobs, api, tenant)
    const result = await work({ db, jobs, events: collector.events })
    await collector.flush()
    return result
  })
}
