import Stripe from 'stripe'
import type { Charge, Payment, PaymentGateway } from '#domain/mightykey/providers/payments.ts'
import { createStripe, type StripeOptions } from '#server/outbound/stripe.ts'

/**
 * One payment intent per purchase, made and confirmed at once. Nobody is there to answer a bank's question, so an intent that does not succeed
 * at once is cancelled.
 */
export function createStripeGateway(options: StripeOptions): PaymentGateway {
  const stripe = createStripe(options)

  /** Whatever the cancellation finds is final; an intent that was paid meanwhile is a payment. */
  async function cancel(intent: Stripe.PaymentIntent, charge: Charge, reason: string): Promise<Payment> {
    if (intent.status !== 'canceled') {
      try {
        await stripe.paymentIntents.cancel(intent.id, {}, { idempotencyKey: `${charge.purchaseId}-cancel` })
      } catch (error) {
        if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error
        const present = await stripe.paymentIntents.retrieve(intent.id)
        if (present.status === 'succeeded') return { outcome: 'succeeded', intentId: intent.id }
        if (present.status !== 'canceled') throw error
      }
    }
    return { outcome: 'refused', intentId: intent.id, reason }
  }

  return {
    name: 'stripe',
    needsPaymentMethod: true,
    async charge(charge) {
      const { purchaseId, orgId, amountCents, paymentMethodId } = charge
      try {
        const intent = await stripe.paymentIntents.create(
          {
            amount: amountCents,
            currency: 'usd',
            confirm: true,
            payment_method: paymentMethodId ?? '',
            automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
            description: 'MightyKey credits',
            metadata: { purchaseId, organizationId: orgId },
          },
          { idempotencyKey: purchaseId },
        )
        if (intent.status === 'succeeded') return { outcome: 'succeeded', intentId: intent.id }
        return await cancel(intent, charge, reasonOf(intent.status))
      } catch (error) {
        if (error instanceof Stripe.errors.StripeCardError) {
          const intent = error.payment_intent
          return intent
            ? await cancel(intent, charge, error.message)
            : { outcome: 'refused', intentId: null, reason: error.message }
        }
        // Stripe did not accept the request, so nothing was charged.
        if (error instanceof Stripe.errors.StripeInvalidRequestError) {
          return { outcome: 'refused', intentId: null, reason: error.message }
        }
        throw error
      }
    },
  }
}

const reasonOf = (status: Stripe.PaymentIntent.Status): string =>
  status === 'requires_action'
    ? 'the bank wants to ask the card holder, which this interface cannot; use another payment method'
    : `the payment did not complete (${status})`
