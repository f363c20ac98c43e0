/** The channels that are a POST to somebody's server. */
import type { WebhookEndpointRow } from '#db/retivo/webhook-endpoints.ts'
import { type Outgoing, type Sent, stableUuid, toMessage } from '#domain/retivo/delivery/message.ts'
import { receiverSeconds, signedRequest } from '#domain/retivo/webhooks.ts'
import type { Sealer } from '#server/crypto/seal.ts'
import { type GuardedFetch, OutboundError } from '#server/outbound/fetch.ts'
import type { SignedRequest } from '#server/webhooks/webhooks.ts'

export interface HttpTools {
  fetch: GuardedFetch
  sealer: Sealer
  signal: AbortSignal
  now: Date
}

/**
 * To every endpoint that wants to hear of delivered interventions; one that accepts makes it delivered. Each is told under a delivery id of its
 * own, which is the same when it is tried again.
 */
export async function sendToEndpoints(
  outgoing: Outgoing,
  endpoints: readonly WebhookEndpointRow[],
  { sealer, now, ...tools }: HttpTools,
): Promise<Sent> {
  if (endpoints.length === 0) return { ok: false, reason: 'no_webhook_endpoint', retry: false }
  const body = JSON.stringify(toMessage(outgoing))
  const results = await Promise.all(
    endpoints.map((endpoint) => {
      const deliveryId = stableUuid(outgoing.row.id, endpoint.id)
      const request = signedRequest(sealer, endpoint, { event: 'intervention.delivered', deliveryId, body }, now)
      return post(request, outgoing.row.id, tools)
    }),
  )
  const accepted = results.find(({ ok }) => ok)
  const later = results.find((result) => !result.ok && result.retry)
  return accepted ?? later ?? (results[0] as Sent)
}

/** To the tenant's CRM. */
export const sendToCrm = (outgoing: Outgoing, url: string, tools: Pick<HttpTools, 'fetch' | 'signal'>): Promise<Sent> =>
  post(
    {
      url,
      headers: { 'Content-Type': 'application/json', 'User-Agent': 'Retivo-CRM/1.0' },
      body: JSON.stringify(toMessage(outgoing)),
    },
    outgoing.row.id,
    tools,
  )

async function post(
  request: SignedRequest,
  interventionId: string,
  { fetch, signal }: Pick<HttpTools, 'fetch' | 'signal'>,
): Promise<Sent> {
  try {
    const { status } = await fetch({
      ...request,
      method: 'POST',
      headers: { ...request.headers, 'Idempotency-Key': interventionId },
      timeoutMs: receiverSeconds * 1000,
      // What a receiver says beside its status is of no use to anybody.
      maxBytes: 0,
      signal,
    })
    if (status >= 200 && status < 300) return { ok: true, simulated: false }
    return { ok: false, reason: `http_${status}`, retry: status >= 500 || status === 429 }
  } catch (error) {
    if (!(error instanceof OutboundError) || error.reason === 'aborted') throw error
    const isFinal = error.reason === 'invalid' || error.reason === 'refused'
    return { ok: false, reason: `network_${error.reason}`, retry: !isFinal }
  }
}
