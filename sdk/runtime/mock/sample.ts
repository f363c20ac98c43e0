/** A value that satisfies a JSON Schema 2020-12, decided by a seed: the same schema and seed give the same value everywhere. */
import { type CheckContext, type Direction, isOtherDirection, propertySchemas, satisfies } from './check.ts'
import { createRandom, type Random } from './random.ts'
import { define, isObject, type Json, type JsonObject, resolveRef, type Schema, type SchemaObject } from './schema.ts'
import { sampleText } from './text.ts'

export type { Direction } from './check.ts'
export type { Json, JsonObject, Schema, SchemaObject } from './schema.ts'

export interface SampleOptions {
  seed: number | string
  /** The document that `$ref`s point into. */
  root: unknown
  /** Requests carry no `readOnly` properties, replies no `writeOnly` ones. */
  direction: Direction
  /** `all` (default): every declared property, as far as recursion allows. `required`: the smallest object. */
  optional?: 'all' | 'required'
  /** `false` leaves examples and defaults of the schema aside. Default `true`. */
  examples?: boolean
  /** `first`: the first value of every enum, which contracts use to give to the state a thing begins in. Default: the seed decides. */
  enums?: 'any' | 'first'
  /** Name of the value, for readable texts. */
  name?: string
}

interface Place extends CheckContext {
  options: SampleOptions
  /** Where the value is in the result; with the seed it decides the random numbers, so one property does not move the others. */
  path: string
  name: string
  /** References being followed; none is entered twice. */
  open: readonly string[]
}

const attempts = 12
const types = ['object', 'array', 'string', 'integer', 'number', 'boolean', 'null']

/**
 * Returns a value for `schema`: its example, else its default, else one made from its keywords. Every value is checked against the
 * schema before it is returned. Throws when none can be made (a contradiction, required recursion without end, or a pattern with look-around).
 */
export function sampleSchema(schema: Schema, options: SampleOptions): Json {
  const name = options.name ?? 'value'
  const { root, direction } = options
  const value = generate(schema, { root, direction, options, path: '', name, open: [] })
  if (value !== undefined) return value
  throw new Error(`No sample satisfies ${JSON.stringify(schema).slice(0, 200)}; give the schema an example`)
}

function generate(schema: Schema, place: Place): Json | undefined {
  if (schema === false) return undefined
  for (let attempt = 0; attempt < attempts; attempt++) {
    const random = createRandom(`${place.options.seed}${place.path}#${attempt}`)
    const flat = flatten(schema, place, random)
    if (flat === undefined) continue
    const inside = { ...place, open: flat.open }
    const value = given(schema, flat.parts, place, attempt) ?? build(flat.parts, inside, random, attempt)
    if (value !== undefined && satisfies(schema, value, place)) return value
  }
  return undefined
}

interface Flat {
  /** Schema objects that all apply, free of references and combinations. */
  parts: SchemaObject[]
  open: string[]
}

/** Follows references, joins `allOf`, takes one branch of each choice; undefined where every way leads back to itself. */
function flatten(schema: Schema, place: Place, random: Random): Flat | undefined {
  const flat: Flat = { parts: [], open: [...place.open] }
  const add = (one: Schema): boolean => {
    if (typeof one === 'boolean') return one
    flat.parts.push(one)
    if (one.$ref !== undefined) {
      if (flat.open.includes(one.$ref)) return false
      flat.open.push(one.$ref)
      if (!add(resolveRef(place.root, one.$ref))) return false
    }
    if (one.if !== undefined && !add(one.if)) return false
    if (one.if !== undefined && one.then !== undefined && !add(one.then)) return false
    if (!(one.allOf ?? []).every(add)) return false
    return [one.anyOf, one.oneOf].every((branches) => branches === undefined || add(random.pick(likely(branches))))
  }
  return add(schema) ? flat : undefined
}

/** `null` is a poor sample while there is another branch. */
function likely(branches: readonly Schema[]): readonly Schema[] {
  const full = branches.filter((one) => typeof one !== 'object' || one.type !== 'null')
  return full.length > 0 ? full : branches
}

/** What the schema itself offers: an example, then a default. */
function given(schema: Schema, parts: readonly SchemaObject[], place: Place, attempt: number): Json | undefined {
  if (attempt > 0 || place.options.examples === false) return undefined
  const offers = [
    ...parts.flatMap((one) => [one.example, ...(Array.isArray(one.examples) ? one.examples : [])]),
    ...parts.map((one) => one.default),
  ]
  return offers.find((one) => one !== undefined && satisfies(schema, one, place))
}

function build(parts: readonly SchemaObject[], place: Place, random: Random, attempt: number): Json | undefined {
  const fixed = fixedValues(parts, place)
  if (fixed && place.options.enums === 'first') return fixed[0]
  if (fixed) return fixed.length > 0 ? random.pick(fixed) : undefined
  const type = chooseType(parts, random)
  if (type === 'object') return sampleObject(parts, place, random, attempt)
  if (type === 'array') return sampleArray(parts, place, random)
  if (type === 'string') return sampleText(parts, place.name, random)
  if (type === 'integer' || type === 'number') return sampleNumber(parts, type, random)
  if (type === 'boolean') return random.integer(0, 1) === 1
  return type === 'null' ? null : undefined
}

/** The values that `const` and `enum` leave, or undefined where neither is said. */
function fixedValues(parts: readonly SchemaObject[], place: Place): Json[] | undefined {
  const lists = parts.flatMap((one) => (one.const !== undefined ? [[one.const]] : one.enum ? [one.enum] : []))
  if (lists.length === 0) return undefined
  const possible = (lists[0] as Json[]).filter((value) => parts.every((part) => satisfies(part, value, place)))
  const full = possible.filter((value) => value !== null)
  return full.length > 0 ? full : possible
}

function chooseType(parts: readonly SchemaObject[], random: Random): string | undefined {
  const said = parts.filter((one) => one.type !== undefined).map((one) => [one.type as string | string[]].flat())
  if (said.length === 0) return impliedType(parts)
  const allowed = types.filter((type) =>
    said.every((list) => list.includes(type) || (type === 'integer' && list.includes('number'))),
  )
  const narrowed = said.some((list) => list.includes('number')) ? allowed.filter((type) => type !== 'integer') : allowed
  const left = narrowed.length > 0 ? narrowed : allowed
  const full = left.filter((type) => type !== 'null')
  return full.length > 0 ? random.pick(full) : left[0]
}

const objectKeywords = ['properties', 'required', 'additionalProperties', 'minProperties', 'patternProperties'] as const
const arrayKeywords = ['items', 'prefixItems', 'minItems'] as const
const numberKeywords = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'] as const

function impliedType(parts: readonly SchemaObject[]): string {
  const says = (keywords: readonly (keyof SchemaObject)[]): boolean =>
    parts.some((one) => keywords.some((keyword) => one[keyword] !== undefined))
  if (says(objectKeywords)) return 'object'
  if (says(arrayKeywords)) return 'array'
  if (says(numberKeywords)) return 'number'
  return 'string'
}

const highest = (values: readonly (number | undefined)[], other: number): number =>
  Math.max(other, ...values.filter((one) => one !== undefined))
const lowest = (values: readonly (number | undefined)[], other: number): number =>
  Math.min(other, ...values.filter((one) => one !== undefined))

function sampleNumber(parts: readonly SchemaObject[], type: string, random: Random): number | undefined {
  const unlimited = Number.POSITIVE_INFINITY
  const over = highest(
    parts.map((one) => one.exclusiveMinimum),
    -unlimited,
  )
  const under = lowest(
    parts.map((one) => one.exclusiveMaximum),
    unlimited,
  )
  const step = type === 'integer' ? 1 : Math.min(0.01, (under - over) / 2)
  const bottom = Math.max(
    highest(
      parts.map((one) => one.minimum),
      -unlimited,
    ),
    over + (over === -unlimited ? 0 : step),
  )
  const top = Math.min(
    lowest(
      parts.map((one) => one.maximum),
      unlimited,
    ),
    under - (under === unlimited ? 0 : step),
  )
  const from = bottom > -unlimited ? bottom : top < unlimited ? Math.min(0, top - 1000) : 0
  const upTo = Math.min(top, from + 1000)
  const unit =
    highest(
      parts.map((one) => one.multipleOf),
      0,
    ) || (type === 'integer' ? 1 : 0)
  if (unit > 0) {
    const [low, high] = [Math.ceil(from / unit), Math.floor(upTo / unit)]
    return low > high ? undefined : random.integer(low, high) * unit
  }
  const cents = random.integer(Math.ceil(from * 100), Math.floor(upTo * 100)) / 100
  return cents >= from && cents <= upTo ? cents : from
}

function sampleArray(parts: readonly SchemaObject[], place: Place, random: Random): Json[] | undefined {
  const low = highest(
    parts.map((one) => one.minItems),
    0,
  )
  const high = lowest(
    parts.map((one) => one.maxItems),
    Number.POSITIVE_INFINITY,
  )
  const tuple = highest(
    parts.map((one) => one.prefixItems?.length),
    0,
  )
  const wanted = Math.min(
    high,
    Math.max(low, tuple, place.options.optional === 'required' ? low : random.integer(1, 2)),
  )
  const unique = parts.some((one) => one.uniqueItems)
  const items: Json[] = []
  for (let tries = 0; items.length < wanted && tries < wanted + 64; tries++) {
    const at = items.length
    const schemas = parts.flatMap((one) => one.prefixItems?.[at] ?? one.items ?? [])
    const contains = at === 0 ? parts.flatMap((one) => one.contains ?? []) : []
    const item = generate(joined([...schemas, ...contains]), { ...place, path: `${place.path}/${at}~${tries}` })
    if (item === undefined) break
    if (!unique || !items.some((one) => JSON.stringify(one) === JSON.stringify(item))) items.push(item)
  }
  return items.length >= low ? items : undefined
}

const joined = (schemas: readonly Schema[]): Schema =>
  schemas.length === 1 ? (schemas[0] as Schema) : schemas.length === 0 ? {} : { allOf: schemas }

function sampleObject(
  parts: readonly SchemaObject[],
  place: Place,
  random: Random,
  attempt: number,
): JsonObject | undefined {
  const required = new Set(parts.flatMap((one) => one.required ?? []))
  const declared = parts.flatMap((one) => Object.keys(one.properties ?? {}))
  const result: JsonObject = {}
  for (const name of new Set([...declared, ...required])) {
    const schemas = parts.flatMap((one) => propertySchemas(one, name))
    if (schemas.some((one) => isOtherDirection(one, place))) continue
    if (!required.has(name) && !wantsOptional(place, random, attempt)) continue
    const value = generate(joined(schemas), { ...place, path: `${place.path}/${name}`, name })
    if (value !== undefined) define(result, name, value)
    else if (required.has(name)) return undefined
  }
  return fill(parts, result, required, place)
}

/** The first attempts take everything; later ones leave properties out, because some exclude each other. */
function wantsOptional(place: Place, random: Random, attempt: number): boolean {
  if (place.options.optional === 'required' || attempt === attempts - 1) return false
  return attempt < 2 || random.integer(0, 1) === 1
}

/** Brings the object to `minProperties` and below `maxProperties`; a map gets one entry. */
function fill(
  parts: readonly SchemaObject[],
  result: JsonObject,
  required: ReadonlySet<string>,
  place: Place,
): JsonObject | undefined {
  const most = lowest(
    parts.map((one) => one.maxProperties),
    Number.POSITIVE_INFINITY,
  )
  for (const name of Object.keys(result).reverse()) {
    if (Object.keys(result).length > most && !required.has(name)) delete result[name]
  }
  const least = highest(
    parts.map((one) => one.minProperties),
    0,
  )
  const isMap = parts.some((one) => isObject(one.additionalProperties)) && Object.keys(result).length === 0
  const wanted = Math.min(most, Math.max(least, isMap && place.options.optional !== 'required' ? 1 : 0))
  const optional = parts.flatMap((one) => Object.keys(one.properties ?? {}))
  const nameSchemas = parts.flatMap((one) => one.propertyNames ?? [])
  for (let at = 0; Object.keys(result).length < wanted && at < wanted + optional.length + 32; at++) {
    const name =
      optional[at] ??
      generate(joined([{ type: 'string' }, ...nameSchemas]), { ...place, path: `${place.path}?${at}`, name: 'key' })
    if (typeof name !== 'string') return undefined
    const value = generate(joined(parts.flatMap((one) => propertySchemas(one, name))), {
      ...place,
      path: `${place.path}/${name}`,
      name,
    })
    if (value === undefined && optional[at] === undefined)
      return Object.keys(result).length >= least ? result : undefined
    if (value !== undefined) define(result, name, value)
  }
  return result
}
