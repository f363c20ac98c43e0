/** The daily removal of what has expired. Finished jobs are removed by the queue itself, a week after they ended. */
import * as claimRows from '#db/shared/idempotency.ts'
import * as outboxRows from '#db/shared/outbox.ts'
import * as throttleRows from '#db/shared/throttle.ts'
import type { Database, Writer } from '#server/database.ts'
import { defineJob, type JobDefinition } from '#server/jobs/jobs.ts'
import type { SystemDefinition } from '#server/system.ts'

export interface Pruner {
  /** What the log calls it. */
  name: string
  /** Removes rows; returns how many. */
  prune(db: Writer, now: Date): Promise<number>
}

const dayMs = 86_400_000
const outboxDays = 30

/** What belongs to no system. */
const kernelPruners: readonly Pruner[] = [
  { name: 'idempotency claims', prune: claimRows.prune },
  { name: 'throttle counters', prune: throttleRows.prune },
  {
    name: 'delivered events',
    prune: (db, now) => outboxRows.removeDelivered(db, new Date(now.getTime() - outboxDays * dayMs)),
  },
]

/** The kernel's pruners and those of the systems. */
export function prunersOf(definitions: readonly SystemDefinition<string>[]): Pruner[] {
  const own = definitions.flatMap(({ api, prune }) =>
    prune ? [{ name: api, prune: (db: Writer, now: Date) => prune({ db, now }) }] : [],
  )
  return [...kernelPruners, ...own]
}

/**
 * Runs each pruner in its own transaction. Returns the rows removed by name; when some fail, the others run all the same and the errors
 * are thrown together at the end.
 */
export async function prune(
  database: Database,
  pruners: readonly Pruner[],
  now: Date,
): Promise<Record<string, number>> {
  const removed: Record<string, number> = {}
  const errors: unknown[] = []
  for (const pruner of pruners) {
    try {
      removed[pruner.name] = await database.write((db) => pruner.prune(db, now))
    } catch (cause) {
      errors.push(new Error(`Pruning ${pruner.name} failed`, { cause }))
    }
  }
  if (errors.length > 0) throw new AggregateError(errors, errors.map(String).join('; '))
  return removed
}

/** Runs daily at 03:17 UTC, or when the computer wakes after that. */
export const pruneJob = (definitions: readonly SystemDefinition<string>[]): JobDefinition =>
  defineJob<'kernel.prune'>({
    name: 'kernel.prune',
    schedule: { cron: '17 3 * * *', payload: {} },
    async run(_payload, { kernel, log }) {
      log.info(
        { removed: await prune(kernel.database, prunersOf(definitions), kernel.now()) },
        'expired rows were removed',
      )
    },
  })
