/**
 * What the ledgers of the business come to. For the whole installation it is kept: of all time in one row for each thing that is told apart, of
 * a window by quarters of an hour, to which the rows of its last quarter are added. A customer's part is read from its own rows.
 */
import { type RawBuilder, sql } from 'kysely'
import { allTime, inSpan, ofViewer, quarterOf, type Span } from '#db/thumbgate/ledger-filters.ts'
import type { Viewer } from '#db/thumbgate/viewers.ts'
import type { Reader } from '#db/types.ts'

/** What events are told apart by. */
export const dimensionNames = [
  'Source',
  'Campaign',
  'Creator',
  'Community',
  'PostId',
  'CommentId',
  'CampaignVariant',
  'OfferCode',
] as const
export type Dimension = (typeof dimensionNames)[number]
export type ByDimension = Record<Dimension, string | null>

export interface EventRow {
  stage: string
  event: string
  n: number
}

/** Acquisition events. */
export interface AcquisitionRow extends ByDimension {
  /** Made by the operator, not by somebody who came by. */
  isByOperator: boolean
  n: number
}

/** Paid orders. Without a currency their amounts are unknown. */
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

/** Of whom there are how many different ones. */
type Kind = 'lead' | 'lead.own' | 'lead.byOperator' | 'payer' | 'buyer'

export interface Figures {
  /** Events by stage and name. */
  events: EventRow[]
  acquisitions: AcquisitionRow[]
  revenue: RevenueRow[]
  /** Orders whose charge was read back from the processor. */
  confirmed: { orders: number; cents: number }
  people: Record<Kind, number>
}

interface Fact {
  metric: string
  key: Readonly<Record<string, unknown>>
  n: number
  cents: number
}

/** Everything that is told apart, added up. */
export async function readFigures(db: Reader, viewer: Viewer, span: Span): Promise<Figures> {
  const rows = await factsOf(db, viewer, span)
  const facts = rows.map((row): Fact => ({ ...row, n: Number(row.n), cents: Number(row.cents) }))
  const of = (metric: string) => facts.filter((fact) => fact.metric === metric)
  const people = Object.fromEntries(of('people').map(({ key, n }) => [String(key.kind), n]))
  const count = (kind: Kind): number => people[kind] ?? 0
  return {
    events: of('event').map(({ key, n }) => ({ ...key, n }) as EventRow),
    acquisitions: of('acquired').map(({ key, n }) => ({ ...key, n }) as AcquisitionRow),
    revenue: of('order').map(({ key, n, cents }) => ({ ...key, orders: n, cents }) as RevenueRow),
    confirmed: of('confirmed').reduce((sum, { n, cents }) => ({ orders: sum.orders + n, cents: sum.cents + cents }), {
      orders: 0,
      cents: 0,
    }),
    people: {
      lead: count('lead'),
      'lead.own': count('lead.own'),
      'lead.byOperator': count('lead.byOperator'),
      payer: count('payer'),
      buyer: count('buyer'),
    },
  }
}

async function factsOf(db: Reader, viewer: Viewer, { from, to }: Span): Promise<Fact[]> {
  if (viewer === null && from === null && to === null) {
    const kept = db.selectFrom('thumbgate.ledger_counts').where('quarter', '=', allTime)
    return (await kept.select(['metric', 'key', 'n', 'cents']).execute()) as Fact[]
  }
  const [counted, met] =
    viewer === null ? keptIn({ from, to }) : [ownOf(viewer, { from, to }, 'key'), ownOf(viewer, { from, to }, 'who')]
  const rows = await db
    .selectFrom(
      sql<Fact>`(
        select metric, key, sum(n) as n, sum(cents) as cents from ${counted} counted group by metric, key
        union all
        select 'people', jsonb_build_object('kind', metric), count(distinct who), 0 from ${met} met group by metric
      )`.as('facts'),
    )
    .selectAll()
    .execute()
  return rows
}

/** What was counted in whole quarters, and the rows since the last one began. */
function keptIn({ from, to }: Span): [RawBuilder<unknown>, RawBuilder<unknown>] {
  const last = to && quarterOf(to)
  const whole = sql`quarter > ${allTime} and (${from}::timestamptz is null or quarter >= ${from}::timestamptz)
    and (${last}::timestamptz is null or quarter < ${last}::timestamptz)`
  const rest = sql`${last}::timestamptz is not null and at >= ${last}::timestamptz and ${inSpan({ from, to }, 'at')}`
  return [
    sql`(select metric, key, n, cents from thumbgate.ledger_counts where metric <> 'people' and ${whole}
      union all select metric, key, 1, cents from thumbgate.ledger_facts where key is not null and ${rest})`,
    sql`(select metric, who from thumbgate.ledger_people where ${whole}
      union all select metric, who from thumbgate.ledger_facts where who is not null and ${rest})`,
  ]
}

const ownOf = (viewer: Viewer, span: Span, kind: 'key' | 'who'): RawBuilder<unknown> =>
  sql`(select metric, key, who, 1 as n, cents from thumbgate.ledger_facts
    where ${sql.ref(kind)} is not null and ${inSpan(span, 'at')} and ${ofViewer(viewer)})`

export interface Orderless {
  /** Payments no order is known of; of these, those whose customer is not known either. */
  derived: number
  unreconciled: number
}

/** Payments of the funnel that have no order in the ledger of what was sold, each counted once. */
export async function countOrderless(db: Reader, viewer: Viewer, span: Span): Promise<Orderless> {
  const payment = sql`coalesce(evidence, funnel_event_id::text)`
  const row = await db
    .selectFrom('thumbgate.orderless_payments')
    .select([
      sql<number>`count(distinct ${payment})`.as('derived'),
      sql<number>`count(distinct ${payment}) filter (where customer_id is null)`.as('unreconciled'),
    ])
    .where(inSpan(span, 'at'))
    .where(ofViewer(viewer))
    .executeTakeFirstOrThrow()
  return { derived: Number(row.derived), unreconciled: Number(row.unreconciled) }
}

/** When the first payment came; null where none did. */
export async function firstPaidAt(db: Reader, viewer: Viewer, span: Span): Promise<Date | null> {
  const row = await db
    .selectFrom('thumbgate.funnel_events')
    .select('at')
    .where('stage', '=', 'paid')
    .where(inSpan(span, 'at'))
    .where(ofViewer(viewer))
    .orderBy('at')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  return row?.at ?? null
}
