/** Charges as Stripe lists them, through its own library and its paging. */
import type { Charge } from '#db/thumbgate/stripe-charges.ts'
import { type ChargeReader, ChargesUnreadable } from '#domain/thumbgate/providers/charges.ts'
import { createStripe, Stripe, type StripeOptions } from '#server/outbound/stripe.ts'

/** As many as Stripe gives at once. */
const pageSize = 100

export const createStripeCharges = (settings: StripeOptions): ChargeReader => ({
  async *pages(since, after) {
    const list = createStripe(settings).charges.list({
      limit: pageSize,
      ...(since === null ? {} : { created: { gte: Math.floor(since.getTime() / 1000) } }),
      ...(after === null ? {} : { starting_after: after }),
    })
    try {
      let page: Charge[] = []
      for await (const charge of list) {
        page.push(toCharge(charge))
        if (page.length < pageSize) continue
        yield page
        page = []
      }
      yield page
    } catch (error) {
      throw unreadable(error) ?? error
    }
  },
})

const toCharge = (charge: Stripe.Charge): Charge => ({
  id: charge.id,
  createdAt: new Date(charge.created * 1000),
  status: charge.status as Charge['status'],
  capturedCents: charge.status === 'succeeded' ? charge.amount_captured : 0,
  currency: charge.currency.toUpperCase(),
  customerId: typeof charge.customer === 'string' ? charge.customer : (charge.customer?.id ?? null),
})

/** Undefined for what is no answer of Stripe. */
function unreadable(error: unknown): ChargesUnreadable | undefined {
  if (!(error instanceof Stripe.errors.StripeError)) return undefined
  const { type, statusCode, code } = error
  const kind = [type, statusCode, code].filter((part) => part !== undefined && part !== '').join(', ')
  const isTransient = statusCode === undefined || statusCode === 429 || statusCode === 409 || statusCode >= 500
  return new ChargesUnreadable(kind, isTransient)
}
