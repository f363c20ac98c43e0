import { afterAll, beforeAll, expect, it } from 'vitest'
import * as deliveryRows from '#db/shared/webhook-deliveries.ts'
import { uuid } from '#server/ids.ts'
import { storeEvents } from '#server/outbox.ts'
import { openTestDatabase, type TestDatabase } from '#tests/support/database.ts'

let test: TestDatabase

beforeAll(async () => {
  test = await openTestDatabase()
})
afterAll(() => test[Symbol.asyncDispose]())

/** An event with so many deliveries; the ids of the event and of them. */
async function makeDeliveries(count: number): Promise<{ eventId: string; ids: string[] }> {
  const ids = Array.from({ length: count }, uuid)
  const eventId = await test.database.write(async (db) => {
    const found: string[] = []
    const jobs = { add: async (_name: string, payload: object) => void found.push(...Object.values(payload).flat()) }
    await storeEvents(db, jobs, 'test', [{ type: 'thing.made', payload: {}, tenant: 'tenant', livemode: true }])
    const [event = ''] = found
    for (const [index, id] of ids.entries()) {
      await deliveryRows.insert(db, { id, eventId: event, api: 'test', endpointId: `endpoint ${index}` })
    }
    return event
  })
  return { eventId, ids }
}

const lease = (id: string, attempt: number, seconds = 30) =>
  test.database.write((db) => deliveryRows.lease(db, id, attempt, seconds))

const isOpen = async (id: string) =>
  (await test.database.write((db) => deliveryRows.holdOpenEvent(db, id))) !== undefined

it('an endpoint has one delivery of an event, however often it is fanned out', async () => {
  const { eventId } = await makeDeliveries(1)
  const again = await test.database.write((db) =>
    deliveryRows.insert(db, { id: uuid(), eventId, api: 'test', endpointId: 'endpoint 0' }),
  )
  expect(again).toBe(false)
})

it('a try belongs to one worker until its lease has run out', async () => {
  const { ids } = await makeDeliveries(1)
  const [id = ''] = ids
  const taken = await Promise.all([lease(id, 1), lease(id, 1), lease(id, 1)])
  expect(taken.filter(Boolean)).toHaveLength(1)
  expect(await lease(id, 2)).toBe(false)
  await test.database.session((session) =>
    session.query(`update shared.webhook_deliveries set lease_until = now() - interval '1 second' where id = $1`, [id]),
  )
  expect(await lease(id, 1)).toBe(true)
})

it('a try that ended cannot be made again, and the next one can', async () => {
  const { ids } = await makeDeliveries(1)
  const [id = ''] = ids
  await lease(id, 1)
  await test.database.write((db) =>
    deliveryRows.recordTry(db, { id, attempt: 1 }, 'waiting', { status: 500, error: null }),
  )
  const again = test.database.write((db) =>
    deliveryRows.recordTry(db, { id, attempt: 1 }, 'delivered', { status: 200, error: null }),
  )
  expect(await again).toBe(false)
  expect(await lease(id, 1)).toBe(false)
  expect(await lease(id, 2)).toBe(true)
})

it('an event is delivered when nothing waits for it any more', async () => {
  const { eventId, ids } = await makeDeliveries(2)
  const end = (id: string, state: 'delivered' | 'failed') =>
    test.database.write(async (db) => {
      await deliveryRows.recordTry(db, { id, attempt: 1 }, state, { status: 200, error: null })
      await deliveryRows.settleEvents(db, [eventId])
    })
  await end(ids[0] ?? '', 'delivered')
  expect(await isOpen(eventId)).toBe(true)
  await end(ids[1] ?? '', 'failed')
  expect(await isOpen(eventId)).toBe(false)
})

it('two deliveries that end at the same moment leave no event open', async () => {
  const { eventId, ids } = await makeDeliveries(8)
  await Promise.all(
    ids.map((id) =>
      test.database.write(async (db) => {
        await deliveryRows.recordTry(db, { id, attempt: 1 }, 'delivered', { status: 200, error: null })
        await deliveryRows.settleEvents(db, [eventId])
      }),
    ),
  )
  expect(await isOpen(eventId)).toBe(false)
})
