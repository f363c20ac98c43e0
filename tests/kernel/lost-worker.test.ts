import { expect, it, vi } from 'vitest'
import { type Database, embeddedDirectory, openEmbedded } from '#server/database.ts'
import { defineJob } from '#server/jobs/jobs.ts'
import { createJobQueue, workerGone } from '#server/jobs/queue.ts'
import { createLogger } from '#server/logger.ts'
import { temporaryDataDirectory } from '#tests/support/data-directory.ts'
import { onPostgres, openTestDatabase } from '#tests/support/database.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { run } from '#tests/support/process.ts'

const worker = 'tests/support/job-worker.ts'

const orNothing = <T>(rows: T[]): T[] | undefined => (rows.length > 0 ? rows : undefined)

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
    await using second = run(worker, [url, 'stay'])
    await second.until(/working/)
    await first.stop('SIGKILL')
    await second.until(/started attempt 1/)
    const jobs = await test.database.session((session) =>
      session.query(`select state::text, output from pgboss.job where name = 'test.linger'`),
    )
    // Because its connection ended, not because its heartbeat ran out some ten seconds later.
    expect(jobs).toEqual([{ state: 'active', output: { message: workerGone } }])
    expect(second.output().stderr).toBe('')
  })

  it('a job that runs for long stays with its worker, also when the connection that holds it breaks', async () => {
    await using test = await openTestDatabase()
    const url = test.url ?? ''
    await using first = run(worker, [url, 'stay'])
    await first.until(/working/)
    await addJob(test.database)
    await first.until(/started attempt 1/)
    const holders = () =>
      test.database.session((session) =>
        session.query<{ pid: number }>(
          `select lock.pid from pg_locks lock join pgboss.job on state = 'active' and name = 'test.linger'
           and locktype = 'advisory' and (classid::bigint << 32 | objid::bigint) = hashtextextended(job.id::text, 0)
           where lock.database = (select oid from pg_database where datname = current_database())`,
        ),
      )
    const [before] = await vi.waitUntil(async () => orNothing(await holders()), { timeout: 60_000, interval: 50 })
    await test.database.session((session) => session.query('select pg_terminate_backend($1)', [before?.pid]))
    const isAnother = ([holder]: { pid: number }[]) => holder !== undefined && holder.pid !== before?.pid
    await vi.waitUntil(async () => isAnother(await holders()), { timeout: 60_000, interval: 50 })
    expect(first.output().stdout.match(/started/g)).toHaveLength(1)
  })
}

it('the job of a server that was killed runs when the next one starts, as the same attempt', async () => {
  using directory = temporaryDataDirectory()
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
