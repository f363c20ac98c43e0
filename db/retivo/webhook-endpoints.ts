import { type Selectable, sql } from 'kysely'
import type { TenantId } from '#db/retivo/ids.ts'
import type { Reader, Writer } from '#db/types.ts'
import type { DB } from '#generated/db.ts'

export type WebhookEndpointRow = Selectable<DB['retivo.webhook_endpoints']>

export interface NewWebhookEndpoint {
  id: string
  url: string
  secretSealed: string
  description: string | null
  /** Null: every event. */
  subscribedEvents: string[] | null
  createdAt: Date
}

export interface WebhookEndpointChanges {
  url?: string
  description?: string
  subscribed_events?: string[] | null
}

export function insert(db: Writer, tenant: TenantId, endpoint: NewWebhookEndpoint): Promise<WebhookEndpointRow> {
  return db
    .insertInto('retivo.webhook_endpoints')
    .values({
      id: endpoint.id,
      tenant_id: tenant,
      url: endpoint.url,
      secret_sealed: endpoint.secretSealed,
      description: endpoint.description,
      subscribed_events: endpoint.subscribedEvents,
      created_at: endpoint.createdAt,
      updated_at: endpoint.createdAt,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

const active = (db: Reader, tenant: TenantId) =>
  db.selectFrom('retivo.webhook_endpoints').selectAll().where('tenant_id', '=', tenant).where('active', '=', true)

/** Those that are not deleted, newest first. */
export const list = (db: Reader, tenant: TenantId): Promise<WebhookEndpointRow[]> =>
  active(db, tenant).orderBy('created_at', 'desc').orderBy('id', 'desc').execute()

/** The endpoint with that id, compared as text, if it is not deleted. */
export const find = (db: Reader, tenant: TenantId, id: string): Promise<WebhookEndpointRow | undefined> =>
  active(db, tenant)
    .where((eb) => eb(eb.cast('id', 'text'), '=', id.toLowerCase()))
    .executeTakeFirst()

/** Those that want this event, oldest first. */
export const listSubscribed = (db: Reader, tenant: TenantId, event: string): Promise<WebhookEndpointRow[]> =>
  active(db, tenant)
    .where((eb) => eb.or([eb('subscribed_events', 'is', null), eb(eb.val(event), '=', eb.fn.any('subscribed_events'))]))
    .orderBy('created_at')
    .orderBy('id')
    .execute()

/** The changed endpoint, or undefined when there is none with that id. */
export function update(
  db: Writer,
  tenant: TenantId,
  id: string,
  changes: WebhookEndpointChanges,
  now: Date,
): Promise<WebhookEndpointRow | undefined> {
  return db
    .updateTable('retivo.webhook_endpoints')
    .set({ ...changes, updated_at: now })
    .where('tenant_id', '=', tenant)
    .where('active', '=', true)
    .where((eb) => eb(eb.cast('id', 'text'), '=', id.toLowerCase()))
    .returningAll()
    .executeTakeFirst()
}

/** The id of the endpoint that is deleted now, or undefined when there was none. */
export async function markDeleted(db: Writer, tenant: TenantId, id: string, now: Date): Promise<string | undefined> {
  const row = await db
    .updateTable('retivo.webhook_endpoints')
    .set({ active: false, updated_at: now })
    .where('tenant_id', '=', tenant)
    .where('active', '=', true)
    .where((eb) => eb(eb.cast('id', 'text'), '=', id.toLowerCase()))
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

/** Whether the endpoint is not deleted, held against being deleted meanwhile. */
export async function holdActive(db: Writer, tenant: TenantId, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('retivo.webhook_endpoints')
    .select(sql<boolean>`true`.as('found'))
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .where('active', '=', true)
    .forKeyShare()
    .executeTakeFirst()
  return row !== undefined
}
