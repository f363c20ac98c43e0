/** The reasoner that needs no model: the same question always gets the same answer, and it says who it is. */
import type { Answers, Request } from '#domain/mightykey/executor/purposes.ts'
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
      return {
        steps: propose(request.input.request).map(({ title, kind, ...rest }) => ({ title, kind, ...mutable(rest) })),
      }
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

const mutable = ({ dependsOn, criteria }: { dependsOn: readonly number[]; criteria: readonly number[] }) => ({
  dependsOn: [...dependsOn],
  criteria: [...criteria],
})

function noScope(request: string): never {
  throw new Error(`The request has no words to work on; it has ${request.length} characters`)
}
