// Written by "npm run generate"; do not edit.
import type { CallOptions } from '../../../runtime/client.ts'
import type { Call, Method, Query } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `GET /api/analytics` — Get analytics dashboard data */
  get: 'Analytics GET /api/analytics q' as Method<(query?: Query<O['getAnalytics']>, options?: CallOptions) => Call<O['getAnalytics']>>,
}
