// Written by "npm run generate"; do not edit.
import type { CallOptions } from '../../../runtime/client.ts'
import type { Body, Call, Data, Item, Method, PagedCall, Query } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `GET /v1/runs/{id}/steps` — Get steps for a run */
  getRunSteps: 'getAgentRunSteps GET /v1/runs/{id}/steps 1q data' as Method<(id: string, query?: Query<O['getAgentRunSteps']>, options?: CallOptions) => PagedCall<O['getAgentRunSteps'], Item<Data<O['getAgentRunSteps']>, 'data'>>>,
  /** `GET /v1` — API discovery */
  discoverApi: 'discoverAgentApi GET /v1 2' as Method<(options?: CallOptions) => Call<O['discoverAgentApi']>>,
  /** `GET /v1/me` — Get agent info */
  getInfo: 'getAgentInfo GET /v1/me 1' as Method<(options?: CallOptions) => Call<O['getAgentInfo']>>,
  /** `GET /v1/runs/mine` — List your runs */
  listRuns: 'listAgentRuns GET /v1/runs/mine 1q data' as Method<(query?: Query<O['listAgentRuns']>, options?: CallOptions) => PagedCall<O['listAgentRuns'], Item<Data<O['listAgentRuns']>, 'data'>>>,
  /** `GET /v1/runs/current` — Get current run */
  getCurrentRun: 'getAgentCurrentRun GET /v1/runs/current 1' as Method<(options?: CallOptions) => Call<O['getAgentCurrentRun']>>,
  /** `PATCH /v1/runs/current` — Update current run */
  updateCurrentRun: 'updateAgentCurrentRun PATCH /v1/runs/current 1b' as Method<(body: Body<O['updateAgentCurrentRun']>, options?: CallOptions) => Call<O['updateAgentCurrentRun']>>,
  /** `GET /v1/runs/{id}` — Get a specific run */
  getRun: 'getAgentRun GET /v1/runs/{id} 1' as Method<(id: string, options?: CallOptions) => Call<O['getAgentRun']>>,
  /** `PATCH /v1/runs/{id}` — Update a specific run (any status) */
  updateRun: 'updateAgentRun PATCH /v1/runs/{id} 1b' as Method<(id: string, body: Body<O['updateAgentRun']>, options?: CallOptions) => Call<O['updateAgentRun']>>,
}
