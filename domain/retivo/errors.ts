import { defineErrors, type Failure } from '#server/errors.ts'

/**
 * Retivo's refusals: `{error}`; a refused input adds `details`, one entry per place that does not fit, and a refusal of the plan says what
 * would fit.
 */
export const errors = defineErrors({
  media: 'application/json',
  texts: { rate_limited: 'Rate limit exceeded' },
  codes: {
    playbook_limit: { status: 403, text: 'Playbook limit reached' },
    member_limit: { status: 403, text: 'Team member limit reached' },
    no_webhooks: { status: 403, text: 'Webhooks are not available on your current plan' },
    already_member: { status: 409, text: 'User is already a team member' },
    invitation_invalid: { status: 404, text: 'Invalid invitation' },
    invitation_accepted: { status: 409, text: 'Invitation already accepted' },
    invitation_expired: { status: 410, text: 'Invitation expired' },
    last_admin: { status: 400, text: 'Cannot demote the last admin' },
    own_membership: { status: 400, text: 'Cannot remove yourself' },
    billing_off: { status: 503, text: 'Billing not configured' },
    plan_invalid: { status: 400, text: 'Invalid plan' },
    no_billing_account: { status: 404, text: 'No billing account' },
    billing_failed: { status: 502, text: 'Billing provider error' },
  },
  render: (failure) => ({ error: failure.message, ...membersOf(failure) }),
})

export const { fail } = errors

function membersOf({ message, options: { field, details } }: Failure): object {
  if (field !== undefined) return { details: [{ path: field, message }] }
  return typeof details === 'object' && details !== null ? details : {}
}

/** A part of a body that does not fit, named by its path, e.g. `config/milestones/onboarding/0/weight`. */
export const refuse = (path: string, message: string): Failure => fail('bad_request', message, { field: path })
