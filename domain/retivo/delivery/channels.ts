import { asTenantId, type Mode } from '#db/retivo/ids.ts'
import * as sendingRows from '#db/retivo/sending.ts'
import type { TenantRow } from '#db/retivo/tenants.ts'
import * as endpointRows from '#db/retivo/webhook-endpoints.ts'
import { sendMail } from '#domain/retivo/delivery/email.ts'
import { sendToCrm, sendToEndpoints } from '#domain/retivo/delivery/http.ts'
import { type Outgoing, type Sent, toMessage } from '#domain/retivo/delivery/message.ts'
import { linkSecret, unsubscribeToken } from '#domain/retivo/delivery/unsubscribe.ts'
import type { Services } from '#domain/retivo/services.ts'
import { readTenantConfig } from '#domain/retivo/tenants.ts'
import type { Database, Writer } from '#server/database.ts'
import { uuid } from '#server/ids.ts'

/** Whether it is delivered by being kept here: it reaches the product's inbox, or nobody, because the mode is test or there is no CRM. */
export const staysHere = ({ row, tenant }: Outgoing): boolean =>
  row.mode === 'test' || row.channel === 'in_app' || (row.channel === 'crm' && crmOf(tenant) === null)

/** Delivered where nobody outside sees it. In the inbox it is where it belongs. */
export const isSimulated = ({ row }: Outgoing): boolean => row.mode === 'test' || row.channel !== 'in_app'

const crmOf = ({ config }: TenantRow): string | null => readTenantConfig(config).crmWebhookUrl

/** Lets a message leave. Throws only when the server stops or something is broken here; then it is sent again under the same id. */
export type Leave = () => Promise<Sent>

/** Everything about sending a message that does not stay here, but the sending. */
export async function prepare(
  database: Database,
  services: Services,
  outgoing: Outgoing,
  { signal, now }: { signal: AbortSignal; now: Date },
): Promise<Leave> {
  const { row, tenant } = outgoing
  const owner = ownerOf(row)
  if (row.channel === 'email') {
    const secret = await database.write((db) => linkSecret(db, services.sealer, owner.tenant))
    const token = unsubscribeToken({ ...owner, user: row.external_id }, secret)
    return () => sendMail(services.mailer, outgoing, `${services.publicUrl()}/api/unsubscribe?t=${token}`)
  }
  if (row.channel === 'webhook') {
    const endpoints = await database.read((db) =>
      endpointRows.listSubscribed(db, owner.tenant, 'intervention.delivered'),
    )
    return () => sendToEndpoints(outgoing, endpoints, { ...services, signal, now })
  }
  const url = crmOf(tenant)
  if (url === null) throw new Error(`${row.id} on channel ${row.channel} stays here`)
  return () => sendToCrm(outgoing, url, { ...services, signal })
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
  if (isForCrm && crmOf(tenant) === null) {
    const recipient = user.email ?? row.external_id
    const message = { id: uuid(), intervention: row.id, recipient, payload: toMessage(outgoing), now }
    await sendingRows.putInOutbox(db, owner, message)
  }
}
