// Written by "npm run generate"; do not edit.
import type { CallOptions } from '../../../runtime/client.ts'
import type { Body, Call, Data, Item, Method, Query } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `GET /v1/jobs` — List hosted jobs */
  listHosted: 'Jobs GET /v1/jobs ql jobs' as Method<(query?: Query<O['listHostedJobs']>, options?: CallOptions) => Call<O['listHostedJobs'], Item<Data<O['listHostedJobs']>, 'jobs'>[]>>,
  /** `POST /v1/jobs/harness` — Launch a hosted harness */
  launchHostedHarness: ' POST /v1/jobs/harness b' as Method<(body: Body<O['launchHostedHarness']>, options?: CallOptions) => Call<O['launchHostedHarness']>>,
  /** `GET /v1/jobs/{jobId}` — Get a hosted job */
  getHosted: 'Job GET /v1/jobs/{jobId}' as Method<(jobId: string, options?: CallOptions) => Call<O['getHostedJob']>>,
  /** `POST /v1/jobs/{jobId}/control` — Pause, cancel or resume a hosted job */
  controlHosted: 'Job POST /v1/jobs/{jobId}/control b' as Method<(jobId: string, body: Body<O['controlHostedJob']>, options?: CallOptions) => Call<O['controlHostedJob']>>,
}
