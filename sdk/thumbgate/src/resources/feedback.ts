// Written by "npm run generate"; do not edit.
import type { CallOptions } from '../../../runtime/client.ts'
import type { Body, Call, Method, Query } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `POST /v1/feedback/capture` — Capture a signal about an agent */
  capture: 'Feedback POST /v1/feedback/capture b' as Method<(body: Body<O['captureFeedback']>, options?: CallOptions) => Call<O['captureFeedback']>>,
  /** `GET /v1/feedback/stats` — Feedback statistics */
  getStats: 'getFeedbackStats GET /v1/feedback/stats' as Method<(options?: CallOptions) => Call<O['getFeedbackStats']>>,
  /** `POST /v1/feedback/infer` — Infer a lesson from a conversation */
  inferLessonFromHistory: ' POST /v1/feedback/infer b' as Method<(body: Body<O['inferLessonFromHistory']>, options?: CallOptions) => Call<O['inferLessonFromHistory']>>,
  /** `GET /v1/feedback/summary` — Feedback summary as text */
  getSummary: 'getFeedbackSummary GET /v1/feedback/summary q' as Method<(query?: Query<O['getFeedbackSummary']>, options?: CallOptions) => Call<O['getFeedbackSummary']>>,
  /** `POST /v1/feedback/rules` — Generate the prevention rules */
  generatePreventionRules: ' POST /v1/feedback/rules b' as Method<(body?: Body<O['generatePreventionRules']>, options?: CallOptions) => Call<O['generatePreventionRules']>>,
}
