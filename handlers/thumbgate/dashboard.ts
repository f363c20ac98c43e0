import { readDashboard } from '#domain/thumbgate/dashboard/read.ts'
import { toRenderSpec } from '#domain/thumbgate/dashboard/render-spec.ts'
import { markReviewed, readReview } from '#domain/thumbgate/dashboard/reviews.ts'
import { readWindow } from '#domain/thumbgate/window.ts'
import type { DashboardHandlers } from '#generated/thumbgate/handlers.ts'
import { ok } from '#server/reply.ts'

export const dashboard: DashboardHandlers = {
  async getDashboard({ query, caller, services, now }) {
    const { timeZone } = services.settings
    const window = readWindow(query, timeZone, now)
    return ok(await services.database.snapshot((db) => readDashboard(db, caller.customerId, window, timeZone, now)))
  },

  async getDashboardReviewState({ caller, db }) {
    return ok(await readReview(db, caller.customerId))
  },

  async markDashboardReviewed({ caller, db, now }) {
    return ok(await markReviewed(db, caller.customerId, now))
  },

  async getDashboardRenderSpec({ query, caller, services, now }) {
    const { timeZone } = services.settings
    const window = readWindow(query, timeZone, now)
    const dashboard = await services.database.snapshot((db) =>
      readDashboard(db, caller.customerId, window, timeZone, now),
    )
    return ok(toRenderSpec(query.view ?? 'team-review', dashboard, window.now.toISOString()))
  },
}
