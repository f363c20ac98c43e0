import type { components } from '#generated/thumbgate/types.ts'

/** What is said of handoffs where there were none. */
export const noDelegation: components['schemas']['DelegationSummary'] = {
  attemptCount: 0,
  acceptedCount: 0,
  rejectedCount: 0,
  abortedCount: 0,
  activeCount: 0,
  avoidedDelegationCount: 0,
  verificationFailureRate: 0,
  averageAttemptsPerTask: 0,
  averageTokenEstimate: 0,
  topFailingProfiles: [],
  topFailingIntents: [],
  reliability: { global: null },
}
