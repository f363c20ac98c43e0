/** What became of all handoffs. */
import * as metricRows from '#db/thumbgate/handoff-metrics.ts'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import * as reliabilityRows from '#db/thumbgate/reliability.ts'
import { ratio, round } from '#domain/thumbgate/numbers.ts'
import type { components } from '#generated/thumbgate/types.ts'
import type { Reader } from '#server/database.ts'

export type DelegationSummary = components['schemas']['DelegationSummary']

const mostKeys = 5

export async function delegationSummary(db: Reader, customer: CustomerId): Promise<DelegationSummary> {
  const totals = await metricRows.totals(db, customer)
  const posteriors = await reliabilityRows.list(db, customer, 'delegation')
  const global = posteriors.find(({ category }) => category === 'delegation_global')
  return {
    attemptCount: totals.started,
    acceptedCount: totals.accepted,
    rejectedCount: totals.rejected,
    abortedCount: totals.aborted,
    activeCount: totals.started - totals.accepted - totals.rejected - totals.aborted,
    avoidedDelegationCount: totals.refused,
    verificationFailureRate: ratio(totals.verificationFailures, totals.verified, 3),
    averageAttemptsPerTask: round(totals.averageAttempts ?? 0, 2),
    averageTokenEstimate: round(totals.averageTokens ?? 0, 2),
    topFailingProfiles: await metricRows.failures(db, customer, 'delegate_profile', mostKeys),
    topFailingIntents: await metricRows.failures(db, customer, 'intent_id', mostKeys),
    reliability: {
      global: global
        ? {
            alpha: global.alpha,
            beta: global.beta,
            reliability: global.alpha / (global.alpha + global.beta),
            samples: global.samples,
          }
        : null,
    },
  }
}
