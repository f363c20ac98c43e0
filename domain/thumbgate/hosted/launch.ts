/** New hosted jobs, and orders to run them. A job has one valid order at a time: the one with its present number. */
import * as jobRows from '#db/thumbgate/hosted-jobs.ts'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import { fail } from '#domain/thumbgate/errors.ts'
import type { Writer } from '#server/database.ts'
import type { Jobs } from '#server/jobs/jobs.ts'

/** What the queue carries. */
export interface RunOrder {
  customerId: string
  jobId: string
  run: number
}

declare module '#server/jobs/jobs.ts' {
  interface JobPayloads {
    'thumbgate.run-hosted-job': RunOrder
  }
}

/** Adds the order unless it is there. */
export const orderRun = (
  jobs: Jobs,
  row: Pick<jobRows.JobRow, 'customer_id' | 'job_id' | 'run_number'>,
): Promise<void> =>
  jobs.add(
    'thumbgate.run-hosted-job',
    { customerId: row.customer_id, jobId: row.job_id, run: row.run_number },
    { key: `${row.customer_id} ${row.job_id} ${row.run_number}` },
  )

const jobIdPattern = /^[A-Za-z0-9_-]{1,80}$/

/** The id itself. Throws a 400 for one that no job may have. */
export function assertJobId(id: string): string {
  if (jobIdPattern.test(id)) return id
  throw fail(
    'bad_request',
    `jobId ${JSON.stringify(id.slice(0, 80))} is no id: write 1 to 80 letters, digits, "_" and "-"`,
    {
      field: 'jobId',
    },
  )
}

/** Stores the job and orders its run, in one transaction. Throws a 409 when the customer has a job with this id. */
export async function launch(
  { db, jobs }: { db: Writer; jobs: Jobs },
  customer: CustomerId,
  job: jobRows.NewJob,
  now: Date,
): Promise<jobRows.JobRow> {
  const row = await jobRows.insert(db, customer, job, now)
  if (!row) throw fail('conflict', `jobId "${job.id}" is taken: give another one, or none`, { field: 'jobId' })
  await orderRun(jobs, row)
  return row
}
