import type { RevenueRow } from '#db/thumbgate/ledger-figures.ts'
import type { Business } from '#domain/thumbgate/business/read.ts'
import { everyDimension, originOf, rates, tally, total } from '#domain/thumbgate/business/tally.ts'
import { toMap } from '#domain/thumbgate/maps.ts'
import { ratio } from '#domain/thumbgate/numbers.ts'

const ordersOf = ({ orders }: RevenueRow): number => orders
const centsOf = ({ cents }: RevenueRow): number => cents

/** Cents of all currencies, the orders whose amounts are known, and cents by currency. */
function booked(rows: readonly RevenueRow[]) {
  const known = rows.filter(({ currency }) => currency !== null)
  const orders = total(rows, ordersOf)
  return {
    paidOrders: orders,
    bookedRevenueCents: total(known, centsOf),
    amountKnownOrders: total(known, ordersOf),
    amountUnknownOrders: orders - total(known, ordersOf),
    bookedRevenueByCurrency: tally(known, ({ currency }) => currency ?? '', centsOf),
  }
}

export function toRevenue({ events, orderless, revenue, revenueToday, people, confirmed, lastOrder }: Business) {
  const all = booked(revenue)
  const providers = [...new Set(revenue.map(({ provider }) => provider))]
  return {
    paidProviderEvents: total(
      events.filter(({ stage }) => stage === 'paid'),
      ({ n }) => n,
    ),
    ...all,
    paidCustomers: people.buyer,
    amountKnownCoverageRate: ratio(all.amountKnownOrders, all.paidOrders, 4),
    derivedPaidOrders: orderless.derived,
    unreconciledPaidEvents: orderless.unreconciled,
    paidOrdersToday: total(revenueToday, ordersOf),
    bookedRevenueTodayCents: total(revenueToday, centsOf),
    processorReconciledOrders: confirmed.orders,
    processorReconciledRevenueCents: confirmed.cents,
    latestPaidAt: lastOrder?.at.toISOString() ?? null,
    latestPaidOrder: lastOrder
      ? {
          timestamp: lastOrder.at.toISOString(),
          provider: lastOrder.provider,
          event: lastOrder.event,
          orderId: lastOrder.order_id,
          customerId: lastOrder.customer_id,
          amountCents: lastOrder.amount_cents,
          currency: lastOrder.currency,
          amountKnown: lastOrder.amount_cents !== null,
        }
      : null,
    byProvider: toMap(
      providers.map((provider) => [provider, booked(revenue.filter((row) => row.provider === provider))] as const),
    ),
  }
}

/** Where orders came from; one without a source counts under its provider. */
const orderOriginOf = (row: RevenueRow, name: Parameters<typeof originOf>[1]): string =>
  name === 'Source' ? originOf(row, name, row.provider) : originOf(row, name)

export function toAttributionReport({ acquisitions, revenue }: Business) {
  const own = acquisitions.filter(({ isByOperator }) => !isByOperator)
  const acquired = everyDimension('acquisitionBy', '', (name) =>
    tally(
      own,
      (row) => originOf(row, name),
      ({ n }) => n,
    ),
  )
  const paid = everyDimension('paidBy', '', (name) => tally(revenue, (row) => orderOriginOf(row, name), ordersOf))
  const by = (name: 'ctaId' | 'landingPath' | 'referrerHost') =>
    tally(revenue, (row) => row[name] ?? 'unknown', centsOf)
  return {
    ...acquired,
    ...paid,
    ...everyDimension('bookedRevenueBy', 'Cents', (name) => tally(revenue, (row) => orderOriginOf(row, name), centsOf)),
    ...everyDimension('conversionBy', '', (name) => rates(paid[`paidBy${name}`], acquired[`acquisitionBy${name}`])),
    bookedRevenueByCtaId: by('ctaId'),
    bookedRevenueByLandingPath: by('landingPath'),
    bookedRevenueByReferrerHost: by('referrerHost'),
  }
}
