/** Answers to the questions of a run (section 7). */
import * as approvalRows from '#db/mightykey/approvals.ts'
import type { OrgId } from '#db/mightykey/ids.ts'
import type { RunRow } from '#db/mightykey/runs.ts'
import * as runRows from '#db/mightykey/runs.ts'
import { type Actor, record as recordAudit } from '#domain/mightykey/audit.ts'
import { fail } from '#domain/mightykey/errors.ts'
import { end } from '#domain/mightykey/executor/moves.ts'
import { proceed } from '#domain/mightykey/executor/proceed.ts'
import { record } from '#domain/mightykey/executor/record.ts'
import type { RunScope } from '#domain/mightykey/executor/services.ts'
import { toApproval } from '#domain/mightykey/runs.ts'

type Approval = approvalRows.ApprovalRow

interface Decision {
  orgId: OrgId
  runId: string
  approvalId: string
  by: string
  actor: Actor
}

/** Approves and lets the run go on. Repeating it changes nothing; anything else that is not pending is not found. */
export async function approve(scope: RunScope, decision: Decision): Promise<Approval> {
  const { run, approval, isNew } = await decide(scope, decision, 'approved')
  if (isNew) {
    await record(scope, run, [{ type: 'approval_granted', data: tell(approval, decision) }])
    await proceed(scope, run)
  }
  return approval
}

/** Denies, and cancels the run with the reason given. */
export async function deny(scope: RunScope, decision: Decision, reason: string | undefined): Promise<Approval> {
  const { run, approval, isNew } = await decide(scope, decision, 'denied')
  if (isNew) {
    const data = { ...tell(approval, decision), ...(reason === undefined ? {} : { reason }) }
    await record(scope, run, [{ type: 'approval_denied', data }])
    await end(scope, run, 'cancelled', reason || 'Denied by user')
  }
  return approval
}

const tell = (approval: Approval, { by }: Decision) => ({
  approvalId: approval.id,
  actionSummary: approval.action_summary,
  by,
})

/** One decision wins: the run's row is held, and the approval must still be pending and in time. */
async function decide(
  scope: RunScope,
  decision: Decision,
  status: 'approved' | 'denied',
): Promise<{ run: RunRow; approval: Approval; isNew: boolean }> {
  const { db, now, events } = scope
  const { orgId, runId, approvalId, by, actor } = decision
  const run = await runRows.hold(db, orgId, runId)
  if (!run) throw fail('not_found')
  const approval = await approvalRows.markDecided(db, orgId, runId, approvalId, { status, by }, now)
  if (!approval) {
    const before = await approvalRows.find(db, orgId, runId, approvalId)
    if (before?.status !== status) throw fail('not_found')
    return { run, approval: before, isNew: false }
  }
  events.emit('approval.resolved', toApproval(approval), { tenant: orgId, livemode: run.livemode })
  const action = status === 'approved' ? 'approval.approved' : 'approval.denied'
  await recordAudit(db, actor, { action, targetType: 'approval', targetId: approval.id, metadata: { runId } }, now)
  return { run, approval, isNew: true }
}
