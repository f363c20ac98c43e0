/** Scores, stages and what is kept of users: as tables, as properties over random histories, and over time. */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { setClock } from '#server/clock.ts'
import { type Happening, scoresOf } from '#tests/retivo/score-model.ts'
import { rows, startRetivo, type Tenant, tenant } from '#tests/retivo/support.ts'
import { dayMs, daysAgo, type Tracked, track, userOf } from '#tests/retivo/tracking.ts'
import type { TestServer } from '#tests/support/server.ts'

let server: TestServer
let acme: Tenant
let restoreClock: () => void
let clock = new Date(Math.floor(Date.now() / 1000) * 1000)

beforeAll(async () => {
  server = await startRetivo()
  acme = await tenant(server)
  restoreClock = setClock(() => clock)
})
afterAll(async () => {
  restoreClock()
  await server[Symbol.asyncDispose]()
})

const ago = (days: number): string => daysAgo(days, clock.getTime())

describe('the stage of a user', () => {
  const seen = (event: string, ...days: number[]) => days.map((day) => ({ event, timestamp: ago(day) }))
  const milestones = ['signup_completed', 'profile_completed', 'project_created']
  const activated = (...days: number[]) => milestones.flatMap((event) => seen(event, ...days))
  const often = (event: string, number: number) => seen(event, ...Array.from({ length: number }, (_, i) => i / 8))

  const table: [string, () => Omit<Tracked, 'user_id'>[], Record<string, unknown>][] = [
    [
      'is new without any event',
      () => [{ event: '$identify', properties: { name: 'N' } }],
      { lifecycle_stage: 'new', risk_level: 'low' },
    ],
    ['is onboarding with events but few milestones', () => seen('opened', 1), { lifecycle_stage: 'onboarding' }],
    ['is active with enough milestones', () => activated(1), { lifecycle_stage: 'active', activation_score: 0.6 }],
    ['is at risk after ten days of silence', () => activated(10), { lifecycle_stage: 'at_risk' }],
    [
      'is churned after thirty days of silence, at the day it became so',
      () => activated(40),
      { lifecycle_stage: 'churned', churned_at: () => new Date(clock.getTime() - 10 * dayMs) },
    ],
    [
      'is churned by a notice that nothing followed',
      () => [...activated(2), ...seen('account_deleted', 1)],
      { lifecycle_stage: 'churned', churned_at: () => new Date(clock.getTime() - dayMs) },
    ],
    [
      'is not churned by a notice that activity followed',
      () => [...seen('subscription_canceled', 2), ...activated(1)],
      { lifecycle_stage: 'active' },
    ],
    [
      'is not made active by a notice',
      () => [...activated(40), ...seen('payment_failed', 0)],
      { lifecycle_stage: 'churned' },
    ],
    [
      'is at least of high risk when churned',
      () => [...often('opened', 60), ...seen('account_deleted', 0)],
      { lifecycle_stage: 'churned', risk_level: 'high' },
    ],
    [
      'counts a step completed by its key',
      () => [{ event: 'Onboarding Step Completed', properties: { step: 'feature_used' } }],
      { activation_score: 0.2 },
    ],
  ]
  test.each(table)('%s', async (name, events, expected) => {
    await track(
      acme.live.editor,
      events().map((event) => ({ ...event, user_id: name })),
    )
    const wanted = Object.entries(expected).map(([column, value]) => [
      column,
      typeof value === 'function' ? value() : value,
    ])
    expect(await userOf(server, acme, name)).toMatchObject(Object.fromEntries(wanted))
  })

  test('comes back from churn as recovered, and goes on after two weeks; time alone moves it', async () => {
    const own = await tenant(server)
    const before = clock
    const stageAfter = async (days: number) => {
      clock = new Date(before.getTime() + days * dayMs)
      await server.queue.jobs.add('retivo.sweep-users', {})
      await server.settle()
      return (await userOf(server, own, 'u'))?.lifecycle_stage
    }
    try {
      await track(own.live.editor, [{ user_id: 'u', event: 'opened', timestamp: ago(31) }])
      await track(own.live.editor, [{ user_id: 'u', event: 'opened' }])
      expect(await userOf(server, own, 'u')).toMatchObject({ lifecycle_stage: 'recovered', churned_at: null })
      expect(await stageAfter(9)).toBe('recovered')
      expect(await stageAfter(15)).toBe('at_risk')
      expect(await stageAfter(31)).toBe('churned')
      // Late events show that there was no gap.
      await track(own.live.editor, [{ user_id: 'u', event: 'opened', timestamp: ago(3) }])
      expect(await userOf(server, own, 'u')).toMatchObject({ lifecycle_stage: 'onboarding', churned_at: null })
    } finally {
      clock = before
    }
  })

  test('is moved by time also when the users of another tenant cannot be computed', async () => {
    const [broken, own] = [await tenant(server), await tenant(server)]
    const before = clock
    try {
      for (const { live } of [broken, own]) await track(live.editor, [{ user_id: 'u', event: 'opened' }])
      await rows(
        server,
        `update retivo.users set basis = jsonb_build_object('by', basis -> 'by') where tenant_id = $1`,
        [broken.id],
      )
      clock = new Date(before.getTime() + 40 * dayMs)
      await server.queue.jobs.add('retivo.sweep-users', {})
      await server.settle()
      expect(await userOf(server, broken, 'u')).toMatchObject({ lifecycle_stage: 'onboarding' })
      expect(await userOf(server, own, 'u')).toMatchObject({ lifecycle_stage: 'churned' })
      expect(server.log.some((line) => line.includes(`Users of ${broken.id} could not be computed`))).toBe(true)
    } finally {
      await rows(server, 'update retivo.users set basis = null where tenant_id = $1', [broken.id])
      clock = before
    }
  })
})

const names = [
  'signup_completed',
  'Project Created',
  'feature_used',
  'opened',
  'feature_gate_hit',
  'cancel_intent',
  'payment_failed',
  'support_ticket_opened',
  'subscription_canceled',
  '$custom',
  '$opt_out',
  '$opt_in',
]

const history = fc.array(
  fc.record({
    event: fc.constantFrom(...names),
    minutes: fc.oneof(fc.integer({ min: 0, max: 20 * 1440 }), fc.integer({ min: 0, max: 60 * 1440 })),
  }),
  { minLength: 1, maxLength: 60 },
)

const inBatches = async (own: Tenant, userId: string, events: readonly Happening[], size: number) => {
  for (let from = 0; from < events.length; from += size) {
    const batch = events
      .slice(from, from + size)
      .map(({ event, at }) => ({ user_id: userId, event, timestamp: at.toISOString() }))
    await track(own.live.editor, batch)
  }
}

const scoresAndTimes =
  'activation_score, engagement_score, expansion_score, risk_score, health, opted_out, opt_changed_at, last_activity_at, last_event_at, ended_at, milestone_progress'

describe('scores', () => {
  test('are those of their definition, and the order in which events arrive does not matter', async () => {
    let number = 0
    await fc.assert(
      fc.asyncProperty(
        history,
        fc.integer({ min: 1, max: 40 }),
        fc.infiniteStream(fc.nat()),
        async (events, size, dice) => {
          const id = `random-${++number}`
          const happened = events.map(({ event, minutes }) => ({
            event,
            at: new Date(clock.getTime() - minutes * 60_000),
          }))
          const shuffled = happened
            .map((one) => ({ one, place: dice.next().value }))
            .sort((a, b) => a.place - b.place)
            .map(({ one }) => one)
          await inBatches(acme, id, happened, 100)
          await inBatches(acme, `${id}-shuffled`, shuffled, size)
          const [one, other] = await rows<Record<string, unknown>>(
            server,
            `select ${scoresAndTimes} from retivo.users where tenant_id = $1 and external_id in ($2, $3)`,
            [acme.id, id, `${id}-shuffled`],
          )
          expect(other).toEqual(one)
          const model = scoresOf(happened, clock, clock)
          expect(one?.activation_score).toBeCloseTo(model.activation, 3.9)
          expect(one?.engagement_score).toBeCloseTo(model.engagement, 3.9)
          expect(one?.expansion_score).toBeCloseTo(model.expansion, 3.9)
          expect(one?.risk_score).toBeCloseTo(model.risk, 3.9)
          expect(Math.abs(Number(one?.health) - model.health)).toBeLessThanOrEqual(1)
        },
      ),
      // The first has a risk of 0.19945, which is computed as a little less.
      { numRuns: 12, examples: [[[{ event: 'opened', minutes: 5400 }], 1, fc.Stream.of(0)]] },
    )
  })

  test('look at seats, signals and targets as they are configured', async () => {
    const own = await tenant(server)
    const body = {
      config: {
        engagement: { target_events: 2, target_features: 2 },
        expansion: { limits: [{ usage: 'seats.used', limit: 10 }], signals: ['Export Used', 'api_key_created'] },
        milestones: {
          onboarding: [
            { key: 'big', label: 'Big project', event: 'project_created', where: { size: { gte: 10 } }, weight: 3 },
            { key: 'any', label: 'Any project', event: 'Project Created' },
          ],
          retention: [{ key: 'weekly', label: 'Weekly report', event: 'report_read' }],
        },
        segments: [
          { name: 'Big', conditions: { 'milestones.big': true } },
          { name: 'Readers', conditions: { event: { name: 'report_read', within_days: 7 } } },
        ],
      },
    }
    const changed = await own.live.admin.api.PATCH('/api/settings', { body })
    expect(changed.response.status).toBe(200)
    await track(own.live.editor, [
      { user_id: 'u', event: '$identify', properties: { seats: { used: 9 } } },
      { user_id: 'u', event: 'project_created', properties: { size: 3 } },
      { user_id: 'u', event: 'export_used' },
      { user_id: 'v', event: 'project_created', properties: { size: 12 } },
      { user_id: 'v', event: 'report_read' },
    ])
    // 0.5 * 0.8 + 0.3 * 0 + 0.2 * 1/2
    expect(await userOf(server, own, 'u')).toMatchObject({
      activation_score: 0.25,
      expansion_score: 0.5,
      engagement_score: 0.85,
      segment_memberships: [],
    })
    expect(await userOf(server, own, 'v')).toMatchObject({
      activation_score: 1,
      engagement_score: 1,
      segment_memberships: ['Big', 'Readers'],
    })
    const milestones = { onboarding: [{ key: 'small', event: 'project_created', where: { size: { lt: 10 } } }] }
    await own.live.admin.api.PATCH('/api/settings', { body: { config: { milestones, segments: null } } })
    await server.settle()
    expect(await userOf(server, own, 'u')).toMatchObject({
      activation_score: 1,
      milestone_progress: { completed: ['small'], total: 1, percent: 100 },
    })
    expect(await userOf(server, own, 'v')).toMatchObject({ activation_score: 0, segment_memberships: [] })
  })

  test('refuse a configuration they cannot be computed from, naming the place', async () => {
    const refused: [Record<string, unknown>, string][] = [
      [{ milestones: { onboarding: [{ key: 'a', event: 'a', weight: 0 }] } }, 'config/milestones/onboarding/0/weight'],
      [
        { milestones: { retention: [{ key: 'a', event: 'a', weight: 1e308 }] } },
        'config/milestones/retention/0/weight',
      ],
      [{ engagement: { target_features: 10_001 } }, 'config/engagement/target_features'],
      [{ milestones: [] }, 'config/milestones'],
      [{ lifecycle: { churn_after_days: -1 } }, 'config/lifecycle/churn_after_days'],
      [{ segments: [{ name: 's', conditions: { segments: 'other' } }] }, 'config/segments/0/conditions/segments'],
      [{ expansion: { signals: 'one' } }, 'config/expansion/signals'],
      [{ engagement: { target_events: '3' } }, 'config/engagement/target_events'],
    ]
    for (const [config, path] of refused) {
      const { response, error } = await acme.live.admin.api.PATCH('/api/settings', { body: { config } })
      expect([response.status, error]).toMatchObject([400, { details: [{ path }] }])
    }
  })
})

/** Everything that is kept of a tenant's users. */
const stateOf = async ({ id }: Tenant) =>
  await Promise.all(
    ['users', 'user_days', 'user_totals', 'user_milestones', 'stage_history', 'events', 'usage'].map(async (table) => {
      const found = await rows<{ row: string }>(
        server,
        `select t::text as row from retivo.${table} t where tenant_id = $1 order by 1`,
        [id],
      )
      return [table, found.map(({ row }) => row)]
    }),
  )

describe('recomputing', () => {
  test('changes nothing at the same clock, also from the events up; and repairs what was damaged', async () => {
    const own = await tenant(server)
    const milestones = {
      onboarding: [
        { key: 'big', event: 'opened', where: { n: { gte: 3 } } },
        { key: 'step', event: 'never' },
      ],
      retention: [{ key: 'r', event: 'opened' }],
    }
    await own.live.admin.api.PATCH('/api/settings', {
      body: { config: { milestones, segments: [{ name: 'S', conditions: { min_event_count: 3 } }] } },
    })
    await server.settle()
    const events = Array.from({ length: 80 }, (_, i) => ({
      user_id: `u${i % 9}`,
      event: ['opened', 'Onboarding step completed', 'cancel_intent', '$identify', 'account_deleted'][
        (i * 7) % 5
      ] as string,
      properties: { n: i % 5, step: 'step', name: `U${i}` },
      timestamp: ago((i * 13) % 45),
    }))
    await track(own.live.editor, events)
    await track(own.test.editor, events.slice(0, 20))
    await server.settle()
    const before = await stateOf(own)
    const { json } = await server.operate('retivo', 'recompute', '--tenant', own.slug)
    expect(json).toEqual({
      recomputed: [
        { tenant: own.slug, mode: 'live', users: 9 },
        { tenant: own.slug, mode: 'test', users: 9 },
      ],
    })
    expect(await stateOf(own)).toEqual(before)
    for (const damage of [
      'update retivo.user_days set count = 99, active_count = 99',
      'delete from retivo.user_totals',
      "update retivo.user_milestones set last_at = now() + interval '1 day'",
      'update retivo.users set risk_score = 0.1234, last_activity_at = null',
    ])
      await rows(server, `${damage} where tenant_id = $1 and mode = 'live' returning 1`, [own.id])
    await server.operate('retivo', 'recompute', '--tenant', own.slug, '--mode', 'live')
    const counters = (state: Awaited<ReturnType<typeof stateOf>>) =>
      state.filter(([table]) => String(table).startsWith('user_'))
    expect(counters(await stateOf(own))).toEqual(counters(before))
  })

  test('what scores are computed from is made of the counters where it is not known, or was made by another configuration', async () => {
    const own = await tenant(server)
    const history = Array.from({ length: 40 }, (_, i) => ({
      event: names[i % 8] as string,
      timestamp: ago((i * 11) % 45),
    }))
    for (const user_id of ['kept', 'lost', 'older'])
      await track(
        own.live.editor,
        history.map((one) => ({ ...one, user_id })),
      )
    const forget = `update retivo.users set basis = null, activation_score = 0 where tenant_id = $1 and external_id = 'lost' returning 1`
    await rows(server, forget, [own.id])
    const outdate = `update retivo.users set basis = jsonb_set(basis::jsonb, '{by}', '"older"')::json, activation_score = 0
      where tenant_id = $1 and external_id = 'older' returning 1`
    await rows(server, outdate, [own.id])
    for (const user_id of ['kept', 'lost', 'older']) await track(own.live.editor, [{ user_id, event: 'opened' }])
    const kept = await rows<Record<string, unknown>>(
      server,
      `select ${scoresAndTimes}, basis::jsonb, lifecycle_stage, risk_level from retivo.users where tenant_id = $1 order by external_id`,
      [own.id],
    )
    expect(kept).toEqual([kept[0], kept[0], kept[0]])
    expect(kept[0]).toMatchObject({ basis: { names: expect.arrayContaining([['opened', expect.any(Number)]]) } })
  })

  test('a signal that is named later counts, however many names are newer than its event', async () => {
    const own = await tenant(server)
    const { admin, editor } = own.live
    await track(editor, [{ user_id: 'u', event: 'Export Used', timestamp: ago(20) }])
    for (let first = 0; first < 600; first += 100)
      await track(
        editor,
        Array.from({ length: 100 }, (_, i) => ({ user_id: 'u', event: `Screen ${first + i}` })),
      )
    expect(await userOf(server, own, 'u')).toMatchObject({ expansion_score: 0 })
    await admin.api.PATCH('/api/settings', { body: { config: { expansion: { signals: ['export_used', 'other'] } } } })
    await server.settle()
    expect(await userOf(server, own, 'u')).toMatchObject({ expansion_score: 0.1 })
    await track(editor, [{ user_id: 'u', event: 'Screen 700' }])
    expect(await userOf(server, own, 'u')).toMatchObject({ expansion_score: 0.1 })
  })

  test('everything that runs by the clock can be run at once', async () => {
    const { json } = await server.operate('retivo', 'tick')
    expect((json as { scheduled: string[] }).scheduled).toEqual(
      expect.arrayContaining(['retivo.sweep-users', 'retivo.find-due-users']),
    )
  })
})

describe('tenants and modes', () => {
  test('with identical data never mix', async () => {
    const places = (await Promise.all([tenant(server), tenant(server), tenant(server)])).flatMap((one) => [
      { one, mode: 'live' as const },
      { one, mode: 'test' as const },
    ])
    const known = places.map(() => new Map<string, number>())
    const step = fc.record({
      place: fc.nat({ max: places.length - 1 }),
      user: fc.constantFrom('a', 'b', 'c'),
      key: fc.constantFrom('k1', 'k2', 'k3', 'k4', 'k5'),
    })
    const keys = places.map(() => new Set<string>())
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        for (const { place, user, key } of steps) {
          const { one, mode } = places[place] as (typeof places)[number]
          const { data } = await track(one[mode].editor, [{ user_id: user, event: 'opened', idempotency_key: key }])
          const isNew = !keys[place]?.has(key)
          expect(data?.accepted).toBe(isNew ? 1 : 0)
          keys[place]?.add(key)
          if (isNew) known[place]?.set(user, (known[place]?.get(user) ?? 0) + 1)
        }
        for (const [place, { one, mode }] of places.entries()) {
          const users = known[place] as Map<string, number>
          const { api } = one[mode].viewer
          const list = await api.GET('/api/customers')
          expect(list.data?.customers.map(({ id }) => id).sort()).toEqual([...users.keys()].sort())
          expect((await api.GET('/api/customers/stats')).data?.stats.total).toBe(users.size)
          expect((await api.GET('/api/analytics')).data?.kpis.total_users).toBe(users.size)
          const preview = await api.POST('/api/playbooks/preview-count', {
            body: { entry_conditions: { event: { name: 'opened' } } },
          })
          expect(preview.data?.matching_users).toBe(users.size)
          for (const id of ['a', 'b', 'c']) {
            const { data } = await api.GET('/api/customers/{id}', { params: { path: { id } } })
            expect(data?.events.length).toBe(users.get(id))
          }
        }
      }),
      { numRuns: 6 },
    )
  })
})
