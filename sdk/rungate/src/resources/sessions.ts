// Written by "npm run generate"; do not edit.
import type { CallOptions } from '../../../runtime/client.ts'
import type { Call, Data, Item, Method } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `GET /api/sessions` — List sessions for current account */
  list: 'Sessions GET /api/sessions l data' as Method<(options?: CallOptions) => Call<O['listSessions'], Item<Data<O['listSessions']>, 'data'>[]>>,
  /** `DELETE /api/sessions/{id}` — Revoke a session */
  revoke: 'Session DELETE /api/sessions/{id}' as Method<(id: string, options?: CallOptions) => Call<O['revokeSession']>>,
}
