// Written by "npm run generate"; do not edit.
import type { CallOptions } from '../../../runtime/client.ts'
import type { Call, Method } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `GET /api/health` — Health check */
  getHealth: ' GET /api/health 1' as Method<(options?: CallOptions) => Call<O['getHealth']>>,
}
