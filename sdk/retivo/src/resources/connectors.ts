// Written by "npm run generate"; do not edit.
import type { CallOptions } from '../../../runtime/client.ts'
import type { Body, Call, Method } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `POST /api/connectors/segment` — Ingest Segment events */
  ingestSegment: ' POST /api/connectors/segment b' as Method<(body: Body<O['ingestSegment']>, options?: CallOptions) => Call<O['ingestSegment']>>,
  /** `POST /api/connectors/posthog` — Ingest PostHog events */
  ingestPosthog: ' POST /api/connectors/posthog b' as Method<(body: Body<O['ingestPosthog']>, options?: CallOptions) => Call<O['ingestPosthog']>>,
  /** `POST /api/connectors/mixpanel` — Ingest Mixpanel events */
  ingestMixpanel: ' POST /api/connectors/mixpanel b' as Method<(body: Body<O['ingestMixpanel']>, options?: CallOptions) => Call<O['ingestMixpanel']>>,
}
