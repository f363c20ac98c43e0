/** One operation as the dispatcher uses it: its row of the routing table, joined with what was compiled for it. */
import type { Logger } from 'pino'
import type { Reply, ReplyValidators, RequestInfo, RequestValidators, Route } from '#server/contract.ts'
import type { Reader, Writer } from '#server/database.ts'
import { createReaders, type ParameterReaders, type Values } from '#server/http/parameters.ts'
import type { Routable } from '#server/router.ts'

/** What a handler is given, with the types of its operation forgotten; the generated interface has checked them where it is written. */
export interface AnyInput {
  path: Values
  query: Values
  header: Values
  cookie: Values
  body: unknown
  caller: unknown
  services: object
  request: RequestInfo
  now: Date
  log: Logger
  db: Reader | Writer
}

export type AnyHandler = (input: AnyInput) => Promise<Reply> | Reply

export interface Operation extends Routable {
  operationId: string
  /** As openapi-backend evaluates it: alternatives, in each of which all schemes must hold. */
  security: { [scheme: string]: string[] }[]
  route: Route
  readers: ParameterReaders
  validators: RequestValidators
  replyValidators: ReplyValidators | undefined
  bodyLimit: number
  /** Undefined while the operation is not built. */
  handler: AnyHandler | undefined
}

export interface OperationParts {
  validators: RequestValidators | undefined
  replyValidators: ReplyValidators | undefined
  bodyLimit: number
  handler: unknown
}

/** Bytes, where a system says nothing else. */
export const defaultBodyLimit = 1024 * 1024

const nothingToCheck: RequestValidators = {}

/** Joins a route with its parts. Throws when the handler is not a function. */
export function createOperation(route: Route, parts: OperationParts): Operation {
  return {
    operationId: route.operationId,
    method: route.method.toUpperCase(),
    path: route.path,
    security: route.security.map((alternative) =>
      Object.fromEntries(Object.entries(alternative).map(([scheme, scopes]) => [scheme, [...scopes]])),
    ),
    route,
    readers: createReaders(route),
    validators: parts.validators ?? nothingToCheck,
    replyValidators: parts.replyValidators,
    bodyLimit: parts.bodyLimit,
    handler: asHandler(route.operationId, parts.handler),
  }
}

function asHandler(operationId: string, handler: unknown): AnyHandler | undefined {
  if (handler === undefined || isHandler(handler)) return handler
  throw new Error(`The handler of ${operationId} is ${typeof handler}, not a function`)
}

const isHandler = (value: unknown): value is AnyHandler => typeof value === 'function'
