/**
 * The contract tests, run with the mutant as the contract against what serves the original: this checkout's server for systems that are
 * built, Prism for the others. A case that fails for the mutant and not for the original catches it.
 */
import { type Contract, readContract } from '#scripts/contract/documents.ts'
import type { Layer } from '#scripts/contract/mutants/layers.ts'
import type { Mutant } from '#scripts/contract/mutants/mutants.ts'
import type { Recorder } from '#scripts/contract/recorder.ts'
import { runContracts } from '#scripts/contract/runner.ts'
import type { Target } from '#scripts/contract/targets.ts'

/** A component that a hundred operations use is judged by the cases of the first few. */
const mostOperations = 2

/** What a mutant makes the tests see is no coverage of the contract. */
const silent: Recorder = { record: () => undefined, seen: 0 }

export interface CasesOptions {
  root: string
  seed: number
  /** As `redocly.yaml` lists them. */
  contracts: readonly Contract[]
  /** Where the contract of an operation is served. */
  targetFor(api: string): Target
}

export function casesLayer(options: CasesOptions): Layer {
  const baseline = new Map<string, Promise<Map<string, string>>>()

  /** Failed cases by name, with the first problem of each. */
  async function failures(contract: Contract, ids: readonly string[]): Promise<Map<string, string>> {
    const failed = new Map<string, string>()
    const { root, seed } = options
    const target = options.targetFor(contract.api)
    for (const id of ids) {
      const report = await runContracts({
        root,
        contracts: [contract],
        target,
        seed,
        happy: false,
        recorder: silent,
        operations: [id],
      })
      for (const result of report.results) {
        if (result.outcome === 'failed') failed.set(withoutId(result.name), result.problems[0] ?? 'failed')
      }
    }
    return failed
  }

  function baselineOf(contract: Contract, id: string): Promise<Map<string, string>> {
    const key = `${contract.api} ${id}`
    const known = baseline.get(key) ?? failures(contract, [id])
    baseline.set(key, known)
    return known
  }

  /** What went before on the same server may make a case fail for the original by now, too. */
  async function failsAnyway(contract: Contract, id: string | undefined, name: string): Promise<boolean> {
    return id !== undefined && (await failures(contract, [id])).has(name)
  }

  async function judgeOne(mutant: Mutant): Promise<string | undefined> {
    const original = options.contracts.find((contract) => contract.api === mutant.api)
    if (!original) return undefined
    const unbuilt = options.targetFor(mutant.api).unbuilt(original)
    const mutated = asContract(original, mutant)
    const places = mutant.operations
      .filter((place) => !unbuilt.has(idAt(original, place) ?? ''))
      .slice(0, mostOperations)
    for (const place of places) {
      const ids = { old: idAt(original, place), next: idAt(mutated, place) }
      if (ids.next === undefined) continue
      const before = ids.old === undefined ? new Map<string, string>() : await baselineOf(original, ids.old)
      const after = await failures(mutated, [ids.next])
      const found = [...after].find(([name]) => !before.has(name))
      if (found && !(await failsAnyway(original, ids.old, found[0]))) {
        return `${ids.next}${found[0]}: ${found[1].slice(0, 200)}`
      }
    }
    return undefined
  }

  return {
    name: 'contract tests',
    async judge(mutants, progress) {
      const caught = new Map<Mutant, string>()
      for (const mutant of mutants) {
        const reason = await stopsOr(() => judgeOne(mutant))
        if (reason !== undefined) caught.set(mutant, reason)
        if (mutant.number % 20 === 0) progress(`contract tests: ${mutant.number} mutants`)
      }
      return caught
    },
  }
}

/** Mutants may call an operation something else. */
const withoutId = (name: string): string => (name.includes(' · ') ? name.slice(name.indexOf(' · ')) : '')

/** A contract that contradicts itself stops the tests, which shows it as well. */
async function stopsOr(work: () => Promise<string | undefined>): Promise<string | undefined> {
  try {
    return await work()
  } catch (error) {
    return `the tests stop: ${error instanceof Error ? error.message.slice(0, 200) : String(error)}`
  }
}

function asContract(original: Contract, mutant: Mutant): Contract {
  const { api, title, base, prefix, complete } = original
  const mount = prefix.slice(0, prefix.length - base.length)
  return readContract({ api, title, mount, base, complete }, mutant.document)
}

/** `get /runs` → its operationId. */
const idAt = (contract: Contract, place: string): string | undefined =>
  contract.operations.find((one) => `${one.method.toLowerCase()} ${one.path}` === place)?.id
