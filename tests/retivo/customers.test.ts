import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rows, startRetivo, type Tenant, tenant } from '#tests/retivo/support.ts'
import type { TestServer } from '#tests/support/server.ts'

let server: TestServer
let acme: Tenant

beforeAll(async () => {
  server = await startRetivo()
  acme = await tenant(server)
})
afterAll(() => server[Symbol.asyncDispose]())

/** The same time for the same minutes, however long a story takes to ask. */
const began = Date.now()
const ago = (minutes: number): string => new Date(began - minutes * 60_000).toISOString()

describe('createCustomer', () => {
  test('makes a customer from traits; what stands beside the properties wins', async () => {
    const properties = {
      email: 'other@example.com',
      firstName: 'Ada',
      plan: 'pro',
      company: { name: 'Engines' },
      gone: null,
    }
    const body = { user_id: 'user:ada@example.com', email: 'ada@example.com', properties }
    const { data, response } = await acme.live.editor.api.POST('/api/customers', { body })
    expect(response.status).toBe(201)
    expect(data?.user).toMatchObject({
      id: 'user:ada@example.com',
      user_id: 'user:ada@example.com',
      name: 'Ada',
      email: 'ada@example.com',
      company: 'Engines',
      role: null,
      lifecycle_stage: 'new',
      risk_level: 'low',
      opted_out: false,
      properties: { email: 'other@example.com', firstName: 'Ada', plan: 'pro', company: { name: 'Engines' } },
    })
    expect(data?.user.properties).not.toHaveProperty('gone')
  })

  test('answers with the stored customer, unchanged, when there is one', async () => {
    const first = await acme.live.editor.api.POST('/api/customers', { body: { user_id: 'twice', name: 'First' } })
    const second = await acme.live.editor.api.POST('/api/customers', { body: { user_id: 'twice', name: 'Second' } })
    expect([first.response.status, second.response.status]).toEqual([201, 200])
    expect(second.data).toEqual(first.data)
  })

  test('refuses an id that is too long to be found again', async () => {
    const { response, error } = await acme.live.editor.api.POST('/api/customers', {
      body: { user_id: 'x'.repeat(257) },
    })
    expect(response.status).toBe(400)
    expect(error).toMatchObject({ details: [{ path: 'user_id' }] })
  })
})

describe('listCustomers', () => {
  test('lists the newest activity first, customers without any last, page by page or at once', async () => {
    const own = await tenant(server)
    const events = Array.from({ length: 7 }, (_, i) => ({
      user_id: `u${i}`,
      event: 'seen',
      timestamp: ago(10 + (i % 3)),
    }))
    await own.live.editor.api.POST('/api/track', { body: { events } })
    for (const id of ['z', 'y'])
      await own.live.editor.api.POST('/api/customers', { body: { user_id: id, email: `${id}@example.com` } })
    const whole = await own.live.viewer.api.GET('/api/customers')
    const ids = whole.data?.customers.map(({ id }) => id)
    expect(ids).toEqual(['u0', 'u3', 'u6', 'u1', 'u4', 'u2', 'u5', 'y', 'z'])
    expect(whole.data).not.toHaveProperty('next_cursor')
    expect(whole.data?.customers.at(-1)).toEqual({
      id: 'z',
      name: 'z@example.com',
      email: 'z@example.com',
      company: null,
      role: null,
      team_size: null,
      locale: null,
      lifecycle_stage: 'new',
      health: expect.any(Number),
      engagement_score: expect.any(Number),
      expansion_score: 0,
      risk_level: 'low',
      last_activity_at: null,
      created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      next_action: null,
    })
    const paged: string[] = []
    for (let cursor: string | undefined; ; ) {
      const { data } = await own.live.viewer.api.GET('/api/customers', {
        params: { query: { limit: 2, ...(cursor ? { cursor } : {}) } },
      })
      paged.push(...(data?.customers.map(({ id }) => id) ?? []))
      cursor = data?.next_cursor
      if (cursor === undefined) break
    }
    expect(paged).toEqual(ids)
    const { response } = await own.live.viewer.api.GET('/api/customers', { params: { query: { cursor: 'bm8' } } })
    expect(response.status).toBe(400)
    const other = await own.test.viewer.api.GET('/api/customers')
    expect(other.data).toEqual({ customers: [] })
  })

  test('streams what does not fit into a page, in the same order', async () => {
    const own = await tenant(server, { plan: 'free' })
    await rows(
      server,
      `insert into retivo.users (tenant_id, mode, external_id, last_activity_at, last_event_at, stage_changed_at, scores_at, created_at)
      select $1::uuid, 'live', 'user ' || n, case when n % 3 > 0 then now() - (n % 400) * interval '1 hour' end, null, now(), now(), now() from generate_series(1, 2500) as n returning 1`,
      [own.id],
    )
    const { data } = await own.live.viewer.api.GET('/api/customers')
    expect(new Set(data?.customers.map(({ id }) => id)).size).toBe(2500)
    const expected = await rows<{ external_id: string }>(
      server,
      `select external_id from retivo.users where tenant_id = $1
      order by last_activity_at desc nulls last, created_at desc, external_id`,
      [own.id],
    )
    expect(data?.customers.map(({ id }) => id)).toEqual(expected.map((row) => row.external_id))
    const stats = await own.live.viewer.api.GET('/api/customers/stats')
    expect(stats.data).toEqual({ stats: { total: 2500, active: 0, at_risk: 0, churned: 0 } })
  })
})

describe('getCustomer', () => {
  test('shows the customer with its newest events', async () => {
    const events = Array.from({ length: 60 }, (_, i) => ({
      user_id: 'a@b:c/d',
      event: `Event ${i % 7}`,
      properties: { i },
      timestamp: ago(i),
    }))
    await acme.live.editor.api.POST('/api/track', { body: { events } })
    const { data } = await acme.live.viewer.api.GET('/api/customers/{id}', { params: { path: { id: 'a@b:c/d' } } })
    expect(data?.customer).toMatchObject({
      id: 'a@b:c/d',
      milestone_progress: { completed: [], total: 5, percent: 0 },
      segment_memberships: [],
    })
    expect(data?.events.map(({ properties }) => properties.i)).toEqual(Array.from({ length: 50 }, (_, i) => i))
    expect(data?.events[0]).toMatchObject({ event: 'Event 0', source: 'api', timestamp: events[0]?.timestamp })
    expect(data?.interventions).toEqual([])
    const { data: playbook } = await acme.live.editor.api.POST('/api/playbooks', { body: { name: 'Greeting' } })
    await acme.live.editor.api.POST('/api/interventions', {
      body: {
        user_id: 'a@b:c/d',
        playbook_id: playbook?.id ?? '',
        channel: 'in_app',
        message_body: 'Hello',
      },
    })
    const later = await acme.live.viewer.api.GET('/api/customers/{id}', { params: { path: { id: 'a@b:c/d' } } })
    expect(later.data?.interventions).toMatchObject([{ user_id: 'a@b:c/d', status: 'planned', message_body: 'Hello' }])
    expect(later.data?.customer.next_action).toEqual({ channel: 'in_app', status: 'planned', playbook: 'Greeting' })
  })

  test('is the same 404 for nobody, somebody of the other mode and somebody of another tenant', async () => {
    const { response, error } = await acme.test.viewer.api.GET('/api/customers/{id}', {
      params: { path: { id: 'a@b:c/d' } },
    })
    expect([response.status, error]).toEqual([404, { error: 'Customer not found' }])
    const stranger = await tenant(server)
    const other = await stranger.live.viewer.api.GET('/api/customers/{id}', { params: { path: { id: 'a@b:c/d' } } })
    expect([other.response.status, other.error]).toEqual([404, { error: 'Customer not found' }])
    const nobody = await acme.live.viewer.api.GET('/api/customers/{id}', { params: { path: { id: 'nobody' } } })
    expect([nobody.response.status, nobody.error]).toEqual([404, { error: 'Customer not found' }])
  })
})
