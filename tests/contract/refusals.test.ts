import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readContracts } from '#scripts/contract/documents.ts'
import { requestArbitrary } from '#scripts/contract/fuzz/arbitraries.ts'
import { nastyValues } from '#scripts/contract/fuzz/nasties.ts'
import { projectRoot } from '#server/migrations.ts'

const refused = (...args: string[]) => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/contract.ts', ...args], {
    cwd: projectRoot,
    encoding: 'utf8',
  })
  expect(status).toBeGreaterThan(0)
  return stderr
}

test('a run that would find nothing is refused', () => {
  expect(refused('--fuzz', '0')).toContain("argument '0' is invalid. It must be 1 or more.")
  expect(refused('--mutants', '0')).toContain("argument '0' is invalid. It must be 1 or more.")
  expect(refused('--fuzz', '3', '--mutants', '4')).toBe('--mutants and --fuzz are runs of their own; choose one\n')
  // A port that no program is given by chance.
  const address = 'http://127.0.0.1:2'
  expect(refused('--target', address, '--api', 'retivo')).toBe(
    `Nothing answers at ${address} (connect ECONNREFUSED ${address.slice(7)}); start the server there, or give another --target\n`,
  )
  expect(refused('--target', address, '--demo', 'no-such-file')).toContain('--demo: there is no file no-such-file')
})

test('a member called __proto__ is among what is sent, in queries and anywhere in bodies', () => {
  expect(nastyValues.map((value) => JSON.stringify(value))).toContain(
    '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
  )
  const [contract] = readContracts(projectRoot, ['retivo'])
  const operation = contract!.operations.find(({ id }) => id === 'listCustomers')!
  const drawn = fc.sample(requestArbitrary(contract!, operation, {}), { seed: 1, numRuns: 300 })
  expect(drawn.some(({ query }) => Object.hasOwn(query, '__proto__'))).toBe(true)
})
