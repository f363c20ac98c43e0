import * as tenantRows from '#db/retivo/tenants.ts'
import * as endpointRows from '#db/retivo/webhook-endpoints.ts'
import * as deliveryRows from '#db/shared/webhook-deliveries.ts'
import { record } from '#domain/retivo/audit.ts'
import { fail } from '#domain/retivo/errors.ts'
import { assertHasWebhooks } from '#domain/retivo/plans.ts'
import {
  assertReceiverUrl,
  makeSecret,
  notificationOf,
  secretPlace,
  signedRequest,
  subscribedEvents,
  toWebhookEndpoint,
  tryOnce,
} from '#domain/retivo/webhooks.ts'
import type { WebhooksHandlers } from '#generated/retivo/handlers.ts'
import { uuid } from '#server/ids.ts'
import { created, ok } from '#server/reply.ts'

const unknown = () => fail('not_found', 'Webhook endpoint not found')

export const webhooks: WebhooksHandlers = {
  async listWebhookEndpoints({ caller, db }) {
    const rows = await endpointRows.list(db, caller.tenantId)
    return ok({ endpoints: rows.map(toWebhookEndpoint) })
  },

  async createWebhookEndpoint({ body, caller, services, db, now }) {
    assertReceiverUrl(body.url, services.allowPrivateEgress)
    assertHasWebhooks((await tenantRows.get(db, caller.tenantId)).plan_tier)
    const id = uuid()
    const secret = makeSecret()
    const row = await endpointRows.insert(db, caller.tenantId, {
      id,
      url: body.url,
      secretSealed: services.sealer.seal(secret, secretPlace(id)),
      description: body.description ?? null,
      subscribedEvents: subscribedEvents(body.events),
      createdAt: now,
    })
    const event = { action: 'webhook.created', target: `webhook ${id}` }
    await record(db, caller.tenantId, caller.actor, event, now)
    const { updated_at: _same, ...endpoint } = toWebhookEndpoint(row)
    return created({ endpoint: { ...endpoint, secret } })
  },

  async updateWebhookEndpoint({ path, body, caller, services, db, now }) {
    const { url, description, events } = body
    if (url !== undefined) assertReceiverUrl(url, services.allowPrivateEgress)
    const changes = {
      ...(url === undefined ? {} : { url }),
      ...(description === undefined ? {} : { description }),
      ...(events === undefined ? {} : { subscribed_events: subscribedEvents(events) }),
    }
    const row = await endpointRows.update(db, caller.tenantId, path.id, changes, now)
    if (!row) throw unknown()
    const event = { action: 'webhook.updated', target: `webhook ${row.id}`, data: { changed: Object.keys(changes) } }
    await record(db, caller.tenantId, caller.actor, event, now)
    return ok({ endpoint: toWebhookEndpoint(row) })
  },

  async deleteWebhookEndpoint({ path, caller, db, now }) {
    const id = await endpointRows.markDeleted(db, caller.tenantId, path.id, now)
    if (id === undefined) throw unknown()
    await deliveryRows.dropAll(db, 'retivo', [id])
    await record(db, caller.tenantId, caller.actor, { action: 'webhook.deleted', target: `webhook ${id}` }, now)
    return ok({ deleted: true })
  },

  /** In test mode too: it is asked for, and carries nothing of any user. */
  async testWebhookEndpoint({ path, caller, services, db, signal, now }) {
    const row = await endpointRows.find(db, caller.tenantId, path.id)
    if (!row) throw unknown()
    const type = 'webhook.test'
    const payload = { message: 'This is a test of your webhook endpoint' }
    const body = notificationOf({ id: uuid(), type, createdAt: now, payload })
    const request = signedRequest(services.sealer, row, { event: type, deliveryId: uuid(), body }, now)
    return ok({ test: await tryOnce(services.fetch, request, signal) })
  },
}
