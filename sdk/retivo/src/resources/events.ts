// Written by "npm run generate"; do not edit.
import type { CallOptions } from '../../../runtime/client.ts'
import type { Body, Call, Method } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `POST /api/track` — Track events */
  track: 'Events POST /api/track b' as Method<(body: Body<O['trackEvents']>, options?: CallOptions) => Call<O['trackEvents']>>,
}
