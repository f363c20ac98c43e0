/** `npm run test:faults`: runs in flight on two servers that are killed again and again, and a database that restarts; then what must hold is checked. */
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { Command, InvalidArgumentError } from 'commander'
import { checkAll, untilDelivered } from './faults/checks.ts'
import { type Customer, register } from './faults/customer.ts'
import { type Fleet, startFleet } from './faults/fleet.ts'
import { type SlowModel, startModel } from './faults/model.ts'
import { type Pickups, watchPickups } from './faults/pickups.ts'
import { sayBroken } from './faults/queries.ts'
import { type FaultReceiver, startReceiver } from './faults/receiver.ts'
import { type RetivoOptions, retivoFaults } from './faults/retivo.ts'
import { type IngestionOptions, ingestionFaults } from './faults/retivo-ingestion.ts'
import { type ThumbgateOptions, thumbgateFaults } from './faults/thumbgate.ts'
import { createOutput, type Output } from './output.ts'
import { migrate, productionEnvironment } from './production.ts'
import { startPostgres, type ThrowawayPostgres } from './throwaway-postgres.ts'

interface Options {
  runs: number
  seconds: number
  seed: number
  json?: boolean
}

const killEverySeconds = 2
/** A killed worker's run goes on within this time. */
const recoverySeconds = 15
const endSeconds = 180
/** A refused try is repeated after 10 s, one whose worker was lost when its lease of 30 s is over. */
const deliverySeconds = 120
const eventTypes = [
  ...['created', 'stage_changed', 'completed', 'failed', 'cancelled'].map((what) => `run.${what}`),
  ...['approval.requested', 'approval.resolved', 'credit.low'],
]

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

const environment = (url: string, model: SlowModel): NodeJS.ProcessEnv => ({
  ...productionEnvironment(url),
  ACCORD_LOG_LEVEL: 'fatal',
  // The receiver of the webhooks is on this machine.
  ACCORD_ALLOW_PRIVATE_EGRESS: '1',
  ACCORD_MIGHTYKEY_RATE_LIMIT: '0',
  ACCORD_MIGHTYKEY_PUBLIC_RATE_LIMIT: '0',
  ACCORD_MIGHTYKEY_SIGNUP_CREDITS: '1000',
  ACCORD_MIGHTYKEY_RUNS_AT_ONCE: 'free=100,starter=100,pro=100,business=100,enterprise=100',
  // Lost work is to be noticed, not to queue behind other runs' work.
  ACCORD_MIGHTYKEY_RUN_WORKERS: '50',
  ACCORD_MIGHTYKEY_LLM_PROVIDER: 'openai',
  ACCORD_MIGHTYKEY_LLM_BASE_URL: model.baseUrl,
  ACCORD_MIGHTYKEY_LLM_MODEL: 'slow-planner',
})

/** Approves, and now and then denies or cancels, until every run has ended. */
async function decide(
  customer: Customer,
  ids: readonly string[],
  random: () => number,
  stop: AbortSignal,
): Promise<void> {
  const open = new Set(ids)
  while (open.size > 0 && !stop.aborted) {
    for (const id of open) {
      const { data } = await customer.call('GET', `/runs/${id}`)
      const run = data as { completedAt: string | null; approvals: { id: string; status: string }[] }
      if (run.completedAt !== null) open.delete(id)
      const pending = run.approvals.find(({ status }) => status === 'pending')
      if (!pending) continue
      const action = random() < 0.1 ? 'deny' : 'approve'
      await customer.call('POST', `/runs/${id}/${action}`, { approvalId: pending.id })
    }
    await sleep(500)
  }
}

async function chaos(
  fleet: Fleet,
  postgres: ThrowawayPostgres,
  seconds: number,
  random: () => number,
  say: Output['say'],
): Promise<void> {
  const started = performance.now()
  let restarted = false
  while (performance.now() - started < seconds * 1000) {
    await sleep(killEverySeconds * 1000)
    fleet.kill(Math.floor(random() * fleet.origins.length))
    if (restarted || performance.now() - started < seconds * 500) continue
    restarted = true
    say('restarting PostgreSQL')
    postgres.restart()
  }
}

const interruption = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => interruption.abort(new Error(`Stopped by ${signal}`)))
}

async function main(options: Options, output: Output): Promise<boolean> {
  const { runs, seconds, seed } = options
  output.say(
    `seed ${seed}: ${runs} runs on two servers, one killed every ${killEverySeconds} s for ${seconds} s, PostgreSQL restarted once`,
  )
  const random = seeded(seed)
  const model = await startModel(500, 3000, random)
  const receiver = await startReceiver(random)
  const postgres = await startPostgres()
  let fleet: Fleet | undefined
  let pickups: Pickups | undefined
  try {
    const env = environment(postgres.url, model)
    migrate(env)
    fleet = await startFleet(2, env)
    pickups = watchPickups(postgres.url)
    await fleet.ready()
    const customer = await register(fleet.origins)
    const hook = await customer.call('POST', '/webhooks', { url: receiver.url, events: eventTypes })
    receiver.secret = (hook.data as { secret: string }).secret
    const ids: string[] = []
    for (let i = 0; i < runs; i++) {
      const { data } = await customer.call('POST', '/runs', {
        requestText: `Write note ${i} and create page ${i}. It must fit page ${i}`,
      })
      ids.push((data as { id: string }).id)
    }
    const stop = new AbortController()
    const deciding = decide(customer, ids, random, stop.signal)
    const stopped = interrupted()
    await Promise.race([
      stopped,
      chaos(fleet, postgres, seconds, random, output.say),
      deciding.then(() => new Promise(() => {})),
    ])
    output.say(`${fleet.kills.length} kills are over; waiting for ${ids.length} runs`)
    const giveUp = setTimeout(() => stop.abort(), endSeconds * 1000)
    await Promise.race([deciding, stopped])
    clearTimeout(giveUp)
    await untilDelivered(postgres.url, deliverySeconds)
    return report(await checkAll(postgres.url, receiver), model, pickups, customer, fleet, receiver, output, seed)
  } finally {
    await pickups?.stop()
    await fleet?.stop()
    model.close()
    receiver.close()
    postgres.stop()
  }
}

function report(
  results: ReadonlyMap<string, unknown[]>,
  model: SlowModel,
  pickups: Pickups,
  customer: Customer,
  fleet: Fleet,
  receiver: FaultReceiver,
  output: Output,
  seed: number,
): boolean {
  // A machine that takes longer to start a server than it lives has nobody who could go on: that time is nobody's.
  const times = pickups.recoveries(fleet.kills).map(({ from, to }) => fleet.upBetween(from, to) / 1000)
  const slow = times.filter((time) => time > recoverySeconds)
  const longest = Math.max(0, ...times)
  const longestQuestion = Math.max(0, ...model.recoveries.map(({ from, to }) => (to - from) / 1000))
  const all = new Map<string, unknown[]>([
    ...results,
    ['no request was answered 500, or 503 without Retry-After', customer.wrong],
    [
      `a job that lost its worker ran again within ${recoverySeconds} s of the kill in which a server was up`,
      slow.map((time) => time.toFixed(1)),
    ],
  ])
  const broken = sayBroken(all, output)
  output.say(
    `${fleet.kills.length} kills, ${times.length} jobs lost and begun again, the longest after ${longest.toFixed(1)} s; ${model.recoveries.length} questions asked again, the longest after ${longestQuestion.toFixed(1)} s, further kills and times without a server included; ${customer.answers} answers; ${receiver.told.size} events told in ${receiver.requests()} requests`,
  )
  output.result({
    seed,
    kills: fleet.kills.length,
    lost: times.length,
    events: receiver.told.size,
    deliveries: receiver.requests(),
    longestSeconds: Math.round(longest * 10) / 10,
    longestQuestionSeconds: Math.round(longestQuestion * 10) / 10,
    broken,
  })
  return broken.length === 0
}

const count = (text: string): number => {
  const value = Number(text)
  if (Number.isInteger(value) && value > 0) return value
  throw new InvalidArgumentError('It must be a whole number above 0.')
}

const interrupted = (): Promise<never> =>
  once(interruption.signal, 'abort').then(() => Promise.reject(interruption.signal.reason))

const program = new Command('npm run test:faults --')
  .enablePositionalOptions()
  .description(
    'Kills servers and restarts the database while runs are in flight, then checks that nothing was lost or doubled.',
  )
  .option('--runs <number>', 'runs in flight', count, 50)
  .option('--seconds <number>', 'how long servers are killed', count, 60)
  .option('--seed <number>', 'what decides who is killed when', count, randomInt(1, 2 ** 31))
  .option('--json', 'the verdict as one JSON object, last line of stdout; text goes to stderr')
  .action(async (options: Options) => {
    process.exitCode = (await main(options, createOutput(options.json === true))) ? 0 : 1
  })
program
  .command('retivo')
  .description('Kills servers while messages are on their way, and has two servers evaluate the same users at once.')
  .option('--messages <number>', 'messages approved while servers are killed', count, 100)
  .option('--users <number>', 'users of each tenant who are evaluated at once', count, 1000)
  .option('--seed <number>', 'what decides who is killed when', count, randomInt(1, 2 ** 31))
  .option('--json', 'the verdict as one JSON object, last line of stdout; text goes to stderr')
  .action(async (options: RetivoOptions & { json?: boolean }) => {
    const output = createOutput(options.json === true)
    output.say(`seed ${options.seed}`)
    process.exitCode = (await retivoFaults(options, seeded(options.seed), output, interrupted())) ? 0 : 1
  })
program
  .command('ingestion')
  .description('Kills servers while events of Retivo are sent to them; what had no answer is sent again.')
  .option('--batches <number>', 'batches of 50 events', count, 200)
  .option('--seed <number>', 'what decides who is killed when', count, randomInt(1, 2 ** 31))
  .option('--json', 'the verdict as one JSON object, last line of stdout; text goes to stderr')
  .action(async (options: IngestionOptions & { json?: boolean }) => {
    const output = createOutput(options.json === true)
    output.say(`seed ${options.seed}`)
    process.exitCode = (await ingestionFaults(options, seeded(options.seed), output, interrupted())) ? 0 : 1
  })
program
  .command('thumbgate')
  .description('Pauses, resumes and cancels hosted jobs, and kills the servers that run them.')
  .option('--jobs <number>', 'jobs that run while servers are killed', count, 60)
  .option('--seconds <number>', 'how long servers are killed', count, 30)
  .option('--seed <number>', 'what decides who is killed and told when', count, randomInt(1, 2 ** 31))
  .option('--json', 'the verdict as one JSON object, last line of stdout; text goes to stderr')
  .action(async (options: ThumbgateOptions & { json?: boolean }) => {
    const output = createOutput(options.json === true)
    output.say(`seed ${options.seed}`)
    process.exitCode = (await thumbgateFaults(options, seeded(options.seed), output, interrupted())) ? 0 : 1
  })
await program.parseAsync()
