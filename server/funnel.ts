/** One way out for everything thrown: a Failure, rendered in the system's envelope. */
import type { Reply } from '#server/contract.ts'
import { BusyError } from '#server/crypto/passwords.ts'
import { type ErrorCatalogue, Failure } from '#server/errors.ts'

const awayCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
])
/** SQLSTATE: connection exceptions, too many connections, shutting down, statement or lock time-out, and a conflict that outlived its retries. */
const awayStates = /^(08...|53300|57P0[1-5]|57014|55P03|40001|40P01)$/
/** `pg` gives these no code. */
const awayTexts =
  /timeout exceeded when trying to connect|Connection terminated|Cannot use a pool after calling end|PGlite is closed/

/** True when the database is away or overloaded, so that the same request may succeed later. */
function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return awayCodes.has(code) || awayStates.test(code) || awayTexts.test(error.message)
}

/** Seconds a client is told to wait when the database is away. */
const awayRetrySeconds = 5

/** Seconds a client is told to wait when too many passwords are being hashed. */
const busyRetrySeconds = 2

/** What is answered: a Failure as it is, a database that is away or a process that is busy as 503, anything else as `internal`, whose text tells nothing. */
export function toFailure(error: unknown, errors: ErrorCatalogue<string>): Failure {
  if (error instanceof Failure) return error
  if (isDatabaseAway(error))
    return errors.fail('unavailable', undefined, { cause: error, retryAfter: awayRetrySeconds })
  if (error instanceof BusyError)
    return errors.fail('unavailable', undefined, { cause: error, retryAfter: busyRetrySeconds })
  return errors.fail('internal', undefined, { cause: error })
}

/** A security handler that threw could not decide: that is an outage, not a bad key. A Failure it threw on purpose stays one. */
export function toOutage(error: unknown, errors: ErrorCatalogue<string>): Failure {
  if (error instanceof Failure) return error
  return errors.fail('unavailable', undefined, { cause: error, retryAfter: awayRetrySeconds })
}

export interface FunnelContext {
  requestId: string
  path: string
  operationId?: string
}

/** The answer to a failure. */
export function renderFailure(failure: Failure, errors: ErrorCatalogue<string>, context: FunnelContext): Reply {
  const { retryAfter, headers } = failure.options
  return {
    status: failure.status,
    media: errors.media,
    body: errors.render(failure, context),
    headers: { ...headers, ...(retryAfter === undefined ? {} : { 'Retry-After': String(Math.ceil(retryAfter)) }) },
  }
}
