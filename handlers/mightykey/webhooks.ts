import * as webhookRows from '#db/mightykey/webhooks.ts'
import * as deliveryRows from '#db/shared/webhook-deliveries.ts'
import { actorOf, record } from '#domain/mightykey/audit.ts'
import { fail } from '#domain/mightykey/errors.ts'
import { assertReceiverUrl, makeSecret, secretPlace, subscribedTypes, toWebhook } from '#domain/mightykey/webhooks.ts'
import type { WebhooksHandlers } from '#generated/mightykey/handlers.ts'
import { uuid } from '#server/ids.ts'
import { created, ok } from '#server/reply.ts'

export const webhooks: WebhooksHandlers = {
  async listWebhooks({ caller, db }) {
    const rows = await webhookRows.list(db, caller.orgId)
    return ok({ data: { webhooks: rows.map(toWebhook) } })
  },

  async createWebhook({ body, caller, request, services, db, now }) {
    const { url, description = null } = body
    assertReceiverUrl(url, services.allowPrivateEgress)
    const events = subscribedTypes(body.events)
    const id = uuid()
    const secret = makeSecret()
    const row = await webhookRows.insert(db, caller.orgId, {
      id,
      url,
      events,
      description,
      secretSealed: services.sealer.seal(secret, secretPlace(id)),
      createdBy: caller.userId,
      createdAt: now,
    })
    const event = { action: 'webhook.created', targetType: 'webhook', targetId: id } as const
    await record(db, actorOf(caller, request.ip), { ...event, metadata: { events } }, now)
    return created({ data: { ...toWebhook(row), secret } })
  },

  async deleteWebhook({ path, caller, request, db, now }) {
    const row = await webhookRows.remove(db, caller.orgId, path.id)
    if (!row) throw fail('not_found')
    await deliveryRows.dropAll(db, 'mightykey', [row.id])
    const event = { action: 'webhook.deleted', targetType: 'webhook', targetId: row.id } as const
    await record(db, actorOf(caller, request.ip), event, now)
    return ok({ data: { deleted: true, id: row.id } })
  },
}
