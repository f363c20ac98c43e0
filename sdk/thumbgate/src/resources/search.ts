// Written by "npm run generate"; do not edit.
import type { CallOptions } from '../../../runtime/client.ts'
import type { Body, Call, Method, Query } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `GET /v1/search` — Search feedback, context, rules and documents */
  query: 'searchThumbgate GET /v1/search q' as Method<(query?: Query<O['searchThumbgate']>, options?: CallOptions) => Call<O['searchThumbgate']>>,
  /** `POST /v1/search` — Search feedback, context, rules and documents with a body */
  queryPost: 'searchThumbgatePost POST /v1/search b' as Method<(body: Body<O['searchThumbgatePost']>, options?: CallOptions) => Call<O['searchThumbgatePost']>>,
}
