import type { Selectable } from 'kysely'
import { asTenantId, type Mode, type TenantId } from '#db/retivo/ids.ts'
import type { Reader, Writer } from '#db/types.ts'
import type { DB } from '#generated/db.ts'

export type ApiKeyRow = Selectable<DB['retivo.api_keys']>

export interface NewApiKey {
  id: string
  accountId: string | null
  prefix: string
  keyHash: string
  label: string | null
  mode: Mode
  scope: Readonly<Record<string, unknown>>
  createdAt: Date
}

/** What a presented key proves. */
export interface PresentedKeyRow {
  id: string
  tenantId: TenantId
  accountId: string | null
  mode: Mode
  scope: unknown
  label: string | null
  prefix: string
  lastUsedAt: Date | null
}

export function insert(db: Writer, tenant: TenantId, key: NewApiKey): Promise<ApiKeyRow> {
  return db
    .insertInto('retivo.api_keys')
    .values({
      id: key.id,
      tenant_id: tenant,
      account_id: key.accountId,
      prefix: key.prefix,
      key_hash: key.keyHash,
      label: key.label,
      mode: key.mode,
      scope: JSON.stringify(key.scope),
      created_at: key.createdAt,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** The key, if it is not revoked. */
export async function findUsable(db: Reader, keyHash: string): Promise<PresentedKeyRow | undefined> {
  const row = await db
    .selectFrom('retivo.api_keys')
    .select([
      'id',
      'tenant_id as tenantId',
      'account_id as accountId',
      'mode',
      'scope',
      'label',
      'prefix',
      'last_used_at as lastUsedAt',
    ])
    .where('key_hash', '=', keyHash)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return row && { ...row, tenantId: asTenantId(row.tenantId), mode: row.mode === 'test' ? 'test' : 'live' }
}

export async function markUsed(db: Writer, tenant: TenantId, id: string, now: Date): Promise<void> {
  await db
    .updateTable('retivo.api_keys')
    .set({ last_used_at: now })
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .execute()
}

/** Newest first, without revoked ones. */
export function listUsable(db: Reader, tenant: TenantId): Promise<ApiKeyRow[]> {
  return all(db, tenant).where('revoked_at', 'is', null).execute()
}

/** For operators: newest first, revoked ones too. */
export function list(db: Reader, tenant: TenantId): Promise<ApiKeyRow[]> {
  return all(db, tenant).execute()
}

const all = (db: Reader, tenant: TenantId) =>
  db
    .selectFrom('retivo.api_keys')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')

/** For operators: one key by its id, of whatever tenant. */
export function findAnywhere(db: Reader, id: string): Promise<ApiKeyRow | undefined> {
  return db
    .selectFrom('retivo.api_keys')
    .selectAll()
    .where((eb) => eb(eb.cast('id', 'text'), '=', id.toLowerCase()))
    .executeTakeFirst()
}

/** False when the key was revoked already. */
export async function markRevoked(db: Writer, tenant: TenantId, id: string, now: Date): Promise<boolean> {
  const result = await db
    .updateTable('retivo.api_keys')
    .set({ revoked_at: now })
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** Revokes the person's keys of this tenant; how many. */
export async function revokeOf(db: Writer, tenant: TenantId, accountId: string, now: Date): Promise<number> {
  const result = await db
    .updateTable('retivo.api_keys')
    .set({ revoked_at: now })
    .where('tenant_id', '=', tenant)
    .where('account_id', '=', accountId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
}
