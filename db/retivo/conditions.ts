/**
 * Conditions in SQL: one predicate over a row of `retivo.users as u`. It is never null. In memory `domain/retivo/conditions/matches.ts`
 * decides the same; a property test holds the two together.
 */
import { sql } from 'kysely'
import {
  type Condition,
  type DayField,
  type EventClause,
  type Field,
  type NumberTest,
  passes,
  type Scalar,
  type Test,
} from '#db/retivo/condition-form.ts'
import {
  affixed,
  joined,
  jsonPasses,
  lowerCase,
  no,
  type Predicate,
  type Sql,
  sign,
  texts,
  yes,
} from '#db/retivo/condition-json.ts'
import type { Mode, TenantId } from '#db/retivo/ids.ts'

/** Whose users the predicate is asked about. */
export interface Population {
  tenant: TenantId
  mode: Mode
  /** What fields of time count from; its UTC date is "today". */
  now: Date
  /** Asked about a few users: the counters of each are read by themselves. */
  each?: true
}

/** The predicate for a `where` over `retivo.users as u`, whose tenant and mode must be those of the population. */
export function predicate(condition: Condition, population: Population): Predicate {
  switch (condition.is) {
    case 'all':
    case 'any':
      return joined(
        condition.of.map((one) => predicate(one, population)),
        condition.is === 'all' ? 'and' : 'or',
      )
    case 'not':
      return sql<boolean>`(not ${predicate(condition.of, population)})`
    case 'test':
      return fieldPasses(condition.field, condition.test, population)
    case 'events':
      return eventsPass(condition, population)
  }
}

function fieldPasses(field: Field, test: Test, population: Population): Predicate {
  switch (field.of) {
    case 'text':
      return textPasses(field.name, test)
    case 'number':
      return numberPasses(sql<number>`${sql.ref(`u.${field.name}`)}`, test, field.name === 'team_size')
    case 'days':
      return numberPasses(daysSince(field.name, population.now), test, field.name === 'days_since_churn')
    case 'activity':
      return countPasses(activityCounts(field.withinDays, population), (sum) => numberPasses(sum, test, false), {
        atZero: passesZero(test),
        population,
      })
    case 'opted_out':
      return booleanPasses(sql<boolean>`u.opted_out`, test)
    case 'milestone':
      return booleanPasses(
        sql<boolean>`coalesce((u.milestone_progress -> 'completed') @> to_jsonb(${field.key}::text), false)`,
        test,
      )
    case 'segments':
      return jsonPasses(sql`u.segment_memberships`, test)
    case 'property':
      return jsonPasses(propertyOf(sql`u.properties`, field.path), test)
  }
}

const propertyOf = (properties: Sql<unknown>, path: readonly string[]): Sql<unknown> =>
  sql`(${properties} #> ${texts(path)})`

/** The stages and risk levels are stored in lower case: their indexes can be used. */
const lowerCased: readonly string[] = ['lifecycle_stage', 'risk_level']

function textPasses(name: string, test: Test): Predicate {
  const column = sql<string>`${sql.ref(`u.${name}`)}`
  const lower = lowerCased.includes(name) ? column : lowerCase(column)
  switch (test.operator) {
    case 'exists':
      return sql<boolean>`${column} is not null`
    case 'one_of': {
      const strings = test.values.filter((one) => typeof one === 'string')
      const parts = [
        ...(test.values.includes(null) ? [sql<boolean>`${column} is null`] : []),
        ...(strings.length > 0 ? [isTrue(sql<boolean>`${lower} = any(${texts(strings)})`, lower === column)] : []),
      ]
      return joined(parts, 'or')
    }
    case 'contains':
      return typeof test.value === 'string' ? isTrue(sql<boolean>`strpos(${lower}, ${test.value}::text) > 0`) : no
    case 'starts_with':
    case 'ends_with':
      return isTrue(affixed(column, test))
    default:
      return no
  }
}

const isTrue = (condition: Predicate, isNeverNull = false): Predicate =>
  isNeverNull ? condition : sql<boolean>`coalesce(${condition}, false)`

function numberPasses(value: Sql<number>, test: Test, isNullable: boolean): Predicate {
  switch (test.operator) {
    case 'exists':
      return sql<boolean>`${value} is not null`
    case 'one_of': {
      const numbers = test.values.filter((one) => typeof one === 'number').map(String)
      const parts = [
        ...(test.values.includes(null) ? [sql<boolean>`${value} is null`] : []),
        ...(numbers.length > 0 ? [isTrue(sql<boolean>`${value} = any(${texts(numbers)}::float8[])`, !isNullable)] : []),
      ]
      return joined(parts, 'or')
    }
    case 'contains':
    case 'starts_with':
    case 'ends_with':
      return no
    default:
      return compared(value, test, isNullable)
  }
}

const compared = (value: Sql<number>, { operator, value: bound }: NumberTest, isNullable: boolean): Predicate =>
  isTrue(sql<boolean>`${value} ${sign(operator)} ${String(bound)}::text::float8`, !isNullable)

function booleanPasses(value: Predicate, test: Test): Predicate {
  if (test.operator === 'exists') return yes
  if (test.operator !== 'one_of') return no
  const wanted = (one: Scalar) => test.values.includes(one)
  if (wanted(true)) return wanted(false) ? yes : value
  return wanted(false) ? sql<boolean>`(not ${value})` : no
}

/** In whole milliseconds divided, as in memory: both come to the same number. */
function daysSince(field: DayField, now: Date): Sql<number> {
  const since = sql.raw(
    {
      days_since_signup: 'u.created_at',
      days_since_last_activity: 'coalesce(u.last_activity_at, u.created_at)',
      days_in_stage: 'u.stage_changed_at',
      days_since_churn: 'u.churned_at',
    }[field],
  )
  return sql<number>`(case when ${since} > ${now} then 0 else (extract(epoch from (${now}::timestamptz - ${since})) * 1000)::float8 / 86400000 end)`
}

/** Rows of (external_id, number); a user may have several, or none. */
interface Counts {
  from: Sql<unknown>
  number: Sql<number>
}

/** The UTC dates of a window: today and as many before it as make up its number of days. */
function dates(column: Sql<unknown>, withinDays: number, now: Date): Sql<unknown> {
  const day = (daysAgo: number) => new Date(now.getTime() - daysAgo * 86_400_000).toISOString().slice(0, 10)
  return sql`${column} between ${day(withinDays - 1)}::text::date and ${day(0)}::text::date`
}

const ownRows = ({ tenant, mode, each }: Population): Sql<unknown> =>
  sql`c.tenant_id = ${tenant} and c.mode = ${mode}${each ? sql` and c.external_id = u.external_id` : sql``}`

function activityCounts(withinDays: number | null, population: Population): Counts {
  const number = sql<number>`c.active_count`
  const own = ownRows(population)
  if (withinDays === null) return { from: sql`retivo.user_totals as c where ${own}`, number }
  return { from: sql`retivo.user_days as c where ${own} and ${dates(sql`c.day`, withinDays, population.now)}`, number }
}

function eventCounts({ nameKey, withinDays, where }: EventClause, population: Population): Counts {
  const own = sql`${ownRows(population)} and c.name_key = ${nameKey}`
  const within = (column: Sql<unknown>) =>
    withinDays === null ? sql`` : sql` and ${dates(column, withinDays, population.now)}`
  if (where) {
    const day = sql`(c.occurred_at at time zone 'UTC')::date`
    return { from: sql`retivo.events as c where ${own}${within(day)} and ${whereHolds(where)}`, number: sql<number>`1` }
  }
  const number = sql<number>`c.count`
  if (withinDays === null) return { from: sql`retivo.user_totals as c where ${own}`, number }
  return { from: sql`retivo.user_days as c where ${own}${within(sql`c.day`)}`, number }
}

function eventsPass(clause: EventClause, population: Population): Predicate {
  const test = (sum: Sql<number>) =>
    joined(
      clause.count.map((one) => compared(sum, one, false)),
      'and',
    )
  const atZero = clause.count.every((one) => passes(0, one))
  return countPasses(eventCounts(clause, population), test, { atZero, population })
}

/**
 * Whether the sum of a user's counts passes. For many users they are added up once and looked up by user: users without any are in no
 * group, so the groups that decide are those that pass, or where nothing passes too, those that do not.
 */
function countPasses(
  { from, number }: Counts,
  test: (sum: Sql<number>) => Predicate,
  { atZero, population }: { atZero: boolean; population: Population },
): Predicate {
  if (population.each) return test(sql<number>`(select coalesce(sum(${number}), 0) from ${from})`)
  const passing = test(sql<number>`sum(${number})`)
  return atZero
    ? sql<boolean>`(u.external_id not in (select c.external_id from ${from} group by c.external_id having not ${passing}))`
    : sql<boolean>`(u.external_id in (select c.external_id from ${from} group by c.external_id having ${passing}))`
}

/** Whether nothing at all passes. */
function passesZero(test: Test): boolean {
  switch (test.operator) {
    case 'exists':
      return true
    case 'one_of':
      return test.values.includes(0)
    case 'contains':
    case 'starts_with':
    case 'ends_with':
      return false
    default:
      return passes(0, test)
  }
}

/** A condition on the properties of `retivo.events as c`; every field of it is one. */
function whereHolds(condition: Condition): Predicate {
  switch (condition.is) {
    case 'all':
    case 'any':
      return joined(condition.of.map(whereHolds), condition.is === 'all' ? 'and' : 'or')
    case 'not':
      return sql<boolean>`(not ${whereHolds(condition.of)})`
    case 'test':
      if (condition.field.of === 'property')
        return jsonPasses(propertyOf(sql`c.properties`, condition.field.path), condition.test)
      throw new Error(`A condition on events has the field ${condition.field.of}`)
    case 'events':
      throw new Error('A condition on events counts events')
  }
}
