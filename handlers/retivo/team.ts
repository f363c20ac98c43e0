import * as invitationRows from '#db/retivo/invitations.ts'
import * as memberRows from '#db/retivo/members.ts'
import { record } from '#domain/retivo/audit.ts'
import { fail } from '#domain/retivo/errors.ts'
import { accept, invite, toInvitation } from '#domain/retivo/invitations.ts'
import { changeRole, removeMember, toTeamMember } from '#domain/retivo/team.ts'
import type { TeamHandlers } from '#generated/retivo/handlers.ts'
import { created, ok } from '#server/reply.ts'

export const team: TeamHandlers = {
  async listTeamMembers({ caller, db }) {
    const rows = await memberRows.list(db, caller.tenantId)
    return ok({ members: rows.map(toTeamMember) })
  },

  async listTeamInvitations({ caller, db, now }) {
    const rows = await invitationRows.list(db, caller.tenantId)
    return ok({ invitations: rows.map((row) => toInvitation(row, now)) })
  },

  async inviteTeamMember({ body, caller, services, db, jobs, now }) {
    const invited = { email: body.email, role: body.role ?? ('viewer' as const) }
    const by = { actor: caller.actor, now }
    return created({ invitation: await invite({ db, jobs }, caller.tenantId, invited, by, services) })
  },

  async acceptTeamInvitation({ body, caller, db, now }) {
    const { tenantId, role } = await accept(db, body.token, caller, now)
    return ok({ tenant_id: tenantId, role })
  },

  async updateTeamMemberRole({ path, body, caller, db, now }) {
    const member = await changeRole(db, caller.tenantId, path.memberId, body.role, { ...caller, now })
    return ok({ member: toTeamMember(member) })
  },

  async removeTeamMember({ path, caller, db, now }) {
    await removeMember(db, caller.tenantId, path.memberId, { ...caller, now })
    return ok({ removed: true })
  },

  async revokeTeamInvitation({ path, caller, db, now }) {
    const row = await invitationRows.remove(db, caller.tenantId, path.invitationId)
    if (!row) throw fail('not_found', 'Invitation not found')
    const event = { action: 'invitation.revoked', target: `invitation ${row.id}` }
    await record(db, caller.tenantId, caller.actor, event, now)
    return ok({ revoked: true })
  },
}
