import type { Writer } from '#db/types.ts'

export type Provider = 'stripe' | 'github'

/** Notes that an event is being handled; false when it was handled before. Waits for whoever handles it at this moment. */
export async function claim(db: Writer, provider: Provider, eventKey: string, now: Date): Promise<boolean> {
  const row = await db
    .insertInto('thumbgate.webhook_receipts')
    .values({ provider, event_key: eventKey, received_at: now, answer: '{}' })
    .onConflict((conflict) => conflict.columns(['provider', 'event_key']).doNothing())
    .returning('event_key')
    .executeTakeFirst()
  return row !== undefined
}

/** Keeps what an event was answered. */
export async function settle(db: Writer, provider: Provider, eventKey: string, answer: object): Promise<void> {
  await db
    .updateTable('thumbgate.webhook_receipts')
    .set({ answer: JSON.stringify(answer) })
    .where('provider', '=', provider)
    .where('event_key', '=', eventKey)
    .execute()
}

/** What it was answered. */
export async function answerTo(db: Writer, provider: Provider, eventKey: string): Promise<unknown> {
  const row = await db
    .selectFrom('thumbgate.webhook_receipts')
    .select('answer')
    .where('provider', '=', provider)
    .where('event_key', '=', eventKey)
    .executeTakeFirstOrThrow()
  return row.answer
}

/** Whether there is a receipt of that name. */
export async function exists(db: Writer, provider: Provider, eventKey: string): Promise<boolean> {
  const row = await db
    .selectFrom('thumbgate.webhook_receipts')
    .select('event_key')
    .where('provider', '=', provider)
    .where('event_key', '=', eventKey)
    .executeTakeFirst()
  return row !== undefined
}
