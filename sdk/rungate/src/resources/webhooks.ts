// Written by "npm run generate"; do not edit.
import type { CallOptions } from '../../../runtime/client.ts'
import type { Body, Call, Data, Item, Method, PagedCall, Query } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `GET /api/webhooks` — List webhooks */
  list: 'Webhooks GET /api/webhooks ql data' as Method<(query?: Query<O['listWebhooks']>, options?: CallOptions) => Call<O['listWebhooks'], Item<Data<O['listWebhooks']>, 'data'>[]>>,
  /** `POST /api/webhooks` — Create a webhook */
  create: 'Webhook POST /api/webhooks b' as Method<(body: Body<O['createWebhook']>, options?: CallOptions) => Call<O['createWebhook']>>,
  /** `GET /api/webhooks/{id}` — Get a webhook */
  get: 'Webhook GET /api/webhooks/{id}' as Method<(id: string, options?: CallOptions) => Call<O['getWebhook']>>,
  /** `PUT /api/webhooks/{id}` — Update a webhook */
  update: 'Webhook PUT /api/webhooks/{id} b' as Method<(id: string, body: Body<O['updateWebhook']>, options?: CallOptions) => Call<O['updateWebhook']>>,
  /** `DELETE /api/webhooks/{id}` — Delete a webhook */
  delete: 'Webhook DELETE /api/webhooks/{id}' as Method<(id: string, options?: CallOptions) => Call<O['deleteWebhook']>>,
  /** `POST /api/webhooks/{id}/enable` — Enable a webhook */
  enable: 'Webhook POST /api/webhooks/{id}/enable' as Method<(id: string, options?: CallOptions) => Call<O['enableWebhook']>>,
  /** `POST /api/webhooks/{id}/disable` — Disable a webhook */
  disable: 'Webhook POST /api/webhooks/{id}/disable' as Method<(id: string, options?: CallOptions) => Call<O['disableWebhook']>>,
  /** `POST /api/webhooks/{id}/rotate-secret` — Rotate the webhook secret with a 10-minute grace window */
  rotateSecret: 'rotateWebhookSecret POST /api/webhooks/{id}/rotate-secret' as Method<(id: string, options?: CallOptions) => Call<O['rotateWebhookSecret']>>,
  /** `POST /api/webhooks/{id}/expire-previous-secret` — Close a pending rotation grace window early */
  expirePreviousSecret: 'expirePreviousWebhookSecret POST /api/webhooks/{id}/expire-previous-secret' as Method<(id: string, options?: CallOptions) => Call<O['expirePreviousWebhookSecret']>>,
  /** `GET /api/webhooks/{id}/deliveries` — List deliveries for a webhook */
  listDeliveries: 'listWebhookDeliveries GET /api/webhooks/{id}/deliveries q data' as Method<(id: string, query?: Query<O['listWebhookDeliveries']>, options?: CallOptions) => PagedCall<O['listWebhookDeliveries'], Item<Data<O['listWebhookDeliveries']>, 'data'>>>,
  /** `POST /api/webhooks/{id}/test` — Send a test event to a webhook */
  test: 'Webhook POST /api/webhooks/{id}/test' as Method<(id: string, options?: CallOptions) => Call<O['testWebhook']>>,
}
