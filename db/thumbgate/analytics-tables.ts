/** Whole tables of a customer, page by page in the order of time, for exports. */
import { type ReferenceExpression, type SelectQueryBuilder, sql } from 'kysely'
import { type CustomerId, installation } from '#db/thumbgate/ids.ts'
import type { Reader, Writer } from '#db/types.ts'
import type { DB } from '#generated/db.ts'

/** After which row a page begins. */
export interface Cursor {
  at: Date
  key: string | number
}

export interface Page {
  rows: object[]
  /** Undefined: this was the last page. */
  next: Cursor | undefined
}

export type PageReader = (db: Reader, customer: CustomerId, after: Cursor | undefined) => Promise<Page>

const pageSize = 1000

/** From now on the transaction sees everything as it is at this moment. Must be its first statement. */
export async function beginSnapshot(db: Writer): Promise<void> {
  await sql`set transaction isolation level repeatable read`.execute(db)
}

async function pageOf<Table extends keyof DB, Row extends object>(
  query: SelectQueryBuilder<DB, Table, Row>,
  columns: { at: ReferenceExpression<DB, Table>; key: ReferenceExpression<DB, Table> },
  cursorOf: (row: Row) => Cursor,
  after: Cursor | undefined,
): Promise<Page> {
  const { at, key } = columns
  const position = sql<boolean>`(${sql.ref(String(at))}, ${sql.ref(String(key))}) > (${after?.at}::timestamptz, ${after?.key})`
  const rows = await query
    .$if(after !== undefined, (from) => from.where(position))
    .orderBy(at)
    .orderBy(key)
    .limit(pageSize)
    .execute()
  const last = rows.at(-1)
  return { rows, next: last && rows.length === pageSize ? cursorOf(last) : undefined }
}

/** Signals. */
export const feedbackEvents: PageReader = (db, customer, after) =>
  pageOf(
    db
      .selectFrom('thumbgate.feedback_events')
      .select([
        'id',
        'signal',
        'accepted',
        'context',
        'submitted_context',
        'what_went_wrong',
        'what_to_change',
        'what_worked',
        'reasoning',
        'visual_evidence',
        'tags',
        'skill',
        'failure_type',
        'related_feedback_id',
        'last_action',
        'conversation_window',
        'distillation',
        'rubric',
        'action_type',
        'action_reason',
        'structured_rule',
        'rich_context',
        'diagnosis',
        'validation_issues',
        'created_at as timestamp',
        'number',
      ])
      .where('customer_id', '=', customer),
    { at: 'created_at', key: 'number' },
    (row) => ({ at: row.timestamp, key: row.number }),
    after,
  )

/** Memories, pruned ones too. */
export const memoryRecords: PageReader = (db, customer, after) =>
  pageOf(
    db
      .selectFrom('thumbgate.memories')
      .select([
        'id',
        'title',
        'content',
        'category',
        'importance',
        'tags',
        'rubric_summary',
        'bayesian',
        'rich_context',
        'distillation',
        'diagnosis',
        'structured_rule',
        'source_feedback_id',
        'canonical_hash',
        'occurrences',
        'merged_feedback_ids',
        'revised_from_id',
        'pruned',
        'prune_reason',
        'created_at as timestamp',
        'last_updated',
        'number',
      ])
      .where('customer_id', '=', customer),
    { at: 'created_at', key: 'number' },
    (row) => ({ at: row.timestamp, key: row.number }),
    after,
  )

/** Rows to learn from, one per signal. */
export const feedbackSequences: PageReader = (db, customer, after) =>
  pageOf(
    db
      .selectFrom('thumbgate.feedback_sequences')
      .select([
        'feedback_id',
        'target_reward',
        'target_tags',
        'accepted',
        'domain',
        'outcome_category',
        'target_risk',
        'features',
        'created_at as timestamp',
      ])
      .where('customer_id', '=', customer),
    { at: 'created_at', key: 'feedback_id' },
    (row) => ({ at: row.timestamp, key: row.feedback_id }),
    after,
  )

/** Actions with their latest outcome. */
export const feedbackAttributions: PageReader = (db, customer, after) =>
  pageOf(
    db
      .selectFrom('thumbgate.decision_outcomes')
      .select(['action_id', 'tool_name', 'outcome', 'recorded_at as timestamp'])
      .where('customer_id', '=', customer),
    { at: 'recorded_at', key: 'action_id' },
    (row) => ({ at: row.timestamp, key: row.action_id }),
    after,
  )

/** Workflow runs that have proof. They belong to the installation, so a customer has none. */
export const proofReports: PageReader = async (db, customer, after) =>
  customer === installation
    ? await pageOf(
        db.selectFrom('thumbgate.workflow_runs').selectAll().where('proof_backed', '=', true),
        { at: 'at', key: 'sequence' },
        (row) => ({ at: row.at, key: row.sequence }),
        after,
      )
    : { rows: [], next: undefined }
