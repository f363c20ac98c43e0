import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { measureAll } from '#domain/thumbgate/jobs/measure-interventions.ts'
import { now } from '#server/clock.ts'
import { uuid } from '#server/ids.ts'
import type { TestServer } from '#tests/support/server.ts'
import {
  adminClient,
  beginAt,
  customerClient,
  rows,
  startThumbGate,
  type ThumbGateClient,
} from '#tests/thumbgate/support.ts'

let server: TestServer
let restoreClock: () => void
beforeAll(async () => {
  restoreClock = beginAt('2026-06-15T12:00:00Z')
  server = await startThumbGate()
})
afterAll(async () => {
  restoreClock()
  await server[Symbol.asyncDispose]()
})

const newcomer = () => customerClient(server, 'decisions')

async function evaluate(client: ThumbGateClient, command: string) {
  const { data } = await client.api.POST('/v1/decisions/evaluate', { body: { toolName: 'Bash', input: { command } } })
  if (!data) throw new Error(`Nothing was decided about ${command}`)
  return data
}

async function record(client: ThumbGateClient, actionId: string, outcome: string, latencyMs?: number) {
  const body = { actionId, outcome, ...(latencyMs === undefined ? {} : { latencyMs }) }
  const { data } = await client.api.POST('/v1/decisions/outcome', { body })
  if (!data) throw new Error(`The outcome of ${actionId} was not recorded`)
  return data
}

async function metrics(client: ThumbGateClient) {
  const { data } = await client.api.GET('/v1/decisions/metrics')
  if (!data) throw new Error('There are no metrics')
  return data
}

describe('evaluating an action', () => {
  test.each([
    [
      'a name',
      { toolName: 'Read', input: { file_path: './docs/guide.md' } },
      { toolName: 'Read', provider: 'unknown', affectedFiles: ['docs/guide.md'], intent: 'read-context' },
    ],
    [
      'a call of OpenAI',
      { providerToolCall: { id: 'call_1', function: { name: 'run_command', arguments: '{"command":"npm test"}' } } },
      {
        toolName: 'run_command',
        providerCallId: 'call_1',
        command: 'npm test',
        actionType: 'shell.exec',
        intent: 'verify',
        rawShape: { hasOpenAiToolCall: true },
      },
    ],
    [
      'arguments that break off',
      { toolCall: { function: { name: 'run_command', arguments: '{"command":"npm' } } },
      { toolName: 'run_command', toolInput: {}, command: '' },
    ],
    ...[
      '{"command":"a\\u0000"}',
      '{"command":"\\ud800"}',
      `{"command":${'['.repeat(10_000)}${']'.repeat(10_000)}}`,
    ].map((text): [string, object, object] => [
      `arguments that cannot be stored (${text.slice(0, 24)})`,
      { toolCall: { function: { name: 'run_command', arguments: text } } },
      { toolName: 'run_command', toolInput: {}, command: '' },
    ]),
    [
      'a block of Anthropic',
      {
        content: [
          { type: 'text', text: 'I will' },
          { type: 'tool_use', id: 'toolu_1', name: 'Write', input: { file_path: 'a.ts', content: 'x' } },
        ],
      },
      {
        toolName: 'Write',
        providerCallId: 'toolu_1',
        actionType: 'file.write',
        affectedFiles: ['a.ts'],
        rawShape: { hasAnthropicToolUse: true },
      },
    ],
    [
      'a call of MCP',
      { method: 'tools/call', params: { name: 'create_issue', arguments: { title: 'x' } } },
      {
        toolName: 'create_issue',
        provider: 'mcp',
        mcpPrimitive: 'tool',
        actionType: 'tool.call',
        intent: 'use-tool',
        rawShape: { hasMcpToolCall: true },
      },
    ],
    [
      'a prompt of MCP',
      { mcp: { server: 'library', method: 'prompts/get', params: { name: 'review' } } },
      {
        toolName: 'review',
        mcpServer: 'library',
        mcpPrimitive: 'prompt',
        actionType: 'prompt.get',
        intent: 'load-prompt-template',
      },
    ],
    [
      'files that are named beside the call',
      { toolName: 'Edit', input: { file_path: 'a.ts' }, changedFiles: ['b.ts', '.\\b.ts'] },
      { affectedFiles: ['b.ts'] },
    ],
    [
      'its usage',
      { toolName: 'ask', usage: { prompt_tokens: 3, completion_tokens: 4, cost_usd: 0.5 } },
      { usage: { inputTokens: 3, outputTokens: 4, totalTokens: 7, estimatedCostUsd: 0.5 } },
    ],
  ])('understands %s', async (_name, body, expected) => {
    const { data, response } = await adminClient(server).api.POST('/v1/decisions/evaluate', { body })
    expect(response.status).toBe(200)
    expect(data?.normalizedAction).toMatchObject(expected)
  })

  test.each([
    {},
    { toolName: '  ' },
    { content: [{ type: 'text', text: 'x' }] },
    { params: { name: 'x' } },
    { providerToolCall: {} },
  ])('refuses %j, which names no tool', async (body) => {
    const { error, response } = await adminClient(server).api.POST('/v1/decisions/evaluate', { body })
    expect(response.status).toBe(400)
    expect(error).toMatchObject({
      type: 'urn:thumbgate:error:bad-request',
      detail: expect.stringContaining('toolName'),
    })
  })

  test('neither shows nor keeps secrets', async () => {
    const secret = `sk_live_${'a1B2'.repeat(6)}`
    const { data } = await adminClient(server).api.POST('/v1/decisions/evaluate', {
      body: {
        toolName: 'Bash',
        input: {
          command: `charge --key ${secret}`,
          nested: [{ key: secret }],
          login: { password: `Pass${secret.slice(8)}` },
        },
      },
    })
    expect(JSON.stringify(data)).not.toContain(secret)
    const [kept] = await rows<{ text: string }>(
      server,
      `select record::text || array_to_string(tokens, ' ') as text from thumbgate.decisions where action_id = $1`,
      [data?.actionId],
    )
    expect(kept?.text).toContain('[redacted:stripe_live_key]')
    expect(kept?.text).not.toContain(secret)
    expect(`${kept?.text} ${JSON.stringify(data)}`).not.toContain(secret.slice(8))
    const awsKey = `AKIA${'Q7'.repeat(8)}`
    const { data: other } = await adminClient(server).api.POST('/v1/decisions/evaluate', {
      body: { toolName: 'use_key', input: { key: awsKey }, goal: `use ${awsKey}` },
    })
    const [words] = await rows<{ text: string }>(
      server,
      'select record::text || tokens::text as text from thumbgate.decisions where action_id = $1',
      [other?.actionId],
    )
    expect(words?.text).toContain('word:redacted')
    expect(words?.text.toLowerCase()).not.toContain(awsKey.toLowerCase())
  })

  test('keeps what was decided, and counts it under its heaviest driver', async () => {
    const client = await newcomer()
    const report = await evaluate(client, 'git push -f')
    expect(report).toMatchObject({ decision: 'deny', band: 'high', decisionControl: { actionId: report.actionId } })
    const kept = await rows<{ record: object }>(server, 'select record from thumbgate.decisions where action_id = $1', [
      report.actionId,
    ])
    expect(kept).toEqual([
      {
        record: expect.objectContaining({
          recordType: 'evaluation',
          recommendation: expect.objectContaining({ decision: 'deny', executionMode: 'blocked' }),
        }),
      },
    ])
    await evaluate(client, 'git push -f')
    const audit = await rows(
      server,
      'select gate_id, tool_name, decision, sum(evaluations)::int as evaluations from thumbgate.gate_audit where customer_id = $1 group by 1, 2, 3',
      [client.customerId],
    )
    expect(audit).toEqual([{ gate_id: 'force_push', tool_name: 'Bash', decision: 'deny', evaluations: 2 }])
  })

  test('is not stopped by long names and odd words', async () => {
    const body = { toolName: 'x'.repeat(60_000), input: { text: 'ä'.repeat(300).concat(' ', 'wort '.repeat(3000)) } }
    const { data } = await adminClient(server).api.POST('/v1/decisions/evaluate', { body })
    expect(data?.decision).toBe('allow')
  })

  test('of many at once counts every one', async () => {
    const client = await newcomer()
    await Promise.all(Array.from({ length: 12 }, () => evaluate(client, 'ls')))
    expect((await metrics(client)).evaluationCount).toBe(12)
  })
})

describe('the learned policy', () => {
  test('is off until eight examples, then follows what became of such actions, also when it is said later', async () => {
    const client = await newcomer()
    const actions: string[] = []
    for (let i = 0; i < 8; i++) actions.push((await evaluate(client, 'deploy --everything')).actionId)
    for (const actionId of actions.slice(1)) await record(client, actionId, 'accepted')
    expect((await evaluate(client, 'deploy --everything')).learnedPolicy).toMatchObject({
      enabled: false,
      reason: 'insufficient_training_examples',
      exampleCount: 7,
      candidate: { metadata: { toolName: 'Bash', affectedFiles: [], blockerCount: 0 } },
    })
    await record(client, actions[0] ?? '', 'completed')
    const calm = await evaluate(client, 'deploy --everything')
    expect(calm.learnedPolicy).toMatchObject({
      enabled: true,
      exampleCount: 8,
      prediction: { label: 'allow' },
      updatedAt: null,
    })

    for (const actionId of actions) await record(client, actionId, 'rolled back')
    const counts = await rows(
      server,
      `select label, examples from thumbgate.intervention_tokens where customer_id = $1 and token = '' order by label`,
      [client.customerId],
    )
    expect(counts).toEqual([
      { label: 'allow', examples: 0 },
      { label: 'deny', examples: 8 },
    ])
  })
})

describe('how well the policy does', () => {
  test('is measured after the fact, once for what was learned', async () => {
    const client = await newcomer()
    for (const command of [
      'ls',
      'git push -f',
      'ls',
      'git push -f',
      'ls',
      'git push -f',
      'ls',
      'git push -f',
      'ls',
      'git push -f',
    ]) {
      await record(client, (await evaluate(client, command)).actionId, command === 'ls' ? 'accepted' : 'blocked')
    }
    const at = new Date('2031-01-01T00:00:00.000Z')
    const measure = (now: Date) =>
      measureAll({ database: server.database, now: () => now }, new AbortController().signal)
    await measure(at)
    await measure(new Date(at.getTime() + 60_000))
    expect((await evaluate(client, 'git push -f')).learnedPolicy).toMatchObject({
      prediction: { label: 'deny' },
      metrics: { trainingAccuracy: 1, holdoutAccuracy: 1, holdoutSize: 5, trainingExamples: 5 },
      topTokens: expect.arrayContaining([{ token: 'command:force-push', count: 5 }]),
      updatedAt: at.toISOString(),
      exampleCount: 10,
    })
  })
})

describe('a mistake that was reported', () => {
  test('twice is warned of, three times is held against the action, and only for whom it happened to', async () => {
    const [client, other] = [await newcomer(), await newcomer()]
    const report = () =>
      client.api.POST('/v1/feedback/capture', {
        body: {
          signal: 'down',
          whatWentWrong: 'The migration dropped the ledger',
          whatToChange: 'Ask before dropping anything',
        },
      })
    const guard = async (who: ThumbGateClient) =>
      (await evaluate(who, 'psql --file migration-of-ledger.sql')).memoryGuard.mode
    const seen = [await guard(client)]
    for (let i = 0; i < 3; i++) {
      await report()
      seen.push(await guard(client))
    }
    expect(seen).toEqual(['allow', 'allow', 'warn', 'block'])
    expect(await guard(other)).toBe('allow')
  })
})

describe('the outcome of an action', () => {
  test('is stored with what was recommended', async () => {
    const client = await newcomer()
    const report = await evaluate(client, 'rm -rf build')
    const body = {
      actionId: report.actionId,
      outcome: ' Rolled-Back ',
      actor: 'ada',
      notes: 'wrong folder',
      metadata: { ticket: 7 },
    }
    const { data } = await client.api.POST('/v1/decisions/outcome', { body })
    expect(data).toEqual({
      recordType: 'outcome',
      actionId: report.actionId,
      timestamp: expect.stringMatching(/^\d{4}-.*\.\d{3}Z$/),
      source: 'api',
      actor: 'ada',
      outcome: 'rolled_back',
      actualDecision: 'allow',
      notes: 'wrong folder',
      metadata: { ticket: 7 },
      latencyMs: expect.any(Number),
      recommendation: {
        decision: 'warn',
        riskScore: 0.46,
        riskBand: 'medium',
        executionMode: 'checkpoint_required',
        decisionOwner: 'human',
        reversibility: 'one_way_door',
        requiresHumanApproval: true,
        summary: report.summary,
        recommendedAction: 'review',
      },
      toolName: 'Bash',
      changedFiles: [],
    })
  })

  test.each([
    ['blocked', 'blocked', 'deny'],
    ['WARNED', 'warned', 'warn'],
    ['something else', 'completed', 'allow'],
  ])('"%s" means %s', async (text, outcome, actualDecision) => {
    const client = await newcomer()
    const { actionId } = await evaluate(client, 'ls')
    expect(await record(client, actionId, text)).toMatchObject({ outcome, actualDecision, actor: 'human', notes: '' })
  })

  test('of an action that nobody evaluated, or only somebody else, is kept and counts nowhere', async () => {
    const [ada, bob] = [await newcomer(), await newcomer()]
    const { actionId } = await evaluate(bob, 'ls')
    for (const id of [actionId, `decision_${uuid()}`, 'x'.repeat(5000)]) {
      expect(await record(ada, id, 'accepted')).toMatchObject({
        recommendation: null,
        latencyMs: null,
        toolName: 'unknown',
        changedFiles: [],
      })
    }
    expect(await metrics(ada)).toMatchObject({ evaluationCount: 0, resolvedCount: 0, activeDays: 0 })
    expect(await metrics(bob)).toMatchObject({ evaluationCount: 1, resolvedCount: 0 })
  })

  test.each([{ outcome: 'accepted' }, { actionId: 'decision_1' }, { actionId: '', outcome: 'accepted' }])(
    '%j is refused',
    async (body) => {
      const { response } = await adminClient(server).api.POST('/v1/decisions/outcome', {
        // @ts-expect-error The contract requires both.
        body,
      })
      expect(response.status).toBe(400)
    },
  )
})

describe('metrics', () => {
  test('of nothing are zeros', async () => {
    const all = await metrics(await newcomer())
    expect(all).toMatchObject({ evaluationCount: 0, fastPathRate: 0, medianLatencyMs: 0, dayCount: 14, activeDays: 0 })
    expect(all.days).toHaveLength(14)
    expect(all.days.at(-1)?.dayKey).toBe(now().toISOString().slice(0, 10))
  })

  test('count the latest outcome of each action', async () => {
    const client = await newcomer()
    const [fast, slow, stopped, warned] = [
      await evaluate(client, 'cat notes'),
      await evaluate(client, 'rm -rf build'),
      await evaluate(client, 'git push -f'),
      await evaluate(client, 'ls'),
    ]
    await record(client, fast.actionId, 'overridden', 900)
    await record(client, fast.actionId, 'accepted', 100)
    await record(client, slow.actionId, 'rolled_back', 401)
    await record(client, stopped.actionId, 'blocked', 200)
    await record(client, warned.actionId, 'warned', 300)
    const all = await metrics(client)
    expect(all).toMatchObject({
      evaluationCount: 4,
      resolvedCount: 3,
      fastPathCount: 2,
      checkpointCount: 1,
      blockedRecommendationCount: 1,
      overrideCount: 1,
      rollbackCount: 1,
      outcomeCounts: { accepted: 1, completed: 0, overridden: 0, rolled_back: 1, blocked: 1, aborted: 0, warned: 1 },
      fastPathRate: 0.5,
      checkpointRate: 0.25,
      overrideRate: 0.3333,
      rollbackRate: 0.3333,
      followRate: 0.6667,
      medianLatencyMs: 250,
      averageLatencyMs: 250,
      activeDays: 1,
    })
    expect(all.days.at(-1)).toMatchObject({
      evaluations: 4,
      fastPath: 2,
      checkpoint: 1,
      blockedRecommendations: 1,
      overrides: 1,
      rollbacks: 1,
      completions: 1,
      blockedOutcomes: 1,
      medianLatencyMs: 250,
    })
  })
})
