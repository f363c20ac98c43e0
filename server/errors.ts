/**
 * One class for every refusal, one catalogue per system. Handlers and rules say `throw fail('not_found')`; the funnel in dispatch.ts
 * renders it in that system's envelope. A failure never carries a secret or an internal text: whatever is not a Failure becomes
 * `internal`, whose text is fixed, and the log has the rest.
 */

/** Refusals the kernel itself makes; every catalogue must give them a text. */
const kernelStatuses = {
  bad_request: 400,
  invalid_json: 400,
  unauthorized: 401,
  forbidden: 403,
  not_found: 404,
  method_not_allowed: 405,
  request_timeout: 408,
  conflict: 409,
  payload_too_large: 413,
  unsupported_media_type: 415,
  unprocessable: 422,
  rate_limited: 429,
  internal: 500,
  not_implemented: 501,
  bad_gateway: 502,
  unavailable: 503,
} as const

export type KernelCode = keyof typeof kernelStatuses

export interface FailureOptions {
  /** The offending input: `requestText`, `events/0/name`, `limit`, or `body` as a whole. */
  field?: string
  /** Further members of the envelope, where the system's envelope has room. */
  details?: unknown
  /** Seconds, sent as `Retry-After`. */
  retryAfter?: number
  headers?: Readonly<Record<string, string>>
  cause?: unknown
}

export class Failure extends Error {
  override name = 'Failure'
  readonly code: string
  readonly status: number
  readonly options: FailureOptions

  constructor(code: string, status: number, message: string, options: FailureOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.status = status
    this.options = options
  }
}

/** What an envelope may depend on: Rungate, for instance, has one shape per surface. */
export interface FailureContext {
  requestId: string
  /** Contract path, or the path as received where no operation matched. */
  path: string
  operationId?: string
}

export interface ErrorCatalogue<Code extends string> {
  /** Builds a failure with the catalogue's status; the text defaults to the catalogue's. */
  fail(code: Code | KernelCode, message?: string, options?: FailureOptions): Failure
  media: string
  /** The body of the answer, as the contract's error schema says. */
  render(failure: Failure, context: FailureContext): unknown
}

interface CatalogueEntry {
  status: number
  text: string
}

/**
 * A system's errors: a text for each kernel code (defaults below), its own codes, and its envelope.
 * `codes` may give a kernel code another status where the system's specification does (a reused idempotency key is 409 in one of them).
 */
export function defineErrors<const Own extends Record<string, CatalogueEntry>>(spec: {
  media: string
  texts?: Partial<Record<KernelCode, string>>
  codes: Own
  render(failure: Failure, context: FailureContext): unknown
}): ErrorCatalogue<keyof Own & string> {
  const entries = new Map<string, CatalogueEntry>()
  for (const [code, status] of Object.entries(kernelStatuses)) {
    entries.set(code, { status, text: spec.texts?.[code as KernelCode] ?? defaultTexts[code as KernelCode] })
  }
  for (const [code, entry] of Object.entries(spec.codes)) entries.set(code, entry)
  return {
    media: spec.media,
    render: spec.render,
    fail(code, message, options) {
      const entry = entries.get(code)
      if (!entry) throw new Error(`There is no error code "${code}"; add it to the catalogue in domain/<api>/errors.ts`)
      return new Failure(code, entry.status, message ?? entry.text, options)
    },
  }
}

const defaultTexts: Record<KernelCode, string> = {
  bad_request: 'The request is not valid',
  invalid_json: 'body is not valid JSON',
  unauthorized: 'Unauthorized',
  forbidden: 'Forbidden',
  not_found: 'Not found',
  method_not_allowed: 'Method not allowed',
  request_timeout: 'The request body did not arrive in time',
  conflict: 'Conflict',
  payload_too_large: 'The request body is too large',
  unsupported_media_type: 'Unsupported media type',
  unprocessable: 'The idempotency key was used with another request',
  rate_limited: 'Too many requests',
  internal: 'Internal server error',
  not_implemented: 'This operation is not built yet',
  bad_gateway: 'A service this operation depends on failed',
  unavailable: 'Service unavailable, try again',
}
