// Written by "npm run generate"; do not edit.
import type { CallOptions } from '../../../runtime/client.ts'
import type { Body, Call, Data, Item, Method, PagedCall, Query } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `GET /api/analytics/costs` — Get cost analytics */
  getCost: 'Analytics GET /api/analytics/costs q data' as Method<(query: Query<O['getCostAnalytics']>, options?: CallOptions) => PagedCall<O['getCostAnalytics'], Item<Data<O['getCostAnalytics']>, 'data'>>>,
  /** `GET /api/analytics/latency` — Get latency analytics */
  getLatency: 'Analytics GET /api/analytics/latency q data' as Method<(query: Query<O['getLatencyAnalytics']>, options?: CallOptions) => PagedCall<O['getLatencyAnalytics'], Item<Data<O['getLatencyAnalytics']>, 'data'>>>,
  /** `GET /api/analytics/errors` — Get error analytics */
  getError: 'Analytics GET /api/analytics/errors q data' as Method<(query: Query<O['getErrorAnalytics']>, options?: CallOptions) => PagedCall<O['getErrorAnalytics'], Item<Data<O['getErrorAnalytics']>, 'data'>>>,
  /** `GET /api/analytics/throughput` — Get throughput analytics */
  getThroughput: 'Analytics GET /api/analytics/throughput q data' as Method<(query: Query<O['getThroughputAnalytics']>, options?: CallOptions) => PagedCall<O['getThroughputAnalytics'], Item<Data<O['getThroughputAnalytics']>, 'data'>>>,
  /** `GET /api/analytics/provider-reliability` — Get provider reliability metrics */
  getProviderReliability: ' GET /api/analytics/provider-reliability q data' as Method<(query?: Query<O['getProviderReliability']>, options?: CallOptions) => PagedCall<O['getProviderReliability'], Item<Data<O['getProviderReliability']>, 'data'>>>,
  /** `GET /api/analytics/runs` — Get run analytics */
  getRun: 'Analytics GET /api/analytics/runs q data' as Method<(query?: Query<O['getRunAnalytics']>, options?: CallOptions) => PagedCall<O['getRunAnalytics'], Item<Data<O['getRunAnalytics']>, 'data'>>>,
  /** `GET /api/analytics/top` — Get top-N rankings */
  getTopN: ' GET /api/analytics/top ql data' as Method<(query: Query<O['getTopN']>, options?: CallOptions) => Call<O['getTopN'], Item<Data<O['getTopN']>, 'data'>[]>>,
  /** `GET /api/overview/stats` — Get overview statistics */
  getOverviewStats: ' GET /api/overview/stats' as Method<(options?: CallOptions) => Call<O['getOverviewStats']>>,
  /** `GET /api/analytics/cleanup-preview` — Preview data cleanup */
  previewCleanup: ' GET /api/analytics/cleanup-preview q' as Method<(query?: Query<O['previewCleanup']>, options?: CallOptions) => Call<O['previewCleanup']>>,
  /** `POST /api/analytics/cleanup` — Delete old data */
  deleteOldData: ' POST /api/analytics/cleanup b' as Method<(body: Body<O['deleteOldData']>, options?: CallOptions) => Call<O['deleteOldData']>>,
}
