/** Decisions and rules as the contract shows them. */
import type { Considered } from '#domain/retivo/pipeline/consider.ts'
import type { Decision } from '#domain/retivo/pipeline/decide.ts'
import type { RulesOutcome } from '#domain/retivo/pipeline/rules.ts'
import type { Decision as ShownDecision } from '#domain/retivo/system.ts'
import type { components, operations } from '#generated/retivo/types.ts'

type DryRun = operations['dryRunIntervention']['responses'][200]['content']['application/json']

export function toDecision(decision: Decision): ShownDecision {
  if (decision.action === 'no_action') return decision
  const { action, candidate, channel, confidence, reasoning, reason } = decision
  return {
    action,
    playbook_id: candidate.playbook.id,
    // What is handed to a person leaves on no channel.
    ...(action === 'escalate' ? {} : { channel }),
    confidence,
    reasoning,
    ...(reason === undefined ? {} : { reason }),
  }
}

const toRules = (rules: RulesOutcome): components['schemas']['RulesResult'] => ({
  passed: rules.passed,
  failed_rules: rules.failed,
  checks: rules.checks,
  matched_playbooks: rules.matched.map(({ candidate, area, blockedBy }) => ({
    playbook_id: candidate.playbook.id,
    name: candidate.playbook.name,
    lifecycle_area: area,
    eligible: blockedBy.length === 0,
    blocked_by: blockedBy,
  })),
  shadow_mode: rules.isShadow,
  quiet_hours_active: rules.isQuiet,
})

export const toDryRun = ({ situation, rules, decision }: Considered): DryRun => ({
  dry_run: true,
  decision: toDecision(decision),
  rules: toRules(rules),
  context: {
    lifecycle_stage: situation.user.stage,
    activation_score: situation.user.activation,
    risk_level: situation.user.riskLevel,
    matched_playbooks: rules.matched.length,
  },
})
