import type { FeedbackEventRow } from '#db/thumbgate/feedback-events.ts'
import { fail } from '#domain/thumbgate/errors.ts'
import { conversationOf, type RelatedEvent, type WindowEntry } from '#domain/thumbgate/feedback/conversation.ts'
import type { Submission } from '#domain/thumbgate/feedback/event.ts'
import { evaluateRubric } from '#domain/thumbgate/feedback/rubric.ts'
import { toSignal } from '#domain/thumbgate/feedback/signals.ts'
import { maxTagLength, maxTags, readTags } from '#domain/thumbgate/feedback/tags.ts'
import { textOrNull } from '#domain/thumbgate/feedback/text.ts'
import type { components } from '#generated/thumbgate/types.ts'

export type CaptureRequest = components['schemas']['CaptureFeedbackRequest']

/** What a request says, once it has passed the contract. Throws for a signal the contract does not know. */
export function readSubmission(request: CaptureRequest, related: RelatedEvent | undefined): Submission {
  const signal = toSignal(request.signal)
  if (!signal) throw new Error(`"${request.signal}" passed the contract and is no signal`)
  const { rubricScores, guardrails } = request
  const judged = rubricScores !== undefined || guardrails !== undefined
  return {
    signal,
    context: request.context?.trim() ?? '',
    whatWentWrong: textOrNull(request.whatWentWrong),
    whatToChange: textOrNull(request.whatToChange),
    whatWorked: textOrNull(request.whatWorked),
    tags: readTags(request.tags),
    skill: textOrNull(request.skill),
    reasoning: textOrNull(request.reasoning),
    visualEvidence: textOrNull(request.visualEvidence),
    relatedFeedbackId: textOrNull(request.relatedFeedbackId),
    rubric: judged ? evaluateRubric(rubricScores ?? [], guardrails) : null,
    conversation: conversationOf(request.chatHistory ?? request.messages, related),
  }
}

/** What an earlier event adds to the conversation. */
export const relatedTexts = (row: FeedbackEventRow): RelatedEvent => ({
  conversationWindow: row.conversation_window as WindowEntry[] | null,
  texts: [row.context, row.what_went_wrong, row.what_to_change, row.what_worked].filter(
    (text): text is string => text !== null && text !== '',
  ),
})

/** Throws a 400 for a list of tags that is too long, or that has a tag that is; as an array, the contract has checked it. */
export function assertTags(field: string, given: string | readonly string[] | undefined): void {
  const tags = readTags(given)
  if (tags.length > maxTags) {
    throw fail('bad_request', `${field} has ${tags.length} tags; send at most ${maxTags}`, { field })
  }
  const long = tags.find((tag) => tag.length > maxTagLength)
  if (long === undefined) return
  const text = `${field} has a tag of ${long.length} characters; tags have at most ${maxTagLength}`
  throw fail('bad_request', text, { field })
}
