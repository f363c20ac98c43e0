/** Checkouts that telemetry saw, beside what the ledgers say became of them. */
import { sql } from 'kysely'
import { inSpan, ofViewer, type Span } from '#db/thumbgate/ledger-filters.ts'
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
  /** Paid orders of somebody no acquisition event tells of. */
  ordersWithoutAcquisition: number
}

/** As telemetry tells one starter from another: the visitor, else the installation, else the session. */
const person = sql<string>`coalesce(attribution->>'visitorId', nullif(install_id, 'unknown'), attribution->>'sessionId')`

export async function match(db: Reader, viewer: Viewer, span: Span): Promise<Matches> {
  const row = await db
    .selectFrom(
      sql<Matches>`(
        with starters as (
          select distinct id from thumbgate.telemetry_ids
          where kind = 'starter' and ${inSpan(span, 'quarter')}
            and ${viewer === null ? sql`true` : sql`id = any(${viewer.installIds}::text[])`}
        ), acquired as (
          select ${person} as who from thumbgate.funnel_events
          where stage = 'acquisition' and ${inSpan(span, 'at')} and ${ofViewer(viewer)}
        ), paid as (
          select ${person} as who from thumbgate.revenue_events
          where status = 'paid' and ${inSpan(span, 'at')} and ${ofViewer(viewer)}
        ), known as (select who from acquired union select who from paid)
        select (select count(*) from starters)::int as starters,
          (select count(*) from acquired where who in (select id from starters))::int as acquisitions,
          (select count(*) from paid where who in (select id from starters))::int as orders,
          (select count(*) from starters where not exists (select 1 from known where who = id))::int as unmatched,
          (select count(*) from paid where not exists (select 1 from acquired where acquired.who = paid.who))::int
            as "ordersWithoutAcquisition"
      )`.as('matches'),
    )
    .selectAll()
    .executeTakeFirstOrThrow()
  return row
}
