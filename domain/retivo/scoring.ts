/** Brings users up to date, and tells whoever wants to know what changed. */
import type { Mode, TenantId } from '#db/retivo/ids.ts'
import { type ScoredRow, type ScoreSettings, scoreUsers, type UserChange } from '#db/retivo/scoring.ts'
import { setSegments } from '#db/retivo/segments.ts'
import { run } from '#db/retivo/statement.ts'
import { evaluateSoon } from '#domain/retivo/jobs/evaluate-users.ts'
import type { Milestone, Quantity, ScoringConfig } from '#domain/retivo/scoring-config.ts'
import type { EventPayloads } from '#domain/retivo/system.ts'
import type { WriteScope } from '#server/contract.ts'

export type ScoreScope = Pick<WriteScope<'retivo'>, 'db' | 'jobs' | 'events'>

export interface Scored {
  tenantId: TenantId
  mode: Mode
  now: Date
  config: ScoringConfig
  /** Whether the users are to be evaluated against playbooks also when neither stage nor risk level changed. */
  evaluate: boolean
}

/** Computes the users, who must be held; changes of stage and risk level become events. */
export async function score(scope: ScoreScope, what: Scored, users: readonly UserChange[]): Promise<void> {
  if (users.length === 0) return
  const { tenantId, mode, now, config, evaluate } = what
  const settings = toSettings(config)
  const rows = await run<ScoredRow>(scope.db, scoreUsers({ tenantId, mode, now, settings, evaluate }, users))
  // Without segments only a recomputation can find one that is to be forgotten.
  if (config.segments.length > 0 || !evaluate) {
    await setSegments(
      scope.db,
      { tenant: tenantId, mode, now, each: true },
      users.map(({ u }) => u),
      config.segments,
    )
  }
  for (const row of rows) emitChanges(scope, row, mode)
  if (rows.some((row) => row.is_due)) await evaluateSoon(scope.jobs, tenantId, mode)
}

function emitChanges({ events }: ScoreScope, row: ScoredRow, mode: Mode): void {
  const livemode = mode === 'live'
  if (row.from_stage !== row.to_stage) {
    type Change = EventPayloads['user.stage_changed']
    const [from, to] = [row.from_stage as Change['from'], row.to_stage as Change['to']]
    events.emit('user.stage_changed', { user_id: row.external_id, from, to, reason: row.reason }, { livemode })
  }
  if (row.from_risk !== row.to_risk) {
    type Change = EventPayloads['user.risk_changed']
    const [from, to] = [row.from_risk as Change['from'], row.to_risk as Change['to']]
    events.emit('user.risk_changed', { user_id: row.external_id, from, to, risk_score: row.risk_score }, { livemode })
  }
}

const definitionOf = ({ definition, key, weight }: Milestone) => ({ definition, key, weight })
const quantity = (one: Quantity) => ({ ...one })

/** The configuration as the statement reads it. */
export const toSettings = ({
  onboarding,
  retention,
  lifecycle,
  engagement,
  limits,
  signals,
}: ScoringConfig): ScoreSettings => ({
  onboarding: onboarding.map(definitionOf),
  retention: retention.map(({ definition }) => definition),
  limits: limits.map(({ usage, limit }) => ({ usage: quantity(usage), limit: quantity(limit) })),
  signals,
  churn_after: lifecycle.churnAfter,
  at_risk_after: lifecycle.atRiskAfter,
  recovery: lifecycle.recovery,
  activation_threshold: lifecycle.activationThreshold,
  target_events: engagement.targetEvents,
  target_features: engagement.targetFeatures,
})
