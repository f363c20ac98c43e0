/** Which lesson each kind of event is for the learned policy. */
import { mentions, wordsOf } from '#domain/thumbgate/decisions/words.ts'
import type { Label } from '#domain/thumbgate/intervention/weights.ts'

const verification = [
  'verify',
  'verified',
  'verification',
  'unverified',
  'test',
  'tested',
  'untested',
  'proof',
  'evidence',
  'check',
  'checked',
]
const denial = ['never', 'block', 'blocked', 'deny', 'denied', 'forbidden', 'prohibited', 'destructive', 'dangerous']
const repetition = ['again', 'repeat', 'repeated', 'repeatedly', 'recurring', 'lesson', 'remember', 'forgot', 'already']

/** A positive signal says allow. A negative one names what was missing: verification, or the memory of an earlier lesson; else it warns. */
export function labelOfFeedback(signal: 'positive' | 'negative', text: string): Label {
  if (signal === 'positive') return 'allow'
  const words = new Set(wordsOf(text))
  if (mentions(words, verification)) return 'verify'
  if (mentions(words, denial)) return 'warn'
  return mentions(words, repetition) ? 'recall' : 'warn'
}

/** A guardrail that was triggered says deny, as does the wording. */
export function labelOfDiagnostic(category: string | null, text: string): Label {
  const words = new Set(wordsOf(text))
  if (category === 'guardrail_triggered' || mentions(words, denial)) return 'deny'
  if (mentions(words, verification)) return 'verify'
  return mentions(words, repetition) ? 'recall' : 'warn'
}

export const outcomes = ['accepted', 'completed', 'overridden', 'rolled_back', 'blocked', 'aborted', 'warned'] as const
export type Outcome = (typeof outcomes)[number]

const outcomeLabels: Readonly<Record<Outcome, Label>> = {
  blocked: 'deny',
  rolled_back: 'deny',
  warned: 'warn',
  overridden: 'warn',
  aborted: 'warn',
  accepted: 'allow',
  completed: 'allow',
}

export const labelOfOutcome = (outcome: Outcome): Label => outcomeLabels[outcome]
