/** Questions a run asks before it goes on (section 7). */
import * as approvalRows from '#db/mightykey/approvals.ts'
import { asOrgId } from '#db/mightykey/ids.ts'
import * as orgRows from '#db/mightykey/organizations.ts'
import type { RunRow } from '#db/mightykey/runs.ts'
import { record } from '#domain/mightykey/executor/record.ts'
import type { RunScope } from '#domain/mightykey/executor/services.ts'
import { answerOf, type GateRule } from '#domain/mightykey/gates.ts'
import { levelOf } from '#domain/mightykey/organizations.ts'
import { toApproval } from '#domain/mightykey/runs.ts'
import { uuid } from '#server/ids.ts'

/** A gate a run stands before. */
export interface Question {
  /** Stage and step; asked once in the life of a run. */
  key: string
  rules: readonly GateRule[]
  actionSummary: string
  reason: string
  riskDescription: string | null
  costEstimate: string | null
  undoPlan: string | null
  evidence: Readonly<Record<string, unknown>>
}

/** Whether the run may pass. Asks, or notes that nobody needs to be asked, where that has not happened yet. */
export async function passes(scope: RunScope, run: RunRow, question: Question): Promise<boolean> {
  const org = asOrgId(run.org_id)
  const asked = await approvalRows.findByGate(scope.db, org, run.id, question.key)
  if (asked) return asked.status === 'approved' || asked.status === 'auto_approved'
  const level = levelOf(await orgRows.findAny(scope.db, org))
  const isAuto = answerOf(question.rules, level) === 'auto'
  await (isAuto ? notePassing(scope, run, question) : ask(scope, run, question))
  return isAuto
}

async function ask(scope: RunScope, run: RunRow, question: Question): Promise<void> {
  const id = uuid()
  const data = { approvalId: id, actionSummary: question.actionSummary }
  const [eventId] = await record(scope, run, [{ type: 'approval_requested', data }])
  const approval = await insert(scope, run, question, { id, eventId: eventId ?? null, status: 'pending' })
  scope.events.emit('approval.requested', toApproval(approval), { tenant: run.org_id, livemode: run.livemode })
}

/** The trace of a gate that opened by itself. */
async function notePassing(scope: RunScope, run: RunRow, question: Question): Promise<void> {
  const id = uuid()
  await insert(scope, run, question, { id, eventId: null, status: 'auto_approved' })
  const data = { approvalId: id, actionSummary: question.actionSummary }
  await record(scope, run, [{ type: 'approval_granted', data }])
}

const insert = (
  { db, now, runs }: RunScope,
  run: RunRow,
  { key, rules: _, evidence, ...told }: Question,
  state: { id: string; eventId: string | null; status: 'pending' | 'auto_approved' },
): Promise<approvalRows.ApprovalRow> =>
  approvalRows.insert(
    db,
    asOrgId(run.org_id),
    {
      ...told,
      ...state,
      runId: run.id,
      gateKey: key,
      evidence: JSON.stringify(evidence),
      ttlHours: runs.policy.approvalTtlHours,
    },
    now,
  )
