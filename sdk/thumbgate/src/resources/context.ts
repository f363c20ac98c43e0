// Written by "npm run generate"; do not edit.
import type { CallOptions } from '../../../runtime/client.ts'
import type { Body, Call, Data, Item, Method, Query } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `POST /v1/context/construct` — Construct a context pack */
  constructPack: 'constructContextPack POST /v1/context/construct b' as Method<(body?: Body<O['constructContextPack']>, options?: CallOptions) => Call<O['constructContextPack']>>,
  /** `POST /v1/context/evaluate` — Evaluate a context pack */
  evaluatePack: 'evaluateContextPack POST /v1/context/evaluate b' as Method<(body: Body<O['evaluateContextPack']>, options?: CallOptions) => Call<O['evaluateContextPack']>>,
  /** `GET /v1/context/provenance` — List provenance events */
  getProvenance: 'getContextProvenance GET /v1/context/provenance ql events' as Method<(query?: Query<O['getContextProvenance']>, options?: CallOptions) => Call<O['getContextProvenance'], Item<Data<O['getContextProvenance']>, 'events'>[]>>,
}
