// Written by "npm run generate"; do not edit.
import type { CallOptions } from '../../../runtime/client.ts'
import type { Body, Call, Method } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `POST /v1/dpo/export` — Export preference pairs */
  exportPairs: 'exportDpoPairs POST /v1/dpo/export b' as Method<(body?: Body<O['exportDpoPairs']>, options?: CallOptions) => Call<O['exportDpoPairs']>>,
}
