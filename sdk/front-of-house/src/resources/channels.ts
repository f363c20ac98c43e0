// Written by "npm run generate"; do not edit.
import type { Body, Call, Method, Options } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `POST /v1/console/channels/widget/ensure` — Ensure widget channel exists for org/agent */
  ensureWidget: 'Channel POST /v1/console/channels/widget/ensure bk' as Method<(body?: Body<O['ensureWidgetChannel']>, options?: Options<O['ensureWidgetChannel']>) => Call<O['ensureWidgetChannel']>>,
  /** `POST /v1/console/channels/whatsapp/connect` — Connect or update WhatsApp channel configuration */
  connectWhatsApp: 'Channel POST /v1/console/channels/whatsapp/connect bk' as Method<(body: Body<O['connectWhatsAppChannel']>, options?: Options<O['connectWhatsAppChannel']>) => Call<O['connectWhatsAppChannel']>>,
  /** `GET /v1/console/channels/whatsapp/status` — Get WhatsApp channel readiness status */
  getWhatsAppStatus: 'getWhatsAppChannelStatus GET /v1/console/channels/whatsapp/status' as Method<(options?: Options<O['getWhatsAppChannelStatus']>) => Call<O['getWhatsAppChannelStatus']>>,
  /** `POST /v1/console/channels/whatsapp/verify` — Verify WhatsApp channel readiness contract */
  verifyWhatsApp: 'Channel POST /v1/console/channels/whatsapp/verify bk' as Method<(body?: Body<O['verifyWhatsAppChannel']>, options?: Options<O['verifyWhatsAppChannel']>) => Call<O['verifyWhatsAppChannel']>>,
  /** `POST /v1/console/channels/whatsapp/test` — Run WhatsApp channel test check (dry-run by default) */
  testWhatsApp: 'Channel POST /v1/console/channels/whatsapp/test bk' as Method<(body?: Body<O['testWhatsAppChannel']>, options?: Options<O['testWhatsAppChannel']>) => Call<O['testWhatsAppChannel']>>,
  /** `POST /v1/console/channels/instagram/connect` — Connect or update Instagram channel configuration */
  connectInstagram: 'Channel POST /v1/console/channels/instagram/connect bk' as Method<(body: Body<O['connectInstagramChannel']>, options?: Options<O['connectInstagramChannel']>) => Call<O['connectInstagramChannel']>>,
  /** `GET /v1/console/channels/instagram/status` — Get Instagram channel readiness status */
  getInstagramStatus: 'getInstagramChannelStatus GET /v1/console/channels/instagram/status' as Method<(options?: Options<O['getInstagramChannelStatus']>) => Call<O['getInstagramChannelStatus']>>,
  /** `POST /v1/console/channels/instagram/verify` — Verify Instagram channel readiness contract */
  verifyInstagram: 'Channel POST /v1/console/channels/instagram/verify bk' as Method<(body?: Body<O['verifyInstagramChannel']>, options?: Options<O['verifyInstagramChannel']>) => Call<O['verifyInstagramChannel']>>,
  /** `POST /v1/console/channels/instagram/test` — Run Instagram channel test check (dry-run by default) */
  testInstagram: 'Channel POST /v1/console/channels/instagram/test bk' as Method<(body?: Body<O['testInstagramChannel']>, options?: Options<O['testInstagramChannel']>) => Call<O['testInstagramChannel']>>,
}
