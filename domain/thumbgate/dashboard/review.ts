/** What has been added since somebody last looked at the dashboard. Pure. */
import type { Schemas } from '#domain/thumbgate/dashboard/counts.ts'

export type ReviewState = Schemas['ReviewState']
export type ReviewDelta = Schemas['ReviewDelta']

/** What stands on the dashboard now. */
export type Standing = Omit<ReviewState, 'reviewedAt' | 'gitHead'>

/** Additions later than the review; all there is, where there was none. */
export interface Additions {
  feedbackAdded: number
  negativeAdded: number
  lessonsAdded: number
  blocksAdded: number
  warnsAdded: number
  latestFeedback: ReviewDelta['latestFeedback']
  latestLesson: ReviewDelta['latestLesson']
}

/** No repository is known to the server, so there is no head. */
export const toReviewState = (standing: Standing, reviewedAt: Date): ReviewState => ({
  reviewedAt: reviewedAt.toISOString(),
  ...standing,
  gitHead: null,
})

export function toReviewDelta(reviewedAt: Date | null, additions: Additions): ReviewDelta {
  return {
    hasBaseline: reviewedAt !== null,
    reviewedAt: reviewedAt?.toISOString() ?? null,
    previousHead: null,
    currentHead: null,
    ...additions,
    headline: headlineOf(reviewedAt, additions),
  }
}

function headlineOf(reviewedAt: Date | null, additions: Additions): string {
  const { feedbackAdded, negativeAdded, lessonsAdded, blocksAdded, warnsAdded } = additions
  const parts = [
    [feedbackAdded, 'signal', negativeAdded > 0 ? ` (${negativeAdded} negative)` : ''],
    [lessonsAdded, 'lesson', ''],
    [blocksAdded, 'block', ''],
    [warnsAdded, 'warning', ''],
  ] as const
  const told = parts
    .filter(([count]) => count > 0)
    .map(([count, noun, more]) => `${count} ${noun}${count === 1 ? '' : 's'}${more}`)
  const what = told.length === 0 ? 'nothing' : told.join(', ')
  return reviewedAt === null ? `Not reviewed yet: ${what}` : `New since the last review: ${what}`
}
