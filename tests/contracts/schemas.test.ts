import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { apis, type Contract, readContract, type Schema } from './documents.ts'
import { findSchemas } from './schemas.ts'

/** Compiles schemas where they stand in their document, so that `#/components/…` means what it means there. */
function compilerOf(contract: Contract) {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    strictTypes: false,
    allErrors: true,
    keywords: ['example', ...Object.keys(contract)],
  })
  addFormats.default(ajv)
  ajv.addSchema({ ...contract, $id: 'contract' }, undefined, undefined, false)
  return {
    compile: (pointer: string) => ajv.compile({ $ref: `contract${pointer}` }),
    explain: ajv.errorsText.bind(ajv),
  }
}

const contracts = apis.map((api) => {
  const contract = readContract(api)
  return { api, contract, ...findSchemas(contract), ...compilerOf(contract) }
})

describe('in the contract of', () => {
  it.each(contracts)('$api every schema compiles under JSON Schema 2020-12, strict', ({ schemas, compile }) => {
    const faults = schemas.flatMap(({ pointer }) => {
      try {
        compile(pointer)
        return []
      } catch (error) {
        return [`${pointer}: ${String(error)}`]
      }
    })
    expect(faults).toEqual([])
    expect(schemas.length).toBeGreaterThan(200)
  })

  it.each(contracts)('$api every example and every default satisfies its schema', ({ values, compile, explain }) => {
    const faults = values.flatMap(({ pointer, schemaPointer, value }) => {
      const validate = compile(schemaPointer)
      return validate(value) ? [] : [`${pointer} ${JSON.stringify(value)}: ${explain(validate.errors)}`]
    })
    expect(faults).toEqual([])
    expect(values.length).toBeGreaterThan(0)
  })

  it.each(contracts)('$api no schema is written in the language of OpenAPI 3.0', ({ schemas }) => {
    const old = ['nullable', 'x-null-of', 'x-stainless-any']
    expect(schemas.filter(({ schema }) => old.some((key) => key in schema)).map(({ pointer }) => pointer)).toEqual([])
  })

  it.each(contracts)('$api an object without named members says what its members may be', ({ schemas }) => {
    expect(schemas.filter(({ schema }) => isEmptyObject(schema)).map(({ pointer }) => pointer)).toEqual([])
  })
})

/** An object type that generated types would show as an object with no members at all. */
function isEmptyObject(schema: Schema): boolean {
  const isObject = schema.type === 'object' || (Array.isArray(schema.type) && schema.type.includes('object'))
  const saysMore = ['properties', 'additionalProperties', 'patternProperties', 'allOf', 'anyOf', 'oneOf', '$ref']
  return isObject && !saysMore.some((keyword) => keyword in schema)
}

describe('the parser', () => {
  it('reads the first intent mode of ThumbGate as the word off, not as a boolean', () => {
    const { schemas } = readContract('thumbgate').components
    const enums = ['IntentPlanRequest', 'InternalAgentBootstrapRequest'].flatMap((name) =>
      Object.values((schemas?.[name]?.properties ?? {}) as Record<string, { enum?: unknown[] }>).flatMap((property) =>
        property.enum?.includes('sequential') ? [property.enum] : [],
      ),
    )
    expect(enums).toHaveLength(2)
    expect(enums.map((values) => values[0])).toEqual(['off', 'off'])
  })
})
