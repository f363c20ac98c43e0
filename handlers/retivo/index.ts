import { errors } from '#domain/retivo/errors.ts'
import type { Identity } from '#domain/retivo/system.ts'
import type { SecurityHandler, SystemDefinition } from '#server/system.ts'

/** No credential is known before the operations that issue them are built, so every protected operation answers 401. */
const nobody: SecurityHandler<Identity> = async () => null

export const system: SystemDefinition<'retivo'> = {
  api: 'retivo',
  errors,
  security: { bearerAuth: nobody },
  /** A missing body is validated as an empty object, also where the contract does not require one. */
  normalise: (_route, body) => body ?? {},
  admit: () => Promise.reject(errors.fail('unauthorized')),
  services: () => ({}),
  handlers: {},
}
