import { capture } from '#domain/thumbgate/capture.ts'
import { defaultMinOccurrences, documentName } from '#domain/thumbgate/feedback/rule-document.ts'
import { assertTags } from '#domain/thumbgate/feedback/submission.ts'
import { feedbackStats, feedbackSummary } from '#domain/thumbgate/feedback-stats.ts'
import { keepLesson } from '#domain/thumbgate/inferred-lessons.ts'
import { assertArtifactName } from '#domain/thumbgate/paths.ts'
import { generateRules } from '#domain/thumbgate/prevention-rules.ts'
import type { FeedbackHandlers } from '#generated/thumbgate/handlers.ts'
import type { Jobs } from '#server/jobs/jobs.ts'
import { ok, reply } from '#server/reply.ts'

const defaultRecent = 20
const maxMinOccurrences = 1_000_000

/** One training waits for each customer, however many captures it follows. */
const learnRisks = (jobs: Jobs, customerId: string): Promise<void> =>
  jobs.add('thumbgate.train-risk', { customerId }, { key: customerId })

export const feedback: FeedbackHandlers = {
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

  async inferLessonFromHistory({ body, caller, db, now }) {
    return ok(await keepLesson(db, caller.customerId, body, now))
  },

  async generatePreventionRules({ body, caller, db, now }) {
    const path = assertArtifactName('outputPath', body?.outputPath) ?? documentName
    const given = body?.minOccurrences ?? defaultMinOccurrences
    const minOccurrences = given < 1 ? defaultMinOccurrences : Math.min(given, maxMinOccurrences)
    return ok({ path, markdown: await generateRules(db, caller.customerId, { minOccurrences, target: path }, now) })
  },
}
