/** Chooses sites by a seed, applies each to a copy of its contract, and says which operations it reaches. */
import { asObject, createSameness, createSide, type JsonObject } from '#scripts/contract/against/side.ts'
import { type Site, sitesOf } from '#scripts/contract/mutants/sites.ts'
import { createRandom, type Random } from '../../../sdk/runtime/mock/random.ts'

export interface Mutant {
  number: number
  api: string
  kind: string
  path: string
  text: string
  original: JsonObject
  document: JsonObject
  /** `get /runs`: operations that are not the same in both, in the order of the contract. */
  operations: string[]
}

/**
 * The same seed and contracts give the same mutants. Contracts take turns, and within a contract the kinds do, so that rare kinds
 * are tried as well as frequent ones. No site is used twice; there are fewer mutants when the sites run out.
 */
export function makeMutants(contracts: Record<string, JsonObject>, count: number, seed: number): Mutant[] {
  const random = createRandom(`mutants ${seed}`)
  const queues = Object.entries(contracts).map(([api, original]) => ({
    api,
    original,
    sites: shuffled(original, random),
  }))
  const mutants: Mutant[] = []
  while (mutants.length < count && queues.some(({ sites }) => sites.length > 0)) {
    for (const { api, original, sites } of queues) {
      const site = sites.shift()
      if (!site || mutants.length >= count) continue
      const document = structuredClone(original)
      site.apply(document)
      const { kind, path, text } = site
      const operations = reached(original, document)
      mutants.push({ number: mutants.length + 1, api, kind, path, text, original, document, operations })
    }
  }
  return mutants
}

/** One site of each kind in turn, in an order that the seed decides. */
function shuffled(document: JsonObject, random: Random): Site[] {
  const kinds = [...Map.groupBy(sitesOf(document), (site) => site.kind).values()].map((sites) => shuffle(sites, random))
  const ordered: Site[] = []
  while (kinds.some((sites) => sites.length > 0)) {
    for (const sites of shuffle(kinds, random)) {
      const site = sites.pop()
      if (site) ordered.push(site)
    }
  }
  return ordered
}

function shuffle<T>(items: readonly T[], random: Random): T[] {
  const result = [...items]
  for (let at = result.length - 1; at > 0; at--) {
    const other = random.integer(0, at)
    const [a, b] = [result[at] as T, result[other] as T]
    result[at] = b
    result[other] = a
  }
  return result
}

const methods = ['get', 'put', 'post', 'delete', 'head', 'patch']

/** Operations that differ, whatever they refer to included. */
function reached(original: JsonObject, document: JsonObject): string[] {
  const same = createSameness(createSide(original), createSide(document))
  const [old, next] = [asObject(original.paths), asObject(document.paths)]
  return [...new Set([...Object.keys(old), ...Object.keys(next)])].flatMap((path) => {
    const [before, after] = [asObject(old[path]), asObject(next[path])]
    return methods
      .filter((method) => before[method] !== undefined || after[method] !== undefined)
      .filter((method) => !same([before[method], before.parameters], [after[method], after.parameters]))
      .map((method) => `${method} ${path}`)
  })
}

/** The document with no operations but these. */
export function reduced(document: JsonObject, operations: readonly string[]): JsonObject {
  const paths: JsonObject = {}
  for (const [path, item] of Object.entries(asObject(document.paths))) {
    const kept = Object.entries(asObject(item)).filter(
      ([name]) => !methods.includes(name) || operations.includes(`${name} ${path}`),
    )
    if (kept.some(([name]) => methods.includes(name))) paths[path] = Object.fromEntries(kept)
  }
  return { ...document, paths }
}
