import { runHostedJob } from '#domain/thumbgate/hosted/run.ts'
import type { HostedServices } from '#domain/thumbgate/hosted/services.ts'
import { defineJob } from '#server/jobs/jobs.ts'

/** One order to run a hosted job. A stage that fails ends the job; what repeats the order is the database being away. */
export const runHostedJobs = (hosted: HostedServices) =>
  defineJob<'thumbgate.run-hosted-job'>({
    name: 'thumbgate.run-hosted-job',
    options: {
      concurrency: 4,
      unique: 'waiting-or-running',
      retries: 10,
      retryDelaySeconds: 1,
      retryDelayMaxSeconds: 30,
      timeoutSeconds: 6 * 3600,
    },
    run: (order, context) => runHostedJob(context, hosted, order),
  })
