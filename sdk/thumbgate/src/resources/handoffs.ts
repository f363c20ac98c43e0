// Written by "npm run generate"; do not edit.
import type { CallOptions } from '../../../runtime/client.ts'
import type { Body, Call, Method } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `POST /v1/handoffs/start` — Start a handoff to a delegate */
  start: 'Handoff POST /v1/handoffs/start b' as Method<(body: Body<O['startHandoff']>, options?: CallOptions) => Call<O['startHandoff']>>,
  /** `POST /v1/handoffs/complete` — Complete a handoff */
  complete: 'Handoff POST /v1/handoffs/complete b' as Method<(body: Body<O['completeHandoff']>, options?: CallOptions) => Call<O['completeHandoff']>>,
}
