import { type Selectable, sql } from 'kysely'
import { asTenantId, type TenantId } from '#db/retivo/ids.ts'
import type { Reader, Writer } from '#db/types.ts'
import type { DB } from '#generated/db.ts'

export type SessionRow = Selectable<DB['retivo.sessions']>

export interface NewSession {
  id: string
  accountId: string
  /** Null: of somebody who belongs to no team yet. */
  tenantId: TenantId | null
  tokenHash: string
  expiresAt: Date
  createdAt: Date
}

/** What a presented session proves; the role is that of the membership as it is now. */
export interface LiveSessionRow {
  id: string
  accountId: string
  tenantId: TenantId | null
  email: string
  role: string | null
}

export async function insert(db: Writer, session: NewSession): Promise<void> {
  await db
    .insertInto('retivo.sessions')
    .values({
      id: session.id,
      account_id: session.accountId,
      tenant_id: session.tenantId,
      token_hash: session.tokenHash,
      expires_at: session.expiresAt,
      created_at: session.createdAt,
    })
    .execute()
}

export async function findLive(db: Reader, tokenHash: string, now: Date): Promise<LiveSessionRow | undefined> {
  const row = await db
    .selectFrom('retivo.sessions as session')
    .innerJoin('retivo.accounts as account', 'account.id', 'session.account_id')
    .leftJoin('retivo.team_members as member', (join) =>
      join.onRef('member.tenant_id', '=', 'session.tenant_id').onRef('member.account_id', '=', 'session.account_id'),
    )
    .select([
      'session.id',
      'session.account_id as accountId',
      'session.tenant_id as tenantId',
      'account.email',
      'member.role',
    ])
    .where('session.token_hash', '=', tokenHash)
    .where('session.expires_at', '>', now)
    .executeTakeFirst()
  return row && { ...row, tenantId: row.tenantId === null ? null : asTenantId(row.tenantId) }
}

export interface ListedSessionRow {
  id: string
  email: string
  createdAt: Date
  expiresAt: Date
}

/** For operators: the tenant's sessions, newest first. */
export function list(db: Reader, tenant: TenantId): Promise<ListedSessionRow[]> {
  return db
    .selectFrom('retivo.sessions as session')
    .innerJoin('retivo.accounts as account', 'account.id', 'session.account_id')
    .select(['session.id', 'account.email', 'session.created_at as createdAt', 'session.expires_at as expiresAt'])
    .where('session.tenant_id', '=', tenant)
    .orderBy('session.created_at', 'desc')
    .orderBy('session.id', 'desc')
    .execute()
}

/** For operators: the removed session, of whatever tenant, or undefined when there was none with that id. */
export function remove(db: Writer, id: string): Promise<SessionRow | undefined> {
  return db
    .deleteFrom('retivo.sessions')
    .where((eb) => eb(eb.cast('id', 'text'), '=', id.toLowerCase()))
    .returningAll()
    .executeTakeFirst()
}

/** Removes sessions that have ended; how many. */
export async function prune(db: Writer): Promise<number> {
  const result = await db.deleteFrom('retivo.sessions').where('expires_at', '<', sql<Date>`now()`).executeTakeFirst()
  return Number(result.numDeletedRows)
}
