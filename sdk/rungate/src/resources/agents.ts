// Written by "npm run generate"; do not edit.
import type { CallOptions } from '../../../runtime/client.ts'
import type { Body, Call, Data, Item, Method, Query } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `GET /api/agents` — List agents */
  list: 'Agents GET /api/agents ql data' as Method<(query?: Query<O['listAgents']>, options?: CallOptions) => Call<O['listAgents'], Item<Data<O['listAgents']>, 'data'>[]>>,
  /** `POST /api/agents` — Create an agent */
  create: 'Agent POST /api/agents b' as Method<(body: Body<O['createAgent']>, options?: CallOptions) => Call<O['createAgent']>>,
  /** `GET /api/agents/stats/all` — Get all agent statistics */
  getAllStats: 'getAllAgentStats GET /api/agents/stats/all' as Method<(options?: CallOptions) => Call<O['getAllAgentStats']>>,
  /** `GET /api/agents/{id}` — Get an agent by ID */
  get: 'Agent GET /api/agents/{id}' as Method<(id: string, options?: CallOptions) => Call<O['getAgent']>>,
  /** `PUT /api/agents/{id}` — Update an agent (full) */
  update: 'Agent PUT /api/agents/{id} b' as Method<(id: string, body: Body<O['updateAgent']>, options?: CallOptions) => Call<O['updateAgent']>>,
  /** `PATCH /api/agents/{id}` — Update an agent (partial) */
  patch: 'Agent PATCH /api/agents/{id} b' as Method<(id: string, body: Body<O['patchAgent']>, options?: CallOptions) => Call<O['patchAgent']>>,
  /** `POST /api/agents/{id}/rotate-key` — Rotate an agent API key */
  rotateKey: 'rotateAgentKey POST /api/agents/{id}/rotate-key' as Method<(id: string, options?: CallOptions) => Call<O['rotateAgentKey']>>,
  /** `PUT /api/agents/by-name/{name}` — Upsert an agent by name */
  upsertByName: 'upsertAgentByName PUT /api/agents/by-name/{name} b' as Method<(name: string, body: Body<O['upsertAgentByName']>, options?: CallOptions) => Call<O['upsertAgentByName']>>,
}
