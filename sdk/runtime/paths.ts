/**
 * The path style: openapi-fetch's calls with this package's options. Types only, and of its own, because a consumer's compiler would
 * otherwise check openapi-fetch's declarations with every build.
 */
import type { CallOptions } from './client.ts'
import type { Body, Data, OperationError, Shape } from './types.ts'

interface Parsed<Json> {
  json: Json
  text: string
  blob: Blob
  arrayBuffer: ArrayBuffer
  stream: ReadableStream<Uint8Array<ArrayBuffer>> | null
}
export type ParseAs = keyof Parsed<unknown>

type OperationAt<Paths, Path extends keyof Paths, Method extends string> = Paths[Path] extends {
  [Name in Method]: infer Op extends Shape
}
  ? Op
  : never

type PathsWith<Paths, Method extends string> = {
  [Path in keyof Paths]: Paths[Path] extends { [Name in Method]: object } ? Path : never
}[keyof Paths]

type Parameters<Op extends Shape> = object extends Op['parameters']
  ? { params?: Op['parameters'] | undefined }
  : { params: Op['parameters'] }

type Sending<Op extends Shape> = [Body<Op>] extends [never]
  ? { body?: undefined }
  : Op extends { requestBody: object }
    ? { body: Body<Op> }
    : { body?: Body<Op> | undefined }

/** What a call by path takes. `parseAs` says how the body of a success is read, `json` unless given. */
export type PathInit<Op extends Shape, As extends ParseAs> = CallOptions &
  Parameters<Op> &
  Sending<Op> & { parseAs?: As | undefined }

type Optional<Init> = object extends Init ? [init?: Init] : [init: Init]

/** What a call by path resolves to, for every status. */
export type PathResult<Op extends Shape, As extends ParseAs> =
  | { data: Parsed<Data<Op>>[As]; error?: undefined; response: Response }
  | { data?: undefined; error: OperationError<Op>['body']; response: Response }

type PathMethod<Paths, Method extends string> = <Path extends PathsWith<Paths, Method>, As extends ParseAs = 'json'>(
  path: Path,
  ...init: Optional<PathInit<OperationAt<Paths, Path, Method>, As>>
) => Promise<PathResult<OperationAt<Paths, Path, Method>, As>>

/** What middleware is told of a call, as openapi-fetch tells it. */
export interface MiddlewareCall {
  request: Request
  /** The path as the contract writes it. */
  readonly schemaPath: string
  readonly params: {
    query?: Record<string, unknown>
    header?: Record<string, unknown>
    path?: Record<string, unknown>
    cookie?: Record<string, unknown>
  }
  readonly id: string
}

// biome-ignore lint/suspicious/noConfusingVoidType: a hook may end without a return, and may be async.
type Perhaps<T> = T | void | Promise<T | void>

/** openapi-fetch middleware: each hook may replace what it is given. */
export interface Middleware {
  onRequest?(call: MiddlewareCall): Perhaps<Request | Response>
  onResponse?(call: MiddlewareCall & { response: Response }): Perhaps<Response>
  onError?(call: MiddlewareCall & { error: unknown }): Perhaps<Response | Error>
}

/** A client that is called by path. */
export interface PathClient<Paths extends object> {
  GET: PathMethod<Paths, 'get'>
  PUT: PathMethod<Paths, 'put'>
  POST: PathMethod<Paths, 'post'>
  DELETE: PathMethod<Paths, 'delete'>
  PATCH: PathMethod<Paths, 'patch'>
  HEAD: PathMethod<Paths, 'head'>
  OPTIONS: PathMethod<Paths, 'options'>
  request<
    Method extends 'get' | 'put' | 'post' | 'delete' | 'patch' | 'head',
    Path extends PathsWith<Paths, Method>,
    As extends ParseAs = 'json',
  >(
    method: Method,
    path: Path,
    ...init: Optional<PathInit<OperationAt<Paths, Path, Method>, As>>
  ): Promise<PathResult<OperationAt<Paths, Path, Method>, As>>
  /** Adds middleware. */
  use(...middleware: Middleware[]): void
  /** Takes middleware away again. */
  eject(...middleware: Middleware[]): void
}
