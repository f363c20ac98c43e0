import * as orgRows from '#db/mightykey/organizations.ts'
import * as usageRows from '#db/mightykey/usage.ts'
import { normaliseCredits } from '#domain/mightykey/credits.ts'
import { fail } from '#domain/mightykey/errors.ts'
import { tierOf } from '#domain/mightykey/organizations.ts'
import { openPurchase, settlePurchase, toAnswer, toCents } from '#domain/mightykey/purchases.ts'
import { startOfPeriod, toUsageEvent } from '#domain/mightykey/usage.ts'
import type { BillingHandlers } from '#generated/mightykey/handlers.ts'
import { created, ok } from '#server/reply.ts'

/** The purchase stays pending; a job finds out what became of it. */
const paymentUnknown =
  'The payment provider did not say whether the payment succeeded. It is being looked into: do not pay again, look at the balance later'

export const billing: BillingHandlers = {
  async getCreditBalance({ caller, db }) {
    const row = await orgRows.find(db, caller.orgId)
    if (!row) throw fail('not_found')
    return ok({ data: { creditBalance: row.credit_balance, subscriptionTier: tierOf(row), currency: 'USD' } })
  },

  async getUsage({ query, caller, db, now }) {
    const { days, limit } = query
    const since = startOfPeriod(now, days)
    const totals = await usageRows.totals(db, caller.orgId, since)
    const recent = await usageRows.listNewest(db, caller.orgId, since, limit)
    const summary = {
      totalCreditsCharged: normaliseCredits(totals.credits),
      totalEvents: totals.events,
      totalTokensInput: totals.tokensInput,
      totalTokensOutput: totals.tokensOutput,
    }
    const period = { days, since: since.toISOString() }
    return ok({ data: { period, summary, recentEvents: recent.map(toUsageEvent) } })
  },

  async purchaseCredits({ body, header, caller, request, services, step, key, now }) {
    const { orgId: org, credential } = caller
    const gateway = services.payments
    if (!caller.livemode) throw fail('payments_live_only')
    if (!gateway) throw fail('payments_off')
    if (gateway.needsPaymentMethod && !body.paymentMethodId) throw fail('payment_method_missing')
    const order = {
      userId: caller.userId,
      apiKeyId: credential.kind === 'key' ? credential.keyId : null,
      ip: request.ip,
      amountCents: toCents(body.amount),
      gateway: gateway.name,
      paymentMethodId: body.paymentMethodId ?? null,
      requestKey: header['idempotency-key'] === undefined ? null : key('purchase'),
    }
    const { purchaseId } = await step('open', async (scope) => {
      const { id } = await openPurchase(scope, org, order, now)
      return { purchaseId: id }
    })
    const { amountCents, paymentMethodId } = order
    const payment = await gateway.charge({ purchaseId, orgId: org, amountCents, paymentMethodId }).catch((cause) => {
      throw fail('bad_gateway', paymentUnknown, { cause })
    })
    const settled = await step('settle', (scope) => settlePurchase(scope, org, purchaseId, payment, now))
    return created({ data: toAnswer(settled) })
  },
}
