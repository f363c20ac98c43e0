import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSystems } from '#scripts/systems.ts'

export const root = join(import.meta.dirname, '../..')
export const systems = readSystems(root)
export const apis = systems.map((system) => system.api)

export type Schema = Record<string, unknown>

export interface Reference {
  $ref: string
}

export interface MediaType {
  schema?: Schema
  example?: unknown
  examples?: Record<string, { value?: unknown }>
}

export interface Header extends MediaType {
  required?: boolean
}

export interface Parameter extends MediaType {
  name: string
  in: 'path' | 'query' | 'header' | 'cookie'
  required?: boolean
}

export interface Answer {
  description: string
  headers?: Record<string, Header | Reference>
  content?: Record<string, MediaType>
}

export interface RequestBody {
  required?: boolean
  content: Record<string, MediaType>
}

export interface OperationObject {
  operationId?: string
  summary?: string
  tags?: string[]
  security?: Record<string, string[]>[]
  parameters?: (Parameter | Reference)[]
  requestBody?: RequestBody | Reference
  responses: Record<string, Answer | Reference>
  'x-accord'?: unknown
}

export type PathItem = Record<string, unknown> & { parameters?: (Parameter | Reference)[] }

export interface Contract {
  tags?: { name: string }[]
  security?: Record<string, string[]>[]
  paths: Record<string, PathItem>
  components: {
    schemas?: Record<string, Schema>
    parameters?: Record<string, Parameter>
    headers?: Record<string, Header>
    responses?: Record<string, Answer>
    requestBodies?: Record<string, RequestBody>
    securitySchemes?: Record<string, unknown>
  }
}

/** The contract as every tool reads it. */
export function readContract(api: string): Contract {
  return JSON.parse(readFileSync(join(root, 'specs', `${api}.json`), 'utf8')) as Contract
}

/** The object itself, or what its `$ref` points to, however many steps that takes. */
export function resolve<T extends object>(contract: Contract, value: T | Reference): T {
  let at: unknown = value
  while (typeof at === 'object' && at !== null && '$ref' in at && typeof at.$ref === 'string') {
    at = atPointer(contract, at.$ref)
  }
  return at as T
}

function atPointer(contract: Contract, pointer: string): unknown {
  let at: unknown = contract
  for (const step of pointer.slice(2).split('/')) {
    at = (at as Record<string, unknown>)[step.replaceAll('~1', '/').replaceAll('~0', '~')]
  }
  if (at === undefined) throw new Error(`${pointer} points to nothing`)
  return at
}

export const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const

export interface Operation {
  api: string
  /** `POST /runs/{id}/cancel`, for messages. */
  name: string
  method: string
  path: string
  object: OperationObject
  /** Path-level ones included. */
  parameters: Parameter[]
  body: RequestBody | undefined
  /** A credential is needed. */
  secured: boolean
  accord: AccordExtension
}

/** `x-accord` as an operation states it; what is left out has the generator's default. */
export interface AccordExtension {
  effect?: string
  idempotent?: boolean
  rateLimit?: string
  clamp?: string[]
  body?: string
  method?: string
}

/** Every operation of a contract, in its order. */
export function operationsOf(api: string, contract: Contract): Operation[] {
  return Object.entries(contract.paths).flatMap(([path, item]) =>
    methods
      .filter((method) => item[method] !== undefined)
      .map((method) => describeOperation(api, contract, path, method, item)),
  )
}

function describeOperation(api: string, contract: Contract, path: string, method: string, item: PathItem): Operation {
  const object = item[method] as OperationObject
  const security = object.security ?? contract.security ?? []
  return {
    api,
    name: `${method.toUpperCase()} ${path}`,
    method,
    path,
    object,
    parameters: [...(item.parameters ?? []), ...(object.parameters ?? [])].map((each) => resolve(contract, each)),
    body: object.requestBody && resolve(contract, object.requestBody),
    secured: security.length > 0 && security.every((alternative) => Object.keys(alternative).length > 0),
    accord: (object['x-accord'] ?? {}) as AccordExtension,
  }
}
