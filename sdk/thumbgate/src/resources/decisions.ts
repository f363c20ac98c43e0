// Written by "npm run generate"; do not edit.
import type { CallOptions } from '../../../runtime/client.ts'
import type { Body, Call, Method } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `POST /v1/decisions/evaluate` — Evaluate an action before it runs */
  evaluate: 'Decision POST /v1/decisions/evaluate b' as Method<(body: Body<O['evaluateDecision']>, options?: CallOptions) => Call<O['evaluateDecision']>>,
  /** `POST /v1/decisions/outcome` — Record what became of an evaluated action */
  recordOutcome: 'recordDecisionOutcome POST /v1/decisions/outcome b' as Method<(body: Body<O['recordDecisionOutcome']>, options?: CallOptions) => Call<O['recordDecisionOutcome']>>,
  /** `GET /v1/decisions/metrics` — Decision metrics */
  getMetrics: 'getDecisionMetrics GET /v1/decisions/metrics' as Method<(options?: CallOptions) => Call<O['getDecisionMetrics']>>,
}
