/** A worker in a process of its own, to be killed: `node tests/support/job-worker.ts <database URL or directory> <stay|finish>`. */
import { openEmbedded, openPostgres } from '#server/database.ts'
import { defineJob } from '#server/jobs/jobs.ts'
import { createJobQueue } from '#server/jobs/queue.ts'
import { createLogger } from '#server/logger.ts'
import { testKernel } from '#tests/support/kernel.ts'

declare module '#server/jobs/jobs.ts' {
  interface JobPayloads {
    'test.linger': Record<string, never>
  }
}

const [place, mode] = process.argv.slice(2)
if (place === undefined)
  throw new Error('usage: node tests/support/job-worker.ts <database URL or directory> <stay|finish>')
const database = place.startsWith('postgres:') ? await openPostgres(place, 2) : await openEmbedded({ directory: place })
const linger = defineJob<'test.linger'>({
  name: 'test.linger',
  async run(_payload, { attempt }) {
    process.stdout.write(`started attempt ${attempt}\n`)
    if (mode === 'stay') await new Promise(() => {})
  },
})
const queue = createJobQueue({
  database,
  log: createLogger({ level: 'error' }),
  definitions: [linger],
  kernel: () => testKernel(database),
})
await queue.start({ work: true })
process.stdout.write('working\n')
