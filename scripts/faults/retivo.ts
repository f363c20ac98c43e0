/** `npm run test:faults -- retivo`: messages on their way while servers are killed, and users evaluated by two servers at once. */
import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Output } from '../output.ts'
import { startPostgres } from '../throwaway-postgres.ts'
import { type Fleet, startFleet } from './fleet.ts'
import { queryAll, withClient } from './queries.ts'
import { deliveryChecks, evaluationChecks } from './retivo-checks.ts'
import { createClient, type RetivoClient } from './retivo-client.ts'
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
  try {
    operate(env, 'db', 'migrate')
    fleet = await startFleet(2, env)
    await fleet.ready()
    const work = async (running: Fleet): Promise<Map<string, unknown[]>> => {
      const evaluated = await evaluateTogether(running, env, postgres.url, options.users, output)
      const delivered = await killWhileSending(running, env, postgres.url, options.messages, {
        inboxes,
        random,
        output,
      })
      return new Map([...evaluated, ...delivered])
    }
    const results = await Promise.race([work(fleet), interrupted])
    for (const [name, rows] of results)
      output.say(
        `${rows.length === 0 ? 'holds ' : 'BROKEN'}  ${name}${rows.length === 0 ? '' : `: ${JSON.stringify(rows.slice(0, 5))}`}`,
      )
    const broken = [...results].filter(([, rows]) => rows.length > 0).map(([name]) => name)
    const copies = inboxes.copies()
    output.say(`${fleet.kills} kills; ${options.messages} messages arrived in ${copies} copies`)
    output.result({ seed: options.seed, kills: fleet.kills, messages: options.messages, copies, broken })
    return broken.length === 0
  } finally {
    await fleet?.stop()
    await inboxes.close()
    postgres.stop()
  }
}

export const environment = (url: string, smtpUrl: string): NodeJS.ProcessEnv => ({
  ...process.env,
  ACCORD_ENV: 'production',
  DATABASE_URL: url,
  ACCORD_ENCRYPTION_KEY: randomBytes(32).toString('hex'),
  ACCORD_PUBLIC_URL: 'http://127.0.0.1',
  ACCORD_THUMBGATE_API_KEY: randomBytes(16).toString('hex'),
  ACCORD_LOG_LEVEL: 'fatal',
  // The receivers are on this machine.
  ACCORD_ALLOW_PRIVATE_EGRESS: '1',
  ACCORD_SMTP_URL: smtpUrl,
  ACCORD_RETIVO_RATE_LIMIT: '0',
})

/** What the command prints as JSON, where it prints any. */
export function operate(env: NodeJS.ProcessEnv, ...words: string[]): Record<string, string> {
  const args = ['scripts/accord.ts', ...words, ...(words[0] === 'retivo' ? ['--json'] : [])]
  const printed = execFileSync(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] }).toString()
  return words[0] === 'retivo' ? JSON.parse(printed.trim().split('\n').at(-1) ?? '{}') : {}
}

function newTenant(fleet: Fleet, env: NodeJS.ProcessEnv, name: string): RetivoClient {
  const { id = '' } = operate(env, 'retivo', 'tenant', 'create', '--name', name, '--plan', 'scale')
  const words = ['--tenant', id, '--mode', 'live', '--role', 'admin', '--label', 'faults']
  const { key = '' } = operate(env, 'retivo', 'key', 'create', ...words)
  return createClient(fleet.origins, id, key)
}

/** Three tenants, each with another limit; their users become due at once, and both servers take them up. */
async function evaluateTogether(
  fleet: Fleet,
  env: NodeJS.ProcessEnv,
  url: string,
  users: number,
  output: Output,
): Promise<Map<string, unknown[]>> {
  const capped = newTenant(fleet, env, 'Capped')
  const limited = newTenant(fleet, env, 'Limited')
  const free = newTenant(fleet, env, 'Free')
  for (const tenant of [capped, limited, free]) {
    await tenant.track(Array.from({ length: users }, (_, index) => `user-${index}`))
    await tenant.settings({ global_frequency_cap: { count: tenant === capped ? 1 : 1000, window_days: 7 } })
  }
  output.say(`${users} users of each of three tenants are due on two servers at once`)
  const started = performance.now()
  const open = { cooldown_hours: 0, channels: ['in_app'], min_confidence: 0 }
  await Promise.all([
    capped.activate('First', open),
    capped.activate('Second', { channels: ['in_app'] }),
    limited.activate('Limited', { ...open, daily_limit: Math.floor(users / 3) }),
    free.activate('Free', open),
  ])
  // Whoever is new wakes another worker, so that both servers are at the same tenant.
  let newcomers = 0
  const isBusy = () =>
    withClient(url, async (client) => {
      const due = await client.query('select from retivo.users where evaluation_due_at is not null limit 1')
      const jobs = await client.query(
        `select from pgboss.job where name like 'retivo.%' and state < 'completed' and start_after <= now() limit 1`,
      )
      return due.rowCount !== 0 || jobs.rowCount !== 0
    })
  for (const until = started + endSeconds * 1000; performance.now() < until && (await isBusy()); ) {
    if (newcomers < 100) {
      newcomers++
      await Promise.all([capped, limited, free].map((tenant) => tenant.track([`newcomer-${newcomers}`])))
    }
    await sleep(100)
  }
  output.say(`evaluated after ${((performance.now() - started) / 1000).toFixed(1)} s`)
  const results = await queryAll(
    url,
    evaluationChecks(
      { capped: capped.tenant, limited: limited.tenant, free: free.tenant },
      { users: users + newcomers, limit: Math.floor(users / 3) },
    ),
  )
  results.set('both servers evaluated users', (await idleServers(fleet)).map(String))
  return results
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
  output.say(`${messages} messages are approved while one of two servers is killed every ${killEverySeconds} s`)
  const killing = new AbortController()
  const chaos = (async () => {
    while (!killing.signal.aborted) {
      await sleep(killEverySeconds * 1000)
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
