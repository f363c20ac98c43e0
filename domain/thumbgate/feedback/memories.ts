import type { Signal } from '#domain/thumbgate/feedback/signals.ts'
import { domainTags } from '#domain/thumbgate/feedback/tags.ts'
import { cutAtWord, oneLine } from '#domain/thumbgate/feedback/text.ts'

export type Category = 'error' | 'learning' | 'preference'

export interface Belief {
  priorProbability: number
  uncertainty: number
  observations: number
}

/** What a memory is made of, before it is compared with others. */
export interface MemoryDraft {
  title: string
  content: string
  category: Category
  importance: string
  tags: string[]
  belief: Belief
}

export interface Lesson {
  signal: Signal
  context: string
  whatWentWrong: string | null
  whatToChange: string | null
  whatWorked: string | null
  reasoning: string | null
  visualEvidence: string | null
  tags: string[]
  weightedScore: number | null
  failingCriteria: readonly string[]
}

const titleLength = 120
const minTitleText = 5
const minContent = 20

const priorOf: Readonly<Record<Signal, Belief>> = {
  negative: { priorProbability: 0.5, uncertainty: 0.5, observations: 1 },
  positive: { priorProbability: 0.7, uncertainty: 0.3, observations: 1 },
}

const line = (label: string, text: string | null): string[] => (text === null ? [] : [`${label}: ${oneLine(text)}`])

/** A memory of what an event teaches. Each part of its content stands on a line of its own, after its label. */
export function draftMemory(lesson: Lesson): MemoryDraft {
  const negative = lesson.signal === 'negative'
  const point = negative ? lesson.whatWentWrong : lesson.whatWorked
  const lines = negative ? mistakeLines(lesson) : successLines(lesson)
  return {
    title: `${negative ? 'MISTAKE' : 'SUCCESS'}: ${cutAtWord(point ?? lesson.context, titleLength)}`,
    content: [
      ...lines,
      ...line('Reasoning', lesson.reasoning),
      ...line('Visual Evidence', lesson.visualEvidence),
      ...rubricLines(lesson),
    ].join('\n'),
    category: negative ? 'error' : 'learning',
    importance: negative ? 'high' : 'normal',
    tags: lesson.tags,
    belief: priorOf[lesson.signal],
  }
}

const mistakeLines = ({ whatWentWrong, context, whatToChange }: Lesson): string[] => [
  ...line(whatWentWrong === null ? 'Context' : 'What went wrong', whatWentWrong ?? context),
  ...(whatToChange === null
    ? line('Action needed', 'find out why this happened and say what to do instead')
    : line('How to avoid', whatToChange)),
]

const successLines = ({ whatWorked, context }: Lesson): string[] =>
  line(whatWorked === null ? 'Approach' : 'What worked', whatWorked ?? context)

const rubricLines = ({ weightedScore, failingCriteria }: Lesson): string[] => [
  ...(weightedScore === null ? [] : [`Rubric Score: ${weightedScore}`]),
  ...(failingCriteria.length === 0 ? [] : [`Rubric Failing: ${failingCriteria.join(', ')}`]),
]

const titlePrefix = /^(SUCCESS|MISTAKE|LEARNING|PREFERENCE): ?/
const categories: readonly string[] = ['error', 'learning', 'preference']

/** What keeps a draft from being stored, one sentence each; empty for a sound one. */
export function memoryIssues(draft: MemoryDraft): string[] {
  const issues: string[] = []
  const prefix = titlePrefix.exec(draft.title)
  if (!prefix) issues.push('title must start with SUCCESS:, MISTAKE:, LEARNING: or PREFERENCE:')
  const said = draft.title.slice(prefix?.[0].length ?? 0).trim()
  if (said.length < minTitleText) issues.push(`title must have at least ${minTitleText} characters after its prefix`)
  if (draft.content.length < minContent) issues.push(`content must have at least ${minContent} characters`)
  if (!categories.includes(draft.category)) issues.push(`category must be one of ${categories.join(', ')}`)
  if (draft.tags.length === 0) issues.push('tags must not be empty')
  else if (domainTags(draft.tags).length === 0) issues.push('tags must have one that says what the memory is about')
  if ((prefix?.[1] === 'MISTAKE') !== (draft.category === 'error')) {
    issues.push('a title with MISTAKE: belongs to the category error, and only to that')
  }
  const { priorProbability, uncertainty } = draft.belief
  if (!isFraction(priorProbability) || !isFraction(uncertainty)) issues.push('belief must be numbers from 0 to 1')
  return issues
}

const isFraction = (value: number): boolean => value >= 0 && value <= 1

/** The text behind a label of a memory's content, or null. */
export function partOf(content: string, label: string): string | null {
  const start = `${label}: `
  const found = content.split('\n').find((each) => each.startsWith(start))
  return found === undefined ? null : found.slice(start.length)
}
