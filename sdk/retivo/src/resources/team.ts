// Written by "npm run generate"; do not edit.
import type { CallOptions } from '../../../runtime/client.ts'
import type { Body, Call, Data, Item, Method } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `GET /api/team/members` — List team members */
  listMembers: 'listTeamMembers GET /api/team/members l members' as Method<(options?: CallOptions) => Call<O['listTeamMembers'], Item<Data<O['listTeamMembers']>, 'members'>[]>>,
  /** `GET /api/team/invitations` — List pending invitations */
  listInvitations: 'listTeamInvitations GET /api/team/invitations l invitations' as Method<(options?: CallOptions) => Call<O['listTeamInvitations'], Item<Data<O['listTeamInvitations']>, 'invitations'>[]>>,
  /** `POST /api/team/invite` — Invite a team member */
  inviteMember: 'inviteTeamMember POST /api/team/invite b' as Method<(body: Body<O['inviteTeamMember']>, options?: CallOptions) => Call<O['inviteTeamMember']>>,
  /** `POST /api/team/accept` — Accept an invitation */
  acceptInvitation: 'acceptTeamInvitation POST /api/team/accept b' as Method<(body: Body<O['acceptTeamInvitation']>, options?: CallOptions) => Call<O['acceptTeamInvitation']>>,
  /** `PUT /api/team/members/{memberId}/role` — Change a member's role */
  updateMemberRole: 'updateTeamMemberRole PUT /api/team/members/{memberId}/role b' as Method<(memberId: string, body: Body<O['updateTeamMemberRole']>, options?: CallOptions) => Call<O['updateTeamMemberRole']>>,
  /** `DELETE /api/team/members/{memberId}` — Remove a team member */
  removeMember: 'removeTeamMember DELETE /api/team/members/{memberId}' as Method<(memberId: string, options?: CallOptions) => Call<O['removeTeamMember']>>,
  /** `DELETE /api/team/invitations/{invitationId}` — Revoke a pending invitation */
  revokeInvitation: 'revokeTeamInvitation DELETE /api/team/invitations/{invitationId}' as Method<(invitationId: string, options?: CallOptions) => Call<O['revokeTeamInvitation']>>,
}
