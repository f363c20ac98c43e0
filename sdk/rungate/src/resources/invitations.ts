// Written by "npm run generate"; do not edit.
import type { CallOptions } from '../../../runtime/client.ts'
import type { Body, Call, Data, Item, Method, Query } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `GET /api/invitations` — List invitations */
  list: 'Invitations GET /api/invitations ql data' as Method<(query?: Query<O['listInvitations']>, options?: CallOptions) => Call<O['listInvitations'], Item<Data<O['listInvitations']>, 'data'>[]>>,
  /** `POST /api/invitations` — Create an invitation */
  create: 'Invitation POST /api/invitations b' as Method<(body: Body<O['createInvitation']>, options?: CallOptions) => Call<O['createInvitation']>>,
  /** `DELETE /api/invitations/{id}` — Revoke an invitation */
  revoke: 'Invitation DELETE /api/invitations/{id}' as Method<(id: string, options?: CallOptions) => Call<O['revokeInvitation']>>,
  /** `POST /api/invitations/{id}/resend` — Resend an invitation */
  resend: 'Invitation POST /api/invitations/{id}/resend' as Method<(id: string, options?: CallOptions) => Call<O['resendInvitation']>>,
}
