import { isGeneric } from '#domain/thumbgate/feedback/actionability.ts'
import type { WindowEntry } from '#domain/thumbgate/feedback/conversation.ts'
import type { Signal } from '#domain/thumbgate/feedback/signals.ts'
import { cutAtWord, mentions } from '#domain/thumbgate/feedback/text.ts'
import type { components } from '#generated/thumbgate/types.ts'

export type Distillation = components['schemas']['Distillation']

const isCorrection = mentions([
  "don't",
  'dont',
  'do not',
  'never',
  'avoid',
  'stop',
  'must',
  'should',
  'need to',
  'use',
  'run tests',
  'include',
  'prove',
])
const isFailure = mentions([
  'failed',
  'broke',
  'error',
  'errors',
  'wrong',
  'ignored',
  'skipped',
  'hallucinat*',
  'claimed done',
  'without proof',
  'without evidence',
])
const isSuccess = mentions(['worked', 'passed', 'verified', 'proof', 'evidence', 'test', 'tests', 'fixed', 'success*'])

const quoteLength = 240
const bothFound = 0.92
const oneFound = 0.78

/** The texts of an event, as submitted. */
export interface Submitted {
  context: string
  whatWentWrong: string | null
  whatToChange: string | null
  whatWorked: string | null
}

export interface Distilled {
  texts: Submitted
  distillation: Distillation | null
  conversationWindow: WindowEntry[] | null
}

/**
 * Completes what was submitted from the conversation it is about: what the caller says wins, and the context is replaced only where it says
 * nothing. Without anything in the conversation that points the signal's way, the texts stay as they are.
 */
export function distil(
  signal: Signal,
  submitted: Submitted,
  conversation: readonly WindowEntry[],
  relatedFeedbackId: string | null,
): Distilled {
  const found = signal === 'negative' ? distilFailure(conversation) : distilSuccess(conversation)
  if (!found) {
    const { context, whatWentWrong, whatToChange, whatWorked } = submitted
    const texts = { context, whatWentWrong, whatToChange, whatWorked }
    return { texts, distillation: null, conversationWindow: null }
  }
  const source = conversation.some((entry) => entry.source === 'chat_history') ? 'chat_history' : 'related_feedback'
  return {
    texts: {
      context: isGeneric(signal, submitted.context) ? found.context : submitted.context,
      whatWentWrong: submitted.whatWentWrong ?? found.whatWentWrong,
      whatToChange: submitted.whatToChange ?? found.whatToChange,
      whatWorked: submitted.whatWorked ?? found.whatWorked,
    },
    distillation: { source, relatedFeedbackId, evidence: found.evidence, lessonProposal: found.lessonProposal },
    conversationWindow: [...conversation],
  }
}

interface Found extends Submitted {
  evidence: string[]
  lessonProposal: Distillation['lessonProposal']
}

const latest = (conversation: readonly WindowEntry[], fits: (text: string) => boolean): string | undefined => {
  const entry = conversation.findLast(({ text }) => fits(text))
  return entry && cutAtWord(entry.text, quoteLength)
}

function distilFailure(conversation: readonly WindowEntry[]): Found | undefined {
  const correction = latest(conversation, isCorrection)
  const failure = latest(conversation, isFailure)
  const quoted = correction ?? failure
  if (quoted === undefined) return undefined
  const whatWentWrong = correction
    ? `A prior instruction was ignored: "${correction}"`
    : `The failure centred on this: "${quoted}"`
  const whatToChange = correction
    ? `Follow the instruction before answering: "${correction}"`
    : `Check for this before calling the work done: "${quoted}"`
  const context = failure && failure !== quoted ? `${whatWentWrong}. It showed in: "${failure}"` : whatWentWrong
  return {
    context,
    whatWentWrong,
    whatToChange,
    whatWorked: null,
    evidence: [...new Set([correction, failure].filter((text) => text !== undefined))],
    lessonProposal: {
      summary: whatWentWrong,
      proposedRule: whatToChange,
      confidence: correction && failure ? bothFound : oneFound,
    },
  }
}

function distilSuccess(conversation: readonly WindowEntry[]): Found | undefined {
  const success = latest(conversation, isSuccess)
  if (success === undefined) return undefined
  const whatWorked = `What the conversation shows: "${success}"`
  return {
    context: whatWorked,
    whatWentWrong: null,
    whatToChange: null,
    whatWorked,
    evidence: [success],
    lessonProposal: null,
  }
}
