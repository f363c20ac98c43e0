// Written by "npm run generate"; do not edit.
import type { CallOptions } from '../../../runtime/client.ts'
import type { Body, Call, Data, Item, Method, PagedCall, Query } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `GET /api/runs` — List runs */
  list: 'Runs GET /api/runs q data' as Method<(query?: Query<O['listRuns']>, options?: CallOptions) => PagedCall<O['listRuns'], Item<Data<O['listRuns']>, 'data'>>>,
  /** `GET /api/runs/{id}` — Get a run by ID */
  get: 'Run GET /api/runs/{id}' as Method<(id: string, options?: CallOptions) => Call<O['getRun']>>,
  /** `PATCH /api/runs/{id}` — Rename a run */
  rename: 'Run PATCH /api/runs/{id} b' as Method<(id: string, body: Body<O['renameRun']>, options?: CallOptions) => Call<O['renameRun']>>,
  /** `GET /api/runs/{id}/steps` — List steps for a run */
  listSteps: 'listRunSteps GET /api/runs/{id}/steps q data' as Method<(id: string, query?: Query<O['listRunSteps']>, options?: CallOptions) => PagedCall<O['listRunSteps'], Item<Data<O['listRunSteps']>, 'data'>>>,
  /** `GET /api/runs/{id}/ledger` — List ledger entries for a run */
  listLedger: 'listRunLedger GET /api/runs/{id}/ledger l data' as Method<(id: string, options?: CallOptions) => Call<O['listRunLedger'], Item<Data<O['listRunLedger']>, 'data'>[]>>,
  /** `POST /api/runs/{id}/stop` — Force-stop a run */
  stop: 'Run POST /api/runs/{id}/stop' as Method<(id: string, options?: CallOptions) => Call<O['stopRun']>>,
  /** `POST /api/runs/{id}/unblock` — Lift force-stop block */
  unblock: 'Run POST /api/runs/{id}/unblock' as Method<(id: string, options?: CallOptions) => Call<O['unblockRun']>>,
  /** `POST /api/runs/{id}/complete` — Complete a run */
  complete: 'Run POST /api/runs/{id}/complete b' as Method<(id: string, body?: Body<O['completeRun']>, options?: CallOptions) => Call<O['completeRun']>>,
}
