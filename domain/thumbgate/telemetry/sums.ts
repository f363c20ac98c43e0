/** Counts of a window, from which every figure about telemetry is made. */
import * as telemetryRows from '#db/thumbgate/telemetry.ts'
import { toMap } from '#domain/thumbgate/maps.ts'
import { countsOf, fromRow, idsOf, quarterOf } from '#domain/thumbgate/telemetry/counts.ts'
import type { AnalyticsWindow } from '#domain/thumbgate/window.ts'
import type { Reader } from '#server/database.ts'

export type CountMap = Record<string, number>

/** Counts that were added up. What was never counted is 0. */
export class Sums {
  readonly #metrics = new Map<string, Map<string, number>>()
  readonly #ids: Readonly<Record<string, number>>

  constructor(counts: readonly telemetryRows.Count[], ids: Readonly<Record<string, number>>) {
    this.#ids = ids
    for (const { metric, key, n } of counts) {
      const keys = this.#metrics.get(metric) ?? new Map<string, number>()
      keys.set(key, (keys.get(key) ?? 0) + n)
      this.#metrics.set(metric, keys)
    }
  }

  /** A metric, or one key of it. */
  of(metric: string, key = ''): number {
    return this.#metrics.get(metric)?.get(key) ?? 0
  }

  /** Web events of these names. */
  events(...names: string[]): number {
    return names.reduce((sum, name) => sum + this.of('web.byEventType', name), 0)
  }

  /** All keys of a metric. */
  map(metric: string): CountMap {
    return toMap(this.#metrics.get(metric) ?? [])
  }

  /** Different ids of a kind. */
  unique(kind: string): number {
    return this.#ids[kind] ?? 0
  }
}

/**
 * What was counted in a window. Whole quarters of an hour were counted as they came; the last one of a bounded window, which may go beyond its
 * end, is counted now.
 */
export async function sumsOf(db: Reader, { from, now }: AnalyticsWindow): Promise<Sums> {
  if (from === null) {
    const counts = await telemetryRows.listCounts(db)
    return new Sums(
      counts,
      Object.fromEntries(counts.filter(({ metric }) => metric === 'ids').map(({ key, n }) => [key, n])),
    )
  }
  const last = quarterOf(now)
  const rest = (await telemetryRows.listBetween(db, last, now)).map(fromRow)
  const counts = await telemetryRows.sumCounts(db, from, last)
  const ids = await telemetryRows.countIds(db, from, last, rest.flatMap(idsOf))
  return new Sums([...counts, ...rest.flatMap(countsOf)], ids)
}

/** The same of the events of some installations only. */
export async function sumsOfInstalls(
  db: Reader,
  { from, now }: AnalyticsWindow,
  installs: readonly string[],
): Promise<Sums> {
  const events = (await telemetryRows.listBetween(db, from, from && now, installs)).map(fromRow)
  const ids: Record<string, number> = {}
  for (const { kind } of distinct(events.flatMap(idsOf))) ids[kind] = (ids[kind] ?? 0) + 1
  return new Sums(events.flatMap(countsOf), ids)
}

const distinct = (ids: readonly telemetryRows.SeenId[]): telemetryRows.SeenId[] => [
  ...new Map(ids.map((seen) => [JSON.stringify([seen.kind, seen.id]), seen])).values(),
]
