// Written by "npm run generate"; do not edit.
import type { CallOptions } from '../../../runtime/client.ts'
import type { Body, Call, Data, Item, Method, Query } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `GET /api/alert-rules` — List alert rules */
  list: 'AlertRules GET /api/alert-rules ql data' as Method<(query?: Query<O['listAlertRules']>, options?: CallOptions) => Call<O['listAlertRules'], Item<Data<O['listAlertRules']>, 'data'>[]>>,
  /** `POST /api/alert-rules` — Create an alert rule */
  create: 'AlertRule POST /api/alert-rules b' as Method<(body: Body<O['createAlertRule']>, options?: CallOptions) => Call<O['createAlertRule']>>,
  /** `GET /api/alert-rules/{id}` — Get an alert rule by ID */
  get: 'AlertRule GET /api/alert-rules/{id}' as Method<(id: string, options?: CallOptions) => Call<O['getAlertRule']>>,
  /** `PUT /api/alert-rules/{id}` — Update an alert rule */
  update: 'AlertRule PUT /api/alert-rules/{id} b' as Method<(id: string, body: Body<O['updateAlertRule']>, options?: CallOptions) => Call<O['updateAlertRule']>>,
  /** `DELETE /api/alert-rules/{id}` — Delete an alert rule */
  delete: 'AlertRule DELETE /api/alert-rules/{id}' as Method<(id: string, options?: CallOptions) => Call<O['deleteAlertRule']>>,
  /** `POST /api/alert-rules/{id}/enable` — Enable an alert rule */
  enable: 'AlertRule POST /api/alert-rules/{id}/enable' as Method<(id: string, options?: CallOptions) => Call<O['enableAlertRule']>>,
  /** `POST /api/alert-rules/{id}/disable` — Disable an alert rule */
  disable: 'AlertRule POST /api/alert-rules/{id}/disable' as Method<(id: string, options?: CallOptions) => Call<O['disableAlertRule']>>,
}
