import type { TenantId } from '#db/retivo/ids.ts'
import type { Reader, Writer } from '#db/types.ts'

/** False when the event was received before. */
export async function insert(
  db: Writer,
  tenant: TenantId,
  receipt: { eventId: string; type: string; occurredAt: Date; receivedAt: Date },
): Promise<boolean> {
  const result = await db
    .insertInto('retivo.stripe_receipts')
    .values({
      event_id: receipt.eventId,
      tenant_id: tenant,
      type: receipt.type,
      occurred_at: receipt.occurredAt,
      received_at: receipt.receivedAt,
    })
    .onConflict((conflict) => conflict.column('event_id').doNothing())
    .executeTakeFirst()
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** When the newest event so far happened; null when there was none. */
export async function newest(db: Reader, tenant: TenantId): Promise<Date | null> {
  const row = await db
    .selectFrom('retivo.stripe_receipts')
    .select((eb) => eb.fn.max('occurred_at').as('at'))
    .where('tenant_id', '=', tenant)
    .executeTakeFirst()
  return row?.at ?? null
}
