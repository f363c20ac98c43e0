/**
 * Buying credits, in three steps of which none holds a transaction over the gateway's answer: a pending row, the charge, and one transaction that
 * settles both (section 9). Whatever is cut off in between is finished by the job, which asks the gateway with the same id.
 */
import * as creditRows from '#db/mightykey/credits.ts'
import type { OrgId } from '#db/mightykey/ids.ts'
import * as purchaseRows from '#db/mightykey/purchases.ts'
import { record } from '#domain/mightykey/audit.ts'
import { fail } from '#domain/mightykey/errors.ts'
import type { Payment, PaymentGateway } from '#domain/mightykey/providers/payments.ts'
import type { operations } from '#generated/mightykey/types.ts'
import type { WriteScope } from '#server/contract.ts'
import { uuid } from '#server/ids.ts'

type Answer = operations['purchaseCredits']['responses'][201]['content']['application/json']['data']
export type Purchase = Answer['purchase']

type Scope = Pick<WriteScope<'mightykey'>, 'db' | 'jobs' | 'events'>

/** A crashed request is given up after this long, and the job takes over. */
const reconcileAfterSeconds = 60
/** A gateway forgets its idempotency keys after a day; asking again after that would charge again. */
const rememberedHours = 23

const rememberedSince = (now: Date): Date => new Date(now.getTime() - rememberedHours * 3_600_000)

/** Whether the gateway can still be asked what became of a purchase. */
export const isRemembered = (row: Pick<purchaseRows.PurchaseRow, 'created_at'>, now: Date): boolean =>
  row.created_at > rememberedSince(now)

/** Dollars as cents. Refuses more than two decimal places; the contract bounds the rest. */
export function toCents(amount: number): number {
  if (Number(amount.toFixed(2)) !== amount) throw fail('amount_invalid')
  return Math.round(amount * 100)
}

const toDollars = (cents: number): string => (cents / 100).toFixed(2)
const toCredits = (cents: number): string => `${toDollars(cents)}00`

export interface PurchaseRequest {
  userId: string
  apiKeyId: string | null
  ip: string
  amountCents: number
  gateway: PaymentGateway['name']
  paymentMethodId: string | null
  /** Null where the request names no idempotency key. */
  requestKey: string | null
}

/** The purchase this request stands for: a new one with the job that looks after it, or the one that an earlier attempt left. */
export async function openPurchase(
  { db, jobs }: Scope,
  org: OrgId,
  request: PurchaseRequest,
  now: Date,
): Promise<purchaseRows.PurchaseRow> {
  const earlier =
    request.requestKey === null
      ? undefined
      : await purchaseRows.findByRequest(db, org, request.requestKey, rememberedSince(now))
  if (earlier) return earlier
  const row = await purchaseRows.insert(db, org, { ...request, id: uuid(), createdAt: now })
  const payload = { orgId: org, purchaseId: row.id }
  await jobs.add('mightykey.reconcile-purchase', payload, { startAfter: reconcileAfterSeconds })
  return row
}

/** Writes down what the gateway said; the first one to do so grants. Returns the purchase as it stands now. */
export async function settlePurchase(
  { db, events }: Scope,
  org: OrgId,
  id: string,
  payment: Payment,
  now: Date,
): Promise<purchaseRows.PurchaseRow> {
  const row =
    payment.outcome === 'succeeded'
      ? await purchaseRows.markSucceeded(db, org, id, payment.intentId, now)
      : await purchaseRows.markFailed(db, org, id, { paymentIntentId: payment.intentId, reason: payment.reason }, now)
  if (!row) {
    const settled = await purchaseRows.find(db, org, id)
    if (!settled) throw new Error(`The purchase ${id} is gone`)
    return settled
  }
  const actor = { userId: row.user_id, keyId: row.api_key_id, orgId: org, ip: row.ip }
  const target = { targetType: 'purchase', targetId: id } as const
  const metadata = { amountPaid: toDollars(row.amount_cents), gateway: row.gateway }
  if (row.status === 'failed') {
    await record(db, actor, { action: 'purchase.failed', ...target, metadata }, now)
    return row
  }
  await creditRows.post(db, org, {
    id: uuid(),
    type: 'purchase',
    amount: toCredits(row.amount_cents),
    description: row.gateway === 'simulated' ? 'Credits of a simulated purchase' : 'Credits purchased',
    reference: id,
    createdAt: now,
  })
  await record(db, actor, { action: 'purchase.succeeded', ...target, metadata }, now)
  events.emit('credit.purchased', toPurchase(row), { tenant: org, livemode: true })
  return row
}

/** A purchase that succeeded, as the buyer sees it. */
const toPurchase = (row: purchaseRows.PurchaseRow): Purchase => ({
  id: row.id,
  amountPaid: toDollars(row.amount_cents),
  creditsGranted: toCredits(row.amount_cents),
  // A check constraint: one that succeeded has one.
  stripePaymentIntentId: row.payment_intent_id ?? '',
})

/** The answer to a purchase that succeeded. Refuses with the gateway's reason one that failed. */
export function toAnswer(row: purchaseRows.PurchaseRow): Answer {
  if (row.status !== 'succeeded') {
    throw fail('payment_refused', `The payment was refused: ${row.failure ?? 'no reason was given'}`)
  }
  const purchase = toPurchase(row)
  const message =
    row.gateway === 'simulated'
      ? `${purchase.creditsGranted} credits were added. Payments are simulated on this installation: no money moved.`
      : `${purchase.creditsGranted} credits were added for $${purchase.amountPaid}.`
  return { purchase, message }
}
