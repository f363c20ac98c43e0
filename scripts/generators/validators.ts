/**
 * Standalone validators: one function per distinct schema, operations point to it. Named schemas are functions of their own, so a
 * schema used by a hundred answers is written once.
 */
import { Ajv2020, type Options } from 'ajv/dist/2020.js'
import standaloneModule from 'ajv/dist/standalone/index.js'
import formatsModule from 'ajv-formats'
import { transformSync } from 'esbuild'
import { banner } from './banner.ts'
import { refuseOneWay } from './one-way.ts'
import { isForm, isJson, type ModelOperation, type ModelResponse, type ModelSchema } from './reading.ts'
import type { Refusals } from './refusals.ts'
import { componentId, createSchemaReader, type JsonSchema, lookUp, type SchemaReader } from './schema.ts'

const standaloneCode = standaloneModule.default
const addFormats = formatsModule.default

/** Judges schemas, each text once, so that no compartment compiles the meta-schemas for itself. */
const judge = addFormats(new Ajv2020({ strict: false }))
const judged = new Set<string>()
const { formats } = judge

/** Throws when this is no JSON Schema. */
function assertSchema(schema: JsonSchema): void {
  const key = JSON.stringify(schema)
  if (judged.has(key)) return
  judge.validateSchema(schema, true)
  judged.add(key)
}

/** True when ajv-formats validates this format. */
export const knowsFormat = (format: string): boolean => Object.hasOwn(formats, format)

const common: Options = {
  allErrors: false,
  strict: true,
  // A union of types, and `required` in a branch beside `properties`, are what the contracts use and what JSON Schema allows.
  allowUnionTypes: true,
  strictTypes: false,
  strictRequired: false,
  strictTuples: false,
  inlineRefs: false,
  meta: false,
  validateSchema: false,
  code: { source: true, lines: true, optimize: false },
}

type Distinct = { name: string; schema: JsonSchema; path: readonly string[] }

/** The named schemas of a contract, by the id that references use. */
type Components = readonly (readonly [string, JsonSchema])[]

function componentsOf(document: unknown, reader: SchemaReader, defaults: boolean): Components {
  const schemas = Object.entries((lookUp(document, ['components', 'schemas']) ?? {}) as Record<string, unknown>)
  return schemas.map(([key, schema]) => [
    componentId(key),
    reader.pure(schema, ['components', 'schemas', key], defaults),
  ])
}

/** One generated module part: a set of distinct schemas compiled with one set of options. */
class Compartment {
  readonly #name: string
  readonly #options: Options
  readonly #components: Components
  readonly #distinct = new Map<string, Distinct>()

  constructor(name: string, options: Options, components: Components) {
    this.#name = name
    this.#options = options
    this.#components = components
  }

  /** The expression that names the validator of this schema; the same for equal schemas. */
  use(schema: JsonSchema, path: readonly string[]): string {
    const key = JSON.stringify(schema)
    const known = this.#distinct.get(key) ?? { name: `v${this.#distinct.size + 1}`, schema, path }
    this.#distinct.set(key, known)
    return `${this.#name}.${known.name}`
  }

  #mentions(keyword: string): boolean {
    const all = [
      ...this.#components.map(([, schema]) => schema),
      ...[...this.#distinct.values()].map((one) => one.schema),
    ]
    return JSON.stringify(all).includes(`"${keyword}":`)
  }

  /** Everything {@link code} depends on. */
  get inputs(): string {
    return this.#distinct.size === 0 ? '' : JSON.stringify([this.#components, [...this.#distinct.keys()]])
  }

  /** The JavaScript of the compartment, or an empty text when nothing uses it. */
  code(refusals: Refusals): string {
    if (this.#distinct.size === 0) return ''
    const ajv = new Ajv2020({ ...common, ...this.#options })
    // Ajv2020 always tracks what was evaluated and dynamic anchors; the contracts have no $dynamicRef, and few schemas ask for the former.
    ajv.opts.dynamicRef = false
    ajv.opts.unevaluated = this.#mentions('unevaluatedProperties') || this.#mentions('unevaluatedItems')
    addFormats(ajv)
    for (const [id, schema] of this.#components) {
      assertSchema(schema)
      ajv.addSchema(schema, id)
    }
    const names: Record<string, string> = {}
    for (const { name, schema, path } of this.#distinct.values()) {
      try {
        assertSchema(schema)
        ajv.addSchema(schema, name)
        ajv.getSchema(name)
        names[name] = name
      } catch (error) {
        refusals.add(path, `the schema cannot be compiled: ${(error as Error).message}`)
      }
    }
    refusals.raise()
    return `const ${this.#name} = (() => {\nconst exports = {}\n${trim(standaloneCode(ajv, names))}\nreturn exports\n})()\n`
  }
}

/** Without what no validator reads: copies of the schemas, and the place inside the schema that no answer shows. */
function trim(code: string): string {
  const short = code.replaceAll(/schemaPath:"(?:[^"\\]|\\.)*",/g, '')
  const mentions = new Map<string, number>()
  for (const [name] of short.matchAll(/\bschema\d+\b/g)) mentions.set(name, (mentions.get(name) ?? 0) + 1)
  return short.replaceAll(/^const (schema\d+) = .*;$/gm, (copy, name) => (mentions.get(name) === 1 ? '' : copy))
}

const schemaOf = (reader: SchemaReader, one: ModelSchema, defaults = false): JsonSchema =>
  reader.pure(one.schema, one.path, defaults)

const object = (members: [string, string][]): string =>
  `{ ${members.map(([key, value]) => `${JSON.stringify(key)}: ${value}`).join(', ')} }`

interface Reading {
  document: unknown
  operations: readonly ModelOperation[]
  refusals: Refusals
}

/** A file that is worth making only when its inputs changed: compiling takes a thousand times longer than reading. */
export interface ValidatorsFile {
  /** Two files with equal inputs are equal. */
  inputs: string
  /** Throws a RefusedContract naming the schemas that cannot be compiled. */
  text(): string
}

/** `validators.cjs`: by operationId, one validator per parameter location, and one per media type of the body. */
export function requestValidators({ document, operations, refusals }: Reading): ValidatorsFile {
  const reader = createSchemaReader(document, refusals, knowsFormat)
  const [ofParameters, ofBodies] = [componentsOf(document, reader, true), componentsOf(document, reader, false)]
  const scalars = new Compartment('scalars', { coerceTypes: true, useDefaults: true }, ofParameters)
  const arrays = new Compartment('arrays', { coerceTypes: 'array', useDefaults: true }, ofParameters)
  const bodies = new Compartment('bodies', {}, ofBodies)
  const oneWay = refuseOneWay(document, refusals, 'readOnly')
  const forms = new Compartment('forms', { coerceTypes: 'array' }, ofBodies)
  const rows = operations.map((operation) => {
    const members: [string, string][] = []
    for (const location of ['path', 'query', 'header', 'cookie'] as const) {
      const parameters = operation.parameters.filter((one) => one.in === location)
      if (parameters.length === 0) continue
      const name = (one: { name: string }) => (location === 'header' ? one.name.toLowerCase() : one.name)
      const schema = {
        type: 'object',
        properties: Object.fromEntries(parameters.map((one) => [name(one), schemaOf(reader, one, true)])),
        required: parameters.filter((one) => one.required).map(name),
      }
      const part = parameters.some((one) => one.shape === 'array') ? arrays : scalars
      members.push([location, part.use(schema, operation.at)])
    }
    const content = operation.body?.raw ? {} : (operation.body?.content ?? {})
    for (const one of Object.values(content)) if (one) oneWay(one.schema, one.path)
    const media = [...checked(reader, bodies, content, isJson), ...checked(reader, forms, content, isForm)]
    if (media.length > 0) members.push(['body', object(media)])
    return `  ${JSON.stringify(operation.operationId)}: ${object(members)},\n`
  })
  return assemble(refusals, [scalars, arrays, bodies, forms], rows)
}

function checked(
  reader: SchemaReader,
  part: Compartment,
  content: Record<string, ModelSchema | null>,
  wanted: (media: string) => boolean,
): [string, string][] {
  const members: [string, string][] = []
  for (const [media, schema] of Object.entries(content)) {
    if (schema && wanted(media)) members.push([media, part.use(schemaOf(reader, schema), schema.path)])
  }
  return members
}

/** `reply-validators.cjs`: by operationId and declared status, a validator per JSON media type and one for the headers (lower-case names). */
export function replyValidators({ document, operations, refusals }: Reading): ValidatorsFile {
  const reader = createSchemaReader(document, refusals, knowsFormat)
  const components = componentsOf(document, reader, false)
  const bodies = new Compartment('bodies', {}, components)
  const headers = new Compartment('headers', { coerceTypes: true }, components)
  const oneWay = refuseOneWay(document, refusals, 'writeOnly')
  const rows = operations.map((operation) => {
    const statuses = Object.entries(operation.responses).map(([status, response]): [string, string] => {
      const members: [string, string][] = []
      for (const one of Object.values(response.content)) if (one) oneWay(one.schema, one.path)
      const media = checked(reader, bodies, response.content, isJson)
      if (media.length > 0) members.push(['body', object(media)])
      const check = headerSchema(reader, response)
      if (check) members.push(['headers', headers.use(check, operation.at)])
      return [status, object(members)]
    })
    return `  ${JSON.stringify(operation.operationId)}: ${object(statuses)},\n`
  })
  return assemble(refusals, [bodies, headers], rows)
}

function headerSchema(reader: SchemaReader, response: ModelResponse): JsonSchema | null {
  const entries = Object.entries(response.headers)
  if (entries.length === 0) return null
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([name, one]) => [name.toLowerCase(), schemaOf(reader, one)])),
    required: entries.filter(([, one]) => one.required).map(([name]) => name.toLowerCase()),
  }
}

/** Smaller and faster to load; some lines, so that a change of the contract changes few of them. */
const minified = (code: string): string =>
  transformSync(`'use strict'\n${code}`, { minify: true, lineLimit: 140, target: 'node24', legalComments: 'none' }).code

function assemble(refusals: Refusals, parts: Compartment[], rows: string[]): ValidatorsFile {
  refusals.raise()
  return {
    inputs: JSON.stringify([parts.map((part) => part.inputs), rows]),
    text() {
      const code = parts.map((part) => part.code(refusals)).join('')
      return `${banner}${minified(`${code}module.exports = {\n${rows.join('')}}\n`)}`
    },
  }
}
