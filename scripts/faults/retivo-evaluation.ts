/**
 * Users of three tenants who are evaluated by two servers at once, several times over, under limits that bind. What the servers do is written down
 * by triggers in the database, and judged from there.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Checks } from './queries.ts'
import type { RetivoClient } from './retivo-client.ts'
import { evaluationChecks, rounds, traceEvaluations } from './retivo-evaluation-checks.ts'

export interface World {
  /** A statement, or several without values. */
  query(text: string, values?: readonly unknown[]): Promise<object[]>
  newTenant(name: string): Promise<RetivoClient>
  /** Lets the servers work for a moment. */
  pause(): Promise<void>
  /** Kills a server and starts it again, in the middle of the last round. */
  kill?(): Promise<void>
  say(text: string): void
  random(): number
}

export interface Evaluated {
  checks: Checks
  /** Seconds until all users of a round were evaluated, by round. */
  seconds: number[]
}

const roundSeconds = 120
const progressMs = 2000

/** What each round makes active: whoever matches a playbook that becomes active is due at once, and so is everybody. */
const open = { cooldown_hours: 0, min_confidence: 0, channels: ['in_app'] }
const strict = (users: number): Record<string, unknown>[] => [
  { ...open, max_per_user: 1 },
  { ...open, frequency_cap: { count: 1, window_days: 7 } },
  { min_confidence: 0, channels: ['in_app'] },
  { ...open, daily_limit: Math.floor(users / 3) },
]

/** Evaluates so many users of each tenant, and returns what must hold then. */
export async function evaluateTogether(world: World, users: number): Promise<Evaluated> {
  const capped = await world.newTenant('Capped')
  const limited = await world.newTenant('Limited')
  const free = await world.newTenant('Free')
  const names = Array.from({ length: users }, (_, index) => `user-${index}`)
  await capped.settings({ global_frequency_cap: { count: 2, window_days: 7 } }, 'suggest_only')
  await limited.settings({ global_frequency_cap: { count: 1000, window_days: 7 } }, 'suggest_only')
  await free.settings({ global_frequency_cap: { count: 1000, window_days: 7 } }, 'full_auto')
  for (const tenant of [capped, limited, free]) await tenant.track(names)
  await untilQuiet(world, async () => {})
  for (const statement of traceEvaluations) await world.query(statement)
  const seconds: number[] = []
  for (let round = 0; round < rounds; round++) {
    const started = performance.now()
    await Promise.all([
      capped.activate(`Round ${round}`, open),
      limited.activate(`Round ${round}`, strict(users)[round] ?? {}),
      free.activate(`Round ${round}`, open),
    ])
    // Meanwhile something happens to users of one of them: they become due at other times too.
    const disturb = () =>
      capped.track([names[Math.floor(world.random() * users)] ?? ''], `click ${Math.floor(world.random() * 1e9)}`)
    let spared = round < rounds - 1
    const evaluated = await untilQuiet(world, async (left) => {
      if (!spared && left > 0) await world.kill?.()
      spared ||= left > 0
      await disturb()
    })
    seconds.push((evaluated - started) / 1000)
    world.say(
      `round ${round + 1} of ${rounds}: ${3 * users} users evaluated in ${seconds.at(-1)?.toFixed(1)} s, all sent after ${((performance.now() - started) / 1000).toFixed(1)} s`,
    )
    // What was planned and not approved is out of the way, and still counts against every limit.
    await world.query(`update retivo.interventions set status = 'suppressed' where status = 'planned'`)
  }
  const tenants = { capped: capped.tenant, limited: limited.tenant, free: free.tenant }
  return { checks: evaluationChecks(tenants, users), seconds }
}

/** Returns, as of performance.now, when the last user who was due was evaluated; then waits for what that has set going. */
async function untilQuiet(world: World, disturb: (left: number) => Promise<void>): Promise<number> {
  let evaluated: number | undefined
  let told = performance.now()
  for (const until = told + roundSeconds * 1000; performance.now() < until; await world.pause()) {
    const { users, marking, jobs } = await findWork(world)
    if (users + marking === 0) evaluated ??= performance.now()
    if (users + jobs === 0) return evaluated ?? performance.now()
    if (performance.now() - told > progressMs) {
      world.say(`  ${users} users are due, ${jobs} jobs wait or run`)
      told = performance.now()
    }
    if (evaluated === undefined) await disturb(users)
  }
  throw new Error(`The users were not evaluated within ${roundSeconds} s`)
}

interface Work {
  users: number
  /** Jobs that make users due, or may. */
  marking: number
  jobs: number
}

async function findWork(world: World): Promise<Work> {
  const [found] = await world.query(
    `select (select count(*)::int from retivo.users where evaluation_due_at <= now()) as users,
       count(*) filter (where name = 'retivo.evaluate-everybody')::int as marking, count(*)::int as jobs
     from pgboss.job where name like 'retivo.%' and state < 'completed' and start_after <= now()`,
  )
  return found as Work
}

/** A pause for servers that work by themselves. */
export const shortPause = (): Promise<void> => sleep(50)
