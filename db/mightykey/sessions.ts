import { type Selectable, sql } from 'kysely'
import type { OrgId } from '#db/mightykey/ids.ts'
import type { Reader, Writer } from '#db/types.ts'
import type { DB } from '#generated/db.ts'

export type SessionRow = Selectable<DB['mightykey.sessions']>

export interface NewSession {
  id: string
  tokenHash: string
  userId: string
  activeOrg: OrgId | null
  createdAt: Date
  idleExpiresAt: Date
  expiresAt: Date
}

export async function insert(db: Writer, session: NewSession): Promise<void> {
  await db
    .insertInto('mightykey.sessions')
    .values({
      id: session.id,
      token_hash: session.tokenHash,
      user_id: session.userId,
      active_org_id: session.activeOrg,
      created_at: session.createdAt,
      idle_expires_at: session.idleExpiresAt,
      expires_at: session.expiresAt,
    })
    .execute()
}

/** Whatever its age. */
export function findByToken(db: Reader, tokenHash: string): Promise<SessionRow | undefined> {
  return db.selectFrom('mightykey.sessions').selectAll().where('token_hash', '=', tokenHash).executeTakeFirst()
}

/** Whether the session is there and neither of its ends has passed, by the database's clock. */
export async function isLive(db: Reader, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('mightykey.sessions')
    .select('id')
    .where('id', '=', id)
    .where('idle_expires_at', '>', sql<Date>`now()`)
    .where('expires_at', '>', sql<Date>`now()`)
    .executeTakeFirst()
  return row !== undefined
}

/** Moves the idle end forwards, never back: requests may overtake each other. */
export async function markUsed(db: Writer, id: string, idleExpiresAt: Date): Promise<void> {
  await db
    .updateTable('mightykey.sessions')
    .set({ idle_expires_at: idleExpiresAt })
    .where('id', '=', id)
    .where('idle_expires_at', '<', idleExpiresAt)
    .execute()
}

export async function setActiveOrg(db: Writer, id: string, org: OrgId): Promise<void> {
  await db.updateTable('mightykey.sessions').set({ active_org_id: org }).where('id', '=', id).execute()
}

/** False when it was gone already. */
export async function remove(db: Writer, id: string): Promise<boolean> {
  const result = await db.deleteFrom('mightykey.sessions').where('id', '=', id).executeTakeFirst()
  return result.numDeletedRows > 0n
}

/** The number of sessions the user had. */
export async function removeAll(db: Writer, userId: string): Promise<number> {
  const result = await db.deleteFrom('mightykey.sessions').where('user_id', '=', userId).executeTakeFirst()
  return Number(result.numDeletedRows)
}

/** The number of sessions removed because one of their two ends has passed. */
export async function prune(db: Writer, now: Date): Promise<number> {
  const result = await db
    .deleteFrom('mightykey.sessions')
    .where((eb) => eb.or([eb('idle_expires_at', '<=', now), eb('expires_at', '<=', now)]))
    .executeTakeFirst()
  return Number(result.numDeletedRows)
}
