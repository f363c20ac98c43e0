/** Tenants with users and events, written by the database itself. */
import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import type { Client } from 'pg'
import * as apiKeyRows from '#db/retivo/api-keys.ts'
import { asTenantId } from '#db/retivo/ids.ts'
import * as tenantRows from '#db/retivo/tenants.ts'
import { makeKey } from '#domain/retivo/api-keys.ts'
import { withClient, withDatabase } from '#scripts/postgres.ts'
import { migrate, productionEnvironment } from '#scripts/production.ts'
import { now } from '#server/clock.ts'
import { openPostgres } from '#server/database.ts'
import { uuid } from '#server/ids.ts'

export interface BenchTenant {
  id: string
  /** Several, so that no key reaches its limit. */
  keys: string[]
}

export interface World {
  url: string
  env: NodeJS.ProcessEnv
  large: BenchTenant
  small: BenchTenant[]
  users: number
}

export interface Size {
  users: number
  eventsPerUser: number
  neighbours: number
}

const keysPerTenant = 60
const neighbour = { users: 200, eventsPerUser: 50 }

export const environment = (url: string): NodeJS.ProcessEnv => ({
  ...productionEnvironment(url),
  ACCORD_LOG_LEVEL: 'error',
  ACCORD_ACCESS_LOG: '0',
})

/** A migrated database of that name on the server. Returns its URL. */
export async function makeDatabase(server: string, name: string): Promise<string> {
  await withClient(server, (client) => client.query(`create database ${name}`))
  const url = withDatabase(server, name)
  migrate(environment(url))
  return url
}

/** Brings the users of the large tenant to what the server itself makes of their events. */
export function settle({ env, large }: World): void {
  execFileSync(process.execPath, ['scripts/accord.ts', 'retivo', 'recompute', '--tenant', large.id], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

export async function buildWorld(url: string, size: Size): Promise<World> {
  const large = await makeTenant(url, 'Large')
  const small: BenchTenant[] = []
  for (let i = 0; i < size.neighbours; i++) small.push(await makeTenant(url, `Small ${i}`))
  await withClient(url, async (client) => {
    await fill(client, large.id, size.users, size.eventsPerUser)
    for (const { id } of small) await fill(client, id, neighbour.users, neighbour.eventsPerUser)
    await client.query('vacuum (analyze)')
  })
  return { url, env: environment(url), large, small, users: size.users }
}

async function makeTenant(url: string, name: string): Promise<BenchTenant> {
  await using database = await openPostgres(url, 2)
  const id = asTenantId(uuid())
  const keys = Array.from({ length: keysPerTenant }, () => makeKey('live'))
  await database.write(async (db) => {
    const slug = `${name.toLowerCase().replace(' ', '-')}-${randomBytes(3).toString('hex')}`
    await tenantRows.insert(db, { id, name, slug, planTier: 'scale', trackedUserLimit: null, createdAt: now() })
    for (const { keyHash, prefix } of keys) {
      const scope = { role: 'admin', ingest: true }
      const key = {
        id: uuid(),
        accountId: null,
        prefix,
        keyHash,
        label: 'bench',
        mode: 'live' as const,
        scope,
        createdAt: now(),
      }
      await apiKeyRows.insert(db, id, key)
    }
  })
  return { id, keys: keys.map(({ key }) => key) }
}

/** Users `user-000001`…, each with events of five names over 25 days, some with interventions and outcomes. */
async function fill(client: Client, tenant: string, users: number, eventsPerUser: number): Promise<void> {
  const user = `'user-' || lpad(n::text, 6, '0')`
  const values = [tenant, users]
  await client.query(
    `insert into retivo.users (tenant_id, mode, external_id, name, email, properties, last_activity_at, last_event_at, lifecycle_stage, stage_changed_at,
       churned_at, activation_score, engagement_score, expansion_score, risk_score, risk_level, health, scores_at, created_at)
     select $1, 'live', ${user}, 'User ' || n, 'user' || n || '@example.com', jsonb_build_object('plan', (array['free', 'pro', 'team'])[1 + n % 3]),
       seen, seen, stage, now() - n % 60 * interval '1 day',
       case when stage = 'churned' then now() - n % 60 * interval '1 day' end, n % 101 / 100.0, n % 97 / 100.0, n % 89 / 100.0, n % 83 / 100.0,
       (array['low', 'medium', 'high', 'critical'])[1 + n % 4], n % 101, now(), now() - (30 + n % 300) * interval '1 day'
     from (
       select n, (array['onboarding', 'active', 'active', 'at_risk', 'churned', 'recovered'])[1 + n % 6] as stage,
         now() - n % 25 * interval '1 day' - n * 7919 % 86400 * interval '1 second' as seen
       from generate_series(1, $2::integer) n
     ) as made`,
    values,
  )
  await client.query(
    `insert into retivo.events (tenant_id, mode, external_id, name, name_key, occurred_at, id, properties, source, idempotency_key, received_at)
     select $1, 'live', ${user}, 'Feature ' || e % 5, 'feature_' || e % 5, now() - e % 25 * interval '1 day' - e * interval '1 second', gen_random_uuid(),
       '{"button": "save", "seconds": 12}', 'api', 'seed-' || n || '-' || e, now()
     from generate_series(1, $2::integer) n cross join generate_series(1, ${eventsPerUser}) e order by n, e % 5, e desc`,
    values,
  )
  await client.query(
    `insert into retivo.user_days (tenant_id, mode, external_id, day, name_key, count, active_count)
     select $1, 'live', ${user}, ((now() - d * interval '1 day') at time zone 'UTC')::date, 'feature_' || d % 5, 2, 2
     from generate_series(1, $2::integer) n cross join generate_series(0, ${Math.min(25, eventsPerUser) - 1}) d`,
    values,
  )
  await client.query(
    `insert into retivo.user_totals (tenant_id, mode, external_id, name_key, count, active_count, first_at, last_at, last_active_at)
     select $1, 'live', ${user}, 'feature_' || k, 10, 10, now() - interval '25 days', now() - k * interval '1 day', now() - k * interval '1 day'
     from generate_series(1, $2::integer) n cross join generate_series(0, 4) k`,
    values,
  )
  await client.query(
    `insert into retivo.stage_history (id, tenant_id, mode, external_id, from_stage, to_stage, reason, at)
     select gen_random_uuid(), $1, 'live', ${user}, 'active', (array['at_risk', 'churned', 'recovered'])[1 + n % 3], 'bench', now() - n % 90 * interval '1 day'
     from generate_series(1, $2::integer, 3) n`,
    values,
  )
  await intervene(client, tenant, users)
}

async function intervene(client: Client, tenant: string, users: number): Promise<void> {
  await client.query(
    `insert into retivo.playbooks (id, tenant_id, name, status, lifecycle_area, created_at, updated_at, status_changed_at)
     select gen_random_uuid(), $1, 'Playbook ' || n, 'draft', (array['onboarding', 'churn_prevention', 'retention', 'upsell', 'win_back'])[n], now(), now(), now()
     from generate_series(1, 5) n`,
    [tenant],
  )
  await client.query(
    `insert into retivo.interventions (id, tenant_id, mode, external_id, playbook_id, kind, status, channel, origin, planned_at, delivered_at)
     select 'int_' || encode(substr(decode(md5($1::text || n), 'hex'), 1, 12), 'hex'), $1::uuid, 'live', 'user-' || lpad(n::text, 6, '0'), p.id, 'intervention',
       case when n % 10 = 0 then 'planned' else 'delivered' end, 'in_app', 'manual', now() - n % 60 * interval '1 day',
       case when n % 10 > 0 then now() - n % 60 * interval '1 day' + interval '1 hour' end
     from generate_series(1, $2::integer, 5) n
     join (select id, row_number() over (order by name) as place from retivo.playbooks where tenant_id = $1::uuid) p on p.place = 1 + (n / 5) % 5`,
    [tenant, users],
  )
  await client.query(
    `insert into retivo.outcomes (id, tenant_id, mode, intervention_id, result, reason, recorded_at, days_to_outcome)
     select gen_random_uuid(), $1, 'live', id, (array['positive', 'negative', 'neutral'])[1 + abs(hashtext(id)) % 3], 'bench', delivered_at + interval '2 days', 2
     from retivo.interventions where tenant_id = $1 and delivered_at is not null`,
    [tenant],
  )
}
