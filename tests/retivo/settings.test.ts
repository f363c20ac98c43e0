import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { issueKey, openSession, rows, startRetivo, tenant } from '#tests/retivo/support.ts'
import type { TestServer } from '#tests/support/server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startRetivo()
})
afterAll(() => server[Symbol.asyncDispose]())

describe('settings', () => {
  test('say who the tenant is, what it may, and which keys it has, in both modes alike', async () => {
    const acme = await tenant(server, { name: 'Ação & Söhne', plan: 'starter' })
    const { data } = await acme.live.viewer.api.GET('/api/settings')
    expect(data?.tenant).toEqual({
      id: acme.id,
      name: 'Ação & Söhne',
      slug: acme.slug,
      config: { approval_mode: 'suggest_only' },
      plan_tier: 'starter',
      plan_status: 'active',
      tracked_user_limit: 1000,
      kill_switch_active: false,
      shadow_mode: false,
      created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    })
    expect(data?.brand_context).toBeNull()
    expect(data?.api_keys.map(({ label }) => label)).toEqual([
      'test viewer',
      'test editor',
      'test admin',
      'live viewer',
      'live editor',
      'live admin',
    ])
    expect(data?.api_keys[3]).toEqual({
      id: expect.any(String),
      prefix: expect.stringMatching(/^rt_live_\w{4}$/),
      label: 'live viewer',
      scope: { role: 'viewer', ingest: true },
      last_used_at: expect.any(String),
      created_at: expect.any(String),
    })
    const seenInTest = await acme.test.viewer.api.GET('/api/settings')
    expect(seenInTest.data?.tenant).toEqual(data?.tenant)
  })

  test('show neither revoked keys nor those of other tenants', async () => {
    const acme = await tenant(server)
    await tenant(server)
    const gone = await issueKey(server, acme.id, { label: 'gone' })
    await server.operate('retivo', 'key', 'revoke', gone.id)
    const { data } = await acme.live.admin.api.GET('/api/settings')
    expect(data?.api_keys).toHaveLength(6)
  })

  test('tell that shadow mode is over when its end has passed', async () => {
    const acme = await tenant(server)
    const shadow = async () => (await acme.live.viewer.api.GET('/api/settings')).data?.tenant.shadow_mode
    const until = `update retivo.tenants set shadow_mode_until = now() + $2::interval where id = $1`
    await rows(server, until, [acme.id, '1 hour'])
    expect(await shadow()).toBe(true)
    await rows(server, until, [acme.id, '-1 second'])
    expect(await shadow()).toBe(false)
  })

  test('are merged one level deep, where null removes', async () => {
    const acme = await tenant(server)
    const { admin } = acme.live
    const first = await admin.api.PATCH('/api/settings', {
      body: { name: 'Acme', config: { theme: { a: 1 }, timezone: 'Europe/Berlin' }, onboardingCompleted: true },
    })
    expect(first.data).toEqual({
      name: 'Acme',
      config: { theme: { a: 1 }, timezone: 'Europe/Berlin', onboarding_completed: true, approval_mode: 'suggest_only' },
    })
    const second = await admin.api.PATCH('/api/settings', {
      body: { approvalMode: 'semi_auto', config: { theme: { b: 2 }, timezone: null } },
    })
    expect(second.data).toEqual({
      name: 'Acme',
      config: { theme: { b: 2 }, onboarding_completed: true, approval_mode: 'semi_auto' },
    })
    const none = await admin.api.PATCH('/api/settings', { body: {} })
    expect(none.data).toEqual(second.data)
    const stored = `select onboarding_completed from retivo.tenants where id = $1`
    expect(await rows(server, stored, [acme.id])).toEqual([{ onboarding_completed: true }])
  })

  test('that are changed at once are all kept', async () => {
    const acme = await tenant(server)
    const names = Array.from({ length: 8 }, (_, i) => `member_${i}`)
    await Promise.all(
      names.map((name) => acme.live.admin.api.PATCH('/api/settings', { body: { config: { [name]: 1 } } })),
    )
    const { data } = await acme.live.admin.api.GET('/api/settings')
    expect(Object.keys(data?.tenant.config ?? {}).sort()).toEqual(['approval_mode', ...names])
  })

  test.each([
    ['config/approval_mode', { approval_mode: 'sometimes' }],
    ['config/timezone', { timezone: 'Mars/Olympus' }],
    ['config/quiet_hours/end', { quiet_hours: { start: '21:00', end: '21:00' } }],
    ['config/quiet_hours/start', { quiet_hours: { start: '9pm', end: '08:00' } }],
    ['config/global_frequency_cap/count', { global_frequency_cap: { count: 0, window_days: 7 } }],
    ['config/winback_days', { winback_days: [30, 7] }],
    ['config/winback_days/0', { winback_days: ['soon'] }],
    ['config/crm_webhook_url', { crm_webhook_url: 'ftp://crm.example' }],
    ['config/crm_webhook_url', { crm_webhook_url: 'https://user:pass@crm.example' }],
    [
      'config/milestones/onboarding/0/weight',
      { milestones: { onboarding: [{ key: 'a', event: 'a', label: 'A', weight: 0 }] } },
    ],
    [
      'config/segments/0/conditions/health/about',
      { segments: [{ name: 'big', conditions: { health: { about: 3 } } }] },
    ],
    ['config/lifecycle/churn_after_days', { lifecycle: { churn_after_days: 0 } }],
  ])('that are malformed at %s are refused, and nothing changes', async (path, config) => {
    const acme = await tenant(server)
    const { response, error } = await acme.live.admin.api.PATCH('/api/settings', { body: { name: 'Other', config } })
    expect(response.status).toBe(400)
    expect(error).toMatchObject({ details: [{ path }] })
    const { data } = await acme.live.admin.api.GET('/api/settings')
    expect(data?.tenant).toMatchObject({ name: 'Acme', config: { approval_mode: 'suggest_only' } })
  })

  test('keep a name that can be read', async () => {
    const acme = await tenant(server)
    const { response, error } = await acme.live.admin.api.PATCH('/api/settings', { body: { name: ' \t' } })
    expect([response.status, error]).toMatchObject([400, { details: [{ path: 'name' }] }])
  })

  test('are changed by admins only, and the log says by whom', async () => {
    const acme = await tenant(server)
    const ada = await openSession(server, acme.slug)
    for (const low of [acme.live.viewer, acme.live.editor]) {
      const { response, error } = await low.api.PATCH('/api/settings', { body: { name: 'Mine' } })
      expect([response.status, error]).toEqual([403, { error: 'Forbidden: requires admin role' }])
    }
    await ada.api.PATCH('/api/settings', { body: { name: 'Ours', config: { secret: 'value' } } })
    const log = `select actor, data from retivo.audit_log where tenant_id = $1 and action = 'settings.updated'`
    expect(await rows(server, log, [acme.id])).toEqual([
      { actor: ada.email, data: { changed: ['name', 'config.secret'] } },
    ])
  })
})

describe('the brand', () => {
  test('keeps what a change does not mention', async () => {
    const acme = await tenant(server)
    const first = { product_description: 'Rockets', things_to_avoid: ['free', 'cheap'] }
    const { data } = await acme.live.editor.api.PATCH('/api/settings/brand', { body: first })
    expect(data).toEqual({ updated: true })
    await acme.test.editor.api.PATCH('/api/settings/brand', { body: { tone_guidelines: 'warm', things_to_avoid: [] } })
    await acme.live.admin.api.PATCH('/api/settings/brand', { body: {} })
    const settings = await acme.live.viewer.api.GET('/api/settings')
    expect(settings.data?.brand_context).toEqual({
      product_description: 'Rockets',
      tone_guidelines: 'warm',
      things_to_mention: null,
      things_to_avoid: [],
    })
    const low = await acme.live.viewer.api.PATCH('/api/settings/brand', { body: first })
    expect([low.response.status, low.error]).toEqual([403, { error: 'Forbidden: requires editor role' }])
    const bad = await acme.live.editor.api.PATCH('/api/settings/brand', { body: { things_to_avoid: [1 as never] } })
    expect(bad.error).toMatchObject({ details: [{ path: 'things_to_avoid/0' }] })
  })
})
