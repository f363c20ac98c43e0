/** Adds what an event teaches to the memories: as a new one, or as one more occurrence of one that says the same. */
import { createHash } from 'node:crypto'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import { holdMemories } from '#db/thumbgate/locks.ts'
import * as memoryRows from '#db/thumbgate/memories.ts'
import * as ruleRows from '#db/thumbgate/synthesized-rules.ts'
import { pruneReason, updateBelief } from '#domain/thumbgate/feedback/belief.ts'
import { type Considered, searchTextOf } from '#domain/thumbgate/feedback/event.ts'
import type { Belief, MemoryDraft } from '#domain/thumbgate/feedback/memories.ts'
import { toRubricSummary } from '#domain/thumbgate/feedback/rubric.ts'
import { bucketOf } from '#domain/thumbgate/feedback/rule-document.ts'
import { canonicalText, comparedMemories, mergeLesson, mostSimilar } from '#domain/thumbgate/feedback/similarity.ts'
import { ruleOccurrences, sampleLimit, synthesise } from '#domain/thumbgate/feedback/synthesis.ts'
import { domainTags, tagKeys } from '#domain/thumbgate/feedback/tags.ts'
import { newId } from '#domain/thumbgate/ids.ts'
import { round } from '#domain/thumbgate/numbers.ts'
import type { components } from '#generated/thumbgate/types.ts'
import type { Writer } from '#server/database.ts'

type Schemas = components['schemas']
export type Synthesis = Schemas['Synthesis']

export interface Learned {
  row: memoryRows.MemoryRow
  /** The memory's content before this event was merged into it. */
  storedContent: string
  synthesis: Synthesis
}

/** What makes two tags of memories a common one. */
export const sharedKeys = (tags: readonly string[]): string[] => tagKeys(domainTags(tags))

const hashOf = ({ texts }: Considered, { title, content, tags }: MemoryDraft): string => {
  const parts = [texts.whatToChange, texts.whatWentWrong, texts.whatWorked, title, content, texts.context]
  const text = canonicalText(
    parts.filter((part) => part !== null),
    tags,
  )
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

/** The memory of an event, which must be stored already. One transaction at a time decides for each category whether it is new. */
export async function learn(
  db: Writer,
  customer: CustomerId,
  considered: Considered,
  feedbackId: string,
  now: Date,
): Promise<Learned> {
  const { draft } = considered
  const hash = hashOf(considered, draft)
  await holdMemories(db, customer, draft.category)
  const same = await findSame(db, customer, draft, hash)
  if (same) return await mergeInto(db, customer, same, draft, feedbackId, now)
  const row = await insertNew(db, customer, considered, { feedbackId, hash }, now)
  return { row, storedContent: row.content, synthesis: { action: 'new-lesson' } }
}

interface Same {
  row: Pick<memoryRows.MemoryRow, 'id' | 'title' | 'content' | 'tags' | 'merged_feedback_ids'>
  similarity: number
}

async function findSame(db: Writer, customer: CustomerId, draft: MemoryDraft, hash: string): Promise<Same | undefined> {
  const equal = await memoryRows.findByHash(db, customer, draft.category, hash)
  if (equal) return { row: equal, similarity: 1 }
  const latest = await memoryRows.listLatestOf(db, customer, draft.category, comparedMemories)
  return mostSimilar(draft, latest.reverse())
}

async function insertNew(
  db: Writer,
  customer: CustomerId,
  considered: Considered,
  ids: { feedbackId: string; hash: string },
  now: Date,
): Promise<memoryRows.MemoryRow> {
  const { draft, submission, richContext } = considered
  const keys = sharedKeys(draft.tags)
  const [earlier] = await memoryRows.listSharing(db, customer, keys, { limit: 1, pruned: false })
  const belief = earlier ? updateBelief(earlier.bayesian as Belief, submission.signal) : draft.belief
  return await memoryRows.insert(db, customer, {
    id: newId('mem'),
    ...draft,
    tagKeys: tagKeys(draft.tags),
    bucket: bucketOf(richContext.domain, draft.tags),
    rubricSummary: submission.rubric && toRubricSummary(submission.rubric),
    bayesian: { ...belief, lastUpdated: now.toISOString() },
    richContext,
    distillation: considered.distillation,
    diagnosis: considered.diagnosis ?? null,
    structuredRule: null,
    sourceFeedbackId: ids.feedbackId,
    canonicalHash: ids.hash,
    revisedFromId: earlier?.id ?? null,
    pruneReason: pruneReason(belief),
    searchText: searchTextOf([draft.title, draft.content, draft.tags.join(' ')]),
    createdAt: now,
  })
}

async function mergeInto(
  db: Writer,
  customer: CustomerId,
  same: Same,
  draft: MemoryDraft,
  feedbackId: string,
  now: Date,
): Promise<Learned> {
  const { content: storedContent } = same.row
  const merged = mergeLesson(same.row, draft, feedbackId)
  const searchText = searchTextOf([same.row.title, merged.content, same.row.tags.join(' ')])
  const row = await memoryRows.merge(db, customer, same.row.id, { ...merged, searchText }, now)
  const synthesis: Synthesis = {
    action: 'merged',
    existingId: row.id,
    similarity: round(same.similarity, 4),
    occurrences: row.occurrences,
  }
  if (row.category !== 'error' || row.occurrences < ruleOccurrences) return { row, storedContent, synthesis }
  return { row, storedContent, synthesis: { ...synthesis, ...(await makeRule(db, customer, row, now)) } }
}

/** The rule of a mistake that came back, in the place of the one made of it before. */
async function makeRule(
  db: Writer,
  customer: CustomerId,
  row: memoryRows.MemoryRow,
  now: Date,
): Promise<Partial<Synthesis>> {
  const id = (await ruleRows.findIdOf(db, customer, row.id)) ?? newId('synth')
  const sample = await memoryRows.listSharing(db, customer, sharedKeys(row.tags), { limit: sampleLimit, pruned: true })
  const rule = synthesise(id, row, sample, now)
  const { validation } = rule
  await ruleRows.put(db, customer, {
    id,
    sourceLessonId: row.id,
    promoted: validation.shouldPromote,
    occurrences: rule.occurrences,
    rule: rule.rule,
    humanReadable: rule.humanReadable,
    validation,
    tags: rule.tags,
    createdAt: now,
  })
  if (validation.shouldPromote) return { preventionRule: rule, validation, autoPromoted: true }
  return { validation, autoPromoted: false, rejectionReason: validation.reason }
}

/** A memory as it is answered. */
export const toMemoryRecord = (row: memoryRows.MemoryRow): Schemas['MemoryRecord'] => ({
  id: row.id,
  title: row.title,
  content: row.content,
  category: row.category as Schemas['MemoryRecord']['category'],
  importance: row.importance,
  tags: row.tags,
  rubricSummary: row.rubric_summary as Schemas['MemoryRecord']['rubricSummary'],
  bayesian: row.bayesian as Schemas['MemoryRecord']['bayesian'],
  richContext: row.rich_context as Schemas['RichContext'],
  distillation: row.distillation as Schemas['Distillation'] | null,
  diagnosis: row.diagnosis as Schemas['Diagnosis'] | null,
  structuredRule: row.structured_rule as Record<string, unknown> | null,
  sourceFeedbackId: row.source_feedback_id,
  timestamp: row.created_at.toISOString(),
  canonicalHash: row.canonical_hash,
  occurrences: row.occurrences,
  ...(row.last_updated ? { lastUpdated: row.last_updated.toISOString() } : {}),
  ...(row.merged_feedback_ids.length > 0 ? { mergedFeedbackIds: row.merged_feedback_ids } : {}),
  ...(row.revised_from_id === null ? {} : { revisedFromId: row.revised_from_id }),
  ...(row.pruned ? { pruned: true } : {}),
  ...(row.prune_reason === null ? {} : { pruneReason: row.prune_reason }),
})
