import { capture } from '#domain/thumbgate/capture.ts'
import { assertTags } from '#domain/thumbgate/feedback/submission.ts'
import { feedbackStats, feedbackSummary } from '#domain/thumbgate/feedback-stats.ts'
import type { FeedbackHandlers } from '#generated/thumbgate/handlers.ts'
import type { Jobs } from '#server/jobs/jobs.ts'
import { ok, reply } from '#server/reply.ts'

const defaultRecent = 20

/** One training waits for each customer, however many captures it follows. */
const learnRisks = (jobs: Jobs, customerId: string): Promise<void> =>
  jobs.add('thumbgate.train-risk', { customerId }, { key: customerId })

export const feedback: Pick<FeedbackHandlers, 'captureFeedback' | 'getFeedbackStats' | 'getFeedbackSummary'> = {
  async captureFeedback({ body, caller, db, jobs, now }) {
    assertTags('tags', body.tags)
    const result = await capture(db, caller.customerId, body, now)
    if (result.feedbackEvent) await learnRisks(jobs, caller.customerId)
    return result.accepted ? ok(result) : reply(422, result)
  },

  async getFeedbackStats({ caller, db, now }) {
    return ok(await feedbackStats(db, caller.customerId, now))
  },

  async getFeedbackSummary({ query, caller, db, now }) {
    const recent = query.recent > 0 ? query.recent : defaultRecent
    return ok({ summary: await feedbackSummary(db, caller.customerId, recent, now) })
  },
}
