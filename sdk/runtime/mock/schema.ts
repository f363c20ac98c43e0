/** JSON Schema 2020-12 as contracts write it: what the sampler and the checker read. */

export type Json = null | boolean | number | string | Json[] | JsonObject
export interface JsonObject {
  [key: string]: Json
}

export interface SchemaObject {
  $ref?: string
  type?: string | readonly string[]
  enum?: readonly Json[]
  const?: Json
  default?: Json
  example?: Json
  examples?: readonly Json[]
  format?: string
  pattern?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  exclusiveMinimum?: number
  exclusiveMaximum?: number
  multipleOf?: number
  items?: Schema
  prefixItems?: readonly Schema[]
  contains?: Schema
  minItems?: number
  maxItems?: number
  uniqueItems?: boolean
  properties?: Readonly<Record<string, Schema>>
  patternProperties?: Readonly<Record<string, Schema>>
  additionalProperties?: Schema
  propertyNames?: Schema
  required?: readonly string[]
  minProperties?: number
  maxProperties?: number
  allOf?: readonly Schema[]
  anyOf?: readonly Schema[]
  oneOf?: readonly Schema[]
  not?: Schema
  if?: Schema
  then?: Schema
  else?: Schema
  readOnly?: boolean
  writeOnly?: boolean
}
export type Schema = boolean | SchemaObject

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Follows a `#/…` reference in `root`. Throws when it leaves the document or points to nothing. */
export function resolveRef(root: unknown, ref: string): Schema {
  if (!ref.startsWith('#')) throw new Error(`$ref "${ref}" leaves the document; bring it into components/schemas`)
  let at: unknown = root
  for (const step of ref.split('/').slice(1)) {
    const key = decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~')
    at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined
  }
  if (at === undefined) throw new Error(`$ref "${ref}" points to nothing`)
  return at as Schema
}

/** Equality of JSON values; the order of keys does not matter. */
export function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((one, at) => equal(one, b[at]))
  if (!isObject(a) || !isObject(b)) return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key]))
}

/** Sets a member; `__proto__` is a name like any other. */
export function define(target: JsonObject, name: string, value: Json): void {
  Object.defineProperty(target, name, { value, enumerable: true, writable: true, configurable: true })
}
