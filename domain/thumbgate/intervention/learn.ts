/** Everything that shows what an action led to teaches the policy. The counts change in the transaction of what taught it. */
import type { CustomerId } from '#db/thumbgate/ids.ts'
import * as interventionRows from '#db/thumbgate/interventions.ts'
import * as reliabilityRows from '#db/thumbgate/reliability.ts'
import {
  labelOfDiagnostic,
  labelOfFeedback,
  labelOfOutcome,
  type Outcome,
} from '#domain/thumbgate/intervention/examples.ts'
import { tokensOf } from '#domain/thumbgate/intervention/tokens.ts'
import { dayOf, guardKeywords } from '#domain/thumbgate/memory-guard.ts'
import { categoriesOf } from '#domain/thumbgate/reliability.ts'
import type { Writer } from '#server/database.ts'

export interface FeedbackLesson {
  id: string
  signal: 'positive' | 'negative'
  skill: string | null
  tags: readonly string[]
  context: string
  whatWentWrong: string | null
  whatToChange: string | null
  whatWorked: string | null
}

/** Learns from a feedback event; a negative one is also remembered as a mistake that may be repeated. Call it last: it locks counters. */
export async function learnFromFeedback(
  db: Writer,
  customer: CustomerId,
  event: FeedbackLesson,
  now: Date,
): Promise<void> {
  const { id, signal, skill, tags } = event
  const text = [event.whatWentWrong, event.context, event.whatToChange, event.whatWorked].filter(Boolean).join(' ')
  const example = {
    id: `feedback:${id}`,
    source: 'feedback',
    label: labelOfFeedback(signal, text),
    tokens: tokensOf({ kind: 'feedback', signal, skill, tags, text }),
  } as const
  await addExample(db, customer, example, now)
  await reliabilityRows.count(db, customer, 'feedback', categoriesOf(tags), signal === 'positive')
  if (signal === 'positive') return
  const keywords = guardKeywords(event.whatWentWrong || event.context)
  if (keywords.length > 0) await interventionRows.countGuard(db, customer, keywords, dayOf(now))
}

export interface DiagnosticLesson {
  id: string
  context: string
  rootCauseCategory: string
  violations: readonly { constraintId: string; message: string }[]
}

/** Learns from a failure that was diagnosed outside of a feedback event. Call it last: it locks counters. */
export async function learnFromDiagnostic(
  db: Writer,
  customer: CustomerId,
  { id, context, rootCauseCategory: category, violations }: DiagnosticLesson,
  now: Date,
): Promise<void> {
  const text = [context, ...violations.map(({ message }) => message)].join(' ')
  const example = {
    id: `diagnostic:${id}`,
    source: 'diagnostic',
    label: labelOfDiagnostic(category, text),
    tokens: tokensOf({
      kind: 'diagnostic',
      category,
      constraints: violations.map(({ constraintId }) => constraintId),
      text,
    }),
  } as const
  await addExample(db, customer, example, now)
}

/** Learns what became of an action; of several outcomes the latest is the lesson. `tokens` are those of its evaluation. */
export async function learnFromOutcome(
  db: Writer,
  customer: CustomerId,
  action: { actionId: string; outcome: Outcome; tokens: readonly string[] },
  now: Date,
): Promise<void> {
  const id = `decision:${action.actionId}`
  const label = labelOfOutcome(action.outcome)
  const example = { id, source: 'decision' as const, label, tokens: [...action.tokens] }
  if (await addExample(db, customer, example, now)) return
  const before = await interventionRows.hold(db, customer, id)
  if (before.label === label) return
  await interventionRows.count(db, customer, before, before.createdAt, -1)
  await interventionRows.count(db, customer, { label, tokens: before.tokens }, before.createdAt, 1)
  await interventionRows.setLabel(db, customer, id, label)
}

async function addExample(
  db: Writer,
  customer: CustomerId,
  example: interventionRows.NewExample,
  now: Date,
): Promise<boolean> {
  const isNew = await interventionRows.insert(db, customer, example, now)
  if (isNew) await interventionRows.count(db, customer, example, now, 1)
  return isNew
}
