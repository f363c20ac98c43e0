/** Why an action is risky: a list of weighted reasons whose sum is its score. */

import { isGoverned } from '#domain/thumbgate/decisions/command.ts'
import type { Facts } from '#domain/thumbgate/decisions/facts.ts'
import { labelWeight } from '#domain/thumbgate/intervention/weights.ts'
import { round } from '#domain/thumbgate/numbers.ts'
import type { components } from '#generated/thumbgate/types.ts'

export type RiskDriver = components['schemas']['RiskDriver']
export type RiskBand = components['schemas']['RiskBand']

/** The drivers of an action, heaviest first; equal ones stay in the order of the rules below. */
export function findDrivers(facts: Facts): RiskDriver[] {
  const found = rules.flatMap((rule) => rule(facts)).filter((driver) => driver !== undefined)
  return found.sort((a, b) => b.weight - a.weight)
}

/** The sum of the weights, at most 1, with four decimals. Summed in whole ten-thousandths, so that no order of drivers matters. */
export function scoreOf(drivers: readonly RiskDriver[]): number {
  const sum = drivers.reduce((total, { weight }) => total + Math.round(weight * 10_000), 0)
  return Math.min(sum, 10_000) / 10_000
}

export function bandOf(score: number): RiskBand {
  if (score >= 0.8) return 'very_high'
  if (score >= 0.55) return 'high'
  if (score >= 0.3) return 'medium'
  return score > 0 ? 'low' : 'very_low'
}

type Found = RiskDriver | undefined
type Metadata = Record<string, unknown>

const driver = (key: RiskDriver['key'], weight: number, reason: string, metadata: Metadata = {}): RiskDriver => ({
  key,
  weight: round(weight, 4),
  reason,
  metadata,
})

const rules: readonly ((facts: Facts) => Found | Found[])[] = [
  ofAction,
  ofProfile,
  ofCommand,
  ofScope,
  ofFiles,
  ofIntegrity,
  ofCost,
  ofWorkflow,
  ofMemory,
  ofLearnedPolicy,
]

function ofAction({ action }: Facts): Found {
  const { command } = action
  const isRisky =
    (action.isEdit && action.files.length > 0) ||
    command.isGitWrite ||
    command.isPrCreate ||
    command.isPrMerge ||
    command.isWorkflowRun ||
    command.isReleaseCreate ||
    command.isPublish ||
    command.isDestructiveDelete
  if (!isRisky) return undefined
  const { toolName } = action.normalized
  return driver('high_risk_action', 0.18, `${toolName} changes files, history or what others see`, { toolName })
}

function ofProfile({ profile }: Facts): Found[] {
  const { backgroundAgent, economicAction, customerSystemAction } = profile
  return [
    backgroundAgent ? driver('background_agent', 0.18, 'The action runs unattended') : undefined,
    economicAction ? driver('economic_action', 0.24, 'The action moves money or changes what is charged') : undefined,
    customerSystemAction
      ? driver('customer_system_action', 0.14, 'The action reaches customers or their data')
      : undefined,
    backgroundAgent && economicAction
      ? driver('background_economic_combo', 0.08, 'Money is moved by something that runs unattended')
      : undefined,
    backgroundAgent && customerSystemAction
      ? driver('background_customer_combo', 0.06, 'Customers are reached by something that runs unattended')
      : undefined,
  ]
}

function ofCommand({ action: { command } }: Facts): Found[] {
  return [
    isGoverned(command) ? driver('governed_command', 0.16, 'The command needs a governed branch') : undefined,
    command.isWorkflowRun
      ? driver('workflow_dispatch', 0.2, 'The command starts a workflow', { workflow: command.workflowName })
      : undefined,
    command.isForcePush ? driver('force_push', 0.5, 'A forced push rewrites what others may have') : undefined,
    command.isAdminMerge
      ? driver('admin_merge_bypass', 0.45, 'The merge goes around the rules of the branch')
      : undefined,
    command.isDestructiveDelete ? driver('destructive_delete', 0.28, 'What rm -rf removes is gone') : undefined,
  ]
}

const scopeWeights = { missing_task_scope: 0.14, outside_declared_scope: 0.18 } as const

function ofScope({ scope, blast }: Facts): Found[] {
  const files = blast.unapprovedProtectedFiles
  return [
    scope
      ? driver(scope.reasonCode, scopeWeights[scope.reasonCode], scope.summary ?? scope.reasonCode, {
          fileCount: scope.outsideFiles.length,
        })
      : undefined,
    files.length > 0
      ? driver('protected_without_approval', 0.22, 'Protected files are changed without approval', { files })
      : undefined,
  ]
}

function ofFiles({ blast }: Facts): Found[] {
  const { fileCount, surfaceCount, releaseSensitiveFiles: files } = blast
  return [
    files.length > 0 ? driver('release_sensitive', 0.2, 'Releases depend on these files', { files }) : undefined,
    files.length > 0 && surfaceCount >= 3
      ? driver('release_sensitive_multi_surface', 0.08, 'They change together with other surfaces', { surfaceCount })
      : undefined,
    fileCount >= 4
      ? driver('multi_file_change', fileCount >= 12 ? 0.18 : 0.1, `${fileCount} files change at once`, { fileCount })
      : undefined,
    surfaceCount >= 2
      ? driver('multi_surface_change', surfaceCount >= 4 ? 0.18 : 0.1, `${surfaceCount} surfaces change at once`, {
          surfaceCount,
        })
      : undefined,
  ]
}

function ofIntegrity({ integrity: { blockers } }: Facts): Found {
  const count = blockers.length
  if (count === 0) return undefined
  const codes = blockers.map(({ code }) => code)
  return driver(
    'operational_blockers',
    Math.min(0.4, 0.18 + 0.08 * (count - 1)),
    `${count} blockers stand in the way`,
    { codes },
  )
}

function ofCost({ cost }: Facts): Found {
  if (cost.mode === 'allow') return undefined
  return driver('cost_control', cost.mode === 'block' ? 0.5 : 0.18, cost.reasons.join('; '), { mode: cost.mode })
}

function ofWorkflow({ workflowControl: { workflow } }: Facts): Found[] {
  const { pattern, branchCount, hasInspectionEvidence: inspected } = workflow
  const metadata = { pattern }
  return [
    pattern === 'agent'
      ? driver('open_ended_agent', inspected ? 0.14 : 0.28, 'An agent chooses its own steps', metadata)
      : undefined,
    pattern === 'parallelization'
      ? driver('parallel_workflow', branchCount > 1 ? 0.12 : 0.06, `${branchCount} branches run at once`, {
          branchCount,
        })
      : undefined,
    pattern === 'chaining' || pattern === 'routing' || pattern === 'evaluator-optimizer'
      ? driver('workflow_pattern', 0.06, `The action is part of a workflow (${pattern})`, metadata)
      : undefined,
    workflow.requiresInspection && !inspected
      ? driver(
          'missing_environment_inspection',
          pattern === 'agent' ? 0.22 : 0.14,
          'The environment was not inspected first',
          metadata,
        )
      : undefined,
  ]
}

function ofMemory({ guard }: Facts): Found {
  if (guard.mode === 'allow') return undefined
  return driver('memory_recurrence', guard.mode === 'block' ? 0.28 : 0.16, guard.reason, { mode: guard.mode })
}

const learnedKeys = {
  deny: 'learned_policy_deny',
  warn: 'learned_policy_warn',
  verify: 'learned_policy_verify',
  recall: 'learned_policy_recall',
} as const

function ofLearnedPolicy({ learned }: Facts): Found {
  if (!learned.enabled) return undefined
  const { label, confidence } = learned.prediction
  const weight = labelWeight(label, confidence)
  if (label === 'allow' || weight === 0) return undefined
  return driver(learnedKeys[label], weight, `What was learned from earlier actions says ${label}`, {
    label,
    confidence,
  })
}
