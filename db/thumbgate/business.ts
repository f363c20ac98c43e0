/** The ledgers of the business added up, each figure by one statement however many rows there are. */
import { type RawBuilder, sql } from 'kysely'
import { inSpan, ofViewer, type Span } from '#db/thumbgate/ledger-filters.ts'
import type { Viewer } from '#db/thumbgate/viewers.ts'
import type { Reader } from '#db/types.ts'

/** What events are told apart by, and the column of attribution that says it. */
export const dimensionColumns = {
  Source: 'source',
  Campaign: 'utmCampaign',
  Creator: 'creator',
  Community: 'community',
  PostId: 'postId',
  CommentId: 'commentId',
  CampaignVariant: 'campaignVariant',
  OfferCode: 'offerCode',
} as const
export type Dimension = keyof typeof dimensionColumns
export type ByDimension = Record<Dimension, string | null>

const attributed = (column: string): RawBuilder<string | null> => sql<string | null>`attribution->>${sql.lit(column)}`

const dimensions = (Object.keys(dimensionColumns) as Dimension[]).map((name) => ({
  name,
  value: attributed(dimensionColumns[name]),
}))

/** Who a lead is: the first of these that is known. */
const leadIdentity = sql<string>`coalesce(attribution->>'acquisitionId', trace_id, attribution->>'visitorId',
  attribution->>'sessionId', nullif(install_id, 'unknown'), metadata->>'orderId', evidence)`

/** Made by the operator, not by somebody who came by. */
const byOperator = sql<boolean>`(coalesce(attribution->>'source', '') = 'cli'
  or coalesce(attribution->>'utmMedium', '') = 'operator_outreach' or event like '%outreach%')`

export interface AcquisitionRow extends ByDimension {
  isByOperator: boolean
  n: number
}

/** Acquisition events by everything they are told apart by. */
export async function listAcquisitions(db: Reader, viewer: Viewer, span: Span): Promise<AcquisitionRow[]> {
  const rows = await db
    .selectFrom('thumbgate.funnel_events')
    .select((eb) => [
      ...dimensions.map(({ name, value }) => value.as(name)),
      byOperator.as('isByOperator'),
      eb.fn.countAll<number>().as('n'),
    ])
    .where('stage', '=', 'acquisition')
    .where(inSpan(span, 'at'))
    .where(ofViewer(viewer))
    .groupBy([...dimensions.map(({ value }) => value), byOperator])
    .execute()
  return rows.map((row) => ({ ...row, n: Number(row.n) }) as AcquisitionRow)
}

/** How many different people are behind the acquisition events: all, and those the operator reached. */
export async function countLeads(db: Reader, viewer: Viewer, span: Span) {
  const row = await db
    .selectFrom('thumbgate.funnel_events')
    .select([
      sql<number>`count(distinct ${leadIdentity})`.as('all'),
      sql<number>`count(distinct ${leadIdentity}) filter (where not ${byOperator})`.as('own'),
      sql<number>`count(distinct ${leadIdentity}) filter (where ${byOperator})`.as('byOperator'),
    ])
    .where('stage', '=', 'acquisition')
    .where(inSpan(span, 'at'))
    .where(ofViewer(viewer))
    .executeTakeFirstOrThrow()
  return { all: Number(row.all), own: Number(row.own), byOperator: Number(row.byOperator) }
}

/** Events by stage and name. */
export async function countEvents(db: Reader, viewer: Viewer, span: Span) {
  const rows = await db
    .selectFrom('thumbgate.funnel_events')
    .select((eb) => ['stage', 'event', eb.fn.countAll<number>().as('n')])
    .where(inSpan(span, 'at'))
    .where(ofViewer(viewer))
    .groupBy(['stage', 'event'])
    .execute()
  return rows.map((row) => ({ ...row, n: Number(row.n) }))
}

/** Who paid, when, and what no order is known of. */
export async function sumPaidEvents(db: Reader, viewer: Viewer, span: Span) {
  // Joined, not asked for each event: the ledger has no index that begins with the order.
  const orderless = sql<boolean>`ordered.order_id is null`
  const row = await db
    .selectFrom('thumbgate.funnel_events')
    .leftJoin(
      (orders) => orders.selectFrom('thumbgate.revenue_events').select('order_id').distinct().as('ordered'),
      (join) => join.onRef('ordered.order_id', '=', 'evidence'),
    )
    .select((eb) => [
      sql<number>`count(distinct coalesce(customer_id, evidence))`.as('customers'),
      eb.fn.min('at').as('firstAt'),
      eb.fn.max('at').as('lastAt'),
      sql<number>`count(distinct coalesce(evidence, id::text)) filter (where ${orderless})`.as('derived'),
      sql<number>`count(distinct coalesce(evidence, id::text)) filter (where ${orderless} and customer_id is null)`.as(
        'unreconciled',
      ),
    ])
    .where('stage', '=', 'paid')
    .where(inSpan(span, 'at'))
    .where(ofViewer(viewer))
    .executeTakeFirstOrThrow()
  return {
    customers: Number(row.customers),
    firstAt: row.firstAt as Date | null,
    lastAt: row.lastAt as Date | null,
    derived: Number(row.derived),
    unreconciled: Number(row.unreconciled),
  }
}

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

export interface RevenueRow extends ByDimension {
  provider: string
  currency: string | null
  ctaId: string | null
  landingPath: string | null
  referrerHost: string | null
  orders: number
  /** Minor units; 0 where the amounts are unknown. */
  cents: number
}

/** Paid orders by everything they are told apart by. Without a currency the amounts are unknown. */
export async function listRevenue(db: Reader, viewer: Viewer, span: Span): Promise<RevenueRow[]> {
  const others = ['ctaId', 'landingPath', 'referrerHost'].map((column) => ({ column, value: attributed(column) }))
  const rows = await db
    .selectFrom('thumbgate.revenue_events')
    .select((eb) => [
      'provider',
      'currency',
      ...dimensions.map(({ name, value }) => value.as(name)),
      ...others.map(({ column, value }) => value.as(column)),
      eb.fn.countAll<number>().as('orders'),
      sql<number>`coalesce(sum(amount_cents), 0)`.as('cents'),
    ])
    .where('status', '=', 'paid')
    .where(inSpan(span, 'at'))
    .where(ofViewer(viewer))
    .groupBy(['provider', 'currency', ...dimensions.map(({ value }) => value), ...others.map(({ value }) => value)])
    .execute()
  return rows.map((row) => ({ ...row, orders: Number(row.orders), cents: Number(row.cents) }) as RevenueRow)
}

/** How many different customers paid an order. */
export async function countPaidCustomers(db: Reader, viewer: Viewer, span: Span): Promise<number> {
  const row = await db
    .selectFrom('thumbgate.revenue_events')
    .select(sql<number>`count(distinct coalesce(customer_id, order_id))`.as('n'))
    .where('status', '=', 'paid')
    .where(inSpan(span, 'at'))
    .where(ofViewer(viewer))
    .executeTakeFirstOrThrow()
  return Number(row.n)
}

/** Orders whose charge was read back from the processor, and what those charges come to in minor units. */
export async function sumConfirmed(db: Reader, viewer: Viewer, span: Span): Promise<{ orders: number; cents: number }> {
  const row = await db
    .selectFrom('thumbgate.stripe_charges')
    .select((eb) => [eb.fn.countAll<number>().as('orders'), sql<number>`coalesce(sum(captured_cents), 0)`.as('cents')])
    .where('order_id', 'is not', null)
    .where(inSpan(span, 'order_at'))
    .$if(viewer !== null, (query) =>
      query.where((eb) =>
        eb.exists(
          eb
            .selectFrom('thumbgate.revenue_events')
            .select('thumbgate.revenue_events.id')
            .whereRef('thumbgate.revenue_events.order_id', '=', 'thumbgate.stripe_charges.order_id')
            .where(ofViewer(viewer)),
        ),
      ),
    )
    .executeTakeFirstOrThrow()
  return { orders: Number(row.orders), cents: Number(row.cents) }
}

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
