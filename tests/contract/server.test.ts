/** The tests of the contracts, run on what is built: every case, some fuzzing, the three opinions, the journey. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { system } from '#handlers/mightykey/index.ts'
import { compareAll } from '#scripts/contract/agreement.ts'
import { readContracts } from '#scripts/contract/documents.ts'
import { fuzz } from '#scripts/contract/fuzz/run.ts'
import { runJourney } from '#scripts/contract/journeys.ts'
import { openRecorder } from '#scripts/contract/recorder.ts'
import { runContracts } from '#scripts/contract/runner.ts'
import { mockTarget, type Target, urlTarget, withoutLimits } from '#scripts/contract/targets.ts'
import { projectRoot } from '#server/migrations.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'

const contracts = readContracts(projectRoot, ['mightykey'])
const recorder = openRecorder(projectRoot, 'tests')
const root = projectRoot
let server: TestServer
let target: Target

beforeAll(async () => {
  server = await startServer({ systems: [system], env: withoutLimits })
  const { database, config } = server
  const demo = await database.write((db) => system.seed!({ db, now: new Date(), config }))
  const unbuilt = new Set(contracts[0]!.operations.map(({ id }) => id).filter((id) => !system.handlers[id]))
  target = { ...urlTarget(server.origin, { demo: { mightykey: demo } }), unbuilt: () => unbuilt }
})

afterAll(() => server[Symbol.asyncDispose]())

describe('MightyKey', () => {
  test('answers every case as its contract says', async () => {
    const report = await runContracts({ root, contracts, target, seed: 1, happy: false, recorder })
    const failed = report.results.filter((result) => result.outcome === 'failed')
    expect(failed.map((result) => `${result.name}: ${result.problems.join(' | ')}`)).toEqual([])
    expect(report.results.filter((result) => result.outcome === 'passed').length).toBeGreaterThan(200)
  })

  test('takes whatever is thrown at it without an error, an undeclared or a late answer', async () => {
    const report = await fuzz({ root, contracts, target, seed: 2, runs: 12, recorder })
    expect(report.failures).toEqual([])
    expect(report.requests).toBeGreaterThan(250)
  })

  test('refuses a query number beyond doubles instead of failing on it', async () => {
    const demo = target.demo(contracts[0]!)
    const headers = { authorization: `Bearer ${demo.apiKey}` }
    const answer = await fetch(`${server.baseUrl('mightykey')}/projects?offset=1e400`, { headers })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toEqual({ error: expect.stringMatching(/^offset must be/) })
  })

  test('agrees with Prism and the SDK, or the cause of the difference is known', async () => {
    await using prism = await mockTarget(root, contracts)
    const agreement = await compareAll({ root, contracts, prism, server: target, seed: 3 })
    expect(agreement.differences.filter((difference) => difference.cause === '')).toEqual([])
    expect(agreement.threeWay).toBeGreaterThan(200)
  })

  test('lets a new user go from registering to a project and out again', async () => {
    const { passed, output } = await runJourney(root, contracts[0]!, target)
    expect(passed, output).toBe(true)
  })
})
