// Written by "npm run generate"; do not edit.
import type { CallOptions } from '../../../runtime/client.ts'
import type { Body, Call, Data, Item, Method, Options, Query } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `POST /v1/console/voice/verify` — Run voice verification lanes */
  verifyProvider: 'verifyVoiceProvider POST /v1/console/voice/verify bk' as Method<(body?: Body<O['verifyVoiceProvider']>, options?: Options<O['verifyVoiceProvider']>) => Call<O['verifyVoiceProvider']>>,
  /** `POST /v1/console/voice/reward` — Generate voice reward report */
  rewardProvider: 'rewardVoiceProvider POST /v1/console/voice/reward bk' as Method<(body?: Body<O['rewardVoiceProvider']>, options?: Options<O['rewardVoiceProvider']>) => Call<O['rewardVoiceProvider']>>,
  /** `POST /v1/console/voice/optimize` — Generate voice optimization guidance */
  optimizeProvider: 'optimizeVoiceProvider POST /v1/console/voice/optimize bk' as Method<(body?: Body<O['optimizeVoiceProvider']>, options?: Options<O['optimizeVoiceProvider']>) => Call<O['optimizeVoiceProvider']>>,
  /** `POST /v1/console/voice/scorecard` — Run voice scorecard recommendation flow */
  getScorecard: 'getVoiceScorecard POST /v1/console/voice/scorecard bk' as Method<(body?: Body<O['getVoiceScorecard']>, options?: Options<O['getVoiceScorecard']>) => Call<O['getVoiceScorecard']>>,
  /** `GET /v1/console/speech/catalog` — Get speech provider and voice catalog */
  getSpeechCatalog: ' GET /v1/console/speech/catalog' as Method<(options?: CallOptions) => Call<O['getSpeechCatalog']>>,
  /** `GET /v1/console/speech/voice-catalog` — Get speech voice catalog snapshot */
  getSpeechVoiceCatalog: ' GET /v1/console/speech/voice-catalog' as Method<(options?: CallOptions) => Call<O['getSpeechVoiceCatalog']>>,
  /** `GET /v1/console/voice/preview` — Generate an MP3 preview for a provider voice */
  preview: 'Voice GET /v1/console/voice/preview q' as Method<(query: Query<O['previewVoice']>, options?: CallOptions) => Call<O['previewVoice']>>,
  /** `GET /v1/console/realtime/health` — Get realtime provider health status */
  getRealtimeProviderHealth: ' GET /v1/console/realtime/health l providers' as Method<(options?: CallOptions) => Call<O['getRealtimeProviderHealth'], Item<Data<O['getRealtimeProviderHealth']>, 'providers'>[]>>,
}
