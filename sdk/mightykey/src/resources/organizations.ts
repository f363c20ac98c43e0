// Written by "npm run generate"; do not edit.
import type { CallOptions } from '../../../runtime/client.ts'
import type { Body, Call, Data, Item, Method } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `GET /orgs` — List user's organizations */
  listOrgs: ' GET /orgs l data.organizations' as Method<(options?: CallOptions) => Call<O['listOrgs'], Item<Data<O['listOrgs']>, 'data.organizations'>[]>>,
  /** `POST /orgs` — Create a new organization */
  createOrg: ' POST /orgs b' as Method<(body: Body<O['createOrg']>, options?: CallOptions) => Call<O['createOrg']>>,
  /** `GET /orgs/{id}` — Get organization details */
  getOrg: ' GET /orgs/{id}' as Method<(id: string, options?: CallOptions) => Call<O['getOrg']>>,
  /** `DELETE /orgs/{id}` — Delete organization (owner only) */
  deleteOrg: ' DELETE /orgs/{id}' as Method<(id: string, options?: CallOptions) => Call<O['deleteOrg']>>,
  /** `PATCH /orgs/{id}` — Update organization (admin/owner only) */
  updateOrg: ' PATCH /orgs/{id} b' as Method<(id: string, body: Body<O['updateOrg']>, options?: CallOptions) => Call<O['updateOrg']>>,
}
