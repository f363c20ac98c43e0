/** Checkouts that telemetry saw, beside what the ledgers say became of them. */
import { type RawBuilder, sql } from 'kysely'
import { allTime, inSpan, ofViewer, quarterOf, type Span } from '#db/thumbgate/ledger-filters.ts'
import type { Viewer } from '#db/thumbgate/viewers.ts'
import type { Reader } from '#db/types.ts'

export interface Matches {
  /** Different starters of checkouts. */
  starters: number
  /** Acquisition events, and paid orders, of somebody who started a checkout. */
  acquisitions: number
  orders: number
  /** Starters nothing is known of beside. */
  unmatched: number
  /** Paid orders of somebody an acquisition event tells of. */
  ordersWithAcquisition: number
}

/** How often each journey is told of; one that is told of in several quarters has several rows. */
function journeys(metric: string, viewer: Viewer, { from, to }: Span): RawBuilder<unknown> {
  const own = (span: Span) =>
    sql`select who, 1::bigint as n from thumbgate.ledger_facts where metric = ${sql.lit(metric)} and who is not null and ${inSpan(span, 'at')}`
  if (viewer !== null) return sql`${own({ from, to })} and ${ofViewer(viewer)}`
  const kept = sql`select who, n from thumbgate.ledger_people where metric = ${sql.lit(metric)}`
  if (from === null || to === null) return sql`${kept} and quarter = ${allTime}`
  const last = quarterOf(to)
  return sql`${kept} and quarter >= ${from}::timestamptz and quarter < ${last}::timestamptz union all ${own({ from: last, to })}`
}

/**
 * Joined by the first of acquisition, trace, visitor, session and installation that is known. Starters are those of whole quarters of an hour; a
 * customer's are those that its installations started.
 */
export async function match(db: Reader, viewer: Viewer, span: Span): Promise<Matches> {
  const started =
    viewer === null && span.from === null
      ? sql`quarter = ${allTime}`
      : sql`quarter > ${allTime} and ${inSpan(span, 'quarter')}`
  const row = await db
    .selectFrom(
      sql<Matches>`(
        with starters as (
          select distinct id as who from thumbgate.telemetry_ids
          where kind = 'journey' and ${started} and ${viewer === null ? sql`true` : sql`id = any(${viewer.installIds}::text[])`}
        ), acquired as (select who, sum(n) as n from (${journeys('acquired.journey', viewer, span)}) a group by who),
        ordered as (select who, sum(n) as n from (${journeys('ordered.journey', viewer, span)}) o group by who)
        select (select count(*) from starters)::int as starters,
          (select coalesce(sum(n), 0) from acquired join starters using (who))::int as acquisitions,
          (select coalesce(sum(n), 0) from ordered join starters using (who))::int as orders,
          (select count(*) from starters left join acquired using (who) left join ordered using (who)
            where acquired.n is null and ordered.n is null)::int as unmatched,
          (select coalesce(sum(ordered.n), 0) from ordered join acquired using (who))::int as "ordersWithAcquisition"
      )`.as('matches'),
    )
    .selectAll()
    .executeTakeFirstOrThrow()
  return row
}
