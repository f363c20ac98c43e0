/** Reads of the large tenant through HTTP, beside the best single statement for each. */
import { Client } from 'pg'
import type { Output } from '../../output.ts'
import { median } from '../rounds.ts'
import { type BenchServer, startRow } from './process.ts'
import { type Row, row } from './rows.ts'
import type { World } from './world.ts'

const columns = `u.external_id, coalesce(u.name, u.email, u.external_id) as name, u.email, u.company, u.role, u.team_size, u.locale, u.lifecycle_stage,
  u.health, u.engagement_score, u.expansion_score, u.risk_level, u.last_activity_at, u.created_at, next.channel, next.status, next.playbook`

const customers = (limit: string) => `select ${columns} from (
    select * from retivo.users where tenant_id = $1 and mode = 'live'
    order by listed_minute desc, listed_at desc, created_at desc, external_id ${limit}
  ) u left join lateral (
    select i.channel, i.status, coalesce(p.name, 'Manual') as playbook from retivo.interventions i
    left join retivo.playbooks p on p.tenant_id = i.tenant_id and p.id = i.playbook_id
    where i.tenant_id = u.tenant_id and i.mode = u.mode and i.external_id = u.external_id and i.kind = 'intervention'
      and i.status in ('planned', 'approved') and not i.shadow order by i.planned_at desc, i.id desc limit 1
  ) next on true order by u.listed_at desc, u.created_at desc, u.external_id`

const analytics = `with own as (
    select i.playbook_id, i.status, i.planned_at, i.delivered_at, o.result, o.recorded_at from retivo.interventions i
    left join retivo.outcomes o on o.tenant_id = i.tenant_id and o.mode = i.mode and o.intervention_id = i.id
    where i.tenant_id = $1 and i.mode = 'live' and not i.shadow and i.planned_at >= now() - interval '60 days'
  ) select
    (select json_agg(row_to_json(r)) from (select lifecycle_stage, risk_level, count(*) from retivo.users where tenant_id = $1 and mode = 'live' group by 1, 2) r),
    (select count(*) from retivo.users where tenant_id = $1 and mode = 'live' and created_at < now() - interval '30 days'),
    (select count(distinct external_id) from retivo.stage_history where tenant_id = $1 and mode = 'live' and to_stage = 'churned' and at >= now() - interval '30 days'),
    (select count(distinct external_id) from retivo.stage_history where tenant_id = $1 and mode = 'live' and to_stage = 'recovered' and at >= now() - interval '30 days'),
    (select json_agg(row_to_json(r)) from (select playbook_id, status, result, count(*), count(*) filter (where delivered_at is not null) from own group by 1, 2, 3) r)`

const preview = `select count(*) from retivo.users u where u.tenant_id = $1 and u.mode = 'live' and u.lifecycle_stage in ('at_risk', 'active')
  and u.risk_score >= 0.5 and u.external_id in (
    select external_id from retivo.user_totals where tenant_id = $1 and mode = 'live' and name_key = 'feature_1' and count >= 3)`

export const previewBody = {
  entry_conditions: {
    lifecycle_stages: ['at_risk', 'active'],
    min_risk_score: 0.5,
    event: { name: 'Feature 1', count: { gte: 3 } },
  },
}

interface Read {
  name: string
  path: string
  body?: object
  statement: string
  /** It takes seconds: asked once before it counts, not until the compiler has settled. */
  isLong?: true
}

const reads: Readonly<Record<string, Read>> = {
  listCustomersPage: {
    name: 'listCustomers, a page of 100',
    path: '/customers?limit=100',
    statement: customers('limit 100'),
  },
  listCustomersWhole: {
    name: 'listCustomers, everything',
    path: '/customers',
    statement: customers(''),
    isLong: true,
  },
  getAnalytics: { name: 'getAnalytics', path: '/analytics?range=30d', statement: analytics },
  previewPlaybookCount: {
    name: 'previewPlaybookCount',
    path: '/playbooks/preview-count',
    body: previewBody,
    statement: preview,
  },
}

/** Milliseconds until the whole answer was there. */
export async function timeRequest(port: number, key: string, path: string, body?: object): Promise<number> {
  const started = performance.now()
  const response = await fetch(`http://127.0.0.1:${port}/retivo/api${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { authorization: `Bearer ${key}`, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  if (!response.ok || !response.body) throw new Error(`${path} answered ${response.status} ${await response.text()}`)
  for await (const _chunk of response.body) {
    // Only its arrival counts.
  }
  return performance.now() - started
}

const maxRatio = 5
const maxExtraMs = 3
const maxGrowthMb = 100

export async function measureReads(rounds: number, world: World, output: Output): Promise<Record<string, Row>> {
  const server = await startRow('accord', world)
  const client = new Client({ connectionString: world.url })
  await client.connect()
  try {
    const rows: Record<string, Row> = {}
    for (const [key, read] of Object.entries(reads))
      rows[key] = await measureRead(rounds, world, server, client, read, output)
    rows.listCustomersMemory = await measureMemory(world, server, output)
    return rows
  } finally {
    await client.end()
    server.stop()
  }
}

async function measureRead(
  rounds: number,
  world: World,
  { port }: BenchServer,
  client: Client,
  read: Read,
  output: Output,
): Promise<Row> {
  const values: number[] = []
  const references: number[] = []
  const warmUp = read.isLong ? 1 : 20
  for (let round = -warmUp; round < rounds; round++) {
    const key = world.large.keys[(round + warmUp) % world.large.keys.length] as string
    const value = await timeRequest(port, key, read.path, read.body)
    const started = performance.now()
    await client.query(read.statement, [world.large.id])
    const reference = performance.now() - started
    if (round < 0) continue
    values.push(value)
    references.push(reference)
  }
  const [value, reference] = [median(values), median(references)]
  const isReached = (ratio: number) => ratio <= maxRatio || value - reference <= maxExtraMs
  return row(
    output,
    read.name,
    { value, unit: 'ms', reference },
    { text: `at most ${maxRatio} × or ${maxExtraMs} ms more`, isReached },
  )
}

/** How much memory grows while three whole lists are answered at once. */
async function measureMemory(world: World, server: BenchServer, output: Output): Promise<Row> {
  const { now: before } = await server.memory()
  await Promise.all(world.large.keys.slice(0, 3).map((key) => timeRequest(server.port, key, '/customers')))
  const { peak } = await server.memory()
  const mb = (bytes: number) => bytes / 2 ** 20
  const growth = Math.max(0, mb(peak - before))
  return row(
    output,
    'memory for three whole lists at once',
    { value: mb(peak), unit: 'MB', reference: mb(before) },
    {
      text: `at most ${maxGrowthMb} MB more`,
      isReached: () => growth <= maxGrowthMb,
    },
  )
}
