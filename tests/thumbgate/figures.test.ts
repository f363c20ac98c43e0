/** What is kept as counts, beside what the rows themselves come to. */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asCustomerId } from '#db/thumbgate/ids.ts'
import * as figureRows from '#db/thumbgate/ledger-figures.ts'
import { match } from '#db/thumbgate/reconciliation.ts'
import * as revenueRows from '#db/thumbgate/revenue-events.ts'
import { type Charge, matchOrders, put } from '#db/thumbgate/stripe-charges.ts'
import type { Viewer } from '#db/thumbgate/viewers.ts'
import { appendFunnelEvent } from '#domain/thumbgate/funnel.ts'
import { countsOf, idCountsOf, idsOf, quarterOf } from '#domain/thumbgate/telemetry/counts.ts'
import { normalisePing } from '#domain/thumbgate/telemetry/ping.ts'
import { forgetOldPings, recordTelemetry } from '#domain/thumbgate/telemetry/store.ts'
import { readWindow, windowNames } from '#domain/thumbgate/window.ts'
import type { TestServer } from '#tests/support/server.ts'
import { adminClient, rows, startThumbGate } from '#tests/thumbgate/support.ts'

let server: TestServer
beforeAll(async () => {
  server = await startThumbGate()
})
afterAll(() => server[Symbol.asyncDispose]())

const now = new Date('2026-06-15T12:34:56Z')
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000)

const installs = ['unknown', 'laptop', 'desk']
/** Whoever sees every installation sees every row, and reads the rows themselves. */
const everything: Viewer = { customerId: asCustomerId('nobody'), installIds: ['', ...installs] }

const word = (...words: string[]) => fc.constantFrom(undefined, ...words)
const attribution = fc.record(
  {
    source: word('cli', 'reddit', 'news'),
    utmMedium: word('operator_outreach', 'mail'),
    utmCampaign: word('spring', 'x'.repeat(500)),
    creator: word('ada'),
    community: word('forum'),
    offerCode: word('🎁'.repeat(250)),
    ctaId: word('pro'),
    landingPath: word('/'),
    acquisitionId: word('a1', 'a2'),
    visitorId: word('v1', 'v2', 'v3'),
    traceId: word('t1'),
  },
  { requiredKeys: [] },
)
const known = (values: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))

const common = {
  days: fc.double({ min: 0, max: 45, noNaN: true }),
  customer: fc.constantFrom(null, 'c1', 'c2', 'c3'),
  install: fc.constantFrom(...installs),
  attribution: attribution.map(known),
  order: fc.integer({ min: 1, max: 30 }),
}
const entry = fc.oneof(
  fc.record({
    ...common,
    is: fc.constant('event' as const),
    stage: fc.constantFrom('acquisition', 'activation', 'paid'),
  }),
  fc.record({
    ...common,
    is: fc.constant('order' as const),
    status: fc.constantFrom('paid', 'paid', 'paid', 'cancelled'),
    currency: fc.constantFrom(null, 'USD', 'EUR'),
    cents: fc.integer({ min: 0, max: 3 }).map((n) => n * 1900),
  }),
)
type Entry = typeof entry extends fc.Arbitrary<infer T> ? T : never

const write = (one: Entry) =>
  server.database.write(async (db) => {
    const at = daysAgo(one.days)
    const evidence = `order-${one.order}`
    const traceId = one.attribution.traceId ?? null
    if (one.is === 'event') {
      const customerId = one.customer === null ? null : asCustomerId(one.customer)
      const { stage, install: installId } = one
      const event = one.order % 3 === 0 ? 'outreach_sent' : `${stage}_event`
      await appendFunnelEvent(
        db,
        { stage, event, evidence, customerId, installId, traceId, attribution: one.attribution },
        at,
      )
      return
    }
    await revenueRows.insert(db, {
      at,
      provider: one.order % 5 === 0 ? 'github_marketplace' : 'stripe',
      event: 'bought',
      status: one.status,
      orderId: evidence,
      evidence,
      customerId: asCustomerId(one.customer ?? 'c9'),
      installId: one.install,
      traceId,
      amount: one.currency === null ? null : { cents: one.cents, currency: one.currency },
      recurringInterval: 'month',
      attribution: one.attribution,
      metadata: {},
    })
  })

const sorted = (figures: figureRows.Figures) => {
  const inOrder = (list: object[]) => list.map((row) => JSON.stringify(row, Object.keys(row).sort())).sort()
  const { events, acquisitions, revenue } = figures
  return { ...figures, events: inOrder(events), acquisitions: inOrder(acquisitions), revenue: inOrder(revenue) }
}

const keptRows = () =>
  rows(
    server,
    `select 'count' as what, quarter::text, metric, key::text, n, cents from thumbgate.ledger_counts
     union all select 'who', quarter::text, metric, who, n, 0 from thumbgate.ledger_people order by 1, 2, 3, 4`,
  )

describe('the figures of the ledgers', () => {
  beforeAll(async () => {
    const entries = fc.sample(entry, { numRuns: 150, seed: 5 })
    // Several at once, as purchases come.
    for (let i = 0; i < entries.length; i += 10) await Promise.all(entries.slice(i, i + 10).map(write))
    const charges: Charge[] = ['c1', 'c2', 'c3', 'c9'].flatMap((customerId) =>
      Array.from({ length: 40 }, (_, i) => ({
        id: `ch_${customerId}_${i}`,
        createdAt: daysAgo(i * 1.2),
        status: 'succeeded',
        capturedCents: 1900 * (1 + (i % 3)),
        currency: i % 2 === 0 ? 'USD' : 'EUR',
        customerId,
      })),
    )
    await server.database.write((db) => put(db, charges))
    while ((await server.database.write((db) => matchOrders(db, null, 3))) > 0);
  })

  it('are those of the rows themselves, in every window at any time', async () => {
    const window = fc.record({
      window: fc.constantFrom(...windowNames),
      timezone: fc.constantFrom('UTC', 'Asia/Kathmandu', 'America/St_Johns'),
      now: fc.double({ min: 0, max: 50, noNaN: true }).map(daysAgo),
    })
    await fc.assert(
      fc.asyncProperty(window, async (query) => {
        const read = readWindow({ ...query, now: query.now.toISOString() }, 'UTC', now)
        const span = { from: read.from, to: read.from && read.now }
        await server.database.read(async (db) => {
          const kept = await figureRows.readFigures(db, null, span)
          expect(sorted(kept)).toEqual(sorted(await figureRows.readFigures(db, everything, span)))
          const orderless = await figureRows.countOrderless(db, null, span)
          expect(orderless).toEqual(await figureRows.countOrderless(db, everything, span))
        })
      }),
      { numRuns: 30, examples: windowNames.map((name) => [{ window: name, timezone: 'UTC', now }]) },
    )
  })

  it('are not empty, and agree with sums that know nothing of how they are kept', async () => {
    const figures = await server.database.read((db) => figureRows.readFigures(db, null, { from: null, to: null }))
    const [plain] = await rows<Record<string, number>>(
      server,
      `select (select count(*) from thumbgate.funnel_events)::int as events,
         (select count(*) from thumbgate.funnel_events where stage = 'acquisition')::int as acquisitions,
         (select count(distinct coalesce(customer_id, evidence)) from thumbgate.funnel_events where stage = 'paid')::int as payers,
         (select count(distinct coalesce(customer_id, order_id)) from thumbgate.revenue_events where status = 'paid')::int as buyers,
         (select count(*) from thumbgate.revenue_events where status = 'paid')::int as orders,
         (select sum(amount_cents) from thumbgate.revenue_events where status = 'paid')::int as cents,
         (select count(*) from thumbgate.stripe_charges where order_id is not null)::int as confirmed,
         (select count(distinct evidence) from thumbgate.funnel_events f where stage = 'paid'
           and not exists (select from thumbgate.revenue_events r where r.order_id = f.evidence))::int as orderless`,
    )
    const sum = <Row>(list: readonly Row[], of: (row: Row) => number) => list.reduce((total, row) => total + of(row), 0)
    expect({
      events: sum(figures.events, ({ n }) => n),
      acquisitions: sum(figures.acquisitions, ({ n }) => n),
      payers: figures.people.payer,
      buyers: figures.people.buyer,
      orders: sum(figures.revenue, ({ orders }) => orders),
      cents: sum(figures.revenue, ({ cents }) => cents),
      confirmed: figures.confirmed.orders,
      orderless: (await server.database.read((db) => figureRows.countOrderless(db, null, { from: null, to: null })))
        .derived,
    }).toEqual(plain)
    for (const value of Object.values(plain ?? {})) expect(value).toBeGreaterThan(0)
  })

  it('counted again from nothing are what was kept', async () => {
    const kept = await keptRows()
    await server.database.session((session) =>
      session.script(`delete from thumbgate.ledger_counts; delete from thumbgate.ledger_people;
        select thumbgate.keep_facts(facts, null) from unnest(array['funnel_facts', 'revenue_facts', 'charge_facts']) facts`),
    )
    expect(await keptRows()).toEqual(kept)
  })

  it('are shown by the summary', async () => {
    const { data } = await adminClient(server).api.GET('/v1/billing/summary')
    expect(data?.funnel.totalEvents).toBe((await rows(server, 'select id from thumbgate.funnel_events')).length)
  })
})

describe('telemetry', () => {
  const events = fc
    .sample(
      fc.record({
        minutes: fc.integer({ min: 0, max: 300 * 1440 }),
        ping: fc.record(
          {
            event: word('checkout_start', 'page_exit', 'cta_click', 'checkout_cancelled'),
            visitorId: word('v1', 'v2'),
            sessionId: word('s1', 's2'),
            acquisitionId: word('a1', 'b1'),
            installId: word('laptop', 'other'),
            page: word('/', '/pro'),
            reasonCode: word('too_expensive'),
          },
          { requiredKeys: [] },
        ),
      }),
      { numRuns: 60, seed: 7 },
    )
    .map(({ minutes, ping }) => normalisePing(ping, undefined, new Date(Date.now() - minutes * 60_000)))

  const counted = (quarter: string) =>
    rows<{ metric: string; key: string; n: number }>(
      server,
      'select metric, key, n from thumbgate.telemetry_counts where quarter = $1::timestamptz',
      [quarter],
    )
  const added = (counts: readonly { metric: string; key: string; n: number }[]) => {
    const sums: Record<string, number> = {}
    for (const { metric, key, n } of counts) sums[`${metric} ${key}`] = (sums[`${metric} ${key}`] ?? 0) + n
    return sums
  }

  it('is counted as its events are, for all time and for each quarter', async () => {
    await Promise.all(events.map((event) => server.database.write((db) => recordTelemetry(db, event))))
    const ids = [...new Map(events.flatMap(idsOf).map((seen) => [`${seen.kind} ${seen.id}`, seen])).values()]
    expect(added(await counted('-infinity'))).toEqual(added([...events.flatMap(countsOf), ...idCountsOf(ids)]))
    const quarters = Map.groupBy(events, ({ receivedAt }) => quarterOf(receivedAt).toISOString())
    for (const [quarter, own] of [...quarters].slice(0, 10)) {
      expect(added(await counted(quarter))).toEqual(added(own.flatMap(countsOf)))
    }
  })

  it('finds the journeys of the ledgers by the first id that is known', async () => {
    const journeys = events.filter(
      ({ eventType, clientType }) => eventType === 'checkout_start' && clientType === 'web',
    )
    const first = journeys.map(
      (one) => one.acquisitionId ?? one.traceId ?? one.visitorId ?? one.sessionId ?? one.installId,
    )
    const starters = new Set(first.filter((id) => id !== null))
    const matches = await server.database.read((db) => match(db, null, { from: null, to: null }))
    expect(matches.starters).toBe(starters.size)
    const [plain] = await rows<{ acquisitions: number; orders: number }>(
      server,
      `select (select count(*) from thumbgate.funnel_events where stage = 'acquisition' and ${journey} = any($1::text[]))::int as acquisitions,
         (select count(*) from thumbgate.revenue_events where status = 'paid' and ${journey} = any($1::text[]))::int as orders`,
      [[...starters]],
    )
    expect(matches).toMatchObject(plain ?? {})
    expect(matches.acquisitions).toBeGreaterThan(0)
  })

  it('is forgotten after ninety days, but for what was counted and for the pings of a customer’s installations', async () => {
    const client = adminClient(server)
    await client.api.POST('/v1/billing/provision', { body: { customerId: 'owner', installId: 'laptop' } })
    const before = await counted('-infinity')
    const old = events.filter(({ receivedAt }) => receivedAt.getTime() < Date.now() - 92 * 86_400_000)
    const kept = old.filter(({ installId }) => installId === 'laptop')
    expect([old.length > kept.length, kept.length > 0]).toEqual([true, true])
    expect(await server.database.write((db) => forgetOldPings(db, new Date()))).toBeGreaterThan(0)
    const left = await rows<{ install_id: string }>(
      server,
      `select install_id from thumbgate.telemetry_events where received_at < now() - interval '92 days'`,
    )
    expect(left.map(({ install_id: install }) => install)).toEqual(kept.map(() => 'laptop'))
    expect(await counted('-infinity')).toEqual(before)
    expect(await server.database.write((db) => forgetOldPings(db, new Date()))).toBe(0)
  })

  it('of the last ninety days is neither changed nor removed by anybody', async () => {
    const young = `where received_at > now() - interval '89 days'`
    for (const statement of [
      `delete from thumbgate.telemetry_events ${young}`,
      `update thumbgate.telemetry_events set details = '{}'`,
      'truncate thumbgate.telemetry_events',
    ]) {
      await expect(rows(server, statement)).rejects.toThrow(/refused/)
    }
  })
})

const journey = `coalesce(attribution->>'acquisitionId', trace_id, attribution->>'visitorId', attribution->>'sessionId', nullif(install_id, 'unknown'))`
