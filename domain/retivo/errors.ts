import { defineErrors, type Failure } from '#server/errors.ts'

/** Retivo's refusals: `{error}`; a refused input adds `details`, one entry per place that does not fit. */
export const errors = defineErrors({
  media: 'application/json',
  texts: { rate_limited: 'Rate limit exceeded' },
  codes: {},
  render: (failure) => ({ error: failure.message, ...detailsOf(failure) }),
})

export const { fail } = errors

function detailsOf({ message, options: { field } }: Failure): object {
  return field === undefined ? {} : { details: [{ path: field, message }] }
}
