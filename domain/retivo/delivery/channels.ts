import { asTenantId, type Mode } from '#db/retivo/ids.ts'
import * as sendingRows from '#db/retivo/sending.ts'
import * as endpointRows from '#db/retivo/webhook-endpoints.ts'
import { sendMail } from '#domain/retivo/delivery/email.ts'
import { sendToCrm, sendToEndpoints } from '#domain/retivo/delivery/http.ts'
import { type Outgoing, type Sent, toMessage } from '#domain/retivo/delivery/message.ts'
import { linkSecret, unsubscribeToken } from '#domain/retivo/delivery/unsubscribe.ts'
import type { Services } from '#domain/retivo/services.ts'
import { readTenantConfig } from '#domain/retivo/tenants.ts'
import type { Database, Writer } from '#server/database.ts'
import { uuid } from '#server/ids.ts'

/** Sends it on its channel. Throws only when the server stops or something is broken here; then it is sent again under the same id. */
export async function send(
  database: Database,
  services: Services,
  outgoing: Outgoing,
  { signal, now }: { signal: AbortSignal; now: Date },
): Promise<Sent> {
  const { row, tenant } = outgoing
  const owner = ownerOf(row)
  // What test mode does is seen by nobody outside.
  if (owner.mode === 'test') return { ok: true, simulated: true }
  switch (row.channel) {
    case 'email': {
      const secret = await database.write((db) => linkSecret(db, services.sealer, owner.tenant))
      const token = unsubscribeToken({ ...owner, user: row.external_id }, secret)
      return await sendMail(services.mailer, outgoing, `${services.publicBase}/api/unsubscribe?t=${token}`)
    }
    case 'webhook': {
      const endpoints = await database.read((db) =>
        endpointRows.listSubscribed(db, owner.tenant, 'intervention.delivered'),
      )
      return await sendToEndpoints(outgoing, endpoints, { ...services, signal, now })
    }
    case 'crm': {
      const url = readTenantConfig(tenant.config).crmWebhookUrl
      return url === null ? { ok: true, simulated: true } : await sendToCrm(outgoing, url, { ...services, signal })
    }
    default:
      return { ok: true, simulated: false }
  }
}

export const ownerOf = (row: { tenant_id: string; mode: string }) => ({
  tenant: asTenantId(row.tenant_id),
  mode: row.mode as Mode,
})

/** What a delivered message leaves here, in the transaction that records it: the inbox has it, or the outbox where there is no CRM. */
export async function keep(db: Writer, outgoing: Outgoing, now: Date): Promise<void> {
  const { row, tenant, user } = outgoing
  const owner = ownerOf(row)
  if (row.channel === 'in_app') {
    const body = row.message_body ?? ''
    await sendingRows.putInInbox(db, owner, { id: uuid(), user: row.external_id, intervention: row.id, body, now })
  }
  const isForCrm = row.channel === 'crm' && owner.mode === 'live'
  if (isForCrm && readTenantConfig(tenant.config).crmWebhookUrl === null) {
    const recipient = user.email ?? row.external_id
    const message = { id: uuid(), intervention: row.id, recipient, payload: toMessage(outgoing), now }
    await sendingRows.putInOutbox(db, owner, message)
  }
}
