import { defineErrors, type Failure } from '#server/errors.ts'

/** What a client can do about a refusal, by code. */
const remediations: Readonly<Record<string, string>> = {
  validation_failed: 'Correct the named field and send the request again.',
  invalid_json: 'Send a JSON body.',
  unauthorized: 'Sign in again and send the new token as Authorization: Bearer <token>.',
  token_expired: 'Sign in again and send the new token as Authorization: Bearer <token>.',
  forbidden: 'Ask an owner or admin of the organisation for the permission.',
  org_access_denied: 'Use an organisation that my-orgs lists.',
  not_found: 'Check the id and the organisation.',
  method_not_allowed: 'Use a method that the Allow header lists.',
  request_timeout: 'Send the whole body within the time limit.',
  payload_too_large: 'Send a smaller body.',
  unsupported_media_type: 'Send the body with Content-Type: application/json.',
  idempotency_in_progress: 'Wait as long as Retry-After says and send the same request again.',
  idempotency_key_conflict: 'Use a new Idempotency-Key for a new request.',
  rate_limited: 'Wait as long as Retry-After says.',
}

/** Reason codes of refusals the kernel makes, where they are named otherwise here. */
const codes: Readonly<Record<string, string>> = {
  bad_request: 'validation_failed',
  conflict: 'idempotency_in_progress',
  unprocessable: 'idempotency_key_conflict',
  internal: 'internal_error',
}

/** Front Of House's refusals: `ErrorResponse` with a reason code, and an actionable hint on every 4xx. */
export const errors = defineErrors({
  media: 'application/json',
  codes: {
    token_expired: { status: 401, text: 'The token has expired' },
    org_access_denied: { status: 403, text: 'You do not belong to this organisation' },
    unprocessable: { status: 409, text: 'The idempotency key was used with another request' },
  },
  render(failure) {
    const code = codes[failure.code] ?? failure.code
    const remediation = remediations[code]
    return {
      error: failure.message,
      code,
      ...detailOf(failure),
      ...(remediation === undefined ? {} : { remediation }),
    }
  },
})

export const { fail } = errors

function detailOf({ message, options: { field, details } }: Failure): object {
  if (field !== undefined) return { detail: { issues: [{ path: field, message }] } }
  return details === undefined ? {} : { detail: details }
}
