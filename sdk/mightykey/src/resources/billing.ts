// Written by "npm run generate"; do not edit.
import type { Body, Call, Method, Options, Query } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `GET /billing/balance` — Get credit balance */
  getCreditBalance: ' GET /billing/balance' as Method<(options?: Options<O['getCreditBalance']>) => Call<O['getCreditBalance']>>,
  /** `GET /billing/usage` — Get usage summary and recent events */
  getUsage: ' GET /billing/usage q' as Method<(query?: Query<O['getUsage']>, options?: Options<O['getUsage']>) => Call<O['getUsage']>>,
  /** `POST /billing/credits` — Purchase credits */
  purchaseCredits: ' POST /billing/credits bk' as Method<(body: Body<O['purchaseCredits']>, options?: Options<O['purchaseCredits']>) => Call<O['purchaseCredits']>>,
}
