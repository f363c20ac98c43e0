import Stripe from 'stripe'
import { type BillingGateway, ForgedMessage, type SubscriptionEvent } from '#domain/retivo/providers/billing.ts'
import { createStripe, type StripeOptions } from '#server/outbound/stripe.ts'

export interface StripeBillingOptions extends StripeOptions {
  /** Absent: no message is believed. */
  webhookSecret: string | undefined
}

const idOf = (value: string | { id: string }): string => (typeof value === 'string' ? value : value.id)

const eventTypes: Readonly<Record<string, SubscriptionEvent['type']>> = {
  'customer.subscription.created': 'created',
  'customer.subscription.updated': 'updated',
  'customer.subscription.deleted': 'deleted',
}

function toEvent(event: Stripe.Event): SubscriptionEvent | null {
  const type = eventTypes[event.type]
  if (type === undefined) return null
  const subscription = event.data.object as Stripe.Subscription
  return {
    id: event.id,
    type,
    occurredAt: new Date(event.created * 1000),
    subscriptionId: subscription.id,
    customerId: idOf(subscription.customer),
    tenantId: subscription.metadata.tenant_id ?? null,
    status: subscription.status,
    priceId: subscription.items.data[0]?.price.id ?? null,
  }
}

/** Stripe refuses to close what is complete or expired, and what another account of it made. */
async function closeCheckout({ checkout: { sessions } }: Stripe, id: string): Promise<boolean> {
  try {
    return (await sessions.expire(id)).status === 'complete'
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error
    if (error.statusCode === 404) return false
    return (await sessions.retrieve(id)).status === 'complete'
  }
}

export function createStripeBilling({ webhookSecret, ...options }: StripeBillingOptions): BillingGateway {
  const stripe = createStripe(options)
  return {
    async createCustomer({ id, name }) {
      const customer = await stripe.customers.create(
        { name, metadata: { tenant_id: id } },
        { idempotencyKey: `retivo-customer-${id}` },
      )
      return customer.id
    },

    async createCheckout({ tenantId, customerId, priceId, successUrl, cancelUrl, key }) {
      const session = await stripe.checkout.sessions.create(
        {
          mode: 'subscription',
          customer: customerId,
          client_reference_id: tenantId,
          line_items: [{ price: priceId, quantity: 1 }],
          subscription_data: { metadata: { tenant_id: tenantId } },
          success_url: successUrl,
          cancel_url: cancelUrl,
        },
        { idempotencyKey: key },
      )
      if (session.url === null) throw new Error(`The checkout session ${session.id} has no address`)
      return { id: session.id, url: session.url }
    },

    closeCheckout: (id) => closeCheckout(stripe, id),

    async createPortal({ customerId, returnUrl }) {
      const session = await stripe.billingPortal.sessions.create({ customer: customerId, return_url: returnUrl })
      return session.url
    },

    async readEvent(body, signature) {
      if (webhookSecret === undefined) throw new ForgedMessage('No webhook secret is configured')
      try {
        return toEvent(stripe.webhooks.constructEvent(body, signature, webhookSecret))
      } catch (cause) {
        if (!(cause instanceof Stripe.errors.StripeSignatureVerificationError)) throw cause
        throw new ForgedMessage('The signature does not fit', { cause })
      }
    },
  }
}
