/** `npm run test:faults -- ingestion`: batches of events on their way while servers are killed; senders repeat them under the same keys. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from 'pg'
import { withClient } from '#scripts/postgres.ts'
import { migrate } from '#scripts/production.ts'
import type { Output } from '../output.ts'
import { startPostgres } from '../throwaway-postgres.ts'
import { type Fleet, startFleet } from './fleet.ts'
import { sayBroken } from './queries.ts'
import { createTenant, environment, operate } from './retivo.ts'

export interface IngestionOptions {
  batches: number
  seed: number
}

const senders = 4
const batchSize = 50
const users = 40
const killAfterMs = 1500
const patienceSeconds = 90
const names = ['signup_completed', 'project_created', 'Report Read', 'feature_gate_hit', '$identify']

interface Sent {
  user_id: string
  event: string
  properties: object
  timestamp: string
  idempotency_key: string
}

interface Sending {
  answers: number
  /** Stored and known events, as the answers say. */
  accepted: number
  duplicates: number
  wrong: string[]
}

/** Resolves with whether everything held. */
export async function ingestionFaults(
  options: IngestionOptions,
  random: () => number,
  output: Output,
  interrupted: Promise<never>,
): Promise<boolean> {
  const postgres = await startPostgres()
  const env = environment(postgres.url, 'smtp://127.0.0.1:9')
  let fleet: Fleet | undefined
  try {
    migrate(env)
    fleet = await startFleet(2, env)
    await fleet.ready()
    const { id, key } = createTenant(env, 'Ingestion')
    const batches = Array.from({ length: options.batches }, (_, number) => makeBatch(number, random))
    const sending = await Promise.race([sendWhileKilling(fleet, key, batches, random), interrupted])
    const results = await withClient(postgres.url, (client) => checkAll(client, env, id, batches.flat(), sending))
    return report(results, fleet, sending, options, output)
  } finally {
    await fleet?.stop()
    postgres.stop()
  }
}

function makeBatch(number: number, random: () => number): Sent[] {
  return Array.from({ length: batchSize }, (_, index) => ({
    user_id: `user-${Math.floor(random() * users)}`,
    event: names[Math.floor(random() * names.length)] as string,
    properties: { number, index },
    timestamp: new Date(Date.now() - Math.floor(random() * 40 * 86_400_000)).toISOString(),
    // A tenth of the keys stand in two batches, under which the event is the same neither time.
    idempotency_key: index % 10 === 0 ? `shared-${Math.floor(number / 2)}-${index}` : `${number}-${index}`,
  }))
}

async function sendWhileKilling(
  fleet: Fleet,
  key: string,
  batches: readonly Sent[][],
  random: () => number,
): Promise<Sending> {
  const sending: Sending = { answers: 0, accepted: 0, duplicates: 0, wrong: [] }
  const waiting = [...batches]
  let isOver = false
  // Only a server that answers is killed: on a slow machine none would ever be up otherwise.
  const kill = async () => {
    while (!isOver) {
      const index = Math.floor(random() * fleet.origins.length)
      await sleep(killAfterMs * random())
      if (!isOver && (await answers(fleet.origins[index] ?? ''))) fleet.kill(index)
    }
  }
  const work = async () => {
    for (let batch = waiting.shift(); batch; batch = waiting.shift())
      await sendUntilAnswered(fleet, key, batch, sending)
  }
  const killing = kill()
  try {
    await Promise.all(Array.from({ length: senders }, work))
  } finally {
    isOver = true
    await killing
  }
  return sending
}

async function sendUntilAnswered({ origins }: Fleet, key: string, events: Sent[], sending: Sending): Promise<void> {
  const until = performance.now() + patienceSeconds * 1000
  for (let attempt = 0; performance.now() < until; attempt++) {
    const response = await post(`${origins[attempt % origins.length]}/retivo/api/track`, key, events)
    if (response?.status === 200) {
      const answer = (await response.json()) as { accepted: number; duplicates: number }
      sending.answers++
      sending.accepted += answer.accepted
      sending.duplicates += answer.duplicates
      if (answer.accepted + answer.duplicates !== events.length) sending.wrong.push(JSON.stringify(answer))
      return
    }
    if (response && response.status !== 503) sending.wrong.push(`${response.status} ${await response.text()}`)
    await sleep(100)
  }
  throw new Error(`A batch had no answer in ${patienceSeconds} s`)
}

async function answers(origin: string): Promise<boolean> {
  try {
    return (await fetch(`${origin}/readyz`, { signal: AbortSignal.timeout(5000) })).ok
  } catch {
    // Killed, or not up yet.
    return false
  }
}

async function post(url: string, key: string, events: Sent[]): Promise<Response | undefined> {
  try {
    return await fetch(url, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ events }),
      signal: AbortSignal.timeout(20_000),
    })
  } catch {
    // Killed, or not up yet: sent again.
    return undefined
  }
}

const counters = `select 'day' as is, external_id, day::text as place, name_key, count, active_count from retivo.user_days where tenant_id = $1
  union all select 'total', external_id, last_at::text, name_key, count, active_count from retivo.user_totals where tenant_id = $1
  union all select 'milestone', external_id, last_at::text, definition, 1, 1 from retivo.user_milestones where tenant_id = $1
  union all select 'time', external_id, last_activity_at::text, 'last', 1, 1 from retivo.users where tenant_id = $1
  union all select 'basis', external_id, basis::text, 'scores', 1, 1 from retivo.users where tenant_id = $1 order by 1, 2, 3, 4`

const scores = `select external_id, activation_score, engagement_score, expansion_score, risk_score from retivo.users where tenant_id = $1 order by 1`

/** What a score may move in the time between the last batch and the recomputation. */
const driftAllowed = 0.002

async function checkAll(
  client: Client,
  env: NodeJS.ProcessEnv,
  tenant: string,
  sent: readonly Sent[],
  sending: Sending,
): Promise<Map<string, unknown[]>> {
  const keys = new Set(sent.map((one) => one.idempotency_key))
  const { rows: stored } = await client.query<{ idempotency_key: string; external_id: string; name: string }>(
    'select idempotency_key, external_id, name from retivo.events where tenant_id = $1',
    [tenant],
  )
  const known = new Set(sent.map((one) => `${one.idempotency_key} ${one.user_id} ${one.event}`))
  const found = new Set(stored.map((one) => one.idempotency_key))
  const before = {
    counters: (await client.query(counters, [tenant])).rows,
    scores: (await client.query<ScoreRow>(scores, [tenant])).rows,
  }
  operate(env, 'recompute', '--tenant', tenant)
  const after = {
    counters: (await client.query(counters, [tenant])).rows,
    scores: (await client.query<ScoreRow>(scores, [tenant])).rows,
  }
  const rebuilt = new Set(after.counters.map((row) => JSON.stringify(row)))
  return new Map<string, unknown[]>([
    ['every key that was sent is stored', [...keys].filter((key) => !found.has(key))],
    ['no key is stored twice', stored.length === found.size ? [] : [stored.length - found.size]],
    [
      'nothing is stored that was not sent',
      stored.filter((one) => !known.has(`${one.idempotency_key} ${one.external_id} ${one.name}`)),
    ],
    [
      'accepted and duplicates are all that was sent, and no more was accepted than is stored',
      sending.accepted > stored.length ? [sending.accepted] : [],
    ],
    ['no answer was wrong', sending.wrong],
    [
      'the counters are those of a recomputation from the events',
      before.counters.length === after.counters.length
        ? before.counters.filter((row) => !rebuilt.has(JSON.stringify(row)))
        : [before.counters.length, after.counters.length],
    ],
    ['the scores are those of a recomputation', before.scores.filter((row, index) => isOff(row, after.scores[index]))],
  ])
}

interface ScoreRow {
  external_id: string
  activation_score: number
  engagement_score: number
  expansion_score: number
  risk_score: number
}

function isOff(before: ScoreRow, after: ScoreRow | undefined): boolean {
  if (after?.external_id !== before.external_id || after.activation_score !== before.activation_score) return true
  const drift = (name: 'engagement_score' | 'expansion_score' | 'risk_score') => Math.abs(after[name] - before[name])
  return Math.max(drift('engagement_score'), drift('expansion_score'), drift('risk_score')) > driftAllowed
}

function report(
  results: ReadonlyMap<string, unknown[]>,
  fleet: Fleet,
  sending: Sending,
  options: IngestionOptions,
  output: Output,
): boolean {
  const broken = sayBroken(results, output)
  output.say(
    `${fleet.kills.length} kills; ${options.batches} batches, ${sending.accepted} events accepted, ${sending.duplicates} known already`,
  )
  output.result({
    seed: options.seed,
    kills: fleet.kills.length,
    accepted: sending.accepted,
    duplicates: sending.duplicates,
    broken,
  })
  return broken.length === 0
}
