/** As much of Stripe as a checkout touches: it refuses what Stripe would refuse, and can be told to fail. */
import { type Receiver, startReceiver } from '#tests/support/receiver.ts'

export const stripeKey = `sk_test_${'canary'.repeat(4)}`

export interface LoopbackStripe extends AsyncDisposable {
  origin: string
  /** The forms of the sessions that were opened. */
  sessions: URLSearchParams[]
  /** Answers 500 with a telling message, until this is false again. */
  isBroken: boolean
}

const refuse = (status: number, message: string) => ({
  status,
  body: { error: { type: 'invalid_request_error', message } },
})

export async function startLoopbackStripe(): Promise<LoopbackStripe> {
  const receiver: Receiver = await startReceiver(({ method, url, headers, body }) => {
    if (stripe.isBroken) return { status: 500, body: { error: { type: 'api_error', message: 'the canary is dead' } } }
    if (headers.authorization !== `Bearer ${stripeKey}`) return refuse(401, 'Invalid API Key')
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
    isBroken: false,
    [Symbol.asyncDispose]: () => receiver[Symbol.asyncDispose](),
  }
  return stripe
}
