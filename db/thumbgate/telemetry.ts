import { type Selectable, sql } from 'kysely'
import { allTime } from '#db/thumbgate/ledger-filters.ts'
import type { Reader, Writer } from '#db/types.ts'
import type { DB } from '#generated/db.ts'

export type TelemetryRow = Selectable<DB['thumbgate.telemetry_events']>

export interface NewTelemetryEvent {
  receivedAt: Date
  clientType: string
  eventType: string
  visitorId: string | null
  sessionId: string | null
  acquisitionId: string | null
  traceId: string | null
  installId: string | null
  details: Readonly<Record<string, string | number | boolean>>
}

/** So much of a metric, for one key of it. */
export interface Count {
  metric: string
  key: string
  n: number
}

/** An id that is to be counted once. */
export interface SeenId {
  kind: string
  id: string
}

export async function insert(db: Writer, event: NewTelemetryEvent): Promise<void> {
  await db
    .insertInto('thumbgate.telemetry_events')
    .values({
      received_at: event.receivedAt,
      client_type: event.clientType,
      event_type: event.eventType,
      visitor_id: event.visitorId,
      session_id: event.sessionId,
      acquisition_id: event.acquisitionId,
      trace_id: event.traceId,
      install_id: event.installId,
      details: JSON.stringify(event.details),
    })
    .execute()
}

const byKey = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Adds to the counts of a quarter of an hour, and to those of all time, to which `ever` is added too. Always in the same order, so that two
 * transactions never wait for each other.
 */
export async function addCounts(
  db: Writer,
  quarter: Date,
  counts: readonly Count[],
  ever: readonly Count[],
): Promise<void> {
  const values = [
    ...ordered([...counts, ...ever]).map((count) => ({ quarter: allTime, ...count })),
    ...ordered(counts).map((count) => ({ quarter, ...count })),
  ]
  if (values.length === 0) return
  await db
    .insertInto('thumbgate.telemetry_counts')
    .values(values)
    .onConflict((conflict) =>
      conflict
        .columns(['quarter', 'metric', 'key'])
        .doUpdateSet({ n: sql<number>`thumbgate.telemetry_counts.n + excluded.n` }),
    )
    .execute()
}

const ordered = (counts: readonly Count[]): Count[] =>
  counts.toSorted((a, b) => byKey(a.metric, b.metric) || byKey(a.key, b.key))

/** Notes who was there in a quarter of an hour. Returns those who never were before. */
export async function addIds(db: Writer, quarter: Date, ids: readonly SeenId[]): Promise<SeenId[]> {
  if (ids.length === 0) return []
  const seen = ids.toSorted((a, b) => byKey(a.kind, b.kind) || byKey(a.id, b.id))
  const rows = await db
    .insertInto('thumbgate.telemetry_ids')
    .values([...seen.map((one) => ({ quarter: allTime, ...one })), ...seen.map((one) => ({ quarter, ...one }))])
    .onConflict((conflict) => conflict.columns(['quarter', 'kind', 'id']).doNothing())
    .returning(['kind', 'id', sql<boolean>`quarter = ${allTime}`.as('isNew')])
    .execute()
  return rows.filter(({ isNew }) => isNew)
}

/** Removes what is older than `before`: pings that carry no customer's installation, and who was there when. Returns how many rows. */
export async function prune(db: Writer, before: Date): Promise<number> {
  const pings = await db
    .deleteFrom('thumbgate.telemetry_events')
    .where('received_at', '<', before)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('thumbgate.api_keys')
            .select('key_sha256')
            .whereRef('thumbgate.api_keys.install_id', '=', 'thumbgate.telemetry_events.install_id'),
        ),
      ),
    )
    .executeTakeFirst()
  const ids = await db
    .deleteFrom('thumbgate.telemetry_ids')
    .where('quarter', '>', allTime)
    .where('quarter', '<', before)
    .executeTakeFirst()
  return Number(pings.numDeletedRows + ids.numDeletedRows)
}

/** Counts a ping that could not be read. True when this one is to be diagnosed: at most one a minute is. */
export async function addRejection(db: Writer, hour: Date, now: Date): Promise<boolean> {
  await db
    .insertInto('thumbgate.telemetry_rejections')
    .values((eb) => ({
      hour,
      n: 1,
      // An hour that begins knows when the one before was diagnosed last.
      last_diagnosed_at: eb
        .selectFrom('thumbgate.telemetry_rejections')
        .select((inner) => inner.fn.max('last_diagnosed_at').as('last')),
    }))
    .onConflict((conflict) =>
      conflict.column('hour').doUpdateSet({ n: sql<number>`thumbgate.telemetry_rejections.n + 1` }),
    )
    .execute()
  const result = await db
    .updateTable('thumbgate.telemetry_rejections')
    .set({ last_diagnosed_at: now })
    .where('hour', '=', hour)
    .where((eb) =>
      eb.or([eb('last_diagnosed_at', 'is', null), eb('last_diagnosed_at', '<=', new Date(now.getTime() - 60_000))]),
    )
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** Pings that could not be read, ever. */
export async function countRejections(db: Reader): Promise<number> {
  const row = await db
    .selectFrom('thumbgate.telemetry_rejections')
    .select((eb) => eb.fn.coalesce(eb.fn.sum<number>('n'), eb.lit(0)).as('n'))
    .executeTakeFirstOrThrow()
  return Number(row.n)
}

/** The counts of all time. How many different ids there were is the metric `ids`. */
export const listCounts = (db: Reader): Promise<Count[]> =>
  db.selectFrom('thumbgate.telemetry_counts').select(['metric', 'key', 'n']).where('quarter', '=', allTime).execute()

/** The counts of the quarters from `from` to before `before`, added up. */
export async function sumCounts(db: Reader, from: Date, before: Date): Promise<Count[]> {
  const rows = await db
    .selectFrom('thumbgate.telemetry_counts')
    .select((eb) => ['metric', 'key', eb.fn.sum<number>('n').as('n')])
    .where('quarter', '>=', from)
    .where('quarter', '<', before)
    .groupBy(['metric', 'key'])
    .execute()
  return rows.map((row) => ({ ...row, n: Number(row.n) }))
}

/** How many different ids of each kind were seen in those quarters, or are among `more`. */
export async function countIds(
  db: Reader,
  from: Date,
  before: Date,
  more: readonly SeenId[],
): Promise<Record<string, number>> {
  const kinds = more.map(({ kind }) => kind)
  const ids = more.map(({ id }) => id)
  const rows = await db
    .selectFrom(
      sql<SeenId>`(
        select kind, id from thumbgate.telemetry_ids where quarter >= ${from} and quarter < ${before}
        union all select kind, id from unnest(${kinds}::text[], ${ids}::text[]) as more (kind, id)
      )`.as('seen'),
    )
    .select((eb) => ['kind', eb.fn.count<number>('id').distinct().as('n')])
    .groupBy('kind')
    .execute()
  return Object.fromEntries(rows.map(({ kind, n }) => [kind, Number(n)]))
}

/** The events from `from` to `to`, both included, oldest first; with `installs`, which are not none, only those of these installations. */
export const listBetween = (
  db: Reader,
  from: Date | null,
  to: Date | null,
  installs?: readonly string[],
): Promise<TelemetryRow[]> =>
  db
    .selectFrom('thumbgate.telemetry_events')
    .selectAll()
    .$if(from !== null, (query) => query.where('received_at', '>=', from))
    .$if(to !== null, (query) => query.where('received_at', '<=', to))
    .$if(installs !== undefined, (query) => query.where('install_id', 'in', installs ?? ['']))
    .orderBy('received_at')
    .orderBy('id')
    .execute()

/** The newest events from `from` to `to`, newest first. */
export const listLatest = (db: Reader, from: Date | null, to: Date | null, limit: number): Promise<TelemetryRow[]> =>
  db
    .selectFrom('thumbgate.telemetry_events')
    .selectAll()
    .$if(from !== null, (query) => query.where('received_at', '>=', from))
    .$if(to !== null, (query) => query.where('received_at', '<=', to))
    .orderBy('received_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
