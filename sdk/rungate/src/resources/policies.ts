// Written by "npm run generate"; do not edit.
import type { CallOptions } from '../../../runtime/client.ts'
import type { Body, Call, Data, Item, Method, Query } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `GET /api/policies` — List policies */
  list: 'Policies GET /api/policies ql data' as Method<(query?: Query<O['listPolicies']>, options?: CallOptions) => Call<O['listPolicies'], Item<Data<O['listPolicies']>, 'data'>[]>>,
  /** `POST /api/policies` — Create a policy */
  create: 'Policy POST /api/policies b' as Method<(body: Body<O['createPolicy']>, options?: CallOptions) => Call<O['createPolicy']>>,
  /** `GET /api/policies/{id}/stats` — Get aggregate KPI stats for a policy */
  getStats: 'getPolicyStats GET /api/policies/{id}/stats q' as Method<(id: string, query?: Query<O['getPolicyStats']>, options?: CallOptions) => Call<O['getPolicyStats']>>,
  /** `GET /api/policies/{id}/cost-trend` — Get per-run cost data for charting */
  getCostTrend: 'getPolicyCostTrend GET /api/policies/{id}/cost-trend ql data' as Method<(id: string, query?: Query<O['getPolicyCostTrend']>, options?: CallOptions) => Call<O['getPolicyCostTrend'], Item<Data<O['getPolicyCostTrend']>, 'data'>[]>>,
  /** `GET /api/policies/{id}` — Get a policy by ID */
  get: 'Policy GET /api/policies/{id}' as Method<(id: string, options?: CallOptions) => Call<O['getPolicy']>>,
  /** `PUT /api/policies/{id}` — Update a policy */
  update: 'Policy PUT /api/policies/{id} b' as Method<(id: string, body: Body<O['updatePolicy']>, options?: CallOptions) => Call<O['updatePolicy']>>,
  /** `DELETE /api/policies/{id}` — Delete a policy */
  delete: 'Policy DELETE /api/policies/{id}' as Method<(id: string, options?: CallOptions) => Call<O['deletePolicy']>>,
  /** `PUT /api/policies/by-name/{name}` — Upsert a policy by name */
  upsertByName: 'upsertPolicyByName PUT /api/policies/by-name/{name} b' as Method<(name: string, body: Body<O['upsertPolicyByName']>, options?: CallOptions) => Call<O['upsertPolicyByName']>>,
  /** `GET /api/policies/{id}/versions` — List policy version history */
  listVersions: 'listPolicyVersions GET /api/policies/{id}/versions l data' as Method<(id: string, options?: CallOptions) => Call<O['listPolicyVersions'], Item<Data<O['listPolicyVersions']>, 'data'>[]>>,
  /** `GET /api/policies/{id}/versions/{version}` — Get a specific policy version */
  getVersion: 'getPolicyVersion GET /api/policies/{id}/versions/{version}' as Method<(id: string, version: O['getPolicyVersion']['parameters']['path']['version'], options?: CallOptions) => Call<O['getPolicyVersion']>>,
}
