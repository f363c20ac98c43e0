/** Outgoing webhooks of a tenant: who is told what, and how it is signed. */
import { createHmac } from 'node:crypto'
import { STATUS_CODES } from 'node:http'
import { asTenantId } from '#db/retivo/ids.ts'
import * as endpointRows from '#db/retivo/webhook-endpoints.ts'
import { fail } from '#domain/retivo/errors.ts'
import type { components, operations } from '#generated/retivo/types.ts'
import type { Place, Sealer } from '#server/crypto/seal.ts'
import { randomToken } from '#server/ids.ts'
import { isPrivateHost } from '#server/outbound/addresses.ts'
import { type GuardedFetch, OutboundError } from '#server/outbound/fetch.ts'
import type { SealedColumn } from '#server/system.ts'
import type { OutgoingEvent, SignedRequest, WebhookSender } from '#server/webhooks/webhooks.ts'

type Schemas = components['schemas']
type TestResult = operations['testWebhookEndpoint']['responses'][200]['content']['application/json']['test']

/** Seconds a receiver has to answer. */
export const receiverSeconds = 10

/** 64 hex digits, shown once, by the answer that makes it. */
export const makeSecret = (): string => Buffer.from(randomToken(32), 'base64url').toString('hex')

export const sealedSecret: SealedColumn = { table: 'retivo.webhook_endpoints', column: 'secret_sealed', row: 'id' }

export const secretPlace = (id: string): Place => ({ table: sealedSecret.table, column: sealedSecret.column, row: id })

/**
 * Refuses an address nothing will be sent to: not http(s), with a user name or password, or (unless allowed) on this machine or network. A
 * name that turns out to lead there is refused by every try.
 */
export function assertReceiverUrl(address: string, allowPrivate: boolean, field = 'url'): void {
  const url = /^https?:\/\//i.test(address) ? URL.parse(address) : null
  if (url?.username !== '' || url.password !== '') {
    throw fail('bad_request', `${field} must be an http or https address without user name and password`, { field })
  }
  if (!allowPrivate && isPrivateHost(url.hostname)) {
    throw fail('bad_request', `${field} must be an address on the public internet; ${url.hostname} is not`, { field })
  }
}

/** Each event once, in the order given; null for all of them. */
export const subscribedEvents = (events: readonly Schemas['WebhookEvent'][] | null | undefined): string[] | null =>
  events === undefined || events === null ? null : [...new Set(events)]

export const toWebhookEndpoint = (row: endpointRows.WebhookEndpointRow): Schemas['WebhookEndpoint'] => ({
  id: row.id,
  url: row.url,
  description: row.description,
  subscribed_events: row.subscribed_events,
  active: row.active,
  created_at: row.created_at.toISOString(),
  updated_at: row.updated_at.toISOString(),
})

/** The body of a notification, byte for byte the same with every try. */
export const notificationOf = (event: { id: string; type: string; createdAt: Date; payload: unknown }): string =>
  JSON.stringify({ id: event.id, event: event.type, created_at: event.createdAt.toISOString(), data: event.payload })

/**
 * A POST to an endpoint, signed: lower-case hex HMAC-SHA256 of the body. `deliveryId` is the same for every try, the timestamp (Unix seconds) is
 * that of the try.
 */
export function signedRequest(
  sealer: Sealer,
  endpoint: Pick<endpointRows.WebhookEndpointRow, 'id' | 'url' | 'secret_sealed'>,
  message: { event: string; deliveryId: string; body: string },
  now: Date,
): SignedRequest {
  const secret = sealer.open(endpoint.secret_sealed, secretPlace(endpoint.id))
  return {
    url: endpoint.url,
    body: message.body,
    headers: {
      'Content-Type': 'application/json',
      'User-Agent': 'Retivo-Webhooks/1.0',
      'X-Retivo-Event': message.event,
      'X-Retivo-Delivery': message.deliveryId,
      'X-Retivo-Timestamp': String(Math.floor(now.getTime() / 1000)),
      'X-Retivo-Signature': createHmac('sha256', secret).update(message.body).digest('hex'),
    },
  }
}

/** Five tries, which end 36 minutes after the event. What happens in test mode is told to nobody. */
export const sender: WebhookSender = {
  schedule: [0, 10, 60, 300, 1800],
  timeoutSeconds: receiverSeconds,
  async subscribers(db, event) {
    if (!event.livemode) return []
    const rows = await endpointRows.listSubscribed(db, asTenantId(event.tenant), event.type)
    return rows.map(({ id }) => id)
  },
  async prepare({ db, kernel, event, endpointId, deliveryId }) {
    const row = await endpointRows.find(db, asTenantId(event.tenant), endpointId)
    if (!row) return undefined
    const message = { event: event.type, deliveryId, body: bodyOf(event) }
    return signedRequest(kernel.sealer, row, message, kernel.now())
  },
  record: ({ db, event, endpointId }) => endpointRows.holdActive(db, asTenantId(event.tenant), endpointId),
}

const bodyOf = ({ id, type, createdAt, payload }: OutgoingEvent): string =>
  notificationOf({ id, type, createdAt, payload })

/** Somebody waits for the answer of a test, and every answer is there within 5 seconds. */
const testSeconds = 4

/** Sends once, and says what came back. Throws only when the caller has gone away. */
export async function tryOnce(fetch: GuardedFetch, request: SignedRequest, signal: AbortSignal): Promise<TestResult> {
  try {
    const { status } = await fetch({
      ...request,
      method: 'POST',
      timeoutMs: testSeconds * 1000,
      // What a receiver says beside its status is of no use to anybody.
      maxBytes: 0,
      signal,
    })
    return { success: status >= 200 && status < 300, status, status_text: STATUS_CODES[status] ?? '' }
  } catch (error) {
    if (error instanceof OutboundError && error.reason !== 'aborted') return { success: false, error: error.message }
    throw error
  }
}
