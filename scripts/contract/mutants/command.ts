/** `npm run contract -- --mutants`: which of our nets would catch a small mistake in a contract? */
import { randomInt } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Contract, readContracts } from '#scripts/contract/documents.ts'
import { casesLayer } from '#scripts/contract/mutants/cases.ts'
import { type LayerName, reportLayer } from '#scripts/contract/mutants/layers.ts'
import { type MutantResult, rateOf, runMutants } from '#scripts/contract/mutants/run.ts'
import { typesLayer } from '#scripts/contract/mutants/types.ts'
import { validatorsLayer } from '#scripts/contract/mutants/validators.ts'
import { builtOperations, mockTarget, serverTarget } from '#scripts/contract/targets.ts'
import { createOutput, type Output } from '#scripts/output.ts'

export interface MutantsOptions {
  root: string
  /** How many. */
  mutants: number
  api: string[]
  seed?: number
  json: boolean
}

/** The share of mutants that must be caught, equivalent ones aside. */
const goal = 0.95
const reportFile = 'reports/contract/mutants.json'

/** Prints what caught how many and every mutant that nobody caught. Returns 1 when fewer than 95 of 100 are caught, else 0. */
export async function runMutantTests(options: MutantsOptions): Promise<number> {
  const output = createOutput(options.json)
  const contracts = readContracts(options.root, options.api)
  const seed = options.seed ?? randomInt(1_000_000)
  output.say(`${options.mutants} mutants of ${contracts.map((one) => one.api).join(', ')}, seed ${seed}`)
  const results = await withTargets(options.root, contracts, (targetFor) =>
    runMutants({
      contracts: Object.fromEntries(contracts.map((one) => [one.api, one.document])),
      count: options.mutants,
      seed,
      layers: [
        reportLayer,
        validatorsLayer,
        typesLayer(options.root),
        casesLayer({ root: options.root, seed, contracts, targetFor }),
      ],
      progress: output.say,
    }),
  )
  const file = join(options.root, reportFile)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify({ seed, results }, null, 2)}\n`)
  summarise(results, seed, output)
  const survivors = results.filter((result) => result.outcome === 'survivor')
  output.result({
    mutants: results.length,
    killed: results.filter((result) => result.outcome === 'killed').length,
    equivalent: results.filter((result) => result.outcome === 'equivalent').length,
    survivors: survivors.map(({ api, kind, path, text, operations }) => ({ api, kind, path, text, operations })),
  })
  return rateOf(results) >= goal ? 0 : 1
}

type TargetFor = Parameters<typeof casesLayer>[0]['targetFor']

/** Systems with handlers are asked for real, the others are mocked. */
async function withTargets<T>(
  root: string,
  contracts: readonly Contract[],
  work: (targetFor: TargetFor) => Promise<T>,
): Promise<T> {
  const built = await builtOperations(root)
  const isBuilt = (api: string) => (built.get(api)?.size ?? 0) > 0
  const [asked, mocked] = [contracts.filter(({ api }) => isBuilt(api)), contracts.filter(({ api }) => !isBuilt(api))]
  await using server = asked.length > 0 ? await serverTarget(root) : undefined
  await using mock = mocked.length > 0 ? await mockTarget(root, mocked) : undefined
  return await work((api) => {
    const target = isBuilt(api) ? server : mock
    if (!target) throw new Error(`${api} is not among the systems that this run is for`)
    return target
  })
}

const layerNames: LayerName[] = ['types', 'validators', 'contract tests', 'breaking-change report']

function summarise(results: readonly MutantResult[], seed: number, output: Output): void {
  const width = Math.max(...results.map((result) => result.kind.length), 8)
  output.say(`\n${'kind'.padEnd(width)}  mutants  ${layerNames.join('  ')}`)
  const row = (name: string, group: readonly MutantResult[]): void => {
    const counts = layerNames.map((layer) => {
      const count = group.filter((result) => result.caught[layer] !== undefined).length
      return String(count).padStart(layer.length)
    })
    output.say(`${name.padEnd(width)}  ${String(group.length).padStart(7)}  ${counts.join('  ')}`)
  }
  for (const [kind, group] of Map.groupBy(results, (result) => result.kind)) row(kind, group)
  row('all', results)
  for (const result of results) {
    if (result.outcome === 'killed') continue
    output.say(`\n${result.outcome.toUpperCase()} ${result.api} ${result.kind} ${result.path}: ${result.text}`)
    output.say(`  ${result.reason ?? `reaches ${result.operations.slice(0, 4).join(', ')}`}`)
  }
  output.say(
    `\n${Math.floor(rateOf(results) * 1000) / 10} % caught, equivalent ones aside; seed ${seed}. All in ${reportFile}`,
  )
}
