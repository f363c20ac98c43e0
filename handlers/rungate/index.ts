import { errors } from '#domain/rungate/errors.ts'
import type { Identity } from '#domain/rungate/system.ts'
import type { SecurityHandler, SystemDefinition } from '#server/system.ts'

const mebibyte = 1024 * 1024

/** Requests that are forwarded to a model may carry images. */
const proxied: ReadonlySet<string> = new Set(['proxyChatCompletions', 'proxyMessages'])

/** No credential is known before the operations that issue them are built, so every protected operation answers 401. */
const nobody: SecurityHandler<Identity> = async () => null

export const system: SystemDefinition<'rungate'> = {
  api: 'rungate',
  errors,
  security: { DashboardAuth: nobody, SessionCookie: nobody, AgentApiKey: nobody, AgentApiKeyHeader: nobody },
  bodyLimit: ({ operationId }) => (proxied.has(operationId) ? 32 : 1) * mebibyte,
  /** A version number is not an id: a bad one is a bad request. */
  pathViolation: (_route, field, message) =>
    field === 'version' ? errors.fail('bad_request', message, { field }) : undefined,
  /** A client configured with `/v1` in its base URL adds it again. */
  alias: (path) => (path.startsWith('/v1/v1/') ? path.slice('/v1'.length) : path),
  admit: () => Promise.reject(errors.fail('unauthorized')),
  services: () => ({}),
  handlers: {},
}
