import { Ajv2020 } from 'ajv/dist/2020.js'
import formatsModule from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Validate } from '#server/contract.ts'
import { readContracts } from '#tests/mock/contracts.ts'
import { satisfies } from '../../sdk/runtime/mock/check.ts'
import { type Json, type SampleOptions, type Schema, sampleSchema } from '../../sdk/runtime/mock/sample.ts'

const contracts = readContracts()
const ajv = formatsModule.default(new Ajv2020({ strict: false, allErrors: false }))

interface Checked {
  what: string
  schema: Schema
  root: unknown
  direction: 'request' | 'reply'
  validate: Validate
}

function* requestBodies(): Generator<Checked> {
  for (const { api, document: root, operations, requests } of contracts) {
    for (const { operationId, body } of operations) {
      for (const [media, validate] of Object.entries(requests[operationId]?.body ?? {})) {
        const schema = body?.content[media]?.schema as Schema
        yield { what: `${api} ${operationId} ${media}`, schema, root, direction: 'request', validate }
      }
    }
  }
}

function* replyBodies(): Generator<Checked> {
  for (const { api, document: root, operations, replies } of contracts) {
    for (const { operationId, responses } of operations) {
      for (const [status, { content }] of Object.entries(responses)) {
        for (const [media, validate] of Object.entries(replies[operationId]?.[status]?.body ?? {})) {
          const schema = content[media]?.schema as Schema
          yield { what: `${api} ${operationId} ${status} ${media}`, schema, root, direction: 'reply', validate }
        }
      }
    }
  }
}

function* parameters(): Generator<Checked> {
  for (const { api, document: root, operations } of contracts) {
    for (const { operationId, parameters: declared } of operations) {
      for (const { in: location, name, schema } of declared) {
        const { components } = root as { components: object }
        const validate = ajv.compile({ ...(schema as object), components })
        yield {
          what: `${api} ${operationId} ${location} ${name}`,
          schema: schema as Schema,
          root,
          direction: 'request',
          validate,
        }
      }
    }
  }
}

function refused(cases: Iterable<Checked>, options: Partial<SampleOptions>): string[] {
  const found: string[] = []
  for (const { what, schema, root, direction, validate } of cases) {
    const value = sampleSchema(schema, { seed: 1, root, direction, ...options })
    if (!validate(value)) found.push(`${what}: ${JSON.stringify(validate.errors?.[0])} in ${JSON.stringify(value)}`)
  }
  return found
}

describe('a sample of a contract is valid by Ajv', () => {
  const ways: [string, Partial<SampleOptions>][] = [
    ['with everything optional', {}],
    ['with what is required only', { optional: 'required' }],
    ['without examples and defaults', { examples: false, seed: 'another' }],
    ['the smallest, without examples', { examples: false, optional: 'required', seed: 7 }],
  ]
  test.each(ways)('for every request body, %s', (_, options) => {
    expect(refused(requestBodies(), options)).toEqual([])
  })

  test.each(ways)('for every declared reply, %s', (_, options) => {
    expect(refused(replyBodies(), options)).toEqual([])
  })

  test('for every parameter', () => {
    for (const [, options] of ways) expect(refused(parameters(), options)).toEqual([])
  })

  test('for every request body with thirty other seeds', () => {
    for (let seed = 100; seed < 130; seed++) expect(refused(requestBodies(), { seed, examples: false })).toEqual([])
  })

  test('and all five contracts were asked', () => {
    expect([...requestBodies()].length).toBeGreaterThan(125)
    expect([...replyBodies()].length).toBeGreaterThan(2000)
  })
})

const sample = (schema: Schema, options: Partial<SampleOptions> = {}): Json =>
  sampleSchema(schema, { seed: 1, root: {}, direction: 'reply', ...options })

describe('a sample', () => {
  test('is the same for the same seed, and another for another', () => {
    const schema: Schema = {
      type: 'object',
      properties: { id: { type: 'string', format: 'uuid' }, n: { type: 'integer' } },
    }
    expect(sample(schema)).toEqual(sample(schema))
    expect(sample(schema)).not.toEqual(sample(schema, { seed: 2 }))
  })

  test('does not change elsewhere when a property is added', () => {
    const before = sample({ type: 'object', properties: { a: { type: 'string' } } }) as { a: string }
    const after = sample({ type: 'object', properties: { b: { type: 'string' }, a: { type: 'string' } } }) as {
      a: string
    }
    expect(after.a).toBe(before.a)
  })

  test('is the example, else the default, else made', () => {
    expect(sample({ type: 'string', example: 'seen', default: 'usual' })).toBe('seen')
    expect(sample({ type: 'string', default: 'usual' })).toBe('usual')
    expect(sample({ type: 'string', default: 'usual' }, { examples: false })).not.toBe('usual')
  })

  test('passes over an example that its own schema refuses', () => {
    expect(sample({ type: 'integer', minimum: 5, maximum: 5, example: 'five' })).toBe(5)
  })

  test('leaves readOnly to replies and writeOnly to requests', () => {
    const schema: Schema = {
      type: 'object',
      required: ['id', 'password'],
      properties: { id: { type: 'integer', readOnly: true }, password: { type: 'string', writeOnly: true } },
    }
    expect(Object.keys(sample(schema, { direction: 'request' }) as object)).toEqual(['password'])
    expect(Object.keys(sample(schema, { direction: 'reply' }) as object)).toEqual(['id'])
  })

  test('ends where a schema contains itself', () => {
    const root = {
      node: {
        type: 'object',
        required: ['kids'],
        properties: { kids: { type: 'array', items: { $ref: '#/node' } }, up: { $ref: '#/node' } },
      },
    }
    expect(sample({ $ref: '#/node' }, { root })).toEqual({ kids: [] })
  })

  test('says so when nothing can satisfy the schema', () => {
    expect(() => sample({ type: 'integer', minimum: 2, maximum: 1 })).toThrow(/No sample satisfies .*minimum/)
    expect(() => sample({ $ref: '#/nowhere' })).toThrow('$ref "#/nowhere" points to nothing')
  })

  const schemas: Schema[] = [
    { type: 'string', minLength: 40, maxLength: 41 },
    { type: 'string', maxLength: 2 },
    { type: 'string', pattern: '^(?:[A-Z]{2}|x+)-\\d{3,}$', minLength: 12 },
    { type: 'string', pattern: '[^a-z]\\.', maxLength: 3 },
    { type: 'string', format: 'email', minLength: 30, maxLength: 40 },
    { type: 'string', format: 'ipv6' },
    { type: 'string', format: 'hostname' },
    { type: 'string', format: 'time' },
    { type: 'string', format: 'duration' },
    { type: 'integer', exclusiveMinimum: 3, exclusiveMaximum: 5 },
    { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 0.001 },
    { type: 'number', multipleOf: 0.25, minimum: 10.1, maximum: 10.4 },
    { type: 'integer', maximum: -20 },
    { type: 'array', items: { enum: [1, 2, 3] }, uniqueItems: true, minItems: 3 },
    { type: 'array', prefixItems: [{ type: 'string' }, { type: 'integer' }], items: false, minItems: 2 },
    { type: 'array', contains: { const: 4 }, minItems: 1 },
    {
      type: 'object',
      minProperties: 3,
      additionalProperties: { type: 'integer' },
      propertyNames: { pattern: '^k[0-9]$' },
    },
    { type: 'object', properties: { a: true, b: true, c: true }, maxProperties: 2, required: ['c'] },
    { type: 'object', properties: { a: {}, b: {} }, oneOf: [{ required: ['a'] }, { required: ['b'] }] },
    { type: 'object', properties: { a: { const: 1 }, b: {} }, not: { required: ['b'] } },
    { oneOf: [{ type: 'integer' }, { type: 'number', minimum: 5 }] },
    { allOf: [{ type: ['string', 'null'] }, { type: 'string', enum: ['a', 'b'] }, { enum: ['b', 'c'] }] },
    JSON.parse(
      '{"type":"object","if":{"properties":{"kind":{"const":"x"}},"required":["kind"]},"then":{"required":["extra"]}}',
    ),
    { type: 'object', required: ['__proto__'], properties: Object.fromEntries([['__proto__', { type: 'string' }]]) },
  ]
  test.each(schemas.map((schema) => [JSON.stringify(schema), schema] as const))('satisfies %s', (_, schema) => {
    const validate = ajv.compile(schema)
    for (let seed = 0; seed < 50; seed++) {
      const value = sample(schema, { seed })
      expect(validate(value), JSON.stringify(value)).toBe(true)
    }
  })
})

test('the checker of the sampler and Ajv agree on spoilt request bodies', () => {
  const cases = [...requestBodies()]
  fc.assert(
    fc.property(
      fc.constantFrom(...cases),
      fc.integer(),
      fc.jsonValue(),
      fc.nat(),
      ({ what, schema, root, validate }, seed, value, at) => {
        const body = spoil(
          sampleSchema(schema, { seed, root, direction: 'request', examples: false }),
          value as Json,
          at,
        )
        const verdict = satisfies(schema, body, { root, direction: 'request' })
        expect(verdict, `${what} ${JSON.stringify(body)}`).toBe(validate(body))
      },
    ),
    { numRuns: 1500, seed: 4 },
  )
})

/** Replaces, adds or removes one member somewhere in `body`. */
function spoil(body: Json, value: Json, at: number): Json {
  if (typeof body !== 'object' || body === null) return value
  const keys = Object.keys(body)
  const key = keys[at % (keys.length + 1)]
  if (key === undefined) return Array.isArray(body) ? [...body, value] : { ...body, extra: value }
  const inner = (body as Record<string, Json>)[key] as Json
  if (Array.isArray(body)) return body.map((one, index) => (String(index) === key ? spoil(one, value, at >> 3) : one))
  if (at % 5 === 0) return Object.fromEntries(Object.entries(body).filter(([name]) => name !== key))
  return { ...body, [key]: at % 3 === 0 ? spoil(inner, value, at >> 3) : value }
}
