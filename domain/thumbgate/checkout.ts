/** What is sold and for how much. A plan nobody knows is the smallest one. */

import { type KnownAttribution, readAttribution, toAttribution } from '#domain/thumbgate/attribution.ts'
import { fail } from '#domain/thumbgate/errors.ts'
import { wholeCharacters } from '#domain/thumbgate/feedback/text.ts'
import type { components } from '#generated/thumbgate/types.ts'

type Request = components['schemas']['BillingCheckoutRequest']

export interface Order {
  planId: 'pro' | 'team'
  billingCycle: 'monthly' | 'annual'
  seatCount: number
  /** Total of one period, US dollars. */
  price: number
  priceLabel: string
  /** US cents of one seat and period. */
  unitCents: number
}

const minimumSeats = 3
const maximumSeats = 500

/** Seats of the team plan; whatever is no positive integer counts as the minimum. */
export function seatsOf(given: unknown): number {
  const seats = typeof given === 'string' && given.trim() !== '' ? Number(given) : given
  if (typeof seats !== 'number' || !Number.isInteger(seats) || seats < minimumSeats) return minimumSeats
  return Math.min(seats, maximumSeats)
}

/** The order that these wishes come to. */
export function orderOf(wish: { planId?: unknown; billingCycle?: unknown; seatCount?: unknown }): Order {
  if (lower(wish.planId) === 'team') {
    const seatCount = seatsOf(wish.seatCount)
    const price = seatCount * 49
    const priceLabel = `$${price} per month for ${seatCount} seats`
    return { planId: 'team', billingCycle: 'monthly', seatCount, price, priceLabel, unitCents: 4900 }
  }
  const isAnnual = ['annual', 'yearly'].includes(lower(wish.billingCycle))
  const price = isAnnual ? 149 : 19
  return {
    planId: 'pro',
    billingCycle: isAnnual ? 'annual' : 'monthly',
    seatCount: 1,
    price,
    priceLabel: isAnnual ? `$${price} per year` : `$${price} per month`,
    unitCents: price * 100,
  }
}

const lower = (value: unknown): string => (typeof value === 'string' ? value.trim().toLowerCase() : '')

const trialDays = 7
const maximumTrialDays = 30

/** Days without payment, undefined where none were asked for. */
export function trialOf({ trial, trialPeriodDays }: Pick<Request, 'trial' | 'trialPeriodDays'>): number | undefined {
  if (trialPeriodDays !== undefined && trialPeriodDays > 0) return Math.min(trialPeriodDays, maximumTrialDays)
  return trial === true ? trialDays : undefined
}

/** An address a buyer is sent to. Throws 400 for one that is no web address, or leads elsewhere than the configured origins. */
export function assertReturnUrl(
  field: string,
  given: string | undefined,
  origins: readonly string[],
  standard: string,
) {
  if (given === undefined) return standard
  const url = URL.canParse(given) ? new URL(given) : undefined
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
    throw fail('bad_request', `${field} must be an http or https address`, { field })
  }
  if (origins.length > 0 && !origins.includes(url.origin)) {
    throw fail('bad_request', `${field} leads to ${url.origin}; allowed are ${origins.join(', ')}`, { field })
  }
  return given
}

/** Price ids of the payment provider's account. */
interface PriceIds {
  proMonthly: string | undefined
  proAnnual: string | undefined
  team: string | undefined
}

/** The provider's id of an order's price; null where none is configured. */
export function priceIdOf(prices: PriceIds | undefined, { planId, billingCycle }: Order): string | null {
  if (planId === 'team') return prices?.team ?? null
  return (billingCycle === 'annual' ? prices?.proAnnual : prices?.proMonthly) ?? null
}

/** Members of a caller's metadata that would grant something when Stripe sends them back. */
const granting = new Set(['credits', 'packId'])

export interface Purchase {
  order: Order
  attribution: KnownAttribution
  installId: string
  /** What else the caller wants remembered. */
  others: Record<string, string>
}

/** What a request asks for. A member of the body wins over the same one in its `metadata`. */
export function readPurchase(body: Request, traceId: string): Purchase {
  const metadata = Object.fromEntries(Object.entries(body.metadata ?? {}).filter(([name]) => !granting.has(name)))
  const given = { ...metadata, ...body, metadata: undefined }
  const order = orderOf(given)
  const known = readAttribution(given)
  return {
    order,
    attribution: {
      ...known,
      source: known.source ?? 'direct',
      utmMedium: known.utmMedium ?? 'checkout_api',
      planId: order.planId,
      traceId,
    },
    installId: known.installId ?? 'unknown',
    others: metadata,
  }
}

/** Everything that is remembered of a purchase; null is what is not known. */
export function toMetadata({ order, attribution, installId, others }: Purchase, priceId: string | null) {
  const { planId, billingCycle, seatCount } = order
  return { ...others, ...toAttribution(attribution), planId, billingCycle, seatCount, installId, priceId }
}

const maximumEntries = 50
const maximumNameLength = 40
const maximumValueLength = 500

/** As much of it as Stripe keeps: 50 texts, what is not known left out, the caller's own members last. */
export function toStripeMetadata(
  metadata: ReturnType<typeof toMetadata>,
  own: Purchase['others'],
): Record<string, string> {
  const texts = Object.entries(metadata).flatMap(([name, value]) =>
    value === null ? [] : [[name, wholeCharacters(String(value), maximumValueLength)] as const],
  )
  const kept = texts.filter(([name]) => name.length <= maximumNameLength && !/[[\]]/.test(name))
  const isOwn = (name: string) => name in own && !isOurs(name)
  return Object.fromEntries(
    [...kept.filter(([name]) => !isOwn(name)), ...kept.filter(([name]) => isOwn(name))].slice(0, maximumEntries),
  )
}

const ours = new Set(Object.keys(toAttribution({}))).union(
  new Set(['planId', 'billingCycle', 'seatCount', 'installId', 'priceId']),
)
const isOurs = (name: string): boolean => ours.has(name)
