import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { uuid } from '#server/ids.ts'
import { activePlaybook, draft, interventionsOf, track, user } from '#tests/retivo/pipeline-support.ts'
import { rows, startRetivo, tenant } from '#tests/retivo/support.ts'
import type { TestServer } from '#tests/support/server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startRetivo()
})
afterAll(() => server[Symbol.asyncDispose]())

describe('a playbook', () => {
  test('begins as a draft, is changed by its members, and is archived instead of deleted', async () => {
    const { live } = await tenant(server)
    const { api } = live.editor
    const body = {
      name: 'Rescue',
      entry_conditions: { lifecycle_stage: 'at_risk', risk_score: { gte: 0.6 } },
      exit_conditions: { lifecycle_stage: 'active' },
      constraints: { cooldown_hours: 24 },
      strategy_hints: { tone: 'warm', anything: { goes: [1, null] } },
    }
    const made = await api.POST('/api/playbooks', { body })
    expect(made.response.status).toBe(201)
    expect(made.data).toEqual({
      id: expect.any(String),
      name: 'Rescue',
      status: 'draft',
      created_at: expect.any(String),
    })
    const path = { id: made.data?.id ?? '' }

    const changed = await api.PUT('/api/playbooks/{id}', { params: { path }, body: { name: 'Rescue them' } })
    expect(changed.data).toEqual({ id: path.id, name: 'Rescue them', status: 'draft' })
    const seen = async () => (await live.viewer.api.GET('/api/playbooks')).data?.playbooks
    expect(await seen()).toEqual([
      {
        ...body,
        id: path.id,
        name: 'Rescue them',
        status: 'draft',
        lifecycle_area: 'churn_prevention',
        created_at: made.data?.created_at,
        status_changed_at: made.data?.created_at,
        success_rate: null,
      },
    ])
    await api.PUT('/api/playbooks/{id}', { params: { path }, body: { constraints: { daily_limit: 5 } } })
    expect((await seen())?.[0]).toMatchObject({
      constraints: { daily_limit: 5 },
      entry_conditions: body.entry_conditions,
    })

    const gone = await api.DELETE('/api/playbooks/{id}', { params: { path } })
    expect(gone.data).toEqual({ archived: true })
    expect((await api.DELETE('/api/playbooks/{id}', { params: { path } })).data).toEqual({ archived: true })
    expect((await seen())?.[0]?.status).toBe('archived')
  })

  test('keeps the time of its status when it has that status already, and leaves the archive as a draft only', async () => {
    const { live } = await tenant(server)
    const id = await activePlaybook(live.editor)
    const put = (status: 'draft' | 'active' | 'paused' | 'archived') =>
      live.editor.api.PUT('/api/playbooks/{id}/status', { params: { path: { id } }, body: { status } })
    const changedAt = async () => (await live.viewer.api.GET('/api/playbooks')).data?.playbooks[0]?.status_changed_at
    const before = await changedAt()
    expect((await put('active')).data).toEqual({ id, status: 'active' })
    expect(await changedAt()).toBe(before)
    expect((await put('paused')).response.status).toBe(200)
    expect(await changedAt()).not.toBe(before)
    expect((await put('archived')).response.status).toBe(200)
    const refused = await put('active')
    expect([refused.response.status, refused.error]).toEqual([
      400,
      expect.objectContaining({ error: expect.stringContaining('archived to active') }),
    ])
    expect((await put('draft')).response.status).toBe(200)
    expect((await put('active')).response.status).toBe(200)
  })

  test.each([
    ['its own word', { lifecycle_area: 'upsell' as const, strategy_hints: { lifecycle_area: 'retention' } }, 'upsell'],
    ['its hints', { strategy_hints: { lifecycle_area: 'retention' } }, 'retention'],
    ['new users', { entry_conditions: { lifecycle_stages: ['new'] } }, 'onboarding'],
    ['lost users', { entry_conditions: { lifecycle_stage: 'churned' } }, 'win_back'],
    ['active users', { entry_conditions: { lifecycle_stage: 'active' } }, 'retention'],
    ['active users who grow', { entry_conditions: { lifecycle_stage: 'active', min_expansion_score: 0.5 } }, 'upsell'],
    ['nothing', {}, null],
  ])('is of an area by %s', async (_name, body, area) => {
    const { live } = await tenant(server)
    await draft(live.editor, body)
    expect((await live.viewer.api.GET('/api/playbooks')).data?.playbooks[0]?.lifecycle_area).toBe(area)
  })

  test.each([
    ['entry_conditions/plan/above', { entry_conditions: { plan: { above: 3 } } }],
    ['exit_conditions/any/0/health/gte', { exit_conditions: { any: [{ health: { gte: 'x' } }] } }],
    ['constraints/cooldown_hours', { constraints: { cooldown_hours: 'soon' } }],
    ['constraints/quiet_hours/end', { constraints: { quiet_hours: { start: '21:00', end: '21:00' } } }],
    [
      'constraints/quiet_hours/timezone',
      { constraints: { quiet_hours: { start: '21:00', end: '07:00', timezone: 'Mars/Olympus' } } },
    ],
    ['constraints/channels/0', { constraints: { channels: ['pigeon'] } }],
    ['strategy_hints/template', { strategy_hints: { template: 'x'.repeat(10_001) } }],
    ['strategy_hints/escalate_when/health/is', { strategy_hints: { escalate_when: { health: { is: 3 } } } }],
  ])('is refused with the place that does not fit: %s', async (path, body) => {
    const { live } = await tenant(server)
    const id = await draft(live.editor)
    for (const refused of [
      await live.editor.api.POST('/api/playbooks', { body: { name: 'Bad', ...body } }),
      await live.editor.api.PUT('/api/playbooks/{id}', { params: { path: { id } }, body }),
    ]) {
      expect(refused.response.status).toBe(400)
      expect(refused.error).toMatchObject({ details: [{ path, message: expect.stringContaining(path) }] })
    }
    expect((await live.viewer.api.GET('/api/playbooks')).data?.playbooks).toHaveLength(1)
  })

  test('counts against the plan until it is archived, however many are made at once', async () => {
    const { live } = await tenant(server, { plan: 'free' })
    const made = await Promise.all(
      Array.from({ length: 6 }, (_, index) => live.editor.api.POST('/api/playbooks', { body: { name: `${index}` } })),
    )
    expect(made.map(({ response }) => response.status).sort()).toEqual([201, 201, 201, 403, 403, 403])
    const refusal = { error: 'Playbook limit reached', current: 3, limit: 3, upgrade_to: 'starter' }
    expect(made.find(({ error }) => error)?.error).toEqual(refusal)
    const id = made.find(({ data }) => data)?.data?.id ?? ''
    const path = { id }
    await live.editor.api.DELETE('/api/playbooks/{id}', { params: { path } })
    await draft(live.editor)
    const back = await live.editor.api.PUT('/api/playbooks/{id}/status', {
      params: { path },
      body: { status: 'draft' },
    })
    expect([back.response.status, back.error]).toEqual([403, refusal])
  })

  test('of another tenant, and one that is no uuid, is not found and not changed', async () => {
    const { live } = await tenant(server)
    const other = await tenant(server)
    const id = await draft(other.live.editor)
    const before = await rows(server, 'select * from retivo.playbooks where id = $1', [id])
    for (const one of [id, uuid(), 'nonsense']) {
      const params = { path: { id: one } }
      const answers = [
        await live.editor.api.PUT('/api/playbooks/{id}', { params, body: { name: 'Mine' } }),
        await live.editor.api.PUT('/api/playbooks/{id}/status', { params, body: { status: 'archived' } }),
        await live.editor.api.DELETE('/api/playbooks/{id}', { params }),
      ]
      expect(answers.map(({ response }) => response.status)).toEqual([404, 404, 404])
      expect(answers.map(({ error }) => error)).toEqual(Array(3).fill({ error: 'Playbook not found' }))
    }
    expect(await rows(server, 'select * from retivo.playbooks where id = $1', [id])).toEqual(before)
    expect((await live.viewer.api.GET('/api/playbooks')).data?.playbooks).toEqual([])
  })

  test('is made and changed by editors, and read by viewers', async () => {
    const { live } = await tenant(server)
    const id = await draft(live.editor)
    const params = { path: { id } }
    const { api } = live.viewer
    const answers = [
      await api.POST('/api/playbooks', { body: { name: 'x' } }),
      await api.PUT('/api/playbooks/{id}', { params, body: { name: 'x' } }),
      await api.PUT('/api/playbooks/{id}/status', { params, body: { status: 'active' } }),
      await api.DELETE('/api/playbooks/{id}', { params }),
    ]
    expect(answers.map(({ response }) => response.status)).toEqual([403, 403, 403, 403])
    expect((await api.GET('/api/playbooks')).response.status).toBe(200)
  })
})

describe('the preview of a playbook', () => {
  test('counts the users of its tenant and mode that match now, those who opted out included', async () => {
    const acme = await tenant(server)
    const other = await tenant(server)
    const pro = await user(acme.live.editor, { plan: 'Pro' }, [{ event: 'Project Created' }])
    await user(acme.live.editor, { plan: 'free' })
    await user(acme.test.editor, { plan: 'pro' })
    await user(other.live.editor, { plan: 'pro' })
    await track(acme.live.editor, pro, [{ event: '$opt_out' }])
    const count = async (entry: Record<string, unknown>) => {
      const { data } = await acme.live.viewer.api.POST('/api/playbooks/preview-count', {
        body: { entry_conditions: entry },
      })
      return data?.matching_users
    }
    expect(await count({})).toBe(2)
    expect(await count({ plan: 'pro' })).toBe(1)
    expect(await count({ event: { name: 'project_created', within_days: 1 } })).toBe(1)
    expect(await count({ not_event: { name: 'project_created' } })).toBe(1)
    expect(await count({ opted_out: true, event_count: { gte: 1 } })).toBe(1)
    const refused = await acme.live.viewer.api.POST('/api/playbooks/preview-count', {
      body: { entry_conditions: { all: 3 } },
    })
    expect([refused.response.status, refused.error]).toEqual([
      400,
      { error: expect.any(String), details: [{ path: 'entry_conditions/all', message: expect.any(String) }] },
    ])
  })
})

describe('activating a playbook', () => {
  test('evaluates the users who match, in both modes', async () => {
    const acme = await tenant(server)
    const live = await user(acme.live.editor, { plan: 'pro' })
    const test = await user(acme.test.editor, { plan: 'pro' })
    const another = await user(acme.live.editor, { plan: 'free' })
    await server.settle()
    await activePlaybook(acme.live.editor, { entry_conditions: { plan: 'pro' } })
    await server.settle()
    expect(await interventionsOf(acme.live.viewer, live)).toHaveLength(1)
    expect(await interventionsOf(acme.test.viewer, test)).toHaveLength(1)
    expect(await interventionsOf(acme.live.viewer, another)).toEqual([])
    expect(await interventionsOf(acme.live.viewer, test)).toEqual([])
  })
})
