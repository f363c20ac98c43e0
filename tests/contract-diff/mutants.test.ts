import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { JsonObject } from '#scripts/contract/against/side.ts'
import { casesLayer } from '#scripts/contract/mutants/cases.ts'
import { reportLayer } from '#scripts/contract/mutants/layers.ts'
import { type Mutant, makeMutants } from '#scripts/contract/mutants/mutants.ts'
import { rateOf, runMutants } from '#scripts/contract/mutants/run.ts'
import { sitesOf } from '#scripts/contract/mutants/sites.ts'
import { typesLayer } from '#scripts/contract/mutants/types.ts'
import { validatorsLayer } from '#scripts/contract/mutants/validators.ts'
import { projectRoot } from '#server/migrations.ts'
import { startToy, toyContract } from '#tests/contract/toy.ts'

const apis = ['mightykey', 'thumbgate', 'retivo', 'front-of-house', 'rungate']
const contracts = Object.fromEntries(
  apis.map((api) => [api, JSON.parse(readFileSync(join(process.cwd(), 'specs', `${api}.json`), 'utf8')) as JsonObject]),
)
const quiet = () => undefined

describe('mutants', () => {
  test('are the same for the same seed, and others for another', () => {
    const names = (seed: number) => makeMutants(contracts, 10, seed).map(({ path, text }) => `${path} ${text}`)
    expect(names(1)).toEqual(names(1))
    expect(names(1)).not.toEqual(names(2))
  })

  test('leave the original as it was and differ from it in one place', () => {
    const before = JSON.stringify(contracts)
    const mutants = makeMutants(contracts, 10, 3)
    expect(JSON.stringify(contracts)).toBe(before)
    for (const mutant of mutants)
      expect(JSON.stringify(mutant.document), mutant.path).not.toBe(JSON.stringify(mutant.original))
  })

  test('come from all five contracts and from more than twenty kinds of edits', () => {
    const mutants = makeMutants(contracts, 200, 4)
    expect(mutants).toHaveLength(200)
    expect(new Set(mutants.map((mutant) => mutant.api))).toEqual(new Set(apis))
    expect(new Set(mutants.map((mutant) => mutant.kind)).size).toBeGreaterThan(20)
  })
})

test('the layers that need no server catch nearly all of thirty mutants, and the rest are equivalent or named', async () => {
  const layers = [reportLayer, validatorsLayer]
  const results = await runMutants({ contracts, count: 30, seed: 7, layers, progress: quiet })
  expect(results).toHaveLength(30)
  // Only who asks a server notices a lock that is gone: clients go on working.
  const visible = results.filter((result) => result.kind !== 'drop-security')
  expect(
    rateOf(visible),
    JSON.stringify(visible.filter((result) => result.outcome === 'survivor')),
  ).toBeGreaterThanOrEqual(0.9)
  for (const result of results.filter((one) => one.outcome === 'equivalent')) expect(result.reason).not.toBe('')
})

/** The first site of a kind whose text and place fit, applied. */
function mutantOf(
  api: string,
  original: JsonObject,
  kind: string,
  text: string,
  path: string,
  operations: string[],
): Mutant {
  const site = sitesOf(original).find((one) => one.kind === kind && one.text.includes(text) && one.path.includes(path))
  if (!site) throw new Error(`There is no ${kind} ${text} at ${path}`)
  const document = structuredClone(original)
  site.apply(document)
  return { number: 1, api, kind, path: site.path, text: site.text, original, document, operations }
}

test('the validators of a mutant and its original are told apart at the bound that moved', async () => {
  const place = '/paths/~1projects/post/requestBody'
  const mutant = mutantOf('mightykey', contracts.mightykey!, 'tighten-bound', 'maxLength', place, ['post /projects'])
  const caught = await validatorsLayer.judge([mutant], quiet)
  expect(caught.get(mutant)).toMatch(
    /^createProject request body application\/json: .* for the original and "refused" for the mutant$/,
  )
})

test('the types of a mutant no longer fit the clients and handlers of the original, and those of the original do', async () => {
  const operations = ['post /projects']
  const status = mutantOf('mightykey', contracts.mightykey!, 'change-status', '201', '~1projects/post', operations)
  const none: Mutant = { ...status, number: 2, document: status.original }
  const caught = await typesLayer(projectRoot).judge([status, none], quiet)
  expect(caught.get(status)).toContain('error TS')
  expect(caught.has(none)).toBe(false)
})

test('the contract tests of a mutant fail against the server of the original', async () => {
  await using toy = await startToy()
  const contract = toyContract()
  const original = contract.document
  const layer = casesLayer({ root: projectRoot, seed: 7, contracts: [contract], targetFor: () => toy.target })
  const operations = ['post /things']
  const tighter = mutantOf('toy', original, 'tighten-bound', 'maxLength', '', operations)
  const open = mutantOf('toy', original, 'drop-security', 'public', '', operations)
  const none: Mutant = { ...open, document: original }
  const caught = await layer.judge([tighter, open, none], quiet)
  expect(caught.get(tighter)).toContain('longer than 19')
  expect(caught.get(open)).toContain('Status 401')
  expect(caught.has(none)).toBe(false)
})

test('a mutant that changes nothing is equivalent, with the reason', async () => {
  const unused = { ...contracts.mightykey!, paths: {} }
  const results = await runMutants({ contracts: { unused }, count: 1, seed: 1, layers: [reportLayer], progress: quiet })
  expect(results).toMatchObject([{ outcome: 'equivalent', reason: 'no operation refers to it' }])
})
