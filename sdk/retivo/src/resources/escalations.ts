// Written by "npm run generate"; do not edit.
import type { CallOptions } from '../../../runtime/client.ts'
import type { Body, Call, Data, Item, Method, Query } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `GET /api/escalations` — List escalations */
  list: 'Escalations GET /api/escalations ql escalations' as Method<(query?: Query<O['listEscalations']>, options?: CallOptions) => Call<O['listEscalations'], Item<Data<O['listEscalations']>, 'escalations'>[]>>,
  /** `POST /api/escalations` — Create manual escalation */
  create: 'Escalation POST /api/escalations b' as Method<(body: Body<O['createEscalation']>, options?: CallOptions) => Call<O['createEscalation']>>,
  /** `PUT /api/escalations/{id}/handle` — Handle escalation */
  handle: 'Escalation PUT /api/escalations/{id}/handle b' as Method<(id: string, body: Body<O['handleEscalation']>, options?: CallOptions) => Call<O['handleEscalation']>>,
  /** `PUT /api/escalations/{id}/delegate` — Delegate escalation */
  delegate: 'Escalation PUT /api/escalations/{id}/delegate b' as Method<(id: string, body?: Body<O['delegateEscalation']>, options?: CallOptions) => Call<O['delegateEscalation']>>,
}
