/** Which counters a request is counted on, by the name the contract gives the limit, and how their state is told. */
import type { Identity } from '#domain/retivo/system.ts'
import type { Config } from '#server/config.ts'
import type { LimitState } from '#server/rate-limit.ts'
import type { Limit } from '#server/system.ts'

interface Request {
  identity: Identity | undefined
  config: Config
}

const minute = 60

const requestsPerMinute = { default: 600, ingest: 1000, 'dry-run': 60 } as const

/** Whose requests are counted together. */
export const principalOf = (identity: Identity): string =>
  identity.kind === 'key' ? `key ${identity.keyId}` : `session ${identity.sessionId}`

const perCredential =
  (limit: number) =>
  ({ identity, config }: Request): Limit[] =>
    identity && config.retivo.limitsRates ? [{ key: principalOf(identity), limit, windowSeconds: minute }] : []

export const rateLimits = {
  default: perCredential(requestsPerMinute.default),
  ingest: perCredential(requestsPerMinute.ingest),
  'dry-run': perCredential(requestsPerMinute['dry-run']),
}

/** The reset is told in Unix seconds. */
export const rateLimitHeaders = (state: LimitState, now: Date): Record<string, string> => ({
  'X-RateLimit-Limit': String(state.limit),
  'X-RateLimit-Remaining': String(state.remaining),
  'X-RateLimit-Reset': String(Math.floor(now.getTime() / 1000) + state.resetSeconds),
})
