/** The stages in which a run only thinks: intake, clarify, scope, plan (section 8.3). */
import { type Asked, ask } from '#domain/mightykey/executor/ask.ts'
import { artifactEvent, type DraftArtifact } from '#domain/mightykey/executor/outcome.ts'
import type { Purpose } from '#domain/mightykey/executor/purposes.ts'
import { assumptionsOf, derivedId, scopeOf } from '#domain/mightykey/executor/units.ts'
import type { Work, WorkContext } from '#domain/mightykey/executor/work/context.ts'
import { type ScopeArtifact, toCriterion, toPlan, toText } from '#domain/mightykey/plan.ts'
import { clausesOf } from '#domain/mightykey/planner/clauses.ts'
import { cut } from '#domain/mightykey/run-events.ts'
import { AnswerError } from '#server/outbound/llm/model.ts'

const costOf = (purpose: Purpose, { model, usage }: Asked<Purpose>) => ({
  eventType: `stage.${purpose}`,
  model,
  tokens: usage,
})

const nothingAsked = (eventType: string) => ({ eventType, model: null, tokens: { input: 0, output: 0 } })

/** A model's list, brought to a size people read. */
const short = (texts: readonly string[], most = 50): string[] =>
  texts
    .slice(0, most)
    .map((text) => cut(text.trim(), 1000))
    .filter((text) => text !== '')

export const intake: Work = async ({ run, project, reasoner, signal }) => {
  const asked = await ask(reasoner, 'intake', { request: run.request_text, project }, signal)
  const text = cut(asked.answer.restatement, 10_000)
  return {
    events: [{ type: 'message', data: { role: 'assistant', text }, ...asked.by }],
    result: { language: asked.answer.language },
    cost: costOf('intake', asked),
  }
}

export const clarify: Work = async ({ run, project, reasoner, signal }) => {
  const asked = await ask(reasoner, 'clarify', { request: run.request_text, project }, signal)
  const assumptions = short(asked.answer.assumptions)
  const text =
    assumptions.length > 0
      ? `Nobody can be asked, so I assume:\n${assumptions.map((assumption) => `- ${assumption}`).join('\n')}`
      : 'Nothing in this request is open.'
  return {
    events: [{ type: 'message', data: { role: 'assistant', text }, ...asked.by }],
    result: { assumptions },
    cost: costOf('clarify', asked),
  }
}

export const scope: Work = async ({ run, unit, project, finished, reasoner, signal }) => {
  if (clausesOf(run.request_text).length === 0) {
    const failure =
      'The request has no words to work on: say what is to be created, written, fixed, checked or found out'
    return { events: [], result: {}, cost: nothingAsked('stage.scope'), failure }
  }
  const assumptions = assumptionsOf(finished)
  const asked = await ask(reasoner, 'scope', { request: run.request_text, project, assumptions }, signal)
  const { answer } = asked
  const artifact: ScopeArtifact = {
    goal: cut(answer.goal, 2000),
    inScope: short(answer.inScope),
    outOfScope: short(answer.outOfScope),
    assumptions,
    acceptanceCriteria: answer.criteria
      .slice(0, 100)
      .map(({ text, check }, index) => toCriterion(cut(text, 1000), index, check)),
    constraints: short(answer.constraints),
  }
  const stored = jsonArtifact(run.id, unit, 'scope', toText(artifact))
  return {
    events: [{ ...artifactEvent(stored), ...asked.by }],
    artifacts: [stored],
    scope: artifact,
    result: {},
    cost: costOf('scope', asked),
  }
}

const maxSteps = 50

export const plan: Work = async ({ run, unit, reasoner, signal }: WorkContext) => {
  const agreed = scopeOf(run)
  const asked = await ask(reasoner, 'plan', { request: run.request_text, scope: agreed }, signal)
  const { steps } = asked.answer
  if (steps.length === 0 || steps.length > maxSteps) {
    throw new AnswerError(`The plan has ${steps.length} steps; 1 to ${maxSteps} can be carried out`)
  }
  const artifact = toPlan(
    steps.map((step) => ({ ...step, title: cut(step.title.trim(), 200) })),
    agreed,
  )
  const stored = jsonArtifact(run.id, unit, 'plan', toText(artifact))
  return {
    events: [{ ...artifactEvent(stored), ...asked.by }],
    artifacts: [stored],
    plan: artifact,
    result: {},
    cost: costOf('plan', asked),
  }
}

const jsonArtifact = (runId: string, unit: string, kind: 'scope' | 'plan', content: string): DraftArtifact => ({
  id: derivedId(runId, kind, unit),
  stepId: null,
  kind,
  name: `${kind}.json`,
  mediaType: 'application/json',
  content,
})
