import type { Choice } from '#domain/retivo/pipeline/decide.ts'
import type { ApprovalMode } from '#domain/retivo/tenants.ts'

/** From where on a policy that asks in doubtful cases does not ask. */
const certain = 0.8

/** Whether the tenant's policy approves what was planned, without a person. A message that failed a check is never sent unread. */
export function approvesItself(
  mode: ApprovalMode,
  { confidence, channel, candidate: { playbook } }: Choice,
  { riskLevel, qualityPassed }: { riskLevel: string; qualityPassed: boolean },
): boolean {
  if (mode === 'suggest_only' || playbook.constraints.requireApproval || !qualityPassed) return false
  if (mode === 'full_auto') return confidence >= playbook.constraints.minConfidence
  return confidence >= certain && riskLevel !== 'critical' && channel !== 'crm'
}
