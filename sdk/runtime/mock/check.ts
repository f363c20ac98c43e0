/**
 * Does a value satisfy a schema? The sampler asks this of what it made, where only a look at the result can tell (oneOf, not, patterns,
 * examples). It is held against Ajv by tests and is not a validator for anything else: it gives no reasons.
 */
import { equal, isObject, type JsonObject, resolveRef, type Schema, type SchemaObject } from './schema.ts'

export type Direction = 'request' | 'reply'

export interface CheckContext {
  root: unknown
  /** Properties of the other direction (`readOnly` in requests, `writeOnly` in replies) need not be there though required. */
  direction: Direction
}

const formats: Record<string, (text: string) => boolean> = {
  'date-time': (text) => /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:?\d\d)$/.test(text) && isDate(text),
  date: (text) => /^\d{4}-\d\d-\d\d$/.test(text) && isDate(text),
  time: (text) => /^\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:?\d\d)$/.test(text),
  duration: (text) => /^P(?=.)(\d+[YMWD])*(T(\d+[HMS])+)?$/.test(text),
  email: (text) => /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z0-9-]+(\.[a-z0-9-]+)*$/i.test(text) && !/\.\.|^\.|\.@/.test(text),
  uri: (text) => /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(text),
  'uri-reference': (text) => !/[\s<>"{}|\\^`]/.test(text),
  uuid: (text) => /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text),
  hostname: (text) =>
    text.length <= 253 && /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i.test(text),
  ipv4: (text) =>
    text.split('.').length === 4 && text.split('.').every((part) => /^\d{1,3}$/.test(part) && +part < 256),
  ipv6: (text) => /^[0-9a-f:.]+$/i.test(text) && text.includes(':'),
  byte: (text) => /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text),
}

function isDate(text: string): boolean {
  const [year, month, day] = text.slice(0, 10).split('-').map(Number)
  const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day))
  return date.getUTCMonth() + 1 === month && date.getUTCDate() === day && !Number.isNaN(Date.parse(text))
}

export function typeMatches(type: string, value: unknown): boolean {
  if (type === 'null') return value === null
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return isObject(value)
  if (type === 'integer') return Number.isInteger(value)
  return typeof value === type && (type !== 'number' || Number.isFinite(value))
}

/** True when `value` satisfies `schema`. Unknown keywords and formats decide nothing, as in the specification. */
export function satisfies(schema: Schema, value: unknown, context: CheckContext): boolean {
  if (typeof schema === 'boolean') return schema
  if (schema.$ref !== undefined && !satisfies(resolveRef(context.root, schema.$ref), value, context)) return false
  return general(schema, value) && applied(schema, value, context) && typed(schema, value, context)
}

function general(schema: SchemaObject, value: unknown): boolean {
  const types = schema.type === undefined ? [] : [schema.type].flat()
  if (types.length > 0 && !types.some((type) => typeMatches(type, value))) return false
  if (schema.const !== undefined && !equal(schema.const, value)) return false
  return schema.enum === undefined || schema.enum.some((one) => equal(one, value))
}

function applied(schema: SchemaObject, value: unknown, context: CheckContext): boolean {
  const holds = (one: Schema): boolean => satisfies(one, value, context)
  if (schema.allOf && !schema.allOf.every(holds)) return false
  if (schema.anyOf && !schema.anyOf.some(holds)) return false
  if (schema.oneOf && schema.oneOf.filter(holds).length !== 1) return false
  if (schema.not !== undefined && holds(schema.not)) return false
  if (schema.if === undefined) return true
  const branch = holds(schema.if) ? schema.then : schema.else
  return branch === undefined || holds(branch)
}

function typed(schema: SchemaObject, value: unknown, context: CheckContext): boolean {
  if (typeof value === 'string') return stringHolds(schema, value)
  if (typeof value === 'number') return numberHolds(schema, value)
  if (Array.isArray(value)) return arrayHolds(schema, value, context)
  return !isObject(value) || objectHolds(schema, value, context)
}

function stringHolds(schema: SchemaObject, text: string): boolean {
  const length = [...text].length
  if (length < (schema.minLength ?? 0) || length > (schema.maxLength ?? Number.POSITIVE_INFINITY)) return false
  if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(text)) return false
  const format = schema.format === undefined ? undefined : formats[schema.format]
  return format === undefined || format(text)
}

function numberHolds(schema: SchemaObject, value: number): boolean {
  if (value < (schema.minimum ?? value) || value > (schema.maximum ?? value)) return false
  if (schema.exclusiveMinimum !== undefined && value <= schema.exclusiveMinimum) return false
  if (schema.exclusiveMaximum !== undefined && value >= schema.exclusiveMaximum) return false
  return schema.multipleOf === undefined || Number.isInteger(value / schema.multipleOf)
}

function arrayHolds(schema: SchemaObject, value: readonly unknown[], context: CheckContext): boolean {
  if (value.length < (schema.minItems ?? 0) || value.length > (schema.maxItems ?? value.length)) return false
  if (schema.uniqueItems && value.some((one, at) => value.slice(0, at).some((before) => equal(one, before))))
    return false
  const { contains, items, prefixItems = [] } = schema
  if (contains !== undefined && !value.some((one) => satisfies(contains, one, context))) return false
  return value.every((one, at) => satisfies(prefixItems[at] ?? items ?? true, one, context))
}

function objectHolds(schema: SchemaObject, value: JsonObject, context: CheckContext): boolean {
  const names = Object.keys(value)
  if (names.length < (schema.minProperties ?? 0) || names.length > (schema.maxProperties ?? names.length)) return false
  for (const name of schema.required ?? []) {
    if (!Object.hasOwn(value, name) && !isOtherDirection(schema.properties?.[name], context)) return false
  }
  const { propertyNames } = schema
  if (propertyNames !== undefined && !names.every((name) => satisfies(propertyNames, name, context))) return false
  return names.every((name) => propertySchemas(schema, name).every((one) => satisfies(one, value[name], context)))
}

/** What one schema object says about a property: its own entry, matching patterns, or `additionalProperties`. */
export function propertySchemas(schema: SchemaObject, name: string): Schema[] {
  const found: Schema[] = []
  if (schema.properties && Object.hasOwn(schema.properties, name)) found.push(schema.properties[name] as Schema)
  for (const [pattern, one] of Object.entries(schema.patternProperties ?? {})) {
    if (new RegExp(pattern, 'u').test(name)) found.push(one)
  }
  if (found.length === 0 && schema.additionalProperties !== undefined) found.push(schema.additionalProperties)
  return found
}

/** True for a property that only the other direction carries. */
export function isOtherDirection(schema: Schema | undefined, { root, direction }: CheckContext): boolean {
  if (typeof schema !== 'object') return false
  const flag = direction === 'request' ? schema.readOnly : schema.writeOnly
  if (flag !== undefined) return flag
  return schema.$ref !== undefined && isOtherDirection(resolveRef(root, schema.$ref), { root, direction })
}
