// Written by "npm run generate"; do not edit.
import type { CallOptions } from '../../../runtime/client.ts'
import type { Call, Method } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `GET /v1/settings/status` — Resolved settings and where they come from */
  getStatus: 'getSettingsStatus GET /v1/settings/status' as Method<(options?: CallOptions) => Call<O['getSettingsStatus']>>,
}
