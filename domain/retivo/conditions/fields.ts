/** Names of fields, as conditions write them. */
import { dayFields, type Field, numberFields, textFields } from '#db/retivo/condition-form.ts'
import { type Path, refusal, textAt } from '#domain/retivo/conditions/refuse.ts'

/** What a condition is about: a user, the user a segment is computed for, or one event's properties. */
export type Subject = 'user' | 'segment' | 'event'

const known = new Map<string, Field>([
  ...textFields.map((name) => [name, { of: 'text', name }] as const),
  ...numberFields.map((name) => [name, { of: 'number', name }] as const),
  ...dayFields.map((name) => [name, { of: 'days', name }] as const),
  ['days_inactive', { of: 'days', name: 'days_since_last_activity' }],
  ['event_count', { of: 'activity', withinDays: null }],
  ['event_count_7d', { of: 'activity', withinDays: 7 }],
  ['event_count_14d', { of: 'activity', withinDays: 14 }],
  ['event_count_30d', { of: 'activity', withinDays: 30 }],
  ['opted_out', { of: 'opted_out' }],
  ['segments', { of: 'segments' }],
])

/** The field of that name. A name nobody knows is a property, and so it is missing where the user has none of that name. */
export function fieldNamed(given: string, subject: Subject, path: Path): Field {
  const name = textAt(given, path)
  if (subject === 'event') return { of: 'property', path: propertyPath(removePrefix(name, 'properties.'), path) }
  if (name === 'segments' && subject === 'segment')
    throw refusal(path, 'may not be used in a segment: segments do not depend on each other')
  const field = known.get(name)
  if (field) return field
  if (name.startsWith('milestones.')) return { of: 'milestone', key: rest(name, 'milestones.', path) }
  return { of: 'property', path: propertyPath(removePrefix(name, 'properties.'), path) }
}

const removePrefix = (name: string, prefix: string): string =>
  name.startsWith(prefix) ? name.slice(prefix.length) : name

function rest(name: string, prefix: string, path: Path): string {
  const key = name.slice(prefix.length)
  if (key === '') throw refusal(path, `names no field: something must follow "${prefix}"`)
  return key
}

function propertyPath(name: string, path: Path): readonly string[] {
  const parts = name.split('.')
  if (parts.includes('')) throw refusal(path, `names no property: a part of ${JSON.stringify(name)} is empty`)
  if (parts.length > 10) throw refusal(path, 'names a property more than 10 levels deep')
  return parts
}
