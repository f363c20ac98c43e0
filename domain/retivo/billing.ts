/** Which plan a tenant is on, as the billing provider tells. */
import type { TenantId } from '#db/retivo/ids.ts'
import * as receiptRows from '#db/retivo/stripe-receipts.ts'
import * as tenantRows from '#db/retivo/tenants.ts'
import { changePlan } from '#domain/retivo/plan-changes.ts'
import { isPlanTier, type PlanStatus, type PlanTier } from '#domain/retivo/plans.ts'
import type { SubscriptionEvent } from '#domain/retivo/providers/billing.ts'
import type { Config } from '#server/config.ts'
import type { WriteScope } from '#server/contract.ts'
import type { Writer } from '#server/database.ts'

type Prices = NonNullable<Config['retivo']['stripe']>['prices']

/** The price of a plan, undefined when it is not sold. */
export const priceOf = (prices: Prices, plan: keyof Prices, interval: 'monthly' | 'annual'): string | undefined =>
  prices[plan][interval]

/** Whether the tenant has a subscription that has not ended, as far as the provider has told. */
export const isSubscribed = (tenant: Pick<tenantRows.TenantRow, 'stripe_subscription_id' | 'plan_status'>): boolean =>
  tenant.stripe_subscription_id !== null && tenant.plan_status !== 'canceled'

/** The plan a price is for, undefined for a price that is none of ours. */
function tierOfPrice(prices: Prices, priceId: string | null): PlanTier | undefined {
  const sold = Object.entries(prices).find(
    ([, { monthly, annual }]) => priceId !== null && [monthly, annual].includes(priceId),
  )
  return isPlanTier(sold?.[0]) ? sold[0] : undefined
}

/** The provider's words for how payments stand. One that is not paid for the first time yet changes nothing. */
const statuses: Readonly<Record<string, PlanStatus>> = {
  active: 'active',
  trialing: 'trialing',
  past_due: 'past_due',
  unpaid: 'past_due',
  paused: 'past_due',
  canceled: 'canceled',
  incomplete_expired: 'canceled',
}

/** How a tenant stands before an event. */
export interface Standing {
  tier: string
  status: string
  subscriptionId: string | null
  /** When the newest event before this one happened. */
  newest: Date | null
}

/**
 * The plan after an event, undefined when it changes nothing. Events come in any order and more than once, so an older one does not undo a newer
 * one, a subscription that ended stays ended, and the end of another subscription than the present one means nothing. Without a subscription
 * a tenant is on the free plan.
 */
export function planAfter(
  before: Standing,
  event: SubscriptionEvent,
  prices: Prices,
): { tier: PlanTier; status: PlanStatus } | undefined {
  const isPresent = before.subscriptionId === event.subscriptionId
  const status = event.type === 'deleted' ? 'canceled' : statuses[event.status]
  if (status === undefined || (isPresent && before.status === 'canceled')) return undefined
  if (status === 'canceled') return isPresent || before.subscriptionId === null ? { tier: 'free', status } : undefined
  if (before.newest !== null && isOvertaken(event, before.newest)) return undefined
  const tier = tierOfPrice(prices, event.priceId)
  if (tier !== undefined) return { tier, status }
  return isPresent && isPlanTier(before.tier) ? { tier: before.tier, status } : undefined
}

/** The provider tells times in whole seconds: of two events in one, the creation came first. */
const isOvertaken = ({ type, occurredAt }: SubscriptionEvent, newest: Date): boolean =>
  type === 'created' ? occurredAt <= newest : occurredAt < newest

/** Whom an event is about; undefined when nobody here is that customer. */
async function tenantOf(db: Writer, event: SubscriptionEvent): Promise<TenantId | undefined> {
  const known = await tenantRows.findByCustomer(db, event.customerId)
  if (known || event.tenantId === null) return known
  const tenant = await tenantRows.findWithoutCustomer(db, event.tenantId)
  if (tenant) await tenantRows.setCustomer(db, tenant, event.customerId)
  return tenant
}

/** Lets an event have its effect, once. What it says of somebody who is no tenant is left alone. */
export async function applyEvent(
  scope: Pick<WriteScope<'retivo'>, 'db' | 'jobs'>,
  event: SubscriptionEvent,
  prices: Prices,
  now: Date,
): Promise<void> {
  const { db } = scope
  const tenant = await tenantOf(db, event)
  if (!tenant) return
  const row = await tenantRows.hold(db, tenant)
  const newest = await receiptRows.newest(db, tenant)
  const receipt = { eventId: event.id, type: event.type, occurredAt: event.occurredAt, receivedAt: now }
  if (!(await receiptRows.insert(db, tenant, receipt))) return
  const before = { tier: row.plan_tier, status: row.plan_status, subscriptionId: row.stripe_subscription_id, newest }
  const plan = planAfter(before, event, prices)
  if (!plan) return
  await tenantRows.setSubscription(db, tenant, event.subscriptionId)
  await changePlan(scope, tenant, plan, { actor: 'billing', now })
}
