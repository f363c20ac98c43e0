/** Who belongs to a team. Every change holds the tenant, so that two admins cannot remove each other at once. */
import * as apiKeyRows from '#db/retivo/api-keys.ts'
import type { TenantId } from '#db/retivo/ids.ts'
import * as memberRows from '#db/retivo/members.ts'
import * as tenantRows from '#db/retivo/tenants.ts'
import { record } from '#domain/retivo/audit.ts'
import { fail } from '#domain/retivo/errors.ts'
import type { Role } from '#domain/retivo/roles.ts'
import type { components } from '#generated/retivo/types.ts'
import type { Writer } from '#server/database.ts'

type Schemas = components['schemas']

/** Longer ones reach nobody, and would not fit the index of people. */
export const maxEmailLength = 254

export interface Acting {
  actor: string
  accountId: string | null
  now: Date
}

export const toTeamMember = (row: memberRows.MemberRow): Schemas['TeamMember'] => ({
  id: row.id,
  user_id: row.accountId,
  role: row.role,
  created_at: row.createdAt.toISOString(),
  name: row.name,
  email: row.email,
})

/** Whether nobody but this member could change the team. */
export const isLastAdmin = (members: readonly { id: string; role: string }[], id: string): boolean => {
  const admins = members.filter(({ role }) => role === 'admin')
  return admins.length === 1 && admins[0]?.id === id
}

/** The member and the whole team, with the tenant held. Refuses an unknown id with 404. */
async function holdMember(
  db: Writer,
  tenant: TenantId,
  id: string,
): Promise<{ member: memberRows.MemberRow; team: memberRows.MemberRow[] }> {
  await tenantRows.hold(db, tenant)
  const team = await memberRows.list(db, tenant)
  const member = team.find((one) => one.id === id.toLowerCase())
  if (!member) throw fail('not_found', 'Team member not found')
  return { member, team }
}

/** Gives a member another role. Refuses to demote the last admin. Returns the member as they are then. */
export async function changeRole(
  db: Writer,
  tenant: TenantId,
  id: string,
  role: Role,
  by: Acting,
): Promise<memberRows.MemberRow> {
  const { member, team } = await holdMember(db, tenant, id)
  if (role !== 'admin' && isLastAdmin(team, member.id)) throw fail('last_admin')
  await memberRows.setRole(db, tenant, member.id, role)
  const event = { action: 'member.role_set', target: `member ${member.id}`, data: { from: member.role, to: role } }
  await record(db, tenant, by.actor, event, by.now)
  return { ...member, role }
}

/** Removes a member with their sessions and keys of this tenant. Refuses the caller's own membership, and the last admin. */
export async function removeMember(db: Writer, tenant: TenantId, id: string, by: Acting): Promise<void> {
  const { member, team } = await holdMember(db, tenant, id)
  if (member.accountId === by.accountId) throw fail('own_membership')
  if (isLastAdmin(team, member.id)) throw fail('last_admin', 'Cannot remove the last admin')
  const revokedKeys = await apiKeyRows.revokeOf(db, tenant, member.accountId, by.now)
  await memberRows.remove(db, tenant, member.id)
  const event = { action: 'member.removed', target: `member ${member.id}`, data: { role: member.role, revokedKeys } }
  await record(db, tenant, by.actor, event, by.now)
}
