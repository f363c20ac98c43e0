/** How an action is part of something larger: a chain, branches in parallel, an agent that decides for itself. */
import type { EvaluateRequest } from '#domain/thumbgate/decisions/action.ts'
import { anyTrue, firstText, textList } from '#domain/thumbgate/decisions/values.ts'
import type { components } from '#generated/thumbgate/types.ts'

export type Workflow = components['schemas']['ActionWorkflow']
type Pattern = Workflow['pattern']

const patterns: readonly Pattern[] = [
  'single_action',
  'chaining',
  'routing',
  'parallelization',
  'evaluator-optimizer',
  'agent',
]

/** Reads the workflow of a request; what it names beside `workflow` counts before what is in it. */
export function readWorkflow(body: EvaluateRequest): Workflow {
  const workflow = body.workflow ?? {}
  const counts = {
    branchCount: (body.branches ?? textList(workflow.branches)).length,
    stepCount: (body.steps ?? textList(workflow.steps)).length,
    toolCount: (body.tools ?? textList(workflow.tools)).length,
    routeCount: (body.routes ?? textList(workflow.routes)).length,
  }
  const hasGoal = (body.goal?.trim() ?? firstText(workflow, ['goal']) ?? '') !== ''
  const pattern = body.workflowPattern ?? explicit(workflow) ?? inferred(workflow, counts, hasGoal)
  return {
    pattern,
    ...counts,
    hasInspectionEvidence: hasEvidence(workflow),
    requiresInspection: pattern === 'agent' || anyTrue(workflow, ['requiresInspection']),
    isOpenEndedAgent: pattern === 'agent',
    isPredefinedWorkflow: pattern !== 'agent' && pattern !== 'single_action',
  }
}

const explicit = (workflow: Readonly<Record<string, unknown>>): Pattern | undefined =>
  patterns.find((pattern) => pattern === workflow.pattern)

type Counts = Pick<Workflow, 'branchCount' | 'stepCount' | 'toolCount' | 'routeCount'>

function inferred(workflow: Readonly<Record<string, unknown>>, counts: Counts, hasGoal: boolean): Pattern {
  if (anyTrue(workflow, ['agent', 'isAgent', 'openEnded', 'isOpenEndedAgent'])) return 'agent'
  if (counts.routeCount > 0) return 'routing'
  if (counts.branchCount > 1) return 'parallelization'
  if (counts.stepCount > 1) return 'chaining'
  if ((workflow.evaluator ?? workflow.grader ?? false) !== false) return 'evaluator-optimizer'
  return hasGoal && counts.toolCount > 0 ? 'agent' : 'single_action'
}

const evidenceFlags = ['hasInspectionEvidence', 'inspected', 'environmentInspected', 'inspectionEvidence']

/** A flag, a text or a list that shows that the environment was looked at before. */
const hasEvidence = (workflow: Readonly<Record<string, unknown>>): boolean =>
  anyTrue(workflow, evidenceFlags) ||
  firstText(workflow, ['inspectionEvidence']) !== undefined ||
  textList(workflow.inspectionEvidence).length > 0
