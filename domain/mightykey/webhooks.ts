/** Webhooks of an organisation (section 10 of the behaviour specification): who is told what, how it is signed, when it is given up. */
import { createHmac } from 'node:crypto'
import { asOrgId } from '#db/mightykey/ids.ts'
import * as webhookRows from '#db/mightykey/webhooks.ts'
import { fail } from '#domain/mightykey/errors.ts'
import type { components } from '#generated/mightykey/types.ts'
import type { Place } from '#server/crypto/seal.ts'
import { randomToken } from '#server/ids.ts'
import { isPrivateHost } from '#server/outbound/addresses.ts'
import type { SealedColumn } from '#server/system.ts'
import type { OutgoingEvent, WebhookSender } from '#server/webhooks/webhooks.ts'

type Schemas = components['schemas']

/** Failed tries in a row after which a webhook is switched off for good. */
const maxFailures = 15

/** Shown once, by the answer that makes it. */
export const makeSecret = (): string => `whsec_${randomToken(32)}`

export const sealedSecret: SealedColumn = { table: 'mightykey.webhooks', column: 'secret_sealed', row: 'id' }

export const secretPlace = (id: string): Place => ({ table: sealedSecret.table, column: sealedSecret.column, row: id })

/**
 * Refuses an address nothing will be sent to: not http(s), with a user name or password, or (unless allowed) on this machine or
 * network. A name that turns out to lead there is refused by every try.
 */
export function assertReceiverUrl(address: string, allowPrivate: boolean): void {
  const url = /^https?:\/\//i.test(address) ? URL.parse(address) : null
  if (url?.username !== '' || url.password !== '') throw fail('receiver_invalid')
  if (!allowPrivate && isPrivateHost(url.hostname)) {
    throw fail('receiver_invalid', `url must be an address on the public internet; ${url.hostname} is not`)
  }
}

/** Each type once, in the order they were given. */
export const subscribedTypes = (events: readonly Schemas['WebhookEventType'][]): Schemas['WebhookEventType'][] => [
  ...new Set(events),
]

export const toWebhook = (row: webhookRows.WebhookRow): Schemas['Webhook'] => ({
  id: row.id,
  url: row.url,
  // Only types the contract knows get in.
  events: row.events as Schemas['WebhookEventType'][],
  description: row.description,
  isActive: row.is_active,
  failCount: row.fail_count,
  lastTriggeredAt: row.last_triggered_at?.toISOString() ?? null,
  createdAt: row.created_at.toISOString(),
})

/** The body of every try of an event, byte for byte the same. */
export const bodyOf = (event: OutgoingEvent): string =>
  JSON.stringify({
    id: event.id,
    type: event.type,
    createdAt: event.createdAt.toISOString(),
    livemode: event.livemode,
    organizationId: event.tenant,
    data: event.payload,
  })

/** `t=<unix seconds>,v1=<hex HMAC-SHA256 of "t.body">` */
export function signature(secret: string, body: string, at: Date): string {
  const time = Math.floor(at.getTime() / 1000)
  return `t=${time},v1=${createHmac('sha256', secret).update(`${time}.${body}`).digest('hex')}`
}

export const sender: WebhookSender = {
  schedule: [0, 10, 60, 300, 1800, 7200],
  timeoutSeconds: 10,
  subscribers: (db, event) => webhookRows.listSubscribed(db, asOrgId(event.tenant), event.type),
  async prepare({ db, kernel, event, endpointId, deliveryId }) {
    const row = await webhookRows.findActive(db, asOrgId(event.tenant), endpointId)
    if (!row) return undefined
    const body = bodyOf(event)
    return {
      url: row.url,
      body,
      headers: {
        'Content-Type': 'application/json',
        'User-Agent': 'MightyKey-Webhooks/1',
        'X-MightyKey-Event': event.type,
        'X-MightyKey-Delivery': deliveryId,
        'X-MightyKey-Signature': signature(
          kernel.sealer.open(row.secret_sealed, secretPlace(row.id)),
          body,
          kernel.now(),
        ),
      },
    }
  },
  record: ({ db, event, endpointId, ok, now }) =>
    ok
      ? webhookRows.markSucceeded(db, asOrgId(event.tenant), endpointId, now)
      : webhookRows.markFailed(db, asOrgId(event.tenant), endpointId, maxFailures, now),
}
