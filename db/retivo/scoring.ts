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

interface Owner {
  tenantId: TenantId
  mode: Mode
}

/**
 * Holds the users, in the order of their ids. Its rows are {@link HeldUser}, with the profiles of those it is asked for; none, when one of the
 * users is not there.
 */
export const holdUsers = (
  { tenantId, mode }: Owner,
  ids: readonly string[],
  profiles: readonly string[],
): Statement => ({
  text: 'select * from retivo.hold_users($1, $2, $3, $4)',
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

/** What becomes of a user. Absent: stays as it is. An activity is an event whose name lacks `$`, too. */
export interface NextUser {
  u: string
  /** Latest times: of an activity that is no notice, of a notice, of a notice that the account ended. */
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

/** Writes users who are held, and raises the counters of what they did. */
export const storeUsers = (
  { tenantId, mode }: Owner,
  now: Date,
  users: readonly NextUser[],
  counts: readonly NewCount[],
): Statement => ({
  text: 'select retivo.store_users($1, $2, $3, $4, $5)',
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
