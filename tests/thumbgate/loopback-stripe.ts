/** As much of Stripe as a checkout and a list of charges touch: it refuses what Stripe would refuse, and can be told to fail. */
import { type Answer, type Receiver, startReceiver } from '#tests/support/receiver.ts'

export const stripeKey = `sk_test_${'canary'.repeat(4)}`

export interface StripeCharge {
  id: string
  /** Unix seconds. */
  created: number
  status: 'succeeded' | 'pending' | 'failed'
  amount: number
  amount_captured: number
  currency: string
  customer: string | null
}

export interface LoopbackStripe extends AsyncDisposable {
  origin: string
  /** The forms of the sessions that were opened. */
  sessions: URLSearchParams[]
  /** In any order; they are listed the newest first. */
  charges: StripeCharge[]
  /** Queries of the lists of charges that were asked for. */
  lists: URLSearchParams[]
  /** What the next lists are refused with, one after the other; undefined: not at all. */
  refusals: (Answer | undefined)[]
  /** Answers 500 with a telling message, until this is false again. */
  isBroken: boolean
}

/** An error as Stripe words it; tests look that no words of it come out. */
export const refuse = (status: number, message: string, more: object = {}): Answer => ({
  status,
  body: { error: { type: 'invalid_request_error', message, ...more } },
})

/** A page of `GET /v1/charges`. */
function listCharges(charges: readonly StripeCharge[], query: URLSearchParams): Answer {
  const limit = Number(query.get('limit') ?? 10)
  if (!(limit >= 1 && limit <= 100)) return refuse(400, 'Invalid limit', { param: 'limit' })
  const since = Number(query.get('created[gte]') ?? 0)
  const found = charges.filter(({ created }) => created >= since).toSorted((a, b) => b.created - a.created)
  const after = query.get('starting_after')
  const start = after === null ? 0 : found.findIndex(({ id }) => id === after) + 1
  if (after !== null && start === 0) return refuse(400, `No such charge: '${after}'`, { code: 'resource_missing' })
  const data = found.slice(start, start + limit).map((charge) => ({ object: 'charge', ...charge }))
  return { body: { object: 'list', url: '/v1/charges', has_more: start + limit < found.length, data } }
}

export async function startLoopbackStripe(): Promise<LoopbackStripe> {
  const receiver: Receiver = await startReceiver(({ method, url, headers, body }) => {
    if (stripe.isBroken) return { status: 500, body: { error: { type: 'api_error', message: 'the canary is dead' } } }
    if (headers.authorization !== `Bearer ${stripeKey}`) return refuse(401, 'Invalid API Key')
    if (method === 'GET' && url.startsWith('/v1/charges?')) {
      const query = new URLSearchParams(url.slice(url.indexOf('?')))
      stripe.lists.push(query)
      return stripe.refusals.shift() ?? listCharges(stripe.charges, query)
    }
    if (method !== 'POST' || url !== '/v1/checkout/sessions') return refuse(404, `Unrecognized request URL ${url}`)
    const form = new URLSearchParams(body)
    if (form.get('mode') !== 'subscription') return refuse(400, 'Not a subscription')
    if ([...form.keys()].filter((name) => name.startsWith('metadata[')).length > 50)
      return refuse(400, 'Too much metadata')
    if ([...form].some(([name, value]) => name.startsWith('metadata[') && value.length > 500))
      return refuse(400, 'Too long')
    stripe.sessions.push(form)
    const id = `cs_test_${stripe.sessions.length}`
    return { body: { id, object: 'checkout.session', url: `https://checkout.stripe.example/${id}` } }
  })
  const stripe: LoopbackStripe = {
    origin: receiver.origin,
    sessions: [],
    charges: [],
    lists: [],
    refusals: [],
    isBroken: false,
    [Symbol.asyncDispose]: () => receiver[Symbol.asyncDispose](),
  }
  return stripe
}
