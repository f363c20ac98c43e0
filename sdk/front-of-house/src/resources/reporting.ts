// Written by "npm run generate"; do not edit.
import type { Call, Data, Item, Method, Options, Query } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `GET /v1/console/traces` — List agent turn traces */
  listTraces: ' GET /v1/console/traces ql traces' as Method<(query?: Query<O['listTraces']>, options?: Options<O['listTraces']>) => Call<O['listTraces'], Item<Data<O['listTraces']>, 'traces'>[]>>,
}
