/** Tests of JSON values in SQL: properties of users and events. In memory `domain/retivo/conditions/matches.ts` decides the same. */
import { type RawBuilder, sql } from 'kysely'
import type { Comparison, NumberTest, Scalar, Test } from '#db/retivo/condition-form.ts'

export type Sql<T> = RawBuilder<T>
export type Predicate = Sql<boolean>

export const yes: Predicate = sql<boolean>`true`
export const no: Predicate = sql<boolean>`false`

/** All of them, or any of them. */
export const joined = (parts: readonly Predicate[], by: 'and' | 'or'): Predicate =>
  parts.length === 0 ? (by === 'and' ? yes : no) : sql<boolean>`(${sql.join(parts, sql.raw(` ${by} `))})`

const signs: Readonly<Record<Comparison | 'eq', string>> = { eq: '=', gt: '>', gte: '>=', lt: '<', lte: '<=' }
export const sign = (operator: NumberTest['operator']): Sql<unknown> => sql.raw(signs[operator])

/** A number as its decimal text says it, which is how it stands in JSON. */
export const decimal = (value: number): Sql<string> => sql<string>`${String(value)}::text::numeric`

/** One parameter, however many they are: a statement may have 32767. */
export const texts = (values: readonly string[]): Sql<string[]> => sql<string[]>`${[...values]}::text[]`

const asText = (value: Sql<unknown>): Sql<string> => sql<string>`(${value} #>> '{}')`

/** Whether the JSON value passes; never null. */
export function jsonPasses(value: Sql<unknown>, test: Test): Predicate {
  const type = sql<string>`coalesce(jsonb_typeof(${value}), 'null')`
  switch (test.operator) {
    case 'exists':
      return sql<boolean>`${type} <> 'null'`
    case 'one_of': {
      const isMissing = test.values.includes(null) ? [sql<boolean>`${type} = 'null'`] : []
      return joined([...isMissing, anyOf(value, type, test.values)], 'or')
    }
    case 'contains': {
      const isPart =
        typeof test.value === 'string' ? sql<boolean>`strpos(${lowerCase(asText(value))}, ${test.value}::text) > 0` : no
      return sql<boolean>`case ${type} when 'string' then ${isPart} when 'array' then ${someMember(value, [test.value])} else false end`
    }
    case 'starts_with':
    case 'ends_with':
      return sql<boolean>`case ${type} when 'string' then ${affixed(asText(value), test)} else false end`
    default:
      return sql<boolean>`case ${type} when 'number' then ${asText(value)}::numeric ${sign(test.operator)} ${decimal(test.value)} else false end`
  }
}

/** In the lower case of Unicode, as `fold` makes it: the locale of a database may know those of English only. */
export const lowerCase = (text: Sql<string>): Sql<string> => sql<string>`lower(${text} collate "und-x-icu")`

/** Whether the text, in lower case, starts or ends so. */
export const affixed = (
  text: Sql<string>,
  { operator, value }: { operator: 'starts_with' | 'ends_with'; value: string },
): Predicate =>
  operator === 'starts_with'
    ? sql<boolean>`starts_with(${lowerCase(text)}, ${value}::text)`
    : sql<boolean>`right(${lowerCase(text)}, length(${value}::text)) = ${value}::text`

/** A list equals what one of its members equals. */
const anyOf = (value: Sql<unknown>, type: Sql<string>, values: readonly Scalar[]): Predicate =>
  sql<boolean>`case ${type} when 'array' then ${someMember(value, values)} else ${isOneOf(value, values)} end`

const someMember = (value: Sql<unknown>, values: readonly Scalar[]): Predicate =>
  sql<boolean>`exists (select from jsonb_array_elements(${value}) as members (member) where ${isOneOf(sql`members.member`, values)})`

function isOneOf(value: Sql<unknown>, values: readonly Scalar[]): Predicate {
  const strings = values.filter((one) => typeof one === 'string')
  const numbers = values.filter((one) => typeof one === 'number')
  const booleans = values.filter((one) => typeof one === 'boolean')
  const branches = [
    ...(strings.length > 0 ? [sql`when 'string' then ${lowerCase(asText(value))} = any(${texts(strings)})`] : []),
    ...(numbers.length > 0
      ? [sql`when 'number' then ${asText(value)}::numeric = any(${texts(numbers.map(String))}::numeric[])`]
      : []),
    ...(booleans.length > 0 ? [sql`when 'boolean' then ${asText(value)} = any(${texts(booleans.map(String))})`] : []),
  ]
  if (branches.length === 0) return no
  return sql<boolean>`case coalesce(jsonb_typeof(${value}), 'null') ${sql.join(branches, sql` `)} else false end`
}
