import { afterAll, beforeAll, expect, test } from 'vitest'
import { readContracts } from '#scripts/contract/documents.ts'
import { openRecorder } from '#scripts/contract/recorder.ts'
import { runContracts } from '#scripts/contract/runner.ts'
import { mockTarget, type Target } from '#scripts/contract/targets.ts'
import { projectRoot as root } from '#server/migrations.ts'

const contracts = readContracts(root)
let target: Target

beforeAll(async () => {
  target = await mockTarget(root, contracts)
})

afterAll(() => target[Symbol.asyncDispose]())

test('Prism answers the valid request of all 290 operations with a declared success', async () => {
  const recorder = openRecorder(root, 'mock')
  const report = await runContracts({ root, contracts, target, seed: 1, happy: true, recorder })
  expect(report.results.filter((result) => result.outcome === 'failed')).toEqual([])
  expect(report.operations).toBe(290)
  expect(report.results.filter((result) => result.outcome === 'skipped').map((result) => result.operation)).toEqual([
    'streamRunEvents',
  ])
})
