import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { components } from '#generated/thumbgate/types.ts'
import type { TestServer } from '#tests/support/server.ts'
import { adminClient, type Customer, customerClient, rows, startThumbGate } from '#tests/thumbgate/support.ts'

type PlanRequest = components['schemas']['IntentPlanRequest']

let server: TestServer
let client: Customer
beforeAll(async () => {
  server = await startThumbGate()
  client = await customerClient(server, 'intents')
})
afterAll(() => server[Symbol.asyncDispose]())

async function plan(body: PlanRequest) {
  const { data } = await client.api.POST('/v1/intents/plan', { body })
  if (!data) throw new Error(`${body.intentId} was not planned`)
  return data
}

describe('the catalogue', () => {
  const catalog = async (query: Record<string, string>) => {
    const { data } = await client.api.GET('/v1/intents/catalog', { params: { query } })
    return data
  }

  test('lists the intents of a bundle and what needs approval', async () => {
    expect(await catalog({})).toMatchObject({
      bundleId: 'default-v1',
      mcpProfile: 'default',
      partnerProfile: 'balanced',
      partnerStrategy: { verificationMode: 'standard', recommendedChecks: [expect.any(String), expect.any(String)] },
      intents: [
        { id: 'capture_feedback_loop', risk: 'low', actionCount: 2, requiresApproval: false },
        { id: 'improve_response_quality', risk: 'medium', actionCount: 3, requiresApproval: false },
        { id: 'publish_dpo_training_data', risk: 'high', actionCount: 1, requiresApproval: true },
        { id: 'publish_databricks_analytics_bundle', risk: 'high', actionCount: 1, requiresApproval: true },
        { id: 'incident_postmortem', risk: 'medium', actionCount: 3, requiresApproval: false },
      ],
    })
  })

  test.each<[Record<string, string>, boolean[]]>([
    [{ mcpProfile: 'locked' }, [false, true, true, true, true]],
    [{ bundleId: 'constrained-v1' }, [false, true, true, true]],
    [{ bundleId: 'constrained-v1', mcpProfile: 'locked' }, [true, true, true, true]],
  ])('of %j asks for approval as that policy says', async (query, approvals) => {
    expect((await catalog(query))?.intents.map(({ requiresApproval }) => requiresApproval)).toEqual(approvals)
  })

  test.each(['strict-reviewer', 'reviewer', 'strict_reviewer'])('knows the partner %s', async (partnerProfile) => {
    expect(await catalog({ partnerProfile })).toMatchObject({
      partnerProfile: 'strict_reviewer',
      partnerStrategy: { verificationMode: 'evidence_first' },
    })
  })

  test.each([{ mcpProfile: 'root' }, { bundleId: 'v2' }, { partnerProfile: 'nobody' }])('refuses %j', async (query) => {
    const { response, error } = await client.api.GET('/v1/intents/catalog', { params: { query } })
    expect(response.status).toBe(400)
    expect(error).toMatchObject({ detail: expect.stringContaining('must be one of') })
  })
})

describe('a plan', () => {
  test('of a balanced partner keeps the order of the catalogue, and hands over only where it is worth it', async () => {
    expect(
      await plan({ intentId: 'improve_response_quality', context: 'Answers miss the point', delegationMode: 'auto' }),
    ).toMatchObject({
      status: 'ready',
      requiresApproval: false,
      checkpoint: null,
      actions: [
        { kind: 'mcp_tool', name: 'feedback_summary' },
        { kind: 'mcp_tool', name: 'prevention_rules' },
        { kind: 'mcp_tool', name: 'construct_context_pack' },
      ],
      phases: [{ phaseIndex: 0, kind: 'mcp_tool', parallel: true }],
      tokenBudget: { total: 12_000, perAction: 4000, contextPack: 6000 },
      codegraphImpact: {
        enabled: false,
        source: 'unavailable',
        symbols: ['answers', 'miss', 'the', 'point'],
        hasImpact: false,
      },
      killSwitches: [],
      executionMode: 'sequential_delegate',
      delegationEligible: true,
      delegationScore: 0.65,
      delegateProfile: 'pr_workflow',
      handoffContract: {
        scopeIn: ['feedback_summary', 'prevention_rules', 'construct_context_pack'],
        requiredEvidence: ['summary', 'result_context'],
        contextBudget: { maxItems: 8, maxChars: 6000 },
      },
    })
  })

  test.each<[Omit<PlanRequest, 'intentId'> & { intentId?: string }]>([
    [{}],
    [{ delegationMode: 'off' }],
    [{ delegationMode: 'auto', mcpProfile: 'readonly' }],
    [{ delegationMode: 'auto', mcpProfile: 'dispatch' }],
    [{ delegationMode: 'sequential', mcpProfile: 'locked', approved: true }],
    [{ delegationMode: 'auto', context: 'x'.repeat(6001) }],
    [{ delegationMode: 'auto', intentId: 'capture_feedback_loop' }],
    [{ delegationMode: 'auto', intentId: 'incident_postmortem' }],
    [{ delegationMode: 'auto', intentId: 'publish_dpo_training_data', approved: true }],
  ])('of %j stays with one agent', async (body) => {
    expect(await plan({ intentId: 'improve_response_quality', ...body })).toMatchObject({
      executionMode: 'single_agent',
      delegationEligible: false,
      delegationScore: 0,
      delegateProfile: null,
      handoffContract: null,
    })
  })

  test('of high risk waits for approval, and names the gates', async () => {
    const waiting = await plan({ intentId: 'publish_dpo_training_data' })
    expect(waiting).toMatchObject({
      status: 'checkpoint_required',
      checkpoint: { type: 'human_approval', requiredForRiskLevels: ['high', 'critical'] },
    })
    expect(waiting.killSwitches.map(({ id }) => id)).toEqual([
      'never-force-push-main',
      'protect-production-sql',
      'evidence-before-done',
      'never-skip-tests-before-commit',
    ])
    expect(await plan({ intentId: 'publish_dpo_training_data', approved: true })).toMatchObject({
      status: 'ready',
      requiresApproval: true,
      approved: true,
      checkpoint: null,
    })
  })

  test('of a strict reviewer begins with the evidence and has a larger budget', async () => {
    const strict = await plan({ intentId: 'improve_response_quality', partnerProfile: 'reviewer' })
    expect(strict.actions[0]?.name).toBe('construct_context_pack')
    expect(strict.actionScores[0]).toMatchObject({
      partnerBias: 0.22,
      partnerPriority: 0,
      partnerCategory: 'partner_strict_reviewer',
    })
    expect(strict.tokenBudget).toEqual({ total: 13_800, perAction: 4400, contextPack: 8400 })
    expect(strict.actionScores.map(({ name }) => name)).toEqual(strict.actions.map(({ name }) => name))
  })

  test('meets gates that settings add, and writes nothing', async () => {
    const gates = JSON.stringify([
      { id: 'rules-freeze', layer: 'Decisions', trigger: 'prevention_rules', action: 'block', severity: 'low' },
    ])
    await server.operate('thumbgate', 'settings', 'set', 'gates', gates, '--customer', client.customerId)
    const before = await rows(server, 'select count(*) from thumbgate.handoff_events')
    const { killSwitches } = await plan({ intentId: 'improve_response_quality', delegationMode: 'sequential' })
    expect(killSwitches).toEqual([{ id: 'rules-freeze', layer: 'Decisions', action: 'block', severity: 'low' }])
    expect(await rows(server, 'select count(*) from thumbgate.handoff_events')).toEqual(before)
    await server.operate('thumbgate', 'settings', 'unset', 'gates', '--customer', client.customerId)
  })

  test('takes off where YAML made false of it', async () => {
    const response = await fetch(`${server.baseUrl('thumbgate')}/v1/intents/plan`, {
      method: 'POST',
      headers: { ...adminClient(server).headers, 'content-type': 'application/json' },
      body: JSON.stringify({ intentId: 'capture_feedback_loop', delegationMode: false }),
    })
    expect(response.status).toBe(200)
  })

  test.each([
    { intentId: 'world_peace' },
    { intentId: 'incident_postmortem', bundleId: 'constrained-v1' },
    { intentId: 'capture_feedback_loop', mcpProfile: 'root' },
    { intentId: 'capture_feedback_loop', bundleId: 'v2' },
    { intentId: 'capture_feedback_loop', partnerProfile: 'nobody' },
  ])('of %j is refused', async (body) => {
    expect((await client.api.POST('/v1/intents/plan', { body })).response.status).toBe(400)
  })
})
