/** What every API request passes before and after its system's dispatcher: mount, request id, CORS, the written answer, log line, metrics. */
import type { NextFunction, Request, Response } from 'express'
import type { Logger } from 'pino'
import type { ServedSystem } from '#server/app.ts'
import { elapsed } from '#server/clock.ts'
import type { Config } from '#server/config.ts'
import type { Reply } from '#server/contract.ts'
import { renderFailure, toFailure } from '#server/funnel.ts'
import { healthPaths } from '#server/health.ts'
import {
  corsHeaders,
  createCorsPolicy,
  preflightHeaders,
  preflightMethod,
  publicHeaders,
  publicMaxAge,
} from '#server/http/cors.ts'
import { Exchange } from '#server/http/exchange.ts'
import { writeReply } from '#server/http/reply-writer.ts'
import { requestId } from '#server/http/request-id.ts'
import type { Metrics } from '#server/metrics.ts'

export interface FrontParts {
  systems: readonly ServedSystem[]
  config: Config
  log: Logger
  now(): Date
  metrics: Metrics
}

export interface Front {
  handle(req: Request, res: Response, next: NextFunction): void
  metrics: Metrics
  inFlight(): number
  draining(): boolean
  drain(): Promise<void>
}

/** Said in the access log of a request whose client went away before it was answered. */
const clientGoneStatus = 499

export function createFront(parts: FrontParts): Front {
  const locate = createLocator(parts.systems)
  const cors = createCorsPolicy(parts.config)
  // An access line has nothing to redact, and looking for it would cost more than writing the line.
  const access = parts.log.child({}, { redact: [] })
  const open = new Set<Exchange>()
  let draining = false
  let whenIdle: (() => void) | undefined

  async function answer(system: ServedSystem, exchange: Exchange): Promise<void> {
    const started = elapsed()
    open.add(exchange)
    let status = clientGoneStatus
    try {
      addCors(system, exchange)
      const reply = preflight(system, exchange) ?? (await system.dispatch(exchange))
      if (reply) {
        status = reply.status
        await send(system, exchange, reply, parts.log)
      }
    } finally {
      open.delete(exchange)
      if (open.size === 0) whenIdle?.()
      report(system.api, exchange, status, elapsed() - started)
    }
  }

  /** Nothing sensible can be said to this client; the others must not notice. */
  function cutOff(exchange: Exchange, error: unknown): void {
    parts.log.error({ requestId: exchange.id, err: error }, 'a request could not be answered')
    exchange.res.destroy()
  }

  function addCors(system: ServedSystem, exchange: Exchange): void {
    const { origin } = exchange.req.headers
    if (draining) exchange.extraHeaders.push('Connection', 'close')
    const promised = system.publicCors?.(exchange.path)
    if (promised) {
      exchange.extraHeaders.push(...publicHeaders(promised.cors))
      return
    }
    const method = preflightMethod(exchange.req) ?? exchange.method
    const anyPage = system.openToBrowsers?.(method, exchange.path) ?? false
    if (origin === undefined && !anyPage) return
    exchange.extraHeaders.push(...corsHeaders(cors, origin, anyPage))
  }

  function report(api: string, exchange: Exchange, status: number, milliseconds: number): void {
    const operationId = exchange.operation?.operationId ?? ''
    parts.metrics.observe(api, operationId, status, milliseconds / 1000)
    if (!parts.config.accessLog) return
    access.info(
      {
        requestId: exchange.id,
        api,
        operationId,
        method: exchange.method,
        path: exchange.path,
        status,
        ms: Math.round(milliseconds * 1000) / 1000,
        ip: exchange.info.ip,
      },
      'request',
    )
  }

  return {
    handle(req, res, next) {
      const found = locate(req.url)
      if (!found) {
        res.setHeader('X-Request-Id', requestId(req.headers['x-request-id']))
        next()
        return
      }
      const id = requestId(req.headers['x-request-id'])
      const exchange = new Exchange(req, res, id, parts.now(), found.url)
      if (draining) exchange.stop()
      answer(found.system, exchange).catch((error: unknown) => cutOff(exchange, error))
    },
    metrics: parts.metrics,
    inFlight: () => open.size,
    draining: () => draining,
    async drain() {
      draining = true
      for (const exchange of open) exchange.stop()
      if (open.size > 0) {
        await new Promise<void>((resolve) => {
          whenIdle = resolve
        })
      }
    },
  }
}

interface Located {
  system: ServedSystem
  /** Path and query below mount and base; empty when the base does not match, which no path of a contract is. */
  url: string
}

type Locate = (url: string) => Located | undefined

const pathOf = (url: string): string => {
  const mark = url.indexOf('?')
  return mark === -1 ? url : url.slice(0, mark)
}

/** Finds the system by the first segment; a system served alone has every path that is not the kernel's own. */
function createLocator(systems: readonly ServedSystem[]): Locate {
  const alone = systems.find((system) => system.mount === '')
  if (alone) return (url) => (isKernelPath(alone, pathOf(url)) ? undefined : { system: alone, url: below(alone, url) })
  const byMount = new Map(systems.map((system) => [system.mount, system]))
  return (url) => {
    const slash = url.indexOf('/', 1)
    const system = byMount.get(slash === -1 ? pathOf(url) : url.slice(0, slash))
    if (!system || isContractPath(system, pathOf(url))) return undefined
    return { system, url: below(system, url) }
  }
}

function below(system: ServedSystem, url: string): string {
  const { prefix, alias } = system
  if (!url.startsWith(prefix)) return ''
  const next = url.charAt(prefix.length)
  const rest = url.slice(prefix.length)
  if (next !== '/' && next !== '?' && next !== '' && prefix !== '') return ''
  const local = next === '/' || prefix === '' ? rest : `/${rest}`
  if (!alias) return local
  const path = pathOf(local)
  return alias(path) + local.slice(path.length)
}

const isContractPath = (system: ServedSystem, path: string): boolean =>
  path.endsWith('/openapi.json') && path === `${system.mount}/openapi.json` && !isOfContract(system, path)

const isKernelPath = (system: ServedSystem, path: string): boolean =>
  (path === '/' || healthPaths.has(path) || path.startsWith('/_accord/') || path === '/openapi.json') &&
  !isOfContract(system, path)

const isOfContract = (system: ServedSystem, path: string): boolean => system.allowed(below(system, path)).length > 0

/** The answer to a preflight request for a path the contract knows; any other OPTIONS request is dispatched. */
function preflight(system: ServedSystem, exchange: Exchange): Reply | undefined {
  const promised = exchange.method === 'OPTIONS' ? system.publicCors?.(exchange.path) : undefined
  if (promised) {
    exchange.extraHeaders.push(...publicMaxAge(promised.cors))
    return { status: 204, headers: promised.answerHeaders(exchange.info) }
  }
  if (preflightMethod(exchange.req) === undefined) return undefined
  const methods = system.allowed(exchange.path)
  if (methods.length === 0) return undefined
  if (exchange.extraHeaders.includes('Access-Control-Allow-Origin')) {
    exchange.extraHeaders.push(...preflightHeaders(exchange.req, methods))
  }
  return { status: 204 }
}

async function send(system: ServedSystem, exchange: Exchange, reply: Reply, log: Logger): Promise<void> {
  const base = ['X-Request-Id', exchange.id, ...system.headers, ...exchange.extraHeaders]
  const head = exchange.method === 'HEAD'
  try {
    const streaming = writeReply(exchange.res, reply, base, head, exchange.aborter?.signal)
    if (streaming) await streaming
  } catch (error) {
    if (exchange.clientGone || exchange.aborter?.signal.aborted) {
      exchange.res.destroy()
      return
    }
    log.error(
      { requestId: exchange.id, operationId: exchange.operation?.operationId, err: error },
      'an answer could not be written',
    )
    if (exchange.res.headersSent) exchange.res.destroy()
    else writeReply(exchange.res, internal(system, exchange, error), base, head)
  }
}

function internal(system: ServedSystem, exchange: Exchange, error: unknown): Reply {
  const failure = toFailure(error, system.errors)
  return renderFailure(failure, system.errors, {
    requestId: exchange.id,
    path: exchange.operation?.path ?? exchange.path,
  })
}
