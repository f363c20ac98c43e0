import { expect, it } from 'vitest'
import { type Database, embeddedDirectory, openEmbedded } from '#server/database.ts'
import { defineJob } from '#server/jobs/jobs.ts'
import { createJobQueue } from '#server/jobs/queue.ts'
import { createLogger } from '#server/logger.ts'
import { onPostgres, openTestDatabase, temporaryDataDirectory } from '#tests/support/database.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { run } from '#tests/support/process.ts'

const worker = 'tests/support/job-worker.ts'
/** What docs/operator.md promises is 15 s; the rest is for a busy machine. */
const limitMs = 20_000

async function addJob(database: Database): Promise<void> {
  const definition = defineJob<'test.linger'>({ name: 'test.linger', run: async () => {} })
  const queue = createJobQueue({
    database,
    log: createLogger({ level: 'silent' }),
    definitions: [definition],
    kernel: () => testKernel(database),
  })
  await queue.start({ work: false })
  await queue.jobs.add('test.linger', {})
  await queue.stop(1)
}

if (onPostgres()) {
  it('a worker that is killed is noticed by another, which runs its job as the same attempt', async () => {
    await using test = await openTestDatabase()
    const url = test.url ?? ''
    await using first = run(worker, [url, 'stay'])
    await first.until(/working/)
    await addJob(test.database)
    await first.until(/started attempt 1/)
    await using second = run(worker, [url, 'finish'])
    await second.until(/working/)
    await first.stop('SIGKILL')
    const killed = performance.now()
    await second.until(/started attempt 1/)
    expect(performance.now() - killed).toBeLessThan(limitMs)
    expect(second.output().stderr).toBe('')
  })
}

it('the job of a server that was killed runs when the next one starts, as the same attempt', async () => {
  using directory = await temporaryDataDirectory()
  const files = embeddedDirectory(directory.path)
  const prepared = await openEmbedded({ directory: files })
  await addJob(prepared)
  await prepared.close()
  await using first = run(worker, [files, 'stay'])
  await first.until(/started attempt 1/)
  await first.stop('SIGKILL')
  await using second = run(worker, [files, 'finish'])
  await second.until(/started attempt 1/)
  expect(second.output().stderr).toBe('')
})
