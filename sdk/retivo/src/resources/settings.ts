// Written by "npm run generate"; do not edit.
import type { CallOptions } from '../../../runtime/client.ts'
import type { Body, Call, Method } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `GET /api/settings` — Get all settings */
  get: 'Settings GET /api/settings' as Method<(options?: CallOptions) => Call<O['getSettings']>>,
  /** `PATCH /api/settings` — Update tenant settings */
  update: 'Settings PATCH /api/settings b' as Method<(body: Body<O['updateSettings']>, options?: CallOptions) => Call<O['updateSettings']>>,
  /** `PATCH /api/settings/brand` — Update brand context */
  updateBrandContext: ' PATCH /api/settings/brand b' as Method<(body: Body<O['updateBrandContext']>, options?: CallOptions) => Call<O['updateBrandContext']>>,
  /** `PUT /api/settings/kill-switch` — Toggle kill switch */
  setKillSwitch: ' PUT /api/settings/kill-switch b' as Method<(body: Body<O['setKillSwitch']>, options?: CallOptions) => Call<O['setKillSwitch']>>,
  /** `PUT /api/settings/shadow-mode` — Toggle shadow mode */
  setShadowMode: ' PUT /api/settings/shadow-mode b' as Method<(body: Body<O['setShadowMode']>, options?: CallOptions) => Call<O['setShadowMode']>>,
}
