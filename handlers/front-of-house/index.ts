import { errors } from '#domain/front-of-house/errors.ts'
import type { Identity } from '#domain/front-of-house/system.ts'
import type { SecurityHandler, SystemDefinition } from '#server/system.ts'

/** No credential is known before the operations that issue them are built, so every protected operation answers 401. */
const nobody: SecurityHandler<Identity> = async () => null

export const system: SystemDefinition<'front-of-house'> = {
  api: 'front-of-house',
  errors,
  security: { bearerAuth: nobody },
  headers: { 'API-Version': '2026-04-14' },
  /** A duplicate is told at once that the first request is still at work. */
  idempotencyWaitSeconds: 0,
  /** Clients send JSON as the media type of empty bodies; where a body is optional, an empty one is an empty object. */
  normalise: (route, body) => (body === undefined && route.body?.required === false ? {} : body),
  admit: () => Promise.reject(errors.fail('unauthorized')),
  services: () => ({}),
  handlers: {},
}
