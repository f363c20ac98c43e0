import type { Selectable } from 'kysely'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import type { Reader, Writer } from '#db/types.ts'
import type { DB } from '#generated/db.ts'

export type HandoffRow = Selectable<DB['thumbgate.handoffs']>

export interface NewHandoff {
  id: string
  taskKey: string
  intentId: string
  delegateProfile: string
  mcpProfile: string
  partnerProfile: string
}

/** Opens a handoff; false when one of the same task is open. */
export async function insert(db: Writer, customer: CustomerId, handoff: NewHandoff, now: Date): Promise<boolean> {
  const row = await db
    .insertInto('thumbgate.handoffs')
    .values({
      customer_id: customer,
      id: handoff.id,
      task_key: handoff.taskKey,
      intent_id: handoff.intentId,
      delegate_profile: handoff.delegateProfile,
      mcp_profile: handoff.mcpProfile,
      partner_profile: handoff.partnerProfile,
      started_at: now,
    })
    .onConflict((conflict) =>
      conflict.columns(['customer_id', 'task_key']).where('completed_at', 'is', null).doNothing(),
    )
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** The open handoff of a task. */
export async function findOpen(db: Reader, customer: CustomerId, taskKey: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('thumbgate.handoffs')
    .select('id')
    .where('customer_id', '=', customer)
    .where('task_key', '=', taskKey)
    .where('completed_at', 'is', null)
    .executeTakeFirst()
  return row?.id
}

/** Completes an open handoff; undefined when there is none of that id, or it is completed. Of two at once one completes it. */
export function complete(
  db: Writer,
  customer: CustomerId,
  id: string,
  outcome: 'accepted' | 'rejected' | 'aborted',
  now: Date,
): Promise<HandoffRow | undefined> {
  return db
    .updateTable('thumbgate.handoffs')
    .set({ completed_at: now, outcome })
    .where('customer_id', '=', customer)
    .where('id', '=', id)
    .where('completed_at', 'is', null)
    .returningAll()
    .executeTakeFirst()
}

/** Handoffs, of all customers, that have been open since before then; longest first. */
export const listOpenSince = (
  db: Reader,
  before: Date,
  limit: number,
): Promise<{ customerId: CustomerId; id: string }[]> =>
  db
    .selectFrom('thumbgate.handoffs')
    .select(['customer_id as customerId', 'id'])
    .where('completed_at', 'is', null)
    .where('started_at', '<', before)
    .orderBy('started_at')
    .limit(limit)
    .$castTo<{ customerId: CustomerId; id: string }>()
    .execute()

export interface NewEvent {
  event: 'started' | 'completed' | 'rejected_start'
  handoffId: string | null
  taskKey: string
  intentId: string
  delegateProfile: string | null
  mcpProfile: string
  partnerProfile: string
  reasonCode?: string
  outcome?: string
  verification?: { accepted: boolean } & object
  summary?: string
  attempts?: number
  violationCount?: number
  tokenEstimate?: number
  latencyMs?: number
  /** Keeps the intent from being delegated again for a while. */
  isFailure: boolean
}

export async function log(db: Writer, customer: CustomerId, event: NewEvent, now: Date): Promise<void> {
  await db
    .insertInto('thumbgate.handoff_events')
    .values({
      customer_id: customer,
      event: event.event,
      handoff_id: event.handoffId,
      task_key: event.taskKey,
      intent_id: event.intentId,
      delegate_profile: event.delegateProfile,
      mcp_profile: event.mcpProfile,
      partner_profile: event.partnerProfile,
      reason_code: event.reasonCode ?? null,
      outcome: event.outcome ?? null,
      verification_accepted: event.verification?.accepted ?? null,
      verification: event.verification ? JSON.stringify(event.verification) : null,
      summary: event.summary ?? null,
      attempts: event.attempts ?? null,
      violation_count: event.violationCount ?? null,
      token_estimate: event.tokenEstimate ?? null,
      latency_ms: event.latencyMs ?? null,
      is_failure: event.isFailure,
      created_at: now,
    })
    .execute()
}

/** The delegates of an intent's failures since then; null where none was chosen. */
export async function failedDelegates(
  db: Reader,
  customer: CustomerId,
  intentId: string,
  since: Date,
): Promise<(string | null)[]> {
  const rows = await db
    .selectFrom('thumbgate.handoff_events')
    .select('delegate_profile')
    .distinct()
    .where('customer_id', '=', customer)
    .where('intent_id', '=', intentId)
    .where('is_failure', '=', true)
    .where('created_at', '>=', since)
    .execute()
  return rows.map((row) => row.delegate_profile)
}
