import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as backupRows from '#db/shared/backup.ts'
import { backUp, restore } from '#server/backup.ts'
import { type Database, openEmbedded, type Session } from '#server/database.ts'
import { createJobQueue } from '#server/jobs/queue.ts'
import { createLogger } from '#server/logger.ts'
import { migrate, projectRoot, readMigrations } from '#server/migrations.ts'
import type { Store } from '#server/process/kernel.ts'
import { pruneJob } from '#server/prune.ts'
import { openTestDatabase, type TestDatabase } from '#tests/support/database.ts'
import { temporaryDirectory } from '#tests/support/directory.ts'
import { testKernel } from '#tests/support/kernel.ts'

const directory = temporaryDirectory()
const file = join(directory.path, 'backup')
const migrations = readMigrations(projectRoot)
let source: TestDatabase

const storeOf = (database: Database): Store => ({
  database,
  migrations,
  lock: undefined,
  [Symbol.asyncDispose]: () => database.close(),
})

/** Every awkward kind of value, more rows than one batch, a job, a sequence that has been used. */
async function fillWithData(session: Session): Promise<void> {
  await session.script(`
    insert into shared.outbox (id, api, tenant_id, type, payload, livemode, delivered_at)
      select gen_random_uuid(), 'test', 'tenant ' || n, E'quote " comma , brace } backslash \\\\ tab \\t line \\n ünï 𝄞',
        jsonb_build_object('n', n, 'big', 12345678901234567890.123456789), n % 2 = 0, timestamptz '2026-01-02 03:04:05.678901+00'
      from generate_series(1, 1234) as n;
    insert into shared.outbox (id, api, tenant_id, type, payload) values (gen_random_uuid(), '', '', '', 'null');
    insert into shared.outbox (id, api, tenant_id, type, payload) values (gen_random_uuid(), 'NULL', '{}', '{NULL,"x"}', '[null, "null", 0.1]');
    insert into shared.seeds (api) values ('test');
  `)
}

async function addJob(database: Database): Promise<void> {
  const log = createLogger({ level: 'silent' })
  const queue = createJobQueue({ database, log, definitions: [pruneJob([])], kernel: () => testKernel(database) })
  await queue.start({ work: false })
  await queue.jobs.add('kernel.prune', {}, { startAfter: 3600 })
  await queue.stop(1)
}

/** All rows of all tables as text. */
function contents(database: Database): Promise<Record<string, string[]>> {
  return database.session(async (session) => {
    const all: Record<string, string[]> = {}
    const schemas = ['shared', 'mightykey']
    for (const table of await backupRows.listTables(session, schemas)) {
      const rows: string[] = []
      for await (const batch of backupRows.readRows(session, table))
        rows.push(...batch.map((row) => JSON.stringify(row)))
      all[table.name] = rows.sort()
    }
    all.sequences = (await backupRows.listSequences(session, schemas)).map((sequence) => JSON.stringify(sequence))
    return all
  })
}

beforeAll(async () => {
  source = await openTestDatabase()
  await source.database.session(fillWithData)
  await addJob(source.database)
  await backUp(storeOf(source.database), file)
})
afterAll(async () => {
  await source[Symbol.asyncDispose]()
  directory[Symbol.dispose]()
})

it('never takes the name of another backup that was written meanwhile', async () => {
  const wanted = join(directory.path, 'wanted')
  const store = storeOf(source.database)
  const ended = await Promise.allSettled([backUp(store, wanted), backUp(store, wanted), backUp(store, wanted)])
  const refused = ended.filter((one) => one.status === 'rejected').map((one) => String(one.reason))
  expect(refused).toEqual(Array(2).fill(`Error: ${wanted} exists: name a new file`))
  expect(readdirSync(directory.path).filter((name) => name.startsWith('wanted'))).toEqual(['wanted'])
})

it('what comes back is what was there: every value, jobs, sequences', async () => {
  await using target = await openTestDatabase()
  const result = await restore(storeOf(target.database), file, { replace: true })
  expect(result.rows).toBeGreaterThan(1237)
  const restored = await contents(target.database)
  expect(restored).toEqual(await contents(source.database))
  expect(restored['shared.outbox']).toHaveLength(1236)
  expect(restored['pgboss.job']).toHaveLength(1)
})

it('a restored database goes on: new rows get new numbers, and references are checked again', async () => {
  await using target = await openTestDatabase()
  await restore(storeOf(target.database), file, { replace: true })
  await target.database.session(async (session) => {
    const [row] = await session.query<{ sequence: number }>(
      `insert into shared.outbox (id, api, tenant_id, type, payload) values (gen_random_uuid(), '', '', '', '1') returning sequence`,
    )
    expect(row?.sequence).toBe(1237)
  })
  const orphan = target.database.session((session) =>
    session.query(`insert into shared.idempotency_steps (claim_id, name, result) values (gen_random_uuid(), 'a', 'b')`),
  )
  await expect(orphan).rejects.toThrow('foreign key')
})

it('a backup restores into an empty database of the embedded engine, whatever engine wrote it', async () => {
  await using embedded = await openEmbedded({})
  await restore(storeOf(embedded), file, { replace: false })
  expect(await contents(embedded)).toEqual(await contents(source.database))
})

it('a backup of an older version restores, and the newer migrations follow', async () => {
  await using target = await openTestDatabase()
  const newer = {
    name: 'shared/9999-later',
    sha256: 'x',
    sql: `create table shared.later (id int); insert into shared.later values (1)`,
  }
  const store = { ...storeOf(target.database), migrations: [...migrations, newer] }
  await restore(store, file, { replace: true })
  expect(await migrate(target.database, store.migrations)).toEqual([newer.name])
})

it('the file is readable by its owner alone, and is not written over', async () => {
  expect(statSync(file).mode & 0o777).toBe(0o600)
  await expect(backUp(storeOf(source.database), file)).rejects.toThrow('exists: name a new file')
})

it('a database that holds something is not replaced without being asked to', async () => {
  await expect(restore(storeOf(source.database), file, { replace: false })).rejects.toThrow('add --replace')
})

it('a damaged file changes nothing: cut off, not a backup, of unknown migrations', async () => {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n')
  const before = await contents(source.database)
  const attempt = async (name: string, content: Buffer) => {
    const bad = join(directory.path, name)
    writeFileSync(bad, content)
    await restore(storeOf(source.database), bad, { replace: true })
  }
  await expect(attempt('cut', gzipSync(lines.slice(0, -5).join('\n')))).rejects.toThrow('is cut off')
  await expect(attempt('torn', readFileSync(file).subarray(0, 5000))).rejects.toThrow(
    'torn could not be read to its end',
  )
  await expect(attempt('empty', Buffer.alloc(0))).rejects.toThrow('empty could not be read to its end')
  await expect(attempt('odd', gzipSync([...lines, '7'].join('\n')))).rejects.toThrow('odd is damaged')
  await expect(attempt('other', gzipSync('{"hello":1}\n'))).rejects.toThrow('is not a backup')
  const unknown = lines[0]?.replace('shared/0001-kernel', 'shared/0001-other') ?? ''
  await expect(attempt('unknown', gzipSync([unknown, ...lines.slice(1)].join('\n')))).rejects.toThrow(
    'shared/0001-other',
  )
  expect(await contents(source.database)).toEqual(before)
})
