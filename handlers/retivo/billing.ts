import { asTenantId } from '#db/retivo/ids.ts'
import * as tenantRows from '#db/retivo/tenants.ts'
import { applyEvent, isSubscribed, priceOf } from '#domain/retivo/billing.ts'
import { fail } from '#domain/retivo/errors.ts'
import { type BillingGateway, ForgedMessage } from '#domain/retivo/providers/billing.ts'
import type { BillingHandlers } from '#generated/retivo/handlers.ts'
import type { ExternalScope } from '#server/contract.ts'
import { ok } from '#server/reply.ts'
import type { BesideRoute } from '#server/system.ts'

/** Whatever the provider's library throws is the provider's failure; the log has the rest. */
async function asked<T>(question: Promise<T>): Promise<T> {
  try {
    return await question
  } catch (cause) {
    throw fail('billing_failed', undefined, { cause })
  }
}

/** The tenant's id with the provider, made with the first purchase. */
async function customerOf(
  { step }: Pick<ExternalScope<'retivo'>, 'step'>,
  row: tenantRows.TenantRow,
  gateway: BillingGateway,
): Promise<string> {
  if (row.stripe_customer_id !== null) return row.stripe_customer_id
  const made = await asked(gateway.createCustomer({ id: row.id, name: row.name }))
  return await step('customer', (scope) => tenantRows.setCustomer(scope.db, asTenantId(row.id), made))
}

export const billing: BillingHandlers = {
  async createCheckoutSession({ body, caller, services, db, step, key }) {
    const { billing: sold } = services
    if (!sold) throw fail('billing_off')
    const { gateway } = sold
    const { plan, interval = 'monthly' } = body
    const priceId = priceOf(sold.prices, plan, interval)
    if (priceId === undefined) throw fail('plan_invalid')
    const returnUrl = `${services.appUrl()}/billing`
    const tenant = await tenantRows.get(db, caller.tenantId)
    const customerId = await customerOf({ step }, tenant, gateway)
    // As a step: repeated after a crash, this does not close the place it has opened itself.
    const earlier = await step('earlier', async (scope) => {
      const { stripe_session_id: id } = await tenantRows.get(scope.db, caller.tenantId)
      return id
    })
    // A second subscription would be paid for beside the first, also before the provider tells of that one. It is changed where customers change theirs.
    if (isSubscribed(tenant) || (earlier !== null && (await asked(gateway.closeCheckout(earlier)))))
      return ok({ url: await asked(gateway.createPortal({ customerId, returnUrl })) })
    const { id, url } = await asked(
      gateway.createCheckout({
        tenantId: caller.tenantId,
        customerId,
        priceId,
        successUrl: `${returnUrl}?checkout=success`,
        cancelUrl: `${returnUrl}?checkout=canceled`,
        key: key('checkout'),
      }),
    )
    const before = await step('session', (scope) => tenantRows.swapSession(scope.db, caller.tenantId, id))
    // Of two who were sent to buy at once, the first is sent away.
    if (before !== null && before !== earlier && before !== id) await asked(gateway.closeCheckout(before))
    return ok({ url })
  },

  async createPortalSession({ caller, services, db }) {
    const { billing: sold } = services
    if (!sold) throw fail('billing_off')
    const { stripe_customer_id: customerId } = await tenantRows.get(db, caller.tenantId)
    if (customerId === null) throw fail('no_billing_account')
    const url = await asked(sold.gateway.createPortal({ customerId, returnUrl: `${services.appUrl()}/billing` }))
    return ok({ url })
  },
}

/** Where the billing provider tells of subscriptions. Whoever signs as the provider is believed. */
export const billingWebhook: BesideRoute<'retivo'> = {
  operationId: 'receiveBillingEvent',
  method: 'POST',
  path: '/api/billing/webhook',
  // The signature is judged, and Stripe's library is loaded, before a transaction is opened.
  effect: 'external',
  rateLimit: 'none',
  accepts: ['application/json'],
  answers: ['application/json'],
  async handler({ body, request, services, step, now }) {
    const { billing: sold } = services
    if (!sold?.hasWebhook) throw fail('billing_off')
    const event = await sold.gateway
      .readEvent(body, String(request.headers['stripe-signature'] ?? ''))
      .catch((cause) => {
        if (cause instanceof ForgedMessage) throw fail('bad_request', 'Invalid signature', { cause })
        throw cause
      })
    if (event) await step('event', async ({ db, jobs }) => applyEvent({ db, jobs }, event, sold.prices, now))
    return ok({ received: true })
  },
}
