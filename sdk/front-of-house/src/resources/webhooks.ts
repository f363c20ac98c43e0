// Written by "npm run generate"; do not edit.
import type { Body, Call, Data, Item, Method, Options, Query } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `GET /v1/console/webhooks` — List registered webhook endpoints for the org */
  list: 'Webhooks GET /v1/console/webhooks l webhooks' as Method<(options?: Options<O['listWebhooks']>) => Call<O['listWebhooks'], Item<Data<O['listWebhooks']>, 'webhooks'>[]>>,
  /** `POST /v1/console/webhooks` — Register an outbound webhook destination */
  register: 'Webhook POST /v1/console/webhooks bk' as Method<(body: Body<O['registerWebhook']>, options?: Options<O['registerWebhook']>) => Call<O['registerWebhook']>>,
  /** `DELETE /v1/console/webhooks/{id}` — Delete a webhook registration */
  delete: 'Webhook DELETE /v1/console/webhooks/{id} k' as Method<(id: string, options?: Options<O['deleteWebhook']>) => Call<O['deleteWebhook']>>,
  /** `GET /v1/console/webhooks/{id}/deliveries` — Get delivery attempts for a webhook */
  getDeliveries: 'getWebhookDeliveries GET /v1/console/webhooks/{id}/deliveries l deliveries' as Method<(id: string, options?: Options<O['getWebhookDeliveries']>) => Call<O['getWebhookDeliveries'], Item<Data<O['getWebhookDeliveries']>, 'deliveries'>[]>>,
  /** `GET /v1/console/webhooks/observability` — Delivery attempts, failure density, and backpressure metrics */
  getObservability: 'getWebhookObservability GET /v1/console/webhooks/observability q' as Method<(query?: Query<O['getWebhookObservability']>, options?: Options<O['getWebhookObservability']>) => Call<O['getWebhookObservability']>>,
}
