/** Reviews of the dashboard: one checkpoint per customer, and what has been added since. */
import * as countRows from '#db/thumbgate/feedback-counts.ts'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import * as reviewRows from '#db/thumbgate/review-state.ts'
import type { Schemas } from '#domain/thumbgate/dashboard/counts.ts'
import { type ReviewDelta, type ReviewState, toReviewDelta, toReviewState } from '#domain/thumbgate/dashboard/review.ts'
import type { Reader, Writer } from '#server/database.ts'

type Review = Schemas['ReviewStateResponse']

/** The last review, and what has been added since; everything where there was none. */
export async function readReview(db: Reader, customer: CustomerId): Promise<Review> {
  const row = await reviewRows.find(db, customer)
  return {
    reviewState: row ? toState(row) : null,
    reviewDelta: await deltaSince(db, customer, row?.reviewed_at ?? null),
  }
}

const toState = (row: reviewRows.ReviewStateRow): ReviewState =>
  toReviewState(
    {
      feedbackCount: row.feedback_count,
      positiveCount: row.positive_count,
      negativeCount: row.negative_count,
      lessonCount: row.lesson_count,
      blockedCount: row.blocked_count,
      warnedCount: row.warned_count,
      latestFeedbackAt: row.latest_feedback_at?.toISOString() ?? null,
      latestLessonAt: row.latest_lesson_at?.toISOString() ?? null,
    },
    row.reviewed_at,
  )

async function deltaSince(db: Reader, customer: CustomerId, since: Date | null): Promise<ReviewDelta> {
  const added = since === null ? await countAll(db, customer) : await reviewRows.countSince(db, customer, since)
  const preferred = added.negative > 0 ? 'negative' : undefined
  const feedback = added.feedback > 0 ? await reviewRows.newestFeedback(db, customer, since, preferred) : undefined
  const lesson = added.lessons > 0 ? await reviewRows.newestLesson(db, customer, since) : undefined
  return toReviewDelta(since, {
    feedbackAdded: added.feedback,
    negativeAdded: added.negative,
    lessonsAdded: added.lessons,
    blocksAdded: added.blocked,
    warnsAdded: added.warned,
    latestFeedback: feedback
      ? { title: feedback.title, timestamp: feedback.at.toISOString(), signal: feedback.kind }
      : null,
    latestLesson: lesson ? { title: lesson.title, timestamp: lesson.at.toISOString(), category: lesson.kind } : null,
  })
}

async function countAll(db: Reader, customer: CustomerId): Promise<reviewRows.AddedCounts> {
  const counters = await countRows.findCounters(db, customer)
  const gates = await reviewRows.gateTotals(db, customer)
  return {
    feedback: counters?.total ?? 0,
    negative: counters?.negative ?? 0,
    lessons: counters?.memories ?? 0,
    blocked: gates.deny,
    warned: gates.warn,
  }
}

/** Makes what stands now the checkpoint. */
export async function markReviewed(db: Writer, customer: CustomerId, now: Date): Promise<Schemas['ReviewMarked']> {
  const counters = await countRows.findCounters(db, customer)
  const gates = await reviewRows.gateTotals(db, customer)
  const feedback = await reviewRows.newestFeedback(db, customer, null)
  const lesson = await reviewRows.newestLesson(db, customer, null)
  const row: reviewRows.ReviewStateRow = {
    customer_id: customer,
    reviewed_at: now,
    feedback_count: counters?.total ?? 0,
    positive_count: counters?.positive ?? 0,
    negative_count: counters?.negative ?? 0,
    lesson_count: counters?.memories ?? 0,
    blocked_count: gates.deny,
    warned_count: gates.warn,
    latest_feedback_at: feedback?.at ?? null,
    latest_lesson_at: lesson?.at ?? null,
  }
  await reviewRows.put(db, row)
  return { ok: true, reviewState: toState(row), reviewDelta: await deltaSince(db, customer, now) }
}
