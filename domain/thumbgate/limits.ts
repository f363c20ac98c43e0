/** Which counters a request is counted on, by the name the contract gives the limit. */
import type { Identity } from '#domain/thumbgate/system.ts'
import type { Config } from '#server/config.ts'
import type { RequestInfo } from '#server/contract.ts'
import type { Limit } from '#server/system.ts'

interface Request {
  identity: Identity | undefined
  request: RequestInfo
  config: Config
}

const minute = 60

const principalOf = (identity: Identity | undefined): string =>
  identity?.kind === 'customer' ? `customer ${identity.customerId}` : 'installation'

const perAddress = ({ request, config }: Request): Limit[] => [
  { key: `ip ${request.ip}`, limit: config.thumbgate.publicRateLimit, windowSeconds: minute },
]

export const rateLimits = {
  /** All captures into one data set. */
  capture: ({ identity, config }: Request): Limit[] => [
    { key: principalOf(identity), limit: config.thumbgate.captureRateLimit, windowSeconds: minute },
  ],
  /** Checkouts and leads share one counter per client address. */
  'anonymous-write': perAddress,
  /** Beyond it pings are dropped, and nobody is told. */
  beacon: perAddress,
}
