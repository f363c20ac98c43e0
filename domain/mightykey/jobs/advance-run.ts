import { advance } from '#domain/mightykey/executor/advance.ts'
import type { RunServices } from '#domain/mightykey/executor/services.ts'
import { defineJob } from '#server/jobs/jobs.ts'

/** One unit of a run. Failures of the work are counted on the unit and lead to another job; what repeats this one is the database being away. */
export const advanceRun = (runs: RunServices, workers: number) =>
  defineJob<'mightykey.advance-run'>({
    name: 'mightykey.advance-run',
    options: {
      concurrency: workers,
      unique: 'waiting-or-running',
      retries: 10,
      retryDelaySeconds: 1,
      retryDelayMaxSeconds: 30,
      timeoutSeconds: 900,
    },
    run: (job, { kernel, signal }) => advance(kernel, runs, job, signal),
  })
