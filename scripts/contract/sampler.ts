/** The one place where the tests get valid values from: the sampler that the mocks use, too. */
import type { Contract, Schema } from '#scripts/contract/documents.ts'
import { type Schema as SampledSchema, sampleSchema as sampleOf } from '../../sdk/runtime/mock/sample.ts'

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
  return sampleOf(schema as SampledSchema, {
    seed: options.seed,
    root: options.contract.document,
    direction: options.direction,
    optional: options.optional ? 'all' : 'required',
    enums: 'first',
  })
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
