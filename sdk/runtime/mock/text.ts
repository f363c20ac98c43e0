/** Strings for the sampler: by format, by pattern, or from the name of the property. */
import { satisfies } from './check.ts'
import { matching } from './pattern.ts'
import type { Random } from './random.ts'
import type { SchemaObject } from './schema.ts'

const hex = '0123456789abcdef'
const alphanumeric = 'abcdefghijklmnopqrstuvwxyz0123456789'
const two = (value: number): string => String(value).padStart(2, '0')

function dateTime(random: Random): string {
  const [day, hour, minute, second] = [random.integer(1, 28), ...[23, 59, 59].map((top) => random.integer(0, top))]
  return `2026-${two(random.integer(1, 12))}-${two(day as number)}T${two(hour as number)}:${two(minute as number)}:${two(second as number)}Z`
}

function uuid(random: Random): string {
  const part = (length: number): string => random.text(hex, length)
  return `${part(8)}-${part(4)}-4${part(3)}-${random.pick(['8', '9', 'a', 'b'])}${part(3)}-${part(12)}`
}

const formats: Record<string, (random: Random) => string> = {
  'date-time': dateTime,
  date: (random) => dateTime(random).slice(0, 10),
  time: (random) => dateTime(random).slice(11),
  duration: (random) => `PT${random.integer(1, 59)}M`,
  email: (random) => `${random.text(alphanumeric, 8)}@example.com`,
  uri: (random) => `https://example.com/${random.text(alphanumeric, 8)}`,
  'uri-reference': (random) => `/${random.text(alphanumeric, 8)}`,
  uuid,
  hostname: (random) => `${random.text(alphanumeric, 8)}.example.com`,
  ipv4: (random) => `192.0.2.${random.integer(1, 254)}`,
  ipv6: (random) => `2001:db8::${random.text(hex, 4)}`,
  byte: (random) => random.text(alphanumeric, 8),
  password: (random) => `Pass-${random.text(alphanumeric, 12)}`,
}

/** Lengthens or shortens a text that means nothing. */
function sized(text: string, low: number, high: number): string {
  return text.length > high ? text.slice(0, high) : text.padEnd(low, alphanumeric)
}

function* candidates(schema: SchemaObject, name: string, random: Random): Generator<string> {
  const low = schema.minLength ?? 0
  const high = schema.maxLength ?? Number.POSITIVE_INFINITY
  const format = schema.format === undefined ? undefined : formats[schema.format]
  if (schema.pattern !== undefined) {
    for (const text of matching(schema.pattern, random)) {
      yield text
      yield sized(text, low, high)
    }
  }
  if (format) {
    const text = format(random)
    yield text
    if (schema.format === 'email') yield `${random.text(alphanumeric, Math.max(1, low - 4))}@a.de`
    yield sized(text, low, high)
  }
  yield sized(
    `${name.replaceAll(/[^A-Za-z0-9]/g, '').slice(0, 24) || 'text'}-${random.text(alphanumeric, 6)}`,
    low,
    high,
  )
  yield sized(random.text(alphanumeric, 8), low, high)
}

/** The first candidate that satisfies all of `schemas`, or undefined. `name` makes texts without a format readable. */
export function sampleText(schemas: readonly SchemaObject[], name: string, random: Random): string | undefined {
  const lows = schemas.map((one) => one.minLength ?? 0)
  const highs = schemas.map((one) => one.maxLength ?? Number.POSITIVE_INFINITY)
  const merged: SchemaObject = { minLength: Math.max(0, ...lows), maxLength: Math.min(...highs) }
  const pattern = schemas.find((one) => one.pattern !== undefined)?.pattern
  const format = schemas.find((one) => one.format !== undefined)?.format
  if (pattern !== undefined) merged.pattern = pattern
  if (format !== undefined) merged.format = format
  const own = schemas.map(({ minLength, maxLength, pattern, format }) =>
    Object.fromEntries(
      Object.entries({ minLength, maxLength, pattern, format }).filter(([, value]) => value !== undefined),
    ),
  )
  for (const text of candidates(merged, name, random)) {
    if (own.every((one) => satisfies(one, text, { root: null, direction: 'request' }))) return text
  }
  return undefined
}
