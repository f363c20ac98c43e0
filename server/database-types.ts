/**
 * How column values become JavaScript values, the same on both engines, because code that works on the embedded database must work on
 * PostgreSQL: `timestamptz` and `timestamp` (taken as UTC) → Date · `date` → 'YYYY-MM-DD' · `numeric` → string · `int8` → number, and an
 * error beyond 2^53 (a value that large belongs into `numeric`) · `bytea` → Buffer · `interval` → string · JSON → parsed. Arrays of these follow.
 * JSON columns are written as text (`JSON.stringify`): `pg` would take a JavaScript array for a PostgreSQL array.
 */
import { type CustomTypesConfig, types } from 'pg'

export type Parser = (text: string) => unknown

const oids = {
  bytea: 17,
  int8: 20,
  date: 1082,
  timestamp: 1114,
  timestamptz: 1184,
  interval: 1186,
  numeric: 1700,
} as const
const arrayOids: Record<keyof typeof oids, number> = {
  bytea: 1001,
  int8: 1016,
  date: 1182,
  timestamp: 1115,
  timestamptz: 1185,
  interval: 1187,
  numeric: 1231,
}

const asText: Parser = (text) => text

function parseInt8(text: string): number {
  const value = Number(text)
  if (Number.isSafeInteger(value)) return value
  throw new RangeError(`The int8 value ${text} does not fit a JavaScript number; make the column numeric`)
}

function parseInstant(text: string): Date {
  const value = new Date(text)
  if (Number.isNaN(value.getTime())) throw new RangeError(`The timestamp ${text} does not fit a JavaScript Date`)
  return value
}

const parsers: Record<keyof typeof oids, Parser> = {
  bytea: (text) => Buffer.from(text.slice(2), 'hex'),
  int8: parseInt8,
  date: asText,
  timestamp: (text) => parseInstant(`${text.replace(' ', 'T')}Z`),
  timestamptz: parseInstant,
  interval: asText,
  numeric: asText,
}

const names = Object.keys(oids) as (keyof typeof oids)[]

/** The parsers by type OID, as PGlite takes them; it derives those of arrays itself. */
export const embeddedParsers: Record<number, Parser> = Object.fromEntries(
  names.map((name) => [oids[name], parsers[name]]),
)

type TextArray = (string | null | TextArray)[]
const textArrayOid: number = 1009
const parseTextArray: (text: string) => TextArray = types.getTypeParser(textArrayOid)

const mapArray = (items: TextArray, parse: Parser): unknown[] =>
  items.map((item) => (item === null ? null : Array.isArray(item) ? mapArray(item, parse) : parse(item)))

const postgresParsers = new Map<number, Parser>([
  ...names.map((name) => [oids[name], parsers[name]] as const),
  ...names.map((name) => [arrayOids[name], (text: string) => mapArray(parseTextArray(text), parsers[name])] as const),
])

/** The same for a `pg` pool; it is given to the pool and changes nothing globally. */
export const postgresTypes: CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    postgresParsers.get(oid) ??
    (format === 'binary' ? types.getTypeParser(oid, 'binary') : types.getTypeParser(oid, 'text')),
}
