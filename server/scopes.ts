/** Step 8: what a handler can reach, by `x-accord.effect`. */
import type { Logger } from 'pino'
import type { Events, Reply, RequestInfo, Route } from '#server/contract.ts'
import type { Database, Reader, Writer } from '#server/database.ts'
import type { Exchange } from '#server/http/exchange.ts'
import type { Values } from '#server/http/parameters.ts'
import type { Claim } from '#server/idempotency.ts'
import type { Jobs } from '#server/jobs/jobs.ts'
import type { AnyInput, Operation } from '#server/operation.ts'
import type { SystemDefinition } from '#server/system.ts'

/** An event a handler emitted; it becomes a row of the outbox when its transaction commits. */
export interface EmittedEvent {
  type: string
  payload: unknown
  tenant: string
  livemode: boolean
}

export interface ScopeTools {
  definition: SystemDefinition<string>
  services: object
  database: Database
  log: Logger
  /** Adds jobs in that transaction. */
  jobsIn(db: Writer): Jobs
  /** Writes events to the outbox in that transaction. */
  storeEvents(db: Writer, jobs: Jobs, api: string, events: readonly EmittedEvent[]): Promise<void>
  /** Throws when a reply is not what the contract declares; before the transaction commits, so that nothing of it stays. */
  checkReply(operation: Operation, reply: Reply): void
}

/** What every scope has. `log` is made when it is used. */
class Input implements AnyInput {
  readonly path: Values
  readonly query: Values
  readonly header: Values
  readonly cookie: Values
  readonly body: unknown
  readonly caller: unknown
  readonly services: object
  readonly request: RequestInfo
  readonly now: Date
  readonly db: Reader | Writer
  readonly #exchange: Exchange
  readonly #log: Logger

  constructor(exchange: Exchange, tools: ScopeTools, db: Reader | Writer, caller: unknown) {
    this.path = exchange.pathValues
    this.query = exchange.queryValues
    this.header = exchange.headerValues
    this.cookie = exchange.cookieValues
    this.body = exchange.body
    this.caller = caller
    this.services = tools.services
    this.request = exchange.info
    this.now = exchange.now
    this.db = db
    this.#exchange = exchange
    this.#log = tools.log
  }

  get log(): Logger {
    return this.#log.child({ requestId: this.#exchange.id, operationId: this.#exchange.operation?.operationId })
  }
}

class WriteInput extends Input {
  readonly jobs: Jobs
  readonly events: EventBuffer

  constructor(exchange: Exchange, tools: ScopeTools, db: Writer, caller: unknown) {
    super(exchange, tools, db, caller)
    this.jobs = tools.jobsIn(db)
    this.events = new EventBuffer(tools.definition, caller)
  }
}

/** Gathers events until the transaction is about to commit. */
class EventBuffer implements Events<Record<string, unknown>> {
  readonly list: EmittedEvent[] = []
  readonly #definition: SystemDefinition<string>
  readonly #caller: unknown

  constructor(definition: SystemDefinition<string>, caller: unknown) {
    this.#definition = definition
    this.#caller = caller
  }

  emit(type: string, payload: unknown, options: { tenant?: string; livemode?: boolean } = {}): void {
    const tenant =
      options.tenant ?? (this.#caller === undefined ? undefined : this.#definition.tenantOf?.(this.#caller))
    if (tenant === undefined) {
      throw new Error(
        `The event ${type} has no tenant: the caller names none, so give one as emit(type, payload, { tenant })`,
      )
    }
    this.list.push({ type, payload, tenant, livemode: options.livemode ?? true })
  }
}

/** Runs a built operation in the scope its effect names, and returns its reply after everything it did is committed. */
export function runInScope(
  exchange: Exchange,
  operation: Operation,
  tools: ScopeTools,
  claim: Claim | undefined,
): Promise<Reply> {
  const effect = operation.route.effect
  if (effect === 'read') return runRead(exchange, operation, tools)
  if (effect === 'write') return runWrite(exchange, operation, tools, claim)
  return runExternal(exchange, operation, tools, claim)
}

async function admit(exchange: Exchange, route: Route, tools: ScopeTools, db: Reader): Promise<unknown> {
  if (exchange.identity === undefined) return undefined
  return await tools.definition.admit({
    identity: exchange.identity,
    route,
    path: exchange.pathValues,
    header: exchange.headerValues,
    request: exchange.info,
    db,
    now: exchange.now,
  })
}

async function call(operation: Operation, input: Input, tools: ScopeTools): Promise<Reply> {
  if (!operation.handler) throw new Error(`${operation.operationId} has no handler`)
  const reply = await operation.handler(input)
  tools.checkReply(operation, reply)
  return reply
}

function runRead(exchange: Exchange, operation: Operation, tools: ScopeTools): Promise<Reply> {
  return tools.database.read(async (db) => {
    const caller = await admit(exchange, operation.route, tools, db)
    return await call(operation, new Input(exchange, tools, db, caller), tools)
  })
}

/** Rows, jobs, events and the stored reply of an idempotency key commit together, or none of them does. */
function runWrite(
  exchange: Exchange,
  operation: Operation,
  tools: ScopeTools,
  claim: Claim | undefined,
): Promise<Reply> {
  return tools.database.write(async (db) => {
    const caller = await admit(exchange, operation.route, tools, db)
    const input = new WriteInput(exchange, tools, db, caller)
    const reply = await call(operation, input, tools)
    await tools.storeEvents(db, input.jobs, tools.definition.api, input.events.list)
    await claim?.store(db, reply)
    return reply
  })
}

/** No ambient transaction: the handler takes short ones with `step`, and waits for other companies between them. */
class ExternalInput extends Input {
  readonly signal: AbortSignal
  readonly step: <T>(name: string, work: (scope: WriteInput) => Promise<T>) => Promise<T>
  readonly key: (name: string) => string

  constructor(exchange: Exchange, tools: ScopeTools, db: Reader, caller: unknown, claim: Claim | undefined) {
    super(exchange, tools, db, caller)
    this.signal = exchange.signal
    this.step = (name, work) => runStep(exchange, tools, caller, claim, name, work)
    this.key = (name) => claim?.stepKey(name) ?? `${exchange.id}:${name}`
  }
}

function runStep<T>(
  exchange: Exchange,
  tools: ScopeTools,
  caller: unknown,
  claim: Claim | undefined,
  name: string,
  work: (scope: WriteInput) => Promise<T>,
): Promise<T> {
  return tools.database.write(async (db) => {
    const earlier = await claim?.findStep(db, name)
    if (earlier) return earlier.result as T
    const input = new WriteInput(exchange, tools, db, caller)
    const result = await work(input)
    await tools.storeEvents(db, input.jobs, tools.definition.api, input.events.list)
    await claim?.storeStep(db, name, result)
    return result
  })
}

async function runExternal(
  exchange: Exchange,
  operation: Operation,
  tools: ScopeTools,
  claim: Claim | undefined,
): Promise<Reply> {
  const reply = await tools.database.read(async (db) => {
    const caller = await admit(exchange, operation.route, tools, db)
    return await call(operation, new ExternalInput(exchange, tools, db, caller, claim), tools)
  })
  if (claim) await tools.database.write((db) => claim.store(db, reply))
  return reply
}
