// Written by "npm run generate"; do not edit.
import type { CallOptions } from '../../../runtime/client.ts'
import type { Call, Method, Query } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `GET /v1/dashboard` — The whole dashboard */
  get: 'Dashboard GET /v1/dashboard q' as Method<(query?: Query<O['getDashboard']>, options?: CallOptions) => Call<O['getDashboard']>>,
  /** `GET /v1/dashboard/review-state` — What is new since the last review */
  getReviewState: 'getDashboardReviewState GET /v1/dashboard/review-state' as Method<(options?: CallOptions) => Call<O['getDashboardReviewState']>>,
  /** `POST /v1/dashboard/review-state` — Mark the dashboard as reviewed */
  markReviewed: 'markDashboardReviewed POST /v1/dashboard/review-state' as Method<(options?: CallOptions) => Call<O['markDashboardReviewed']>>,
  /** `GET /v1/dashboard/render-spec` — Render specification of a dashboard view */
  getRenderSpec: 'getDashboardRenderSpec GET /v1/dashboard/render-spec q' as Method<(query?: Query<O['getDashboardRenderSpec']>, options?: CallOptions) => Call<O['getDashboardRenderSpec']>>,
}
