import type { CustomerId } from '#db/thumbgate/ids.ts'
import type { Writer } from '#db/types.ts'

export interface NewFunnelEvent {
  at: Date
  stage: 'acquisition' | 'activation' | 'paid'
  event: string
  evidence: string | null
  customerId: CustomerId | null
  installId: string | null
  traceId: string | null
  attribution: Readonly<Record<string, string>>
  metadata: Readonly<Record<string, unknown>>
}

/** False when a paid event of the same name and evidence is there already. */
export async function insert(db: Writer, event: NewFunnelEvent): Promise<boolean> {
  const row = await db
    .insertInto('thumbgate.funnel_events')
    .values({
      at: event.at,
      stage: event.stage,
      event: event.event,
      evidence: event.evidence,
      customer_id: event.customerId,
      install_id: event.installId,
      trace_id: event.traceId,
      attribution: JSON.stringify(event.attribution),
      metadata: JSON.stringify(event.metadata),
    })
    .onConflict((conflict) => conflict.columns(['event', 'evidence']).where('stage', '=', 'paid').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
