/** The tests of the contracts on ThumbGate: every case, some fuzzing, the three opinions, the journey. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compareAll } from '#scripts/contract/agreement.ts'
import { readContracts } from '#scripts/contract/documents.ts'
import { fuzz } from '#scripts/contract/fuzz/run.ts'
import { runJourney } from '#scripts/contract/journeys.ts'
import { openRecorder } from '#scripts/contract/recorder.ts'
import { runContracts } from '#scripts/contract/runner.ts'
import { mockTarget, type Target, urlTarget, withoutLimits } from '#scripts/contract/targets.ts'
import { projectRoot as root } from '#server/migrations.ts'
import type { TestServer } from '#tests/support/server.ts'
import { adminKey, startThumbGate } from '#tests/thumbgate/support.ts'

const contracts = readContracts(root, ['thumbgate'])
const recorder = openRecorder(root, 'tests')
let server: TestServer
let target: Target

beforeAll(async () => {
  server = await startThumbGate(withoutLimits)
  target = { ...urlTarget(server.origin, { demo: { thumbgate: { adminKey } } }), unbuilt: () => new Set() }
})
afterAll(() => server[Symbol.asyncDispose]())

test('ThumbGate answers every case as its contract says', async () => {
  const report = await runContracts({ root, contracts, target, seed: 1, happy: false, recorder })
  const failed = report.results.filter((result) => result.outcome === 'failed')
  expect(failed.map((result) => `${result.name}: ${result.problems.join(' | ')}`)).toEqual([])
  expect(report.results.filter((result) => result.outcome === 'passed').length).toBeGreaterThan(900)
})

test('ThumbGate takes whatever is thrown at it without an error, an undeclared or a late answer', async () => {
  const report = await fuzz({ root, contracts, target, seed: 2, runs: 8, recorder })
  expect(report.failures).toEqual([])
  expect(report.requests).toBeGreaterThan(300)
})

test('ThumbGate agrees with Prism and the SDK, or the cause of the difference is known', async () => {
  await using prism = await mockTarget(root, contracts)
  const agreement = await compareAll({ root, contracts, prism, server: target, seed: 3 })
  expect(agreement.differences.filter((difference) => difference.cause === '')).toEqual([])
  expect(agreement.threeWay).toBeGreaterThan(500)
})

test('ThumbGate turns a mistake that is told twice into a decision that stops it', async () => {
  const { passed, output } = await runJourney(root, contracts[0]!, target)
  expect(passed, output).toBe(true)
})
