/**
 * What generated handler interfaces, the five systems and the kernel agree on. Types only.
 *
 * A system makes itself known to the type checker by merging an entry into {@link Systems} (in `domain/<api>/system.ts`):
 *
 *     declare module '#server/contract.ts' {
 *       interface Systems { mightykey: { identity: Identity; caller: Caller; services: Services; events: EventPayloads } }
 *     }
 *
 * A system that is not registered has an `unknown` caller and no services: its contract can be served, its handlers scaffolded.
 */
import type { Readable } from 'node:stream'
import type { Logger } from 'pino'
import type { Reader, Writer } from '#server/database.ts'
import type { Jobs } from '#server/jobs/jobs.ts'

// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging, one entry per system.
export interface Systems {}

/** What one system tells the type checker. `identity` is what a credential proves; `caller` is that, admitted to this operation. */
export interface SystemTypes {
  identity: unknown
  caller: unknown
  services: object
  /** Outgoing event type → payload. */
  events: Record<string, unknown>
}

interface UnregisteredSystem extends SystemTypes {
  services: Record<never, never>
  events: Record<never, never>
}

export type TypesOf<Api extends string> = Api extends keyof Systems
  ? Systems[Api] extends SystemTypes
    ? Systems[Api]
    : UnregisteredSystem
  : UnregisteredSystem

export type Effect = 'read' | 'write' | 'external' | 'stream'

/** What `generated/<api>/handlers.ts` says of an operation beside its types. */
export interface OperationTraits {
  effect: Effect
  /** `security: []`: there is no caller. */
  public?: true
  /** Query parameters that always have a value, because the contract gives a default. */
  defaults?: string
  /** `x-accord.body: raw`: the handler gets the bytes. */
  raw?: true
}

/** Facts about the request that no contract declares. */
export interface RequestInfo {
  /** Echoed as `X-Request-Id`. */
  id: string
  /** The socket's address, or the last untrusted `X-Forwarded-For` entry behind a trusted proxy. */
  ip: string
  method: string
  /** Path and query as received, without the mount. */
  url: string
  /** Scheme and authority the caller used, e.g. `https://api.example.com`. */
  origin: string
  headers: Readonly<Record<string, string | string[] | undefined>>
  cookies: Readonly<Record<string, string | undefined>>
}

/** Adds an outgoing event to the outbox in the caller's transaction. `tenant` is needed only where the caller names none. */
export interface Events<Payloads> {
  emit<Type extends keyof Payloads & string>(
    type: Type,
    payload: Payloads[Type],
    options?: { tenant?: string; livemode?: boolean },
  ): void
}

/** Present in every scope. `now` is the time of the request, the same for everything it does. */
export interface BaseScope<Api extends string, Caller> {
  caller: Caller
  services: TypesOf<Api>['services']
  request: RequestInfo
  now: Date
  log: Logger
}

export interface ReadScope {
  db: Reader
}

export interface WriteScope<Api extends string> {
  /** The transaction around the handler: rows, jobs and events commit together, or none of them does. */
  db: Writer
  jobs: Jobs
  events: Events<TypesOf<Api>['events']>
}

/**
 * No ambient transaction. `step` runs one short transaction; its result (JSON) is stored under (idempotency claim, name) and
 * returned again when the request is repeated after a crash. `key(name)` is the idempotency key for the outside call after that step.
 */
export interface ExternalScope<Api extends string> {
  db: Reader
  step<T>(name: string, work: (scope: WriteScope<Api>) => Promise<T>): Promise<T>
  key(name: string): string
  /** Aborted when the client goes away or the server drains. */
  signal: AbortSignal
}

type ScopeOf<Api extends string, E extends Effect> = E extends 'read'
  ? ReadScope
  : E extends 'write'
    ? WriteScope<Api>
    : ExternalScope<Api>

/** One frame of an event stream. `data` is serialised as JSON unless it is a string. */
export interface ServerSentEvent {
  id?: string
  event?: string
  data?: unknown
  retry?: number
  comment?: string
}

/** Whole frames as they are sent, where they were written before: by the database, or once for many streams. */
export interface WrittenEvents {
  frames: string
}

/** What a stream of events yields; frames of a list are sent together. */
export type StreamItem = ServerSentEvent | readonly ServerSentEvent[] | WrittenEvents

/** The shape of an operation as openapi-typescript writes it. */
interface OperationShape {
  parameters: { query?: unknown; header?: unknown; path?: unknown; cookie?: unknown }
  requestBody?: unknown
  responses: unknown
}

type Empty = Record<never, never>
type Given<T> = [NonNullable<T>] extends [never] ? Empty : NonNullable<T>
/** In brackets: a union of names is one case, not one case for each of them. */
type WithDefaults<Query, Names> = [Names] extends [string]
  ? Omit<Query, Names> & { [K in Names & keyof Query]-?: Exclude<Query[K], undefined> }
  : Query
type LowerKeys<T> = { [K in keyof T as K extends string ? Lowercase<K> : K]: T[K] }

type BodyOf<Op> = Op extends { requestBody: { content: infer Content } }
  ? Content[keyof Content]
  : Op extends { requestBody?: { content: infer Content } | undefined }
    ? Content[keyof Content] | undefined
    : undefined

/** What a handler is given: parameters and body exactly as the contract declares them, validated and coerced. Header names are lower-case. */
export interface Input<Op extends OperationShape, Traits extends OperationTraits> {
  path: Given<Op['parameters']['path']>
  query: WithDefaults<Given<Op['parameters']['query']>, Traits['defaults']>
  header: LowerKeys<Given<Op['parameters']['header']>>
  cookie: Given<Op['parameters']['cookie']>
  body: Traits extends { raw: true } ? Buffer : BodyOf<Op>
}

type KnownKeys<T> = keyof { [K in keyof T as string extends K ? never : number extends K ? never : K]: T[K] }
type RequiredKeys<T> = { [K in KnownKeys<T>]-?: Empty extends Pick<T, K & keyof T> ? never : K }[KnownKeys<T>]
type HeadersOf<Response> = Response extends { headers: infer H }
  ? [RequiredKeys<H>] extends [never]
    ? { headers?: { [K in KnownKeys<H>]?: H[K & keyof H] } }
    : {
        headers: { [K in RequiredKeys<H>]: H[K & keyof H] } & {
          [K in Exclude<KnownKeys<H>, RequiredKeys<H>>]?: H[K & keyof H]
        }
      }
  : { headers?: Empty }

type JsonMedia = `${string}/json` | `${string}+json`
type BodyFor<Media, Value> = Media extends JsonMedia
  ? Value
  : Media extends 'text/event-stream'
    ? AsyncIterable<StreamItem>
    : Media extends `text/${string}`
      ? string
      : Uint8Array | Readable
/** A JSON answer needs not say its media type; any other must. */
type MediaReply<Media, Value> = Media extends JsonMedia
  ? { body: BodyFor<Media, Value>; media?: Media }
  : { body: BodyFor<Media, Value>; media: Media }

type ContentReply<Response> = Response extends { content: infer Content }
  ? [Content] extends [undefined]
    ? { body?: undefined }
    : { [Media in keyof Content]: MediaReply<Media, Content[Media]> }[keyof Content]
  : { body?: undefined }

/**
 * The union over declared status × media type × required headers. Statuses declared as a range or as `default` have no member: what
 * they stand for is thrown as a failure, never returned.
 */
export type ReplyOf<Op extends OperationShape> = {
  [Status in Extract<keyof Op['responses'], number>]: { status: Status } & ContentReply<Op['responses'][Status]> &
    HeadersOf<Op['responses'][Status]>
}[Extract<keyof Op['responses'], number>]

type CallerOf<Api extends string, Traits extends OperationTraits> = Traits extends { public: true }
  ? undefined
  : TypesOf<Api>['caller']

export type HandlerInput<Api extends string, Op extends OperationShape, Traits extends OperationTraits> = Input<
  Op,
  Traits
> &
  BaseScope<Api, CallerOf<Api, Traits>> &
  ScopeOf<Api, Traits['effect']>

/** One operation: its parameter list is all it can touch, its result one of the answers the contract declares. */
export type Handler<Api extends string, Op extends OperationShape, Traits extends OperationTraits> = (
  input: HandlerInput<Api, Op, Traits>,
) => Promise<ReplyOf<Op>> | ReplyOf<Op>

/** What a handler outside the contract is given: raw bytes, and the query as it stands in `request.url`. */
export type BesideInput<Api extends string, E extends Effect> = { body: Buffer } & BaseScope<Api, undefined> &
  ScopeOf<Api, E>

/** A row of `generated/<api>/routes.ts`. */
export interface Route {
  operationId: string
  method: string
  /** As the contract writes it, with `{name}` segments, without mount and base. */
  path: string
  tag: string
  /** Alternatives; in one alternative all schemes must hold. Empty = public. */
  security: readonly Readonly<Record<string, readonly string[]>>[]
  effect: Effect
  idempotent: boolean
  /** Named by the contract; the system's `rateLimits` knows the numbers. `none` = unlimited. */
  rateLimit: string
  /** Numeric query parameters brought into range instead of refused. */
  clamp: readonly { name: string; minimum?: number; maximum?: number }[]
  parameters: readonly RouteParameter[]
  body: RouteBody | null
  /** Status (`'200'`, `'4XX'`, `'default'`) → media types and header names. */
  responses: Readonly<Record<string, { media: readonly string[]; headers: readonly string[] }>>
}

export interface RouteParameter {
  in: 'path' | 'query' | 'header' | 'cookie'
  name: string
  required: boolean
  style: string
  explode: boolean
  /** How the text is read before validation. */
  shape: 'scalar' | 'array' | 'object' | 'json'
}

export interface RouteBody {
  required: boolean
  raw: boolean
  media: readonly string[]
}

/** A compiled Ajv validator. Parameter validators coerce and set defaults in place; body validators change nothing. */
export interface Validate {
  (data: unknown): boolean
  errors?: ValidationError[] | null
}

export interface ValidationError {
  instancePath: string
  keyword: string
  params: Record<string, unknown>
  message?: string
}

/** What `generated/<api>/validators.cjs` exports, by operationId; absent = nothing to check. Header names are lower-case. */
export interface RequestValidators {
  path?: Validate
  query?: Validate
  header?: Validate
  cookie?: Validate
  /** By media type as declared. */
  body?: Record<string, Validate>
}

/** What `generated/<api>/reply-validators.cjs` exports, by operationId, then status as declared. `headers` checks lower-case names. */
export type ReplyValidators = Record<string, { body?: Record<string, Validate>; headers?: Validate }>

/** What the dispatcher writes. Every `ReplyOf` is one. */
export interface Reply {
  status: number
  body?: unknown
  media?: string
  headers?: Readonly<Record<string, unknown>>
}
