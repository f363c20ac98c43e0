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

/** One class per status. They are made from their names, because minifiers rename classes. */
const classes: Record<string, typeof ApiError> = {}
for (const [status, kind] of Object.entries({
  400: 'BadRequest',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'NotFound',
  409: 'Conflict',
  429: 'RateLimit',
  500: 'Server',
})) {
  classes[status] = class extends ApiError {
    override name = `${kind}Error`
  } as typeof ApiError
}

const classOf = (status: number) => classes[status]!
export const BadRequestError = /* @__PURE__ */ classOf(400)
export const UnauthorizedError = /* @__PURE__ */ classOf(401)
export const ForbiddenError = /* @__PURE__ */ classOf(403)
export const NotFoundError = /* @__PURE__ */ classOf(404)
export const ConflictError = /* @__PURE__ */ classOf(409)
/** Its headers say when to come again: `Retry-After`. */
export const RateLimitError = /* @__PURE__ */ classOf(429)
/** Any status from 500. */
export const ServerError = /* @__PURE__ */ classOf(500)

/** The error of the class that belongs to the status. */
export const apiError = (operation: string, refusal: Refusal): ApiError =>
  new (classes[Math.min(refusal.status, 500)] ?? ApiError)(operation, refusal)

interface ErrorBody {
  error?: ErrorBody
  message?: unknown
  detail?: unknown
}

/** The sentence in an error body, wherever the five systems and RFC 9457 put it; else the body itself. */
function explanation(body: unknown): string {
  const { error = body } = (body ?? {}) as ErrorBody
  const { message = error, detail = message } = (error ?? {}) as ErrorBody
  return `${JSON.stringify(detail)}`.slice(0, 500)
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
