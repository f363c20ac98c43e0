import { now } from '#server/clock.ts'
import { readConfig } from '#server/config.ts'
import { createSealer } from '#server/crypto/seal.ts'
import type { Database } from '#server/database.ts'
import type { Jobs } from '#server/jobs/jobs.ts'
import { createLogger } from '#server/logger.ts'
import { createPublicUrls } from '#server/process/public-urls.ts'
import type { Kernel } from '#server/system.ts'

const noJobs: Jobs = { add: async (name) => Promise.reject(new Error(`This kernel has no queue for ${name}`)) }

/** A kernel whose jobs and mail go nowhere, with other parts put in where a test needs them. */
export function testKernel(database: Database, parts: Partial<Kernel> = {}): Kernel {
  const config = parts.config ?? readConfig({ ACCORD_ENV: 'test' })
  return {
    config,
    database,
    jobs: noJobs,
    jobsIn: () => noJobs,
    mailer: { kind: 'none', send: async ({ to }) => Promise.reject(new Error(`This kernel sends no mail to ${to}`)) },
    sealer: createSealer([Buffer.alloc(32, 1)]),
    publicUrl: createPublicUrls(config).of,
    log: createLogger({ level: 'silent' }),
    now,
    ...parts,
  }
}
