/** What a signal counts towards. */
import * as countRows from '#db/thumbgate/feedback-counts.ts'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import { diagnosisTallies } from '#domain/thumbgate/diagnostics.ts'
import type { Considered } from '#domain/thumbgate/feedback/event.ts'
import { wholeCharacters } from '#domain/thumbgate/feedback/text.ts'
import type { Learned } from '#domain/thumbgate/lessons.ts'
import type { Writer } from '#server/database.ts'

/** Names of skills are counted by what fits into an index. */
const maxSkill = 200

export type Counted = { kind: 'blocked' } | { kind: 'logged'; considered: Considered; learned: Learned | undefined }

/** Counts a signal, in the transaction that logs it. A blocked one is not logged: it counts only as rejected. */
export async function countSignal(db: Writer, customer: CustomerId, counted: Counted, now: Date): Promise<void> {
  if (counted.kind === 'blocked') {
    await countRows.addToCounters(db, customer, { rejected: 1 }, now)
    return
  }
  const { considered, learned } = counted
  const positive = considered.submission.signal === 'positive' ? 1 : 0
  const lesson = learned?.synthesis.action === 'new-lesson' ? 1 : 0
  await countRows.addTallies(db, customer, talliesOf(considered, learned))
  await countRows.addToQuarter(db, customer, now, { positive, negative: 1 - positive, lessons: lesson })
  await countRows.addToCounters(db, customer, countersOf(considered, learned), now)
}

function talliesOf(considered: Considered, learned: Learned | undefined): countRows.Tally[] {
  const { submission, tags, richContext, diagnosis } = considered
  const signal = submission.signal === 'positive' ? { positive: 1 } : { negative: 1 }
  const risk = { ...signal, highRisk: isHighRisk(considered, learned) ? 1 : 0 }
  return [
    ...(submission.skill === null
      ? []
      : [{ kind: 'skill' as const, key: wholeCharacters(submission.skill, maxSkill), ...risk }]),
    ...tags.map((key) => ({ kind: 'tag' as const, key, ...risk })),
    { kind: 'domain', key: richContext.domain, ...risk },
    ...(submission.rubric?.failingCriteria ?? []).map((key) => ({ kind: 'criterion' as const, key })),
    ...(diagnosis ? diagnosisTallies(diagnosis) : []),
    ...(learned?.synthesis.action === 'new-lesson' ? memoryTallies(learned.row) : []),
  ]
}

const memoryTallies = (row: Learned['row']): countRows.Tally[] => [
  { kind: 'memory-domain', key: (row.rich_context as { domain: string }).domain },
  { kind: 'memory-importance', key: row.importance },
  { kind: 'memory-category', key: row.category },
]

const isHighRisk = ({ submission }: Considered, learned: Learned | undefined): boolean =>
  submission.signal === 'negative' || learned === undefined

function countersOf(considered: Considered, learned: Learned | undefined): Partial<Record<countRows.Counter, number>> {
  const { submission, diagnosis, refusal } = considered
  const { rubric, signal } = submission
  const one = (condition: boolean): number => (condition ? 1 : 0)
  return {
    total: 1,
    positive: one(signal === 'positive'),
    negative: one(signal === 'negative'),
    accepted: one(refusal === undefined),
    rejected: one(refusal !== undefined),
    high_risk: one(isHighRisk(considered, learned)),
    rubric_samples: one(rubric !== null),
    blocked_promotions: one(signal === 'positive' && rubric !== null && !rubric.promotionEligible),
    diagnosed: one(diagnosis !== undefined),
    memories: one(learned?.synthesis.action === 'new-lesson'),
  }
}
