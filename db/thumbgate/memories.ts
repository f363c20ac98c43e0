import { type Selectable, sql } from 'kysely'
import { found, type Matching } from '#db/thumbgate/feedback-events.ts'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import type { Reader, Writer } from '#db/types.ts'
import type { DB } from '#generated/db.ts'

export type MemoryRow = Selectable<DB['thumbgate.memories']>

export interface NewMemory {
  id: string
  title: string
  content: string
  category: string
  importance: string
  tags: string[]
  tagKeys: string[]
  bucket: string
  rubricSummary: unknown
  bayesian: unknown
  richContext: unknown
  distillation: unknown
  diagnosis: unknown
  structuredRule: unknown
  sourceFeedbackId: string
  canonicalHash: string
  revisedFromId: string | null
  pruneReason: string | null
  searchText: string
  createdAt: Date
}

const json = (value: unknown): string | null => (value === null || value === undefined ? null : JSON.stringify(value))

export const insert = (db: Writer, customer: CustomerId, memory: NewMemory): Promise<MemoryRow> =>
  db
    .insertInto('thumbgate.memories')
    .values({
      customer_id: customer,
      id: memory.id,
      title: memory.title,
      content: memory.content,
      category: memory.category,
      importance: memory.importance,
      tags: memory.tags,
      tag_keys: memory.tagKeys,
      bucket: memory.bucket,
      rubric_summary: json(memory.rubricSummary),
      bayesian: JSON.stringify(memory.bayesian),
      rich_context: JSON.stringify(memory.richContext),
      distillation: json(memory.distillation),
      diagnosis: json(memory.diagnosis),
      structured_rule: json(memory.structuredRule),
      source_feedback_id: memory.sourceFeedbackId,
      canonical_hash: memory.canonicalHash,
      revised_from_id: memory.revisedFromId,
      pruned: memory.pruneReason !== null,
      prune_reason: memory.pruneReason,
      created_at: memory.createdAt,
      search_text: memory.searchText,
    })
    .returningAll()
    .executeTakeFirstOrThrow()

/** One more occurrence of a memory; the row as it is then. */
export const merge = (
  db: Writer,
  customer: CustomerId,
  id: string,
  merged: { content: string; mergedFeedbackIds: string[]; searchText: string },
  now: Date,
): Promise<MemoryRow> =>
  db
    .updateTable('thumbgate.memories')
    .set({
      occurrences: sql<number>`occurrences + 1`,
      content: merged.content,
      merged_feedback_ids: merged.mergedFeedbackIds,
      search_text: merged.searchText,
      last_updated: now,
    })
    .where('customer_id', '=', customer)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()

export const findByHash = (
  db: Reader,
  customer: CustomerId,
  category: string,
  hash: string,
): Promise<MemoryRow | undefined> =>
  db
    .selectFrom('thumbgate.memories')
    .selectAll()
    .where('customer_id', '=', customer)
    .where('category', '=', category)
    .where('canonical_hash', '=', hash)
    .executeTakeFirst()

/** The newest memories of a category, newest first. */
export const listLatestOf = (db: Reader, customer: CustomerId, category: string, limit: number) =>
  db
    .selectFrom('thumbgate.memories')
    .select(['id', 'title', 'content', 'tags', 'occurrences', 'merged_feedback_ids'])
    .where('customer_id', '=', customer)
    .where('category', '=', category)
    .orderBy('created_at', 'desc')
    .orderBy('number', 'desc')
    .limit(limit)
    .execute()

const overlap = (keys: readonly string[]) => sql<boolean>`tag_keys && ${[...keys]}::text[]`

/** The newest memories that share one of these tags, newest first; pruned ones only where asked for. */
export const listSharing = (
  db: Reader,
  customer: CustomerId,
  tagKeys: readonly string[],
  filter: { limit: number; pruned: boolean },
): Promise<MemoryRow[]> =>
  db
    .selectFrom('thumbgate.memories')
    .selectAll()
    .where('customer_id', '=', customer)
    .where(overlap(tagKeys))
    .$if(!filter.pruned, (query) => query.where('pruned', '=', false))
    .orderBy('created_at', 'desc')
    .orderBy('number', 'desc')
    .limit(filter.limit)
    .execute()

/** What searches need of a memory. Two hundred are weighed for an answer of ten, so nothing else of them is read. */
const foundColumns = [
  'id',
  'title',
  'content',
  'category',
  'importance',
  'tags',
  'diagnosis',
  'source_feedback_id',
  'created_at',
  'last_updated',
  'search_text',
] as const
export type FoundMemoryRow = Pick<MemoryRow, (typeof foundColumns)[number]>

export interface MemoryFilter {
  category?: string | undefined
  /** In lower case; a memory must have all of them. */
  tagKeys: readonly string[]
}

const filtered = (db: Reader, customer: CustomerId, { category, tagKeys }: MemoryFilter) =>
  db
    .selectFrom('thumbgate.memories')
    .select(foundColumns)
    .where('customer_id', '=', customer)
    .$if(category !== undefined, (query) => query.where('category', '=', category ?? ''))
    .$if(tagKeys.length > 0, (query) => query.where(sql<boolean>`tag_keys @> ${[...tagKeys]}::text[]`))
    .orderBy('created_at', 'desc')
    .orderBy('number', 'desc')

/** The newest memories, newest first. */
export const listLatest = (
  db: Reader,
  customer: CustomerId,
  filter: MemoryFilter,
  limit: number,
): Promise<FoundMemoryRow[]> => filtered(db, customer, filter).limit(limit).execute()

/** The newest memories that match. */
export const search = (
  db: Reader,
  customer: CustomerId,
  filter: MemoryFilter,
  matching: Matching,
  limit: number,
): Promise<FoundMemoryRow[]> => filtered(db, customer, filter).where(found(matching)).limit(limit).execute()

/** What the weights of the rule document need of every mistake that counts. */
export const listMistakes = (db: Reader, customer: CustomerId) =>
  db
    .selectFrom('thumbgate.memories')
    .select(['bucket', 'occurrences', 'created_at as createdAt'])
    .where('customer_id', '=', customer)
    .where('category', '=', 'error')
    .where('pruned', '=', false)
    .execute()

/** The newest mistake of every bucket. */
export const listNewestMistakes = (db: Reader, customer: CustomerId) =>
  db
    .selectFrom('thumbgate.memories')
    .distinctOn('bucket')
    .select(['bucket', 'title', 'content'])
    .where('customer_id', '=', customer)
    .where('category', '=', 'error')
    .where('pruned', '=', false)
    .orderBy('bucket')
    .orderBy('created_at', 'desc')
    .orderBy('number', 'desc')
    .execute()

export interface Repeated {
  key: string
  count: number
}

/** How often each criterion, root cause and constraint failed: in the mistakes, as often as they occurred, and in diagnostics. */
export async function countFailures(
  db: Reader,
  customer: CustomerId,
): Promise<{ criteria: Repeated[]; causes: Repeated[]; constraints: Repeated[] }> {
  const failures = (part: 'criterion' | 'cause' | 'constraint') =>
    db
      .selectFrom(failureParts(customer).as('failure'))
      .select(['key', sql<number>`sum(weight)::bigint`.as('count')])
      .where('part', '=', part)
      .groupBy('key')
      .orderBy('count', 'desc')
      .orderBy(sql`key collate "C"`)
      .execute()
  return {
    criteria: await failures('criterion'),
    causes: await failures('cause'),
    constraints: await failures('constraint'),
  }
}

const failureParts = (customer: CustomerId) => sql<{ part: string; key: string; weight: number }>`(
  with mistakes as (
    select rubric_summary, diagnosis, occurrences from thumbgate.memories
    where customer_id = ${customer} and category = 'error' and not pruned
  )
  select 'criterion' as part, key, occurrences as weight
    from mistakes, jsonb_array_elements_text(rubric_summary -> 'failingCriteria') as key
  union all
  select 'cause', diagnosis ->> 'rootCauseCategory', occurrences from mistakes where diagnosis is not null
  union all
  select 'constraint', violation ->> 'constraintId', occurrences
    from mistakes, jsonb_array_elements(diagnosis -> 'violations') as violation
  union all
  select 'cause', root_cause_category, 1 from thumbgate.diagnostics where customer_id = ${customer}
  union all
  select 'constraint', violation ->> 'constraintId', 1
    from thumbgate.diagnostics, jsonb_array_elements(violations) as violation where customer_id = ${customer}
)`
