import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  activePlaybook,
  draft,
  type Escalation,
  interventionsOf,
  shadowMode,
  user,
} from '#tests/retivo/pipeline-support.ts'
import { type RetivoClient, rows, startRetivo, type Tenant, tenant } from '#tests/retivo/support.ts'
import type { TestServer } from '#tests/support/server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startRetivo()
})
afterAll(() => server[Symbol.asyncDispose]())

async function escalated(acme: Tenant): Promise<{ id: string; userId: string; playbook: string }> {
  const { editor } = acme.live
  const userId = await user(editor)
  const playbook = await draft(editor, { lifecycle_area: 'churn_prevention' })
  const body = { user_id: userId, playbook_id: playbook, severity: 'High' as const, reason: 'They are angry' }
  const { data, response } = await editor.api.POST('/api/escalations', { body })
  expect([response.status, data]).toEqual([201, { id: expect.stringMatching(/^esc_[0-9a-f]{24}$/), status: 'pending' }])
  return { id: data?.id ?? '', userId, playbook }
}

const listed = async (client: RetivoClient): Promise<Escalation[]> =>
  (await client.api.GET('/api/escalations')).data?.escalations ?? []

const handle = (client: RetivoClient, id: string, outcome?: 'positive' | 'negative' | 'neutral' | 'pending') =>
  client.api.PUT('/api/escalations/{id}/handle', {
    params: { path: { id } },
    body: { action_taken: 'Called them', ...(outcome ? { outcome } : {}) },
  })

const delegate = (client: RetivoClient, id: string, body: { channel?: 'email' | 'in_app' } = {}) =>
  client.api.PUT('/api/escalations/{id}/delegate', { params: { path: { id } }, body })

describe('an escalation', () => {
  test('is listed with a suggestion, and settled when its outcome is known', async () => {
    const acme = await tenant(server)
    const { id, userId, playbook } = await escalated(acme)
    expect(await listed(acme.live.viewer)).toEqual([
      {
        id,
        user_id: userId,
        status: 'pending',
        reasoning: '[High] They are angry',
        suggested_action: expect.stringContaining('personally'),
        handled_by: null,
        outcome: null,
        created_at: expect.any(String),
      },
    ])
    expect((await handle(acme.live.editor, id)).data).toEqual({ id, status: 'handled' })
    expect((await listed(acme.live.viewer))[0]).toMatchObject({
      status: 'handled',
      handled_by: 'live editor',
      outcome: 'pending',
    })
    expect((await handle(acme.live.editor, id, 'positive')).response.status).toBe(200)
    const again = await handle(acme.live.editor, id, 'negative')
    expect([again.response.status, again.error]).toEqual([404, { error: 'Escalation not found' }])
    const { data } = await acme.live.viewer.api.GET('/api/playbooks')
    expect(data?.playbooks.find((one) => one.id === playbook)?.success_rate).toBe(1)
    const recorded = 'select result, reason from retivo.outcomes where intervention_id = $1'
    expect(await rows(server, recorded, [id])).toEqual([{ result: 'positive', reason: 'handled' }])
  })

  test('of shadow mode can be handled, and counts in no figure', async () => {
    const acme = await tenant(server)
    const { admin, editor, viewer } = acme.live
    await shadowMode(admin, true)
    await activePlaybook(editor, { strategy_hints: { escalate_when: { min_team_size: 50 } } })
    const userId = await user(editor, { team_size: 80 })
    await server.settle()
    const [found] = await listed(viewer)
    expect(found).toMatchObject({ user_id: userId, status: 'pending' })
    expect((await handle(editor, found?.id ?? '', 'positive')).response.status).toBe(200)
    expect((await listed(viewer))[0]).toMatchObject({ status: 'handled', outcome: 'positive' })
    const { data } = await viewer.api.GET('/api/playbooks')
    expect(data?.playbooks.map((one) => one.success_rate)).toEqual([null])
    expect(await rows(server, 'select 1 from retivo.outcomes where tenant_id = $1', [acme.id])).toEqual([])
  })

  test('is delegated to the server: a message that is approved and sent', async () => {
    const acme = await tenant(server)
    const { id, userId } = await escalated(acme)
    const wrong = await delegate(acme.live.editor, id, { channel: 'pigeon' as 'email' })
    expect(wrong.response.status).toBe(400)
    expect((await delegate(acme.live.editor, id, { channel: 'in_app' })).data).toEqual({ id, status: 'delegated' })
    expect((await delegate(acme.live.editor, id)).response.status).toBe(404)
    await server.settle()
    const [sent] = await interventionsOf(acme.live.viewer, userId)
    expect(sent).toMatchObject({
      status: 'delivered',
      channel: 'in_app',
      reasoning: expect.stringContaining('They are angry'),
    })
    expect(await rows(server, 'select origin, parent_id from retivo.interventions where id = $1', [sent?.id])).toEqual([
      { origin: 'delegate', parent_id: id },
    ])
    expect((await handle(acme.live.editor, id, 'neutral')).data).toEqual({ id, status: 'handled' })
  })

  test('goes out by mail unless another channel is named', async () => {
    const acme = await tenant(server)
    const { id, userId } = await escalated(acme)
    await delegate(acme.live.editor, id)
    await server.settle()
    expect((await interventionsOf(acme.live.viewer, userId))[0]).toMatchObject({
      status: 'delivered',
      channel: 'email',
    })
    expect(server.mails.map(({ to }) => to)).toContain(`${userId}@example.com`)
  })

  test('needs a user and a playbook, of the same tenant and mode, and an editor', async () => {
    const acme = await tenant(server)
    const other = await tenant(server)
    const { id, userId, playbook } = await escalated(acme)
    const make = async (client: RetivoClient, user_id: string, playbook_id: string) => {
      const body = { user_id, playbook_id, severity: 'Low' as const, reason: 'x' }
      const { response, error } = await client.api.POST('/api/escalations', { body })
      return [response.status, error]
    }
    expect(await make(acme.live.editor, 'nobody', playbook)).toEqual([404, { error: 'User not found' }])
    expect(await make(acme.test.editor, userId, playbook)).toEqual([404, { error: 'User not found' }])
    const foreign = await draft(other.live.editor)
    expect(await make(acme.live.editor, userId, foreign)).toEqual([404, { error: 'Playbook not found' }])
    const before = await rows(server, 'select * from retivo.interventions where id = $1', [id])
    for (const client of [other.live.editor, acme.test.editor]) {
      expect((await handle(client, id)).response.status).toBe(404)
      expect((await delegate(client, id)).response.status).toBe(404)
      expect(await listed(client)).toEqual([])
    }
    expect((await handle(acme.live.viewer, id)).response.status).toBe(403)
    expect((await delegate(acme.live.viewer, id)).response.status).toBe(403)
    expect((await make(acme.live.viewer, userId, playbook))[0]).toBe(403)
    expect(await rows(server, 'select * from retivo.interventions where id = $1', [id])).toEqual(before)
  })
})
