import { afterAll, beforeAll, expect, it } from 'vitest'
import { uuid } from '#server/ids.ts'
import { type Pruner, prune, prunersOf } from '#server/prune.ts'
import { openTestDatabase, type TestDatabase } from '#tests/support/database.ts'

let test: TestDatabase
const now = new Date()
const daysAgo = (days: number): Date => new Date(now.getTime() - days * 86_400_000)

beforeAll(async () => {
  test = await openTestDatabase()
})
afterAll(() => test[Symbol.asyncDispose]())

it('delivered events go after 30 days; what is not delivered stays, however old', async () => {
  const event = (tenant: string, delivered: Date | null) => ({
    id: uuid(),
    api: 'test',
    tenant_id: tenant,
    type: 'x',
    payload: '1',
    created_at: daysAgo(90),
    delivered_at: delivered,
  })
  const rows = [event('old', daysAgo(31)), event('recent', daysAgo(29)), event('waiting', null)]
  await test.database.write((db) => db.insertInto('shared.outbox').values(rows).execute())
  expect(await prune(test.database, prunersOf([]), now)).toMatchObject({ 'delivered events': 1 })
  const left = await test.database.read((db) =>
    db.selectFrom('shared.outbox').select('tenant_id').orderBy('tenant_id').execute(),
  )
  expect(left.map((row) => row.tenant_id)).toEqual(['recent', 'waiting'])
})

it('expired idempotency claims and throttle counters go, others stay', async () => {
  await test.database.session(async (session) => {
    await session.script(`
      insert into shared.throttle (key, used, window_ends_at)
        values ('old', 1, now() - interval '1 minute'), ('new', 1, now() + interval '1 hour');
      insert into shared.idempotency_claims (id, api, owner_hash, request_hash, lease_until, expires_at)
        values (gen_random_uuid(), 'test', 'old', '', now(), now() - interval '1 minute'),
               (gen_random_uuid(), 'test', 'new', '', now(), now() + interval '1 hour');
    `)
  })
  const removed = await prune(test.database, prunersOf([]), now)
  expect(removed).toMatchObject({ 'throttle counters': 1, 'idempotency claims': 1 })
})

it('one that fails does not keep the others from running, and is not kept quiet', async () => {
  const ran: string[] = []
  const pruner = (name: string, fails: boolean): Pruner => ({
    name,
    async prune() {
      ran.push(name)
      if (fails) throw new Error('locked')
      return 0
    },
  })
  const all = prune(test.database, [pruner('first', true), pruner('second', false)], now)
  await expect(all).rejects.toThrow('Pruning first failed')
  expect(ran).toEqual(['first', 'second'])
})
