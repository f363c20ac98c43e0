/** What is generated from the five contracts, held against the other implementation of JSON Schema: the server's own validators. */
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { type ContractCase, casesOf } from '#scripts/contract/cases.ts'
import { type Contract, matchOperation, readContracts } from '#scripts/contract/documents.ts'
import { successes } from '#scripts/contract/requests.ts'
import { createSchemaChecker, type SchemaChecker } from '#scripts/contract/schemas.ts'
import type { RequestValidators } from '#server/contract.ts'
import { projectRoot } from '#server/migrations.ts'

const require = createRequire(import.meta.url)
const contracts = readContracts(projectRoot)
const generated = new Map<string, Promise<ContractCase[]>>()
const checkers = new Map<string, SchemaChecker>()

function checkerOf(contract: Contract): SchemaChecker {
  const known = checkers.get(contract.api) ?? createSchemaChecker(contract)
  checkers.set(contract.api, known)
  return known
}

function allCases(contract: Contract): Promise<ContractCase[]> {
  const known = generated.get(contract.api)
  if (known) return known
  const made = Promise.all(
    contract.operations.map((operation) => casesOf(contract, checkerOf(contract), operation, { seed: 5 })),
  ).then((lists) => lists.flat())
  generated.set(contract.api, made)
  return made
}

afterAll(() => {
  for (const checker of checkers.values()) checker[Symbol.dispose]()
})

describe.each(contracts.map((contract) => [contract.api, contract] as const))('%s', (api, contract) => {
  test('has a valid request for every operation, which is tried last', async () => {
    const cases = await allCases(contract)
    for (const operation of contract.operations) {
      const own = cases.filter((item) => item.operation === operation)
      expect(own.at(-1)?.kind).toBe('valid')
      expect(own.at(-1)?.expected).toEqual(successes(operation))
      expect(successes(operation).length).toBeGreaterThan(0)
    }
  })

  test('asks every secured operation without a credential and with a wrong one', async () => {
    const cases = await allCases(contract)
    const secured = contract.operations.filter((operation) => operation.security.length > 0)
    for (const kind of ['no-credential', 'wrong-credential']) {
      expect(cases.filter((item) => item.kind === kind).map((item) => item.operation.id)).toEqual(
        secured.map((operation) => operation.id),
      )
    }
  })

  test('leaves out every required member at the top of every JSON body', async () => {
    const cases = await allCases(contract)
    for (const operation of contract.operations.filter((item) => !item.accord.raw)) {
      const schema = operation.body?.content['application/json']?.schema
      const names = schema ? (contract.resolve(schema).required ?? []) : []
      const left = cases
        .filter((item) => item.operation === operation && item.kind === 'required')
        .map((item) => item.text)
      for (const name of names) expect(left, operation.id).toContain(`body ${name}: required, left out`)
    }
  })

  test('both implementations of JSON Schema say the same of every body', async () => {
    const validators = require(join(projectRoot, 'generated', api, 'validators.cjs')) as Record<
      string,
      RequestValidators
    >
    const disagreements: string[] = []
    for (const item of await allCases(contract)) {
      if (!item.parts.body || !('value' in item.parts.body)) continue
      const { media, value } = item.parts.body
      const schema = item.operation.body?.content[media]?.schema
      const compiled = validators[item.operation.id]?.body?.[media]
      if (!schema || !compiled) continue
      const valid = await checkerOf(contract).valid(schema, value)
      if (compiled(value) !== valid) disagreements.push(`${item.operation.id} ${item.text}: Ajv says ${!valid}`)
    }
    expect(disagreements).toEqual([])
  })

  test('every operation is found again by its own path', () => {
    for (const operation of contract.operations) {
      const path = operation.path.replace(/\{[^}]+\}/g, '7b1f9c9e-0000-4000-8000-000000000000')
      expect(matchOperation(contract, operation.method, path)?.id).toBe(operation.id)
    }
  })
})

test('there are more than four thousand cases, and the same seed gives the same ones', async () => {
  const counts = await Promise.all(contracts.map(async (contract) => (await allCases(contract)).length))
  expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(4000)
  const [first] = contracts
  const again = await casesOf(first!, checkerOf(first!), first!.operations[1]!, { seed: 5 })
  const before = (await allCases(first!)).filter((item) => item.operation === first!.operations[1])
  expect(JSON.stringify(again)).toBe(JSON.stringify(before))
})
