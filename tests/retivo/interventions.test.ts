import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { uuid } from '#server/ids.ts'
import {
  activePlaybook,
  approveAndSend,
  draft,
  evaluateAgain,
  interventionOf,
  interventionsOf,
  killSwitch,
  listed,
  manual,
  type Step,
  setConfig,
  setMode,
  shadowMode,
  step,
  track,
  user,
} from '#tests/retivo/pipeline-support.ts'
import { type RetivoClient, rows, startRetivo, type Tenant, tenant } from '#tests/retivo/support.ts'
import type { TestServer } from '#tests/support/server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startRetivo()
})
afterAll(() => server[Symbol.asyncDispose]())

async function planned(acme: Tenant, message = 'Hello'): Promise<{ id: string; userId: string }> {
  const userId = await user(acme.live.editor)
  const playbook = await draft(acme.live.editor)
  const id = await manual(acme.live.editor, { user_id: userId, playbook_id: playbook, message_body: message })
  return { id, userId }
}

describe('an intervention made by hand', () => {
  test('is planned, approved, sent, delivered and rolled back, and tells when', async () => {
    const acme = await tenant(server)
    const { id, userId } = await planned(acme)
    expect(id).toMatch(/^int_[0-9a-f]{24}$/)
    const before = await listed(acme.live.viewer, id)
    expect(before).toMatchObject({
      user_id: userId,
      status: 'planned',
      channel: 'in_app',
      message_body: 'Hello',
      reasoning: 'Manual intervention',
      confidence: null,
      approved_at: null,
      flagged: false,
      flag_reason: null,
      quality_checks: null,
    })
    const sent = await approveAndSend(server, acme.live.editor, id)
    expect(sent).toMatchObject({
      status: 'delivered',
      approved_at: expect.any(String),
      sent_at: expect.any(String),
      delivered_at: expect.any(String),
    })
    const inbox = 'select body, withdrawn_at is not null as gone from retivo.inbox_messages where intervention_id = $1'
    expect(await rows(server, inbox, [id])).toEqual([{ body: 'Hello', gone: false }])
    expect(await step(acme.live.editor, id, 'rollback')).toBe(200)
    expect(await rows(server, inbox, [id])).toEqual([{ body: 'Hello', gone: true }])
    const [kept] = await rows(
      server,
      'select status, rollback_reason, outcome_due_at from retivo.interventions where id = $1',
      [id],
    )
    expect(kept).toEqual({ status: 'rolled_back', rollback_reason: 'because', outcome_due_at: null })
  })

  test('has a message written for it when it brings none', async () => {
    const acme = await tenant(server)
    const { editor } = acme.live
    await editor.api.PATCH('/api/settings/brand', {
      body: { product_description: 'Acme counts things.', things_to_mention: ['the new report'] },
    })
    const ada = await user(editor, { company: 'Engines', properties: 1, seats: 4 })
    const built = await draft(editor, { lifecycle_area: 'win_back' })
    const template = 'Hi {{name}} of {{company}}, {{missing}}you have {{properties.seats}} seats.'
    const templated = await draft(editor, { strategy_hints: { template } })
    const first = await listed(editor, await manual(editor, { user_id: ada, playbook_id: built }))
    expect(first.message_body).toMatch(/^Hi Ada, it has been a while/)
    expect(first.message_body).toContain('Acme counts things.')
    expect(first.message_body).toContain('the new report')
    expect(first.quality_checks).toMatchObject({ passed: true })
    const second = await listed(
      editor,
      await manual(editor, { user_id: ada, playbook_id: templated, message_body: '  ' }),
    )
    expect(second.message_body).toBe('Hi Ada Lovelace of Engines, you have 4 seats.')
  })

  test('needs a user and a playbook that is not archived', async () => {
    const acme = await tenant(server)
    const other = await tenant(server)
    const { editor } = acme.live
    const ada = await user(editor)
    const playbook = await draft(editor)
    const archived = await draft(editor)
    await editor.api.DELETE('/api/playbooks/{id}', { params: { path: { id: archived } } })
    const foreign = await draft(other.live.editor)
    const inTest = await user(acme.test.editor)
    const make = async (user_id: string, playbook_id: string) => {
      const { response, error } = await editor.api.POST('/api/interventions', {
        body: { user_id, playbook_id, channel: 'crm' },
      })
      return [response.status, error]
    }
    expect(await make('nobody', playbook)).toEqual([404, { error: 'User not found' }])
    expect(await make(inTest, playbook)).toEqual([404, { error: 'User not found' }])
    for (const missing of [archived, foreign, uuid()])
      expect(await make(ada, missing)).toEqual([404, { error: 'Playbook not found' }])
    expect(await interventionsOf(editor, ada)).toEqual([])
  })
})

describe('deciding about an intervention', () => {
  const allowed: Record<string, Step[]> = {
    planned: ['approve', 'reject', 'pause'],
    approved: ['pause'],
    failed: ['pause'],
    sent: ['rollback'],
    delivered: ['rollback'],
    suppressed: [],
    rejected: [],
    rolled_back: [],
  }

  test.each(Object.entries(allowed))('%s: what may follow, and nothing else', async (status, steps) => {
    const acme = await tenant(server)
    const texts = {
      approve: 'Intervention not found or not in planned status',
      reject: 'Intervention not found or not in planned status',
      pause: 'Intervention not found',
      rollback: 'Intervention not found or not in a rollback-eligible status',
    }
    for (const what of ['approve', 'pause', 'reject', 'rollback'] as const) {
      const { id } = await planned(acme)
      await rows(
        server,
        `update retivo.interventions set status = $2, approved_at = now(), sent_at = now() where id = $1`,
        [id, status],
      )
      const expected = steps.includes(what) ? 200 : 404
      expect([what, await step(acme.live.editor, id, what)]).toEqual([what, expected])
      if (expected === 200) continue
      expect((await listed(acme.live.viewer, id)).status).toBe(status)
      const params = { path: { id } }
      const { error } = await acme.live.editor.api.PUT(`/api/interventions/{id}/${what}`, {
        params,
        body: { reason: 'x' },
      } as never)
      expect(error).toEqual({ error: texts[what] })
    }
  })

  test('approves once, however many approve at the same time', async () => {
    const acme = await tenant(server)
    const { id } = await planned(acme)
    const statuses = await Promise.all(Array.from({ length: 5 }, () => step(acme.live.editor, id, 'approve')))
    expect(statuses.sort()).toEqual([200, 404, 404, 404, 404])
    await server.settle()
    expect(
      await rows(server, 'select count(*)::int as n from retivo.inbox_messages where intervention_id = $1', [id]),
    ).toEqual([{ n: 1 }])
  })

  test('pauses what waits, so that it is sent only when it is approved again', async () => {
    const acme = await tenant(server)
    const { id } = await planned(acme)
    await killSwitch(acme.live.admin, true)
    expect((await approveAndSend(server, acme.live.editor, id)).status).toBe('approved')
    expect(await step(acme.live.editor, id, 'pause')).toBe(200)
    await killSwitch(acme.live.admin, false)
    await server.settle()
    expect(await listed(acme.live.viewer, id)).toMatchObject({ status: 'planned', approved_at: null, sent_at: null })
    expect((await approveAndSend(server, acme.live.editor, id)).status).toBe('delivered')
  })

  test('flags in any status, and again', async () => {
    const acme = await tenant(server)
    const { id } = await planned(acme)
    const flag = (reason: string) =>
      acme.live.editor.api.PUT('/api/interventions/{id}/flag', { params: { path: { id } }, body: { reason } })
    expect((await flag('too loud')).data).toEqual({ id, flagged: true })
    await approveAndSend(server, acme.live.editor, id)
    expect((await flag('still')).response.status).toBe(200)
    expect(await listed(acme.live.viewer, id)).toMatchObject({
      status: 'delivered',
      flagged: true,
      flag_reason: 'still',
    })
    expect((await flag('')).response.status).toBe(400)
  })

  test('is for editors of the same tenant and mode', async () => {
    const acme = await tenant(server)
    const other = await tenant(server)
    const { id } = await planned(acme)
    const before = await rows(server, 'select * from retivo.interventions where id = $1', [id])
    const act = async (client: RetivoClient, target: string) => {
      const params = { path: { id: target } }
      const answers = [
        await client.api.PUT('/api/interventions/{id}/approve', { params }),
        await client.api.PUT('/api/interventions/{id}/pause', { params }),
        await client.api.PUT('/api/interventions/{id}/reject', { params, body: { reason: 'x' } }),
        await client.api.PUT('/api/interventions/{id}/rollback', { params }),
        await client.api.PUT('/api/interventions/{id}/flag', { params, body: { reason: 'x' } }),
      ]
      return answers.map(({ response, error }) => [response.status, error])
    }
    const unknown = await act(other.live.editor, 'int_000000000000000000000000')
    expect(unknown.map(([status]) => status)).toEqual([404, 404, 404, 404, 404])
    expect(await act(other.live.editor, id)).toEqual(unknown)
    expect(await act(acme.test.editor, id)).toEqual(unknown)
    expect((await act(acme.live.viewer, id)).map(([status]) => status)).toEqual([403, 403, 403, 403, 403])
    expect(await rows(server, 'select * from retivo.interventions where id = $1', [id])).toEqual(before)
  })
})

describe('the list of interventions', () => {
  test('is newest first, takes a limit, and never shows an escalation', async () => {
    const acme = await tenant(server)
    const { editor, viewer } = acme.live
    const ada = await user(editor)
    const playbook = await draft(editor)
    const made: string[] = []
    for (let index = 0; index < 3; index++) made.unshift(await manual(editor, { user_id: ada, playbook_id: playbook }))
    const body = { user_id: ada, playbook_id: playbook, severity: 'High' as const, reason: 'x' }
    expect((await editor.api.POST('/api/escalations', { body })).response.status).toBe(201)
    const list = async (limit?: number) => {
      const { data } = await viewer.api.GET('/api/interventions', {
        params: { query: limit === undefined ? {} : { limit } },
      })
      return data?.interventions.map(({ id }) => id)
    }
    expect(await list()).toEqual(made)
    expect(await list(2)).toEqual(made.slice(0, 2))
    expect(await list(1000)).toEqual(made)
    expect((await viewer.api.GET('/api/interventions', { params: { query: { limit: 0 } } })).response.status).toBe(400)
  })
})

describe('the pipeline', () => {
  test('plans one intervention for a user who matches, and says why', async () => {
    const acme = await tenant(server)
    const playbook = await activePlaybook(acme.live.editor, { name: 'Start well', lifecycle_area: 'onboarding' })
    const ada = await user(acme.live.editor, {}, [{ event: 'page_viewed' }])
    await server.settle()
    const found = await interventionOf(acme.live.viewer, ada)
    expect(found).toMatchObject({ status: 'planned', playbook_id: playbook, channel: 'email', flagged: false })
    // 0.45 for the stage, 0.25 · 1/2 without outcomes, 0.3 · (1 − activation), as a confidence.
    expect(found.confidence).toBe(Math.round((0.4 + 0.6 * (0.45 + 0.125 + 0.3)) * 100) / 100)
    expect(found.reasoning).toContain('"Start well" ranks first')
    await evaluateAgain(server, acme)
    expect(await interventionsOf(acme.live.viewer, ada)).toHaveLength(1)
  })

  test.each([
    ['suggest_only', {}, 'planned'],
    ['semi_auto', {}, 'delivered'],
    ['full_auto', {}, 'delivered'],
    ['full_auto', { require_approval: true }, 'planned'],
    ['semi_auto', { channels: ['crm'] }, 'planned'],
    ['full_auto', { channels: ['crm'] }, 'delivered'],
  ] as const)('approves by policy %s with %j: %s', async (mode, constraints, status) => {
    const acme = await tenant(server)
    await setMode(acme.live.admin, mode)
    await activePlaybook(acme.live.editor, { lifecycle_area: 'onboarding', constraints: { ...constraints } })
    const ada = await user(acme.live.editor, { email: null }, [{ event: 'page_viewed' }])
    await server.settle()
    const found = await interventionOf(acme.live.viewer, ada)
    expect(found.status).toBe(status)
    const audit = `select actor from retivo.audit_log where tenant_id = $1 and action = 'intervention.approved'`
    expect(await rows(server, audit, [acme.id])).toEqual(status === 'delivered' ? [{ actor: 'policy' }] : [])
  })

  test('leaves a message that fails a check to a person', async () => {
    const acme = await tenant(server)
    await setMode(acme.live.admin, 'full_auto')
    await acme.live.editor.api.PATCH('/api/settings/brand', { body: { things_to_avoid: ['CHEAP'] } })
    await activePlaybook(acme.live.editor, { strategy_hints: { template: 'It is cheap, [First Name]' } })
    const ada = await user(acme.live.editor)
    await server.settle()
    const { status, quality_checks: quality } = await interventionOf(acme.live.viewer, ada)
    expect(status).toBe('planned')
    expect(quality?.checks?.filter(({ passed }) => !passed).map(({ name }) => name)).toEqual([
      'no_placeholders',
      'avoids_forbidden',
    ])
  })

  test('hands large customers at the brink to a person, once', async () => {
    const acme = await tenant(server)
    await activePlaybook(acme.live.editor, {
      constraints: { cooldown_hours: 0 },
      strategy_hints: { escalate_when: { min_team_size: 50 } },
    })
    const ada = await user(acme.live.editor, { team_size: 80 })
    await server.settle()
    await evaluateAgain(server, acme)
    expect(await interventionsOf(acme.live.viewer, ada)).toEqual([])
    const { data } = await acme.live.viewer.api.GET('/api/escalations')
    expect(data?.escalations).toEqual([
      expect.objectContaining({
        user_id: ada,
        status: 'pending',
        suggested_action: expect.any(String),
        handled_by: null,
      }),
    ])
  })

  test.each([
    ['an opt-out', 'opt_out', (acme: Tenant, ada: string) => track(acme.live.editor, ada, [{ event: '$opt_out' }])],
    ['the kill switch', 'kill_switch', (acme: Tenant) => killSwitch(acme.live.admin, true)],
    [
      'a plan that ended',
      'plan_status',
      (acme: Tenant) => rows(server, `update retivo.tenants set plan_status = 'canceled' where id = $1`, [acme.id]),
    ],
    [
      'a place beyond the plan',
      'tracked_limit',
      (acme: Tenant) => rows(server, 'update retivo.users set over_limit = true where tenant_id = $1', [acme.id]),
    ],
    [
      'a global cap',
      'global_frequency_cap',
      async (acme: Tenant, ada: string) => {
        await setConfig(acme.live.admin, { global_frequency_cap: { count: 1, window_days: 7 } })
        const playbook = await draft(acme.live.editor)
        const id = await manual(acme.live.editor, { user_id: ada, playbook_id: playbook })
        await rows(server, `update retivo.interventions set status = 'suppressed' where id = $1`, [id])
      },
    ],
    [
      'a pending intervention',
      'pending_intervention',
      async (acme: Tenant, ada: string) => {
        await manual(acme.live.editor, { user_id: ada, playbook_id: await draft(acme.live.editor) })
      },
    ],
    [
      'no playbook that matches',
      'playbook_match',
      (acme: Tenant) => rows(server, `update retivo.playbooks set status = 'paused' where tenant_id = $1`, [acme.id]),
    ],
    [
      'a daily limit',
      'constraints',
      (acme: Tenant) =>
        rows(server, `update retivo.playbooks set constraints = '{"daily_limit": 0}' where tenant_id = $1`, [acme.id]),
    ],
  ])('plans nothing because of %s, and says so when asked', async (_name, rule, prepare) => {
    const acme = await tenant(server)
    const ada = await user(acme.live.editor)
    await server.settle()
    await draft(acme.live.editor)
    await rows(server, `update retivo.playbooks set status = 'active' where tenant_id = $1`, [acme.id])
    await prepare(acme, ada)
    const before = await interventionsOf(acme.live.viewer, ada)
    const { data } = await acme.live.viewer.api.POST('/api/interventions/dry-run', { body: { user_id: ada } })
    expect(data?.decision).toEqual({ action: 'no_action', reason: rule })
    expect(data?.rules).toMatchObject({ passed: false, failed_rules: [rule] })
    await evaluateAgain(server, acme)
    expect(await interventionsOf(acme.live.viewer, ada)).toEqual(before)
  })

  test('counts a day’s places of a playbook, and gives back that of a rejected one', async () => {
    const acme = await tenant(server)
    await activePlaybook(acme.live.editor, { constraints: { daily_limit: 2 } })
    const people = [await user(acme.live.editor), await user(acme.live.editor), await user(acme.live.editor)]
    await server.settle()
    const { data } = await acme.live.viewer.api.GET('/api/interventions')
    expect(data?.interventions).toHaveLength(2)
    await step(acme.live.editor, data?.interventions[0]?.id ?? '', 'reject')
    await evaluateAgain(server, acme)
    const all = await acme.live.viewer.api.GET('/api/interventions')
    const open = all.data?.interventions.filter(({ status }) => status === 'planned') ?? []
    expect(new Set(open.map(({ user_id }) => user_id)).size).toBe(2)
    expect(people).toEqual(expect.arrayContaining(open.map(({ user_id }) => user_id)))
  })

  test('plans in shadow mode what is never sent, and tells nobody of the decision', async () => {
    const acme = await tenant(server)
    await setMode(acme.live.admin, 'full_auto')
    await shadowMode(acme.live.admin, true)
    await activePlaybook(acme.live.editor)
    const ada = await user(acme.live.editor, { email: null })
    await server.settle()
    const found = await interventionOf(acme.live.viewer, ada)
    expect(found.status).toBe('approved')
    const dry = await acme.live.viewer.api.POST('/api/interventions/dry-run', { body: { user_id: ada } })
    expect(dry.data?.rules).toMatchObject({ shadow_mode: true, failed_rules: ['pending_intervention'] })
    await shadowMode(acme.live.admin, false)
    await server.settle()
    expect((await interventionOf(acme.live.viewer, ada)).status).toBe('approved')
    expect(await rows(server, 'select * from retivo.inbox_messages where tenant_id = $1', [acme.id])).toEqual([])
    const told = `select type from shared.outbox where tenant_id = $1 and type = 'decision.recommended'`
    expect(await rows(server, told, [acme.id])).toEqual([])
    // Shadow rows neither block nor count when shadow mode is over.
    await evaluateAgain(server, acme)
    expect((await interventionsOf(acme.live.viewer, ada)).map(({ status }) => status).sort()).toEqual([
      'approved',
      'delivered',
    ])
    // Planned anew, it is sent.
    expect(await step(acme.live.editor, found.id, 'pause')).toBe(200)
    expect((await approveAndSend(server, acme.live.editor, found.id)).status).toBe('delivered')
  })
})

describe('a dry run', () => {
  test('says what would be done, and leaves every table as it was', async () => {
    const acme = await tenant(server)
    const ada = await user(acme.live.editor, { plan: 'pro' }, [{ event: 'page_viewed' }])
    await server.settle()
    const playbook = await draft(acme.live.editor, { lifecycle_area: 'onboarding', entry_conditions: { plan: 'pro' } })
    await rows(server, `update retivo.playbooks set status = 'active' where id = $1`, [playbook])
    const before = await everything()
    for (let index = 0; index < 3; index++) {
      const { data, response } = await acme.live.viewer.api.POST('/api/interventions/dry-run', {
        body: { user_id: ada },
      })
      expect(response.status).toBe(200)
      expect(data).toMatchObject({
        dry_run: true,
        decision: { action: 'intervene', playbook_id: playbook, channel: 'email', confidence: expect.any(Number) },
        rules: {
          passed: true,
          failed_rules: [],
          matched_playbooks: [
            { playbook_id: playbook, name: 'Say hello', lifecycle_area: 'onboarding', eligible: true, blocked_by: [] },
          ],
          shadow_mode: false,
          quiet_hours_active: false,
        },
        context: { lifecycle_stage: 'onboarding', activation_score: 0, risk_level: 'low', matched_playbooks: 1 },
      })
      expect(data?.rules.checks.map(({ rule }) => rule)).toEqual([
        'kill_switch',
        'opt_out',
        'tracked_limit',
        'plan_status',
        'pending_intervention',
        'global_frequency_cap',
        'playbook_match',
        'constraints',
      ])
    }
    await server.settle()
    expect(await everything()).toEqual(before)
  })

  test('is about users of the same tenant and mode', async () => {
    const acme = await tenant(server)
    const other = await tenant(server)
    const ada = await user(acme.live.editor)
    for (const client of [other.live.viewer, acme.test.viewer]) {
      const { response, error } = await client.api.POST('/api/interventions/dry-run', { body: { user_id: ada } })
      expect([response.status, error]).toEqual([404, { error: 'User not found' }])
    }
  })
})

/** Every row of every table of the system, and all jobs and events, without when a key was used. */
async function everything(): Promise<Record<string, unknown>> {
  const tables = await rows<{ name: string }>(
    server,
    `select schemaname || '.' || tablename as name from pg_tables where schemaname = 'retivo' or tablename in ('outbox', 'job')`,
  )
  expect(tables.length).toBeGreaterThan(20)
  const contents = await Promise.all(
    tables.map(async ({ name }) => {
      const [row] = await rows<{ all: unknown }>(
        server,
        `select coalesce(jsonb_agg(to_jsonb(t) - 'last_used_at' order by t::text), '[]') as all from ${name} as t`,
      )
      return [name, row?.all] as const
    }),
  )
  return Object.fromEntries(contents)
}
