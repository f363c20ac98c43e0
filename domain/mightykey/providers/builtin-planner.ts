/** The reasoner that needs no model: the same question always gets the same answer, and it says who it is. */
import type { Answers, PurposeInputs, Request } from '#domain/mightykey/executor/purposes.ts'
import type { Reasoner } from '#domain/mightykey/executor/services.ts'
import { draft } from '#domain/mightykey/planner/deliverables.ts'
import { assume, propose, restate, scopeOf } from '#domain/mightykey/planner/requests.ts'

const model = 'builtin-planner-v1'

export const builtinPlanner: Reasoner = {
  model,
  async complete(request) {
    return { json: answer(request), usage: { input: 0, output: 0 }, model }
  },
}

function answer(request: Request): Answers[Request['purpose']] {
  switch (request.purpose) {
    case 'intake':
      return restate(request.input.request, request.input.project)
    case 'clarify':
      return { assumptions: assume(request.input.request, request.input.project) }
    case 'scope':
      return scopeOf(request.input.request) ?? noScope(request.input.request)
    case 'plan':
      return planWithin(request.input)
    case 'draft':
      return draft(request.input.step, request.input.position, request.input.scope)
    case 'verify':
      return {
        verdicts: request.input.criteria.map((_, criterion) => ({
          criterion,
          verdict: 'not verifiable',
          evidence: 'The built-in planner cannot judge this; a person has to',
        })),
      }
  }
}

/** The plan of a request. What follows from it beyond the criteria that were agreed on is left out. */
function planWithin({ request, scope }: PurposeInputs['plan']): Answers['plan'] {
  const agreed = scope.acceptanceCriteria.length
  const steps = propose(request).map(({ title, kind, dependsOn, criteria }) => ({
    title,
    kind,
    dependsOn: [...dependsOn],
    criteria: criteria.filter((index) => index < agreed),
  }))
  return { steps }
}

function noScope(request: string): never {
  throw new Error(`The request has no words to work on; it has ${request.length} characters`)
}
