/** Deliveries of outgoing events to the endpoints that want them. */
import { type Selectable, sql } from 'kysely'
import type { Reader, Writer } from '#db/types.ts'
import type { DB } from '#generated/db.ts'

export type OutboxRow = Selectable<DB['shared.outbox']>

export interface DeliveryRow {
  id: string
  event: OutboxRow
  endpointId: string
}

/** How a try ended: the status that was answered, or why there was none. */
export interface TryResult {
  status: number | null
  error: string | null
}

/** The event, locked, if it is not delivered yet. */
export function holdOpenEvent(db: Writer, id: string): Promise<OutboxRow | undefined> {
  return db
    .selectFrom('shared.outbox')
    .selectAll()
    .where('id', '=', id)
    .where('delivered_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
}

/** False when this endpoint has its delivery of the event already. */
export async function insert(
  db: Writer,
  row: { id: string; eventId: string; api: string; endpointId: string },
): Promise<boolean> {
  const result = await db
    .insertInto('shared.webhook_deliveries')
    .values({ id: row.id, event_id: row.eventId, api: row.api, endpoint_id: row.endpointId })
    .onConflict((conflict) => conflict.constraint('webhook_deliveries_once').doNothing())
    .executeTakeFirst()
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** Takes the try of that number (1 is the first) for so many seconds; false when it was made, is being made, or is not wanted any more. */
export async function lease(db: Writer, id: string, attempt: number, seconds: number): Promise<boolean> {
  const result = await db
    .updateTable('shared.webhook_deliveries')
    .set({ lease_until: sql<Date>`clock_timestamp() + make_interval(secs => ${seconds}::float8)` })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .where('attempts', '=', attempt - 1)
    .where((eb) => eb.or([eb('lease_until', 'is', null), eb('lease_until', '<=', sql<Date>`clock_timestamp()`)]))
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** Gives a try back that was not made. */
export async function release(db: Writer, id: string): Promise<void> {
  await db.updateTable('shared.webhook_deliveries').set({ lease_until: null }).where('id', '=', id).execute()
}

/** The delivery if the try of that number is still to be made. */
export async function findWaiting(db: Reader, id: string, attempt: number): Promise<DeliveryRow | undefined> {
  const row = await db
    .selectFrom('shared.webhook_deliveries as delivery')
    .innerJoin('shared.outbox as event', 'event.id', 'delivery.event_id')
    .selectAll('event')
    .select('delivery.endpoint_id')
    .where('delivery.id', '=', id)
    .where('delivery.state', '=', 'waiting')
    .where('delivery.attempts', '=', attempt - 1)
    .executeTakeFirst()
  if (!row) return undefined
  const { endpoint_id, ...event } = row
  return { id, event, endpointId: endpoint_id }
}

/** Ends the try of that number; with `state` waiting there will be another. False when it was ended already, or is not wanted any more. */
export async function recordTry(
  db: Writer,
  tried: { id: string; attempt: number },
  state: 'waiting' | 'delivered' | 'failed',
  result: TryResult,
): Promise<boolean> {
  const updated = await db
    .updateTable('shared.webhook_deliveries')
    .set({
      state,
      attempts: tried.attempt,
      lease_until: null,
      last_status: result.status,
      last_error: result.error,
      last_tried_at: sql<Date>`clock_timestamp()`,
    })
    .where('id', '=', tried.id)
    .where('state', '=', 'waiting')
    .where('attempts', '=', tried.attempt - 1)
    .executeTakeFirst()
  return updated.numUpdatedRows > 0n
}

export async function markDropped(db: Writer, id: string): Promise<void> {
  await db
    .updateTable('shared.webhook_deliveries')
    .set({ state: 'dropped', lease_until: null })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .execute()
}

/** Drops whatever waits for these endpoints and ends the events nothing else waits for; returns the number of deliveries. */
export async function dropAll(db: Writer, api: string, endpointIds: readonly string[]): Promise<number> {
  if (endpointIds.length === 0) return 0
  const rows = await db
    .updateTable('shared.webhook_deliveries')
    .set({ state: 'dropped', lease_until: null })
    .where('api', '=', api)
    .where('endpoint_id', 'in', [...endpointIds])
    .where('state', '=', 'waiting')
    .returning('event_id')
    .execute()
  await settleEvents(
    db,
    rows.map((row) => row.event_id),
  )
  return rows.length
}

/** Marks those events delivered that no delivery waits for any more. Their rows are locked first: two deliveries may end at the same moment. */
export async function settleEvents(db: Writer, eventIds: readonly string[]): Promise<void> {
  if (eventIds.length === 0) return
  await db
    .selectFrom('shared.outbox')
    .select('id')
    .where('id', 'in', [...eventIds])
    .orderBy('id')
    .forUpdate()
    .execute()
  await db
    .updateTable('shared.outbox as event')
    .set({ delivered_at: sql<Date>`clock_timestamp()` })
    .where('event.id', 'in', [...eventIds])
    .where('event.delivered_at', 'is', null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('shared.webhook_deliveries as delivery')
            .select('delivery.id')
            .whereRef('delivery.event_id', '=', 'event.id')
            .where('delivery.state', '=', 'waiting'),
        ),
      ),
    )
    .execute()
}
