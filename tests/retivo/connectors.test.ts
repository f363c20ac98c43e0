import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { setClock } from '#server/clock.ts'
import { rows, startRetivo, type Tenant, tenant } from '#tests/retivo/support.ts'
import { daysAgo, userOf } from '#tests/retivo/tracking.ts'
import type { TestServer } from '#tests/support/server.ts'

let server: TestServer
let acme: Tenant

beforeAll(async () => {
  server = await startRetivo()
  acme = await tenant(server)
})
afterAll(() => server[Symbol.asyncDispose]())

type Connector = 'segment' | 'posthog' | 'mixpanel'

const send = async (connector: Connector, body: Record<string, unknown>) => {
  const { data, response } = await acme.live.editor.api.POST(`/api/connectors/${connector}`, { body })
  return data ?? response.status
}

/** Of equal times neither is first, so they come by name. */
const eventsOf = async (id: string) => {
  const { data } = await acme.live.viewer.api.GET('/api/customers/{id}', { params: { path: { id } } })
  const events = data?.events.map(({ id: _id, ...event }) => event)
  return events?.sort((a, b) => (a.event < b.event ? -1 : 1))
}

describe('ingestSegment', () => {
  test('takes identify, track and page, alone or in a batch, and skips the rest', async () => {
    const at = daysAgo(1)
    const batch = [
      {
        type: 'identify',
        userId: 'seg',
        traits: { name: 'Seg', company: { name: 'Ment' }, plan: 'pro' },
        messageId: 'm0',
      },
      {
        type: 'track',
        userId: 'seg',
        event: 'Project Created',
        properties: { size: 2 },
        timestamp: at,
        messageId: 'm1',
      },
      {
        type: 'page',
        anonymousId: 'seg',
        name: 'Pricing',
        properties: { url: '/pricing' },
        originalTimestamp: at,
        messageId: 'm2',
      },
      { type: 'screen', userId: 'seg', name: 'Home' },
      { type: 'group', userId: 'seg', groupId: 'g' },
      { type: 'track', userId: 'seg', event: 42 },
      { type: 'track', event: 'nobody' },
      'nonsense',
    ]
    expect(await send('segment', { batch })).toEqual({ accepted: 2, users_upserted: 1 })
    expect(await send('segment', { batch })).toEqual({ accepted: 0, users_upserted: 1 })
    expect(await eventsOf('seg')).toEqual([
      { event: 'Project Created', properties: { size: 2 }, timestamp: at, source: 'segment' },
      { event: 'page_viewed', properties: { url: '/pricing', name: 'Pricing' }, timestamp: at, source: 'segment' },
    ])
    expect(await userOf(server, acme, 'seg')).toMatchObject({
      name: 'Seg',
      company: 'Ment',
      properties: { plan: 'pro' },
    })
    const single = { type: 'identify', userId: 'seg2', context: { traits: { email: 'seg2@example.com' } } }
    expect(await send('segment', single)).toEqual({ accepted: 0, users_upserted: 1 })
    expect(await userOf(server, acme, 'seg2')).toMatchObject({ email: 'seg2@example.com', lifecycle_stage: 'new' })
  })
})

describe('ingestPosthog', () => {
  test('takes events, page views and properties of persons, also inside data or event', async () => {
    const at = daysAgo(2)
    const shown = {
      event: 'shown',
      distinct_id: 'hog',
      properties: { $lib: 'web', $current_url: 'https://x.example/a', n: 1 },
      timestamp: at,
      uuid: 'h1',
    }
    const viewed = {
      event: '$pageview',
      properties: { distinct_id: 'hog', $set: { name: 'Hog' }, $set_once: { name: 'Other', first: 1 } },
      sent_at: at,
      uuid: 'h2',
    }
    expect(await send('posthog', { data: shown })).toEqual({ accepted: 1, users_upserted: 1 })
    expect(await send('posthog', { event: viewed })).toEqual({ accepted: 1, users_upserted: 1 })
    expect(await send('posthog', { event: viewed })).toEqual({ accepted: 0, users_upserted: 0 })
    expect(await send('posthog', { event: '$autocapture', distinct_id: 'hog' })).toEqual({
      accepted: 0,
      users_upserted: 0,
    })
    const identify = { event: '$identify', distinct_id: 'hog2', properties: { $set: { email: 'hog2@example.com' } } }
    expect(await send('posthog', identify)).toEqual({ accepted: 0, users_upserted: 1 })
    expect(await eventsOf('hog')).toEqual([
      { event: 'page_viewed', properties: { distinct_id: 'hog' }, timestamp: at, source: 'posthog' },
      { event: 'shown', properties: { n: 1, url: 'https://x.example/a' }, timestamp: at, source: 'posthog' },
    ])
    expect(await userOf(server, acme, 'hog')).toMatchObject({ name: 'Hog', properties: { name: 'Hog', first: 1 } })
  })
})

describe('ingestMixpanel', () => {
  test('takes events with their times in seconds or milliseconds, and updates of profiles', async () => {
    const seconds = Math.floor(Date.now() / 1000) - 3600
    const own = { distinct_id: 'mix', token: 't', mp_lib: 'web', $browser: 'b', kept: true }
    const data = [
      { event: 'Signed In', properties: { ...own, time: seconds, $insert_id: 'x1' } },
      { event: '$mp_web_page_view', properties: { ...own, time: (seconds + 60) * 1000, $insert_id: 'x2' } },
      { event: '$ae_session', properties: own },
      { $user_id: 'mix', $set: { $email: 'mix@example.com', $first_name: 'Mix', role: 'cto' } },
    ]
    expect(await send('mixpanel', { data })).toEqual({ accepted: 2, users_upserted: 1 })
    expect(await eventsOf('mix')).toEqual([
      {
        event: 'Signed In',
        properties: { kept: true },
        timestamp: new Date(seconds * 1000).toISOString(),
        source: 'mixpanel',
      },
      {
        event: 'page_viewed',
        properties: { kept: true },
        timestamp: new Date((seconds + 60) * 1000).toISOString(),
        source: 'mixpanel',
      },
    ])
    expect(await userOf(server, acme, 'mix')).toMatchObject({ email: 'mix@example.com', name: 'Mix', role: 'cto' })
  })
})

describe('every connector', () => {
  test('answers a body without a recognisable message with zeros, and refuses more than 500 messages', async () => {
    for (const connector of ['segment', 'posthog', 'mixpanel'] as const) {
      for (const body of [
        {},
        { batch: [] },
        { hello: 'world' },
        { data: [1, null, 'x', []] },
        { event: { distinct_id: {} } },
      ]) {
        expect(await send(connector, body)).toEqual({ accepted: 0, users_upserted: 0 })
      }
      expect(await send(connector, { events: Array.from({ length: 501 }, () => ({})) })).toBe(400)
    }
  })

  test('leaves what a recomputation from the events up finds as it is, traits and opt-out too', async () => {
    const now = new Date(Math.floor(Date.now() / 1000) * 1000)
    const restoreClock = setClock(() => now)
    try {
      const timestamp = daysAgo(3, now.getTime())
      const traits = { name: 'Rae', company: { name: 'Com' }, seats_used: 9, seats_limit: 10, opted_out: true }
      await send('segment', {
        batch: [
          { type: 'identify', userId: 'rae', traits, timestamp },
          { type: 'track', userId: 'rae', event: 'Project Created', messageId: 'rae-1', timestamp },
          { type: 'identify', userId: 'rae-quiet', traits, timestamp },
        ],
      })
      const $set = { plan: 'pro', opted_out: false }
      const seen = { distinct_id: 'rae', $set, $set_once: { plan: 'free', first: 1 } }
      await send('posthog', { event: 'feature_gate_hit', properties: seen, uuid: 'rae-2', timestamp })
      const time = now.getTime() / 1000 - 3600
      await send('mixpanel', {
        data: [
          { event: '$identify', properties: { distinct_id: 'rae', $email: 'rae@example.com', time } },
          { event: 'cancel_intent', properties: { distinct_id: 'rae-quiet', $insert_id: 'rae-3', time } },
        ],
      })
      await server.settle()
      const state = () =>
        rows<Record<string, unknown>>(
          server,
          `select u.*, (select json_agg(h order by h.at, h.id) from retivo.stage_history h
             where (h.tenant_id, h.mode, h.external_id) = (u.tenant_id, u.mode, u.external_id)) as history
           from retivo.users u where tenant_id = $1 and external_id like 'rae%' order by external_id`,
          [acme.id],
        )
      const before = await state()
      expect(before).toMatchObject([
        { company: 'Com', email: 'rae@example.com', opted_out: true, expansion_score: 0.625, properties: { first: 1 } },
        { name: 'Rae', opted_out: true, lifecycle_stage: 'onboarding', expansion_score: 0.5 },
      ])
      await server.operate('retivo', 'recompute', '--tenant', acme.slug)
      expect(await state()).toEqual(before)
    } finally {
      restoreClock()
    }
  })

  test('keeps the sources of idempotency keys apart', async () => {
    await send('segment', { type: 'track', userId: 'keys', event: 'same', messageId: 'one' })
    await send('posthog', { event: 'same', distinct_id: 'keys', uuid: 'one' })
    const keys = await rows<{ idempotency_key: string }>(
      server,
      'select idempotency_key from retivo.events where tenant_id = $1 and external_id = $2 order by 1',
      [acme.id, 'keys'],
    )
    expect(keys.map((row) => row.idempotency_key)).toEqual(['posthog:one', 'segment:one'])
  })
})
