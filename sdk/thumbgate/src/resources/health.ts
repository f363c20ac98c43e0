// Written by "npm run generate"; do not edit.
import type { CallOptions } from '../../../runtime/client.ts'
import type { Call, Method } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `GET /healthz` — Health of the service */
  check: 'healthz GET /healthz 1' as Method<(options?: CallOptions) => Call<O['healthz']>>,
}
