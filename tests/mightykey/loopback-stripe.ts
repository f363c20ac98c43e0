/** As much of Stripe as a purchase touches: it refuses what Stripe would refuse, remembers idempotency keys, and can be told to misbehave. */
import { type Answer, type Received, type Receiver, startReceiver } from '#tests/support/receiver.ts'

export const stripeKey = `sk_test_${'canary'.repeat(4)}`

interface Intent {
  id: string
  object: 'payment_intent'
  amount: number
  currency: string
  status: string
  metadata: Record<string, string>
}

export interface LoopbackStripe extends AsyncDisposable {
  origin: string
  intents: Map<string, Intent>
  received: Received[]
  /** Takes the money and then answers 500, until this is false again. */
  breaksAfterCharging: boolean
}

const error = (status: number, type: string, message: string, more: object = {}): Answer => ({
  status,
  body: { error: { type, message, ...more } },
})

/** Payment methods and what becomes of them. */
const outcomes: Record<string, string> = {
  pm_card_visa: 'succeeded',
  pm_card_threeDSecure: 'requires_action',
  pm_card_slow: 'processing',
}

export async function startLoopbackStripe(): Promise<LoopbackStripe> {
  const intents = new Map<string, Intent>()
  const kept = new Map<string, Answer>()

  function create(form: URLSearchParams): Answer {
    const method = form.get('payment_method') ?? ''
    const intent: Intent = {
      id: `pi_${intents.size + 1}_loopback`,
      object: 'payment_intent',
      amount: Number(form.get('amount')),
      currency: form.get('currency') ?? '',
      status: outcomes[method] ?? 'requires_payment_method',
      metadata: {
        purchaseId: form.get('metadata[purchaseId]') ?? '',
        organizationId: form.get('metadata[organizationId]') ?? '',
      },
    }
    if (method === 'pm_unknown') return error(400, 'invalid_request_error', `No such PaymentMethod: '${method}'`)
    intents.set(intent.id, intent)
    if (outcomes[method]) return { body: intent }
    return error(402, 'card_error', 'Your card was declined.', { code: 'card_declined', payment_intent: intent })
  }

  function cancel(id: string): Answer {
    const intent = intents.get(id)
    if (!intent) return error(404, 'invalid_request_error', `No such payment_intent: '${id}'`)
    // A slow payment succeeds a moment before it is cancelled.
    if (intent.status === 'processing') intent.status = 'succeeded'
    if (intent.status === 'succeeded') {
      return error(400, 'invalid_request_error', 'It has succeeded', { code: 'payment_intent_unexpected_state' })
    }
    intent.status = 'canceled'
    return { body: intent }
  }

  function answer({ method, url, headers, body }: Received): Answer {
    if (headers.authorization !== `Bearer ${stripeKey}`) return error(401, 'invalid_request_error', 'Invalid API Key')
    if (headers['stripe-version'] !== '2026-10-28.endive') return error(400, 'invalid_request_error', 'Which version?')
    const id = /^\/v1\/payment_intents\/(\w+)/.exec(url)?.[1] ?? ''
    if (method === 'GET') return { body: intents.get(id) ?? {} }
    if (headers['content-type'] !== 'application/x-www-form-urlencoded') {
      return error(400, 'invalid_request_error', 'Not a form')
    }
    const key = headers['idempotency-key']
    if (typeof key !== 'string') return error(400, 'invalid_request_error', 'No idempotency key')
    const earlier = kept.get(key)
    if (earlier) return earlier
    const made = url === '/v1/payment_intents' ? create(new URLSearchParams(body)) : cancel(id)
    // What is kept is what was said, whatever becomes of the intent.
    const said = structuredClone(made)
    kept.set(key, said)
    return said
  }

  const receiver: Receiver = await startReceiver((request) => {
    const said = answer(request)
    return stripe.breaksAfterCharging ? error(500, 'api_error', 'Something is wrong on our side') : said
  })
  const stripe: LoopbackStripe = {
    origin: receiver.origin,
    intents,
    received: receiver.received,
    breaksAfterCharging: false,
    [Symbol.asyncDispose]: () => receiver[Symbol.asyncDispose](),
  }
  return stripe
}
