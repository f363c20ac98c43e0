/** What Stripe's events do: a paid checkout gives its customer a key, the end of a subscription takes it away. */
import * as apiKeyRows from '#db/thumbgate/api-keys.ts'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import { holdSubscription } from '#db/thumbgate/locks.ts'
import * as revenueRows from '#db/thumbgate/revenue-events.ts'
import * as receiptRows from '#db/thumbgate/webhook-receipts.ts'
import { installIdOf, provisionKey, toResult } from '#domain/thumbgate/api-keys.ts'
import { type KnownAttribution, readAttribution } from '#domain/thumbgate/attribution.ts'
import { asCustomer } from '#domain/thumbgate/customers.ts'
import { appendFunnelEvent } from '#domain/thumbgate/funnel.ts'
import {
  type Effects,
  handleOnce,
  idIn,
  type Json,
  missingData,
  objectIn,
  textIn,
  type WebhookResult,
} from '#domain/thumbgate/provider-events.ts'
import { hashToken } from '#server/crypto/tokens.ts'

/** The answer to an event that Stripe signed. `text` is its body. */
export async function handleStripeEvent(event: Json, text: string, effects: Effects): Promise<WebhookResult> {
  const type = textIn(event.type)
  if (type === undefined) return missingData
  const eventKey = idIn(event.id) ?? hashToken(text)
  return await handleOnce(effects.db, { provider: 'stripe', eventKey, now: effects.now }, async () => {
    const object = objectIn(objectIn(event.data)?.object)
    if (type === 'checkout.session.completed') return object ? await completeCheckout(object, effects) : missingData
    if (type === 'customer.subscription.deleted') return object ? await endSubscription(object, effects) : missingData
    return { handled: false, reason: `unhandled_event_type:${type}` }
  })
}

/** The customer's id, also where the whole customer was sent. */
const customerOf = ({ customer }: Json): CustomerId | undefined => asCustomer(objectIn(customer)?.id ?? customer)

/** Credits that a session grants: a whole number, as text or number. */
function creditsOf(metadata: Json): number | null {
  const { credits } = metadata
  const text = typeof credits === 'number' ? String(credits) : credits
  return typeof text === 'string' && /^\d{1,9}$/.test(text.trim()) ? Number(text) : null
}

async function completeCheckout(session: Json, effects: Effects): Promise<WebhookResult> {
  const { db, sealer, now } = effects
  const customerId = customerOf(session)
  const sessionId = idIn(session.id)
  if (session.payment_status === 'unpaid') return { handled: false, reason: 'payment_pending' }
  if (customerId === undefined || sessionId === undefined) return missingData
  const subscription = idIn(objectIn(session.subscription)?.id ?? session.subscription)
  if (subscription !== undefined) await holdSubscription(db, subscription)
  const metadata = objectIn(session.metadata) ?? {}
  const attribution = readAttribution(metadata)
  const installId = installIdOf(attribution.installId)
  const sale = { sessionId, customerId, installId, attribution }
  const isFirst = await recordSale(session, sale, effects)
  // Stripe sends its events in no order: what was paid for may be over already.
  if (subscription !== undefined && (await receiptRows.exists(db, 'stripe', endOf(subscription)))) {
    return { handled: false, reason: 'subscription_ended' }
  }
  const credits = creditsOf(metadata)
  // Another event about a session that was paid for before must not grant it once more.
  const provisioned = isFirst
    ? await provisionKey(db, { customerId, installId, credits, source: 'stripe_webhook' }, sealer, now)
    : await reuseKey(effects, customerId)
  if (!provisioned) return { handled: false, reason: 'session_already_handled' }
  const mail = await mailKey(session, customerId, effects)
  return { handled: true, action: 'provisioned_api_key', result: toResult(provisioned), ...mail }
}

async function reuseKey({ db }: Effects, customerId: CustomerId) {
  const row = await apiKeyRows.reuse(db, customerId, null, 0)
  return row && { row, reused: true }
}

interface Sale {
  sessionId: string
  customerId: CustomerId
  installId: string | null
  attribution: KnownAttribution
}

/** Writes both ledgers; false when the session stands in them already. */
async function recordSale(session: Json, sale: Sale, { db, now }: Effects): Promise<boolean> {
  const { sessionId: evidence, customerId, installId, attribution } = sale
  const paid = { stage: 'paid' as const, evidence, customerId, installId, attribution }
  const isFirst = await revenueRows.insert(db, {
    at: now,
    provider: 'stripe',
    event: 'stripe_checkout_completed',
    status: 'paid',
    orderId: evidence,
    evidence,
    customerId,
    installId,
    traceId: attribution.traceId ?? null,
    amount: amountOf(session),
    recurringInterval: objectIn(session.metadata)?.billingCycle === 'annual' ? 'year' : 'month',
    attribution,
    metadata: {},
  })
  await appendFunnelEvent(db, { ...paid, event: 'stripe_checkout_completed' }, now)
  await appendFunnelEvent(db, { ...paid, event: 'checkout_paid_confirmed' }, now)
  return isFirst
}

function amountOf({ amount_total: cents, currency }: Json): { cents: number; currency: string } | null {
  if (typeof cents !== 'number' || !Number.isSafeInteger(cents) || cents < 0) return null
  if (typeof currency !== 'string' || !/^[a-z]{3}$/i.test(currency)) return null
  return { cents, currency: currency.toUpperCase() }
}

/** The key goes to the buyer by mail; `trialEmail` speaks of the mail to a buyer who pays nothing yet. */
async function mailKey(session: Json, customerId: CustomerId, { jobs, sendsMail }: Effects) {
  const address = textIn(objectIn(session.customer_details)?.email) ?? textIn(session.customer_email)
  const status = await (async () => {
    if (address === undefined) return { status: 'skipped' as const, reason: 'no_email_address' }
    if (!sendsMail) return { status: 'skipped' as const, reason: 'mail_not_configured' }
    await jobs.add('thumbgate.send-key-mail', { customerId, address })
    return { status: 'queued' as const }
  })()
  return session.payment_status === 'no_payment_required' ? { trialEmail: status } : { email: status }
}

/** The name of the receipt that a subscription has ended; no event has one like it. */
const endOf = (subscription: string): string => `end of ${subscription}`

async function endSubscription(subscription: Json, { db, now }: Effects): Promise<WebhookResult> {
  const customerId = customerOf(subscription)
  if (customerId === undefined) return missingData
  const id = idIn(subscription.id)
  if (id !== undefined) {
    await holdSubscription(db, id)
    await receiptRows.claim(db, 'stripe', endOf(id), now)
  }
  const disabledCount = await apiKeyRows.disableAll(db, customerId, now)
  return { handled: true, action: 'disabled_customer_keys', result: { disabledCount } }
}
