/** What is written out as validators decides and reports exactly what Ajv's own code does, error by error. */
import { createRequire } from 'node:module'
import { Ajv2020, type Options } from 'ajv/dist/2020.js'
import standaloneModule from 'ajv/dist/standalone/index.js'
import formatsModule from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { compact } from '#scripts/generators/validator-text.ts'
import type { Validate } from '#server/contract.ts'
import { createRandom, pick, Sampler, type Schema } from '#tests/dispatch/sampler.ts'

const require = createRequire(import.meta.url)
const values = 4_000

function load(code: string): Record<string, Validate> {
  const module = { exports: {} as Record<string, Validate> }
  new Function('exports', 'require', 'module', code)(module.exports, require, module)
  return module.exports
}

/** Ajv's code of these schemas, with the settings of the generator; `#/components/schemas/…` refers among them. */
function codeOf(schemas: Record<string, Schema>, options: Options): string {
  const ajv = new Ajv2020({ strict: false, inlineRefs: false, code: { source: true, lines: true }, ...options })
  formatsModule.default(ajv)
  ajv.opts.dynamicRef = false
  ajv.addSchema({ components: { schemas } }, 'all')
  const names = Object.keys(schemas)
  for (const name of names) ajv.addSchema({ $ref: `all#/components/schemas/${name}` }, name)
  return standaloneModule.default(ajv, Object.fromEntries(names.map((name) => [name, name])))
}

function outcome(validate: Validate, value: unknown) {
  const data = structuredClone(value)
  const valid = validate(data)
  const errors = (validate.errors ?? []).map(({ instancePath, keyword, params, message, ...more }) => {
    return { instancePath, keyword, params, message, ...more, schemaPath: undefined }
  })
  return { valid, data, errors }
}

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })
const many = Object.fromEntries([...'abcdefghijkl'].map((name) => [name, { type: 'integer', minimum: 0 }]))

/** Every construct after which Ajv has to look whether there are errors. */
const schemas: Record<string, Schema> = {
  Leaf: { type: 'string', minLength: 2, pattern: '^[^{"}]*$' },
  Pet: {
    type: 'object',
    required: ['id', 'kind', 'quote"d'],
    additionalProperties: false,
    properties: {
      id: { type: 'string', format: 'uuid' },
      kind: { enum: ['cat', 'dog', 'if(errors === 0){'] },
      'quote"d': { type: ['string', 'null'] },
      leaf: ref('Leaf'),
      born: { type: 'string', format: 'date-time' },
      tags: { type: 'array', items: ref('Leaf'), uniqueItems: true, maxItems: 3 },
      next: ref('Pet'),
    },
  },
  Many: { type: 'object', properties: many, additionalProperties: false },
  Map: { type: 'object', additionalProperties: ref('Pet'), propertyNames: { maxLength: 3 }, maxProperties: 4 },
  Names: { type: 'object', patternProperties: { '^x': { type: 'number' } }, additionalProperties: { type: 'string' } },
  AnyOf: {
    anyOf: [ref('Pet'), ref('Leaf'), { type: 'object', required: ['a'], properties: { a: { const: { b: 1 } } } }],
  },
  OneOf: { oneOf: [ref('Many'), ref('Pet'), { type: 'array', items: { type: 'integer' }, minItems: 2 }] },
  AllOf: { allOf: [ref('Many'), { type: 'object', required: ['a'] }, { not: { required: ['b'] } }] },
  If: {
    type: 'object',
    ...Object.fromEntries([
      ['if', { required: ['a'] }],
      ['then', { required: ['b'] }],
      ['else', { dependentRequired: { c: ['d', 'e'] } }],
    ]),
  },
  Tuple: { type: 'array', prefixItems: [{ type: 'integer' }, ref('Leaf')], items: false, contains: { const: 7 } },
  Left: { type: 'object', allOf: [ref('If')], properties: { a: true, x: ref('Leaf') }, unevaluatedProperties: false },
  Deep: {
    type: 'object',
    properties: {
      rows: {
        type: 'array',
        items: { type: 'object', required: ['n'], properties: { n: { type: 'number', maximum: 9 } } },
      },
      one: {
        type: 'object',
        properties: { two: { anyOf: [{ type: 'null' }, { type: 'array', items: ref('AnyOf') }] } },
      },
    },
  },
}

describe.each([
  ['as they are', {}],
  ['brought to their types', { coerceTypes: true, useDefaults: true }],
  ['brought to their types and into arrays', { coerceTypes: 'array' }],
] as [string, Options][])('values that are taken %s', (_, options) => {
  it('are judged with the same errors', () => {
    const code = codeOf(schemas, options)
    const [ajv, ours] = [load(code), load(compact(code, 'coerceTypes' in options))]
    const sampler = new Sampler({ components: { schemas } }, 7)
    const random = createRandom(11)
    const keywords = new Set<string>()
    for (let round = 0; round < values; round++) {
      const name = pick(random, Object.keys(schemas))
      const sound = sampler.value(ref(random() < 0.8 ? name : pick(random, Object.keys(schemas))))
      const value = random() < 0.3 ? sound : sampler.broken(sound)
      const expected = outcome(ajv[name] as Validate, value)
      expect(outcome(ours[name] as Validate, value), `${name}: ${JSON.stringify(value)}`).toEqual(expected)
      for (const { keyword } of expected.errors) keywords.add(keyword)
    }
    // Everything that can be wrong was wrong at least once, or the comparison would prove little.
    expect([...keywords].sort()).toEqual(
      expect.arrayContaining(['additionalProperties', 'anyOf', 'const', 'enum', 'required']),
    )
    expect(keywords.size).toBeGreaterThan(15)
  })
})

it('does not ask for errors where the first one would have returned', () => {
  const { Many = {}, Leaf = {} } = schemas
  const code = codeOf({ Many, Leaf }, {})
  expect(code).toMatch(/_errs\d+ === errors/)
  expect(compact(code, false)).not.toMatch(/_errs|\bvalid\d/)
})
