import type { Selectable } from 'kysely'
import { asTenantId, type TenantId } from '#db/retivo/ids.ts'
import type { Reader, Writer } from '#db/types.ts'
import type { DB } from '#generated/db.ts'

export type InvitationRow = Selectable<DB['retivo.team_invitations']>

export interface NewInvitation {
  id: string
  email: string
  role: string
  tokenHash: string
  invitedBy: string
  expiresAt: Date
  createdAt: Date
}

export function insert(db: Writer, tenant: TenantId, invitation: NewInvitation): Promise<InvitationRow> {
  return db
    .insertInto('retivo.team_invitations')
    .values({
      id: invitation.id,
      tenant_id: tenant,
      email: invitation.email,
      role: invitation.role,
      token_hash: invitation.tokenHash,
      invited_by: invitation.invitedBy,
      expires_at: invitation.expiresAt,
      created_at: invitation.createdAt,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** Those that nobody accepted, newest first, expired ones too. */
export function list(db: Reader, tenant: TenantId): Promise<InvitationRow[]> {
  return db
    .selectFrom('retivo.team_invitations')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where('accepted_at', 'is', null)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

/** Makes place for another invitation of that address. */
export async function removePending(db: Writer, tenant: TenantId, email: string): Promise<void> {
  await db
    .deleteFrom('retivo.team_invitations')
    .where('tenant_id', '=', tenant)
    .where('email', '=', email)
    .where('accepted_at', 'is', null)
    .execute()
}

/** The removed invitation, or undefined when none waits under that id. */
export function remove(db: Writer, tenant: TenantId, id: string): Promise<InvitationRow | undefined> {
  return db
    .deleteFrom('retivo.team_invitations')
    .where('tenant_id', '=', tenant)
    .where((eb) => eb(eb.cast('id', 'text'), '=', id.toLowerCase()))
    .where('accepted_at', 'is', null)
    .returningAll()
    .executeTakeFirst()
}

/** Whose invitation a token is, and of which tenant; whatever became of it. */
export async function findByToken(
  db: Reader,
  tokenHash: string,
): Promise<{ id: string; tenantId: TenantId; email: string } | undefined> {
  const row = await db
    .selectFrom('retivo.team_invitations')
    .select(['id', 'tenant_id', 'email'])
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst()
  return row && { id: row.id, tenantId: asTenantId(row.tenant_id), email: row.email }
}

/** The invitation, held: of two who accept it at once, one waits. Undefined when it was replaced or revoked meanwhile. */
export function hold(db: Writer, tenant: TenantId, id: string): Promise<InvitationRow | undefined> {
  return db
    .selectFrom('retivo.team_invitations')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

/** Gives an invitation that waits another token; the invitation, or undefined when none waits under that id. */
export function replaceToken(
  db: Writer,
  tenant: TenantId,
  id: string,
  tokenHash: string,
): Promise<InvitationRow | undefined> {
  return db
    .updateTable('retivo.team_invitations')
    .set({ token_hash: tokenHash })
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .where('accepted_at', 'is', null)
    .returningAll()
    .executeTakeFirst()
}

export async function markAccepted(db: Writer, tenant: TenantId, id: string, now: Date): Promise<void> {
  await db
    .updateTable('retivo.team_invitations')
    .set({ accepted_at: now })
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .execute()
}
