/**
 * The express application: in front of every system what all requests need (request id, CORS, headers, access log, metrics), then the
 * system's dispatcher; beside them health, metrics, contracts and pages. Paths of a contract win where a system is served alone.
 */
import express, { type ErrorRequestHandler, type Express, type Request, type Response } from 'express'
import type { Logger } from 'pino'
import { besideOperations } from '#server/beside.ts'
import type { RequestInfo } from '#server/contract.ts'
import { createDispatch, type DispatchParts } from '#server/dispatch.ts'
import { createFront } from '#server/front.ts'
import { healthRoutes } from '#server/health.ts'
import { apiHeaderList } from '#server/http/headers.ts'
import { type Claims, createClaims } from '#server/idempotency.ts'
import type { LoadedSystem } from '#server/load-system.ts'
import { createMetrics, type Metrics } from '#server/metrics.ts'
import { createOperation, defaultBodyLimit, type Operation } from '#server/operation.ts'
import type { SystemSummary } from '#server/pages/landing.ts'
import { pageRoutes, publicContract } from '#server/pages/routes.ts'
import { createThrottle, type Throttle } from '#server/rate-limit.ts'
import { checkReply } from '#server/reply-checks.ts'
import { createRouter, type Router } from '#server/router.ts'
import type { ScopeTools } from '#server/scopes.ts'
import type { Kernel, PublicCors, SecurityHandler } from '#server/system.ts'

export { type LoadedSystem, loadSystem } from '#server/load-system.ts'

export interface AppOptions extends Kernel, Pick<ScopeTools, 'jobsIn' | 'storeEvents'> {
  systems: readonly LoadedSystem[]
  /** The one system that is served without its mount. */
  only?: string
  /** Replies are checked against the contract; a violating one becomes a 500. Default: the configuration's. */
  checkReplies?: boolean
  /** Replaces security handlers, by system and scheme (tests). */
  security?: Readonly<Record<string, Readonly<Record<string, SecurityHandler<unknown>>>>>
  /** Replaces stages of openapi-backend (tests). */
  stages?: DispatchParts['stages']
  /** Services that were made already, because jobs use them too; else they are made here. */
  services?: ReadonlyMap<string, object>
  /** Replaces the counters in the database. */
  throttle?: Throttle
  claims?: Claims
}

export interface AccordApp {
  express: Express
  metrics: Metrics
  /** Services of each system, as providers and jobs get them too. */
  services: ReadonlyMap<string, object>
  /** Tells `/readyz` and open streams that the server stops, and resolves when no request is being answered any more. */
  drain(): Promise<void>
}

/** One system, ready to answer. */
export interface ServedSystem {
  api: string
  /** In front of every path of the contract: mount and base. */
  prefix: string
  mount: string
  dispatch: ReturnType<typeof createDispatch>
  allowed(path: string): string[]
  /** See `SystemDefinition.alias`. */
  alias: ((path: string) => string) | undefined
  /** Any web page may call this path with this method. */
  openToBrowsers(method: string, path: string): boolean
  /** See `SystemDefinition.publicCors`; of whatever operation the path has. Absent where the system promises none. */
  publicCors: ((path: string) => Promised | undefined) | undefined
  headers: readonly string[]
  errors: LoadedSystem['definition']['errors']
  /** The contract as clients may see it, as JSON text. */
  contractText(): string
}

/** Builds the application. Throws when a system could not be served safely: see {@link createDispatch}. */
export function createApp(options: AppOptions): AccordApp {
  const services =
    options.services ??
    new Map(options.systems.map((system) => [system.entry.api, system.definition.services(options)]))
  const systems = selected(options).map((system) => serveSystem(system, options, services.get(system.entry.api) ?? {}))
  const front = createFront({
    systems,
    config: options.config,
    log: options.log,
    now: options.now,
    metrics: createMetrics(() => front.inFlight()),
  })
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('trust proxy', trustProxy(options.config.trustProxy))
  app.use(front.handle)
  app.use(healthRoutes({ database: options.database, metrics: front.metrics, draining: front.draining }))
  for (const system of systems) app.get(`${system.mount}/openapi.json`, (_req, res) => sendContract(system, res))
  app.use(pageRoutes(selected(options).map((system) => summary(system, options.only !== undefined))))
  app.use(unknownPath)
  app.use(pageFailed(options.log))
  return { express: app, metrics: front.metrics, services, drain: front.drain }
}

function selected({ systems, only }: AppOptions): readonly LoadedSystem[] {
  if (only === undefined) return systems
  const one = systems.filter((system) => system.entry.api === only)
  if (one.length > 0) return one
  throw new Error(`There is no system "${only}"; there are ${systems.map((system) => system.entry.api).join(', ')}`)
}

/** What the landing page and the reference say of a system. */
function summary({ entry, routes, definition, contract }: LoadedSystem, alone: boolean) {
  const listed: SystemSummary = {
    api: entry.api,
    title: entry.title,
    basePath: alone ? entry.base : entry.mount + entry.base,
    operations: routes.map(({ operationId, method, path, tag }) => {
      return { operationId, method, path, tag, built: definition.handlers[operationId] !== undefined }
    }),
  }
  return { ...listed, contract }
}

/** `ACCORD_TRUST_PROXY`: a number of hops, or addresses and networks. */
function trustProxy(list: readonly string[]): boolean | number | string[] {
  if (list.length === 0) return false
  const [first] = list
  return list.length === 1 && first !== undefined && /^\d+$/.test(first) ? Number(first) : [...list]
}

function sendContract(system: ServedSystem, res: Response): void {
  res.set('X-Content-Type-Options', 'nosniff').type('application/json').send(system.contractText())
}

/** For pages and health: without it express would show the stack to the client. */
const pageFailed =
  (log: Logger): ErrorRequestHandler =>
  (error: unknown, req, res, _next) => {
    log.error({ err: error, path: req.path }, 'a page could not be served')
    if (res.headersSent) res.destroy()
    else res.status(500).json({ error: 'Internal server error' })
  }

function unknownPath(_req: Request, res: Response): void {
  res.status(404).set('X-Content-Type-Options', 'nosniff').json({ error: 'Not found' })
}

/** One system with its dispatcher. Throws when it could not be served safely. */
export function serveSystem(system: LoadedSystem, options: AppOptions, services: object): ServedSystem {
  const { entry } = system
  system.definition.assertServable?.(options.config)
  const definition = withSecurity(system.definition, options.security?.[entry.api])
  const checks = options.checkReplies ?? options.config.checkReplies
  const operations = compile({ ...system, definition }, checks)
  const router = createRouter(operations)
  const { config, database, log } = options
  const scope: ScopeTools = {
    definition,
    services,
    database,
    log: log.child({ api: entry.api }),
    jobsIn: options.jobsIn,
    storeEvents: options.storeEvents,
    checkReply: checks ? checkReply : () => {},
  }
  const dispatch = createDispatch({
    definition,
    contract: system.contract,
    router,
    operations,
    config,
    database,
    log,
    throttle: options.throttle ?? createThrottle(database),
    claims: options.claims ?? createClaims(options),
    scope,
    ...(options.stages ? { stages: options.stages } : {}),
  })
  const mount = options.only === undefined ? entry.mount : ''
  let contractText: string | undefined
  return {
    api: entry.api,
    mount,
    prefix: mount + entry.base,
    dispatch,
    allowed: router.allowed,
    alias: definition.alias,
    openToBrowsers: (method, path) => {
      const route = definition.openToBrowsers && router.match(method, path)?.operation.route
      return route !== undefined && definition.openToBrowsers?.(route) === true
    },
    publicCors: definition.publicCors && ((path) => promisedCors(definition, router, path)),
    headers: apiHeaderList({ https: config.publicUrl?.startsWith('https:') ?? false, own: definition.headers ?? {} }),
    errors: definition.errors,
    contractText: () => {
      contractText ??= JSON.stringify(publicContract(system.contract))
      return contractText
    },
  }
}

/** What any page is told about a path, and what else stands on its answers. */
export interface Promised {
  cors: PublicCors
  answerHeaders(request: RequestInfo): Record<string, string>
}

function promisedCors(
  definition: LoadedSystem['definition'],
  router: Router<Operation>,
  path: string,
): Promised | undefined {
  for (const method of router.allowed(path)) {
    const route = router.match(method, path)?.operation.route
    const cors = route && definition.publicCors?.(route)
    if (cors) return { cors, answerHeaders: (request) => definition.answerHeaders?.(route, request, undefined) ?? {} }
  }
  return undefined
}

function withSecurity(
  definition: LoadedSystem['definition'],
  overrides: Readonly<Record<string, SecurityHandler<unknown>>> | undefined,
): LoadedSystem['definition'] {
  return overrides ? { ...definition, security: { ...definition.security, ...overrides } } : definition
}

function compile(system: LoadedSystem, checks: boolean): Operation[] {
  const { definition, routes, validators } = system
  const replyValidators = checks ? system.replyValidators() : undefined
  const operations = routes.map((route) =>
    createOperation(route, {
      validators: validators[route.operationId],
      replyValidators: replyValidators?.[route.operationId],
      bodyLimit: definition.bodyLimit?.(route) ?? defaultBodyLimit,
      handler: definition.handlers[route.operationId],
    }),
  )
  return [...operations, ...besideOperations(definition, operations)]
}
