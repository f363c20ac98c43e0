import { markReviewed, readReview } from '#domain/thumbgate/dashboard/reviews.ts'
import type { DashboardHandlers } from '#generated/thumbgate/handlers.ts'
import { ok } from '#server/reply.ts'

export const dashboard: Pick<DashboardHandlers, 'getDashboardReviewState' | 'markDashboardReviewed'> = {
  async getDashboardReviewState({ caller, db }) {
    return ok(await readReview(db, caller.customerId))
  },

  async markDashboardReviewed({ caller, db, now }) {
    return ok(await markReviewed(db, caller.customerId, now))
  },
}
