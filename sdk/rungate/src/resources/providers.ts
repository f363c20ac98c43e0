// Written by "npm run generate"; do not edit.
import type { CallOptions } from '../../../runtime/client.ts'
import type { Call, Data, Item, Method } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `GET /api/providers/health` — Get provider health status */
  getHealth: 'getProviderHealth GET /api/providers/health l data' as Method<(options?: CallOptions) => Call<O['getProviderHealth'], Item<Data<O['getProviderHealth']>, 'data'>[]>>,
}
