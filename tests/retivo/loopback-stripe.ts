/** As much of Stripe as selling a plan touches: it refuses what Stripe would refuse, remembers idempotency keys, and signs what it tells. */
import { createHmac } from 'node:crypto'
import { type Answer, type Received, startReceiver } from '#tests/support/receiver.ts'

export const stripeKey = `sk_test_${'canary'.repeat(4)}`
export const webhookSecret = `whsec_${'canary'.repeat(4)}`

export const prices = {
  starter: { monthly: 'price_starter_monthly', annual: 'price_starter_annual' },
  growth: { monthly: 'price_growth_monthly', annual: 'price_growth_annual' },
}

export const stripeEnv = (origin: string): Record<string, string> => ({
  ACCORD_RETIVO_STRIPE_SECRET_KEY: stripeKey,
  ACCORD_RETIVO_STRIPE_API_BASE: origin,
  ACCORD_RETIVO_STRIPE_WEBHOOK_SECRET: webhookSecret,
  ACCORD_RETIVO_STRIPE_PRICE_STARTER_MONTHLY: prices.starter.monthly,
  ACCORD_RETIVO_STRIPE_PRICE_STARTER_ANNUAL: prices.starter.annual,
  ACCORD_RETIVO_STRIPE_PRICE_GROWTH_MONTHLY: prices.growth.monthly,
  ACCORD_RETIVO_STRIPE_PRICE_GROWTH_ANNUAL: prices.growth.annual,
})

export interface LoopbackStripe extends AsyncDisposable {
  origin: string
  received: Received[]
  /** Forms that were accepted, by path; a repetition under an idempotency key is not one. */
  accepted: { path: string; form: URLSearchParams }[]
  /** Places to buy by their ids, as Stripe calls how they stand. A test that sets one to `complete` has bought there. */
  sessions: Map<string, 'open' | 'complete' | 'expired'>
  /** Answers everything with 500 while it is true. */
  isBroken: boolean
}

const refusal = (status: number, message: string): Answer => ({
  status,
  body: { error: { type: 'invalid_request_error', message } },
})

export async function startLoopbackStripe(): Promise<LoopbackStripe> {
  const kept = new Map<string, Answer>()
  const customers = new Set<string>()
  const known = new Set<string>([...Object.values(prices.starter), ...Object.values(prices.growth)])

  function create(path: string, form: URLSearchParams): Answer {
    const customer = form.get('customer') ?? ''
    if (path === '/v1/customers') {
      const id = `cus_${crypto.randomUUID().replaceAll('-', '')}`
      customers.add(id)
      return { body: { id, object: 'customer' } }
    }
    if (!customers.has(customer)) return refusal(400, `No such customer: '${customer}'`)
    if (path === '/v1/billing_portal/sessions') {
      return { body: { id: 'bps_1', object: 'billing_portal.session', url: `https://billing.example/${customer}` } }
    }
    if (path !== '/v1/checkout/sessions') return refusal(404, `Unrecognized request URL (${path})`)
    if (form.get('mode') !== 'subscription' || !known.has(form.get('line_items[0][price]') ?? '')) {
      return refusal(400, 'Not a subscription to a price there is')
    }
    const id = `cs_${crypto.randomUUID().replaceAll('-', '')}`
    stripe.sessions.set(id, 'open')
    return { body: { id, object: 'checkout.session', url: `https://checkout.example/${customer}` } }
  }

  /** A place to buy that is looked at or closed; undefined for another path. */
  function session({ method, url }: Received): Answer | undefined {
    const [, id = '', action] = /^\/v1\/checkout\/sessions\/(\w+)(\/expire)?$/.exec(url) ?? []
    if (id === '') return undefined
    const status = stripe.sessions.get(id)
    if (status === undefined) return refusal(404, `No such checkout.session: '${id}'`)
    if (method === 'GET') return { body: { id, object: 'checkout.session', status } }
    if (action === undefined || status !== 'open') return refusal(400, `The session is ${status}`)
    stripe.sessions.set(id, 'expired')
    return { body: { id, object: 'checkout.session', status: 'expired' } }
  }

  function answer(request: Received): Answer {
    const { method, url, headers, body } = request
    if (stripe.isBroken) return { status: 500, body: { error: { type: 'api_error', message: 'Something is wrong' } } }
    if (headers.authorization !== `Bearer ${stripeKey}`) return refusal(401, 'Invalid API Key')
    if (method === 'GET') return session(request) ?? refusal(404, `Unrecognized request URL (${url})`)
    if (headers['content-type'] !== 'application/x-www-form-urlencoded') return refusal(400, 'Not a form')
    const key = String(headers['idempotency-key'])
    const earlier = kept.get(key)
    if (earlier) return earlier
    const form = new URLSearchParams(body)
    const said = session(request) ?? create(url, form)
    if (said.status === undefined) stripe.accepted.push({ path: url, form })
    kept.set(key, said)
    return said
  }

  const receiver = await startReceiver(answer)
  const stripe: LoopbackStripe = {
    origin: receiver.origin,
    received: receiver.received,
    accepted: [],
    sessions: new Map(),
    isBroken: false,
    [Symbol.asyncDispose]: () => receiver[Symbol.asyncDispose](),
  }
  return stripe
}

export interface Told {
  type: 'created' | 'updated' | 'deleted'
  customer: string
  subscription?: string
  status?: string
  price?: string
  tenant?: string
  /** Unix seconds. */
  at?: number
  id?: string
}

/** An event about a subscription as Stripe writes it. */
export function subscriptionEvent(told: Told): string {
  const { type, customer, subscription = 'sub_1', status = 'active', price = prices.growth.monthly } = told
  return JSON.stringify({
    id: told.id ?? `evt_${crypto.randomUUID()}`,
    object: 'event',
    api_version: '2026-10-28.endive',
    created: told.at ?? Math.floor(Date.now() / 1000),
    type: `customer.subscription.${type}`,
    data: {
      object: {
        id: subscription,
        object: 'subscription',
        customer,
        status,
        metadata: told.tenant === undefined ? {} : { tenant_id: told.tenant },
        items: { object: 'list', data: [{ id: 'si_1', object: 'subscription_item', price: { id: price } }] },
      },
    },
  })
}

/** `Stripe-Signature` of a body. */
export function stripeSignature(body: string, secret = webhookSecret, at = Math.floor(Date.now() / 1000)): string {
  return `t=${at},v1=${createHmac('sha256', secret).update(`${at}.${body}`).digest('hex')}`
}
