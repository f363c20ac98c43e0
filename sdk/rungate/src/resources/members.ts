// Written by "npm run generate"; do not edit.
import type { CallOptions } from '../../../runtime/client.ts'
import type { Body, Call, Data, Item, Method } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `GET /api/members` — List org members */
  list: 'Members GET /api/members l data' as Method<(options?: CallOptions) => Call<O['listMembers'], Item<Data<O['listMembers']>, 'data'>[]>>,
  /** `DELETE /api/members/{id}` — Remove member from organization */
  remove: 'Member DELETE /api/members/{id}' as Method<(id: string, options?: CallOptions) => Call<O['removeMember']>>,
  /** `PATCH /api/members/{id}` — Update member role or display name */
  update: 'Member PATCH /api/members/{id} b' as Method<(id: string, body: Body<O['updateMember']>, options?: CallOptions) => Call<O['updateMember']>>,
  /** `PATCH /api/members/{id}/transfer-ownership` — Transfer ownership to another member */
  transferOwnership: ' PATCH /api/members/{id}/transfer-ownership' as Method<(id: string, options?: CallOptions) => Call<O['transferOwnership']>>,
}
