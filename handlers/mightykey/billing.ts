import * as orgRows from '#db/mightykey/organizations.ts'
import * as usageRows from '#db/mightykey/usage.ts'
import { normaliseCredits } from '#domain/mightykey/credits.ts'
import { fail } from '#domain/mightykey/errors.ts'
import { tierOf } from '#domain/mightykey/organizations.ts'
import { startOfPeriod, toUsageEvent } from '#domain/mightykey/usage.ts'
import type { BillingHandlers } from '#generated/mightykey/handlers.ts'
import { ok } from '#server/reply.ts'

export const billing: Pick<BillingHandlers, 'getCreditBalance' | 'getUsage'> = {
  async getCreditBalance({ caller, db }) {
    const row = await orgRows.find(db, caller.orgId)
    if (!row) throw fail('not_found')
    return ok({ data: { creditBalance: row.credit_balance, subscriptionTier: tierOf(row), currency: 'USD' } })
  },

  async getUsage({ query, caller, db, now }) {
    const { days, limit } = query
    const since = startOfPeriod(now, days)
    const totals = await usageRows.totals(db, caller.orgId, since)
    const recent = await usageRows.listNewest(db, caller.orgId, since, limit)
    const summary = {
      totalCreditsCharged: normaliseCredits(totals.credits),
      totalEvents: totals.events,
      totalTokensInput: totals.tokensInput,
      totalTokensOutput: totals.tokensOutput,
    }
    const period = { days, since: since.toISOString() }
    return ok({ data: { period, summary, recentEvents: recent.map(toUsageEvent) } })
  },
}
