// Written by "npm run generate"; do not edit.
import type { CallOptions } from '../../../runtime/client.ts'
import type { Body, Call, Method, Query } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `GET /v1/analytics/funnel` — Acquisition funnel */
  getFunnel: 'Analytics GET /v1/analytics/funnel' as Method<(options?: CallOptions) => Call<O['getFunnelAnalytics']>>,
  /** `GET /v1/analytics/losses` — Why buyers are lost */
  getLoss: 'Analytics GET /v1/analytics/losses q' as Method<(query?: Query<O['getLossAnalytics']>, options?: CallOptions) => Call<O['getLossAnalytics']>>,
  /** `POST /v1/analytics/databricks/export` — Export a Databricks bundle */
  exportDatabricksBundle: ' POST /v1/analytics/databricks/export b' as Method<(body?: Body<O['exportDatabricksBundle']>, options?: CallOptions) => Call<O['exportDatabricksBundle']>>,
}
