import * as apiKeyRows from '#db/thumbgate/api-keys.ts'
import * as sessionRows from '#db/thumbgate/checkout-sessions.ts'
import * as chargeRows from '#db/thumbgate/stripe-charges.ts'
import { installIdOf, openKey, provisionKey, toResult } from '#domain/thumbgate/api-keys.ts'
import { readBusiness } from '#domain/thumbgate/business/read.ts'
import { toSummary } from '#domain/thumbgate/business/summary.ts'
import {
  assertReturnUrl,
  priceIdOf,
  readPurchase,
  toMetadata,
  toStripeMetadata,
  trialOf,
} from '#domain/thumbgate/checkout.ts'
import { presentedKey } from '#domain/thumbgate/credentials.ts'
import { assertCustomerId } from '#domain/thumbgate/customers.ts'
import { fail } from '#domain/thumbgate/errors.ts'
import { appendFunnelEvent } from '#domain/thumbgate/funnel.ts'
import { handleGithubEvent, isSignedByGithub } from '#domain/thumbgate/github-events.ts'
import { newId } from '#domain/thumbgate/ids.ts'
import { parseEvent, textOf } from '#domain/thumbgate/provider-events.ts'
import { handleStripeEvent } from '#domain/thumbgate/stripe-events.ts'
import { traceIdOf } from '#domain/thumbgate/trace.ts'
import { readWindow } from '#domain/thumbgate/window.ts'
import type { BillingHandlers } from '#generated/thumbgate/handlers.ts'
import { ok, withHeaders } from '#server/reply.ts'

const noStore = { 'Cache-Control': 'no-store' } as const
const retrySeconds = 5

export const billing: BillingHandlers = {
  async getBillingSummary({ query, db, services, now }) {
    const window = readWindow(query, services.settings.timeZone, now)
    const reading = await chargeRows.findReading(db)
    return ok(toSummary(await readBusiness(db, window, null), reading, services.settings, now))
  },

  async getBillingUsage({ caller, request, db }) {
    const usageCount = await apiKeyRows.usage(db, caller.customerId, caller.keySha256 ?? '')
    if (usageCount === undefined) throw fail('unauthorized')
    return withHeaders(ok({ key: presentedKey(request), customerId: caller.customerId, usageCount }), noStore)
  },

  async provisionBillingKey({ body, db, services, now }) {
    const wanted = {
      customerId: assertCustomerId(body.customerId),
      installId: installIdOf(body.installId),
      credits: null,
      source: 'admin_provision',
    }
    const provisioned = await provisionKey(db, wanted, services.sealer, now)
    const key = openKey(provisioned.row, services.sealer)
    return withHeaders(ok({ key, ...toResult(provisioned) }), noStore)
  },

  async createBillingCheckoutSession({ body = {}, request, services, step, now }) {
    const { settings, checkouts } = services
    const traceId = traceIdOf('createBillingCheckoutSession', request, body)
    const purchase = readPurchase(body, traceId)
    const { order, attribution, others } = purchase
    const priceId = priceIdOf(settings.stripe?.prices, order)
    const metadata = toMetadata(purchase, priceId)
    const home = services.appUrl ?? request.origin
    const wanted = {
      order,
      priceId,
      successUrl: assertReturnUrl('successUrl', body.successUrl, settings.checkoutOrigins, home),
      cancelUrl: assertReturnUrl('cancelUrl', body.cancelUrl, settings.checkoutOrigins, home),
      customerEmail: body.customerEmail,
      trialDays: trialOf(body),
      metadata: toStripeMetadata(metadata, others),
    }
    const opened = checkouts
      ? await checkouts.open(wanted).catch((cause: unknown) => {
          throw fail('unavailable', undefined, { cause, retryAfter: retrySeconds })
        })
      : { sessionId: newId('test_session'), url: null }
    const { sessionId, url } = opened
    await step('record', async ({ db }) => {
      if (!checkouts) {
        const customerEmail = body.customerEmail ?? null
        await sessionRows.insert(db, { id: sessionId, customerEmail, metadata, createdAt: now })
      }
      const event = { stage: 'acquisition' as const, event: 'checkout_session_created', evidence: sessionId }
      await appendFunnelEvent(db, { ...event, traceId, attribution, metadata: { ...order } }, now)
    })
    const { planId, billingCycle, seatCount, price, priceLabel } = order
    const what = { planId, billingCycle, seatCount, price, priceLabel, type: 'subscription' as const }
    return ok({ sessionId, url, localMode: !checkouts, traceId, metadata, ...what })
  },

  async stripeBillingWebhook({ body, header, step, services, now }) {
    const { settings, sealer, sendsMail } = services
    const isLocal = settings.stripe === undefined
    const text = textOf(body)
    const secret = settings.stripeWebhookSecret
    if (secret !== undefined) {
      const { isSignedByStripe } = await import('#domain/thumbgate/providers/stripe.ts')
      const isSigned = text !== undefined && isSignedByStripe(text, header['stripe-signature'], secret, now)
      if (!isSigned) throw fail('webhook_invalid_signature')
    } else if (!isLocal && !settings.believesUnsigned) {
      throw fail('unavailable', undefined, { retryAfter: retrySeconds })
    }
    if (isLocal) return ok({ handled: false, reason: 'local_mode' })
    if (text === undefined) throw fail('webhook_invalid_json')
    const event = parseEvent(text)
    return ok(
      await step('handle', ({ db, jobs }) => handleStripeEvent(event, text, { db, jobs, sealer, now, sendsMail })),
    )
  },

  async githubMarketplaceWebhook({ body, header, step, services, now }) {
    const { settings, sealer, sendsMail } = services
    const secret = settings.githubWebhookSecret
    if (secret !== undefined) {
      if (!isSignedByGithub(body, header['x-hub-signature-256'], secret)) throw fail('webhook_invalid_signature')
    } else if (!settings.believesUnsigned) {
      throw fail('unavailable', undefined, { retryAfter: retrySeconds })
    }
    const text = textOf(body)
    if (text === undefined) throw fail('webhook_invalid_json')
    const event = parseEvent(text)
    return ok(
      await step('handle', ({ db, jobs }) =>
        handleGithubEvent(event, text, settings.githubPlanPrices, { db, jobs, sealer, now, sendsMail }),
      ),
    )
  },
}
