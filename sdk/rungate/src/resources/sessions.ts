// Written by "npm run generate"; do not edit.
import type { CallOptions } from '../../../runtime/client.ts'
import type { Call, Method } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `GET /api/sessions` — List sessions for current account */
  list: 'listSessions GET /api/sessions' as Method<(options?: CallOptions) => Call<O['listSessions']>>,
  /** `DELETE /api/sessions/{id}` — Revoke a session */
  revoke: 'revokeSession DELETE /api/sessions/{id}' as Method<(id: string, options?: CallOptions) => Call<O['revokeSession']>>,
}
