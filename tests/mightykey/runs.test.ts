import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { stages } from '#domain/mightykey/stages.ts'
import { uuid } from '#server/ids.ts'
import {
  approve,
  cancel,
  completeRun,
  createRun,
  expectSound,
  getRun,
  pendingOf,
  twoSteps,
} from '#tests/mightykey/run-support.ts'
import { issueKey, memberOf, newcomer, rows, startMightyKey } from '#tests/mightykey/support.ts'
import type { TestServer } from '#tests/support/server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startMightyKey()
})
afterAll(() => server[Symbol.asyncDispose]())

const outbox = (orgId: string) =>
  rows<{ type: string; livemode: boolean; payload: Record<string, unknown> }>(
    server,
    'select type, livemode, payload from shared.outbox where tenant_id = $1 order by sequence',
    [orgId],
  )

describe('the worked trace of a request under assist without integrations', () => {
  test('goes from intake to an approval, and from it to completed', async () => {
    const ada = await newcomer(server)
    const made = await createRun(ada)
    expect(made).toMatchObject({
      orgId: ada.organization.id,
      userId: ada.user.id,
      projectId: null,
      status: 'intake',
      stageHistory: [],
      requestText: twoSteps,
      totalCreditsUsed: '0.0000',
      modelUsed: null,
      completedAt: null,
    })
    expect(made.stageStartedAt).toBe(made.createdAt)

    await server.settle()
    const waiting = await getRun(ada, made.id)
    expect(waiting.status).toBe('plan')
    expect(waiting.events.map(({ eventType }) => eventType)).toEqual([
      ...['message', 'cost_update', 'stage_transition'],
      ...['message', 'cost_update', 'stage_transition'],
      ...['artifact_created', 'cost_update', 'stage_transition'],
      ...['artifact_created', 'cost_update', 'approval_requested'],
    ])
    expect(waiting.planArtifact).toMatchObject({
      steps: [
        { title: 'Create a landing page', kind: 'implement', risk: 'low' },
        { title: 'write release notes', kind: 'document', risk: 'low' },
      ],
      totalEstimate: '0.0800',
    })
    const approval = pendingOf(waiting)
    expect(approval).toMatchObject({ costEstimate: '0.0800', decidedBy: null, policyRuleId: null })
    expect(approval.eventId).toBe(waiting.events.at(-1)?.id)

    expect((await approve(ada, made, approval.id)).data?.data).toMatchObject({
      status: 'approved',
      decidedBy: ada.user.id,
    })
    await server.settle()
    const done = await getRun(ada, made.id)
    expect(done).toMatchObject({
      status: 'completed',
      totalCreditsUsed: '0.0900',
      modelUsed: 'builtin-planner-v1',
      errorMessage: null,
    })
    expect(done.events.slice(12).map(({ eventType }) => eventType)).toEqual([
      ...['approval_granted', 'stage_transition'],
      ...['tool_call', 'tool_result', 'artifact_created', 'cost_update'],
      ...['tool_call', 'tool_result', 'artifact_created', 'cost_update', 'stage_transition'],
      ...['tool_call', 'tool_result', 'message', 'cost_update', 'stage_transition'],
      ...['message', 'cost_update', 'stage_transition'],
      ...['message', 'cost_update', 'message', 'stage_transition'],
    ])
    const said = done.events.flatMap(({ eventType, data }) => (eventType === 'message' ? [String(data.text)] : []))
    expect(said).toContain('2 of 2 criteria pass, 0 fail, 0 cannot be verified.')
    expect(said).toContain('Nothing was deployed: no deployment target is connected.')
    expect(said.at(-1)).toBe(
      'Delivered: 01-create-a-landing-page.md; 02-write-release-notes.md.\nNot verifiable: none.\nSkipped stages: deploy; monitor.',
    )
  })

  test('leaves a history of eight stages in order, each beginning where the one before ended', async () => {
    const ada = await newcomer(server)
    const run = await completeRun(server, ada)
    expect(run.stageHistory.map(({ stage }) => stage)).toEqual(stages)
    for (const [index, entry] of run.stageHistory.entries()) {
      expect(entry.startedAt).toBe(run.stageHistory[index - 1]?.endedAt ?? run.createdAt)
    }
    expect(run.stageHistory.at(-1)?.endedAt).toBe(run.completedAt)
  })

  test('charges what its events, the ledger and the usage say', async () => {
    const ada = await newcomer(server)
    const run = await completeRun(server, ada)
    await expectSound(server, ada.organization.id)
    const usage = await ada.api.GET('/billing/usage')
    expect(usage.data?.data.summary).toMatchObject({ totalCreditsCharged: run.totalCreditsUsed, totalEvents: 9 })
    const balance = await ada.api.GET('/billing/balance')
    expect(balance.data?.data).toEqual({ creditBalance: '9.9100', subscriptionTier: 'free', currency: 'USD' })
  })

  test('tells receivers of webhooks each move once, in order', async () => {
    const ada = await newcomer(server)
    const run = await completeRun(server, ada)
    const sent = await outbox(ada.organization.id)
    expect(sent.map(({ type }) => type)).toEqual([
      'run.created',
      ...Array(3).fill('run.stage_changed'),
      'approval.requested',
      'approval.resolved',
      ...Array(4).fill('run.stage_changed'),
      'run.completed',
    ])
    expect(sent.every(({ livemode }) => livemode)).toBe(true)
    expect(sent[1]?.payload).toMatchObject({ id: run.id, status: 'clarify', previousStage: 'intake' })
    expect(sent.at(-1)?.payload).toMatchObject({ id: run.id, status: 'completed', stageHistory: run.stageHistory })
  })

  test('gives the same artifacts, byte for byte, to the same request', async () => {
    const texts = async () => {
      const ada = await newcomer(server)
      const { id } = await completeRun(server, ada)
      return await rows(
        server,
        'select stage, step_id, kind, name, content from mightykey.run_artifacts where run_id = $1 order by stage, name',
        [id],
      )
    }
    const first = await texts()
    expect(first).toHaveLength(4)
    expect(await texts()).toEqual(first)
  })
})

describe('creating a run', () => {
  test('trims the request and refuses one of spaces, naming the field', async () => {
    const ada = await newcomer(server)
    expect((await createRun(ada, '  Write a poem \n')).requestText).toBe('Write a poem')
    const { response, error } = await ada.api.POST('/runs', { body: { requestText: ' \n ' } })
    expect(response.status).toBe(400)
    expect(error).toEqual({ error: expect.stringContaining('requestText') })
  })

  test('takes an active project of the organisation and no other', async () => {
    const ada = await newcomer(server)
    const bob = await newcomer(server)
    const make = async (who: typeof ada) => (await who.api.projects.create({ name: 'Site' })).data.id
    const [own, foreign] = [await make(ada), await make(bob)]
    expect((await createRun(ada, twoSteps, own)).projectId).toBe(own)
    await ada.api.PATCH('/projects/{id}', { params: { path: { id: own } }, body: { status: 'paused' } })
    const refusals = []
    for (const projectId of [own, foreign, uuid()]) {
      const { response, error } = await ada.api.POST('/runs', { body: { requestText: 'x', projectId } })
      refusals.push([response.status, error])
    }
    expect(new Set(refusals.map((refusal) => JSON.stringify(refusal))).size).toBe(1)
    expect(refusals[0]).toEqual([400, { error: expect.stringContaining('projectId') }])
  })

  test('needs credits, except with a test key, which is charged nothing', async () => {
    const ada = await newcomer(server)
    const org = ada.organization.id
    await rows(server, `update mightykey.organizations set credit_balance = 0 where id = $1`, [org])
    const { response, error } = await ada.api.POST('/runs', { body: { requestText: twoSteps } })
    expect([response.status, error]).toEqual([400, { error: 'Insufficient credits' }])
    const key = await issueKey(server, ada, org, 'test')
    const run = await completeRun(server, key)
    expect(run).toMatchObject({ status: 'completed', totalCreditsUsed: '0.0000', modelUsed: 'builtin-planner-v1' })
    const costs = run.events.filter(({ eventType }) => eventType === 'cost_update')
    expect(new Set(costs.map(({ data }) => data.creditsCharged))).toEqual(new Set(['0.0000']))
    const usage = await ada.api.GET('/billing/usage')
    expect(usage.data?.data.summary).toMatchObject({ totalCreditsCharged: '0.0000', totalEvents: 9 })
    expect((await outbox(org)).some(({ livemode }) => livemode)).toBe(false)
    const ledger = await rows(server, `select type from mightykey.credit_ledger where org_id = $1`, [org])
    expect(ledger).toEqual([{ type: 'signup_grant' }])
  })

  test('is for members, not for viewers', async () => {
    const ada = await newcomer(server)
    const viewer = await memberOf(server, ada, 'viewer')
    const member = await memberOf(server, ada, 'member')
    expect((await viewer.api.POST('/runs', { body: { requestText: 'x' } })).response.status).toBe(403)
    const run = await createRun(member)
    expect((await getRun(viewer, run.id)).id).toBe(run.id)
    expect((await cancel(viewer, run)).response.status).toBe(403)
  })

  test('of nothing but punctuation fails in scope and says why', async () => {
    const ada = await newcomer(server)
    const { id } = await createRun(ada, '…?!')
    await server.settle()
    const run = await getRun(ada, id)
    expect(run).toMatchObject({ status: 'failed', errorMessage: expect.stringContaining('no words') })
    expect(run.stageHistory.map(({ stage }) => stage)).toEqual(['intake', 'clarify', 'scope'])
    expect(run.events.at(-2)).toMatchObject({ eventType: 'error', data: { retryable: false } })
    await expectSound(server, ada.organization.id)
  })
})

describe('cancelling', () => {
  test('ends an active run with the reason, its question expired, and is refused afterwards', async () => {
    const ada = await newcomer(server)
    const { id } = await createRun(ada)
    await server.settle()
    const cancelled = await cancel(ada, { id }, 'changed my mind')
    expect(cancelled.data?.data).toMatchObject({ status: 'cancelled', errorMessage: 'changed my mind' })
    const run = await getRun(ada, id)
    expect(run.approvals.map(({ status }) => status)).toEqual(['expired'])
    expect(run.completedAt).not.toBeNull()
    const again = await cancel(ada, { id })
    expect([again.response.status, again.error]).toEqual([400, { error: 'Run is already cancelled' }])
    expect((await outbox(ada.organization.id)).slice(-2).map(({ type }) => type)).toEqual([
      'approval.resolved',
      'run.cancelled',
    ])
    await expectSound(server, ada.organization.id)
  })

  test('needs no body', async () => {
    const ada = await newcomer(server)
    const run = await createRun(ada)
    expect((await cancel(ada, run)).data?.data).toMatchObject({ status: 'cancelled', errorMessage: null })
  })

  test('happens to all runs of a project or an organisation that is deleted', async () => {
    const ada = await newcomer(server)
    const projectId = (await ada.api.projects.create({ name: 'Site' })).data.id
    const inProject = await createRun(ada, twoSteps, projectId)
    const other = await createRun(ada)
    await server.settle()
    await ada.api.DELETE('/projects/{id}', { params: { path: { id: projectId } } })
    expect(await getRun(ada, inProject.id)).toMatchObject({ status: 'cancelled', projectId })
    expect((await getRun(ada, other.id)).status).toBe('plan')
    await ada.api.DELETE('/orgs/{id}', { params: { path: { id: ada.organization.id } } })
    const left = await rows(server, 'select status from mightykey.agent_runs where org_id = $1', [ada.organization.id])
    expect(left).toEqual([{ status: 'cancelled' }, { status: 'cancelled' }])
    await expectSound(server, ada.organization.id)
  })
})

describe('looking at runs', () => {
  test('lists the newest first, filtered and paged, with the number of all matches', async () => {
    const ada = await newcomer(server)
    const ids: string[] = []
    for (let i = 0; i < 3; i++) ids.unshift((await createRun(ada, `Write note ${i}`)).id)
    await cancel(ada, { id: ids[0] ?? '' })
    const all = await ada.api.GET('/runs', { params: { query: { limit: 2 } } })
    expect(all.data?.data).toMatchObject({ runs: [{ id: ids[0] }, { id: ids[1] }], count: 3 })
    const far = await ada.api.GET('/runs', { params: { query: { offset: 1e300 } } })
    expect(far.data?.data).toEqual({ runs: [], count: all.data?.data.count })
    const cancelled = await ada.api.GET('/runs', { params: { query: { status: 'cancelled', limit: 1000 } } })
    expect(cancelled.data?.data).toMatchObject({ runs: [{ id: ids[0] }], count: 1 })
    const foreign = await ada.api.GET('/runs', { params: { query: { projectId: uuid() } } })
    expect(foreign.data?.data).toEqual({ runs: [], count: 0 })
    const oneByOne: string[] = []
    for await (const { id } of ada.api.runs.list({ limit: 1 })) oneByOne.push(id)
    expect(oneByOne).toEqual(ids)
  })

  test('replays what is meant to be seen, of a run in any state', async () => {
    const ada = await newcomer(server)
    const { id } = await createRun(ada)
    await server.settle()
    const { data } = await ada.api.GET('/runs/{id}/replay', { params: { path: { id } } })
    const run = await getRun(ada, id)
    expect(data?.data.events).toEqual(run.events)
    expect(data?.data.eventCount).toBe(run.events.length)
    expect(data?.data.run).toMatchObject({ id, status: 'plan', stageHistory: run.stageHistory })
  })
})
