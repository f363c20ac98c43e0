/** The tests of the contracts on Retivo: every case, some fuzzing, the three opinions, the journey. */
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { system } from '#handlers/retivo/index.ts'
import { compareAll } from '#scripts/contract/agreement.ts'
import { readContracts } from '#scripts/contract/documents.ts'
import { fuzz } from '#scripts/contract/fuzz/run.ts'
import { runJourney } from '#scripts/contract/journeys.ts'
import { openRecorder } from '#scripts/contract/recorder.ts'
import { runContracts } from '#scripts/contract/runner.ts'
import { mockTarget, type Target, urlTarget, withoutLimits } from '#scripts/contract/targets.ts'
import { projectRoot as root } from '#server/migrations.ts'
import { type LoopbackStripe, startLoopbackStripe, stripeEnv } from '#tests/retivo/loopback-stripe.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'

const contracts = readContracts(root, ['retivo'])
const recorder = openRecorder(root, 'tests')
let server: TestServer
let stripe: LoopbackStripe
let target: Target

beforeAll(async () => {
  stripe = await startLoopbackStripe()
  server = await startServer({ systems: [system], env: { ...withoutLimits, ...stripeEnv(stripe.origin) } })
  const { database, config } = server
  const demo = await database.write((db) => system.seed!({ db, now: new Date(), config }))
  const unbuilt = new Set(contracts[0]!.operations.map(({ id }) => id).filter((id) => !system.handlers[id]))
  target = { ...urlTarget(server.origin, { demo: { retivo: demo } }), unbuilt: () => unbuilt }
})

afterAll(async () => {
  await server[Symbol.asyncDispose]()
  await stripe[Symbol.asyncDispose]()
})

// First: later tests may leave the kill switch on.
test('Retivo leads from events to a message, and from the message to an outcome', async () => {
  const journey = { isOver: false }
  const running = runJourney(root, contracts[0]!, target).finally(() => {
    journey.isOver = true
  })
  // The minute between two looks at the same customer is not waited for.
  while (!journey.isOver) {
    await server.database.session((session) =>
      session.query('update retivo.users set evaluation_due_at = now() where evaluation_due_at > now()'),
    )
    await server.queue.jobs.add('retivo.find-due-users', {})
    await sleep(500)
  }
  const { passed, output } = await running
  expect(passed, output).toBe(true)
  const [mail] = server.mails
  expect(mail?.text).toContain('Hello Ada Lovelace, we have not seen you for a while. What is missing?')
  expect(mail?.headers).toHaveProperty('List-Unsubscribe')
})

test('Retivo answers every case as its contract says', async () => {
  const report = await runContracts({ root, contracts, target, seed: 1, happy: false, recorder })
  const failed = report.results.filter((result) => result.outcome === 'failed')
  expect(failed.map((result) => `${result.name}: ${result.problems.join(' | ')}`)).toEqual([])
  expect(report.results.filter((result) => result.outcome === 'passed').length).toBeGreaterThan(500)
})

test('Retivo takes whatever is thrown at it without an error, an undeclared or a late answer', async () => {
  const report = await fuzz({ root, contracts, target, seed: 2, runs: 12, recorder })
  expect(report.failures).toEqual([])
  expect(report.requests).toBeGreaterThan(400)
})

test('Retivo agrees with Prism and the SDK, or the cause of the difference is known', async () => {
  await using prism = await mockTarget(root, contracts)
  const agreement = await compareAll({ root, contracts, prism, server: target, seed: 3 })
  expect(agreement.differences.filter((difference) => difference.cause === '')).toEqual([])
  expect(agreement.threeWay).toBeGreaterThan(300)
})
