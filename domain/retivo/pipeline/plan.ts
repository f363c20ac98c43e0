/** Does what was decided, if the rules still allow it when the user is held. */
import * as interventionRows from '#db/retivo/interventions.ts'
import * as playbookRows from '#db/retivo/playbooks.ts'
import * as situationRows from '#db/retivo/situations.ts'
import * as switchRows from '#db/retivo/switches.ts'
import { record } from '#domain/retivo/audit.ts'
import { compose } from '#domain/retivo/interventions/compose.ts'
import { severityOf, suggestionFor } from '#domain/retivo/interventions/escalations.ts'
import { escalationId, interventionId } from '#domain/retivo/interventions/ids.ts'
import { sendSoon } from '#domain/retivo/interventions/send-soon.ts'
import { approvesItself } from '#domain/retivo/pipeline/approval.ts'
import type { Situation } from '#domain/retivo/pipeline/candidates.ts'
import type { Choice } from '#domain/retivo/pipeline/decide.ts'
import { loadSituation, utcDay } from '#domain/retivo/pipeline/load.ts'
import { applyRules } from '#domain/retivo/pipeline/rules.ts'
import { toDecision } from '#domain/retivo/pipeline/views.ts'
import type { JobScope } from '#domain/retivo/transaction.ts'

/** Who acts when a policy does. */
const policy = 'policy'

/**
 * Plans what was chosen, in a transaction that holds the user: pending interventions, cooldowns and caps are looked at again, and of two who
 * chose at once one plans. Returns the id of what was planned, undefined when the rules no longer allow it.
 */
export async function plan(scope: JobScope, key: situationRows.UserKey, choice: Choice): Promise<string | undefined> {
  const { db, now } = scope
  const tenant = await switchRows.holdStill(db, key.tenant)
  const user = await situationRows.holdUser(db, key)
  if (!user) return undefined
  const situation = await loadSituation(db, key, { tenant, user }, now)
  const rules = applyRules(situation)
  const isStillEligible = rules.eligible.some(({ playbook }) => playbook.id === choice.candidate.playbook.id)
  if (!rules.passed || !isStillEligible) return undefined
  const id =
    choice.action === 'escalate'
      ? await escalate(scope, key, situation, choice)
      : await intervene(scope, key, situation, choice)
  if (id !== undefined && !situation.tenant.isShadow) {
    scope.events.emit(
      'decision.recommended',
      { user_id: key.user, decision: toDecision(choice) },
      { livemode: key.mode === 'live' },
    )
  }
  return id
}

async function escalate(
  { db, now }: JobScope,
  key: situationRows.UserKey,
  { user, tenant }: Situation,
  choice: Choice,
): Promise<string | undefined> {
  // One that nobody has handled yet says it already.
  const { escalations } = await situationRows.countOpen(db, key, tenant.isShadow)
  if (escalations > 0) return undefined
  const severity = severityOf(user.riskLevel)
  const row = await interventionRows.insert(db, key, {
    id: escalationId(),
    external_id: key.user,
    playbook_id: choice.candidate.playbook.id,
    kind: 'escalation',
    status: 'pending',
    channel: 'escalate',
    origin: 'pipeline',
    severity,
    reasoning: choice.reasoning,
    confidence: choice.confidence,
    suggested_action: choice.message ?? suggestionFor(severity),
    shadow: tenant.isShadow,
    planned_at: now,
  })
  return row.id
}

async function intervene(
  scope: JobScope,
  key: situationRows.UserKey,
  { user, tenant }: Situation,
  choice: Choice,
): Promise<string | undefined> {
  const { db, jobs, now } = scope
  const { playbook } = choice.candidate
  const { body, quality } = await compose(db, key, user, playbook, choice.message)
  if (!tenant.isShadow) {
    const place = { id: playbook.id, day: utcDay(now), limit: playbook.constraints.dailyLimit }
    if (!(await playbookRows.takeDay(db, key.tenant, key.mode, place))) return undefined
  }
  const isApproved = approvesItself(tenant.config.approvalMode, choice, {
    riskLevel: user.riskLevel,
    qualityPassed: quality.passed,
  })
  const row = await interventionRows.insert(db, key, {
    id: interventionId(),
    external_id: key.user,
    playbook_id: playbook.id,
    kind: 'intervention',
    status: isApproved ? 'approved' : 'planned',
    channel: choice.channel,
    message_body: body,
    reasoning: choice.reasoning,
    confidence: choice.confidence,
    origin: 'pipeline',
    shadow: tenant.isShadow,
    planned_at: now,
    approved_at: isApproved ? now : null,
    quality_checks: quality,
  })
  if (isApproved) {
    const mode = tenant.config.approvalMode
    await record(
      db,
      key.tenant,
      policy,
      { action: 'intervention.approved', target: `intervention ${row.id}`, data: { mode } },
      now,
    )
    await sendSoon(jobs, row)
  }
  return row.id
}
