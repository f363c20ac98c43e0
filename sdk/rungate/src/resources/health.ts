// Written by "npm run generate"; do not edit.
import type { CallOptions } from '../../../runtime/client.ts'
import type { Call, Method } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `GET /health` — Health check */
  get: 'Health GET /health 2' as Method<(options?: CallOptions) => Call<O['getHealth']>>,
  /** `GET /api/openapi.json` — OpenAPI specification */
  getOpenAPISpec: ' GET /api/openapi.json 2' as Method<(options?: CallOptions) => Call<O['getOpenAPISpec']>>,
  /** `GET /docs/guides/{name}` — Integration guide */
  getIntegrationGuide: ' GET /docs/guides/{name} 2' as Method<(name: O['getIntegrationGuide']['parameters']['path']['name'], options?: CallOptions) => Call<O['getIntegrationGuide']>>,
}
