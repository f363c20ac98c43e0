/** Rebuilding what is known of users from their events, and finding whose time has come. Users must be held by whoever writes here. */
import { sql } from 'kysely'
import { asTenantId, type Mode, type TenantId } from '#db/retivo/ids.ts'
import { holdUsage } from '#db/retivo/ingestion.ts'
import { jsonParameter, run } from '#db/retivo/statement.ts'
import type { Reader, Writer } from '#db/types.ts'

export interface Owner {
  tenantId: TenantId
  mode: Mode
}

/** A page of a tenant's users by id. */
export async function listUsers(
  db: Reader,
  { tenantId, mode }: Owner,
  after: string,
  limit: number,
): Promise<string[]> {
  const rows = await db
    .selectFrom('retivo.users')
    .select('external_id')
    .where('tenant_id', '=', tenantId)
    .where('mode', '=', mode)
    .where('external_id', '>', after)
    .orderBy('external_id')
    .limit(limit)
    .execute()
  return rows.map((row) => row.external_id)
}

/** How many users a tenant has in that mode. */
export async function countUsers(db: Reader, { tenantId, mode }: Owner): Promise<number> {
  const { total } = await db
    .selectFrom('retivo.users')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .where('tenant_id', '=', tenantId)
    .where('mode', '=', mode)
    .executeTakeFirstOrThrow()
  return total
}

/** Users of any tenant whose state is older than that, oldest first. */
export async function listStale(
  db: Reader,
  before: Date,
  { except, limit }: { except: readonly TenantId[]; limit: number },
): Promise<(Owner & { id: string })[]> {
  const rows = await db
    .selectFrom('retivo.users')
    .select(['tenant_id', 'mode', 'external_id'])
    .where('scored_minute', '<=', Math.floor(before.getTime() / 60_000))
    .where('scores_at', '<', before)
    .where('tenant_id', '!=', sql<string>`all(${[...except]}::uuid[])`)
    .orderBy('scored_minute')
    .orderBy('tenant_id')
    .orderBy('mode')
    .orderBy('external_id')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ tenantId: asTenantId(row.tenant_id), mode: row.mode as Mode, id: row.external_id }))
}

const own = (alias: string): string =>
  `${alias}.tenant_id = $1::uuid and ${alias}.mode = $2 and ${alias}.external_id = any (array(select json_array_elements_text($3::json)))`

const rebuildDaysText = `
  with fresh as materialized (
    select e.external_id, (e.occurred_at at time zone 'UTC')::date as day, e.name_key, count(*)::integer as count,
      (count(*) filter (where left(e.name, 1) <> '$'))::integer as active_count
    from retivo.events e where ${own('e')} group by 1, 2, 3
  ), gone as (
    delete from retivo.user_days known where ${own('known')} and not exists (
      select from fresh where fresh.external_id = known.external_id and fresh.day = known.day and fresh.name_key = known.name_key)
  )
  insert into retivo.user_days as known (tenant_id, mode, external_id, day, name_key, count, active_count)
  select $1::uuid, $2, external_id, day, name_key, count, active_count from fresh
  on conflict (tenant_id, mode, external_id, day, name_key) do update set count = excluded.count, active_count = excluded.active_count
  where (known.count, known.active_count) is distinct from (excluded.count, excluded.active_count)`

const rebuildTotalsText = `
  with fresh as materialized (
    select e.external_id, e.name_key, count(*)::integer as count, (count(*) filter (where left(e.name, 1) <> '$'))::integer as active_count,
      min(e.occurred_at) as first_at, max(e.occurred_at) as last_at, max(e.occurred_at) filter (where left(e.name, 1) <> '$') as last_active_at
    from retivo.events e where ${own('e')} group by 1, 2
  ), gone as (
    delete from retivo.user_totals known where ${own('known')} and not exists (
      select from fresh where fresh.external_id = known.external_id and fresh.name_key = known.name_key)
  )
  insert into retivo.user_totals as known (tenant_id, mode, external_id, name_key, count, active_count, first_at, last_at, last_active_at)
  select $1::uuid, $2, external_id, name_key, count, active_count, first_at, last_at, last_active_at from fresh
  on conflict (tenant_id, mode, external_id, name_key) do update set count = excluded.count, active_count = excluded.active_count,
    first_at = excluded.first_at, last_at = excluded.last_at, last_active_at = excluded.last_active_at
  where (known.count, known.active_count, known.first_at, known.last_at, known.last_active_at)
    is distinct from (excluded.count, excluded.active_count, excluded.first_at, excluded.last_at, excluded.last_active_at)`

/** Latest times, from the totals. `$4` are the names of notices, `$5` of those that end an account. */
const rebuildTimesText = `
  with latest as (
    select u.external_id, max(t.last_active_at) filter (where not t.name_key = any ($4::text[])) as act, max(t.last_active_at) as evt,
      max(t.last_active_at) filter (where t.name_key = any ($5::text[])) as fin
    from retivo.users u
    left join retivo.user_totals t on t.tenant_id = u.tenant_id and t.mode = u.mode and t.external_id = u.external_id
    where ${own('u')} group by 1
  )
  update retivo.users as u set last_activity_at = latest.act, last_event_at = latest.evt, ended_at = latest.fin
  from latest
  where u.tenant_id = $1 and u.mode = $2 and u.external_id = latest.external_id
    and (u.last_activity_at, u.last_event_at, u.ended_at) is distinct from (latest.act, latest.evt, latest.fin)`

/** Counts users' events anew; what is right already is left alone. */
export async function rebuildCounters(
  db: Writer,
  { tenantId, mode }: Owner,
  ids: readonly string[],
  names: { notices: readonly string[]; endings: readonly string[] },
): Promise<void> {
  const values = [tenantId, mode, jsonParameter(ids)]
  await run(db, { text: rebuildDaysText, values })
  await run(db, { text: rebuildTotalsText, values })
  await run(db, { text: rebuildTimesText, values: [...values, [...names.notices], [...names.endings]] })
}

/** When events of these names happened last. */
export function lastTimes(
  db: Reader,
  { tenantId, mode }: Owner,
  ids: readonly string[],
  nameKeys: readonly string[],
): Promise<{ external_id: string; name_key: string; last_at: Date }[]> {
  return db
    .selectFrom('retivo.user_totals')
    .select(['external_id', 'name_key', 'last_at'])
    .where('tenant_id', '=', tenantId)
    .where('mode', '=', mode)
    .where('external_id', '=', sql<string>`any(${[...ids]}::text[])`)
    .where('name_key', '=', sql<string>`any(${[...nameKeys]}::text[])`)
    .execute()
}

export interface StoredEvent {
  external_id: string
  name_key: string
  occurred_at: Date
  id: string
  properties: Record<string, unknown>
}

/** A user's events of one name, a page of them by time. */
export function eventsOf(
  db: Reader,
  { tenantId, mode }: Owner,
  { id, nameKey }: { id: string; nameKey: string },
  after: StoredEvent | undefined,
  limit: number,
): Promise<StoredEvent[]> {
  return db
    .selectFrom('retivo.events')
    .select(['external_id', 'name_key', 'occurred_at', 'id', 'properties'])
    .where('tenant_id', '=', tenantId)
    .where('mode', '=', mode)
    .where('external_id', '=', id)
    .where('name_key', '=', nameKey)
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(occurred_at, id) > (${after?.occurred_at}::timestamptz, ${after?.id}::uuid)`),
    )
    .orderBy('occurred_at')
    .orderBy('id')
    .limit(limit)
    .$castTo<StoredEvent>()
    .execute()
}

const setMilestonesText = `
  with fresh as (
    select * from json_to_recordset($4::json) as r (u text, m text, t timestamptz)
  ), gone as (
    delete from retivo.user_milestones known where ${own('known')} and not exists (
      select from fresh where fresh.u = known.external_id and fresh.m = known.definition)
  )
  insert into retivo.user_milestones as known (tenant_id, mode, external_id, definition, last_at)
  select $1::uuid, $2, u, m, t from fresh
  on conflict (tenant_id, mode, external_id, definition) do update set last_at = excluded.last_at where known.last_at <> excluded.last_at`

/** These are the milestones of the users, and no others. */
export async function setMilestones(
  db: Writer,
  { tenantId, mode }: Owner,
  ids: readonly string[],
  milestones: readonly { u: string; m: string; t: Date }[],
): Promise<void> {
  await run(db, { text: setMilestonesText, values: [tenantId, mode, jsonParameter(ids), jsonParameter(milestones)] })
}

const retrackText = `
  with ranked as (
    select u.external_id, coalesce(row_number() over (order by u.created_at, u.external_id) > tenant.tracked_user_limit, false) as over_limit
    from retivo.users u join retivo.tenants tenant on tenant.id = u.tenant_id
    where u.tenant_id = $1::uuid and u.mode = $2
  ), marked as (
    update retivo.users u set over_limit = ranked.over_limit from ranked
    where u.tenant_id = $1::uuid and u.mode = $2 and u.external_id = ranked.external_id and u.over_limit <> ranked.over_limit
    returning 1
  ), counted as (
    update retivo.usage set tracked_users = (select count(*) from ranked where not over_limit)
    where tenant_id = $1::uuid and mode = $2
  )
  select count(*) as changed from marked`

/** Gives the places under the plan's limit to the users who came first. Returns how many users changed. */
export async function retrack(db: Writer, owner: Owner): Promise<number> {
  const { tenantId, mode } = owner
  await holdUsage(db, owner)
  const [row] = await run<{ changed: number }>(db, { text: retrackText, values: [tenantId, mode] })
  return row?.changed ?? 0
}
