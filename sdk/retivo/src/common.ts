// Written by "npm run generate"; do not edit.
import { isErrorOf } from '../../runtime/errors.ts'
import { type LogEntry, redactingLogger } from '../../runtime/logger.ts'
import type { OperationError } from '../../runtime/types.ts'
import { secrets } from './facts.ts'
import type { components, operations } from './types.ts'

/** Narrows a caught error to what one operation of Retivo declares; its `status` then narrows its `body`. */
export const isError = <Id extends keyof operations>(error: unknown, operation: Id): error is OperationError<operations[Id]> =>
  isErrorOf(error, operation)

/** Makes the `log` option of a client: `write` is given every attempt, with the secrets that the contract marks replaced. */
export const createLogger = (write: (entry: LogEntry) => void) => redactingLogger(write, secrets)

/** The named schemas of the contract. */
export type Schemas = components['schemas']

export {
  ApiError,
  BadRequestError,
  ConflictError,
  ConnectionError,
  ForbiddenError,
  NotFoundError,
  RateLimitError,
  ServerError,
  StreamError,
  TimeoutError,
  UnauthorizedError,
} from '../../runtime/errors.ts'
export type { CallOptions, Core } from '../../runtime/client.ts'
export type { LogEntry } from '../../runtime/logger.ts'
export type { Middleware } from '../../runtime/paths.ts'
export type { Attempt, Credential } from '../../runtime/transport.ts'
export type { Body, Call, Data, EventStream, Item, OperationError, Options, PagedCall, Query, Result, StreamEvent } from '../../runtime/types.ts'
export type { components, operations, paths } from './types.ts'
