/**
 * A schema as the comparison sees it: every part that applies at once (`$ref` followed, `allOf` spread out), once for each branch of
 * its choices (`anyOf`, `oneOf`). Two documents that say the same with and without a reference have the same shape.
 */
import {
  asList,
  asObject,
  type JsonObject,
  type Located,
  member,
  members,
  type Side,
} from '#scripts/contract/against/side.ts'

/** One schema object without references, and where it stands. */
export interface Part {
  at: string
  schema: JsonObject
}

/** Parts that apply together. */
export type Parts = readonly Part[]

/** Beyond so many branches only the first ones are looked at, as a product of choices may be large. */
const mostBranches = 128

/** The branches of a schema that is said in several places at once; one branch when it has no choices. */
export function branchesOf(side: Side, located: readonly Located[]): Parts[] {
  return product(located.map((one) => expand(side, one, [])))
}

function product(lists: readonly Parts[][]): Parts[] {
  let result: Parts[] = [[]]
  for (const list of lists) {
    result = result.flatMap((left) => list.map((right) => [...left, ...right])).slice(0, mostBranches)
  }
  return result
}

/** `open` holds the references that are being followed; a branch that leads back to one of them adds nothing and is left out. */
function expand(side: Side, located: Located, open: readonly string[]): Parts[] {
  if (typeof located.value === 'boolean') return [located.value ? [] : [{ at: located.at, schema: { not: {} } }]]
  const schema = asObject(located.value)
  const own: Part[] = Object.keys(schema).some((key) => key !== '$ref') ? [{ at: located.at, schema }] : []
  const lists: Parts[][] = [[own]]
  if (typeof schema.$ref === 'string') {
    const target = side.resolve(located)
    if (open.includes(target.at)) return []
    lists.unshift(expand(side, target, [...open, target.at]))
  }
  for (const one of items(member(located, 'allOf'))) lists.push(expand(side, one, open))
  for (const keyword of ['anyOf', 'oneOf']) {
    const options = items(member(located, keyword)).flatMap((option) => expand(side, option, open))
    if (options.length > 0) lists.push(options)
  }
  return product(lists)
}

const items = (list: Located): Located[] => asList(list.value).map((_, index) => member(list, index))

/** Where a keyword is said first. */
export function placeOf(parts: Parts, keyword: string): string | undefined {
  const part = parts.find((one) => one.schema[keyword] !== undefined)
  return part && `${part.at}/${keyword}`
}

/** All values of a keyword. */
export const said = (parts: Parts, keyword: string): unknown[] =>
  parts.map((one) => one.schema[keyword]).filter((value) => value !== undefined)

/** Where the value itself is described. */
export const rootOf = (parts: Parts): string => parts[0]?.at ?? ''

/** The types that all parts allow; undefined = any. `number` is two: whole numbers and fractions. */
export function typesOf(parts: Parts): Set<string> | undefined {
  let allowed: Set<string> | undefined
  for (const part of parts) {
    const { type, nullable } = part.schema
    if (type === undefined) continue
    const names = [type].flat().flatMap((name) => (name === 'number' ? ['integer', 'fraction'] : [String(name)]))
    const set = new Set(nullable === true ? [...names, 'null'] : names)
    allowed = allowed ? allowed.intersection(set) : set
  }
  return allowed
}

/** The values that `enum` and `const` leave, as JSON texts; undefined = not listed. */
export function valuesOf(parts: Parts): Set<string> | undefined {
  let allowed: Set<string> | undefined
  for (const { schema } of parts) {
    const lists = [schema.enum, 'const' in schema ? [schema.const] : undefined].filter(Array.isArray)
    for (const list of lists) {
      const set = new Set(list.map((value) => JSON.stringify(value)))
      allowed = allowed ? allowed.intersection(set) : set
    }
  }
  return allowed
}

/** The schemas of every declared property, by name. */
export function propertiesOf(parts: Parts): Map<string, Located[]> {
  const properties = new Map<string, Located[]>()
  for (const part of parts) {
    for (const [name, one] of members({ at: `${part.at}/properties`, value: part.schema.properties })) {
      properties.set(name, [...(properties.get(name) ?? []), one])
    }
  }
  return properties
}

/** Names that must be there, and where that is said. */
export function requiredOf(parts: Parts): Map<string, string> {
  const required = new Map<string, string>()
  for (const { at, schema } of parts) {
    for (const name of asList(schema.required))
      if (!required.has(String(name))) required.set(String(name), `${at}/required`)
  }
  return required
}

/** `readOnly` or `writeOnly`, on the property or on what it refers to. */
export const isMarked = (side: Side, located: readonly Located[], keyword: 'readOnly' | 'writeOnly'): boolean =>
  located.some((one) => asObject(one.value)[keyword] === true || asObject(side.resolve(one).value)[keyword] === true)

/** True when no property but the declared ones is allowed. */
export const isClosed = (parts: Parts): boolean =>
  parts.some(({ schema }) => schema.additionalProperties === false || schema.unevaluatedProperties === false)

/** The schemas under a keyword, like `items`. */
export const under = (parts: Parts, keyword: string): Located[] =>
  parts
    .filter(({ schema }) => schema[keyword] !== undefined && typeof schema[keyword] !== 'boolean')
    .map(({ at, schema }) => ({ at: `${at}/${keyword}`, value: schema[keyword] }))
