/**
 * Takes a schema and a valid value and breaks one rule at a time: each required member removed, each bound overstepped by the smallest
 * step, each enum, type, format and pattern missed. What the second validator does not call invalid is not a violation and is dropped
 * (an `anyOf` may allow what one branch forbids).
 */
import type { Contract, Schema } from '#scripts/contract/documents.ts'
import { isObject, joinPointer, valueAt, withoutValue, withValue } from '#scripts/contract/json.ts'
import { flatten, sampleSchema, typesOf } from '#scripts/contract/sampler.ts'
import type { SchemaChecker } from '#scripts/contract/schemas.ts'

export interface Violation {
  /** Into the broken value. */
  pointer: string
  keyword: string
  /** For people: `requestText: longer than 10000`. */
  text: string
  value: unknown
}

interface Walk {
  contract: Contract
  root: unknown
  found: Violation[]
}

const deepest = 5
/** Texts and lists beyond this are not sent: the request would be refused for its size. */
const longest = 200_000

/** All violations of `schema` near `valid`. */
export async function violations(
  contract: Contract,
  checker: SchemaChecker,
  schema: Schema,
  valid: unknown,
): Promise<Violation[]> {
  const walk: Walk = { contract, root: valid, found: [] }
  visit(walk, schema, '', 0)
  const broken: Violation[] = []
  const seen = new Set<string>()
  for (const violation of walk.found) {
    const key = `${violation.pointer} ${violation.text}`
    if (seen.has(key) || (await checker.valid(schema, violation.value))) continue
    seen.add(key)
    broken.push(violation)
  }
  return broken
}

function visit(walk: Walk, reference: Schema, pointer: string, depth: number): void {
  const schema = flatten(reference, walk.contract)
  const current = pointer === '' ? walk.root : valueAt(walk.root, pointer)
  breakType(walk, schema, pointer)
  breakChoice(walk, schema, pointer)
  breakNumber(walk, schema, pointer)
  breakText(walk, schema, pointer)
  if (depth >= deepest) return
  if (typesOf(schema).includes('array')) breakList(walk, schema, pointer, current, depth)
  if (typesOf(schema).includes('object')) breakObject(walk, schema, pointer, current, depth)
}

function add(walk: Walk, pointer: string, keyword: string, text: string, value: unknown): void {
  const place = pointer === '' ? 'the whole' : pointer.slice(1)
  walk.found.push({ pointer, keyword, text: `${place}: ${text}`, value: put(walk, pointer, value) })
}

/** Optional members on the way that the valid value lacks are sampled, so that only one rule is broken. */
function put(walk: Walk, pointer: string, value: unknown): unknown {
  return pointer === '' ? value : withValue(walk.root, pointer, value)
}

const strangers: [string, unknown][] = [
  ['a text instead', 'text'],
  ['a number instead', 42],
  ['an object instead', { member: 1 }],
  ['a list instead', [1]],
  ['null instead', null],
  ['true instead', true],
]

function breakType(walk: Walk, schema: Schema, pointer: string): void {
  if (typesOf(schema).length === 0) return
  const accepted = new Set(typesOf(schema))
  const wrong = strangers.filter(
    ([, value]) => !accepted.has(typeOf(value)) && !(value === 42 && accepted.has('integer')),
  )
  // One wrong type and null: both are common mistakes of clients, and more of them would find nothing new.
  const chosen = [wrong.find(([, value]) => value !== null), wrong.find(([, value]) => value === null)]
  for (const choice of chosen) if (choice) add(walk, pointer, 'type', choice[0], choice[1])
  if (accepted.has('integer') && !accepted.has('number')) add(walk, pointer, 'type', 'a fraction instead', 1.5)
}

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value === 'number' ? 'number' : typeof value

function breakChoice(walk: Walk, schema: Schema, pointer: string): void {
  if (schema.enum) {
    const text = typesOf(schema).some((type) => type === 'integer' || type === 'number') ? 987_654 : 'no-such-choice'
    add(walk, pointer, 'enum', 'a value that is not in the enum', text)
  }
  if (schema.const !== undefined) add(walk, pointer, 'const', 'another value than the constant', 'no-such-constant')
}

function breakNumber(walk: Walk, schema: Schema, pointer: string): void {
  const step = typesOf(schema).includes('integer') ? 1 : (schema.multipleOf ?? 0.5)
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema
  if (minimum !== undefined) add(walk, pointer, 'minimum', `less than ${minimum}`, minimum - step)
  if (maximum !== undefined) add(walk, pointer, 'maximum', `more than ${maximum}`, maximum + step)
  if (exclusiveMinimum !== undefined)
    add(walk, pointer, 'exclusiveMinimum', `${exclusiveMinimum} itself`, exclusiveMinimum)
  if (exclusiveMaximum !== undefined)
    add(walk, pointer, 'exclusiveMaximum', `${exclusiveMaximum} itself`, exclusiveMaximum)
  if (multipleOf !== undefined) add(walk, pointer, 'multipleOf', `not a multiple of ${multipleOf}`, multipleOf * 1.5)
}

const malformed: Record<string, string> = {
  uuid: 'not-a-uuid',
  email: 'not an address',
  'date-time': '2026-13-45T99:00:00Z',
  date: '2026-02-30',
  uri: 'no uri',
}

function breakText(walk: Walk, schema: Schema, pointer: string): void {
  const { minLength, maxLength, pattern, format } = schema
  if (minLength) add(walk, pointer, 'minLength', `shorter than ${minLength}`, 'x'.repeat(minLength - 1))
  if (maxLength !== undefined && maxLength < longest) {
    add(walk, pointer, 'maxLength', `longer than ${maxLength}`, tooLong(walk, pointer, schema, maxLength))
  }
  if (pattern !== undefined) {
    for (const text of ['', ' ', '§ no match §']) {
      if (!new RegExp(pattern, 'u').test(text))
        add(walk, pointer, 'pattern', `${JSON.stringify(text)} misses ${pattern}`, text)
    }
  }
  const wrong = format === undefined ? undefined : malformed[format]
  if (wrong !== undefined) add(walk, pointer, 'format', `no ${format}`, wrong)
}

/** Longer than allowed, and where the format lets it, otherwise right. */
function tooLong(walk: Walk, pointer: string, schema: Schema, maxLength: number): string {
  const current = pointer === '' ? walk.root : valueAt(walk.root, pointer)
  const start = typeof current === 'string' ? current : ''
  if (schema.format === 'email') return `${'x'.repeat(maxLength)}@example.com`
  if (schema.format === 'uri') return `https://example.com/${'x'.repeat(maxLength)}`
  return (start || 'x').padEnd(maxLength + 1, 'x')
}

function breakList(walk: Walk, schema: Schema, pointer: string, current: unknown, depth: number): void {
  const filled = { ...schema, minItems: Math.max(1, schema.minItems ?? 1) }
  const list = Array.isArray(current) && current.length > 0 ? current : sampleList(walk, filled)
  const item = list[0]
  if (schema.minItems)
    add(walk, pointer, 'minItems', `fewer than ${schema.minItems} items`, list.slice(0, schema.minItems - 1))
  if (schema.maxItems !== undefined && schema.maxItems < longest / 10) {
    const many = Array.from({ length: schema.maxItems + 1 }, () => item)
    add(walk, pointer, 'maxItems', `more than ${schema.maxItems} items`, many)
  }
  if (schema.uniqueItems) add(walk, pointer, 'uniqueItems', 'the same item twice', [item, item])
  if (!schema.items || item === undefined) return
  const deeper = { ...walk, root: put(walk, pointer, list) }
  visit(deeper, schema.items, joinPointer(pointer, 0), depth + 1)
}

function sampleList(walk: Walk, schema: Schema): unknown[] {
  const list = sampleSchema(schema, { seed: 1, contract: walk.contract, direction: 'request' })
  return Array.isArray(list) ? list : []
}

function breakObject(walk: Walk, schema: Schema, pointer: string, current: unknown, depth: number): void {
  const object = isObject(current) ? current : {}
  for (const name of schema.required ?? []) {
    if (!Object.hasOwn(object, name)) continue
    const inner = joinPointer(pointer, name)
    const value = withoutValue(walk.root, inner)
    walk.found.push({ pointer: inner, keyword: 'required', text: `${inner.slice(1)}: required, left out`, value })
  }
  if (schema.additionalProperties === false) {
    add(walk, pointer, 'additionalProperties', 'a member the schema does not know', { ...object, noSuchMember: 1 })
  }
  if (schema.minProperties) add(walk, pointer, 'minProperties', `fewer than ${schema.minProperties} members`, {})
  if (schema.maxProperties !== undefined && schema.maxProperties < 2000) {
    const many = Object.fromEntries(Array.from({ length: schema.maxProperties + 1 }, (_, i) => [`m${i}`, 1]))
    add(walk, pointer, 'maxProperties', `more than ${schema.maxProperties} members`, { ...object, ...many })
  }
  for (const [name, member] of Object.entries(schema.properties ?? {})) {
    if (walk.contract.resolve(member).readOnly) continue
    visitMember(walk, member, joinPointer(pointer, name), object[name], depth)
  }
}

/** An optional member that the valid value lacks is there, sampled, while its own members are broken. */
function visitMember(walk: Walk, member: Schema, pointer: string, current: unknown, depth: number): void {
  const types = typesOf(flatten(member, walk.contract))
  const nested = types.includes('object') || types.includes('array')
  if (nested && current === undefined) {
    const sampled = sampleSchema(member, { seed: 1, contract: walk.contract, direction: 'request', optional: true })
    visit({ ...walk, root: withValue(walk.root, pointer, sampled) }, member, pointer, depth + 1)
  } else visit(walk, member, pointer, depth + 1)
}
