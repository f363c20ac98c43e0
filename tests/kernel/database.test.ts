import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withClient } from '#scripts/postgres.ts'
import { isUniqueViolation, sqlState } from '#server/database.ts'
import { uuid } from '#server/ids.ts'
import { createLogger } from '#server/logger.ts'
import { onPostgres, openTestDatabase, type TestDatabase } from '#tests/support/database.ts'

let test: TestDatabase

beforeAll(async () => {
  test = await openTestDatabase()
})
afterAll(() => test[Symbol.asyncDispose]())

const event = (type: string) => ({ id: uuid(), api: 'test', tenant_id: 'tenant', type, payload: '{}' })

async function count(type: string): Promise<number> {
  const rows = await test.database.read((db) =>
    db.selectFrom('shared.outbox').select('id').where('type', '=', type).execute(),
  )
  return rows.length
}

it('an error of the database is logged without the values of its statement', async () => {
  const one = event('logged')
  const twice = () =>
    test.database.write((db) =>
      db
        .insertInto('shared.outbox')
        .values({ ...one, payload: '{"key":"of-somebody"}' })
        .execute(),
    )
  await twice()
  const error: unknown = await twice().catch((thrown: unknown) => thrown)
  const lines: string[] = []
  createLogger({ level: 'error', destination: { write: (line) => lines.push(line) } }).error({ err: error }, 'failed')
  expect(lines.join()).toContain('duplicate key value')
  expect(lines.join()).not.toMatch(new RegExp(`of-somebody|${one.id}`))
})

describe('values', () => {
  it('are the same JavaScript values on both engines', async () => {
    const [row] = await test.database.session((session) =>
      session.query<Record<string, unknown>>(
        `select 9007199254740991::int8 as int8, 1.50::numeric as numeric, date '2026-02-03' as date, '\\x00ff'::bytea as bytea,
           timestamptz '2026-02-03 04:05:06.789+02' as timestamptz, timestamp '2026-02-03 04:05:06' as timestamp,
           '{"a":[1]}'::jsonb as jsonb, interval '1 day' as interval, true as bool, 1.5::float8 as float8,
           array[1, null]::int8[] as int8s, array[1.10]::numeric[] as numerics, array['a,"b'] as texts,
           array[[date '2026-01-01']] as dates, count(*) over () as count`,
      ),
    )
    expect(row).toEqual({
      int8: 9007199254740991,
      numeric: '1.50',
      date: '2026-02-03',
      bytea: Buffer.from([0, 255]),
      timestamptz: new Date('2026-02-03T02:05:06.789Z'),
      timestamp: new Date('2026-02-03T04:05:06Z'),
      jsonb: { a: [1] },
      interval: '1 day',
      bool: true,
      float8: 1.5,
      int8s: [1, null],
      numerics: ['1.10'],
      texts: ['a,"b'],
      dates: [['2026-01-01']],
      count: 1,
    })
    expect(Buffer.isBuffer(row?.bytea)).toBe(true)
  })

  it('of int8 beyond 2^53 are an error that names the value', async () => {
    const read = test.database.session((session) => session.query('select 9007199254740993::int8 as big'))
    await expect(read).rejects.toThrow('9007199254740993 does not fit')
  })
})

describe('similarity of words', () => {
  it('forgives a misspelling on both engines', async () => {
    const [row] = await test.database.session((session) =>
      session.query<{ near: boolean; far: boolean }>(
        `select 'deploymnt' <% 'the deployment failed' as near, 'deploymnt' <% 'nothing of the kind' as far`,
      ),
    )
    expect(row).toEqual({ near: true, far: false })
  })
})

describe('a write', () => {
  it('commits when it returns', async () => {
    await test.database.write((db) => db.insertInto('shared.outbox').values(event('kept')).execute())
    expect(await count('kept')).toBe(1)
  })

  it('rolls back when it throws', async () => {
    const write = test.database.write(async (db) => {
      await db.insertInto('shared.outbox').values(event('dropped')).execute()
      throw new Error('changed my mind')
    })
    await expect(write).rejects.toThrow('changed my mind')
    expect(await count('dropped')).toBe(0)
  })

  it('is repeated after a serialization failure, and its first attempt leaves nothing', async () => {
    let attempts = 0
    await test.database.write(async (db) => {
      attempts++
      await db.insertInto('shared.outbox').values(event('repeated')).execute()
      if (attempts < 3) await sql`do $$ begin raise exception 'again' using errcode = '40001'; end $$`.execute(db)
    })
    expect(attempts).toBe(3)
    expect(await count('repeated')).toBe(1)
  })

  it('gives up after three attempts', async () => {
    let attempts = 0
    const write = test.database.write(async (db) => {
      attempts++
      await sql`do $$ begin raise exception 'always' using errcode = '40P01'; end $$`.execute(db)
    })
    await expect(write).rejects.toThrow('always')
    expect(attempts).toBe(3)
  })

  it('refuses a read or a write of the whole database inside, which would wait for ever on one connection', async () => {
    const inside = 'is the only connection'
    await expect(test.database.write(() => test.database.read(async () => 1))).rejects.toThrow(inside)
    await expect(test.database.write(() => test.database.write(async () => 1))).rejects.toThrow(inside)
    await expect(test.database.write(() => test.database.session(async () => 1))).rejects.toThrow(inside)
    const kept = await test.database.read(async (db) => () => db.selectFrom('shared.outbox').select('id').execute())
    await expect(test.database.write(() => kept())).rejects.toThrow(inside)
  })

  it('tells a violated unique index by its name', async () => {
    const row = event('twice')
    const write = test.database.write(async (db) => {
      await db.insertInto('shared.outbox').values([row, row]).execute()
    })
    const error: unknown = await write.catch((caught: unknown) => caught)
    expect(isUniqueViolation(error, 'outbox_pkey')).toBe(true)
    expect(isUniqueViolation(error, 'another')).toBe(false)
    expect(sqlState(error)).toBe('23505')
  })
})

describe('many at once', () => {
  it('do not disturb each other: fifty writes and fifty reads', async () => {
    const writes = Array.from({ length: 50 }, () =>
      test.database.write((db) => db.insertInto('shared.outbox').values(event('many')).execute()),
    )
    const reads = Array.from({ length: 50 }, () => count('many'))
    await Promise.all([...writes, ...reads])
    expect(await count('many')).toBe(50)
  })

  it('see each notification of a channel', async () => {
    const heard: string[] = []
    const { promise, resolve } = Promise.withResolvers<void>()
    const stop = await test.database.listen('accord_test', (payload) => {
      heard.push(payload)
      if (heard.length === 2) resolve()
    })
    await test.database.write((db) => sql`select pg_notify('accord_test', 'one')`.execute(db))
    await test.database.write((db) => sql`select pg_notify('accord_test', 'two')`.execute(db))
    await promise
    await stop()
    expect(heard).toEqual(['one', 'two'])
  })
})

// The embedded engine has no second connection: there only the types refuse a write, and there is nothing to lose.
if (onPostgres())
  describe('on PostgreSQL', () => {
    it('a read cannot write, not even through a function', async () => {
      const write = test.database.read((db) => {
        const change = sql<{ id: string }>`(select pg_get_serial_sequence('shared.outbox', 'sequence') as name)`.as(
          'it',
        )
        return db.selectFrom(change).select(sql`nextval(name::regclass)`.as('next')).execute()
      })
      await expect(write).rejects.toThrow('read-only transaction')
    })

    it('a connection lost in the middle of a transaction fails that transaction and nothing else', async () => {
      const failing = test.database.write(async (db) => {
        const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db)
        await withClient(test.url ?? '', (client) => client.query('select pg_terminate_backend($1)', [rows[0]?.pid]))
        await sleep(50)
        await sql`select 1`.execute(db)
      })
      await expect(failing).rejects.toThrow()
      await test.database.write((db) => sql`select 1`.execute(db))
    })

    it('a lost listening connection is made again and says that something may have been missed', async () => {
      const gap = Promise.withResolvers<void>()
      const heard = Promise.withResolvers<string>()
      const stop = await test.database.listen('accord_lost', heard.resolve, gap.resolve)
      await test.database.session((session) =>
        session.query(`select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen "accord_lost"'`),
      )
      await gap.promise
      await test.database.write((db) => sql`select pg_notify('accord_lost', 'again')`.execute(db))
      expect(await heard.promise).toBe('again')
      await stop()
    })
  })
