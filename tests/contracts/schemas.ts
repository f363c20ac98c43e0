import {
  type Contract,
  type MediaType,
  methods,
  type OperationObject,
  type Parameter,
  type Schema,
} from './documents.ts'

/** A schema of a contract, with its place as a JSON Pointer in URI fragment form (`#/components/schemas/Run`). */
export interface PlacedSchema {
  pointer: string
  schema: Schema
}

/** A value the contract shows for a schema: an example or a default. */
export interface PlacedValue {
  pointer: string
  /** The schema it has to satisfy. */
  schemaPointer: string
  value: unknown
}

const child = (pointer: string, ...steps: string[]) =>
  [pointer, ...steps.map((step) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1')))].join('/')

interface Found {
  schemas: PlacedSchema[]
  values: PlacedValue[]
}

const mapKeywords = ['properties', 'patternProperties', '$defs', 'dependentSchemas']
const listKeywords = ['allOf', 'anyOf', 'oneOf', 'prefixItems']
const schemaKeywords = ['items', 'additionalProperties', 'not', 'if', 'then', 'else', 'contains', 'propertyNames']

/** All schemas of a contract (nested ones too) and all examples and defaults. A `$ref` is not followed: its target is found where it stands. */
export function findSchemas(contract: Contract): Found {
  const found: Found = { schemas: [], values: [] }
  for (const [name, schema] of Object.entries(contract.components.schemas ?? {})) {
    visitSchema(found, child('#/components/schemas', name), schema)
  }
  for (const kind of ['parameters', 'headers', 'responses', 'requestBodies'] as const) {
    for (const [name, value] of Object.entries(contract.components[kind] ?? {})) {
      visitHolder(found, child(`#/components/${kind}`, name), value)
    }
  }
  for (const [path, item] of Object.entries(contract.paths)) {
    visitParameters(found, child('#/paths', path, 'parameters'), item.parameters)
    for (const method of methods) {
      const operation = item[method] as OperationObject | undefined
      if (operation) visitOperation(found, child('#/paths', path, method), operation)
    }
  }
  return found
}

function visitOperation(found: Found, pointer: string, operation: OperationObject): void {
  visitParameters(found, child(pointer, 'parameters'), operation.parameters)
  if (operation.requestBody) visitHolder(found, child(pointer, 'requestBody'), operation.requestBody)
  for (const [status, answer] of Object.entries(operation.responses)) {
    visitHolder(found, child(pointer, 'responses', status), answer)
  }
}

function visitParameters(found: Found, pointer: string, parameters: (Parameter | object)[] = []): void {
  for (const [index, parameter] of parameters.entries()) visitHolder(found, child(pointer, String(index)), parameter)
}

/** A parameter, header, body, answer or media type: whatever holds schemas and examples. */
function visitHolder(found: Found, pointer: string, holder: object): void {
  const { schema, example, examples, headers, content } = holder as MediaType & {
    headers?: Record<string, object>
    content?: Record<string, MediaType>
  }
  const schemaPointer = child(pointer, 'schema')
  if (schema) visitSchema(found, schemaPointer, schema)
  if (schema && example !== undefined) {
    found.values.push({ pointer: child(pointer, 'example'), schemaPointer, value: example })
  }
  for (const [name, each] of Object.entries(schema ? (examples ?? {}) : {})) {
    if ('value' in each)
      found.values.push({ pointer: child(pointer, 'examples', name), schemaPointer, value: each.value })
  }
  for (const [name, header] of Object.entries(headers ?? {}))
    visitHolder(found, child(pointer, 'headers', name), header)
  for (const [media, each] of Object.entries(content ?? {})) visitHolder(found, child(pointer, 'content', media), each)
}

function visitSchema(found: Found, pointer: string, value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  const schema = value as Schema
  found.schemas.push({ pointer, schema })
  for (const keyword of ['default', 'example']) {
    if (keyword in schema) {
      found.values.push({ pointer: child(pointer, keyword), schemaPointer: pointer, value: schema[keyword] })
    }
  }
  for (const [index, example] of ((schema.examples as unknown[] | undefined) ?? []).entries()) {
    found.values.push({ pointer: child(pointer, 'examples', String(index)), schemaPointer: pointer, value: example })
  }
  for (const keyword of schemaKeywords) visitSchema(found, child(pointer, keyword), schema[keyword])
  for (const keyword of [...mapKeywords, ...listKeywords]) {
    for (const [name, each] of Object.entries((schema[keyword] as object | undefined) ?? {})) {
      visitSchema(found, child(pointer, keyword, name), each)
    }
  }
}
