import { expect, test } from 'vitest'
import { casesOf } from '#scripts/contract/cases.ts'
import { readContracts } from '#scripts/contract/documents.ts'
import { createSchemaChecker } from '#scripts/contract/schemas.ts'
import { projectRoot } from '#server/migrations.ts'

/** Values that name no object: what is created by its name, numbers of versions, and texts that the contract lists. */
const named = [
  'getIntegrationGuide',
  'getPolicyVersion',
  'upsertAgentByName',
  'upsertPolicyByName',
  'upsertProviderKeyByName',
]

test('an id of nothing is tried wherever a path has an id and the contract says 404', async () => {
  const untried: string[] = []
  for (const contract of readContracts(projectRoot)) {
    using checker = createSchemaChecker(contract)
    for (const operation of contract.operations.filter(({ responses }) => responses['404'])) {
      const parameters = operation.parameters.filter((one) => one.in === 'path').map((one) => one.name)
      if (parameters.length === 0) continue
      const cases = await casesOf(contract, checker, operation, { seed: 1 })
      const tried = cases.filter(({ kind }) => kind === 'unknown-id')
      for (const { text } of tried) expect(operation.path).toContain(`{${text}}`)
      expect(tried.every(({ expected }) => expected.join() === '404')).toBe(true)
      if (tried.length < parameters.length) untried.push(operation.id)
    }
  }
  expect(untried.sort()).toEqual(named)
})
