// Written by "npm run generate"; do not edit.
import type { Body, Call, Data, Item, Method, Options, Query } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `GET /v1/console/agents` — List agents for the org */
  list: 'Agents GET /v1/console/agents ql agents' as Method<(query?: Query<O['listAgents']>, options?: Options<O['listAgents']>) => Call<O['listAgents'], Item<Data<O['listAgents']>, 'agents'>[]>>,
  /** `POST /v1/console/agents` — Create a new agent */
  create: 'Agent POST /v1/console/agents bk' as Method<(body: Body<O['createAgent']>, options?: Options<O['createAgent']>) => Call<O['createAgent']>>,
  /** `GET /v1/console/agents/{id}` — Get a single agent */
  get: 'Agent GET /v1/console/agents/{id}' as Method<(id: string, options?: Options<O['getAgent']>) => Call<O['getAgent']>>,
  /** `GET /v1/console/agents/{id}/draft` — Get an agent's current draft policy config */
  getDraft: 'getAgentDraft GET /v1/console/agents/{id}/draft' as Method<(id: string, options?: Options<O['getAgentDraft']>) => Call<O['getAgentDraft']>>,
  /** `PATCH /v1/console/agents/{id}/draft` — Patch an agent's draft policy config */
  updateDraft: 'updateAgentDraft PATCH /v1/console/agents/{id}/draft bk' as Method<(id: string, body: Body<O['updateAgentDraft']>, options?: Options<O['updateAgentDraft']>) => Call<O['updateAgentDraft']>>,
  /** `POST /v1/console/agents/{id}/validate` — Validate a policy flow draft without publishing */
  validateDraft: 'validateAgentDraft POST /v1/console/agents/{id}/validate bk' as Method<(id: string, body: Body<O['validateAgentDraft']>, options?: Options<O['validateAgentDraft']>) => Call<O['validateAgentDraft']>>,
  /** `POST /v1/console/agents/{id}/blueprint` — Compile or apply a Conversation Blueprint v1 as an agent policy draft */
  compileBlueprint: 'compileAgentBlueprint POST /v1/console/agents/{id}/blueprint bk' as Method<(id: string, body: Body<O['compileAgentBlueprint']>, options?: Options<O['compileAgentBlueprint']>) => Call<O['compileAgentBlueprint']>>,
  /** `POST /v1/console/agents/{id}/publish` — Publish an agent draft behind fail-closed release gates */
  publish: 'Agent POST /v1/console/agents/{id}/publish bk' as Method<(id: string, body?: Body<O['publishAgent']>, options?: Options<O['publishAgent']>) => Call<O['publishAgent']>>,
  /** `GET /v1/console/agents/{id}/readiness` — Return readiness badge contract for an agent */
  getReadiness: 'getAgentReadiness GET /v1/console/agents/{id}/readiness' as Method<(id: string, options?: Options<O['getAgentReadiness']>) => Call<O['getAgentReadiness']>>,
}
