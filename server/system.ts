/** What a system hands to the kernel: `handlers/<api>/index.ts` exports one as `system`. */
import type { Command } from 'commander'
import type { Logger } from 'pino'
import type { Config } from '#server/config.ts'
import type { BesideInput, Reply, RequestInfo, Route, TypesOf } from '#server/contract.ts'
import type { Sealer } from '#server/crypto/seal.ts'
import type { Database, Reader, Writer } from '#server/database.ts'
import type { ErrorCatalogue, Failure } from '#server/errors.ts'
import type { JobDefinition, Jobs } from '#server/jobs/jobs.ts'
import type { Mailer } from '#server/outbound/mailer.ts'
import type { LimitState } from '#server/rate-limit.ts'
import type { WebhookSender } from '#server/webhooks/webhooks.ts'

/** What the kernel offers to providers and jobs when a system is started. */
export interface Kernel {
  config: Config
  database: Database
  /** Adds jobs at once; inside a transaction use {@link Kernel.jobsIn}. */
  jobs: Jobs
  /** Adds jobs in that transaction, for jobs and operator commands; handlers have it as `jobs` in their scope. */
  jobsIn(db: Writer): Jobs
  mailer: Mailer
  sealer: Sealer
  /** The address below which a system is mounted, as it is found from outside, without a slash at its end: for links. */
  publicUrl(api: string): string
  log: Logger
  now(): Date
}

/**
 * Decides who presents a credential. Returns null for "not one of ours", which is answered 401; throws when it cannot decide
 * (the database is away), which is answered 503. `value` is the bearer token, the API key or the cookie; absent credentials never get here.
 */
export type SecurityHandler<Identity> = (input: {
  value: string
  scheme: string
  route: Route
  request: RequestInfo
  database: Database
  config: Config
  now: Date
}) => Promise<Identity | null>

/** One counter a request is counted on. Keys are hashed before they are stored. */
export interface Limit {
  key: string
  /** Requests per window; 0 = unlimited. */
  limit: number
  windowSeconds: number
}

/** A column that holds sealed text; `accord keys rotate` re-seals it. Name such columns `…_sealed`: a test compares them with this list. */
export interface SealedColumn {
  /** With its schema, e.g. `mightykey.webhooks`. */
  table: string
  column: string
  /** The column whose text is the row's id, as `Place.row` says it; of several, the texts joined by `/`. */
  row: string | readonly string[]
}

/** What a refusal can be answered with. */
export interface Around {
  request: RequestInfo
  database: Database
  log: Logger
  now: Date
}

/** What any web page is told about an operation it may call. Lists as the headers have them. */
export interface PublicCors {
  methods: string
  /** Of requests. */
  headers: string
  /** Of answers. */
  exposed?: string
  /** Seconds a preflight request is good for; without it, the browser's default. */
  maxAge?: number
}

interface BesideEffect<Api extends string, Effect extends 'read' | 'write' | 'external'> {
  /** Names it in logs and metrics; no operation of the contract may be called so. */
  operationId: string
  method: 'GET' | 'POST'
  /** Below mount and base, without parameters. */
  path: string
  effect: Effect
  /** One of `rateLimits`, or `none`. */
  rateLimit: string
  /** Media types of the request body; without them there is none. */
  accepts?: readonly string[]
  /** Media types of its answers, refusals too. */
  answers: readonly string[]
  handler(input: BesideInput<Api, Effect>): Promise<Reply> | Reply
}

/**
 * A public operation outside the contract: a provider's callback, a link in a mail, a script for pages. It runs like any other, but gets its
 * body as bytes and has no caller, so it decides itself whom it believes.
 */
export type BesideRoute<Api extends string> =
  | BesideEffect<Api, 'read'>
  | BesideEffect<Api, 'write'>
  | BesideEffect<Api, 'external'>

export interface SystemDefinition<Api extends string> {
  api: Api
  errors: ErrorCatalogue<string>
  /** One per security scheme of the contract; the server refuses to start when one is missing. */
  security: Record<string, SecurityHandler<TypesOf<Api>['identity']>>
  /** Throws a ConfigError, which stops the start, where this system must not be served with this configuration. */
  assertServable?(config: Config): void
  /** Who everybody is, whatever credential they present or none: for installations that check none. Undefined = credentials count. */
  everybody?(config: Config): TypesOf<Api>['identity'] | undefined
  /** Step 4: what the credential itself allows. Throws a Failure. */
  permit?(identity: TypesOf<Api>['identity'], route: Route, request: RequestInfo, config: Config): void
  /** Step 5: the counters of a rate limit the contract names (`x-accord.rateLimit`), for one request. */
  rateLimits?: Record<
    string,
    (input: { identity: TypesOf<Api>['identity'] | undefined; request: RequestInfo; config: Config }) => Limit[]
  >
  /** Names the headers of a rate limit otherwise than `RateLimit-Limit`, `-Remaining` and `-Reset`. */
  rateLimitHeaders?(state: LimitState, now: Date): Record<string, string>
  /** Headers that every answer of this system carries. */
  headers?: Readonly<Record<string, string>>
  /** Operations that any web page may call, without credentials. */
  openToBrowsers?(route: Route): boolean
  /** The same with the CORS headers that the contract promises, on every answer and to every OPTIONS request. */
  publicCors?(route: Route): PublicCors | undefined
  /** Headers of every answer of an operation, refusals too. `body` as it was read, before it was validated; undefined where it was not. */
  answerHeaders?(route: Route, request: RequestInfo, body: unknown): Record<string, string> | undefined
  /** What a path parameter that violates its schema is answered with, where it is not 404; undefined = 404. */
  pathViolation?(route: Route, field: string, message: string): Failure | undefined
  /** A refusal this system answers otherwise, e.g. a beacon that is always answered 204; undefined = as usual. Must not throw. */
  answerInstead?(failure: Failure, route: Route, around: Around): Reply | undefined | Promise<Reply | undefined>
  /** The principal an idempotency key belongs to (tenant and credential; the request may name the tenant). */
  principal?(identity: TypesOf<Api>['identity'], request: RequestInfo): string
  /** Seconds a duplicate waits for the first request of its idempotency key. Default 30. */
  idempotencyWaitSeconds?: number
  /** Byte limit of request bodies. Default 1 MiB. */
  bodyLimit?(route: Route): number
  /**
   * A fixed rewriting of a body before validation, where published clients send what the contract forbids. Pure. Without a body it is given
   * undefined, so that a system can say what an empty one stands for.
   */
  normalise?(route: Route, body: unknown): unknown
  /** The same for the declared query parameters, as texts: other spellings become the contract's. Returns the values to validate. Pure. */
  normaliseQuery?(route: Route, values: Record<string, unknown>): Record<string, unknown>
  /** Other paths that published clients use (`/v1/v1/messages`) become the contract's; without mount, base and query. Pure. */
  alias?(path: string): string
  /** Step 8, inside the scope: admits an identity to this operation (membership, role), or throws 403 or 404. */
  admit(input: {
    identity: TypesOf<Api>['identity']
    route: Route
    path: Readonly<Record<string, unknown>>
    header: Readonly<Record<string, unknown>>
    request: RequestInfo
    db: Reader
    now: Date
  }): Promise<TypesOf<Api>['caller']>
  /** The tenant outgoing events belong to. */
  tenantOf?(caller: TypesOf<Api>['caller']): string | undefined
  services(kernel: Kernel): TypesOf<Api>['services']
  /** operationId → handler; typed by generated/<api>/handlers.ts where it is written. What is missing answers 501. */
  handlers: Partial<Record<string, unknown>>
  /** What it answers outside its contract. */
  beside?: readonly BesideRoute<Api>[]
  jobs?(kernel: Kernel, services: TypesOf<Api>['services']): JobDefinition[]
  /** How its outgoing events reach the endpoints that want them; without it they only stand in the outbox. */
  webhooks?: WebhookSender
  /** Adds the system's operator commands to `accord <api> …`. */
  commands?(program: Command, run: OperatorRun): void
  /** Demo data, made once; returns the credentials shown in development. */
  seed?(input: { db: Writer; now: Date; config: Config }): Promise<Record<string, string>>
  sealed?: readonly SealedColumn[]
  /** Removes what has expired; called daily, in its own transaction. Returns the number of rows removed. */
  prune?(input: { db: Writer; now: Date }): Promise<number>
}

/**
 * Runs an operator command where the database is: in the running server (through its socket), or here when none runs.
 * `work` gets the kernel; what it returns is printed.
 */
export type OperatorRun = (
  work: (kernel: Kernel, tools: OperatorTools) => Promise<OperatorResult>,
  options?: { runJobs?: boolean },
) => Promise<void>

/** What a command is given beside the kernel. */
export interface OperatorTools {
  /** Where it was typed: names of files are relative to it. */
  directory: string
  /** Tells how far it is, on stderr. */
  progress(text: string): void
  /** Runs every job that is due and waits for it; returns how many attempts ended. Only with `runJobs`. */
  tick(): Promise<number>
}

export interface OperatorResult {
  /** For people, on stderr with `--json`, else on stdout. */
  text: string
  /** For machines: the last line of stdout with `--json`. */
  json: unknown
}
