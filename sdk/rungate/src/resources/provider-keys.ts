// Written by "npm run generate"; do not edit.
import type { CallOptions } from '../../../runtime/client.ts'
import type { Body, Call, Data, Item, Method, Query } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `GET /api/provider-keys` — List provider keys */
  list: 'ProviderKeys GET /api/provider-keys ql data' as Method<(query?: Query<O['listProviderKeys']>, options?: CallOptions) => Call<O['listProviderKeys'], Item<Data<O['listProviderKeys']>, 'data'>[]>>,
  /** `POST /api/provider-keys` — Create a provider key */
  create: 'ProviderKey POST /api/provider-keys b' as Method<(body: Body<O['createProviderKey']>, options?: CallOptions) => Call<O['createProviderKey']>>,
  /** `GET /api/provider-keys/{id}` — Get a provider key by ID */
  get: 'ProviderKey GET /api/provider-keys/{id}' as Method<(id: string, options?: CallOptions) => Call<O['getProviderKey']>>,
  /** `PUT /api/provider-keys/{id}` — Update a provider key */
  update: 'ProviderKey PUT /api/provider-keys/{id} b' as Method<(id: string, body: Body<O['updateProviderKey']>, options?: CallOptions) => Call<O['updateProviderKey']>>,
  /** `DELETE /api/provider-keys/{id}` — Delete a provider key */
  delete: 'ProviderKey DELETE /api/provider-keys/{id} q' as Method<(id: string, query?: Query<O['deleteProviderKey']>, options?: CallOptions) => Call<O['deleteProviderKey']>>,
  /** `POST /api/provider-keys/{id}/disable` — Disable a provider key */
  disable: 'ProviderKey POST /api/provider-keys/{id}/disable' as Method<(id: string, options?: CallOptions) => Call<O['disableProviderKey']>>,
  /** `POST /api/provider-keys/{id}/enable` — Enable a provider key */
  enable: 'ProviderKey POST /api/provider-keys/{id}/enable' as Method<(id: string, options?: CallOptions) => Call<O['enableProviderKey']>>,
  /** `GET /api/provider-keys/{id}/dependents` — Get provider key dependents */
  getDependents: 'getProviderKeyDependents GET /api/provider-keys/{id}/dependents' as Method<(id: string, options?: CallOptions) => Call<O['getProviderKeyDependents']>>,
  /** `PUT /api/provider-keys/by-name/{name}` — Upsert a provider key by name */
  upsertByName: 'upsertProviderKeyByName PUT /api/provider-keys/by-name/{name} b' as Method<(name: string, body: Body<O['upsertProviderKeyByName']>, options?: CallOptions) => Call<O['upsertProviderKeyByName']>>,
}
