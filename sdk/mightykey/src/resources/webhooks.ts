// Written by "npm run generate"; do not edit.
import type { Body, Call, Data, Item, Method, Options } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `GET /webhooks` — List webhooks */
  list: 'Webhooks GET /webhooks l data.webhooks' as Method<(options?: Options<O['listWebhooks']>) => Call<O['listWebhooks'], Item<Data<O['listWebhooks']>, 'data.webhooks'>[]>>,
  /** `POST /webhooks` — Register a new webhook */
  create: 'Webhook POST /webhooks b' as Method<(body: Body<O['createWebhook']>, options?: Options<O['createWebhook']>) => Call<O['createWebhook']>>,
  /** `DELETE /webhooks/{id}` — Delete a webhook */
  delete: 'Webhook DELETE /webhooks/{id}' as Method<(id: string, options?: Options<O['deleteWebhook']>) => Call<O['deleteWebhook']>>,
}
