import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Jobs } from '#server/jobs/jobs.ts'
import { createEvents } from '#server/outbox.ts'
import { openTestDatabase, type TestDatabase } from '#tests/support/database.ts'

let test: TestDatabase

interface Payloads {
  'thing.made': { name: string }
  'thing.lost': { names: string[] }
}

beforeAll(async () => {
  test = await openTestDatabase()
})
afterAll(() => test[Symbol.asyncDispose]())

/** What would be brought on its way. */
const added: unknown[] = []
const jobs: Jobs = { add: async (name, payload) => void added.push({ name, payload }) }

const rowsOf = (tenant: string) =>
  test.database.read((db) =>
    db
      .selectFrom('shared.outbox')
      .select(['api', 'type', 'payload', 'livemode', 'delivered_at'])
      .where('tenant_id', '=', tenant)
      .orderBy('sequence')
      .execute(),
  )

it('events are written with their transaction, in the order of the emits', async () => {
  await test.database.write(async (db) => {
    const { events, flush } = createEvents<Payloads>(db, jobs, 'test', 'kept')
    events.emit('thing.made', { name: 'a' })
    events.emit('thing.lost', { names: ['b'] }, { livemode: false })
    expect(await flush()).toBe(2)
    const eventIds = [expect.any(String), expect.any(String)]
    expect(added).toEqual([{ name: 'kernel.fan-out-events', payload: { eventIds } }])
  })
  expect(await rowsOf('kept')).toEqual([
    { api: 'test', type: 'thing.made', payload: { name: 'a' }, livemode: true, delivered_at: null },
    { api: 'test', type: 'thing.lost', payload: { names: ['b'] }, livemode: false, delivered_at: null },
  ])
})

it('events of a transaction that rolls back are not written', async () => {
  const write = test.database.write(async (db) => {
    const { events, flush } = createEvents<Payloads>(db, jobs, 'test', 'dropped')
    events.emit('thing.made', { name: 'a' })
    await flush()
    throw new Error('no')
  })
  await expect(write).rejects.toThrow('no')
  expect(await rowsOf('dropped')).toEqual([])
})

it('an event is what it was when it was emitted', async () => {
  await test.database.write(async (db) => {
    const { events, flush } = createEvents<Payloads>(db, jobs, 'test', 'frozen')
    const payload = { names: ['before'] }
    events.emit('thing.lost', payload)
    payload.names.push('after')
    await flush()
  })
  expect((await rowsOf('frozen'))[0]?.payload).toEqual({ names: ['before'] })
})

it('an event without a tenant is refused where it is emitted', async () => {
  await test.database.write(async (db) => {
    const { events } = createEvents<Payloads>(db, jobs, 'test', undefined)
    expect(() => events.emit('thing.made', { name: 'a' })).toThrow('thing.made has no tenant')
    events.emit('thing.made', { name: 'a' }, { tenant: 'named' })
  })
})
