import type { CustomerId } from '#db/thumbgate/ids.ts'
import type { Writer } from '#db/types.ts'

export interface NewRevenueEvent {
  at: Date
  provider: 'stripe' | 'github_marketplace'
  event: string
  status: 'paid' | 'cancelled' | 'changed'
  orderId: string
  evidence: string | null
  customerId: CustomerId
  installId: string | null
  traceId: string | null
  /** Null where the provider did not say. */
  amount: { cents: number; currency: string } | null
  recurringInterval: 'month' | 'year' | null
  attribution: Readonly<Record<string, string>>
  metadata: Readonly<Record<string, unknown>>
}

/** False when the order has reached this status before. */
export async function insert(db: Writer, event: NewRevenueEvent): Promise<boolean> {
  const row = await db
    .insertInto('thumbgate.revenue_events')
    .values({
      at: event.at,
      provider: event.provider,
      event: event.event,
      status: event.status,
      order_id: event.orderId,
      evidence: event.evidence,
      customer_id: event.customerId,
      install_id: event.installId,
      trace_id: event.traceId,
      amount_cents: event.amount?.cents ?? null,
      currency: event.amount?.currency ?? null,
      recurring_interval: event.recurringInterval,
      attribution: JSON.stringify(event.attribution),
      metadata: JSON.stringify(event.metadata),
    })
    .onConflict((conflict) => conflict.columns(['provider', 'order_id', 'status']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
