/** From the JSON a tenant writes to the checked form. Everything that can be wrong with a condition is refused here, and nowhere later. */
import type { Condition } from '#db/retivo/condition-form.ts'
import { fieldNamed, type Subject } from '#domain/retivo/conditions/fields.ts'
import { toNameKey } from '#domain/retivo/conditions/fold.ts'
import { applyOperator, countTests, oneOf, operatorNamed } from '#domain/retivo/conditions/operators.ts'
import { at, isRecord, listAt, objectAt, type Path, refusal, shown, textAt } from '#domain/retivo/conditions/refuse.ts'

const maxDepth = 10
/** Tests in one condition: far beyond what anybody writes by hand. */
const maxTests = 500
/** Ten years. */
const maxDays = 3650

interface Progress {
  subject: Subject
  tests: number
}

/**
 * The checked form of conditions written as JSON. Throws a 400 that names the place, starting with `path`. `{}` becomes a condition that
 * holds for everybody; whether that is wanted is the caller's matter, see {@link isEmpty}.
 */
export const parseConditions = (value: unknown, path: Path, subject: Exclude<Subject, 'event'> = 'user'): Condition =>
  parseObject(value, path, { subject, tests: 0 }, 0)

/** The same for the `where` of an event: every field of it is a property of that event. */
export const parseWhere = (value: unknown, path: Path): Condition =>
  parseObject(value, path, { subject: 'event', tests: 0 }, 0)

/** Whether nothing is asked: true for everybody as entry conditions, for nobody as exit conditions. */
export const isEmpty = (condition: Condition): boolean => condition.is === 'all' && condition.of.length === 0

function parseObject(value: unknown, path: Path, progress: Progress, depth: number): Condition {
  if (depth > maxDepth) throw refusal(path, `is nested more than ${maxDepth} levels deep`)
  const members = Object.entries(objectAt(value, path)).filter(([name]) => !isLogic(name, value))
  const parts = members.map(([name, member]) => parseMember(name, member, { path, progress, depth, value }))
  const [only] = parts
  return parts.length === 1 && only ? only : { is: 'all', of: parts }
}

/** `logic` belongs to `conditions`; alone it is a property like any other. */
const isLogic = (name: string, value: unknown): boolean => name === 'logic' && isRecord(value) && 'conditions' in value

interface Place {
  path: Path
  progress: Progress
  depth: number
  /** The object the member is in. */
  value: unknown
}

function parseMember(name: string, member: unknown, place: Place): Condition {
  const { path, progress, depth } = place
  const here = at(path, name)
  if (name === 'all' || name === 'any') {
    const of = listAt(member, here).map((one, index) => parseObject(one, at(here, index), progress, depth + 1))
    return { is: name, of }
  }
  if (name === 'not') return { is: 'not', of: parseObject(member, here, progress, depth + 1) }
  if (name === 'conditions') return parseFlat(member, here, place)
  if (progress.subject !== 'event' && name === 'event') return parseEvents(member, here, progress)
  if (progress.subject !== 'event' && name === 'not_event')
    return { is: 'not', of: parseEvents(member, here, progress) }
  return parseField(name, member, here, progress)
}

function parseFlat(list: unknown, path: Path, { progress, value, path: outer }: Place): Condition {
  const logic = isRecord(value) && value.logic !== undefined ? value.logic : 'and'
  if (logic !== 'and' && logic !== 'or') throw refusal(at(outer, 'logic'), `must be "and" or "or", not ${shown(logic)}`)
  const of = listAt(list, path).map((one, index) => {
    const here = at(path, index)
    const { field, operator, value: operand } = objectAt(one, here)
    count(progress, here)
    const name = operatorNamed(textAt(operator, at(here, 'operator')), at(here, 'operator'))
    const known = fieldNamed(textAt(field, at(here, 'field')), progress.subject, at(here, 'field'))
    return applyOperator(name, known, operand, at(here, 'value'))
  })
  return { is: logic === 'and' ? 'all' : 'any', of }
}

function parseEvents(value: unknown, path: Path, progress: Progress): Condition {
  count(progress, path)
  const clause = objectAt(value, path)
  const unknown = Object.keys(clause).find((name) => !['name', 'within_days', 'count', 'where'].includes(name))
  if (unknown !== undefined)
    throw refusal(at(path, unknown), 'is not known here; an event has name, within_days, count and where')
  const nameKey = toNameKey(textAt(clause.name, at(path, 'name')))
  if (nameKey === '') throw refusal(at(path, 'name'), 'must have a letter or digit')
  const { within_days: days, where, count: counted } = clause
  return {
    is: 'events',
    nameKey,
    withinDays: days === undefined || days === null ? null : daysAt(days, at(path, 'within_days')),
    where: where === undefined || where === null ? null : whereAt(where, at(path, 'where'), progress),
    count: counted === undefined ? [{ operator: 'gte', value: 1 }] : countTests(counted, at(path, 'count')),
  }
}

function whereAt(value: unknown, path: Path, progress: Progress): Condition | null {
  const inner: Progress = { subject: 'event', tests: progress.tests }
  const where = parseObject(value, path, inner, 0)
  progress.tests = inner.tests
  return isEmpty(where) ? null : where
}

function daysAt(value: unknown, path: Path): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= maxDays) return value
  throw refusal(path, `must be a whole number of days from 1 to ${maxDays}, not ${shown(value)}`)
}

const listShorthands: Readonly<Record<string, string>> = {
  lifecycle_stages: 'lifecycle_stage',
  risk_levels: 'risk_level',
}

function parseField(name: string, value: unknown, path: Path, progress: Progress): Condition {
  const { subject } = progress
  count(progress, path)
  const listed = subject === 'event' ? undefined : listShorthands[name]
  if (listed !== undefined) return oneOf(fieldNamed(listed, subject, path), listAt(value, path), path)
  const bound = /^(min|max)_(.+)$/.exec(name)
  if (bound?.[2])
    return applyOperator(bound[1] === 'min' ? 'gte' : 'lte', fieldNamed(bound[2], subject, path), value, path)
  const field = fieldNamed(name, subject, path)
  if (!isRecord(value)) return oneOf(field, value, path)
  const entries = Object.entries(value)
  if (entries.length === 0) throw refusal(path, 'names no operator')
  const of = entries.map(([operator, operand]) => {
    const here = at(path, operator)
    return applyOperator(operatorNamed(operator, here), field, operand, here)
  })
  const [only] = of
  return of.length === 1 && only ? only : { is: 'all', of }
}

function count(progress: Progress, path: Path): void {
  if (++progress.tests > maxTests) throw refusal(path, `is one test too many: a condition may have ${maxTests}`)
}
