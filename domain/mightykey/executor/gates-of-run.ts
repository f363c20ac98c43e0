/** The gates a run stands before: what is asked, and with what evidence. */
import type { FinishedUnit } from '#db/mightykey/run-units.ts'
import type { RunRow } from '#db/mightykey/runs.ts'
import { formatCredits, parseCredits } from '#domain/mightykey/credits.ts'
import type { Question } from '#domain/mightykey/executor/questions.ts'
import type { DeployTarget, RunServices, ToolAdapter } from '#domain/mightykey/executor/services.ts'
import { assumptionsOf, planOf } from '#domain/mightykey/executor/units.ts'
import { type AutonomyLevel, planRules, type Risk, stepRule } from '#domain/mightykey/gates.ts'
import type { PlanStep } from '#domain/mightykey/plan.ts'

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`

/** An organisation's own limit on the estimate of a plan, else the configured one. An operator's slip counts as none. */
function costLimitOf(settings: unknown, runs: Pick<RunServices, 'policy'>): bigint {
  const own =
    typeof settings === 'object' && settings !== null && 'runCostLimit' in settings ? settings.runCostLimit : null
  return typeof own === 'string' && /^\d{1,12}(\.\d{1,4})?$/.test(own) ? parseCredits(own) : runs.policy.costLimit
}

/** The one question at the end of `plan`. */
export function planQuestion(
  run: RunRow,
  finished: readonly FinishedUnit[],
  org: { settings: unknown; level: AutonomyLevel },
  runs: Pick<RunServices, 'policy'>,
): Question {
  const { steps, totalEstimate } = planOf(run)
  const limit = costLimitOf(org.settings, runs)
  const isOverLimit = parseCredits(totalEstimate) > limit
  const risky = steps.filter(({ risk }) => risk !== 'low')
  return {
    key: 'plan',
    rules: planRules(isOverLimit),
    actionSummary: `Carry out a plan of ${count(steps.length, 'step')}: ${steps.map(({ title }) => title).join('; ')}`,
    reason: isOverLimit
      ? `The estimate of ${totalEstimate} credits is above the limit of ${formatCredits(limit)} for a run`
      : 'A plan is accepted before anything is built',
    riskDescription:
      risky.length > 0
        ? `${count(risky.length, 'step')} of more than low risk: ${risky.map(({ title }) => title).join('; ')}`
        : null,
    costEstimate: totalEstimate,
    undoPlan: 'Nothing has been built yet: denying leaves no trace but this run',
    evidence: { steps, ...(org.level === 'observe' ? { assumptions: assumptionsOf(finished) } : {}) },
  }
}

const weight: Readonly<Record<Risk, number>> = { low: 0, medium: 1, high: 2 }
const higher = (a: Risk, b: Risk): Risk => (weight[a] >= weight[b] ? a : b)

/** The question before a step of `build`; undefined where nobody needs to be asked. */
export function stepQuestion(step: PlanStep, tool: ToolAdapter | undefined): Question | undefined {
  const risk = tool ? higher(step.risk, tool.risk(step)) : step.risk
  const rule = stepRule({ kind: step.kind, risk })
  if (!rule) return undefined
  return {
    key: `build ${step.id}`,
    rules: [rule],
    actionSummary: tool
      ? `Run ${tool.name} for "${step.title}"`
      : `Write a document for "${step.title}"; no tool is connected that could do more`,
    reason: `The step has ${risk} risk`,
    riskDescription: `${risk} risk: a step of kind ${step.kind}`,
    costEstimate: step.estimateCredits,
    undoPlan: tool ? null : 'The document is an artifact of this run and changes nothing outside of it',
    evidence: { step },
  }
}

/** The question before a deployment that will really be attempted. */
export const deployQuestion = (run: RunRow, target: DeployTarget): Question => ({
  key: 'deploy',
  rules: ['deploy'],
  actionSummary: `Deploy to production with ${target.name}`,
  reason: 'A deployment changes what others see',
  riskDescription: 'high risk: a deployment to production',
  costEstimate: null,
  undoPlan: `Deploy the version before this one with ${target.name}`,
  evidence: { steps: planOf(run).steps.filter(({ kind }) => kind === 'deploy') },
})
