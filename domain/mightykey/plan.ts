/** What a run agrees to do: its scope and its plan, whoever thought them up. Risk, order and estimates are decided here, never by a model. */
import { createHash } from 'node:crypto'
import { formatCredits, parseCredits } from '#domain/mightykey/credits.ts'
import type { Risk } from '#domain/mightykey/gates.ts'
import { mentionsHighRisk, mentionsProvider, type StepKind, verbsIn } from '#domain/mightykey/planner/verbs.ts'

export interface Criterion {
  id: string
  text: string
  /** `deliverable`: whether the step's artifact exists, which needs no judgement. `judgement`: whoever can judge it. */
  check: 'deliverable' | 'judgement'
}

export interface ScopeArtifact {
  goal: string
  inScope: string[]
  outOfScope: string[]
  assumptions: string[]
  acceptanceCriteria: Criterion[]
  constraints: string[]
}

export interface PlanStep {
  id: string
  title: string
  kind: StepKind
  /** The tool that runs the step; without one it cannot be run by this installation. */
  tool?: string
  risk: Risk
  dependsOn: string[]
  estimateCredits: string
  criteria: string[]
}

export interface PlanArtifact {
  steps: PlanStep[]
  totalEstimate: string
}

/** A step as a planner proposes it; the others are meant by their index. */
export interface ProposedStep {
  title: string
  kind: StepKind
  dependsOn: readonly number[]
  /** Indices into the scope's criteria. */
  criteria: readonly number[]
}

/** What a step of that kind is expected to cost. */
const estimates: Readonly<Record<StepKind, string>> = {
  implement: '0.0500',
  document: '0.0300',
  repair: '0.0400',
  verify: '0.0200',
  deploy: '0.0500',
  research: '0.0300',
  destructive: '0.0200',
  communicate: '0.0200',
}

const otherEnvironments = /\b(?:staging|development|preview|test)\b/i
const production = /\b(?:production|prod|live)\b/i

/** Whether a deployment means production: it does unless it names another environment. */
const isToProduction = (title: string): boolean => production.test(title) || !otherEnvironments.test(title)

/** What could go wrong with a step. The words of its title count as well as its kind: a model may call a deletion a document. */
export function riskOf(step: { title: string; kind: StepKind }): Risk {
  const kinds = new Set([step.kind, ...(step.kind === 'document' ? [] : verbsIn(step.title))])
  if (kinds.has('destructive') || kinds.has('communicate') || mentionsHighRisk(step.title)) return 'high'
  if (step.kind === 'deploy') return isToProduction(step.title) ? 'high' : 'low'
  return step.kind === 'implement' && mentionsProvider(step.title) ? 'medium' : 'low'
}

/** The first hex digits of a hash: ids that are the same for the same content. */
export const digest = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex')

const shortId = (prefix: string, ...parts: readonly string[]): string => `${prefix}-${digest(...parts).slice(0, 8)}`

export const toCriterion = (text: string, index: number, check: Criterion['check']): Criterion => ({
  id: shortId('criterion', String(index), text),
  text,
  check,
})

/** The criteria of the steps themselves: each leaves a deliverable. */
export const deliverableText = (title: string): string => `"${title}" has a deliverable`

/**
 * The plan of the proposed steps: ids, risks, estimates, and an order in which each step follows those it depends on.
 * Throws when two steps wait for each other, or a step names one that is not there.
 */
export function toPlan(proposed: readonly ProposedStep[], scope: ScopeArtifact): PlanArtifact {
  const ids = proposed.map((step, index) => shortId('step', String(index), step.kind, step.title))
  const steps = proposed.map((step, index): PlanStep => {
    const tool = step.kind === 'deploy' ? {} : { tool: 'artifact.write' }
    return {
      id: at(ids, index),
      title: step.title,
      kind: step.kind,
      ...tool,
      risk: riskOf(step),
      dependsOn: unique(step.dependsOn).map((other) => at(ids, other)),
      estimateCredits: estimates[step.kind],
      criteria: unique(step.criteria).map((criterion) => at(scope.acceptanceCriteria, criterion).id),
    }
  })
  const total = steps.reduce((sum, step) => sum + parseCredits(step.estimateCredits), 0n)
  return { steps: inOrder(steps), totalEstimate: formatCredits(total) }
}

const unique = (indices: readonly number[]): number[] => [...new Set(indices)].sort((a, b) => a - b)

function at<T>(list: readonly T[], index: number): T {
  const item = list[index]
  if (item === undefined) throw new PlanError(`The plan refers to number ${index}, there are ${list.length}`)
  return item
}

export class PlanError extends Error {
  override name = 'PlanError'
}

/** Sorted so that dependencies come first; otherwise in the order given. */
function inOrder(steps: readonly PlanStep[]): PlanStep[] {
  const sorted: PlanStep[] = []
  const done = new Set<string>()
  let waiting = [...steps]
  while (waiting.length > 0) {
    const next = waiting.find((step) => step.dependsOn.every((id) => done.has(id)))
    if (!next)
      throw new PlanError(`Steps of the plan wait for each other: ${waiting.map(({ title }) => title).join('; ')}`)
    sorted.push(next)
    done.add(next.id)
    waiting = waiting.filter((step) => step !== next)
  }
  return sorted
}

/** An artifact as it is stored: the same content always gives the same bytes. */
export const toText = (artifact: ScopeArtifact | PlanArtifact): string => `${JSON.stringify(artifact, null, 2)}\n`
