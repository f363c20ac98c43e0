import { type ByDimension, type Dimension, dimensionNames } from '#db/thumbgate/ledger-figures.ts'
import { toMap } from '#domain/thumbgate/maps.ts'
import { ratio } from '#domain/thumbgate/numbers.ts'
import type { CountMap } from '#domain/thumbgate/telemetry/sums.ts'

/** Numbers added up by a name. */
export function tally<Row>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
  numberOf: (row: Row) => number,
): CountMap {
  const counts = new Map<string, number>()
  for (const row of rows) counts.set(nameOf(row), (counts.get(nameOf(row)) ?? 0) + numberOf(row))
  return toMap(counts)
}

export const total = <Row>(rows: readonly Row[], numberOf: (row: Row) => number): number =>
  rows.reduce((sum, row) => sum + numberOf(row), 0)

/** What a dimension is called where it is not known. */
const missing: Readonly<Partial<Record<Dimension, string>>> = { Source: 'direct', Campaign: 'unassigned' }

export const originOf = (row: ByDimension, name: Dimension, otherwise = missing[name] ?? 'unknown'): string =>
  row[name] ?? otherwise

type Named<Prefix extends string, Suffix extends string, Value> = Record<`${Prefix}${Dimension}${Suffix}`, Value>

/** `<prefix><Dimension><suffix>` for every dimension. */
export const everyDimension = <Prefix extends string, Suffix extends string, Value>(
  prefix: Prefix,
  suffix: Suffix,
  make: (name: Dimension) => Value,
) =>
  Object.fromEntries(dimensionNames.map((name) => [`${prefix}${name}${suffix}`, make(name)])) as Named<
    Prefix,
    Suffix,
    Value
  >

/** Rates of `parts` by key, 4 decimals; the keys of both. */
export const rates = (parts: CountMap, wholes: CountMap): CountMap =>
  toMap(
    [...new Set([...Object.keys(wholes), ...Object.keys(parts)])].map(
      (key) => [key, ratio(parts[key] ?? 0, wholes[key] ?? 0, 4)] as const,
    ),
  )
