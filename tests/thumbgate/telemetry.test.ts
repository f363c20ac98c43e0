import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { commandLineOf, ctasOf, visitorsOf } from '#domain/thumbgate/telemetry/report.ts'
import { sumsOf, sumsOfInstalls } from '#domain/thumbgate/telemetry/sums.ts'
import { type AnalyticsWindow, readWindow } from '#domain/thumbgate/window.ts'
import { setClock } from '#server/clock.ts'
import type { TestServer } from '#tests/support/server.ts'
import { rows, startThumbGate } from '#tests/thumbgate/support.ts'

let server: TestServer
beforeAll(async () => {
  server = await startThumbGate()
})
afterAll(() => server[Symbol.asyncDispose]())

interface Stored {
  client_type: string
  event_type: string
  visitor_id: string | null
  details: Record<string, unknown>
}

const path = '/v1/telemetry/ping'
const send = (body: BodyInit | undefined, headers: Record<string, string> = {}, to = server) =>
  fetch(to.baseUrl('thumbgate') + path, { method: 'POST', headers, ...(body === undefined ? {} : { body }) })
const ping = (body: object) =>
  send(JSON.stringify({ installId: 'other', ...body }), { 'content-type': 'application/json' })
const stored = () => rows<Stored>(server, 'select * from thumbgate.telemetry_events order by id')
const rejections = () =>
  rows<{ n: number }>(server, 'select coalesce(sum(n), 0)::int as n from thumbgate.telemetry_rejections')
const diagnostics = () =>
  rows<{ root_cause_category: string; customer_id: string }>(
    server,
    `select root_cause_category, customer_id from thumbgate.diagnostics where source = 'telemetry_ingest'`,
  )

describe('a ping', () => {
  it('is stored whatever content type carries it, without what would tell who sent it', async () => {
    const before = (await stored()).length
    const json = JSON.stringify({
      page: 'https://gate.example/pricing?x=1',
      visitorId: 'v1',
      installId: 'other',
      utmSource: 'reddit',
      apiKey: 'tg_x',
    })
    const headers = { cookie: 'c=canary', authorization: 'Bearer canary', 'user-agent': 'browser' }
    for (const type of ['application/json', 'text/plain;charset=UTF-8', 'application/x-anything']) {
      expect((await send(json, { ...headers, 'content-type': type })).status).toBe(204)
    }
    // A beacon made of bytes has no content type.
    expect((await send(new TextEncoder().encode(json), headers)).status).toBe(204)
    const kept = (await stored()).slice(before)
    expect(kept).toHaveLength(4)
    for (const { client_type, event_type, visitor_id, details } of kept) {
      expect([client_type, event_type, visitor_id]).toEqual(['web', 'landing_page_view', 'v1'])
      expect(details).toMatchObject({
        landingPath: '/pricing',
        trafficChannel: 'reddit',
        userAgent: 'browser',
        source: 'reddit',
      })
    }
    expect(JSON.stringify(kept)).not.toMatch(/canary|tg_x|127\.0\.0\.1/)
  })

  it('is answered 204 without a body, to any page', async () => {
    const answer = await send('{}', { 'content-type': 'application/json', origin: 'https://page.example' })
    expect([answer.status, await answer.text()]).toEqual([204, ''])
    const words = {
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'POST, OPTIONS',
      'access-control-allow-headers': 'Content-Type',
    }
    const asked = await fetch(server.baseUrl('thumbgate') + path, { method: 'OPTIONS' })
    expect(asked.status).toBe(204)
    for (const one of [answer, asked]) expect(Object.fromEntries(one.headers)).toMatchObject(words)
  })

  it('that cannot be read is answered the same, counted in one row and diagnosed once a minute', async () => {
    const before = (await stored()).length
    const already = (await rejections())[0]?.n ?? 0
    const bad: BodyInit[] = [
      '{',
      '[]',
      '"x"',
      'null',
      '{"a":"\\u0000"}',
      new Uint8Array([0xff, 0xfe]),
      'x'.repeat(17 * 1024),
    ]
    for (const body of bad) expect((await send(body, { 'content-type': 'text/plain' })).status).toBe(204)
    const gzip = { 'content-type': 'application/json', 'content-encoding': 'gzip' }
    expect((await send('{}', gzip)).status).toBe(204)
    expect((await stored()).length).toBe(before)
    expect((await rejections())[0]?.n).toBe(already + bad.length + 1)
    expect(await diagnostics()).toEqual([{ root_cause_category: 'invalid_invocation', customer_id: 'installation' }])
    expect((await send(undefined)).status).toBe(204)
  })

  it('is known by other methods only as not allowed', async () => {
    expect((await fetch(server.baseUrl('thumbgate') + path)).status).toBe(405)
  })
})

it('pings beyond the limit of an address are dropped, and answered 204 all the same', async () => {
  await using small = await startThumbGate({ ACCORD_THUMBGATE_PUBLIC_RATE_LIMIT: '3' })
  for (let i = 0; i < 6; i++) {
    expect((await send('{}', { 'content-type': 'application/json' }, small)).status).toBe(204)
  }
  expect(await rows(small, 'select id from thumbgate.telemetry_events')).toHaveLength(3)
})

it('without a database a ping is answered 204 too', async () => {
  const gone = await startThumbGate()
  await gone.database.close()
  expect((await send('{"page":"/"}', { 'content-type': 'application/json' }, gone)).status).toBe(204)
  expect((await send('{', { 'content-type': 'application/json' }, gone)).status).toBe(204)
  await gone[Symbol.asyncDispose]()
})

describe('what is counted', () => {
  const day = 86_400_000
  let time = new Date('2026-03-31T12:14:59.999Z')

  const agree = async (read: AnalyticsWindow) => {
    const [counted, again] = await server.database.read(async (db) => [
      await sumsOf(db, read),
      await sumsOfInstalls(db, read, ['other', 'box']),
    ])
    for (const report of [visitorsOf, ctasOf, commandLineOf]) expect(report(again)).toEqual(report(counted))
    expect(ctasOf(counted)).toMatchObject({ checkoutStarts: 1, uniqueCheckoutStarters: 1, byCreator: { ada: 1 } })
    expect(visitorsOf(counted)).toMatchObject({ byCampaign: { spring: 5 } })
    expect(commandLineOf(counted)).toEqual({
      uniqueInstalls: 1,
      initPings: 1,
      byPlatform: { linux: 1 },
      byVersion: { '1.2.3': 1 },
    })
  }

  it('agrees with the events themselves in every window, and a customer’s with those of its installations', async () => {
    onTestFinished(setClock(() => time))
    await ping({ visitorId: 'a', sessionId: 's', ctaId: 'pro', eventType: 'cta_click', creator: 'ada' })
    await ping({ visitorId: 'a', ctaId: 'pro', eventType: 'checkout_start', installId: 'box' })
    await ping({ visitorId: 'b', page: '/', offerCode: 'X' })
    await ping({ platform: 'linux', version: '1.2.3', installId: 'box' })
    // The next quarter of an hour begins.
    time = new Date('2026-03-31T12:15:00Z')
    await Promise.all(
      Array.from({ length: 5 }, (_, i) => ping({ visitorId: `c${i % 2}`, page: '/', utmCampaign: 'spring' })),
    )
    // In that quarter, and when it is over.
    for (const now of [time, new Date('2026-03-31T12:30:00Z')]) {
      for (const window of ['today', '7d', 'lifetime'] as const)
        await agree(readWindow({ window }, 'Asia/Kathmandu', now))
    }
    const ofBox = await server.database.read((db) => sumsOfInstalls(db, readWindow({}, 'UTC', time), ['box']))
    expect(visitorsOf(ofBox)).toMatchObject({ totalEvents: 1 })
    expect(ctasOf(ofBox)).toMatchObject({ checkoutStarts: 1 })
    const earlier = readWindow({ window: '7d', now: new Date(time.getTime() - 9 * day).toISOString() }, 'UTC', time)
    expect(visitorsOf(await server.database.read((db) => sumsOf(db, earlier))).totalEvents).toBe(0)
  })
})
