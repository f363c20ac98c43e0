/** Users as lists and pages show them. The JSON of the list is built here: of a hundred thousand rows nothing else is to be made. */
import { type RawBuilder, sql } from 'kysely'
import type { Mode, TenantId } from '#db/retivo/ids.ts'
import type { Reader } from '#db/types.ts'
import type { components } from '#generated/retivo/types.ts'

export type CustomerJson = components['schemas']['Customer']

const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** `Customer` of the contract, over `retivo.users as u` and its next action. */
const customerJson = sql.raw(`json_build_object(
  'id', u.external_id, 'name', coalesce(u.name, u.email, u.external_id), 'email', u.email, 'company', u.company, 'role', u.role,
  'team_size', u.team_size, 'locale', u.locale, 'lifecycle_stage', u.lifecycle_stage, 'health', u.health,
  'engagement_score', u.engagement_score, 'expansion_score', u.expansion_score, 'risk_level', u.risk_level,
  'last_activity_at', ${instant('u.last_activity_at')}, 'created_at', ${instant('u.created_at')}, 'next_action', next.action)`)

/** The newest intervention that is open; what is planned in shadow mode is nobody's next action. */
const nextAction = sql.raw(`
  left join lateral (
    select json_build_object('channel', i.channel, 'status', i.status, 'playbook', coalesce(p.name, 'Manual')) as action
    from retivo.interventions i
    left join retivo.playbooks p on p.tenant_id = i.tenant_id and p.id = i.playbook_id
    where i.tenant_id = u.tenant_id and i.mode = u.mode and i.external_id = u.external_id
      and i.kind = 'intervention' and i.status in ('planned', 'approved') and not i.shadow
    order by i.planned_at desc, i.id desc
    limit 1
  ) as next on true`)

/** Where a page ends: the place of its last customer in the list. */
export interface Place {
  listedAt: Date
  createdAt: Date
  id: string
}

const newestFirst = sql.raw('u.listed_at desc, u.created_at desc, u.external_id')

/** Where the index has the user: the minute of its last activity; those without any after all others, by the minute they were created in. */
const minuteOf = ({ listedAt, createdAt }: Place): number => {
  const minute = (time: Date) => Math.floor(time.getTime() / 60_000)
  return listedAt.getTime() === noActivity ? minute(createdAt) - 100_000_000_000 : minute(listedAt)
}

const noActivity = Date.parse('1000-01-01T00:00:00Z')

function pageOf(tenant: TenantId, mode: Mode, after: Place | null, limit: number): RawBuilder<unknown> {
  const rest =
    after === null
      ? sql``
      : sql`and u.listed_minute <= ${minuteOf(after)} and (u.listed_at, u.created_at) <= (${after.listedAt}, ${after.createdAt})
          and ((u.listed_at, u.created_at) < (${after.listedAt}, ${after.createdAt}) or u.external_id > ${after.id})`
  return sql`(
    select u.* from retivo.users u where u.tenant_id = ${tenant} and u.mode = ${mode} ${rest}
    order by u.listed_minute desc, ${newestFirst} limit ${limit}
  ) as u ${nextAction}`
}

export interface CustomerRow {
  customer: CustomerJson
  listed_at: Date
  created_at: Date
  external_id: string
}

/** A page of the list, newest activity first and users without any last. `customer` is parsed. */
export function page(
  db: Reader,
  tenant: TenantId,
  mode: Mode,
  after: Place | null,
  limit: number,
): Promise<CustomerRow[]> {
  const from = sql<CustomerRow>`(
    select ${customerJson} as customer, u.listed_at, u.created_at, u.external_id from ${pageOf(tenant, mode, after, limit)}
  )`
  return db.selectFrom(from.as('u')).selectAll().orderBy(newestFirst).execute()
}

export interface PageText {
  /** Comma-separated JSON objects; null = none. */
  text: string | null
  count: number
  /** Of the last of them. */
  listed_at: Date | null
  created_at: Date | null
  external_id: string | null
}

/** The same as one text, for answers that do not fit into memory. */
export function pageText(
  db: Reader,
  tenant: TenantId,
  mode: Mode,
  after: Place | null,
  limit: number,
): Promise<PageText> {
  const from = sql<PageText>`(
    select string_agg(customer, ',' order by place) as text, count(*) as count,
      (array_agg(listed_at order by place desc))[1] as listed_at, (array_agg(created_at order by place desc))[1] as created_at,
      (array_agg(external_id order by place desc))[1] as external_id
    from (
      select ${customerJson}::text as customer, u.listed_at, u.created_at, u.external_id, row_number() over (order by ${newestFirst}) as place
      from ${pageOf(tenant, mode, after, limit)}
    ) as rows
  )`
  return db.selectFrom(from.as('page')).selectAll().executeTakeFirstOrThrow()
}

export interface DetailRow {
  customer: CustomerJson
  milestone_progress: { completed: string[]; total: number; percent: number }
  segment_memberships: string[]
}

/** One customer, as the list has it and with what only its own page shows. */
export function find(db: Reader, tenant: TenantId, mode: Mode, id: string): Promise<DetailRow | undefined> {
  const from = sql<DetailRow>`(
    select ${customerJson} as customer, u.milestone_progress, u.segment_memberships
    from retivo.users u ${nextAction}
    where u.tenant_id = ${tenant} and u.mode = ${mode} and u.external_id = ${id}
  )`
  return db.selectFrom(from.as('u')).selectAll().executeTakeFirst()
}

export interface EventRow {
  id: string
  name: string
  properties: Record<string, unknown>
  occurred_at: Date
  source: string
}

/**
 * The newest events of a user. They are among the newest of each of its most recent names, and those are found through the index that
 * the names' clauses need anyway.
 */
export function newestEvents(db: Reader, tenant: TenantId, mode: Mode, id: string, limit: number): Promise<EventRow[]> {
  const own = (alias: string) =>
    sql`${sql.ref(`${alias}.tenant_id`)} = ${tenant} and ${sql.ref(`${alias}.mode`)} = ${mode} and ${sql.ref(`${alias}.external_id`)} = ${id}`
  const from = sql<EventRow>`(
    select newest.* from (
      select t.name_key from retivo.user_totals t where ${own('t')} order by t.last_at desc limit ${limit}
    ) as names cross join lateral (
      select e.id, e.name, e.properties, e.occurred_at, e.source from retivo.events e
      where ${own('e')} and e.name_key = names.name_key order by e.occurred_at desc, e.id desc limit ${limit}
    ) as newest
  )`
  return db
    .selectFrom(from.as('event'))
    .selectAll()
    .orderBy('occurred_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}

export interface StageCounts {
  total: number
  active: number
  at_risk: number
  churned: number
}

/** How many users there are, and in which state. New ones count only in the total. */
export function stats(db: Reader, tenant: TenantId, mode: Mode): Promise<StageCounts> {
  const stage = (...stages: string[]) => sql<number>`count(*) filter (where lifecycle_stage in (${sql.join(stages)}))`
  return db
    .selectFrom('retivo.users')
    .select([
      sql<number>`count(*)`.as('total'),
      stage('onboarding', 'active', 'recovered').as('active'),
      stage('at_risk').as('at_risk'),
      stage('churned').as('churned'),
    ])
    .where('tenant_id', '=', tenant)
    .where('mode', '=', mode)
    .executeTakeFirstOrThrow()
}
