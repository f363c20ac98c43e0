/** Values for schemas of a contract, from a seed: valid ones, and ones that are broken somewhere. */
import fc from 'fast-check'

export type Schema = { readonly [keyword: string]: unknown }
export type Random = () => number

/** mulberry32: the same numbers for the same seed, on every machine. */
export function createRandom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const schemaOf = (value: unknown): Schema => (isSchema(value) ? value : {})
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

export class Sampler {
  readonly #document: Schema
  readonly #random: Random
  readonly #patterns = new Map<string, string[]>()

  constructor(document: object, seed: number) {
    this.#document = document as Schema
    this.#random = createRandom(seed)
  }

  /** A value that satisfies the schema. Beyond `depth` optional members are left out. */
  value(schema: unknown, depth = 4): unknown {
    const flat = this.#flatten(schemaOf(schema))
    if ('const' in flat) return flat.const
    if (Array.isArray(flat.enum)) return pick(this.#random, flat.enum)
    const type = Array.isArray(flat.type) ? pick(this.#random, flat.type) : (flat.type ?? guessType(flat))
    if (type === 'string') return this.#string(flat)
    if (type === 'integer' || type === 'number') return this.#number(flat, type === 'integer')
    if (type === 'boolean') return this.#random() < 0.5
    if (type === 'null') return null
    if (type === 'array') return this.#array(flat, depth)
    if (type === 'object') return this.#object(flat, depth)
    return pick<unknown>(this.#random, ['free', 7, true, null, { free: 1 }, [1]])
  }

  /** The same value, changed in one place: another type, a missing member, an extra one, a number or text out of range. */
  broken(value: unknown): unknown {
    const random = this.#random
    if (Array.isArray(value) && value.length > 0 && random() < 0.7) {
      const at = Math.floor(random() * value.length)
      return value.map((item: unknown, index) => (index === at ? this.broken(item) : item))
    }
    if (isSchema(value) && Object.keys(value).length > 0 && random() < 0.8) return this.#brokenObject(value)
    return pick<unknown>(random, [null, '', 'junk', -1, 1.5, 1e21, true, [], {}, ['x'], { x: 1 }, 'x'.repeat(5000)])
  }

  #brokenObject(value: Schema): unknown {
    const name = pick(this.#random, Object.keys(value))
    const { [name]: member, ...rest } = value
    if (this.#random() < 0.25) return rest
    if (this.#random() < 0.1) return { ...value, unexpectedMember: 1 }
    return { ...rest, [name]: this.broken(member) }
  }

  resolve(schema: Schema): Schema {
    let at: Schema = schema
    while (typeof at.$ref === 'string') {
      let target: unknown = this.#document
      for (const step of at.$ref.slice(2).split('/')) {
        target = schemaOf(target)[decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~')]
      }
      const { $ref: _followed, ...siblings } = at
      at = { ...schemaOf(target), ...siblings }
    }
    return at
  }

  /** Follows references, merges `allOf`, and settles on one branch of `anyOf` and `oneOf`. */
  #flatten(schema: Schema): Schema {
    let { allOf, anyOf, oneOf, ...flat } = this.resolve(schema) as Record<string, unknown>
    for (const branch of list(allOf)) flat = merge(flat, this.#flatten(schemaOf(branch)))
    for (const branches of [anyOf, oneOf]) {
      if (Array.isArray(branches)) flat = merge(flat, this.#flatten(schemaOf(pick(this.#random, branches))))
    }
    return flat
  }

  #string(schema: Schema): string {
    const minimum = Number(schema.minLength ?? 0)
    const maximum = Number(schema.maxLength ?? Math.max(minimum, 24))
    if (typeof schema.pattern === 'string') return this.#matching(schema.pattern, minimum, maximum)
    if (typeof schema.format === 'string' && formats[schema.format])
      return pick(this.#random, formats[schema.format] ?? [])
    const length = minimum + Math.floor(this.#random() * (Math.min(maximum, minimum + 20) - minimum + 1))
    return Array.from({ length }, () => pick(this.#random, letters)).join('')
  }

  #matching(pattern: string, minimum: number, maximum: number): string {
    let samples = this.#patterns.get(pattern)
    if (!samples) {
      const all = fc.sample(fc.stringMatching(new RegExp(pattern, 'u')), { seed: 1, numRuns: 60 })
      samples = all.filter((text) => text.length >= minimum && text.length <= maximum)
      this.#patterns.set(pattern, samples)
    }
    if (samples.length === 0) throw new Error(`No sample matches ${pattern} with ${minimum} to ${maximum} characters`)
    return pick(this.#random, samples)
  }

  #number(schema: Schema, whole: boolean): number {
    const step = Number(schema.multipleOf ?? 1)
    const low = Number(
      schema.minimum ?? (schema.exclusiveMinimum === undefined ? 0 : Number(schema.exclusiveMinimum) + step),
    )
    const high = Number(
      schema.maximum ?? (schema.exclusiveMaximum === undefined ? low + 100 : Number(schema.exclusiveMaximum) - step),
    )
    const value = low + this.#random() * (high - low)
    if (whole || schema.multipleOf !== undefined) return Math.min(high, Math.ceil(value / step) * step)
    return pick(this.#random, [low, high, value])
  }

  #array(schema: Schema, depth: number): unknown[] {
    const minimum = Number(schema.minItems ?? 0)
    const extra = depth > 0 ? Math.floor(this.#random() * 3) : 0
    const length = Math.min(minimum + extra, Number(schema.maxItems ?? minimum + extra))
    const items = Array.from({ length }, () => this.value(schema.items ?? {}, depth - 1))
    return schema.uniqueItems === true ? [...new Set(items)] : items
  }

  #object(schema: Schema, depth: number): Record<string, unknown> {
    const value: Record<string, unknown> = {}
    const required = new Set(list(schema.required))
    const members = Object.entries(schemaOf(schema.properties))
    for (const [index, [name, member]] of members.entries()) {
      const missing = Number(schema.minProperties ?? 0) - Object.keys(value).length
      const isNeeded = required.has(name) || missing >= members.length - index
      if (isNeeded || (depth > 0 && this.#random() < 0.4)) value[name] = this.value(member, depth - 1)
    }
    for (const name of required) if (typeof name === 'string' && !(name in value)) value[name] = 'free'
    const free = schema.additionalProperties
    if (depth > 0 && free !== false && this.#random() < 0.15)
      value.somethingElse = isSchema(free) ? this.value(free, depth - 1) : 1
    return value
  }
}

function guessType(schema: Schema): string | undefined {
  if ('properties' in schema || 'additionalProperties' in schema || 'required' in schema) return 'object'
  return 'items' in schema ? 'array' : undefined
}

function merge(a: Record<string, unknown>, b: Schema): Record<string, unknown> {
  return {
    ...a,
    ...b,
    ...(a.properties || b.properties ? { properties: { ...schemaOf(a.properties), ...schemaOf(b.properties) } } : {}),
    ...(a.required || b.required ? { required: [...list(a.required), ...list(b.required)] } : {}),
  }
}

const letters = [...'abcdefghijklmnopqrstuvwxyzABCXYZ0123456789 _-.äß漢']

const formats: Readonly<Record<string, readonly string[]>> = {
  uuid: ['0199f0aa-7f3c-7b1e-9d53-0a4f6c1d2e3f', '7d444840-9dc0-11d1-b245-5ffdce74fad2'],
  'date-time': ['2026-11-21T10:00:00Z', '2026-02-28T23:59:59.999+01:00'],
  date: ['2026-11-21'],
  email: ['ada@example.com', 'b.c+tag@example.org'],
  uri: ['https://example.com/a?b=c', 'http://example.org'],
  password: ['correct horse battery'],
  binary: ['bytes'],
}
