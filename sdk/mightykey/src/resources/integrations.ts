// Written by "npm run generate"; do not edit.
import type { Body, Call, Data, Item, Method, Options } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `GET /integrations` — List integrations */
  list: 'Integrations GET /integrations l data.integrations' as Method<(options?: Options<O['listIntegrations']>) => Call<O['listIntegrations'], Item<Data<O['listIntegrations']>, 'data.integrations'>[]>>,
  /** `POST /integrations` — Connect an integration */
  connect: 'Integration POST /integrations b' as Method<(body: Body<O['connectIntegration']>, options?: Options<O['connectIntegration']>) => Call<O['connectIntegration']>>,
  /** `DELETE /integrations/{id}` — Disconnect an integration */
  disconnect: 'Integration DELETE /integrations/{id}' as Method<(id: string, options?: Options<O['disconnectIntegration']>) => Call<O['disconnectIntegration']>>,
}
