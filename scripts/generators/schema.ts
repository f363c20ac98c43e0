/** From a schema of an OpenAPI 3.1 document to the JSON Schema 2020-12 that decides: no annotations, references to named schemas only. */
import { pointer, type Refusals, steps } from './refusals.ts'

export type JsonSchema = boolean | { [keyword: string]: unknown }
type SchemaObject = { [keyword: string]: unknown }

const annotations = new Set([
  'title',
  'description',
  'default',
  'deprecated',
  'readOnly',
  'writeOnly',
  'example',
  'examples',
  'xml',
  'externalDocs',
  'discriminator',
  'contentEncoding',
  'contentMediaType',
  'contentSchema',
  '$comment',
])

const assertions = new Set([
  'type',
  'enum',
  'const',
  'multipleOf',
  'maximum',
  'exclusiveMaximum',
  'minimum',
  'exclusiveMinimum',
  'maxLength',
  'minLength',
  'pattern',
  'maxItems',
  'minItems',
  'uniqueItems',
  'maxContains',
  'minContains',
  'maxProperties',
  'minProperties',
  'required',
  'dependentRequired',
])

const oneSchema = new Set([
  'items',
  'additionalProperties',
  'not',
  'if',
  'then',
  'else',
  'contains',
  'propertyNames',
  'unevaluatedItems',
  'unevaluatedProperties',
])
const schemaList = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems'])
const schemaMap = new Set(['properties', 'patternProperties', 'dependentSchemas', '$defs'])

const refusedKeywords: Record<string, string> = {
  nullable: 'means nothing in OpenAPI 3.1; write type: [<type>, "null"]',
  $id: 'would change how references resolve; name the schema in components/schemas',
  $anchor: 'is not resolved; name the schema in components/schemas',
  $dynamicRef: 'is not resolved; use $ref',
  $dynamicAnchor: 'is not resolved; name the schema in components/schemas',
  $schema: 'would change the dialect; only JSON Schema 2020-12 is served',
}

const componentPrefix = '#/components/schemas/'

export interface SchemaReader {
  /** The deciding schema. `defaults` keeps `default`, which parameters apply and bodies do not. */
  pure(schema: unknown, path: readonly string[], defaults?: boolean): JsonSchema
}

const isObject = (value: unknown): value is SchemaObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Ids under which the named schemas of a contract are registered; references in pure schemas use them. */
export const componentId = (name: string): string => `component:${encodeURIComponent(name)}`

/**
 * Reads schemas of one document. What cannot be served is added to `refusals`; `knowsFormat` says whether a format has a validator.
 */
export function createSchemaReader(
  document: unknown,
  refusals: Refusals,
  knowsFormat: (format: string) => boolean,
): SchemaReader {
  const pure = (schema: unknown, path: readonly string[], defaults = false): JsonSchema => {
    if (typeof schema === 'boolean') return schema
    if (!isObject(schema)) {
      refusals.add(path, `a schema must be an object or a boolean, found ${JSON.stringify(schema)}`)
      return true
    }
    const result: SchemaObject = {}
    for (const [keyword, value] of Object.entries(schema)) {
      const at = [...path, keyword]
      if (keyword === '$ref') result.$ref = reference(value, at)
      else if (keyword === 'default' && defaults) result.default = value
      else if (annotations.has(keyword) || keyword.startsWith('x-')) continue
      else if (oneSchema.has(keyword)) result[keyword] = pure(value, at, defaults)
      else if (schemaList.has(keyword)) result[keyword] = list(value, at, defaults)
      else if (schemaMap.has(keyword)) result[keyword] = map(value, at, defaults)
      else if (assertions.has(keyword)) result[keyword] = assertion(keyword, value, at)
      else if (keyword === 'format') format(value, at, result)
      else refusals.add(at, `keyword "${keyword}" ${refusedKeywords[keyword] ?? 'is not known to JSON Schema 2020-12'}`)
    }
    return result
  }

  const list = (value: unknown, path: readonly string[], defaults: boolean): JsonSchema[] =>
    (value as unknown[]).map((one, index) => pure(one, [...path, String(index)], defaults))

  const map = (value: unknown, path: readonly string[], defaults: boolean): SchemaObject =>
    Object.fromEntries(
      Object.entries(value as SchemaObject).map(([name, one]) => [name, pure(one, [...path, name], defaults)]),
    )

  const assertion = (keyword: string, value: unknown, path: readonly string[]): unknown => {
    if (keyword.startsWith('exclusive') && typeof value === 'boolean') {
      refusals.add(path, `${keyword}: ${value} is OpenAPI 3.0; in 3.1 ${keyword} is the limit itself`)
    }
    return value
  }

  const format = (value: unknown, path: readonly string[], result: SchemaObject): void => {
    if (knowsFormat(String(value))) result.format = value
    else refusals.add(path, `format "${value}" has no validator; use a format of ajv-formats or a pattern`)
  }

  const reference = (value: unknown, path: readonly string[]): string => {
    const ref = String(value)
    if (!ref.startsWith('#/')) {
      refusals.add(path, `external $ref "${ref}" is not followed; bring it into components/schemas (redocly bundle)`)
    } else if (!ref.startsWith(componentPrefix)) {
      refusals.add(path, `$ref "${ref}" points into the document; name that schema in components/schemas`)
    } else if (lookUp(document, steps(ref)) === undefined) {
      refusals.add(path, `$ref "${ref}" points to nothing`)
    }
    const [name = '', ...inner] = steps(ref).slice(2)
    return inner.length === 0 ? componentId(name) : `${componentId(name)}${pointer(inner)}`
  }

  return { pure }
}

/** The value at a path of a document, or undefined. */
export function lookUp(document: unknown, path: readonly string[]): unknown {
  let at: unknown = document
  for (const step of path) at = typeof at === 'object' && at !== null ? (at as SchemaObject)[step] : undefined
  return at
}
