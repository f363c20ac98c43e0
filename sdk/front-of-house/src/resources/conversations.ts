// Written by "npm run generate"; do not edit.
import type { Body, Call, Method, Options } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `POST /v1/console/conversations/{id}/reply` — Queue an operator reply for a conversation */
  reply: 'ToConversation POST /v1/console/conversations/{id}/reply bk' as Method<(id: string, body: Body<O['replyToConversation']>, options?: Options<O['replyToConversation']>) => Call<O['replyToConversation']>>,
  /** `GET /v1/console/conversations/{id}/feedback` — Get feedback for a conversation */
  getFeedback: 'getConversationFeedback GET /v1/console/conversations/{id}/feedback' as Method<(id: string, options?: Options<O['getConversationFeedback']>) => Call<O['getConversationFeedback']>>,
  /** `POST /v1/console/conversations/{id}/feedback` — Submit or update feedback for a conversation */
  submitFeedback: 'submitConversationFeedback POST /v1/console/conversations/{id}/feedback bk' as Method<(id: string, body: Body<O['submitConversationFeedback']>, options?: Options<O['submitConversationFeedback']>) => Call<O['submitConversationFeedback']>>,
}
