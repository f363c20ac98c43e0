/**
 * The second opinion: every verdict on a body or header comes from @hyperjump/json-schema, which passes the official 2020-12 test-suite,
 * not from the Ajv validators the server itself runs.
 */
import '@hyperjump/json-schema/formats'
import {
  hasSchema,
  type OutputUnit,
  registerSchema,
  type SchemaFragment,
  setShouldValidateFormat,
  unregisterSchema,
  type Validator,
  validate,
} from '@hyperjump/json-schema/openapi-3-1'
import type { Contract, Schema } from '#scripts/contract/documents.ts'

setShouldValidateFormat(true)

const dialect = 'https://spec.openapis.org/oas/3.1/dialect/base'

/** One broken rule: where in the value, and which keyword of which schema. */
export interface SchemaProblem {
  /** JSON pointer into the value; empty = the whole. */
  pointer: string
  keyword: string
  /** Where the keyword stands in the contract's schemas. */
  rule: string
}

export interface SchemaChecker extends Disposable {
  /** What is wrong with `value`; empty = valid. */
  problems(schema: Schema, value: unknown): Promise<SchemaProblem[]>
  valid(schema: Schema, value: unknown): Promise<boolean>
}

let checkers = 0

/**
 * A checker for the schemas of one contract, components included. Schemas are compiled when they are first used. It holds its
 * schemas in a registry of the library until it is disposed.
 */
export function createSchemaChecker(contract: Contract): SchemaChecker {
  checkers += 1
  const base = `https://accord.test/${contract.api}/${checkers}`
  const components = rewriteReferences(contract.document.components?.schemas ?? {}, `${base}#/$defs/`) as SchemaFragment
  registerSchema({ $schema: dialect, $defs: components }, base)
  const registered = [base]
  const compiled = new Map<Schema, Promise<Validator>>()

  function compile(schema: Schema): Promise<Validator> {
    const uri = `${base}/${registered.length}`
    registerSchema({ $schema: dialect, ...(rewriteReferences(schema, `${base}#/$defs/`) as object) }, uri)
    registered.push(uri)
    return validate(uri)
  }

  async function problems(schema: Schema, value: unknown): Promise<SchemaProblem[]> {
    let validator = compiled.get(schema)
    if (!validator) {
      validator = compile(schema)
      compiled.set(schema, validator)
    }
    const output = (await validator)(value as Parameters<Validator>[0], 'BASIC')
    return output.valid ? [] : (output.errors ?? []).map((unit) => describe(unit, base))
  }

  return {
    problems,
    valid: async (schema, value) => (await problems(schema, value)).length === 0,
    [Symbol.dispose]() {
      for (const uri of registered) if (hasSchema(uri)) unregisterSchema(uri)
    },
  }
}

function describe(unit: OutputUnit, base: string): SchemaProblem {
  return {
    pointer: decodeURIComponent(unit.instanceLocation.replace(/^#/, '')),
    keyword: unit.keyword.split('/').at(-1) ?? unit.keyword,
    rule: unit.absoluteKeywordLocation.replace(`${base}#/$defs/`, '#/components/schemas/').replace(`${base}/`, '#'),
  }
}

/** The same schema with `#/components/schemas/X` pointing into the registered components. */
function rewriteReferences(value: unknown, target: string): unknown {
  if (Array.isArray(value)) return value.map((item) => rewriteReferences(item, target))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) =>
      key === '$ref' && typeof member === 'string'
        ? [key, member.replace('#/components/schemas/', target)]
        : [key, rewriteReferences(member, target)],
    ),
  )
}
