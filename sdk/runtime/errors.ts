/**
 * What a call throws. An answer that is no success is an {@link ApiError}; no answer, or a broken one, is a {@link ConnectionError}.
 * A call that its own signal ends rejects with that signal's reason, as `fetch` does.
 */

/** What is known of a refusal: the outcome of a call whose status is no success. */
export interface Refusal<Status extends number = number, Body = unknown> {
  status: Status
  /** Decoded JSON, or text where the answer was not JSON. */
  error?: Body
  headers: Headers
  requestId: string | undefined
}

/** The server answered with another status than a success. `status` narrows `body` after `isError(error, operation)`. */
export class ApiError<Status extends number = number, Body = unknown> extends Error {
  override name = 'ApiError'
  /** operationId, or method and path where the call was made by path. */
  declare readonly operation: string
  declare readonly status: Status
  /** Decoded JSON, or text where the answer was not JSON. */
  declare readonly body: Body
  declare readonly headers: Headers
  /** `X-Request-Id` of the answer, to be quoted when something went wrong on the other side. */
  declare readonly requestId: string | undefined

  constructor(operation: string, refusal: Refusal<Status, Body>) {
    super(`${operation} answered ${refusal.status}: ${explanation(refusal.error)}`)
    Object.assign(this, refusal, { operation, body: refusal.error })
  }
}

const classes: Record<string, typeof ApiError> = {}

/**
 * The classes by status; ServerError is any status from 500, RateLimitError has `Retry-After` in its headers. They are made from their
 * names, because minifiers rename classes.
 */
export const [
  BadRequestError,
  UnauthorizedError,
  ForbiddenError,
  NotFoundError,
  ConflictError,
  RateLimitError,
  ServerError,
] = ['400BadRequest', '401Unauthorized', '403Forbidden', '404NotFound', '409Conflict', '429RateLimit', '500Server'].map(
  (kind) => {
    const status = kind.slice(0, 3)
    classes[status] = class extends ApiError {
      override name = `${kind.slice(3)}Error`
    } as typeof ApiError
    return classes[status]
  },
) as [
  typeof ApiError,
  typeof ApiError,
  typeof ApiError,
  typeof ApiError,
  typeof ApiError,
  typeof ApiError,
  typeof ApiError,
]

/** The error of the class that belongs to the status. */
export const apiError = (operation: string, refusal: Refusal): ApiError =>
  new (classes[Math.min(refusal.status, 500)] ?? ApiError)(operation, refusal)

interface ErrorBody {
  error?: ErrorBody
  message?: unknown
  detail?: unknown
  title?: unknown
}

/** The sentence in an error body, wherever the five systems and RFC 9457 put it; else the body itself. */
function explanation(body: unknown): string {
  const { error = body } = (body ?? {}) as ErrorBody
  const { message, detail = message, title = detail } = (error ?? {}) as ErrorBody
  return `${JSON.stringify(message ?? detail ?? title ?? error)}`.slice(0, 500)
}

/** Whether an error is the refusal of one operation. Generated packages add the types. */
export const isErrorOf = (error: unknown, operation: string): boolean =>
  error instanceof ApiError && error.operation === operation

/** No answer, or one that broke off or cannot be read. `cause` is what the platform reported. */
export class ConnectionError extends Error {
  override name = 'ConnectionError'
}

/** The attempt or the call took longer than it may. */
export class TimeoutError extends ConnectionError {
  override name = 'TimeoutError'
}

/** An event stream that reported an error of its own, after it had begun. */
export class StreamError extends Error {
  override name = 'StreamError'
  readonly body: unknown

  constructor(operation: string, body: unknown) {
    super(`${operation} broke off: ${explanation(body)}`)
    this.body = body
  }
}
