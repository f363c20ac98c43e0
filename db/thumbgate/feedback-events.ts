import { type Selectable, sql } from 'kysely'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import type { Reader, Writer } from '#db/types.ts'
import type { DB } from '#generated/db.ts'

export type FeedbackEventRow = Selectable<DB['thumbgate.feedback_events']>

export interface NewFeedbackEvent {
  id: string
  signal: string
  accepted: boolean
  context: string
  submittedContext: string
  whatWentWrong: string | null
  whatToChange: string | null
  whatWorked: string | null
  reasoning: string | null
  visualEvidence: string | null
  tags: string[]
  skill: string | null
  failureType: string | null
  relatedFeedbackId: string | null
  lastAction: unknown
  conversationWindow: unknown
  distillation: unknown
  rubric: unknown
  /** What the rubric was evaluated from. */
  rubricScores: unknown
  guardrails: unknown
  actionType: string
  actionReason: string | null
  structuredRule: unknown
  richContext: unknown
  diagnosis: unknown
  validationIssues: string[]
  searchText: string
  createdAt: Date
}

const json = (value: unknown): string | null => (value === null || value === undefined ? null : JSON.stringify(value))

export async function insert(db: Writer, customer: CustomerId, event: NewFeedbackEvent): Promise<void> {
  await db
    .insertInto('thumbgate.feedback_events')
    .values({
      customer_id: customer,
      id: event.id,
      signal: event.signal,
      accepted: event.accepted,
      context: event.context,
      submitted_context: event.submittedContext,
      what_went_wrong: event.whatWentWrong,
      what_to_change: event.whatToChange,
      what_worked: event.whatWorked,
      reasoning: event.reasoning,
      visual_evidence: event.visualEvidence,
      tags: event.tags,
      skill: event.skill,
      failure_type: event.failureType,
      related_feedback_id: event.relatedFeedbackId,
      last_action: json(event.lastAction),
      conversation_window: json(event.conversationWindow),
      distillation: json(event.distillation),
      rubric: json(event.rubric),
      rubric_scores: json(event.rubricScores),
      guardrails: json(event.guardrails),
      action_type: event.actionType,
      action_reason: event.actionReason,
      structured_rule: json(event.structuredRule),
      rich_context: JSON.stringify(event.richContext),
      diagnosis: json(event.diagnosis),
      validation_issues: event.validationIssues,
      created_at: event.createdAt,
      search_text: event.searchText,
    })
    .execute()
}

/** The event, or undefined when this customer has none of that id. */
export const find = (db: Reader, customer: CustomerId, id: string): Promise<FeedbackEventRow | undefined> =>
  db
    .selectFrom('thumbgate.feedback_events')
    .selectAll()
    .where('customer_id', '=', customer)
    .where('id', '=', id)
    .executeTakeFirst()

/** The events of these ids, in no order. */
export const listByIds = (db: Reader, customer: CustomerId, ids: readonly string[]) =>
  ids.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('thumbgate.feedback_events')
        .select(['id', 'signal', 'context', 'tags', 'created_at'])
        .where('customer_id', '=', customer)
        .where('id', 'in', ids)
        .execute()

/** The signals of the newest events, newest first. */
export async function listLatestSignals(db: Reader, customer: CustomerId, limit: number): Promise<string[]> {
  const found = await db
    .selectFrom('thumbgate.feedback_events')
    .select('signal')
    .where('customer_id', '=', customer)
    .orderBy('created_at', 'desc')
    .orderBy('number', 'desc')
    .limit(limit)
    .execute()
  return found.map(({ signal }) => signal)
}

export type FoundEventRow = Pick<
  FeedbackEventRow,
  | 'id'
  | 'signal'
  | 'context'
  | 'what_went_wrong'
  | 'what_to_change'
  | 'what_worked'
  | 'tags'
  | 'created_at'
  | 'search_text'
>

/** How words must be found: all of them, any of them, or something spelt like them. */
export type Matching = { all: string } | { any: string } | { like: string }

/** The newest events that match. `all` and `any` are queries of words joined with `&` and `|`. */
export const search = (
  db: Reader,
  customer: CustomerId,
  matching: Matching,
  filter: { signal?: string | undefined; limit: number },
): Promise<FoundEventRow[]> =>
  db
    .selectFrom('thumbgate.feedback_events')
    .select([
      'id',
      'signal',
      'context',
      'what_went_wrong',
      'what_to_change',
      'what_worked',
      'tags',
      'created_at',
      'search_text',
    ])
    .where('customer_id', '=', customer)
    .where(found(matching))
    .$if(filter.signal !== undefined, (query) => query.where('signal', '=', filter.signal ?? ''))
    .orderBy('created_at', 'desc')
    .orderBy('number', 'desc')
    .limit(filter.limit)
    .execute()

/** Both sides of it are served by an index: the words by one, what is spelt alike by one of trigrams. */
export const found = (matching: Matching) => {
  if ('like' in matching) return sql<boolean>`${matching.like} <% search_text`
  return sql<boolean>`search @@ to_tsquery('simple', ${'all' in matching ? matching.all : matching.any})`
}

export interface NewRejection {
  feedbackId: string
  signal: string
  context: string
  reason: string
  tags: string[]
  revivalCondition: string
  createdAt: Date
}

/** Remembers why an event did not become a memory. */
export async function insertRejection(db: Writer, customer: CustomerId, rejection: NewRejection): Promise<void> {
  await db
    .insertInto('thumbgate.feedback_rejections')
    .values({
      customer_id: customer,
      feedback_id: rejection.feedbackId,
      signal: rejection.signal,
      context: rejection.context,
      reason: rejection.reason,
      tags: rejection.tags,
      revival_condition: rejection.revivalCondition,
      created_at: rejection.createdAt,
    })
    .execute()
}

export interface NewSequence {
  feedbackId: string
  targetReward: 1 | -1
  targetTags: string[]
  accepted: boolean
  domain: string
  outcomeCategory: string
  targetRisk: boolean
  features: { skill: string | null }
  createdAt: Date
}

/** Adds an example to learn from. */
export async function insertSequence(db: Writer, customer: CustomerId, sequence: NewSequence): Promise<void> {
  await db
    .insertInto('thumbgate.feedback_sequences')
    .values({
      customer_id: customer,
      feedback_id: sequence.feedbackId,
      target_reward: sequence.targetReward,
      target_tags: sequence.targetTags,
      accepted: sequence.accepted,
      domain: sequence.domain,
      outcome_category: sequence.outcomeCategory,
      target_risk: sequence.targetRisk,
      features: JSON.stringify(sequence.features),
      created_at: sequence.createdAt,
    })
    .execute()
}

/** The newest examples, newest first. */
export const listSequences = (db: Reader, customer: CustomerId, limit: number) =>
  db
    .selectFrom('thumbgate.feedback_sequences')
    .select(['target_tags', 'domain', 'target_risk', 'features'])
    .where('customer_id', '=', customer)
    .orderBy('created_at', 'desc')
    .orderBy('feedback_id')
    .limit(limit)
    .execute()

/** Events after a place in their order (null: from the first one), oldest first. */
export const listAfter = (
  db: Reader,
  customer: CustomerId,
  after: { at: Date; number: number } | null,
  limit: number,
): Promise<FeedbackEventRow[]> =>
  db
    .selectFrom('thumbgate.feedback_events')
    .selectAll()
    .where('customer_id', '=', customer)
    .$if(after !== null, (query) =>
      query.where(sql<boolean>`(created_at, number) > (${after?.at}::timestamptz, ${after?.number}::bigint)`),
    )
    .orderBy('created_at')
    .orderBy('number')
    .limit(limit)
    .execute()

/** Which of these ids there are. */
export async function listKnown(db: Reader, customer: CustomerId, ids: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('thumbgate.feedback_events')
    .select('id')
    .where('customer_id', '=', customer)
    .where(sql<boolean>`id = any(${[...ids]}::text[])`)
    .execute()
  return rows.map(({ id }) => id)
}
