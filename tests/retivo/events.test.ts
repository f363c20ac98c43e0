import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { issueKey, rows, startRetivo, type Tenant, tenant } from '#tests/retivo/support.ts'
import { daysAgo, deliveries, track, userOf } from '#tests/retivo/tracking.ts'
import type { TestServer } from '#tests/support/server.ts'

let server: TestServer
let acme: Tenant

beforeAll(async () => {
  server = await startRetivo()
  acme = await tenant(server)
})
afterAll(() => server[Symbol.asyncDispose]())

describe('trackEvents', () => {
  test('stores a batch, and its users are up to date at once', async () => {
    const { data } = await track(acme.live.editor, [
      { user_id: 'ada', event: 'Signup Completed', timestamp: daysAgo(1) },
      { user_id: 'ada', event: 'project_created', properties: { size: 3 } },
      {
        user_id: 'bob',
        event: '$identify',
        properties: { traits: { firstName: 'Bob', lastName: 'Builder', company: { name: 'Acme' }, team_size: '12' } },
      },
    ])
    expect(data).toEqual({ accepted: 3, duplicates: 0 })
    expect(await userOf(server, acme, 'ada')).toMatchObject({
      lifecycle_stage: 'onboarding',
      activation_score: 0.4,
      risk_level: 'low',
      milestone_progress: { completed: ['signup_completed', 'project_created'], total: 5, percent: 40 },
    })
    const bob = await userOf(server, acme, 'bob')
    expect(bob).toMatchObject({ lifecycle_stage: 'new', name: 'Bob Builder', company: 'Acme', team_size: 12 })
    const [history] = await rows<object>(
      server,
      'select from_stage, to_stage, reason from retivo.stage_history where tenant_id = $1 and external_id = $2',
      [acme.id, 'ada'],
    )
    expect(history).toEqual({ from_stage: 'new', to_stage: 'onboarding', reason: 'not_activated' })
  })

  test('a key that is known, or was seen before in the batch, has no effect of any kind', async () => {
    const batch = [
      { user_id: 'dup', event: '$identify', properties: { name: 'First' }, idempotency_key: 'dup-1' },
      { user_id: 'dup', event: '$identify', properties: { name: 'Second' }, idempotency_key: 'dup-1' },
      { user_id: 'dup', event: 'opened', idempotency_key: 'dup-2' },
      { user_id: 'dup', event: 'opened' },
    ]
    expect((await track(acme.live.editor, batch)).data).toEqual({ accepted: 3, duplicates: 1 })
    await server.settle()
    const before = await userOf(server, acme, 'dup')
    expect(before).toMatchObject({ name: 'First' })
    const replay = [...batch.slice(0, 3), { user_id: 'never-made', event: 'opened', idempotency_key: 'dup-2' }]
    expect((await track(acme.live.editor, replay)).data).toEqual({ accepted: 0, duplicates: 4 })
    expect(await userOf(server, acme, 'dup')).toEqual(before)
    expect(await userOf(server, acme, 'never-made')).toBeUndefined()
    const inTest = await track(acme.test.editor, [{ user_id: 'dup', event: 'opened', idempotency_key: 'dup-2' }])
    expect(inTest.data).toEqual({ accepted: 1, duplicates: 0 })
  })

  test('identical batches at once store every event once', async () => {
    const batch = Array.from({ length: 40 }, (_, i) => ({
      user_id: `racer-${i % 7}`,
      event: 'ran',
      idempotency_key: `race-${i}`,
    }))
    const answers = await Promise.all(
      [batch, [...batch].reverse(), batch, [...batch].reverse()].map((events) => track(acme.live.editor, events)),
    )
    expect(answers.reduce((sum, { data }) => sum + (data?.accepted ?? 0), 0)).toBe(40)
    const [counted] = await rows<{ events: number; days: number; totals: number }>(
      server,
      `select (select count(*) from retivo.events where tenant_id = $1 and external_id like 'racer-%') as events,
        (select sum(count) from retivo.user_days where tenant_id = $1 and external_id like 'racer-%')::bigint as days,
        (select sum(count) from retivo.user_totals where tenant_id = $1 and external_id like 'racer-%')::bigint as totals`,
      [acme.id],
    )
    expect(counted).toEqual({ events: 40, days: 40, totals: 40 })
  })

  test('one invalid event refuses the whole batch, naming it', async () => {
    const { response, error } = await track(acme.live.editor, [
      { user_id: 'half', event: 'fine' },
      { user_id: 'half', event: 'late', timestamp: 'yesterday' },
    ])
    expect(response.status).toBe(400)
    expect(error).toMatchObject({ details: [{ path: 'events/1/timestamp' }] })
    const long = await track(acme.live.editor, [{ user_id: 'half', event: 'x'.repeat(257) }])
    expect(long.error).toMatchObject({ details: [{ path: 'events/0/event' }] })
    expect(await userOf(server, acme, 'half')).toBeUndefined()
    expect((await track(acme.live.editor, [])).response.status).toBe(400)
    const many = Array.from({ length: 101 }, () => ({ user_id: 'half', event: 'fine' }))
    expect((await track(acme.live.editor, many)).response.status).toBe(400)
  })

  test('times in the future become the time of receipt, and any time of the past is kept', async () => {
    await track(acme.live.editor, [
      { user_id: 'timely', event: 'soon', timestamp: daysAgo(-1) },
      { user_id: 'timely', event: 'ancient', timestamp: '0001-01-01T00:00:00Z' },
      { user_id: 'timely', event: 'leap', timestamp: '2016-12-31t23:59:60z' },
    ])
    const events = await rows<{ name: string; occurred_at: Date; received_at: Date }>(
      server,
      'select name, occurred_at, received_at from retivo.events where tenant_id = $1 and external_id = $2 order by occurred_at',
      [acme.id, 'timely'],
    )
    expect(events.map(({ name }) => name)).toEqual(['ancient', 'leap', 'soon'])
    expect(events[1]?.occurred_at.toISOString()).toBe('2016-12-31T23:59:59.000Z')
    expect(events[2]?.occurred_at).toEqual(events[2]?.received_at)
  })

  test('the latest saying about being contacted decides, whenever it arrives; at equal times to be left alone', async () => {
    const say = (event: string, days: number) =>
      track(acme.live.editor, [{ user_id: 'shy', event, timestamp: daysAgo(days) }])
    await say('$opt_out', 2)
    await say('$opt_in', 3)
    expect(await userOf(server, acme, 'shy')).toMatchObject({ opted_out: true, lifecycle_stage: 'new' })
    const at = daysAgo(1)
    await track(acme.live.editor, [
      { user_id: 'shy', event: '$opt_out', timestamp: at },
      { user_id: 'shy', event: '$opt_in', timestamp: at },
    ])
    expect(await userOf(server, acme, 'shy')).toMatchObject({ opted_out: true })
    await say('$opt_in', 0)
    expect(await userOf(server, acme, 'shy')).toMatchObject({ opted_out: false })
    await track(acme.live.editor, [{ user_id: 'shy', event: '$set', properties: { opted_out: true, plan: 'pro' } }])
    expect(await userOf(server, acme, 'shy')).toMatchObject({ opted_out: true, properties: { plan: 'pro' } })
  })

  test('texts that no database can hold are refused, and those that only look like it are stored', async () => {
    const half = await track(acme.live.editor, [{ user_id: 'odd', event: 'odd', properties: { text: '\ud83d' } }])
    expect(half.response.status).toBe(400)
    await track(acme.live.editor, [{ user_id: 'odd', event: 'odd', properties: { path: 'C:\\ud83d', pair: '😀' } }])
    const { data } = await acme.live.viewer.api.GET('/api/customers/{id}', { params: { path: { id: 'odd' } } })
    expect(data?.events).toMatchObject([{ event: 'odd', properties: { path: 'C:\\ud83d', pair: '😀' } }])
  })

  test('users beyond the plan’s limit are stored and marked, and places that become free go to those who came first', async () => {
    const small = await tenant(server, { plan: 'free' })
    const batch = (from: number) =>
      Array.from({ length: 60 }, (_, i) => ({ user_id: `u${String(from + i).padStart(3, '0')}`, event: 'came' }))
    await track(small.live.editor, batch(0))
    await Promise.all([track(small.live.editor, batch(60)), track(small.live.editor, batch(60))])
    const over = async () =>
      (
        await rows<{ external_id: string }>(
          server,
          'select external_id from retivo.users where tenant_id = $1 and over_limit order by external_id',
          [small.id],
        )
      ).map((row) => row.external_id)
    expect(await over()).toEqual(
      batch(100)
        .slice(0, 20)
        .map(({ user_id }) => user_id),
    )
    await server.operate('retivo', 'tenant', 'set-plan', small.id, 'starter')
    await server.settle()
    expect(await over()).toEqual([])
    await server.operate('retivo', 'tenant', 'set-plan', small.id, 'free')
    await server.settle()
    expect(await over()).toHaveLength(20)
  })

  test('users who come while the limit changes have a place under the new one', async () => {
    const small = await tenant(server, { plan: 'free' })
    for (const [plan, users] of [
      ['starter', 40],
      ['free', 80],
    ] as const) {
      await rows(server, 'update retivo.tenants set tracked_user_limit = 10 where id = $1', [small.id])
      const come = (i: number) =>
        track(
          small.live.editor,
          [0, 1].map((n) => ({ user_id: `${plan}-${i}-${n}`, event: 'came' })),
        )
      const before = Array.from({ length: 10 }, (_, i) => come(i))
      const change = server.operate('retivo', 'tenant', 'set-plan', small.id, plan)
      const after = Array.from({ length: 10 }, (_, i) => come(10 + i))
      await Promise.all([...before, change, ...after])
      await server.settle()
      const counted = `
        select count(*) as users, count(*) filter (where over_limit) as beyond,
          (select tracked_users from retivo.usage where tenant_id = $1 and mode = 'live') as tracked
        from retivo.users where tenant_id = $1`
      expect(await rows(server, counted, [small.id])).toEqual([{ users, beyond: 0, tracked: users }])
    }
  })

  test('a viewer without ingestion, and a key for pages in other operations, are refused', async () => {
    const noIngest = await issueKey(server, acme.id, { role: 'viewer', ingest: false })
    expect((await track(noIngest, [{ user_id: 'x', event: 'y' }])).response.status).toBe(403)
    const page = await issueKey(server, acme.id, { role: 'none' })
    expect((await track(page, [{ user_id: 'page', event: 'y' }])).response.status).toBe(200)
    expect((await page.api.GET('/api/customers')).response.status).toBe(403)
  })

  test('changes of stage and of risk level are told, in live mode only', async () => {
    const events = [{ user_id: 'told', event: 'cancel_intent', timestamp: daysAgo(12) }]
    await track(acme.live.editor, events)
    await track(acme.test.editor, events)
    const told = (await deliveries(server, acme)).filter(({ payload }) => payload.user_id === 'told')
    expect(told).toMatchObject([
      { type: 'user.stage_changed', livemode: true, payload: { from: 'new', to: 'at_risk', reason: 'inactive' } },
      {
        type: 'user.risk_changed',
        livemode: true,
        payload: { from: 'low', to: 'high', risk_score: expect.any(Number) },
      },
      { type: 'user.stage_changed', livemode: false },
      { type: 'user.risk_changed', livemode: false },
    ])
  })
})
