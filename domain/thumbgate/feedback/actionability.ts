import type { Signal } from '#domain/thumbgate/feedback/signals.ts'
import { normaliseText } from '#domain/thumbgate/feedback/text.ts'

/** Texts that say no more than the signal itself. */
const generic: Readonly<Record<Signal, ReadonlySet<string>>> = {
  positive: new Set([
    'up',
    'thumbs up',
    'thumbsup',
    'that worked',
    'it worked',
    'worked',
    'looks good',
    'looked good',
    'good job',
    'good work',
    'nice work',
    'perfect',
    'approved',
    'lgtm',
  ]),
  negative: new Set([
    'down',
    'thumbs down',
    'thumbsdown',
    'that failed',
    'it failed',
    'failed',
    'that was wrong',
    'wrong',
    'bad',
    'fix this',
    'broken',
  ]),
}

/** True for a text that, as a whole, says nothing beyond the signal; also for an empty one. */
export function isGeneric(signal: Signal, text: string | null): boolean {
  const normal = normaliseText(text ?? '')
  return normal === '' || generic[signal].has(normal)
}

export interface Explanation {
  context: string
  whatWentWrong: string | null
  whatWorked: string | null
}

/** Whether something can be learned: the field of this signal, or the context, says more than the signal does. */
export const isActionable = (signal: Signal, { context, whatWentWrong, whatWorked }: Explanation): boolean =>
  [signal === 'negative' ? whatWentWrong : whatWorked, context].some((text) => !isGeneric(signal, text))

export interface Clarification {
  missingFields: string[]
  prompt: string
  example: string
}

/** What to ask where nothing can be learned. */
export const clarificationFor = (signal: Signal): Clarification =>
  signal === 'positive'
    ? {
        missingFields: ['whatWorked'],
        prompt: 'What worked, so that it can be repeated?',
        example: 'whatWorked: "Ran the integration tests and quoted their output before calling it done"',
      }
    : {
        missingFields: ['whatWentWrong', 'whatToChange'],
        prompt: 'What went wrong, and what should be done instead?',
        example:
          'whatWentWrong: "Claimed the fix worked without running tests"; whatToChange: "Run the tests and quote their output"',
      }
