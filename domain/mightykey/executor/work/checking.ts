/** `verify`: every acceptance criterion against what is stored: pass, fail or not verifiable, with evidence. */
import { type Asked, ask } from '#domain/mightykey/executor/ask.ts'
import { planOf, scopeOf, type Verdict } from '#domain/mightykey/executor/units.ts'
import { callIdOf } from '#domain/mightykey/executor/work/building.ts'
import type { Work, WorkContext } from '#domain/mightykey/executor/work/context.ts'
import type { Criterion } from '#domain/mightykey/plan.ts'
import { cut } from '#domain/mightykey/run-events.ts'

export const verify: Work = async (context) => {
  const criteria = scopeOf(context.run).acceptanceCriteria
  const judged = criteria.filter(({ check }) => check === 'judgement')
  const asked = judged.length > 0 ? await judge(context, judged) : undefined
  const opinions = asked ? opinionsOf(judged, asked) : new Map<string, Verdict>()
  const verdicts = criteria.map((criterion) => opinions.get(criterion.id) ?? checkDeliverable(context, criterion))
  const failed = verdicts.filter(({ verdict }) => verdict === 'fail')
  const callId = callIdOf(context)
  return {
    events: [
      { type: 'tool_call', data: { tool: 'criteria.check', arguments: { criteria: criteria.length }, callId } },
      { type: 'tool_result', data: { callId, ok: failed.length === 0, output: { verdicts } }, ...asked?.by },
      { type: 'message', data: { role: 'assistant', text: summaryOf(verdicts) } },
    ],
    result: { verdicts },
    cost: {
      eventType: 'stage.verify',
      model: asked?.model ?? null,
      tokens: asked?.usage ?? { input: 0, output: 0 },
    },
  }
}

/** The newest version of what a step delivered. */
const newestOf = ({ artifacts }: WorkContext, stepId: string) => artifacts.findLast(({ step_id }) => step_id === stepId)

function checkDeliverable(context: WorkContext, { id, text }: Criterion): Verdict {
  const steps = planOf(context.run).steps.filter(({ criteria }) => criteria.includes(id))
  if (steps.length === 0) return { id, text, verdict: 'not verifiable', evidence: 'No step of the plan serves it' }
  const found = steps.map((step) => newestOf(context, step.id))
  const missing = found.some((artifact) => artifact === undefined || artifact.bytes === 0)
  const evidence = found
    .flatMap((artifact) => (artifact ? [`${artifact.name}, ${artifact.bytes} bytes`] : []))
    .join('; ')
  if (missing) return { id, text, verdict: 'fail', evidence: evidence || 'There is no artifact of this step' }
  return { id, text, verdict: 'pass', evidence }
}

const maxExcerpt = 20_000
const maxExcerpts = 10

function judge(context: WorkContext, criteria: readonly Criterion[]): Promise<Asked<'verify'>> {
  const artifacts = planOf(context.run)
    .steps.flatMap((step) => newestOf(context, step.id) ?? [])
    .slice(-maxExcerpts)
    .map(({ name, content }) => ({ name, content: cut(content, maxExcerpt) }))
  return ask(context.reasoner, 'verify', { criteria, artifacts }, context.signal)
}

/** A criterion nobody spoke about cannot be called fulfilled. */
function opinionsOf(criteria: readonly Criterion[], { answer }: Asked<'verify'>): Map<string, Verdict> {
  return new Map(
    criteria.map(({ id, text }, index) => {
      const found = answer.verdicts.find(({ criterion }) => criterion === index)
      const verdict = found?.verdict ?? 'not verifiable'
      return [id, { id, text, verdict, evidence: cut(found?.evidence ?? 'No verdict was given', 1000) }]
    }),
  )
}

function summaryOf(verdicts: readonly Verdict[]): string {
  if (verdicts.length === 0) return 'There are no acceptance criteria to check.'
  const count = (verdict: Verdict['verdict']) => verdicts.filter((one) => one.verdict === verdict).length
  const head = `${count('pass')} of ${verdicts.length} criteria pass, ${count('fail')} fail, ${count('not verifiable')} cannot be verified.`
  const open = verdicts.filter(({ verdict }) => verdict !== 'pass')
  return [head, ...open.map(({ text, verdict, evidence }) => `- ${verdict}: ${text} (${evidence})`)].join('\n')
}
