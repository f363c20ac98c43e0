import { type Selectable, sql } from 'kysely'
import { asOrgId, type OrgId } from '#db/mightykey/ids.ts'
import type { Reader, Writer } from '#db/types.ts'
import type { DB } from '#generated/db.ts'

export type ApprovalRow = Selectable<DB['mightykey.approvals']>

export interface NewApproval {
  id: string
  runId: string
  gateKey: string
  eventId: string | null
  actionSummary: string
  reason: string
  riskDescription: string | null
  costEstimate: string | null
  undoPlan: string | null
  /** JSON text. */
  evidence: string
  status: 'pending' | 'auto_approved'
  /** From now, by the database's clock. */
  ttlHours: number
}

export function insert(db: Writer, org: OrgId, approval: NewApproval, now: Date): Promise<ApprovalRow> {
  return db
    .insertInto('mightykey.approvals')
    .values({
      id: approval.id,
      org_id: org,
      run_id: approval.runId,
      gate_key: approval.gateKey,
      event_id: approval.eventId,
      action_summary: approval.actionSummary,
      reason: approval.reason,
      risk_description: approval.riskDescription,
      cost_estimate: approval.costEstimate,
      undo_plan: approval.undoPlan,
      evidence: approval.evidence,
      status: approval.status,
      decided_at: approval.status === 'pending' ? null : now,
      expires_at:
        approval.status === 'pending' ? sql<Date>`now() + make_interval(secs => ${approval.ttlHours * 3600})` : null,
      created_at: now,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

export function findByGate(db: Reader, org: OrgId, runId: string, gateKey: string): Promise<ApprovalRow | undefined> {
  return db
    .selectFrom('mightykey.approvals')
    .selectAll()
    .where('org_id', '=', org)
    .where('run_id', '=', runId)
    .where('gate_key', '=', gateKey)
    .executeTakeFirst()
}

export function find(db: Reader, org: OrgId, runId: string, id: string): Promise<ApprovalRow | undefined> {
  return db
    .selectFrom('mightykey.approvals')
    .selectAll()
    .where('org_id', '=', org)
    .where('run_id', '=', runId)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** In the order they were asked. */
export function list(db: Reader, org: OrgId, runId: string): Promise<ApprovalRow[]> {
  return db
    .selectFrom('mightykey.approvals')
    .selectAll()
    .where('org_id', '=', org)
    .where('run_id', '=', runId)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
}

/** The decided row; undefined when there is no such approval, or it is not pending, or its time is over. Of two at once, one wins. */
export function markDecided(
  db: Writer,
  org: OrgId,
  runId: string,
  id: string,
  decision: { status: 'approved' | 'denied'; by: string },
  now: Date,
): Promise<ApprovalRow | undefined> {
  return db
    .updateTable('mightykey.approvals')
    .set({ status: decision.status, decided_by: decision.by, decided_at: now })
    .where('org_id', '=', org)
    .where('run_id', '=', runId)
    .where('id', '=', id)
    .where('status', '=', 'pending')
    .where('expires_at', '>', sql<Date>`now()`)
    .returningAll()
    .executeTakeFirst()
}

/** Ends the pending approvals of a run; those rows. */
export function expireAll(db: Writer, org: OrgId, runId: string, now: Date): Promise<ApprovalRow[]> {
  return db
    .updateTable('mightykey.approvals')
    .set({ status: 'expired', decided_at: now })
    .where('org_id', '=', org)
    .where('run_id', '=', runId)
    .where('status', '=', 'pending')
    .returningAll()
    .execute()
}

/** Runs with an approval whose time is over. For the sweep. */
export async function listOverdue(db: Reader, limit: number): Promise<{ orgId: OrgId; runId: string }[]> {
  const rows = await db
    .selectFrom('mightykey.approvals')
    .select(['org_id', 'run_id'])
    .where('status', '=', 'pending')
    .where('expires_at', '<=', sql<Date>`now()`)
    .orderBy('expires_at')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ orgId: asOrgId(row.org_id), runId: row.run_id }))
}

/** Whether the run still has an approval whose time is over. */
export async function isOverdue(db: Reader, org: OrgId, runId: string): Promise<boolean> {
  const row = await db
    .selectFrom('mightykey.approvals')
    .select('id')
    .where('org_id', '=', org)
    .where('run_id', '=', runId)
    .where('status', '=', 'pending')
    .where('expires_at', '<=', sql<Date>`now()`)
    .executeTakeFirst()
  return row !== undefined
}
