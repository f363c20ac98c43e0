/** Makes mutants, hands them to the layers, and says what nobody caught. */
import { compareContracts } from '#scripts/contract/against/compare.ts'
import type { JsonObject } from '#scripts/contract/against/side.ts'
import type { Layer, LayerName } from '#scripts/contract/mutants/layers.ts'
import { type Mutant, makeMutants } from '#scripts/contract/mutants/mutants.ts'

export interface MutantOptions {
  /** By api. */
  contracts: Record<string, JsonObject>
  count: number
  seed: number
  layers: readonly Layer[]
  progress(text: string): void
}

export interface MutantResult extends Pick<Mutant, 'number' | 'api' | 'kind' | 'path' | 'text' | 'operations'> {
  outcome: 'killed' | 'equivalent' | 'survivor'
  /** How each layer that caught it did. */
  caught: Partial<Record<LayerName, string>>
  /** Why it is equivalent. */
  reason?: string
}

/** Every mutant with its outcome, in their order. */
export async function runMutants(options: MutantOptions): Promise<MutantResult[]> {
  const mutants = makeMutants(options.contracts, options.count, options.seed)
  const verdicts: [LayerName, Map<Mutant, string>][] = []
  for (const layer of options.layers) {
    const started = performance.now()
    const caught = await layer.judge(mutants, options.progress)
    options.progress(
      `${layer.name}: ${caught.size} of ${mutants.length} caught, ${Math.round((performance.now() - started) / 1000)} s`,
    )
    verdicts.push([layer.name, caught])
  }
  return mutants.map((mutant) => {
    const { number, api, kind, path, text, operations } = mutant
    const caught = Object.fromEntries(
      verdicts.flatMap(([name, map]) => (map.has(mutant) ? [[name, map.get(mutant)]] : [])),
    ) as MutantResult['caught']
    const result = { number, api, kind, path, text, operations, caught }
    if (Object.keys(caught).length > 0) return { ...result, outcome: 'killed' }
    const reason = equivalence(mutant)
    return reason === undefined ? { ...result, outcome: 'survivor' } : { ...result, outcome: 'equivalent', reason }
  })
}

/** Why nobody could notice a mutant that nobody noticed, or undefined. */
function equivalence(mutant: Mutant): string | undefined {
  if (mutant.operations.length === 0) return 'no operation refers to it'
  const findings = compareContracts(mutant.original, mutant.document)
  if (findings.length === 0) return 'the same is said in another place, so the same values are allowed'
  const words = findings.every((finding) => finding.class === 'annotation')
  return words ? `no value is judged in another way: ${findings[0]?.text}` : undefined
}

/** Caught mutants among those that can be caught. */
export function rateOf(results: readonly MutantResult[]): number {
  const killed = results.filter((result) => result.outcome === 'killed').length
  const equivalent = results.filter((result) => result.outcome === 'equivalent').length
  return results.length === equivalent ? 1 : killed / (results.length - equivalent)
}
