/** `npm run test:faults -- retivo`: messages on their way while servers are killed, and users evaluated by two servers at once. */
import { execFileSync } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { withClient } from '#scripts/postgres.ts'
import { migrate, productionEnvironment } from '#scripts/production.ts'
import type { Output } from '../output.ts'
import { startPostgres } from '../throwaway-postgres.ts'
import { type Fleet, startFleet } from './fleet.ts'
import { queryAll, sayBroken } from './queries.ts'
import { deliveryChecks } from './retivo-checks.ts'
import { createClient, type RetivoClient } from './retivo-client.ts'
import { evaluateTogether, shortPause } from './retivo-evaluation.ts'
import { startInboxes } from './retivo-inboxes.ts'

export interface RetivoOptions {
  messages: number
  users: number
  seed: number
}

const killEverySeconds = 2
const endSeconds = 180

/** Both scenarios on one database. Resolves with whether everything held. */
export async function retivoFaults(
  options: RetivoOptions,
  random: () => number,
  output: Output,
  interrupted: Promise<never>,
): Promise<boolean> {
  const inboxes = await startInboxes(random)
  const postgres = await startPostgres()
  const env = environment(postgres.url, inboxes.smtpUrl)
  let fleet: Fleet | undefined
  let seconds: number[] = []
  try {
    migrate(env)
    fleet = await startFleet(2, env)
    await fleet.ready()
    const work = async (running: Fleet): Promise<Map<string, unknown[]>> => {
      const evaluation = { users: options.users, random, output }
      const evaluated = await evaluate(running, env, postgres.url, evaluation)
      seconds = evaluated.seconds
      const delivered = await killWhileSending(running, env, postgres.url, options.messages, {
        inboxes,
        random,
        output,
      })
      return new Map([...evaluated.results, ...delivered])
    }
    const results = await Promise.race([work(fleet), interrupted])
    const broken = sayBroken(results, output)
    const copies = inboxes.copies()
    output.say(`${fleet.kills.length} kills; ${options.messages} messages arrived in ${copies} copies`)
    output.result({
      seed: options.seed,
      kills: fleet.kills.length,
      messages: options.messages,
      copies,
      seconds,
      broken,
    })
    return broken.length === 0
  } finally {
    await fleet?.stop()
    await inboxes.close()
    postgres.stop()
  }
}

export const environment = (url: string, smtpUrl: string): NodeJS.ProcessEnv => ({
  ...productionEnvironment(url),
  ACCORD_LOG_LEVEL: 'fatal',
  // The receivers are on this machine.
  ACCORD_ALLOW_PRIVATE_EGRESS: '1',
  ACCORD_SMTP_URL: smtpUrl,
  ACCORD_RETIVO_RATE_LIMIT: '0',
})

/** What an operator's command for Retivo prints as JSON. */
export function operate(env: NodeJS.ProcessEnv, ...words: string[]): Record<string, string> {
  const args = ['scripts/accord.ts', 'retivo', ...words, '--json']
  const printed = execFileSync(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] }).toString()
  return JSON.parse(printed.trim().split('\n').at(-1) ?? '{}')
}

/** A tenant with a key that may do everything. */
export function createTenant(env: NodeJS.ProcessEnv, name: string): { id: string; key: string } {
  const { id = '' } = operate(env, 'tenant', 'create', '--name', name, '--plan', 'scale')
  const words = ['--tenant', id, '--mode', 'live', '--role', 'admin', '--label', 'faults']
  const { key = '' } = operate(env, 'key', 'create', ...words)
  return { id, key }
}

function newTenant(fleet: Fleet, env: NodeJS.ProcessEnv, name: string): RetivoClient {
  const { id, key } = createTenant(env, name)
  return createClient(fleet.origins, id, key)
}

/** Users of three tenants, evaluated by both servers. */
async function evaluate(
  fleet: Fleet,
  env: NodeJS.ProcessEnv,
  url: string,
  { users, random, output }: { users: number; random: () => number; output: Output },
): Promise<{ results: Map<string, unknown[]>; seconds: number[] }> {
  output.say(`${users} users of each of three tenants are evaluated by two servers at once`)
  let idle: string[] | undefined
  return await withClient(url, async (client) => {
    const { checks, seconds } = await evaluateTogether(
      {
        query: async (text, values = []) => (await client.query<object>(text, [...values])).rows,
        newTenant: async (name) => newTenant(fleet, env, name),
        pause: shortPause,
        async kill() {
          idle = await idleServers(fleet)
          output.say('  one of the servers is killed')
          fleet.kill(Math.floor(random() * fleet.origins.length))
        },
        say: output.say,
        random,
      },
      users,
    )
    const results = await queryAll(url, checks)
    await fleet.ready()
    results.set('both servers evaluated users, before one was killed', idle ?? ['no server was killed'])
    return { results, seconds }
  })
}

/** The servers that have run no evaluation. */
async function idleServers(fleet: Fleet): Promise<string[]> {
  const idle: string[] = []
  for (const origin of fleet.origins) {
    const text = await (await fetch(`${origin}/metrics`)).text()
    if (!/^\w+_count\{[^}]*retivo\.evaluate-users[^}]*\} [1-9]/m.test(text)) idle.push(origin)
  }
  return idle
}

interface Sending {
  inboxes: Awaited<ReturnType<typeof startInboxes>>
  random: () => number
  output: Output
}

/** Messages by mail and webhook, approved while servers are killed. */
async function killWhileSending(
  fleet: Fleet,
  env: NodeJS.ProcessEnv,
  url: string,
  messages: number,
  { inboxes, random, output }: Sending,
): Promise<Map<string, unknown[]>> {
  const tenant = newTenant(fleet, env, 'Told')
  const people = Array.from({ length: messages }, (_, index) => `person-${index}`)
  await tenant.track(people)
  await tenant.endpoint(inboxes.url)
  const playbook = await tenant.playbook('By hand')
  output.say(`${messages} messages are approved while one of two servers is killed again and again`)
  const killing = new AbortController()
  // Only when both are up: on a slow machine none would ever be otherwise.
  const chaos = (async () => {
    while (!killing.signal.aborted) {
      await sleep(killEverySeconds * 1000)
      await fleet.ready()
      fleet.kill(Math.floor(random() * fleet.origins.length))
    }
  })()
  for (const [index, person] of people.entries())
    await tenant.say(person, playbook, index % 2 === 0 ? 'email' : 'webhook')
  const left = () =>
    withClient(url, async (client) => {
      const found = await client.query(
        `select from retivo.interventions where tenant_id = $1 and status in ('approved', 'sent')`,
        [tenant.tenant],
      )
      return found.rowCount ?? 0
    })
  const until = performance.now() + endSeconds * 1000
  while ((await left()) > messages / 10 && performance.now() < until) await sleep(500)
  killing.abort()
  await chaos
  while ((await left()) > 0 && performance.now() < until) await sleep(500)
  const results = await queryAll(url, deliveryChecks(tenant.tenant, messages))
  const ids = await withClient(url, async (client) => {
    const found = await client.query<{ id: string }>('select id from retivo.interventions where tenant_id = $1', [
      tenant.tenant,
    ])
    return found.rows.map(({ id }) => id)
  })
  for (const [name, rows] of inboxes.check(ids)) results.set(name, rows)
  results.set('no request was answered 500, or 503 without Retry-After', tenant.wrong)
  return results
}
