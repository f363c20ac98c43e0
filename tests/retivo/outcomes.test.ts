import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  approveAndSend,
  draft,
  evaluateAgain,
  killSwitch,
  listed,
  manual,
  setConfig,
  setMode,
  shadowMode,
  step,
  track,
  user,
} from '#tests/retivo/pipeline-support.ts'
import { rows, startRetivo, type Tenant, tenant } from '#tests/retivo/support.ts'
import type { TestServer } from '#tests/support/server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startRetivo()
})
afterAll(() => server[Symbol.asyncDispose]())

async function delivered(
  acme: Tenant,
  exit: Record<string, unknown> = {},
): Promise<{ id: string; ada: string; playbook: string }> {
  const ada = await user(acme.live.editor, {}, [{ event: 'page_viewed' }])
  const playbook = await draft(acme.live.editor, { exit_conditions: exit, strategy_hints: { outcome_window_days: 3 } })
  const id = await manual(acme.live.editor, { user_id: ada, playbook_id: playbook })
  expect((await approveAndSend(server, acme.live.editor, id)).status).toBe('delivered')
  return { id, ada, playbook }
}

const outcomes = (id: string) =>
  rows<{ result: string; reason: string }>(
    server,
    'select result, reason from retivo.outcomes where intervention_id = $1',
    [id],
  )

const successRate = async (acme: Tenant, playbook: string) => {
  const { data } = await acme.live.viewer.api.GET('/api/playbooks')
  return data?.playbooks.find(({ id }) => id === playbook)?.success_rate
}

const told = (acme: Tenant) =>
  rows<{ outcome: string }>(
    server,
    `select payload->>'outcome' as outcome from shared.outbox where tenant_id = $1 and type = 'outcome.recorded'`,
    [acme.id],
  )

describe('the outcome of an intervention', () => {
  test('is positive when the exit conditions come true, recorded and told once', async () => {
    const acme = await tenant(server)
    const { id, ada, playbook } = await delivered(acme, { event: { name: 'upgraded' } })
    await evaluateAgain(server, acme)
    expect(await outcomes(id)).toEqual([])
    await track(acme.live.editor, ada, [{ event: 'Upgraded' }])
    await evaluateAgain(server, acme)
    await evaluateAgain(server, acme)
    expect(await outcomes(id)).toEqual([{ result: 'positive', reason: 'exit_conditions_met' }])
    expect(await successRate(acme, playbook)).toBe(1)
    expect(await told(acme)).toEqual([{ outcome: 'positive' }])
    // What is recorded stays.
    expect(await step(acme.live.editor, id, 'rollback')).toBe(200)
    expect(await outcomes(id)).toHaveLength(1)
  })

  test('is negative when the user opts out after it', async () => {
    const acme = await tenant(server)
    const { id, ada, playbook } = await delivered(acme)
    await track(acme.live.editor, ada, [{ event: '$opt_out' }])
    await evaluateAgain(server, acme)
    expect(await outcomes(id)).toEqual([{ result: 'negative', reason: 'opted_out' }])
    expect(await successRate(acme, playbook)).toBe(0)
  })

  test('is neutral when its window ends without either, and open no longer when it was rolled back', async () => {
    const acme = await tenant(server)
    const { id } = await delivered(acme)
    const other = await delivered(acme)
    expect(await step(acme.live.editor, other.id, 'rollback')).toBe(200)
    await server.queue.jobs.add('retivo.look-after-interventions', {})
    await server.settle()
    expect(await outcomes(id)).toEqual([])
    const [window] = await rows(
      server,
      `select round(extract(epoch from outcome_due_at - delivered_at))::int as seconds from retivo.interventions where id = $1`,
      [id],
    )
    expect(window).toEqual({ seconds: 3 * 86_400 })
    await rows(server, `update retivo.interventions set outcome_due_at = now() - interval '1 second' where id = $1`, [
      id,
    ])
    await server.queue.jobs.add('retivo.look-after-interventions', {})
    await server.settle()
    expect(await outcomes(id)).toEqual([{ result: 'neutral', reason: 'window_ended' }])
    expect(await outcomes(other.id)).toEqual([])
  })
})

describe('what is left lying', () => {
  test('is rejected when nobody decided for two weeks, unless a person planned it', async () => {
    const acme = await tenant(server)
    const ada = await user(acme.live.editor)
    const playbook = await draft(acme.live.editor)
    const [byHand, byItself] = [
      await manual(acme.live.editor, { user_id: ada, playbook_id: playbook }),
      await manual(acme.live.editor, { user_id: ada, playbook_id: playbook }),
    ]
    await rows(server, `update retivo.interventions set planned_at = now() - interval '15 days' where tenant_id = $1`, [
      acme.id,
    ])
    await rows(server, `update retivo.interventions set origin = 'pipeline' where id = $1`, [byItself])
    await server.queue.jobs.add('retivo.look-after-interventions', {})
    await server.settle()
    expect((await listed(acme.live.viewer, byHand)).status).toBe('planned')
    expect((await listed(acme.live.viewer, byItself)).status).toBe('rejected')
  })

  test('is sent after all when its job is gone or its worker was lost', async () => {
    const acme = await tenant(server)
    const ada = await user(acme.live.editor)
    const playbook = await draft(acme.live.editor)
    const ids: string[] = []
    for (const status of ['approved', 'sent']) {
      const id = await manual(acme.live.editor, { user_id: ada, playbook_id: playbook })
      ids.push(id)
      await rows(
        server,
        `update retivo.interventions set status = $2, approved_at = now() - interval '1 hour', sent_at = now() - interval '1 hour',
           claimed_by = 'a job that is gone', attempts = case $2 when 'sent' then 1 else 0 end where id = $1`,
        [id, status],
      )
    }
    await server.queue.jobs.add('retivo.look-after-interventions', {})
    await server.settle()
    expect(await Promise.all(ids.map(async (id) => (await listed(acme.live.viewer, id)).status))).toEqual([
      'delivered',
      'delivered',
    ])
  })
})

test('under kill switch or shadow mode nothing leaves on any channel, whatever is done and whatever the policy', async () => {
  const acts = fc.constantFrom('approve', 'pause', 'evaluate', 'release and throw', 'mode', 'look after', 'delegate')
  const channel = fc.constantFrom('email' as const, 'in_app' as const, 'webhook' as const, 'crm' as const)
  const stop = fc.constantFrom('kill switch' as const, 'shadow mode' as const)
  await fc.assert(
    fc.asyncProperty(
      stop,
      fc.array(channel, { minLength: 2, maxLength: 3 }),
      fc.array(acts, { minLength: 3, maxLength: 8 }),
      async (how, channels, steps) => {
        const acme = await tenant(server)
        const { admin, editor } = acme.live
        const throwIt = (active: boolean) =>
          how === 'kill switch' ? killSwitch(admin, active) : shadowMode(admin, active)
        const ada = await user(editor)
        await server.settle()
        const playbook = await draft(editor)
        await throwIt(true)
        await rows(server, `update retivo.playbooks set status = 'active' where id = $1`, [playbook])
        await setConfig(admin, { global_frequency_cap: { count: 1000, window_days: 1 } })
        const ids: string[] = []
        for (const one of channels)
          ids.push(await manual(editor, { user_id: ada, playbook_id: playbook, channel: one }))
        const mails = server.mails.length
        for (const act of steps) {
          if (act === 'approve' || act === 'pause') for (const id of ids) await step(editor, id, act)
          if (act === 'evaluate') await evaluateAgain(server, acme)
          if (act === 'mode') await setMode(admin, 'full_auto')
          if (act === 'release and throw' && how === 'shadow mode') await throwIt(true)
          if (act === 'look after') await server.queue.jobs.add('retivo.look-after-interventions', {})
          if (act === 'delegate') {
            const body = { user_id: ada, playbook_id: playbook, severity: 'Low' as const, reason: 'x' }
            const { data } = await editor.api.POST('/api/escalations', { body })
            const params = { path: { id: data?.id ?? '' } }
            await editor.api.PUT('/api/escalations/{id}/delegate', { params, body: { channel: 'in_app' } })
          }
          await server.settle()
        }
        const left = `select id from retivo.interventions where tenant_id = $1 and (sent_at is not null or status in ('sent', 'delivered'))`
        expect(await rows(server, left, [acme.id])).toEqual([])
        expect(await rows(server, 'select id from retivo.inbox_messages where tenant_id = $1', [acme.id])).toEqual([])
        expect(await rows(server, 'select id from retivo.outbox where tenant_id = $1', [acme.id])).toEqual([])
        expect(server.mails.length).toBe(mails)
      },
    ),
    { numRuns: 8 },
  )
})
