/** A feedback event, made of what was submitted and what the conversation adds. Pure: it decides whether something can be learned from it. */
import type { NewFeedbackEvent } from '#db/thumbgate/feedback-events.ts'
import { isActionable } from '#domain/thumbgate/feedback/actionability.ts'
import type { WindowEntry } from '#domain/thumbgate/feedback/conversation.ts'
import { type Diagnosis, diagnose } from '#domain/thumbgate/feedback/diagnosis.ts'
import { type Distillation, distil, type Submitted } from '#domain/thumbgate/feedback/distillation.ts'
import { draftMemory, type MemoryDraft, memoryIssues } from '#domain/thumbgate/feedback/memories.ts'
import { type RichContext, richContextOf } from '#domain/thumbgate/feedback/rich-context.ts'
import { type RubricEvaluation, toEventRubric } from '#domain/thumbgate/feedback/rubric.ts'
import type { Signal } from '#domain/thumbgate/feedback/signals.ts'
import { distinctTags, memoryTags, semanticTags } from '#domain/thumbgate/feedback/tags.ts'
import { normaliseText, wholeCharacters } from '#domain/thumbgate/feedback/text.ts'
import type { components } from '#generated/thumbgate/types.ts'

export type FeedbackEvent = components['schemas']['FeedbackEvent']

/** What a caller says, with its texts trimmed and its rubric evaluated. */
export interface Submission extends Submitted {
  signal: Signal
  tags: string[]
  skill: string | null
  reasoning: string | null
  visualEvidence: string | null
  relatedFeedbackId: string | null
  rubric: RubricEvaluation | null
  conversation: readonly WindowEntry[]
}

/** Why a signal is logged and nothing more. */
export type Refusal =
  | { status: 'clarification_required'; reason: string; issues: string[] }
  | { status: 'rejected'; reason: string; issues: string[] }

export interface Considered {
  submission: Submission
  texts: Submitted
  /** All texts, for what is recognised by its words. */
  text: string
  tags: string[]
  distillation: Distillation | null
  conversationWindow: WindowEntry[] | null
  richContext: RichContext
  diagnosis: Diagnosis | undefined
  draft: MemoryDraft
  /** Undefined: it becomes a memory. */
  refusal: Refusal | undefined
}

/** Considers a submission: its texts completed, tagged, diagnosed, and whether a memory comes of it. */
export function consider(submission: Submission): Considered {
  const { signal, rubric } = submission
  const { texts, ...distilled } = distil(signal, submission, submission.conversation, submission.relatedFeedbackId)
  const { context, whatWentWrong, whatToChange, whatWorked } = texts
  const text = [context, whatWorked, whatWentWrong, whatToChange].filter((each) => each !== null).join('\n')
  const tags = distinctTags([...submission.tags, ...semanticTags(context)])
  const richContext = richContextOf({ signal, tags, context, text })
  const failingCriteria = rubric?.failingCriteria ?? []
  const draft = draftMemory({
    signal,
    ...texts,
    reasoning: submission.reasoning,
    visualEvidence: submission.visualEvidence,
    tags: memoryTags(signal, { tags, text, failingCriteria }),
    weightedScore: rubric?.weightedScore ?? null,
    failingCriteria,
  })
  const gated = signal === 'positive' && rubric !== null && !rubric.promotionEligible
  return {
    submission,
    texts,
    text,
    tags,
    ...distilled,
    richContext,
    diagnosis: diagnose({ signal, context, text, richContext, rubric, blocked: gated }),
    draft,
    refusal: refusalOf(signal, texts, gated ? rubric : null, draft),
  }
}

function refusalOf(
  signal: Signal,
  texts: Submitted,
  gate: RubricEvaluation | null,
  draft: MemoryDraft,
): Refusal | undefined {
  if (!isActionable(signal, texts)) {
    const reason = `Nothing can be learned from a ${signal} signal that does not say ${signal === 'positive' ? 'what worked' : 'what went wrong'}`
    return { status: 'clarification_required', reason, issues: [] }
  }
  if (gate) {
    const reason = `Rubric gate prevented promotion: ${gate.blockReasons.join('; ')}`
    return { status: 'rejected', reason, issues: [] }
  }
  const issues = memoryIssues(draft)
  if (issues.length === 0) return undefined
  return { status: 'rejected', reason: `The memory is not fit to be stored: ${issues.join('; ')}`, issues }
}

const maxSearched = 65_536

/** What texts are found by. */
export const searchTextOf = (texts: readonly (string | null)[]): string =>
  wholeCharacters(normaliseText(texts.filter((text) => text !== null).join(' ')), maxSearched)

/** The event as it is stored. */
export function toNewEvent(considered: Considered, id: string, createdAt: Date): NewFeedbackEvent {
  const { submission, texts, refusal, tags } = considered
  const { signal, rubric } = submission
  const stored = signal === 'negative' ? 'store-mistake' : 'store-learning'
  return {
    id,
    signal,
    accepted: refusal === undefined,
    ...texts,
    submittedContext: submission.context,
    reasoning: submission.reasoning,
    visualEvidence: submission.visualEvidence,
    tags,
    skill: submission.skill,
    failureType: null,
    relatedFeedbackId: submission.relatedFeedbackId,
    lastAction: null,
    conversationWindow: considered.conversationWindow,
    distillation: considered.distillation,
    rubric: rubric && toEventRubric(rubric),
    rubricScores: rubric?.rubricScores,
    guardrails: rubric?.guardrails,
    actionType: refusal ? 'no-action' : stored,
    actionReason: refusal?.reason ?? null,
    structuredRule: null,
    richContext: considered.richContext,
    diagnosis: considered.diagnosis ?? null,
    validationIssues: refusal?.issues ?? [],
    searchText: searchTextOf([considered.text, submission.reasoning, submission.skill, tags.join(' ')]),
    createdAt,
  }
}

/** The event as it is answered. */
export function toFeedbackEvent(considered: Considered, id: string, at: Date): FeedbackEvent {
  const { submission, texts, refusal, diagnosis } = considered
  const { rubric, signal } = submission
  return {
    id,
    signal,
    context: texts.context,
    submittedContext: submission.context,
    relatedFeedbackId: submission.relatedFeedbackId,
    lastAction: null,
    whatWentWrong: texts.whatWentWrong,
    whatToChange: texts.whatToChange,
    whatWorked: texts.whatWorked,
    reasoning: submission.reasoning,
    visualEvidence: submission.visualEvidence,
    conversationWindow: considered.conversationWindow,
    distillation: considered.distillation,
    tags: considered.tags,
    skill: submission.skill,
    failureType: null,
    rubric: rubric && toEventRubric(rubric),
    actionType: refusal ? 'no-action' : signal === 'negative' ? 'store-mistake' : 'store-learning',
    actionReason: refusal?.reason ?? null,
    structuredRule: null,
    timestamp: at.toISOString(),
    richContext: considered.richContext,
    ...(diagnosis ? { diagnosis } : {}),
  }
}
