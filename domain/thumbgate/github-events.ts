/** What GitHub Marketplace's events do, and whether one is GitHub's. */

import { createHmac, timingSafeEqual } from 'node:crypto'
import * as apiKeyRows from '#db/thumbgate/api-keys.ts'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import * as revenueRows from '#db/thumbgate/revenue-events.ts'
import { provisionKey, toResult } from '#domain/thumbgate/api-keys.ts'
import { asCustomer } from '#domain/thumbgate/customers.ts'
import { wholeCharacters } from '#domain/thumbgate/feedback/text.ts'
import { appendFunnelEvent } from '#domain/thumbgate/funnel.ts'
import {
  type Effects,
  handleOnce,
  type Json,
  missingData,
  objectIn,
  textIn,
  type WebhookResult,
} from '#domain/thumbgate/provider-events.ts'
import { hashToken } from '#server/crypto/tokens.ts'

/** Whether `X-Hub-Signature-256` is `sha256=` and the lower-case hex HMAC-SHA256 of these bytes. */
export function isSignedByGithub(body: Buffer, header: string | undefined, secret: string): boolean {
  const given = /^sha256=([0-9a-f]{64})$/.exec(header ?? '')?.[1]
  if (given === undefined) return false
  return timingSafeEqual(Buffer.from(given, 'hex'), createHmac('sha256', secret).update(body).digest())
}

interface Event {
  customerId: CustomerId
  orderId: string
  amount: { cents: number; currency: string } | null
  interval: 'month' | 'year'
  evidence: string
  metadata: Json
}

/** The answer to an event that GitHub signed. `text` is its body, `planPrices` US cents by plan id where GitHub names no price. */
export async function handleGithubEvent(
  body: Json,
  text: string,
  planPrices: Readonly<Record<string, number>>,
  effects: Effects,
): Promise<WebhookResult> {
  const action = textIn(body.action)
  const event = readEvent(body, planPrices)
  if (action === undefined || event === undefined) return missingData
  const handle = () => handleAction(action, event, effects)
  // GitHub signs no time: the date in the body is what tells a repetition from a new purchase.
  if (textIn(body.effective_date) === undefined) return await handle()
  return await handleOnce(effects.db, { provider: 'github', eventKey: hashToken(text), now: effects.now }, handle)
}

/** Undefined where no account is named. */
export function readEvent(body: Json, planPrices: Readonly<Record<string, number>>): Event | undefined {
  const purchase = objectIn(body.marketplace_purchase)
  const account = objectIn(purchase?.account)
  const accountId = idIn(account?.id)
  const accountType = textIn(account?.type)
  if (!purchase || accountId === undefined || accountType === undefined) return undefined
  const customerId = asCustomer(`github_${accountType.trim().toLowerCase()}_${accountId}`)
  if (customerId === undefined) return undefined
  const plan = objectIn(purchase.plan) ?? {}
  const planId = idIn(plan.id) ?? 'unknown'
  const order = idIn(purchase.id) ?? `github_marketplace_${accountId}_${planId}`
  const date = shortened(textIn(body.effective_date))
  const orderId = date === undefined ? order : `${order}_${date}`
  return {
    customerId,
    orderId,
    amount: amountOf(purchase, plan, Object.hasOwn(planPrices, planId) ? planPrices[planId] : undefined),
    interval: isYearly(purchase) ? 'year' : 'month',
    evidence: orderId,
    metadata: { planId, planName: textIn(plan.name) ?? null },
  }
}

/** An id as text, also where it is a number. */
const idIn = (value: unknown): string | undefined =>
  typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : shortened(textIn(value))

const shortened = (text: string | undefined): string | undefined => text && wholeCharacters(text, 100)

const isYearly = ({ billing_cycle: cycle }: Json): boolean => cycle === 'yearly'

/** The price of the cycle, or the only one there is, for every unit where units are counted; else the configured one. */
function amountOf(purchase: Json, plan: Json, configured: number | undefined): Event['amount'] {
  const monthly = centsIn(plan.monthly_price_in_cents)
  const yearly = centsIn(plan.yearly_price_in_cents)
  const named = isYearly(purchase) ? (yearly ?? monthly) : (monthly ?? yearly)
  if (named === undefined) return configured === undefined ? null : { cents: configured, currency: 'USD' }
  const units = String(plan.price_model).toUpperCase() === 'PER_UNIT' ? (countIn(purchase.unit_count) ?? 1) : 1
  return { cents: named * units, currency: 'USD' }
}

const centsIn = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 1e9 ? value : undefined
const countIn = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 && value < 1e6 ? value : undefined

async function handleAction(action: string, event: Event, effects: Effects): Promise<WebhookResult> {
  const { customerId } = event
  if (action === 'purchased') {
    const { evidence, orderId, amount } = event
    const paid = { stage: 'paid' as const, event: 'github_marketplace_purchased', evidence, customerId }
    // As with Stripe's events: first what was sold, then the payment, then the key. So no two transactions wait for each other.
    await recordRevenue('paid', event, effects)
    await appendFunnelEvent(effects.db, { ...paid, metadata: { orderId, amountKnown: amount !== null } }, effects.now)
    const result = await provision(event, effects)
    return { handled: true, action: 'provisioned_api_key', result }
  }
  if (action === 'cancelled') {
    const disabledCount = await apiKeyRows.disableAll(effects.db, customerId, effects.now)
    await recordRevenue('cancelled', event, effects)
    return { handled: true, action: 'disabled_customer_keys', result: { disabledCount } }
  }
  if (action === 'changed') {
    const result = await provision(event, effects)
    await recordRevenue('changed', event, effects)
    return { handled: true, action: 'plan_changed', result }
  }
  return { handled: false, reason: `unhandled_action:${action}` }
}

const provision = async ({ customerId }: Event, { db, sealer, now }: Effects) =>
  toResult(
    await provisionKey(db, { customerId, installId: null, credits: null, source: 'github_marketplace' }, sealer, now),
  )

const recordRevenue = (status: revenueRows.NewRevenueEvent['status'], event: Event, { db, now }: Effects) =>
  revenueRows.insert(db, {
    at: now,
    provider: 'github_marketplace',
    event: `github_marketplace_${status === 'paid' ? 'purchased' : status}`,
    status,
    orderId: event.orderId,
    evidence: event.evidence,
    customerId: event.customerId,
    installId: null,
    traceId: null,
    amount: event.amount,
    recurringInterval: event.interval,
    attribution: {},
    metadata: event.metadata,
  })
