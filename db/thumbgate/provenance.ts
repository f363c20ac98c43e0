import type { Selectable } from 'kysely'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import type { Reader, Writer } from '#db/types.ts'
import type { DB } from '#generated/db.ts'

export type ProvenanceRow = Selectable<DB['thumbgate.provenance_events']>

export interface NewProvenanceEvent {
  id: string
  type: string
  data: Record<string, unknown>
}

export async function insert(db: Writer, customer: CustomerId, event: NewProvenanceEvent, now: Date): Promise<void> {
  await db
    .insertInto('thumbgate.provenance_events')
    .values({ id: event.id, customer_id: customer, type: event.type, data: JSON.stringify(event.data), at: now })
    .execute()
}

/** The newest events, newest first. */
export const newest = (db: Reader, customer: CustomerId, limit: number): Promise<ProvenanceRow[]> =>
  db
    .selectFrom('thumbgate.provenance_events')
    .selectAll()
    .where('customer_id', '=', customer)
    .orderBy('at', 'desc')
    .orderBy('seq', 'desc')
    .limit(limit)
    .execute()
