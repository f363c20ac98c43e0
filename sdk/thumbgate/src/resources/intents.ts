// Written by "npm run generate"; do not edit.
import type { CallOptions } from '../../../runtime/client.ts'
import type { Body, Call, Method, Query } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `GET /v1/intents/catalog` — List the intents */
  listCatalog: 'listIntentCatalog GET /v1/intents/catalog q' as Method<(query?: Query<O['listIntentCatalog']>, options?: CallOptions) => Call<O['listIntentCatalog']>>,
  /** `POST /v1/intents/plan` — Plan an intent */
  plan: 'Intent POST /v1/intents/plan b' as Method<(body: Body<O['planIntent']>, options?: CallOptions) => Call<O['planIntent']>>,
}
