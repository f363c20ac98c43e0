// Written by "npm run generate"; do not edit.
import type { CallOptions } from '../../../runtime/client.ts'
import type { Body, Call, Method, RawBody } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `POST /v1/telemetry/ping` — Record a telemetry event */
  recordPing: 'recordTelemetryPing POST /v1/telemetry/ping 1b' as Method<(body?: Body<O['recordTelemetryPing']> | RawBody, options?: CallOptions) => Call<O['recordTelemetryPing']>>,
}
