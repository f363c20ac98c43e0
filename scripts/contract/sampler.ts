/** The one place where the tests get valid values from. */
import fc from 'fast-check'
import type { Contract, Schema } from '#scripts/contract/documents.ts'

export interface SampleOptions {
  /** Same seed and schema, same value. */
  seed: number
  contract: Contract
  /** Requests leave out `readOnly` members, replies `writeOnly` ones. */
  direction: 'request' | 'reply'
  /** Also the members that are not required. Default false. */
  optional?: boolean
}

/** A value that satisfies `schema`: its example, else its default, else one made from the seed. */
export function sampleSchema(schema: Schema, options: SampleOptions): unknown {
  return sample(schema, options, 0)
}

function sample(reference: Schema, options: SampleOptions, depth: number): unknown {
  const schema = flatten(reference, options.contract)
  if (schema.const !== undefined) return schema.const
  if (schema.example !== undefined) return schema.example
  if (schema.examples?.length) return schema.examples[0]
  if (schema.default !== undefined && schema.default !== null) return schema.default
  if (schema.enum?.length) return schema.enum.find((value) => value !== null) ?? schema.enum[0]
  const types = typesOf(schema)
  switch (types.find((type) => type !== 'null') ?? types[0]) {
    case 'string':
      return sampleText(schema, options.seed)
    case 'integer':
      return sampleNumber(schema, 1)
    case 'number':
      return sampleNumber(schema, schema.multipleOf ?? 1)
    case 'boolean':
      return true
    case 'null':
      return null
    case 'array':
      return sampleArray(schema, options, depth)
    case 'object':
      return sampleObject(schema, options, depth)
    default:
      return {}
  }
}

function sampleArray(schema: Schema, options: SampleOptions, depth: number): unknown[] {
  const length = Math.max(schema.minItems ?? 0, options.optional && depth < 6 ? 1 : 0)
  return Array.from({ length }, (_, index) =>
    sample(schema.items ?? {}, { ...options, seed: options.seed + index }, depth + 1),
  )
}

function sampleObject(schema: Schema, options: SampleOptions, depth: number): Record<string, unknown> {
  const value: Record<string, unknown> = {}
  for (const [name, member] of Object.entries(schema.properties ?? {})) {
    const wanted = schema.required?.includes(name) || (options.optional && depth < 6)
    const hidden = options.contract.resolve(member)[options.direction === 'request' ? 'readOnly' : 'writeOnly']
    if (wanted && hidden !== true) value[name] = sample(member, options, depth + 1)
  }
  for (let index = 0; Object.keys(value).length < (schema.minProperties ?? 0); index++) {
    const extra = Object.entries(schema.properties ?? {}).find(([name]) => !Object.hasOwn(value, name))
    const inner = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : {}
    if (extra) value[extra[0]] = sample(extra[1], options, depth + 1)
    else value[`member${index}`] = sample(inner, options, depth + 1)
  }
  return value
}

/** `$ref` followed, `allOf` merged in, the first branch of `anyOf` or `oneOf` that is not only null taken. */
export function flatten(reference: Schema, contract: Contract): Schema {
  const schema = contract.resolve(reference)
  const branches = schema.anyOf ?? schema.oneOf
  const branch = branches?.map((item) => flatten(item, contract)).find((item) => item.type !== 'null')
  const parts = [...(schema.allOf ?? []).map((item) => flatten(item, contract)), ...(branch ? [branch] : [])]
  if (parts.length === 0) return schema
  const { allOf, anyOf, oneOf, ...own } = schema
  const merged: Schema = {}
  for (const part of [...parts, own]) {
    const properties = { ...merged.properties, ...part.properties }
    const required = [...new Set([...(merged.required ?? []), ...(part.required ?? [])])]
    Object.assign(merged, part, { properties, required })
  }
  return merged
}

/** The types a schema allows, read from its other keywords where it names none. */
export function typesOf(schema: Schema): string[] {
  if (typeof schema.type === 'string') return [schema.type]
  if (schema.type) return schema.type
  if (schema.properties && Object.keys(schema.properties).length > 0) return ['object']
  if (schema.items) return ['array']
  if (schema.minLength !== undefined || schema.pattern || schema.format) return ['string']
  if (schema.minimum !== undefined || schema.maximum !== undefined) return ['number']
  return []
}

function sampleNumber(schema: Schema, step: number): number {
  const low = schema.minimum ?? (schema.exclusiveMinimum === undefined ? undefined : schema.exclusiveMinimum + step)
  const high = schema.maximum ?? (schema.exclusiveMaximum === undefined ? undefined : schema.exclusiveMaximum - step)
  if (low !== undefined) return low
  return high === undefined ? 1 : Math.min(1, high)
}

const formats: Record<string, (seed: number) => string> = {
  uuid: (seed) => `00000000-0000-4000-8000-${(seed % 0xffffffffffff).toString(16).padStart(12, '0')}`,
  email: (seed) => `sample-${seed}@example.com`,
  'date-time': () => '2026-01-15T12:00:00.000Z',
  date: () => '2026-01-15',
  uri: (seed) => `https://example.com/${seed}`,
}

function sampleText(schema: Schema, seed: number): string {
  const make = schema.format === undefined ? undefined : formats[schema.format]
  if (make) return make(seed)
  if (schema.pattern !== undefined) return matching(schema.pattern, schema.minLength ?? 0, seed)
  const text = `sample ${seed}`.padEnd(schema.minLength ?? 0, 'x')
  return text.slice(0, schema.maxLength ?? text.length)
}

function matching(pattern: string, minLength: number, seed: number): string {
  const texts = fc.stringMatching(new RegExp(pattern, 'u')).filter((text) => text.length >= minLength)
  return fc.sample(texts, { seed, numRuns: 1 })[0]!
}
