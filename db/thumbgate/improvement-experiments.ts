/** What is to be tried differently after a hosted job failed. */
import type { Selectable } from 'kysely'
import type { Hold } from '#db/thumbgate/hosted-jobs.ts'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import type { Reader, Writer } from '#db/types.ts'
import type { DB } from '#generated/db.ts'

export type ExperimentRow = Selectable<DB['thumbgate.improvement_experiments']>

/** Queues an experiment for a job that failed, once per attempt. */
export async function insert(
  db: Writer,
  hold: Pick<Hold, 'customer' | 'jobId' | 'attempt'>,
  experiment: { id: string; hypothesis: string },
  now: Date,
): Promise<void> {
  await db
    .insertInto('thumbgate.improvement_experiments')
    .values({
      customer_id: hold.customer,
      id: experiment.id,
      job_id: hold.jobId,
      attempt: hold.attempt,
      hypothesis: experiment.hypothesis,
      created_at: now,
    })
    .onConflict((conflict) => conflict.columns(['customer_id', 'job_id', 'attempt']).doNothing())
    .execute()
}

/** The newest first. */
export const list = (db: Reader, customer: CustomerId, limit: number): Promise<ExperimentRow[]> =>
  db
    .selectFrom('thumbgate.improvement_experiments')
    .selectAll()
    .where('customer_id', '=', customer)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()
