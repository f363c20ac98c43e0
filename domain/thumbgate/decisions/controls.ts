/** What an action may cost, and what kind of workflow may run unseen. */
import { firstNumber } from '#domain/thumbgate/decisions/values.ts'
import type { Workflow } from '#domain/thumbgate/decisions/workflow.ts'
import type { components } from '#generated/thumbgate/types.ts'

type Schemas = components['schemas']
export type CostControl = Schemas['CostControl']
export type WorkflowControl = Schemas['WorkflowControl']
type Usage = Schemas['ActionUsage']

/** Branches at once, unless the request's budget says otherwise. */
const mostBranches = 4
/** Without a limit of its own an action of this many tokens is worth a warning. */
const manyTokens = 8000

/** Blocks what exceeds a limit that is set (zero is none), warns of many tokens, allows the rest. */
export function controlCost(budget: Readonly<Record<string, unknown>>, usage: Usage, workflow: Workflow): CostControl {
  const limits = {
    maxTokensPerAction: firstNumber(budget, ['maxTokensPerAction']) ?? 0,
    remainingTokens: firstNumber(budget, ['remainingTokens']) ?? 0,
    maxCostUsdPerAction: firstNumber(budget, ['maxCostUsdPerAction']) ?? 0,
    remainingCostUsd: firstNumber(budget, ['remainingCostUsd']) ?? 0,
    maxParallelBranches: Math.trunc(firstNumber(budget, ['maxParallelBranches']) ?? mostBranches),
  }
  const exceeded = [
    over(usage.totalTokens, limits.maxTokensPerAction, 'tokens exceed the limit of an action'),
    over(usage.totalTokens, limits.remainingTokens, 'tokens exceed what remains of the budget'),
    over(usage.estimatedCostUsd, limits.maxCostUsdPerAction, 'dollars exceed the limit of an action'),
    over(usage.estimatedCostUsd, limits.remainingCostUsd, 'dollars exceed what remains of the budget'),
    over(workflow.branchCount, limits.maxParallelBranches, 'branches exceed the limit of branches at once'),
  ].filter((reason) => reason !== undefined)
  if (exceeded.length > 0) return { mode: 'block', budget: limits, usage, reasons: exceeded }
  if (usage.totalTokens < manyTokens) return { mode: 'allow', budget: limits, usage, reasons: [] }
  return { mode: 'warn', budget: limits, usage, reasons: [`${usage.totalTokens} tokens are many for one action`] }
}

const over = (value: number, limit: number, text: string): string | undefined =>
  limit > 0 && value > limit ? `${value} ${text} (${limit})` : undefined

/** Blocks agents that have not looked at their environment and too many branches, warns where a look is asked for and missing. */
export function controlWorkflow(workflow: Workflow): WorkflowControl {
  const policy = { maxParallelBranches: mostBranches, requireInspectionForAgents: true }
  const reasons: string[] = []
  if (workflow.isOpenEndedAgent && !workflow.hasInspectionEvidence) {
    reasons.push('An agent that chooses its own steps must show that it inspected its environment')
  }
  if (workflow.branchCount > mostBranches) {
    reasons.push(`${workflow.branchCount} branches at once; at most ${mostBranches} run in parallel`)
  }
  if (reasons.length > 0) return { mode: 'block', workflow, reasons, policy }
  if (!workflow.requiresInspection || workflow.hasInspectionEvidence)
    return { mode: 'allow', workflow, reasons, policy }
  return { mode: 'warn', workflow, reasons: ['The workflow asks for an inspection and shows none'], policy }
}
