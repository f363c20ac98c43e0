/** What one pass over a contract yields, and the small tools that pass shares. */
import type { Effect, RouteParameter } from '#server/contract.ts'
import { type Refusals, steps } from './refusals.ts'
import { lookUp } from './schema.ts'

export type Json = { [key: string]: unknown }

export interface ModelSchema {
  /** As the contract writes it; `path` is where. */
  schema: unknown
  path: string[]
}

export interface ModelParameter extends RouteParameter, ModelSchema {}

export interface ModelHeader extends ModelSchema {
  required: boolean
}

export interface ModelResponse {
  /** Media type → schema, or null where the contract gives none. */
  content: Record<string, ModelSchema | null>
  headers: Record<string, ModelHeader>
}

export interface ModelOperation {
  operationId: string
  /** Upper case. */
  method: string
  path: string
  tag: string
  summary: string
  security: Record<string, string[]>[]
  effect: Effect
  idempotent: boolean
  rateLimit: string
  clamp: { name: string; minimum?: number; maximum?: number }[]
  sdkMethod: string | undefined
  parameters: ModelParameter[]
  body: { required: boolean; raw: boolean; content: Record<string, ModelSchema | null> } | null
  responses: Record<string, ModelResponse>
  /** Where the contract says all this. */
  at: string[]
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
export const object = (value: unknown): Json => (isObject(value) ? value : {})

export interface Reading {
  document: Json
  refusals: Refusals
}

/** Follows a local `$ref` of a parameter, header, response or request body; returns the value and its own place. */
export function resolve(reading: Reading, value: unknown, path: string[]): { value: Json; path: string[] } {
  let at = path
  let found = value
  for (let hops = 0; isObject(found) && typeof found.$ref === 'string'; hops++) {
    const ref: string = found.$ref
    const target = ref.startsWith('#/') ? lookUp(reading.document, steps(ref)) : undefined
    if (target === undefined || hops > 20) {
      const why = ref.startsWith('#/') ? 'points to nothing' : 'is external and not followed; run redocly bundle first'
      reading.refusals.add([...at, '$ref'], `$ref "${ref}" ${why}`)
      return { value: {}, path: at }
    }
    found = target
    at = steps(ref)
  }
  return { value: object(found), path: at }
}

/** JSON, however it is spelt: `application/json`, `application/problem+json`, with or without parameters. */
export const isJson = (media: string): boolean => /^[^;]*[/+]json *(?:;|$)/i.test(media)

/** A submitted HTML form; its values are texts and are coerced. */
export const isForm = (media: string): boolean => /^application\/x-www-form-urlencoded *(?:;|$)/i.test(media)
