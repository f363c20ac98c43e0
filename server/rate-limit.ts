/**
 * Step 5: rate limits. The contract names a limit (`x-accord.rateLimit`), the system says which counters it means for a request, and each
 * counter is a fixed window in the database. Every answer of a limited operation carries `RateLimit-Limit`, `RateLimit-Remaining` and
 * `RateLimit-Reset` (seconds) of its tightest counter; a system may name them otherwise (`rateLimitHeaders`).
 */
import { createHash } from 'node:crypto'
import * as throttle from '#db/shared/throttle.ts'
import type { Config } from '#server/config.ts'
import type { Database } from '#server/database.ts'
import type { Exchange } from '#server/http/exchange.ts'
import type { Operation } from '#server/operation.ts'
import type { Limit, SystemDefinition } from '#server/system.ts'

export interface LimitState {
  limit: number
  remaining: number
  /** Whole seconds until the window ends; at least 1. */
  resetSeconds: number
  allowed: boolean
}

/** Counts a request on its counters. */
export interface Throttle {
  /** The tightest counter, or the one that refuses; undefined when nothing is limited. */
  take(api: string, name: string, limits: readonly Limit[]): Promise<LimitState | undefined>
}

/** Counters in the database, shared by all instances. A caller's key is stored as a hash only. */
export function createThrottle(database: Database): Throttle {
  return {
    async take(api, name, limits) {
      let tightest: LimitState | undefined
      for (const limit of limits) {
        if (limit.limit === 0) continue
        const state = await takeOne(database, `${api} ${name}`, limit)
        if (!state.allowed) return state
        if (!tightest || state.remaining < tightest.remaining) tightest = state
      }
      return tightest
    },
  }
}

async function takeOne(database: Database, name: string, limit: Limit): Promise<LimitState> {
  const key = createHash('sha256').update(`${name} ${limit.windowSeconds} ${limit.key}`).digest('base64url')
  const taken = await throttle.take(database.kysely, key, limit.limit, limit.windowSeconds)
  return {
    limit: limit.limit,
    remaining: Math.max(0, limit.limit - taken.used),
    resetSeconds: Math.max(1, Math.ceil(taken.secondsLeft)),
    allowed: taken.allowed,
  }
}

interface Limited {
  definition: SystemDefinition<string>
  config: Config
  throttle: Throttle
}

/** Counts a request of an operation, and has its answer tell what is left; undefined when nothing is limited. */
export function countRequest(
  exchange: Exchange,
  { route: { rateLimit: name } }: Operation,
  { definition, config, throttle }: Limited,
): Promise<LimitState | undefined> | undefined {
  const countersOf = name === 'none' ? undefined : definition.rateLimits?.[name]
  const limits = countersOf?.({ identity: exchange.identity, request: exchange.info, config }) ?? []
  if (limits.length === 0) return undefined
  return throttle.take(definition.api, name, limits).then((state) => {
    const headers = state && (definition.rateLimitHeaders ?? rateLimitHeaders)(state, exchange.now)
    for (const [header, value] of Object.entries(headers ?? {})) exchange.extraHeaders.push(header, value)
    return state
  })
}

/** The headers of a counter's state, unless the system has its own. */
export function rateLimitHeaders(state: LimitState): Record<string, string> {
  return {
    'RateLimit-Limit': String(state.limit),
    'RateLimit-Remaining': String(state.remaining),
    'RateLimit-Reset': String(state.resetSeconds),
  }
}
