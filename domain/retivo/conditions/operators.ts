/** Operators of a condition: their names, and what each takes. */
import type { Comparison, Condition, Field, NumberTest, Scalar, Test } from '#db/retivo/condition-form.ts'
import { fold } from '#domain/retivo/conditions/fold.ts'
import { at, isRecord, listAt, numberAt, type Path, refusal, shown, textAt } from '#domain/retivo/conditions/refuse.ts'

/** Makes the condition "field operator operand". */
type Make = (field: Field, operand: unknown, path: Path) => Condition

const test = (field: Field, what: Test): Condition => ({ is: 'test', field, test: what })
const not = (of: Condition): Condition => ({ is: 'not', of })

/** Longer lists belong into a segment. */
const maxValues = 1000

function scalarAt(value: unknown, path: Path): Scalar {
  if (typeof value === 'string') return fold(textAt(value, path))
  if (typeof value === 'number') return numberAt(value, path)
  if (typeof value === 'boolean' || value === null) return value
  throw refusal(path, `must be a text, a number, a boolean or null, not ${shown(value)}`)
}

function scalarsAt(value: unknown, path: Path): readonly Scalar[] {
  const list = listAt(value, path)
  if (list.length > maxValues) throw refusal(path, `has ${list.length} values; ${maxValues} are allowed`)
  return list.map((one, index) => scalarAt(one, at(path, index)))
}

/** Equality; with a list, equality with one of it. */
export const oneOf: Make = (field, operand, path) =>
  test(field, {
    operator: 'one_of',
    values: Array.isArray(operand) ? scalarsAt(operand, path) : [scalarAt(operand, path)],
  })

const oneOfList: Make = (field, operand, path) => test(field, { operator: 'one_of', values: scalarsAt(operand, path) })

const compare =
  (operator: Comparison): Make =>
  (field, operand, path) =>
    test(field, { operator, value: numberAt(operand, path) })

const contains: Make = (field, operand, path) => {
  const value = scalarAt(operand, path)
  if (value === null) throw refusal(path, 'must be a text, a number or a boolean, not null')
  return test(field, { operator: 'contains', value })
}

const affix =
  (operator: 'starts_with' | 'ends_with'): Make =>
  (field, operand, path) =>
    test(field, { operator, value: fold(textAt(operand, path)) })

const exists: Make = (field, operand, path) => {
  if (typeof operand !== 'boolean') throw refusal(path, `must be true or false, not ${shown(operand)}`)
  return operand ? test(field, { operator: 'exists' }) : not(test(field, { operator: 'exists' }))
}

const between: Make = (field, operand, path) => {
  const list = listAt(operand, path)
  if (list.length !== 2) throw refusal(path, `must be [lowest, highest], not ${shown(operand)}`)
  const [low, high] = list.map((one, index) => numberAt(one, at(path, index))) as [number, number]
  return {
    is: 'all',
    of: [test(field, { operator: 'gte', value: low }), test(field, { operator: 'lte', value: high })],
  }
}

const opposite =
  (make: Make): Make =>
  (field, operand, path) =>
    not(make(field, operand, path))

const operators: Readonly<Record<string, Make>> = {
  eq: oneOf,
  neq: opposite(oneOf),
  gt: compare('gt'),
  gte: compare('gte'),
  lt: compare('lt'),
  lte: compare('lte'),
  in: oneOfList,
  not_in: opposite(oneOfList),
  contains,
  not_contains: opposite(contains),
  starts_with: affix('starts_with'),
  ends_with: affix('ends_with'),
  exists,
  between,
}

const aliases: Readonly<Record<string, string>> = {
  '=': 'eq',
  '==': 'eq',
  equals: 'eq',
  ne: 'neq',
  '!=': 'neq',
  not_equals: 'neq',
  '>': 'gt',
  '>=': 'gte',
  '<': 'lt',
  '<=': 'lte',
  nin: 'not_in',
}

/** The operator's name without `$` and alias; throws a refusal at `path` when there is none of that name. */
export function operatorNamed(given: string, path: Path): string {
  const plain = given.startsWith('$') ? given.slice(1) : given
  const name = Object.hasOwn(aliases, plain) ? (aliases[plain] as string) : plain
  if (Object.hasOwn(operators, name)) return name
  throw refusal(path, `is an unknown operator, ${shown(given)}; there are ${Object.keys(operators).join(', ')}`)
}

/** The condition of one operator; the name must come from {@link operatorNamed}. */
export function applyOperator(name: string, field: Field, operand: unknown, path: Path): Condition {
  const make = operators[name]
  if (!make) throw new Error(`There is no operator ${name}`)
  return make(field, operand, path)
}

const countOperators = ['eq', 'gt', 'gte', 'lt', 'lte', 'between']

/** Tests of a number of events: a number, or an object of operators. */
export function countTests(value: unknown, path: Path): readonly NumberTest[] {
  if (!isRecord(value)) return [{ operator: 'eq', value: numberAt(value, path) }]
  const entries = Object.entries(value)
  if (entries.length === 0) throw refusal(path, 'names no operator')
  return entries.flatMap(([given, operand]) => {
    const here = at(path, given)
    const operator = operatorNamed(given, here)
    if (!countOperators.includes(operator))
      throw refusal(here, `does not apply to a number of events; ${countOperators.join(', ')} do`)
    if (operator !== 'between')
      return [{ operator: operator as NumberTest['operator'], value: numberAt(operand, here) }]
    const list = listAt(operand, here)
    if (list.length !== 2) throw refusal(here, `must be [lowest, highest], not ${shown(operand)}`)
    return [
      { operator: 'gte' as const, value: numberAt(list[0], at(here, 0)) },
      { operator: 'lte' as const, value: numberAt(list[1], at(here, 1)) },
    ]
  })
}
