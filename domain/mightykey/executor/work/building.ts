/** `build`: a step is run by its tool where there is one; any other leaves a written deliverable, and says no more than that. */
import { ask } from '#domain/mightykey/executor/ask.ts'
import { artifactEvent, type DraftArtifact, type UnitOutcome } from '#domain/mightykey/executor/outcome.ts'
import { toolFor } from '#domain/mightykey/executor/proceed.ts'
import type { ToolAdapter } from '#domain/mightykey/executor/services.ts'
import { derivedId, planOf, scopeOf, stepOf, verdictsOf } from '#domain/mightykey/executor/units.ts'
import type { Work, WorkContext } from '#domain/mightykey/executor/work/context.ts'
import { digest, type PlanStep } from '#domain/mightykey/plan.ts'
import { fileNameOf } from '#domain/mightykey/planner/deliverables.ts'
import { bytesOf, cut, type DraftEvent } from '#domain/mightykey/run-events.ts'

const maxDeliverable = 256 * 1024

export const build: Work = async (context) => {
  const step = stepOf(planOf(context.run), context.unit)
  if (!step) throw new Error(`The plan of run ${context.run.id} has no step for ${context.unit}`)
  const tool = toolFor(context.runs, step)
  return tool ? await useTool(context, step, tool) : await writeDeliverable(context, step)
}

export const callIdOf = ({ run, unit }: Pick<WorkContext, 'run' | 'unit'>): string =>
  `call-${digest(run.id, unit).slice(0, 12)}`

async function useTool(context: WorkContext, step: PlanStep, tool: ToolAdapter): Promise<UnitOutcome> {
  await context.checkpoint()
  const { ok, output, undo } = await tool.run(step, { key: context.key, signal: context.signal })
  const callId = callIdOf(context)
  const content = typeof output === 'string' ? output : `${JSON.stringify(output ?? null, null, 2)}\n`
  const artifact: DraftArtifact | undefined = ok
    ? {
        id: derivedId(context.run.id, 'build', context.unit),
        stepId: step.id,
        kind: 'result',
        name: fileNameOf(step, positionOf(context, step)).replace(/md$/, 'txt'),
        mediaType: 'text/plain',
        content: cut(content, maxDeliverable),
      }
    : undefined
  const events: DraftEvent[] = [
    { type: 'tool_call', data: { tool: tool.name, arguments: { step: step.id, title: step.title }, callId } },
    { type: 'tool_result', data: { callId, ok, output: output ?? null } },
    ...(undo ? [{ type: 'rollback_created' as const, data: undo }] : []),
    ...(artifact ? [artifactEvent(artifact)] : []),
  ]
  const cost = { eventType: 'tool.call', model: null, tokens: { input: 0, output: 0 } }
  return { events, ...(artifact ? { artifacts: [artifact] } : {}), result: { ok }, cost }
}

const positionOf = ({ run }: WorkContext, step: PlanStep): number =>
  planOf(run).steps.findIndex(({ id }) => id === step.id) + 1

async function writeDeliverable(context: WorkContext, step: PlanStep): Promise<UnitOutcome> {
  const { run, unit, reasoner, signal } = context
  const position = positionOf(context, step)
  const asked = await ask(
    reasoner,
    'draft',
    { step, position, scope: scopeOf(run), plan: planOf(run), findings: findingsOn(context, step) },
    signal,
  )
  const artifact: DraftArtifact = {
    id: derivedId(run.id, 'build', unit),
    stepId: step.id,
    kind: cut(asked.answer.kind.trim(), 40) || 'document',
    name: safeName(asked.answer.name) ?? fileNameOf(step, position),
    mediaType: 'text/markdown',
    content: cut(asked.answer.content, maxDeliverable),
  }
  const callId = callIdOf(context)
  const { name, kind, content } = artifact
  const bytes = bytesOf(content)
  return {
    events: [
      { type: 'tool_call', data: { tool: 'artifact.write', arguments: { name, kind }, callId }, ...asked.by },
      { type: 'tool_result', data: { callId, ok: true, output: { artifactId: artifact.id, name, bytes } } },
      { ...artifactEvent(artifact), ...asked.by },
    ],
    artifacts: [artifact],
    result: { ok: true },
    cost: { eventType: 'tool.call', model: asked.model, tokens: asked.usage },
  }
}

/** What the verification before this round had against the step. */
function findingsOn({ run, finished }: WorkContext, step: PlanStep): string | null {
  if (run.repairs === 0) return null
  const failed = verdictsOf(finished, run.repairs - 1).filter(
    ({ id, verdict }) => verdict === 'fail' && (step.criteria.includes(id) || step.criteria.length === 0),
  )
  return failed.map(({ text, evidence }) => `${text}: ${evidence}`).join('\n') || null
}

/** A file name without a way out of its folder. */
function safeName(name: string): string | undefined {
  const last = name.trim().split(/[/\\]/).at(-1) ?? ''
  return /^[\p{L}\p{N}_][\p{L}\p{N}_. -]{0,99}$/u.test(last) ? last : undefined
}
