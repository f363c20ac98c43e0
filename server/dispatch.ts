/**
 * One request of one system, in eleven steps: path, method, identify, permit, throttle, validate, claim, scope, handler, commit, reply.
 * openapi-backend calls the stages in that order; whatever is thrown at any of them leaves by one funnel.
 */
import type { Logger } from 'pino'
import { type Contract, createBackend, type StageHandler, type Stages } from '#server/backend.ts'
import type { Config } from '#server/config.ts'
import type { Reply } from '#server/contract.ts'
import type { Database } from '#server/database.ts'
import type { Failure } from '#server/errors.ts'
import { renderFailure, toFailure, toOutage } from '#server/funnel.ts'
import { ClientGone } from '#server/http/body.ts'
import type { Exchange } from '#server/http/exchange.ts'
import { type Claim, ClaimLost, type Claims, defaultWaitSeconds } from '#server/idempotency.ts'
import type { Operation } from '#server/operation.ts'
import { countRequest, type Throttle } from '#server/rate-limit.ts'
import { readBody, readPath, validate } from '#server/request-values.ts'
import type { Router } from '#server/router.ts'
import { runInScope, type ScopeTools } from '#server/scopes.ts'
import { createCredentialReader, type SecurityScheme } from '#server/security.ts'
import type { SecurityHandler, SystemDefinition } from '#server/system.ts'

export interface DispatchParts {
  definition: SystemDefinition<string>
  contract: Contract
  router: Router<Operation>
  operations: readonly Operation[]
  config: Config
  database: Database
  log: Logger
  throttle: Throttle
  claims: Claims
  scope: ScopeTools
  /** Replaces stages; for the test that shows that a missing one stops the start. */
  stages?: (standard: Stages) => Partial<Stages>
}

/** Answers an exchange: its reply, or undefined when the client is gone. Throws only when the system's envelope cannot be rendered. */
export type Dispatch = (exchange: Exchange) => Promise<Reply | undefined>

/** The dispatcher of one system. Throws when something a request could slip through is missing. */
export function createDispatch(parts: DispatchParts): Dispatch {
  const standard = createStages(parts)
  const backend = createBackend({
    api: parts.definition.api,
    contract: parts.contract,
    router: parts.router,
    operations: parts.operations,
    stages: parts.stages ? parts.stages(standard) : standard,
    security: createSecurity(parts),
    validate: (exchange) => validate(exchange, parts.definition),
    run: (_context, exchange) => run(exchange, parts),
  })
  assertNamesKnown(parts)
  return async (exchange) => {
    const reply = await settled()
    if (reply) addAnswerHeaders(exchange, parts)
    return reply

    async function settled(): Promise<Reply | undefined> {
      try {
        return (await backend.handleRequest(exchange, exchange)) as Reply
      } catch (error) {
        return await failed(error, exchange, parts)
      }
    }
  }
}

/** A header of the reply itself replaces these. */
function addAnswerHeaders(exchange: Exchange, { definition }: DispatchParts): void {
  const { operation } = exchange
  if (!operation || !definition.answerHeaders) return
  const headers = definition.answerHeaders(operation.route, exchange.info, exchange.body) ?? {}
  for (const [name, value] of Object.entries(headers)) exchange.extraHeaders.push(name, value)
}

/** A limit without numbers and a key without an owner would be noticed by the first request only. */
function assertNamesKnown({ definition, operations }: DispatchParts): void {
  const file = `handlers/${definition.api}/index.ts`
  for (const { operationId, route, handler } of operations) {
    const limit = route.rateLimit
    if (definition.rateLimits && limit !== 'none' && !definition.rateLimits[limit]) {
      throw new Error(`${operationId} has the rate limit "${limit}", which "rateLimits" in ${file} does not define`)
    }
    if (handler && route.idempotent && route.security.length > 0 && !definition.principal) {
      throw new Error(`${operationId} honours idempotency keys, so ${file} must say whose they are: add "principal"`)
    }
  }
}

function createStages(parts: DispatchParts): Stages {
  const { errors } = parts.definition
  return {
    notFound: () => {
      throw errors.fail('not_found')
    },
    methodNotAllowed: (_context, exchange) => {
      const allow = parts.router.allowed(exchange.path).join(', ')
      throw errors.fail('method_not_allowed', undefined, { headers: { Allow: allow } })
    },
    postSecurityHandler: (context, exchange) => afterSecurity(exchange, context.security, parts),
    unauthorizedHandler: () => {
      throw errors.fail('unauthorized')
    },
    validationFail: (_context, exchange) => {
      const { field, message } = exchange.violation ?? { field: 'body', message: 'The request is not valid' }
      throw errors.fail('bad_request', message, { field })
    },
    notImplemented: () => {
      throw errors.fail('not_implemented')
    },
  }
}

/** Step 3, one handler per scheme. What it throws is remembered, because openapi-backend would take it for a bad credential. */
function createSecurity(parts: DispatchParts): Record<string, StageHandler> {
  const { components } = parts.contract as { components?: { securitySchemes?: Record<string, SecurityScheme> } }
  const schemes = components?.securitySchemes ?? {}
  const entries = Object.entries(parts.definition.security)
  const everybody = parts.definition.everybody?.(parts.config)
  return Object.fromEntries(
    entries.map(([name, judge]) => {
      const scheme = schemes[name]
      const read = scheme ? createCredentialReader(name, scheme) : () => undefined
      const handler: StageHandler = (_context, exchange) => {
        if (everybody !== undefined) return { identity: everybody }
        const value = read(exchange.info, exchange.queryText)
        return value === undefined ? undefined : identify(exchange, name, value, judge, parts)
      }
      return [name, handler]
    }),
  )
}

async function identify(
  exchange: Exchange,
  scheme: string,
  value: string,
  judge: SecurityHandler<unknown>,
  { database, config }: DispatchParts,
): Promise<{ identity: unknown } | undefined> {
  const { route } = exchange.operation as Operation
  try {
    const identity = await judge({ value, scheme, route, request: exchange.info, database, config, now: exchange.now })
    return identity === null || identity === undefined ? undefined : { identity }
  } catch (error) {
    exchange.outage = error
    return undefined
  }
}

/** Steps 4, 5 and the part of 6 that waits for the body. An unauthorised request goes on to its 401. */
async function afterSecurity(
  exchange: Exchange,
  security: Record<string, unknown>,
  parts: DispatchParts,
): Promise<void> {
  const operation = exchange.operation as Operation
  const { definition } = parts
  if (operation.security.length > 0) {
    if (security.authorized !== true) {
      if (exchange.outage !== undefined) throw toOutage(exchange.outage, definition.errors)
      return
    }
    exchange.identity = identityOf(operation, security)
    const refusal = exchange.identity === undefined ? undefined : refusalOf(exchange, operation, parts)
    // It is counted as well, so that its answer says how many requests are left, but stays refused for what it is.
    if (refusal) await countRequest(exchange, operation, parts)
    if (refusal) throw refusal.error
  }
  const counted = countRequest(exchange, operation, parts)
  const state = counted && (await counted)
  if (state?.allowed === false)
    throw definition.errors.fail('rate_limited', undefined, { retryAfter: state.resetSeconds })
  readPath(exchange, operation, definition)
  await readBody(exchange, operation, definition)
}

/** Step 4. */
function refusalOf(
  { identity, info }: Exchange,
  { route }: Operation,
  parts: DispatchParts,
): { error: unknown } | undefined {
  try {
    parts.definition.permit?.(identity, route, info, parts.config)
    return undefined
  } catch (error) {
    return { error }
  }
}

/** What the first alternative that holds proves: the identity its first scheme found. */
function identityOf(operation: Operation, security: Record<string, unknown>): unknown {
  for (const alternative of operation.security) {
    const found = Object.keys(alternative).map((scheme) => security[scheme] as { identity: unknown } | undefined)
    if (found.length > 0 && found.every(Boolean)) return found[0]?.identity
  }
  return undefined
}

/** Steps 7 to 10. */
async function run(exchange: Exchange, parts: DispatchParts): Promise<Reply> {
  const operation = exchange.operation as Operation
  const key = operation.route.idempotent ? exchange.headers['idempotency-key'] : undefined
  if (typeof key !== 'string' || key === '') return await runInScope(exchange, operation, parts.scope, undefined)
  const opened = await openClaim(exchange, key, parts)
  if (!opened.claim) return opened.replay
  try {
    return await runInScope(exchange, operation, parts.scope, opened.claim)
  } catch (error) {
    throw await settle(error, opened.claim, exchange, parts)
  } finally {
    opened.claim.end()
  }
}

function openClaim(exchange: Exchange, key: string, parts: DispatchParts) {
  const { definition, claims } = parts
  const { identity, info } = exchange
  return claims.open({
    api: definition.api,
    principal: identity === undefined ? `address ${info.ip}` : `caller ${definition.principal?.(identity, info)}`,
    key,
    method: exchange.method,
    url: exchange.url,
    body: exchange.body,
    waitSeconds: definition.idempotencyWaitSeconds ?? defaultWaitSeconds,
    errors: definition.errors,
    abandoned: () => exchange.clientGone,
  })
}

/** After a failure the key is free again, or keeps the refusal where that is what a repetition should get. Returns what is thrown on. */
async function settle(error: unknown, claim: Claim, exchange: Exchange, parts: DispatchParts): Promise<unknown> {
  const { errors } = parts.definition
  if (error instanceof ClaimLost) return errors.fail('conflict', undefined, { retryAfter: 1, cause: error })
  const failure = toFailure(error, errors)
  try {
    await claim.store(parts.database.kysely, renderFailure(failure, errors, contextOf(exchange)))
  } catch (cause) {
    // The lease runs out by itself; the caller still gets the answer to what happened first.
    parts.log.warn({ err: cause, requestId: exchange.id }, 'an idempotency claim could not be settled')
  }
  return error
}

const contextOf = (exchange: Exchange) => ({
  requestId: exchange.id,
  path: exchange.operation?.path ?? exchange.path,
  ...(exchange.operation ? { operationId: exchange.operation.operationId } : {}),
})

/** The one way out for everything thrown. */
async function failed(error: unknown, exchange: Exchange, parts: DispatchParts): Promise<Reply | undefined> {
  if (error instanceof ClientGone || exchange.clientGone) return undefined
  const { errors } = parts.definition
  const failure = toFailure(error, errors)
  logFailure(failure, exchange, parts)
  const { operation } = exchange
  const { database, log } = parts
  const around = { request: exchange.info, database, log, now: exchange.now }
  const instead = operation && (await parts.definition.answerInstead?.(failure, operation.route, around))
  const reply = instead ?? renderFailure(failure, errors, contextOf(exchange))
  try {
    if (operation && failure.code !== 'not_implemented') parts.scope.checkReply(operation, reply)
    return reply
  } catch (violated) {
    const internal = toFailure(violated, errors)
    logFailure(internal, exchange, parts)
    return renderFailure(internal, errors, contextOf(exchange))
  }
}

function logFailure(failure: Failure, exchange: Exchange, { log, definition }: DispatchParts): void {
  if (failure.status < 500 || failure.code === 'not_implemented') return
  const facts = { requestId: exchange.id, api: definition.api, operationId: exchange.operation?.operationId }
  log.error({ ...facts, code: failure.code, err: failure.cause ?? failure }, failure.message)
}
