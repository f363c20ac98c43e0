/** The newest rows of the business ledgers, and what is counted where it stands: leads and keys, whose states change. */
import { type RawBuilder, sql } from 'kysely'
import { inSpan, ofViewer, type Span } from '#db/thumbgate/ledger-filters.ts'
import type { Viewer } from '#db/thumbgate/viewers.ts'
import type { Reader } from '#db/types.ts'

const attributed = (column: string): RawBuilder<string | null> => sql<string | null>`attribution->>${sql.lit(column)}`

/** The last event of the paid stage. */
export const findLastPaidEvent = (db: Reader, viewer: Viewer, span: Span) =>
  db
    .selectFrom('thumbgate.funnel_events')
    .select(['at', 'event', 'evidence', 'customer_id', 'trace_id'])
    .where('stage', '=', 'paid')
    .where(inSpan(span, 'at'))
    .where(ofViewer(viewer))
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()

/** The last paid order. */
export const findLastOrder = (db: Reader, viewer: Viewer, span: Span) =>
  db
    .selectFrom('thumbgate.revenue_events')
    .select(['at', 'provider', 'event', 'order_id', 'customer_id', 'amount_cents', 'currency'])
    .where('status', '=', 'paid')
    .where(inSpan(span, 'at'))
    .where(ofViewer(viewer))
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()

const leadOfViewer = (viewer: Viewer): RawBuilder<boolean> =>
  viewer === null ? sql<boolean>`true` : sql<boolean>`attribution->>'installId' = any(${viewer.installIds}::text[])`

export interface LeadRow {
  status: string
  runtime: string
  source: string | null
  campaign: string | null
  creator: string | null
  community: string | null
  isQualified: boolean
  n: number
}

/** Leads of the sprint by everything they are told apart by. */
export async function listLeads(db: Reader, viewer: Viewer, span: Span): Promise<LeadRow[]> {
  const isQualified = sql<boolean>`(email <> '' and workflow <> '' and owner <> '' and blocker <> '' and runtime <> '')`
  const columns = [
    attributed('source').as('source'),
    attributed('utmCampaign').as('campaign'),
    attributed('creator').as('creator'),
    attributed('community').as('community'),
  ]
  const rows = await db
    .selectFrom('thumbgate.sprint_leads')
    .select((eb) => ['status', 'runtime', ...columns, isQualified.as('isQualified'), eb.fn.countAll<number>().as('n')])
    .where(inSpan(span, 'submitted_at'))
    .where(leadOfViewer(viewer))
    .groupBy(['status', 'runtime', ...['source', 'utmCampaign', 'creator', 'community'].map(attributed), isQualified])
    .execute()
  return rows.map((row) => ({ ...row, n: Number(row.n) }) as LeadRow)
}

/** The newest lead of the sprint. */
export const findLastLead = (db: Reader, viewer: Viewer, span: Span) =>
  db
    .selectFrom('thumbgate.sprint_leads')
    .selectAll()
    .where(inSpan(span, 'submitted_at'))
    .where(leadOfViewer(viewer))
    .orderBy('submitted_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()

const keysOf = (viewer: Viewer): RawBuilder<boolean> =>
  viewer === null ? sql<boolean>`true` : sql<boolean>`customer_id = ${viewer.customerId}`

/** Keys by source. */
export async function listKeys(db: Reader, viewer: Viewer) {
  const rows = await db
    .selectFrom('thumbgate.api_keys')
    .select((eb) => [
      'source',
      'active',
      eb.fn.countAll<number>().as('n'),
      sql<number>`count(distinct customer_id)`.as('customers'),
      sql<number>`coalesce(sum(usage_count), 0)`.as('usage'),
    ])
    .where(keysOf(viewer))
    .groupBy(['source', 'active'])
    .execute()
  return rows.map(({ source, active, n, customers, usage }) => {
    return { source, active, n: Number(n), customers: Number(customers), usage: Number(usage) }
  })
}

/** Customers with their keys, those first who got one first. */
export async function listCustomers(db: Reader, viewer: Viewer, limit: number) {
  const rows = await db
    .selectFrom('thumbgate.api_keys')
    .select((eb) => [
      'customer_id as customerId',
      sql<number>`count(*) filter (where active)`.as('activeKeys'),
      eb.fn.countAll<number>().as('totalKeys'),
      sql<number>`coalesce(sum(usage_count), 0)`.as('usageCount'),
      sql<string>`(array_agg(source order by created_at desc, key_sha256))[1]`.as('source'),
      sql<
        string | null
      >`(array_agg(install_id order by created_at desc, key_sha256) filter (where install_id is not null))[1]`.as(
        'installId',
      ),
      eb.fn.min('created_at').as('createdAt'),
      sql<Date | null>`case when bool_or(active) then null else max(disabled_at) end`.as('disabledAt'),
    ])
    .where(keysOf(viewer))
    .groupBy('customer_id')
    .orderBy('createdAt')
    .orderBy('customer_id')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    ...row,
    activeKeys: Number(row.activeKeys),
    totalKeys: Number(row.totalKeys),
    usageCount: Number(row.usageCount),
  }))
}
