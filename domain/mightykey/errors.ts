import { defineErrors, type Failure } from '#server/errors.ts'

/** MightyKey's refusals: `{error: text}` and nothing else. A validation text names the first offending field. */
export const errors = defineErrors({
  media: 'application/json',
  texts: {
    unauthorized: 'Unauthorized',
    forbidden: 'Insufficient permissions',
    not_found: 'Not found',
    rate_limited: 'Too many requests',
  },
  codes: {
    invalid_credentials: { status: 401, text: 'Invalid email or password' },
    invalid_token: { status: 400, text: 'Invalid or expired token' },
    email_taken: { status: 409, text: 'This email address is already registered' },
    slug_invalid: {
      status: 400,
      text: 'slug must be lower-case letters, digits and single hyphens, at most 100 characters',
    },
    slug_taken: { status: 400, text: 'slug is already in use' },
    repository_invalid: {
      status: 400,
      text: 'githubRepoUrl must be an http or https address without user name and password',
    },
    insufficient_credits: { status: 400, text: 'Insufficient credits' },
    request_empty: { status: 400, text: 'requestText must say what to do: it has nothing but spaces' },
    project_unusable: {
      status: 400,
      text: 'projectId must be an active project of this organization; projects that are paused or archived take no runs',
    },
    run_ended: { status: 400, text: 'Run has already ended' },
    amount_invalid: { status: 400, text: 'amount must be in dollars with at most two decimal places' },
    payment_method_missing: { status: 400, text: 'paymentMethodId is required: it names what to charge' },
    payments_off: { status: 400, text: 'Payments are not configured' },
    payments_live_only: { status: 400, text: 'Credits cannot be purchased with a test key' },
    payment_refused: { status: 400, text: 'The payment was refused' },
    config_invalid: { status: 400, text: 'config is not what the provider needs' },
    receiver_invalid: { status: 400, text: 'url must be an http or https address without user name and password' },
    too_many_streams: { status: 429, text: 'Too many requests' },
  },
  render: (failure) => ({ error: textOf(failure) }),
})

export const { fail } = errors

function textOf({ message, options: { field } }: Failure): string {
  return field === undefined || message.startsWith(field) ? message : `${field}: ${message}`
}
