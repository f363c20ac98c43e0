/**
 * The checked form of a condition: what `domain/retivo/conditions` makes of the JSON a tenant writes, and what becomes SQL. Only what has a
 * meaning of its own is in it: shorthands, aliases and the operators that are the opposite of another are gone.
 */

export type Scalar = string | number | boolean | null

export const textFields = ['lifecycle_stage', 'risk_level', 'email', 'name', 'company', 'role', 'locale'] as const
export const numberFields = [
  'risk_score',
  'activation_score',
  'engagement_score',
  'expansion_score',
  'health',
  'team_size',
] as const
/** Days with fraction, by the clock. */
export const dayFields = ['days_since_signup', 'days_since_last_activity', 'days_in_stage', 'days_since_churn'] as const

export type TextField = (typeof textFields)[number]
export type NumberField = (typeof numberFields)[number]
export type DayField = (typeof dayFields)[number]

export type Field =
  | { of: 'text'; name: TextField }
  | { of: 'number'; name: NumberField }
  | { of: 'days'; name: DayField }
  /** Activity events of any name; `withinDays` as in {@link EventClause}. */
  | { of: 'activity'; withinDays: number | null }
  | { of: 'opted_out' }
  | { of: 'segments' }
  | { of: 'milestone'; key: string }
  | { of: 'property'; path: readonly string[] }

export type Comparison = 'gt' | 'gte' | 'lt' | 'lte'

export type Test =
  /** Equal to one of them; null stands for a missing value. Texts are folded, see `fold`. */
  | { operator: 'one_of'; values: readonly Scalar[] }
  | { operator: Comparison; value: number }
  | { operator: 'contains'; value: Exclude<Scalar, null> }
  | { operator: 'starts_with' | 'ends_with'; value: string }
  | { operator: 'exists' }

export interface NumberTest {
  operator: Comparison | 'eq'
  value: number
}

/** The number of a user's events with that name passes all tests. */
export interface EventClause {
  nameKey: string
  /** UTC dates, today included; null = ever. */
  withinDays: number | null
  /** About the properties of each event; every field of it is a property. */
  where: Condition | null
  count: readonly NumberTest[]
}

export type Condition =
  | { is: 'all'; of: readonly Condition[] }
  | { is: 'any'; of: readonly Condition[] }
  | { is: 'not'; of: Condition }
  | { is: 'test'; field: Field; test: Test }
  | ({ is: 'events' } & EventClause)

/** Whether a number passes. */
export function passes(value: number, { operator, value: bound }: NumberTest): boolean {
  if (operator === 'eq') return value === bound
  if (operator === 'gt') return value > bound
  if (operator === 'gte') return value >= bound
  return operator === 'lt' ? value < bound : value <= bound
}
