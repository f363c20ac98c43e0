import type { Writer } from '#db/types.ts'

export interface NewOutboxRow {
  id: string
  api: string
  tenant_id: string
  type: string
  /** JSON text. */
  payload: string
  livemode: boolean
}

/** Writes events in the order given, in the caller's transaction. */
export async function insert(db: Writer, rows: readonly NewOutboxRow[]): Promise<void> {
  await db
    .insertInto('shared.outbox')
    .values([...rows])
    .execute()
}

/** Removes events that were delivered before that time; returns how many. */
export async function removeDelivered(db: Writer, before: Date): Promise<number> {
  const result = await db.deleteFrom('shared.outbox').where('delivered_at', '<', before).executeTakeFirst()
  return Number(result.numDeletedRows)
}
