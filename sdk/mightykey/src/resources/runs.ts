// Written by "npm run generate"; do not edit.
import type { Body, Call, Data, EventStream, Item, Method, Options, PagedCall, Query } from '../../../runtime/types.ts'
import type { components, operations as O } from '../types.ts'

export const methods = {
  /** `GET /runs` — List agent runs */
  list: 'Runs GET /runs q data.runs' as Method<(query?: Query<O['listRuns']>, options?: Options<O['listRuns']>) => PagedCall<O['listRuns'], Item<Data<O['listRuns']>, 'data.runs'>>>,
  /** `POST /runs` — Create a new agent run */
  create: 'Run POST /runs b' as Method<(body: Body<O['createRun']>, options?: Options<O['createRun']>) => Call<O['createRun']>>,
  /** `GET /runs/{id}` — Get run detail with events and approvals */
  get: 'Run GET /runs/{id}' as Method<(id: string, options?: Options<O['getRun']>) => Call<O['getRun']>>,
  /** `POST /runs/{id}/approve` — Approve a pending action */
  approve: 'Run POST /runs/{id}/approve b' as Method<(id: string, body: Body<O['approveRun']>, options?: Options<O['approveRun']>) => Call<O['approveRun']>>,
  /** `POST /runs/{id}/deny` — Deny a pending action (cancels the run) */
  deny: 'Run POST /runs/{id}/deny b' as Method<(id: string, body: Body<O['denyRun']>, options?: Options<O['denyRun']>) => Call<O['denyRun']>>,
  /** `POST /runs/{id}/cancel` — Cancel an active run */
  cancel: 'Run POST /runs/{id}/cancel b' as Method<(id: string, body?: Body<O['cancelRun']>, options?: Options<O['cancelRun']>) => Call<O['cancelRun']>>,
  /** `GET /runs/{id}/replay` — Get replay data for a completed run */
  getReplay: 'getRunReplay GET /runs/{id}/replay' as Method<(id: string, options?: Options<O['getRunReplay']>) => Call<O['getRunReplay']>>,
  /** `GET /runs/{id}/stream` — Stream run events via SSE */
  streamEvents: 'streamRunEvents GET /runs/{id}/stream s end' as Method<(id: string, options?: Options<O['streamRunEvents']>) => EventStream<components['schemas']['RunEvent']>>,
}
