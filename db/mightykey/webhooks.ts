import { type Selectable, sql } from 'kysely'
import type { OrgId } from '#db/mightykey/ids.ts'
import type { Reader, Writer } from '#db/types.ts'
import type { DB } from '#generated/db.ts'

export type WebhookRow = Selectable<DB['mightykey.webhooks']>

export interface NewWebhook {
  id: string
  url: string
  events: string[]
  description: string | null
  secretSealed: string
  createdBy: string
  createdAt: Date
}

export function insert(db: Writer, org: OrgId, webhook: NewWebhook): Promise<WebhookRow> {
  return db
    .insertInto('mightykey.webhooks')
    .values({
      id: webhook.id,
      org_id: org,
      url: webhook.url,
      events: webhook.events,
      description: webhook.description,
      secret_sealed: webhook.secretSealed,
      created_by: webhook.createdBy,
      created_at: webhook.createdAt,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** Newest first. */
export function list(db: Reader, org: OrgId): Promise<WebhookRow[]> {
  return db
    .selectFrom('mightykey.webhooks')
    .selectAll()
    .where('org_id', '=', org)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

/** The webhook if it is on. */
export function findActive(db: Reader, org: OrgId, id: string): Promise<WebhookRow | undefined> {
  return db
    .selectFrom('mightykey.webhooks')
    .selectAll()
    .where('org_id', '=', org)
    .where('id', '=', id)
    .where('is_active', '=', true)
    .executeTakeFirst()
}

/** Ids of the webhooks that are on and want this type of event. */
export async function listSubscribed(db: Reader, org: OrgId, type: string): Promise<string[]> {
  const rows = await db
    .selectFrom('mightykey.webhooks')
    .select('id')
    .where('org_id', '=', org)
    .where('is_active', '=', true)
    .where((eb) => eb(eb.val(type), '=', eb.fn.any('events')))
    .orderBy('id')
    .execute()
  return rows.map((row) => row.id)
}

/** The removed row, or undefined when there was none. */
export function remove(db: Writer, org: OrgId, id: string): Promise<WebhookRow | undefined> {
  return db
    .deleteFrom('mightykey.webhooks')
    .where('org_id', '=', org)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst()
}

/** Notes a try that succeeded. False when the webhook is gone or off. */
export async function markSucceeded(db: Writer, org: OrgId, id: string, now: Date): Promise<boolean> {
  const row = await db
    .updateTable('mightykey.webhooks')
    .set({ fail_count: 0, last_triggered_at: now })
    .where('org_id', '=', org)
    .where('id', '=', id)
    .returning('is_active')
    .executeTakeFirst()
  return row?.is_active ?? false
}

/** Notes a try that failed, and switches the webhook off at that many in a row. False when it is now off, or gone. */
export async function markFailed(db: Writer, org: OrgId, id: string, maxFailures: number, now: Date): Promise<boolean> {
  const row = await db
    .updateTable('mightykey.webhooks')
    .set((eb) => ({
      fail_count: eb('fail_count', '+', 1),
      is_active: sql<boolean>`is_active and fail_count + 1 < ${maxFailures}`,
      last_triggered_at: now,
    }))
    .where('org_id', '=', org)
    .where('id', '=', id)
    .returning('is_active')
    .executeTakeFirst()
  return row?.is_active ?? false
}

/** Switches all of them off; their ids. */
export async function deactivateAll(db: Writer, org: OrgId): Promise<string[]> {
  const rows = await db
    .updateTable('mightykey.webhooks')
    .set({ is_active: false })
    .where('org_id', '=', org)
    .where('is_active', '=', true)
    .returning('id')
    .execute()
  return rows.map((row) => row.id)
}
