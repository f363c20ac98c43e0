/** Conditions decided in memory. db/retivo/conditions.ts decides the same in SQL; a property test holds the two together. */
import {
  type Condition,
  type DayField,
  type EventClause,
  type Field,
  type NumberField,
  passes,
  type Scalar,
  type Test,
  type TextField,
} from '#db/retivo/condition-form.ts'
import { fold } from '#domain/retivo/conditions/fold.ts'
import { isRecord } from '#domain/retivo/conditions/refuse.ts'

/** What is known of one user. */
export interface Facts {
  now: Date
  texts: Readonly<Record<TextField, string | null>>
  numbers: Readonly<Record<NumberField, number | null>>
  createdAt: Date
  lastActivityAt: Date | null
  stageChangedAt: Date | null
  /** Null unless the user is churned. */
  churnedAt: Date | null
  optedOut: boolean
  segments: readonly string[]
  completedMilestones: readonly string[]
  properties: unknown
  /** The number of activity events of any name. */
  activity(withinDays: number | null): number
  /** The number of the user's events of that name in that window whose properties match. */
  events(clause: Pick<EventClause, 'nameKey' | 'withinDays' | 'where'>): number
}

/** Whether the user matches. */
export const matches = (condition: Condition, facts: Facts): boolean =>
  holds(condition, (field) => factOf(field, facts), facts)

/** Whether an event with these properties matches a condition of {@link parseWhere}. */
export const matchesWhere = (condition: Condition, properties: unknown): boolean =>
  holds(condition, (field) => (field.of === 'property' ? lookUp(properties, field.path) : undefined), undefined)

type Look = (field: Field) => unknown

function holds(condition: Condition, look: Look, facts: Facts | undefined): boolean {
  switch (condition.is) {
    case 'all':
      return condition.of.every((one) => holds(one, look, facts))
    case 'any':
      return condition.of.some((one) => holds(one, look, facts))
    case 'not':
      return !holds(condition.of, look, facts)
    case 'test':
      return holdsFor(look(condition.field), condition.test)
    case 'events': {
      const number = facts?.events(condition) ?? 0
      return condition.count.every((one) => passes(number, one))
    }
  }
}

function holdsFor(value: unknown, test: Test): boolean {
  const isMissing = value === undefined || value === null
  switch (test.operator) {
    case 'exists':
      return !isMissing
    case 'one_of':
      return test.values.some((wanted) => (wanted === null ? isMissing : equals(value, wanted)))
    case 'contains':
      if (typeof value === 'string') return typeof test.value === 'string' && fold(value).includes(test.value)
      return Array.isArray(value) && value.some((one) => isSame(one, test.value))
    case 'starts_with':
      return typeof value === 'string' && fold(value).startsWith(test.value)
    case 'ends_with':
      return typeof value === 'string' && fold(value).endsWith(test.value)
    default:
      return typeof value === 'number' && passes(value, test)
  }
}

/** A list equals what one of its members equals. */
const equals = (value: unknown, wanted: Scalar): boolean =>
  Array.isArray(value) ? value.some((one) => isSame(one, wanted)) : isSame(value, wanted)

const isSame = (value: unknown, wanted: Scalar): boolean =>
  typeof value === 'string' ? fold(value) === wanted : value === wanted

function factOf(field: Field, facts: Facts): unknown {
  switch (field.of) {
    case 'text':
      return facts.texts[field.name]
    case 'number':
      return facts.numbers[field.name]
    case 'days':
      return daysOf(field.name, facts)
    case 'activity':
      return facts.activity(field.withinDays)
    case 'opted_out':
      return facts.optedOut
    case 'segments':
      return facts.segments
    case 'milestone':
      return facts.completedMilestones.includes(field.key)
    case 'property':
      return lookUp(facts.properties, field.path)
  }
}

const dayMs = 86_400_000

function daysOf(name: DayField, { now, createdAt, lastActivityAt, stageChangedAt, churnedAt }: Facts): number | null {
  const since = {
    days_since_signup: createdAt,
    days_since_last_activity: lastActivityAt ?? createdAt,
    days_in_stage: stageChangedAt ?? createdAt,
    days_since_churn: churnedAt,
  }[name]
  return since && Math.max(0, now.getTime() - since.getTime()) / dayMs
}

/** What stands at the path; lists are entered by position, as PostgreSQL does. */
function lookUp(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, name) => {
    if (Array.isArray(inner)) return /^\s*[+-]?\d+$/.test(name) ? inner.at(Number(name)) : undefined
    return isRecord(inner) && Object.hasOwn(inner, name) ? inner[name] : undefined
  }, value)
}
