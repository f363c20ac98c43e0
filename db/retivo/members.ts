import type { TenantId } from '#db/retivo/ids.ts'
import type { Reader, Writer } from '#db/types.ts'

export interface MemberRow {
  id: string
  accountId: string
  role: string
  createdAt: Date
  name: string | null
  email: string
}

const members = (db: Reader, tenant: TenantId) =>
  db
    .selectFrom('retivo.team_members as member')
    .innerJoin('retivo.accounts as account', 'account.id', 'member.account_id')
    .select([
      'member.id',
      'account.id as accountId',
      'member.role',
      'member.created_at as createdAt',
      'account.name',
      'account.email',
    ])
    .where('member.tenant_id', '=', tenant)

/** Oldest first. */
export const list = (db: Reader, tenant: TenantId): Promise<MemberRow[]> =>
  members(db, tenant).orderBy('member.created_at').orderBy('member.id').execute()

/** The member with that id, compared as text: what is no uuid is nobody's. */
export const find = (db: Reader, tenant: TenantId, id: string): Promise<MemberRow | undefined> =>
  members(db, tenant)
    .where((eb) => eb(eb.cast('member.id', 'text'), '=', id.toLowerCase()))
    .executeTakeFirst()

/** The membership, in the role; of somebody who is a member already, with the role changed. */
export async function upsert(
  db: Writer,
  tenant: TenantId,
  member: { id: string; accountId: string; role: string; createdAt: Date },
): Promise<string> {
  const row = await db
    .insertInto('retivo.team_members')
    .values({
      id: member.id,
      tenant_id: tenant,
      account_id: member.accountId,
      role: member.role,
      created_at: member.createdAt,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'account_id']).doUpdateSet({ role: member.role }))
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

export async function setRole(db: Writer, tenant: TenantId, id: string, role: string): Promise<void> {
  await db
    .updateTable('retivo.team_members')
    .set({ role })
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .execute()
}

/** Their sessions of this tenant go with them. */
export async function remove(db: Writer, tenant: TenantId, id: string): Promise<void> {
  await db.deleteFrom('retivo.team_members').where('tenant_id', '=', tenant).where('id', '=', id).execute()
}
