import { defineErrors, type Failure, type FailureContext } from '#server/errors.ts'

const types: Readonly<Record<string, string>> = {
  unauthorized: 'unauthorized',
  forbidden: 'forbidden',
  not_found: 'not_found',
  conflict: 'conflict',
  rate_limited: 'rate_limited',
  gone: 'gone',
  unavailable: 'service_unavailable',
  not_implemented: 'service_unavailable',
}

/**
 * Rungate's refusals, one shape per surface: a flat `{error}` for a missing credential on `/api`, a governance block for too many requests of an
 * agent, `provider_error` for 502, and the nested `{error: {type, message}}` everywhere else.
 */
export const errors = defineErrors({
  media: 'application/json',
  codes: {
    gone: { status: 410, text: 'No longer available' },
  },
  render(failure, context) {
    if (failure.status === 401 && isDashboard(context)) return { error: 'Authentication required' }
    if (failure.code === 'rate_limited' && isAgent(context)) return governanceBlock(failure)
    if (failure.status === 502) return { error: { type: 'provider_error', message: failure.message, details: [] } }
    return { error: { type: typeOf(failure), message: failure.message, ...fieldsOf(failure) } }
  },
})

export const { fail } = errors

const isDashboard = ({ path }: FailureContext): boolean => path.startsWith('/api/')

/** Registration shares the prefix, but nobody who registers is an agent yet. */
const isAgent = ({ path }: FailureContext): boolean => path.startsWith('/v1/') && path !== '/v1/register'

const typeOf = ({ code, status }: Failure): string =>
  types[code] ?? (status < 500 ? 'validation_error' : 'internal_error')

function fieldsOf({ message, options: { field } }: Failure): object {
  return field === undefined ? {} : { fields: { [field]: message } }
}

const governanceBlock = ({ code, message }: Failure) => ({
  error: { type: 'governance_block', code, message, run_id: null, details: null },
})
