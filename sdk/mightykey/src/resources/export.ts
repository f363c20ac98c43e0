// Written by "npm run generate"; do not edit.
import type { Call, Method, Options } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `GET /export` — Export all user/org data (GDPR Article 20) */
  data: 'exportData GET /export' as Method<(options?: Options<O['exportData']>) => Call<O['exportData']>>,
}
