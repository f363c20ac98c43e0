import * as analyticsRows from '#db/retivo/analytics.ts'
import { toAnalytics, windowStart } from '#domain/retivo/analytics.ts'
import type { AnalyticsHandlers } from '#generated/retivo/handlers.ts'
import { ok } from '#server/reply.ts'

export const analytics: AnalyticsHandlers = {
  async getAnalytics({ query, caller, db, now }) {
    const { range } = query
    return ok(toAnalytics(range, await analyticsRows.count(db, caller.tenantId, caller.mode, windowStart(range, now))))
  },
}
