import type { ArtifactRow } from '#db/mightykey/run-artifacts.ts'
import type { FinishedUnit } from '#db/mightykey/run-units.ts'
import type { RunRow } from '#db/mightykey/runs.ts'
import { planOf, unitResults, verdictsOf } from '#domain/mightykey/executor/units.ts'

const list = (items: readonly string[]): string => (items.length > 0 ? items.join('; ') : 'none')

/** The last message of a completed run: what there is, what nobody could check, and what did not happen. Nothing else. */
export function closingWords(
  run: Pick<RunRow, 'plan_artifact' | 'repairs'>,
  artifacts: readonly Pick<ArtifactRow, 'name' | 'step_id'>[],
  finished: readonly FinishedUnit[],
): string {
  const delivered = [...new Set(artifacts.filter(({ step_id }) => step_id !== null).map(({ name }) => name))]
  const open = verdictsOf(finished, run.repairs).filter(({ verdict }) => verdict === 'not verifiable')
  const skippedSteps = didNot(finished, 'deploy') ? planOf(run).steps.filter(({ kind }) => kind === 'deploy') : []
  const skipped = (['deploy', 'monitor'] as const).filter((stage) => didNot(finished, stage))
  return [
    `Delivered: ${list(delivered)}.`,
    `Not verifiable: ${list(open.map(({ text }) => text))}.`,
    `Skipped stages: ${list(skipped)}.`,
    ...(skippedSteps.length > 0 ? [`Skipped steps: ${list(skippedSteps.map(({ title }) => title))}.`] : []),
  ].join('\n')
}

function didNot(finished: readonly FinishedUnit[], stage: 'deploy' | 'monitor'): boolean {
  const result = finished.find((unit) => unit.stage === stage)?.result
  return stage === 'deploy' ? !unitResults.deploy.parse(result).deployed : !unitResults.monitor.parse(result).probed
}
