import type { CustomerId } from '#db/thumbgate/ids.ts'
import type { FunctionRegistry } from '#domain/thumbgate/hosted/functions.ts'
import type { HarnessRegistry } from '#domain/thumbgate/hosted/harnesses.ts'
import type { Reader, Writer } from '#server/database.ts'
import type { Jobs } from '#server/jobs/jobs.ts'

export interface FinishedJob {
  jobId: string
  skill: string | null
  tags: readonly string[]
  succeeded: boolean
  /** What it came to, or why it failed. */
  text: string
}

/** What running hosted jobs needs; read once. */
export interface HostedServices {
  harnesses: HarnessRegistry
  functions: FunctionRegistry
  /** Whether a result repeats a known mistake; the score is 1 when it repeats none. */
  verify(db: Reader, customer: CustomerId, text: string): Promise<{ accepted: boolean; score: number }>
  /** Captures the outcome of a job as feedback, in the transaction that ends the job. */
  capture(scope: { db: Writer; jobs: Jobs }, customer: CustomerId, job: FinishedJob, now: Date): Promise<void>
}
