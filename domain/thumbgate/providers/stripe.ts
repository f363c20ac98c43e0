/** Stripe through its own library: sessions that sell subscriptions, and whether an event is Stripe's. */
import type { CheckoutGateway, CheckoutRequest } from '#domain/thumbgate/providers/checkouts.ts'
import type { Config } from '#server/config.ts'
import { createStripe, Stripe } from '#server/outbound/stripe.ts'

type Settings = NonNullable<Config['thumbgate']['stripe']>

const names = { pro: 'ThumbGate Pro', team: 'ThumbGate Team' } as const

const priceOf = ({ order, priceId }: CheckoutRequest) => {
  if (priceId !== null) return { price: priceId }
  return {
    price_data: {
      currency: 'usd',
      unit_amount: order.unitCents,
      recurring: { interval: order.billingCycle === 'annual' ? ('year' as const) : ('month' as const) },
      product_data: { name: names[order.planId] },
    },
  }
}

export function createStripeGateway(settings: Settings): CheckoutGateway {
  const stripe = createStripe(settings)
  return {
    async open(request: CheckoutRequest) {
      const { order, successUrl, cancelUrl, customerEmail, trialDays, metadata } = request
      const session = await stripe.checkout.sessions.create({
        mode: 'subscription',
        line_items: [{ ...priceOf(request), quantity: order.seatCount }],
        allow_promotion_codes: true,
        success_url: successUrl,
        cancel_url: cancelUrl,
        metadata,
        subscription_data: { metadata, ...(trialDays === undefined ? {} : { trial_period_days: trialDays }) },
        ...(customerEmail === undefined ? {} : { customer_email: customerEmail }),
      })
      return { sessionId: session.id, url: session.url }
    },
  }
}

const toleranceSeconds = 300

/**
 * Whether Stripe signed this text at most 300 seconds before or after `now`. The library compares; it takes the last of several timestamps and
 * any timestamp in the future, which are refused here.
 */
export function isSignedByStripe(text: string, header: string | undefined, secret: string, now: Date): boolean {
  if (header === undefined || !isWellFormed(header, now)) return false
  try {
    const { signature } = Stripe.webhooks
    return signature?.verifyHeader(text, header, secret, toleranceSeconds, undefined, now.getTime()) === true
  } catch (error) {
    if (error instanceof Stripe.errors.StripeSignatureVerificationError) return false
    throw error
  }
}

function isWellFormed(header: string, now: Date): boolean {
  const parts = header.split(',').map((part) => part.split('='))
  const times = parts.filter(([name]) => name === 't').map(([, value]) => value ?? '')
  const signatures = parts.filter(([name]) => name === 'v1').map(([, value]) => value ?? '')
  if (times.length !== 1 || !/^\d{1,12}$/.test(times[0] ?? '')) return false
  if (signatures.length === 0 || !signatures.every((one) => /^[0-9a-f]{64}$/.test(one))) return false
  return Math.abs(now.getTime() / 1000 - Number(times[0])) <= toleranceSeconds
}
