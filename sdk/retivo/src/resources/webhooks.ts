// Written by "npm run generate"; do not edit.
import type { CallOptions } from '../../../runtime/client.ts'
import type { Body, Call, Data, Item, Method } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `GET /api/webhooks/endpoints` — List webhook endpoints */
  listEndpoints: 'listWebhookEndpoints GET /api/webhooks/endpoints l endpoints' as Method<(options?: CallOptions) => Call<O['listWebhookEndpoints'], Item<Data<O['listWebhookEndpoints']>, 'endpoints'>[]>>,
  /** `POST /api/webhooks/endpoints` — Register webhook endpoint */
  createEndpoint: 'createWebhookEndpoint POST /api/webhooks/endpoints b' as Method<(body: Body<O['createWebhookEndpoint']>, options?: CallOptions) => Call<O['createWebhookEndpoint']>>,
  /** `PUT /api/webhooks/endpoints/{id}` — Update webhook endpoint */
  updateEndpoint: 'updateWebhookEndpoint PUT /api/webhooks/endpoints/{id} b' as Method<(id: string, body: Body<O['updateWebhookEndpoint']>, options?: CallOptions) => Call<O['updateWebhookEndpoint']>>,
  /** `DELETE /api/webhooks/endpoints/{id}` — Delete webhook endpoint */
  deleteEndpoint: 'deleteWebhookEndpoint DELETE /api/webhooks/endpoints/{id}' as Method<(id: string, options?: CallOptions) => Call<O['deleteWebhookEndpoint']>>,
  /** `POST /api/webhooks/endpoints/{id}/test` — Test webhook endpoint */
  testEndpoint: 'testWebhookEndpoint POST /api/webhooks/endpoints/{id}/test' as Method<(id: string, options?: CallOptions) => Call<O['testWebhookEndpoint']>>,
}
