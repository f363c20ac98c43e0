/** What is known of users, what their scores are computed from, and writing both. Users must be held by whoever writes here. */
import type { Mode, TenantId } from '#db/retivo/ids.ts'
import type { NewCount } from '#db/retivo/ingestion.ts'
import { jsonParameter, type Statement } from '#db/retivo/statement.ts'

/**
 * What scores are computed from beside times: a function of the user's events, its properties and the configuration. Days are numbers of UTC
 * dates since 1970; lists of counts begin with `day` and go back, at most 31 dates.
 */
export interface Basis {
  /** Names the configuration that `limit`, and the milestones of the user's row, were computed by. */
  by: string
  /** How near the user is to what it may use, 0 to 1. */
  limit: number
  /** The newest date with an event whose name lacks `$`; null = none. */
  day: number | null
  counts: readonly number[]
  /** Of events that met a limit, and of complaints by weight. */
  gates: readonly number[]
  complaints: readonly number[]
  /** Names without `$` and the newest date of each, by name. */
  names: readonly (readonly [string, number])[]
}

export interface Profile {
  name: string | null
  email: string | null
  company: string | null
  role: string | null
  teamSize: number | null
  locale: string | null
  properties: Record<string, unknown>
}

/** A user who is held, as it is stored. Times are in milliseconds since 1970. */
export interface HeldUser {
  external_id: string
  stage: string
  risk_level: string
  activation: number
  stage_changed_at: number
  churned_at: number | null
  created_at: number
  active_at: number | null
  event_at: number | null
  ended_at: number | null
  due_at: number | null
  evaluated_at: number | null
  basis: Basis | null
  /** Only of those it was asked for. */
  profile: Profile | null
}

const milliseconds = (column: string, name: string) =>
  `round(date_part('epoch', ${column}) * 1000)::double precision as ${name}`

const holdUsersText = `
  select external_id, lifecycle_stage as stage, risk_level, activation_score as activation, basis,
    ${milliseconds('stage_changed_at', 'stage_changed_at')}, ${milliseconds('churned_at', 'churned_at')},
    ${milliseconds('created_at', 'created_at')}, ${milliseconds('last_activity_at', 'active_at')},
    ${milliseconds('last_event_at', 'event_at')}, ${milliseconds('ended_at', 'ended_at')},
    ${milliseconds('evaluation_due_at', 'due_at')}, ${milliseconds('evaluated_at', 'evaluated_at')},
    case when external_id = any ($4::text[]) then json_build_object('name', name, 'email', email, 'company', company, 'role', role,
      'teamSize', team_size, 'locale', locale, 'properties', properties) end as profile
  from retivo.users
  where tenant_id = $1::uuid and mode = $2 and external_id = any ($3::text[])
  order by external_id
  for no key update`

interface Owner {
  tenantId: TenantId
  mode: Mode
}

/** Holds the users, in the order of their ids. Its rows are {@link HeldUser}, with the profiles of those it is asked for. */
export const holdUsers = (
  { tenantId, mode }: Owner,
  ids: readonly string[],
  profiles: readonly string[],
): Statement => ({
  text: holdUsersText,
  values: [tenantId, mode, [...ids], [...profiles]],
})

/** What a user's row does not say in short. */
export interface Grounds {
  external_id: string
  properties: Record<string, unknown>
  /** Definitions of milestones the user completed, and when last. */
  milestones: readonly (readonly [string, number])[]
  /** Date, name and number of events without `$`, over the 31 dates up to the newest; null unless asked for. */
  days: readonly (readonly [number, string, number])[] | null
}

const readGroundsText = `
  select u.external_id, u.properties,
    (
      select coalesce(json_agg(json_build_array(milestone.definition, round(date_part('epoch', milestone.last_at) * 1000))), '[]')
      from retivo.user_milestones milestone
      where milestone.tenant_id = $1::uuid and milestone.mode = $2 and milestone.external_id = u.external_id
    ) as milestones,
    case when u.external_id = any ($4::text[]) then (
      select coalesce(json_agg(json_build_array(day.day - date '1970-01-01', day.name_key, day.active_count)), '[]')
      from retivo.user_days day
      where day.tenant_id = $1::uuid and day.mode = $2 and day.external_id = u.external_id and day.active_count > 0
        and day.day >= (u.last_event_at at time zone 'UTC')::date - 30
    ) end as days
  from retivo.users u
  where u.tenant_id = $1::uuid and u.mode = $2 and u.external_id = any ($3::text[])`

/** Of users who are held. Its rows are {@link Grounds}. */
export const readGrounds = ({ tenantId, mode }: Owner, ids: readonly string[], days: readonly string[]): Statement => ({
  text: readGroundsText,
  values: [tenantId, mode, [...ids], [...days]],
})

/** What becomes of a user. Absent: stays as it is. */
export interface NextUser {
  u: string
  /** Latest times: of an activity that is no notice, of any event whose name lacks `$`, of a notice that the account ended. */
  act?: Date
  evt?: Date
  fin?: Date
  /** What the user said last about being contacted, and when. */
  opt?: boolean
  oat?: Date
  profile?: Profile
  stage: string
  /** Since when it is churned, when it becomes so. */
  gone?: Date
  activation: number
  engagement: number
  expansion: number
  risk: number
  level: string
  health: number
  progress?: { completed: readonly string[]; total: number; percent: number }
  basis: Basis
  due?: Date
}

const storeUsersText = `
  with counted as (
    select * from json_to_recordset($5::json) as r (u text, d date, k text, c integer, a integer, f timestamptz, l timestamptz, la timestamptz)
  ), days as (
    insert into retivo.user_days as known (tenant_id, mode, external_id, day, name_key, count, active_count)
    select $1::uuid, $2, u, d, k, c, a from counted
    on conflict (tenant_id, mode, external_id, day, name_key)
    do update set count = known.count + excluded.count, active_count = known.active_count + excluded.active_count
  ), totals as (
    insert into retivo.user_totals as known (tenant_id, mode, external_id, name_key, count, active_count, first_at, last_at, last_active_at)
    select $1::uuid, $2, u, k, sum(c), sum(a), min(f), max(l), max(la) from counted group by u, k
    on conflict (tenant_id, mode, external_id, name_key)
    do update set count = known.count + excluded.count, active_count = known.active_count + excluded.active_count,
      first_at = least(known.first_at, excluded.first_at), last_at = greatest(known.last_at, excluded.last_at),
      last_active_at = greatest(known.last_active_at, excluded.last_active_at)
  )
  update retivo.users as u set
    name = case when s.profile is null then u.name else s.profile ->> 'name' end,
    email = case when s.profile is null then u.email else s.profile ->> 'email' end,
    company = case when s.profile is null then u.company else s.profile ->> 'company' end,
    role = case when s.profile is null then u.role else s.profile ->> 'role' end,
    team_size = case when s.profile is null then u.team_size else (s.profile ->> 'teamSize')::double precision end,
    locale = case when s.profile is null then u.locale else s.profile ->> 'locale' end,
    properties = case when s.profile is null then u.properties else (s.profile -> 'properties')::jsonb end,
    opted_out = case when s.oat > u.opt_changed_at or (s.oat = u.opt_changed_at and s.opt) or u.opt_changed_at is null
      then coalesce(s.opt, u.opted_out) else u.opted_out end,
    opt_changed_at = greatest(u.opt_changed_at, s.oat),
    last_activity_at = greatest(u.last_activity_at, s.act), last_event_at = greatest(u.last_event_at, s.evt), ended_at = greatest(u.ended_at, s.fin),
    lifecycle_stage = s.stage,
    stage_changed_at = case when s.stage = u.lifecycle_stage then u.stage_changed_at else $3::timestamptz end,
    churned_at = case when s.stage = 'churned' then coalesce(s.gone, u.churned_at) end,
    activation_score = s.activation, engagement_score = s.engagement, expansion_score = s.expansion, risk_score = s.risk,
    risk_level = s.level, health = s.health, milestone_progress = coalesce(s.progress, u.milestone_progress), basis = s.basis,
    scores_at = $3::timestamptz, evaluation_due_at = coalesce(s.due, u.evaluation_due_at)
  from json_to_recordset($4::json) as s (u text, act timestamptz, evt timestamptz, fin timestamptz, opt boolean, oat timestamptz,
    profile json, stage text, gone timestamptz, activation double precision, engagement double precision, expansion double precision,
    risk double precision, level text, health integer, progress jsonb, basis json, due timestamptz)
  where u.tenant_id = $1::uuid and u.mode = $2 and u.external_id = s.u`

/** Writes users, and raises the counters of what they did. */
export const storeUsers = (
  { tenantId, mode }: Owner,
  now: Date,
  users: readonly NextUser[],
  counts: readonly NewCount[],
): Statement => ({
  text: storeUsersText,
  values: [tenantId, mode, now, jsonParameter(users), jsonParameter(counts)],
})

/** A user who entered another stage. */
export interface StageChange {
  u: string
  from: string
  to: string
  reason: string
}

/** Notes them in the history. */
export const insertStageChanges = (
  { tenantId, mode }: Owner,
  now: Date,
  changes: readonly StageChange[],
): Statement => ({
  text: `insert into retivo.stage_history (id, tenant_id, mode, external_id, from_stage, to_stage, reason, at)
    select gen_random_uuid(), $1::uuid, $2, s.u, s."from", s."to", s.reason, $3::timestamptz
    from json_to_recordset($4::json) as s (u text, "from" text, "to" text, reason text)`,
  values: [tenantId, mode, now, jsonParameter(changes)],
})
