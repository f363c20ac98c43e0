/** Random requests for an operation: mostly what the schema allows, often at its edges, now and then something nasty. */
import fc from 'fast-check'
import type { Contract, Operation, Parameter, Schema } from '#scripts/contract/documents.ts'
import {
  nastyBodies,
  nastyHeaderValues,
  nastyQueryValues,
  nastySegments,
  nastyValues,
  rawToken,
  withRawTokens,
} from '#scripts/contract/fuzz/nasties.ts'
import { bodyMedia, isJson } from '#scripts/contract/requests.ts'
import { flatten, sampleSchema, typesOf } from '#scripts/contract/sampler.ts'

/** What is drawn: texts as they go on the wire. It shrinks member by member. */
export interface FuzzInput {
  /** Escaped segment per path parameter. */
  path: Record<string, string>
  /** Name → escaped value. */
  query: Record<string, string>
  headers: Record<string, string>
  body: FuzzBody | undefined
  credential: 'right' | 'none'
  slowly: boolean
}

export type FuzzBody = { json: unknown } | { nasty: string }

/** The bytes of a drawn body and the headers it brings. */
export function bytesOf(body: FuzzBody, media: string): { bytes: Buffer; headers: Record<string, string> } {
  if ('nasty' in body) {
    const found = nastyBodies.find((item) => item.name === body.nasty)
    if (!found) throw new Error(`There is no body called ${body.nasty}`)
    return { bytes: found.bytes, headers: { 'content-type': media, ...found.headers } }
  }
  if (media === 'application/x-www-form-urlencoded') {
    return { bytes: Buffer.from(formText(body.json)), headers: { 'content-type': media } }
  }
  const text = isJson(media) ? withRawTokens(JSON.stringify(body.json) ?? 'null') : plain(body.json)
  return { bytes: Buffer.from(text), headers: { 'content-type': media } }
}

/** As text, objects without a prototype included. */
const plain = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value)))

function formText(value: unknown): string {
  const members = typeof value === 'object' && value !== null ? Object.entries(value) : []
  return new URLSearchParams(members.map(([name, member]) => [name, plain(member).toWellFormed()])).toString()
}

/** Arbitrary requests. `ids` are path values that exist, so that some requests get past the look-up. */
export function requestArbitrary(
  contract: Contract,
  operation: Operation,
  ids: Record<string, unknown>,
): fc.Arbitrary<FuzzInput> {
  return fc.record({
    path: recordOf(operation, 'path', (parameter) => segmentArbitrary(contract, parameter, ids[parameter.name])),
    query: queryArbitrary(contract, operation),
    headers: recordOf(operation, 'header', (parameter) => headerArbitrary(contract, parameter)),
    body: bodyArbitrary(contract, operation),
    credential: fc.oneof(
      { weight: 12, arbitrary: fc.constant('right' as const) },
      { weight: 1, arbitrary: fc.constant('none' as const) },
    ),
    slowly: fc.oneof({ weight: 60, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  })
}

function recordOf(
  operation: Operation,
  place: Parameter['in'],
  make: (parameter: Parameter) => fc.Arbitrary<string>,
): fc.Arbitrary<Record<string, string>> {
  const parameters = operation.parameters.filter((parameter) => parameter.in === place)
  const members = Object.fromEntries(parameters.map((parameter) => [parameter.name, make(parameter)]))
  const required = place === 'path' ? parameters.map((parameter) => parameter.name) : []
  return fc.record(members, { requiredKeys: required }) as fc.Arbitrary<Record<string, string>>
}

const escaped = (value: unknown): string => encodeURIComponent(plain(value).toWellFormed())

function segmentArbitrary(contract: Contract, parameter: Parameter, id: unknown): fc.Arbitrary<string> {
  const sampled = escaped(id ?? sampleSchema(parameter.schema, { seed: 1, contract, direction: 'request' }))
  return fc.oneof(
    { weight: 5, arbitrary: fc.constant(sampled) },
    { weight: 2, arbitrary: fc.uuid() },
    { weight: 3, arbitrary: fc.constantFrom(...nastySegments) },
    { weight: 1, arbitrary: fc.string({ minLength: 1, unit: 'binary' }).map(escaped) },
  )
}

function queryArbitrary(contract: Contract, operation: Operation): fc.Arbitrary<Record<string, string>> {
  const declared = recordOf(operation, 'query', (parameter) =>
    fc.oneof(
      {
        weight: 5,
        arbitrary: schemaArbitrary(contract, parameter.schema, 0).map((value) => escaped(withoutToken(value))),
      },
      { weight: 2, arbitrary: fc.constantFrom(...nastyQueryValues) },
    ),
  )
  const strange = fc.oneof(
    { weight: 8, arbitrary: fc.constant({}) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(JSON.parse('{"__proto__":"1"}'), { 'a[b][c]': '1' }, { '': '' }, { toString: '1' }),
    },
  )
  return fc.tuple(declared, strange).map(([known, other]) => ({ ...known, ...(other as Record<string, string>) }))
}

const withoutToken = (value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/^‹raw:(.*)›$/, '$1') : value

function headerArbitrary(contract: Contract, parameter: Parameter): fc.Arbitrary<string> {
  const value = schemaArbitrary(contract, parameter.schema, 0).map((drawn) =>
    plain(withoutToken(drawn)).replace(/[^\x20-\x7e]/g, '?'),
  )
  return fc.oneof({ weight: 5, arbitrary: value }, { weight: 2, arbitrary: fc.constantFrom(...nastyHeaderValues) })
}

function bodyArbitrary(contract: Contract, operation: Operation): fc.Arbitrary<FuzzBody | undefined> {
  const [, declared] = bodyMedia(operation) ?? []
  if (!declared) return fc.constant(undefined)
  const json = schemaArbitrary(contract, declared.schema ?? {}, 0).map((value): FuzzBody => ({ json: value }))
  const nasty = fc.constantFrom(...nastyBodies.map((body): FuzzBody => ({ nasty: body.name })))
  return fc.oneof(
    { weight: 20, arbitrary: json },
    { weight: 3, arbitrary: nasty },
    { weight: 1, arbitrary: fc.constant(undefined) },
  )
}

/** Values near a schema: nine in ten as it says, the rest nasty. */
function schemaArbitrary(contract: Contract, reference: Schema, depth: number): fc.Arbitrary<unknown> {
  const schema = flatten(reference, contract)
  const nasty = fc.constantFrom(...nastyValues)
  if (depth > 5) return nasty
  const fits = fitting(contract, schema, depth)
  return fc.oneof({ weight: 14, arbitrary: fits }, { weight: 1, arbitrary: nasty })
}

function fitting(contract: Contract, schema: Schema, depth: number): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum?.length) return fc.constantFrom(...schema.enum)
  const types = typesOf(schema)
  if (types.length === 0) return fc.jsonValue({ maxDepth: 3 })
  return fc.oneof(...types.map((type) => ofType(contract, schema, type, depth)))
}

function ofType(contract: Contract, schema: Schema, type: string, depth: number): fc.Arbitrary<unknown> {
  switch (type) {
    case 'string':
      return textArbitrary(schema)
    case 'integer':
    case 'number':
      return numberArbitrary(schema, type === 'integer')
    case 'boolean':
      return fc.boolean()
    case 'array':
      return listArbitrary(contract, schema, depth)
    case 'object':
      return objectArbitrary(contract, schema, depth)
    default:
      return fc.constant(null)
  }
}

function textArbitrary(schema: Schema): fc.Arbitrary<unknown> {
  const { minLength = 0, maxLength = 200 } = schema
  if (schema.format === 'uuid') return fc.uuid()
  if (schema.format === 'email') return fc.emailAddress()
  if (schema.format === 'uri') return fc.webUrl({ withQueryParameters: true })
  if (schema.format === 'date-time') return fc.date({ noInvalidDate: true }).map((date) => date.toISOString())
  if (schema.pattern !== undefined) return fc.stringMatching(new RegExp(schema.pattern, 'u'))
  const longest = Math.max(minLength, Math.min(maxLength, 400))
  return fc.oneof(
    { weight: 6, arbitrary: fc.string({ minLength, maxLength: longest, unit: 'grapheme' }) },
    { weight: 2, arbitrary: fc.string({ minLength, maxLength: longest, unit: 'binary' }) },
    { weight: 1, arbitrary: fc.constant('x'.repeat(Math.min(maxLength, 100_000))) },
    { weight: 1, arbitrary: fc.constant('💥'.repeat(Math.min(maxLength, 10_000))) },
  )
}

function numberArbitrary(schema: Schema, integer: boolean): fc.Arbitrary<unknown> {
  const min = schema.minimum ?? schema.exclusiveMinimum ?? -1e9
  const max = schema.maximum ?? schema.exclusiveMaximum ?? 1e9
  const whole = fc.integer({ min: Math.ceil(min), max: Math.max(Math.ceil(min), Math.floor(max)) })
  const edges = fc.constantFrom<unknown>(min, max, min - 1, max + 1, 0, rawToken('-0'), rawToken('1e400'), 2 ** 53)
  const drawn = integer ? whole : fc.oneof(whole, fc.double({ min, max, noNaN: true }))
  return fc.oneof({ weight: 5, arbitrary: drawn as fc.Arbitrary<unknown> }, { weight: 1, arbitrary: edges })
}

function listArbitrary(contract: Contract, schema: Schema, depth: number): fc.Arbitrary<unknown> {
  const minLength = schema.minItems ?? 0
  const maxLength = Math.max(minLength, Math.min(schema.maxItems ?? 5, 5))
  return fc.array(schemaArbitrary(contract, schema.items ?? {}, depth + 1), { minLength, maxLength })
}

function objectArbitrary(contract: Contract, schema: Schema, depth: number): fc.Arbitrary<unknown> {
  const properties = Object.entries(schema.properties ?? {})
  const known = properties.map(([name, member]) => [name, schemaArbitrary(contract, member, depth + 1)] as const)
  const required = (schema.required ?? []).filter((name) => properties.some(([known]) => known === name))
  const members = fc.record(Object.fromEntries(known), { requiredKeys: required })
  if (schema.additionalProperties === false) return members
  const inner = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : {}
  const others = fc.dictionary(fc.string({ maxLength: 8 }), schemaArbitrary(contract, inner, depth + 2), { maxKeys: 2 })
  return fc
    .tuple(members, fc.oneof({ weight: 4, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: others }))
    .map(([own, extra]) => ({ ...extra, ...own }))
}
