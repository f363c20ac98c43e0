// Written by "npm run generate"; do not edit.
import type { CallOptions } from '../../../runtime/client.ts'
import type { Body, Call, Method } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `POST /api/billing/checkout` — Create checkout session */
  createCheckoutSession: ' POST /api/billing/checkout b' as Method<(body: Body<O['createCheckoutSession']>, options?: CallOptions) => Call<O['createCheckoutSession']>>,
  /** `GET /api/billing/portal` — Create portal session */
  createPortalSession: ' GET /api/billing/portal' as Method<(options?: CallOptions) => Call<O['createPortalSession']>>,
}
