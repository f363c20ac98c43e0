/** The units of work a stage consists of, and what they leave for each other. Pure. */
import { z } from 'zod'
import type { FinishedUnit } from '#db/mightykey/run-units.ts'
import type { RunRow } from '#db/mightykey/runs.ts'
import type { PlanArtifact, PlanStep, ScopeArtifact } from '#domain/mightykey/plan.ts'
import { digest } from '#domain/mightykey/plan.ts'
import { isStage, type Stage } from '#domain/mightykey/stages.ts'

/** What units leave behind. Stored as JSON and read only through these. */
export const unitResults = {
  clarify: z.object({ assumptions: z.array(z.string()) }),
  verify: z.object({
    verdicts: z.array(
      z.object({
        id: z.string(),
        text: z.string(),
        verdict: z.enum(['pass', 'fail', 'not verifiable']),
        evidence: z.string(),
      }),
    ),
  }),
  deploy: z.object({ deployed: z.boolean() }),
  monitor: z.object({ probed: z.boolean() }),
}

export type Verdict = z.output<typeof unitResults.verify>['verdicts'][number]

/** Written by the plan stage. */
export const planOf = (run: Pick<RunRow, 'plan_artifact'>): PlanArtifact =>
  (run.plan_artifact as PlanArtifact | null) ?? { steps: [], totalEstimate: '0.0000' }

/** Written by the scope stage. Throws before that. */
export function scopeOf(run: Pick<RunRow, 'scope_artifact' | 'id'>): ScopeArtifact {
  if (run.scope_artifact === null) throw new Error(`Run ${run.id} has no scope yet`)
  return run.scope_artifact as ScopeArtifact
}

/** Steps that are worked on in `build`; deployments have a stage of their own. */
const buildSteps = (plan: PlanArtifact): PlanStep[] => plan.steps.filter(({ kind }) => kind !== 'deploy')

/** `criteria`, and `criteria.2` after the first repair. */
const inRound = (name: string, repairs: number): string => (repairs === 0 ? name : `${name}.${repairs + 1}`)

/** The plan's step a build unit is for. */
export const stepOf = (plan: PlanArtifact, unit: string): PlanStep | undefined =>
  plan.steps.find(({ id }) => unit === id || unit.startsWith(`${id}.`))

/** What the verification of that round found. None when it has not been. */
export function verdictsOf(finished: readonly FinishedUnit[], repairs: number): Verdict[] {
  const unit = finished.find((one) => one.stage === 'verify' && one.unit === inRound('criteria', repairs))
  return unit ? unitResults.verify.parse(unit.result).verdicts : []
}

export function assumptionsOf(finished: readonly FinishedUnit[]): string[] {
  const unit = finished.find((one) => one.stage === 'clarify')
  return unit ? unitResults.clarify.parse(unit.result).assumptions : []
}

/** Steps to be done in this round: all at first, later those whose criteria failed; all again when no step owns the one that did. */
function stepsInRound(plan: PlanArtifact, finished: readonly FinishedUnit[], repairs: number): PlanStep[] {
  const steps = buildSteps(plan)
  if (repairs === 0) return steps
  const failed = verdictsOf(finished, repairs - 1).filter(({ verdict }) => verdict === 'fail')
  const owners = steps.filter((step) => failed.some(({ id }) => step.criteria.includes(id)))
  return owners.length > 0 ? owners : steps
}

type Position = Pick<RunRow, 'status' | 'repairs' | 'plan_artifact'>

/** All units of the stage a run is in. */
export function unitsOf(run: Position, finished: readonly FinishedUnit[]): string[] {
  const single: Readonly<Record<Exclude<Stage, 'build' | 'verify'>, string>> = {
    intake: 'restatement',
    clarify: 'assumptions',
    scope: 'scope',
    plan: 'plan',
    deploy: 'deployment',
    monitor: 'probe',
  }
  if (!isStage(run.status)) return []
  if (run.status === 'build')
    return stepsInRound(planOf(run), finished, run.repairs).map(({ id }) => inRound(id, run.repairs))
  return run.status === 'verify' ? [inRound('criteria', run.repairs)] : [single[run.status]]
}

/** The first unit of the present stage without a result; undefined when the stage's work is done. */
export const nextUnit = (run: Position, finished: readonly FinishedUnit[]): string | undefined =>
  unitsOf(run, finished).find((unit) => !finished.some((one) => one.stage === run.status && one.unit === unit))

/** A UUID that is always the same for the same parts (version 8, RFC 9562). */
export function derivedId(...parts: readonly string[]): string {
  const hex = digest(...parts)
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
