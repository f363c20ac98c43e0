import type { Writer } from '#db/types.ts'

export interface NewCheckoutSession {
  id: string
  customerEmail: string | null
  metadata: Readonly<Record<string, string | number | null>>
  createdAt: Date
}

export async function insert(db: Writer, session: NewCheckoutSession): Promise<void> {
  await db
    .insertInto('thumbgate.checkout_sessions')
    .values({
      id: session.id,
      customer_email: session.customerEmail,
      metadata: JSON.stringify(session.metadata),
      created_at: session.createdAt,
    })
    .execute()
}
