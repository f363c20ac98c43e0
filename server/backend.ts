/**
 * openapi-backend, compiled (contracts/audit.md section 5): it keeps the order of a request and evaluates security; its router and validator,
 * which rebuild their tables on every request and know no formats, are replaced by the generated ones.
 */
import { type Handler, OpenAPIBackend, OpenAPIRouter, OpenAPIValidator } from 'openapi-backend'
import type { Exchange } from '#server/http/exchange.ts'
import type { Operation } from '#server/operation.ts'
import type { Router } from '#server/router.ts'

/** A contract as `npm run generate` writes it; only what the dispatcher reads is typed. */
export type Contract = ConstructorParameters<typeof OpenAPIBackend>[0]['definition'] & object

type BackendRequest = Parameters<OpenAPIRouter['matchOperation']>[0]
type BackendOperation = NonNullable<ReturnType<OpenAPIRouter['getOperation']>>
type ParsedRequest = ReturnType<OpenAPIRouter['parseRequest']>
type ValidationResult = ReturnType<OpenAPIValidator['validateRequest']>

const notFound = new Error('404-notFound')
const methodNotAllowed = new Error('405-methodNotAllowed')
const valid: ValidationResult = { valid: true }
const invalid: ValidationResult = { valid: false, errors: [] }

/** The generated table behind openapi-backend's interface. A request is an {@link Exchange} and needs no parsing. */
class CompiledRouter extends OpenAPIRouter {
  readonly #router: Router<Operation>
  readonly #operations: ReadonlyMap<string, Operation>

  constructor(definition: Contract, router: Router<Operation>, operations: ReadonlyMap<string, Operation>) {
    super({ definition })
    this.#router = router
    this.#operations = operations
  }

  override parseRequest(request: BackendRequest): ParsedRequest {
    return request as ParsedRequest
  }

  override matchOperation(request: BackendRequest): BackendOperation {
    const exchange = request as Exchange
    const match = this.#router.match(exchange.method, exchange.path)
    if (!match) throw this.#router.allowed(exchange.path).length > 0 ? methodNotAllowed : notFound
    exchange.operation = match.operation
    exchange.params = match.params
    return match.operation
  }

  override getOperations(): BackendOperation[] {
    return [...this.#operations.values()]
  }

  override getOperation(operationId: string): BackendOperation | undefined {
    return this.#operations.get(operationId)
  }
}

/** Standalone validators behind openapi-backend's interface. */
class CompiledValidator extends OpenAPIValidator {
  readonly #validate: (exchange: Exchange) => boolean

  constructor(definition: Contract, router: OpenAPIRouter, validate: (exchange: Exchange) => boolean) {
    super({ definition, router, lazyCompileValidators: true })
    this.#validate = validate
  }

  override validateRequest(request: BackendRequest): ValidationResult {
    return this.#validate(request as Exchange) ? valid : invalid
  }
}

/** What the dispatcher does at each stage. `context` is openapi-backend's. */
export type StageHandler = (context: Parameters<Handler>[0], exchange: Exchange) => unknown

export interface Stages {
  notFound: StageHandler
  methodNotAllowed: StageHandler
  postSecurityHandler: StageHandler
  unauthorizedHandler: StageHandler
  validationFail: StageHandler
  notImplemented: StageHandler
}

const requiredStages = [
  'notFound',
  'methodNotAllowed',
  'postSecurityHandler',
  'unauthorizedHandler',
  'validationFail',
  'notImplemented',
] as const satisfies (keyof Stages)[]

export interface BackendParts {
  api: string
  contract: Contract
  router: Router<Operation>
  operations: readonly Operation[]
  stages: Partial<Stages>
  security: Readonly<Record<string, StageHandler>>
  validate: (exchange: Exchange) => boolean
  /** Runs a built operation. */
  run: StageHandler
}

/**
 * The backend of one system, ready to handle requests. openapi-backend fails open: without `unauthorizedHandler` or `validationFail`, or with a
 * security scheme nobody judges, requests would pass. So this throws when one of them is missing.
 */
export function createBackend(parts: BackendParts): OpenAPIBackend {
  const operations = new Map(parts.operations.map((operation) => [operation.operationId, operation]))
  const backend = new OpenAPIBackend({ definition: parts.contract, quick: true, strict: true })
  // What init() would do, without dereferencing the document and compiling anything.
  backend.definition = parts.contract as typeof backend.definition
  backend.router = new CompiledRouter(parts.contract, parts.router, operations)
  backend.validator = new CompiledValidator(parts.contract, backend.router, parts.validate)
  backend.initialized = true
  backend.register({ ...parts.stages })
  for (const operation of parts.operations) if (operation.handler) backend.register(operation.operationId, parts.run)
  for (const [scheme, handler] of Object.entries(parts.security)) backend.registerSecurityHandler(scheme, handler)
  assertFailsClosed(parts.api, backend)
  return backend
}

function assertFailsClosed(api: string, backend: OpenAPIBackend): void {
  const declared = Object.keys(backend.definition.components?.securitySchemes ?? {})
  const used = backend.getOperations().flatMap((operation) => (operation.security ?? []).flatMap(Object.keys))
  const unjudged = [...new Set([...declared, ...used])].filter((scheme) => !backend.securityHandlers[scheme])
  if (unjudged.length > 0) {
    throw new Error(
      `${api}: no security handler for ${unjudged.join(', ')}; add it to "security" in handlers/${api}/index.ts`,
    )
  }
  const missing = requiredStages.filter((stage) => !backend.handlers[stage])
  if (missing.length > 0) {
    throw new Error(
      `${api}: ${missing.join(', ')} not registered; without it invalid or unauthorised requests would pass`,
    )
  }
}
