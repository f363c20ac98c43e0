/** Runs as the wire sees them, and who may start one. */
import type { ApprovalRow } from '#db/mightykey/approvals.ts'
import type { RunEventRow } from '#db/mightykey/run-events.ts'
import type { RunRow } from '#db/mightykey/runs.ts'
import type { RunStatus, StageHistoryEntry } from '#domain/mightykey/stages.ts'
import type { components } from '#generated/mightykey/types.ts'

type Schemas = components['schemas']

/** Kept by a check constraint of the table. */
export const statusOf = (row: Pick<RunRow, 'status'>): RunStatus => row.status as RunStatus

/** Written only by {@link withEnded}. */
export const historyOf = (row: Pick<RunRow, 'stage_history'>): StageHistoryEntry[] =>
  row.stage_history as StageHistoryEntry[]

export const toRun = (row: RunRow): Schemas['Run'] => ({
  id: row.id,
  orgId: row.org_id,
  projectId: row.project_id,
  userId: row.user_id,
  status: statusOf(row),
  stageStartedAt: row.stage_started_at.toISOString(),
  stageHistory: historyOf(row),
  requestText: row.request_text,
  scopeArtifact: row.scope_artifact as Schemas['Run']['scopeArtifact'],
  planArtifact: row.plan_artifact as Schemas['Run']['planArtifact'],
  totalCreditsUsed: row.total_credits_used,
  totalTokensInput: row.total_tokens_input,
  totalTokensOutput: row.total_tokens_output,
  parentRunId: row.parent_run_id,
  modelUsed: row.model_used,
  errorMessage: row.error_message,
  createdAt: row.created_at.toISOString(),
  completedAt: row.completed_at?.toISOString() ?? null,
})

export const toRunEvent = (row: RunEventRow): Schemas['RunEvent'] => ({
  id: row.id,
  runId: row.run_id,
  sequenceNumber: row.sequence_number,
  // Kept by a check constraint of the table.
  eventType: row.event_type as Schemas['RunEvent']['eventType'],
  data: row.data as Schemas['RunEvent']['data'],
  modelUsed: row.model_used,
  tokensUsed: row.tokens_used,
  replayVisible: row.replay_visible,
  createdAt: row.created_at.toISOString(),
})

export const toApproval = (row: ApprovalRow): Schemas['Approval'] => ({
  id: row.id,
  runId: row.run_id,
  eventId: row.event_id,
  actionSummary: row.action_summary,
  reason: row.reason,
  riskDescription: row.risk_description,
  costEstimate: row.cost_estimate,
  undoPlan: row.undo_plan,
  evidence: row.evidence as Schemas['Approval']['evidence'],
  // Kept by a check constraint of the table.
  status: row.status as Schemas['Approval']['status'],
  decidedBy: row.decided_by,
  policyRuleId: row.policy_rule_id,
  decidedAt: row.decided_at?.toISOString() ?? null,
  expiresAt: row.expires_at?.toISOString() ?? null,
  createdAt: row.created_at.toISOString(),
})

/** `getRun` shows at most this many events, the newest. */
export const maxEventsShown = 1000

export const toRunDetail = (
  row: RunRow,
  events: readonly RunEventRow[],
  approvals: readonly ApprovalRow[],
): Schemas['RunDetail'] => ({
  ...toRun(row),
  events: events.map(toRunEvent),
  approvals: approvals.map(toApproval),
})

export const toReplay = (row: RunRow, visible: readonly RunEventRow[]): Schemas['ReplayData'] => ({
  run: {
    id: row.id,
    status: statusOf(row),
    requestText: row.request_text,
    totalCreditsUsed: row.total_credits_used,
    totalTokensInput: row.total_tokens_input,
    totalTokensOutput: row.total_tokens_output,
    createdAt: row.created_at.toISOString(),
    completedAt: row.completed_at?.toISOString() ?? null,
    stageHistory: historyOf(row),
  },
  events: visible.map(toRunEvent),
  eventCount: visible.length,
})
