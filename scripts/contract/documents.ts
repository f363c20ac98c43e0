/**
 * A contract as the tests read it: straight from `specs/<api>.json`, not from what `npm run generate` made of it, so that a mistake of
 * the generators cannot hide itself.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSystems, type SystemEntry } from '#scripts/systems.ts'

/** The JSON Schema keywords the tests know. A boolean schema does not occur in the contracts and is refused on reading. */
export interface Schema {
  $ref?: string
  type?: string | string[]
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: boolean | Schema
  propertyNames?: Schema
  items?: Schema
  enum?: unknown[]
  const?: unknown
  allOf?: Schema[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  format?: string
  pattern?: string
  minimum?: number
  maximum?: number
  exclusiveMinimum?: number
  exclusiveMaximum?: number
  multipleOf?: number
  minLength?: number
  maxLength?: number
  minItems?: number
  maxItems?: number
  uniqueItems?: boolean
  minProperties?: number
  maxProperties?: number
  default?: unknown
  example?: unknown
  examples?: unknown[]
  readOnly?: boolean
  writeOnly?: boolean
}

export type ParameterPlace = 'path' | 'query' | 'header' | 'cookie'

export interface Parameter {
  name: string
  in: ParameterPlace
  required: boolean
  schema: Schema
  style?: string
  explode?: boolean
}

export interface Media {
  schema: Schema | undefined
  example: unknown
  /** `x-event-schema`: what the data of one event of a stream is. */
  eventSchema: Schema | undefined
}

interface RawMedia {
  schema?: Schema
  example?: unknown
  'x-event-schema'?: Schema
}

export interface ResponseSpec {
  /** Media type → schema; empty = no content. */
  content: Record<string, Media>
  /** Lower-case name → header. */
  headers: Record<string, { required: boolean; schema: Schema }>
}

export interface Operation {
  api: string
  id: string
  method: string
  /** As the contract writes it, with `{name}` segments, without mount and base. */
  path: string
  tag: string
  parameters: Parameter[]
  body: { required: boolean; content: Record<string, Media> } | undefined
  /** `200`, `4XX` or `default` → answer. */
  responses: Record<string, ResponseSpec>
  /** Alternatives of scheme names; empty = public. */
  security: string[][]
  /** The extension `x-accord`, defaults filled in. */
  accord: { effect: string; clamp: string[]; raw: boolean; idempotent: boolean; rateLimit: string | undefined }
}

export interface SecurityScheme {
  type: 'http' | 'apiKey'
  scheme?: string
  in?: 'header' | 'query' | 'cookie'
  name?: string
}

export interface Contract {
  api: string
  title: string
  /** Mount and base: where the paths begin on the server that serves all systems. */
  prefix: string
  /** The part of {@link prefix} that stays when the system is served alone. */
  base: string
  complete: boolean
  operations: Operation[]
  securitySchemes: Record<string, SecurityScheme>
  document: Document
  /** Follows `$ref`s until there is none. Throws when one leads nowhere. */
  resolve(schema: Schema): Schema
}

interface Reference {
  $ref?: string
}
type RawResponse = Reference & {
  content?: Record<string, RawMedia>
  headers?: Record<string, Reference & { required?: boolean; schema?: Schema }>
}
type RawParameter = Reference & {
  name: string
  in: ParameterPlace
  required?: boolean
  schema?: Schema
  style?: string
  explode?: boolean
}
interface RawOperation {
  operationId: string
  tags?: string[]
  parameters?: RawParameter[]
  requestBody?: Reference & { required?: boolean; content?: Record<string, RawMedia> }
  responses: Record<string, RawResponse>
  security?: Record<string, string[]>[]
  'x-accord'?: { effect?: string; clamp?: string[]; body?: string; idempotent?: boolean; rateLimit?: string }
}

/** The parts of an OpenAPI 3.1 document that are read here. */
export type Document = {
  openapi: string
  paths: Record<string, Record<string, unknown>>
  components?: { schemas?: Record<string, Schema>; securitySchemes?: Record<string, Reference & SecurityScheme> }
  security?: Record<string, string[]>[]
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']

/** Reads the contracts listed in `redocly.yaml`, in that order; `only` names the wanted ones. Throws for a name that is not listed. */
export function readContracts(root: string, only: readonly string[] = []): Contract[] {
  const systems = readSystems(root)
  const unknown = only.filter((api) => !systems.some((system) => system.api === api))
  if (unknown.length > 0) {
    throw new Error(`There is no system ${unknown.join(', ')}; there are ${systems.map((s) => s.api).join(', ')}`)
  }
  return systems
    .filter((system) => only.length === 0 || only.includes(system.api))
    .map((system) =>
      readContract(system, JSON.parse(readFileSync(join(root, system.contract), 'utf8')) as Record<string, unknown>),
    )
}

/** A contract from a parsed document, which the overlay tests have found valid: `system` says where it is mounted. */
export function readContract(
  system: Pick<SystemEntry, 'api' | 'title' | 'mount' | 'base' | 'complete'>,
  parsed: Readonly<Record<string, unknown>>,
): Contract {
  const document = parsed as Document
  return {
    api: system.api,
    title: system.title,
    prefix: system.mount + system.base,
    base: system.base,
    complete: system.complete,
    operations: readOperations(system.api, document),
    securitySchemes: Object.fromEntries(
      Object.entries(document.components?.securitySchemes ?? {}).map(([name, scheme]) => [
        name,
        follow(document, scheme),
      ]),
    ),
    document,
    resolve: (schema) => follow(document, schema),
  }
}

function readOperations(api: string, document: Document): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods
      .filter((method) => item[method] !== undefined)
      .map((method) => {
        const shared = (item.parameters ?? []) as RawParameter[]
        return readOperation(api, document, path, method, item[method] as RawOperation, shared)
      }),
  )
}

function readOperation(
  api: string,
  document: Document,
  path: string,
  method: string,
  raw: RawOperation,
  shared: RawParameter[],
): Operation {
  const accord = raw['x-accord'] ?? {}
  const body = raw.requestBody && follow(document, raw.requestBody)
  return {
    api,
    id: raw.operationId,
    method: method.toUpperCase(),
    path,
    tag: raw.tags?.[0] ?? '',
    parameters: readParameters(document, shared, raw.parameters ?? []),
    body: body && { required: body.required === true, content: readContent(body.content) },
    responses: Object.fromEntries(
      Object.entries(raw.responses).map(([status, response]) => [status, readResponse(document, response)]),
    ),
    security: (raw.security ?? document.security ?? []).map((alternative) => Object.keys(alternative)),
    accord: {
      effect: accord.effect ?? (method === 'get' || method === 'head' ? 'read' : 'write'),
      clamp: accord.clamp ?? [],
      raw: accord.body === 'raw',
      idempotent: accord.idempotent === true,
      rateLimit: accord.rateLimit,
    },
  }
}

/** Parameters of the path apply to each of its operations, unless the operation repeats one. */
function readParameters(document: Document, shared: RawParameter[], own: RawParameter[]): Parameter[] {
  const byPlace = new Map<string, Parameter>()
  for (const reference of [...shared, ...own]) {
    const raw = follow(document, reference)
    const { name, style, explode, schema = {} } = raw
    byPlace.set(`${raw.in} ${name}`, {
      name,
      in: raw.in,
      required: raw.required === true,
      schema,
      ...(style === undefined ? {} : { style }),
      ...(explode === undefined ? {} : { explode }),
    })
  }
  return [...byPlace.values()]
}

function readResponse(document: Document, reference: RawResponse): ResponseSpec {
  const raw = follow(document, reference)
  const headers = Object.entries(raw.headers ?? {}).map(([name, value]) => {
    const header = follow(document, value)
    return [name.toLowerCase(), { required: header.required === true, schema: header.schema ?? {} }] as const
  })
  return { content: readContent(raw.content), headers: Object.fromEntries(headers) }
}

function readContent(content: Record<string, RawMedia> = {}): Record<string, Media> {
  return Object.fromEntries(
    Object.entries(content).map(([media, { schema, example, 'x-event-schema': eventSchema }]) => [
      media.toLowerCase(),
      { schema, example, eventSchema },
    ]),
  )
}

function follow<T extends Reference>(document: Document, value: T): T {
  let current = value
  for (let steps = 0; current.$ref !== undefined; steps++) {
    const target = steps < 32 ? lookUp(document, current.$ref) : undefined
    if (target === undefined) throw new Error(`The reference ${current.$ref} leads nowhere or in a circle`)
    current = target as T
  }
  return current
}

function lookUp(document: Document, reference: string): unknown {
  if (!reference.startsWith('#/')) return undefined
  const steps = reference.slice(2).split('/')
  return steps.reduce<unknown>((at, step) => {
    const name = decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~')
    return typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[name] : undefined
  }, document)
}

/** The declared answer for a status: exact, else its class (`4XX`), else `default`. */
export function declaredAnswer(
  operation: Operation,
  status: number,
): { key: string; response: ResponseSpec } | undefined {
  for (const key of [String(status), `${Math.floor(status / 100)}XX`, 'default']) {
    const response = operation.responses[key]
    if (response) return { key, response }
  }
  return undefined
}

/** The operation a concrete request line belongs to: concrete segments beat templates. `path` is without the prefix. */
export function matchOperation(contract: Contract, method: string, path: string): Operation | undefined {
  const segments = path.split('/')
  const wanted = method === 'HEAD' ? 'GET' : method
  // A concrete path with another method is 405, and no reason to look among the templates.
  const concrete = contract.operations.filter((operation) => operation.path === path)
  if (concrete.length > 0) return concrete.find((operation) => operation.method === wanted)
  const candidates = contract.operations
    .filter((operation) => operation.method === wanted)
    .map((operation) => ({ operation, score: pathScore(operation.path.split('/'), segments) }))
    .filter((candidate) => candidate.score !== undefined)
  candidates.sort((a, b) => (a.score! < b.score! ? 1 : -1))
  return candidates[0]?.operation
}

/** One character per segment: `1` concrete, `0` template; undefined when the path is another one. */
function pathScore(template: string[], segments: string[]): string | undefined {
  if (template.length !== segments.length) return undefined
  let score = ''
  for (const [index, part] of template.entries()) {
    if (part.startsWith('{')) {
      if (segments[index] === '') return undefined
      score += '0'
    } else if (part === segments[index]) score += '1'
    else return undefined
  }
  return score
}
