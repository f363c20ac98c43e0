import { type Selectable, sql } from 'kysely'
import { asOrgId, type OrgId } from '#db/mightykey/ids.ts'
import type { Reader, Writer } from '#db/types.ts'
import type { DB } from '#generated/db.ts'

export type ApiKeyRow = Selectable<DB['mightykey.api_keys']>

export interface NewApiKey {
  id: string
  userId: string
  mode: 'live' | 'test'
  name: string | null
  keyHash: string
  prefix: string
  createdAt: Date
  expiresAt: Date | null
}

/** What a presented key proves. */
export interface PresentedKeyRow {
  id: string
  orgId: OrgId
  userId: string
  mode: string
  lastUsedAt: Date | null
}

export function insert(db: Writer, org: OrgId, key: NewApiKey): Promise<ApiKeyRow> {
  return db
    .insertInto('mightykey.api_keys')
    .values({
      id: key.id,
      org_id: org,
      user_id: key.userId,
      mode: key.mode,
      name: key.name,
      key_hash: key.keyHash,
      prefix: key.prefix,
      created_at: key.createdAt,
      expires_at: key.expiresAt,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** The key, if it is neither revoked nor expired, its organisation exists and its user still belongs to it. */
export async function findUsable(db: Reader, keyHash: string, now: Date): Promise<PresentedKeyRow | undefined> {
  const row = await db
    .selectFrom('mightykey.api_keys as key')
    .innerJoin('mightykey.organizations as org', 'org.id', 'key.org_id')
    .innerJoin('mightykey.memberships as membership', (join) =>
      join.onRef('membership.org_id', '=', 'key.org_id').onRef('membership.user_id', '=', 'key.user_id'),
    )
    .select(['key.id', 'key.org_id as orgId', 'key.user_id as userId', 'key.mode', 'key.last_used_at as lastUsedAt'])
    .where('key.key_hash', '=', keyHash)
    .where('key.revoked_at', 'is', null)
    .where((eb) => eb.or([eb('key.expires_at', 'is', null), eb('key.expires_at', '>', now)]))
    .where('org.deleted_at', 'is', null)
    .executeTakeFirst()
  return row && { ...row, orgId: asOrgId(row.orgId) }
}

/** Whether the key is neither revoked nor expired, by the database's clock. */
export async function isUsable(db: Reader, org: OrgId, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('mightykey.api_keys')
    .select('id')
    .where('org_id', '=', org)
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .where((eb) => eb.or([eb('expires_at', 'is', null), eb('expires_at', '>', sql<Date>`now()`)]))
    .executeTakeFirst()
  return row !== undefined
}

export async function markUsed(db: Writer, org: OrgId, id: string, now: Date): Promise<void> {
  await db
    .updateTable('mightykey.api_keys')
    .set({ last_used_at: now })
    .where('org_id', '=', org)
    .where('id', '=', id)
    .execute()
}

/** All keys of the organisation, newest first, revoked ones too. */
export function list(db: Reader, org: OrgId): Promise<ApiKeyRow[]> {
  return db
    .selectFrom('mightykey.api_keys')
    .selectAll()
    .where('org_id', '=', org)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

/** For operators: one key by its id, of whatever organisation. */
export function findAnywhere(db: Reader, id: string): Promise<ApiKeyRow | undefined> {
  return db
    .selectFrom('mightykey.api_keys')
    .selectAll()
    .where((eb) => eb(eb.cast('id', 'text'), '=', id.toLowerCase()))
    .executeTakeFirst()
}

/** False when the key was revoked already. */
export async function markRevoked(db: Writer, org: OrgId, id: string, now: Date): Promise<boolean> {
  const result = await db
    .updateTable('mightykey.api_keys')
    .set({ revoked_at: now })
    .where('org_id', '=', org)
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** The number of keys revoked: all of the organisation, or with a user only theirs. */
export async function revokeAll(db: Writer, org: OrgId, now: Date, userId?: string): Promise<number> {
  const result = await db
    .updateTable('mightykey.api_keys')
    .set({ revoked_at: now })
    .where('org_id', '=', org)
    .where('revoked_at', 'is', null)
    .$if(userId !== undefined, (query) => query.where('user_id', '=', userId ?? null))
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
}
