import type { components } from '#generated/thumbgate/types.ts'
import { defineErrors, type Failure } from '#server/errors.ts'

/** Kernel and own codes whose slug is not `bad-request` (4xx) or `internal-server-error` (5xx). */
const slugs: Readonly<Record<string, string>> = {
  unauthorized: 'unauthorized',
  forbidden: 'forbidden',
  not_found: 'not-found',
  rate_limited: 'rate-limit-exceeded',
  unavailable: 'service-unavailable',
  webhook_invalid_json: 'invalid-json',
  webhook_invalid_signature: 'webhook-invalid-signature',
}

const titles: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
}

/** ThumbGate's refusals: RFC 9457 problem documents. A 5xx has no detail, so that nothing internal gets out. */
export const errors = defineErrors({
  media: 'application/problem+json',
  codes: {
    webhook_invalid_json: { status: 400, text: 'The webhook body is signed correctly but is not JSON' },
    webhook_invalid_signature: { status: 400, text: 'The webhook signature is missing or does not match' },
  },
  render: (failure) => ({
    type: `urn:thumbgate:error:${slugOf(failure)}`,
    title: titleOf(failure),
    status: failure.status,
    ...(failure.status < 500 ? { detail: failure.message } : {}),
  }),
})

export const { fail } = errors

type Problem = components['schemas']['Problem']

/** Refusals that leave something behind. */
export const returned = { forbidden: 403, conflict: 409, unprocessable: 422 } as const
export type ReturnedStatus = (typeof returned)[keyof typeof returned]

/** The problem document of a refusal that is answered, and not thrown, because it leaves something behind. */
export const toProblem = (status: ReturnedStatus, detail: string): Problem => ({
  type: 'urn:thumbgate:error:bad-request',
  title: titles[status] ?? 'Request Error',
  status,
  detail,
})

const slugOf = ({ code, status }: Failure): string =>
  slugs[code] ?? (status < 500 ? 'bad-request' : 'internal-server-error')

const titleOf = ({ status }: Failure): string =>
  titles[status] ?? (status < 500 ? 'Request Error' : 'Internal Server Error')
