// Written by "npm run generate"; do not edit.
import type { CallOptions } from '../../../runtime/client.ts'
import type { Body, Call, Method } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `GET /api/account` — Get current account (self-inspection) */
  getCurrent: 'Account GET /api/account' as Method<(options?: CallOptions) => Call<O['getCurrentAccount']>>,
  /** `PUT /api/account` — Update current account */
  updateCurrent: 'Account PUT /api/account b' as Method<(body: Body<O['updateCurrentAccount']>, options?: CallOptions) => Call<O['updateCurrentAccount']>>,
}
