// Written by "npm run generate"; do not edit.
import type { CallOptions } from '../../../runtime/client.ts'
import type { Body, Call, Data, Item, Method, Query } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `GET /api/admin-tokens` — List admin tokens */
  list: 'AdminTokens GET /api/admin-tokens ql data' as Method<(query?: Query<O['listAdminTokens']>, options?: CallOptions) => Call<O['listAdminTokens'], Item<Data<O['listAdminTokens']>, 'data'>[]>>,
  /** `POST /api/admin-tokens` — Create an admin token */
  create: 'AdminToken POST /api/admin-tokens b' as Method<(body: Body<O['createAdminToken']>, options?: CallOptions) => Call<O['createAdminToken']>>,
  /** `GET /api/admin-tokens/{id}` — Get an admin token */
  get: 'AdminToken GET /api/admin-tokens/{id}' as Method<(id: string, options?: CallOptions) => Call<O['getAdminToken']>>,
  /** `POST /api/admin-tokens/{id}/revoke` — Revoke an admin token */
  revoke: 'AdminToken POST /api/admin-tokens/{id}/revoke' as Method<(id: string, options?: CallOptions) => Call<O['revokeAdminToken']>>,
}
