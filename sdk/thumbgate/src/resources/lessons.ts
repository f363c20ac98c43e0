// Written by "npm run generate"; do not edit.
import type { CallOptions } from '../../../runtime/client.ts'
import type { Call, Method, Query } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `GET /v1/lessons/search` — Search lessons */
  search: 'Lessons GET /v1/lessons/search q' as Method<(query?: Query<O['searchLessons']>, options?: CallOptions) => Call<O['searchLessons']>>,
}
