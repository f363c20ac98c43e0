/** Which counters a request is counted on (section 16 of the behaviour specification), by the name the contract gives the limit. */
import type { Identity } from '#domain/mightykey/system.ts'
import type { Config } from '#server/config.ts'
import type { RequestInfo } from '#server/contract.ts'
import type { Limit } from '#server/system.ts'

interface Request {
  identity: Identity | undefined
  request: RequestInfo
  config: Config
}

const minute = 60
const hour = 60 * minute

/** An export reads everything an organisation has. */
const exportsPerHour = 5

/** Whose requests are counted together. */
export const principalOf = (identity: Identity): string =>
  identity.kind === 'key' ? `key ${identity.keyId}` : `session ${identity.sessionId}`

/** Whose idempotency keys are one set: a session that names another organisation buys for another organisation. */
export const idempotencyOwner = (identity: Identity, { headers }: Pick<RequestInfo, 'headers'>): string =>
  `${principalOf(identity)} ${String(headers['x-organization-id'] ?? '').toLowerCase()}`

const perCredential = ({ identity, config }: Request): Limit[] =>
  identity ? [{ key: principalOf(identity), limit: config.mightykey.rateLimit, windowSeconds: minute }] : []

export const rateLimits = {
  default: perCredential,
  /** The four public operations share one counter per address. */
  public: ({ request, config }: Request): Limit[] => [
    { key: `ip ${request.ip}`, limit: config.mightykey.publicRateLimit, windowSeconds: minute },
  ],
  export: (request: Request): Limit[] =>
    request.identity
      ? [
          ...perCredential(request),
          { key: `user ${request.identity.userId}`, limit: exportsPerHour, windowSeconds: hour },
        ]
      : [],
}
