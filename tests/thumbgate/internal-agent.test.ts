import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestServer } from '#tests/support/server.ts'
import { customerClient, startThumbGate } from '#tests/thumbgate/support.ts'

let server: TestServer
beforeAll(async () => {
  server = await startThumbGate()
})
afterAll(() => server[Symbol.asyncDispose]())

const newcomer = () => customerClient(server, 'agent')

describe('the start of an internal agent', () => {
  test('gathers what it was called for, what it should remember, and what it is to do', async () => {
    const client = await newcomer()
    await client.api.POST('/v1/feedback/capture', {
      body: {
        signal: 'down',
        whatWentWrong: 'Login timed out behind the proxy',
        whatToChange: 'Raise the proxy timeout first',
      },
    })
    const { data } = await client.api.POST('/v1/internal-agent/bootstrap', {
      body: {
        source: ' GitHub ' as 'github',
        trigger: { type: 'issue_comment', id: '17', actor: 'ada' },
        thread: { id: 'Issue #42', title: 'Login is slow' },
        task: { title: 'Fix the login timeout', number: '42', labels: [' bug', 'bug', ''], branch: 'fix/login' },
        comments: [{ author: 'bob', text: 'It is the proxy' }],
        messages: [{ text: 'Please look at it' }],
        context: 'Customers wait ten seconds',
        prepareSandbox: true,
        sandboxRoot: '/somewhere',
      },
    })
    expect(data).toMatchObject({
      invocation: {
        source: 'github',
        trigger: { type: 'issue_comment', id: '17', url: null, actor: 'ada' },
        threadId: 'github-issue-42',
        task: { title: 'Fix the login timeout', number: '42', labels: ['bug'], branch: 'fix/login', body: null },
        repoPath: null,
        prepareSandbox: false,
        intentId: 'improve_response_quality',
        mcpProfile: 'default',
        delegationMode: 'auto',
      },
      recallPack: { packId: expect.stringMatching(/^pack_/), itemCount: 2, cache: { hit: false } },
      sandbox: { ready: false, kind: 'none', path: null, reused: false, baseRef: null },
      intentPlan: { intent: { id: 'improve_response_quality' }, delegationEligible: true },
      reviewerLane: {
        enabled: true,
        delegateProfile: 'pr_workflow',
        executionMode: 'sequential_delegate',
        requiredEvidence: ['summary', 'result_context'],
      },
      codeGraph: { enabled: false },
    })
    expect(data?.recallPack.visibleTitles.join()).toContain('Login timed out')
    expect(data?.startupContext.sections.map(({ title }) => title)).toEqual([
      'Trigger',
      'Task',
      'Thread History',
      'Conversation',
      'Operator Context',
      'Workspace',
    ])
    expect(data?.startupContext.text).toContain(
      '## Thread History\nbob: It is the proxy\n\n## Conversation\nunknown: Please look at it',
    )
    expect(data?.middlewarePlan.map(({ step, status }) => `${step} ${status}`)).toEqual([
      'trigger_normalization ready',
      'startup_context_hydration ready',
      'context_pack_construction ready',
      'sandbox_preparation skipped',
      'intent_planning ready',
      'reviewer_lane ready',
      'proof_gate ready',
      'feedback_capture optional',
    ])
    const { data: history } = await client.api.GET('/v1/context/provenance')
    expect(history?.events.at(-1)).toMatchObject({
      type: 'internal_agent_bootstrap_created',
      source: 'github',
      threadId: 'github-issue-42',
      sandboxPath: null,
      intentId: 'improve_response_quality',
      delegationEligible: true,
      packId: data?.recallPack.packId,
    })
  })

  test('of nothing but a source has empty sections and a thread of its own', async () => {
    const client = await newcomer()
    const { data } = await client.api.POST('/v1/internal-agent/bootstrap', { body: {} })
    expect(data?.invocation).toMatchObject({
      source: 'api',
      trigger: { type: 'api_event' },
      threadId: expect.stringMatching(/^api-[0-9a-f]{12}$/),
    })
    expect(data?.startupContext.text).toBe('## Trigger\nSource: api\nType: api_event')
    expect(data?.reviewerLane.enabled).toBe(true)
  })

  test('of an incident plans a postmortem, which no delegate does', async () => {
    const client = await newcomer()
    const { data } = await client.api.POST('/v1/internal-agent/bootstrap', {
      body: { source: 'slack', task: { title: 'Outage of the shop' } },
    })
    expect(data?.invocation).toMatchObject({ intentId: 'incident_postmortem', threadId: 'slack-outage-of-the-shop' })
    expect(data?.reviewerLane).toMatchObject({
      enabled: false,
      delegateProfile: null,
      requiredEvidence: ['tests', 'proof', 'diff_review'],
    })
  })

  test('repeats long conversations only in part', async () => {
    const client = await newcomer()
    const messages = Array.from({ length: 10 }, (_, i) => ({ author: `a${i}`, text: 'y'.repeat(5000) }))
    const { data } = await client.api.POST('/v1/internal-agent/bootstrap', { body: { source: 'cli', messages } })
    const said = data?.startupContext.sections.find(({ title }) => title === 'Conversation')?.lines ?? []
    expect(said.map((line) => line.replace(/^a\d: /, '').length)).toEqual([2000, 2000, 2000, 2000, 2000, 2000])
  })

  test.each([
    { repoPath: '/srv/repo' },
    { repoPath: '' },
    { source: 'pigeon' },
    { intentId: 'world_peace' },
    { mcpProfile: 'root' },
    { partnerProfile: 'nobody' },
  ])('with %j is refused', async (more) => {
    const client = await newcomer()
    const body = { source: 'api' as const, ...more }
    // @ts-expect-error The contract lists the sources.
    const { response } = await client.api.POST('/v1/internal-agent/bootstrap', { body })
    expect(response.status).toBe(400)
  })
})
