import type { Selectable } from 'kysely'
import type { OrgId } from '#db/mightykey/ids.ts'
import type { Reader, Writer } from '#db/types.ts'
import type { DB } from '#generated/db.ts'

export type PurchaseRow = Selectable<DB['mightykey.purchases']>

export interface NewPurchase {
  id: string
  userId: string
  apiKeyId: string | null
  ip: string
  amountCents: number
  gateway: 'stripe' | 'simulated'
  paymentMethodId: string | null
  requestKey: string | null
  createdAt: Date
}

export function insert(db: Writer, org: OrgId, purchase: NewPurchase): Promise<PurchaseRow> {
  return db
    .insertInto('mightykey.purchases')
    .values({
      id: purchase.id,
      org_id: org,
      user_id: purchase.userId,
      api_key_id: purchase.apiKeyId,
      ip: purchase.ip,
      amount_cents: purchase.amountCents,
      gateway: purchase.gateway,
      payment_method_id: purchase.paymentMethodId,
      request_key: purchase.requestKey,
      created_at: purchase.createdAt,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

export function find(db: Reader, org: OrgId, id: string): Promise<PurchaseRow | undefined> {
  return db
    .selectFrom('mightykey.purchases')
    .selectAll()
    .where('org_id', '=', org)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** The newest purchase made after that time by the same request that has not failed. */
export function findByRequest(
  db: Reader,
  org: OrgId,
  requestKey: string,
  after: Date,
): Promise<PurchaseRow | undefined> {
  return db
    .selectFrom('mightykey.purchases')
    .selectAll()
    .where('org_id', '=', org)
    .where('request_key', '=', requestKey)
    .where('created_at', '>', after)
    .where('status', '<>', 'failed')
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** The row, now succeeded; undefined when it was settled already. */
export function markSucceeded(
  db: Writer,
  org: OrgId,
  id: string,
  paymentIntentId: string,
  now: Date,
): Promise<PurchaseRow | undefined> {
  return db
    .updateTable('mightykey.purchases')
    .set({ status: 'succeeded', payment_intent_id: paymentIntentId, settled_at: now })
    .where('org_id', '=', org)
    .where('id', '=', id)
    .where('status', '=', 'pending')
    .returningAll()
    .executeTakeFirst()
}

/** The row, now failed; undefined when it was settled already. */
export function markFailed(
  db: Writer,
  org: OrgId,
  id: string,
  failure: { paymentIntentId: string | null; reason: string },
  now: Date,
): Promise<PurchaseRow | undefined> {
  return db
    .updateTable('mightykey.purchases')
    .set({
      status: 'failed',
      payment_intent_id: failure.paymentIntentId,
      failure: failure.reason,
      settled_at: now,
    })
    .where('org_id', '=', org)
    .where('id', '=', id)
    .where('status', '=', 'pending')
    .returningAll()
    .executeTakeFirst()
}
