// Written by "npm run generate"; do not edit.
import type { CallOptions } from '../../../runtime/client.ts'
import type { Body, Call, Method } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `POST /v1/internal-agent/bootstrap` — Prepare an internal agent's start */
  bootstrap: 'InternalAgent POST /v1/internal-agent/bootstrap b' as Method<(body?: Body<O['bootstrapInternalAgent']>, options?: CallOptions) => Call<O['bootstrapInternalAgent']>>,
}
