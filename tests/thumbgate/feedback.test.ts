import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { components } from '#generated/thumbgate/types.ts'
import type { TestServer } from '#tests/support/server.ts'
import { customerClient, rows, startThumbGate, stranger, type ThumbGateClient } from '#tests/thumbgate/support.ts'

type CaptureRequest = components['schemas']['CaptureFeedbackRequest']
type CaptureResult = components['schemas']['CaptureFeedbackResult']

let server: TestServer
beforeAll(async () => {
  server = await startThumbGate()
})
afterAll(() => server[Symbol.asyncDispose]())

/** `body` may be what no client with types would send. */
async function capture(client: ThumbGateClient, body: object): Promise<{ status: number; result: CaptureResult }> {
  const sent = { body: body as CaptureRequest }
  const { data, error, response } = await client.api.POST('/v1/feedback/capture', sent)
  return { status: response.status, result: (data ?? error) as CaptureResult }
}

const mistake: CaptureRequest = {
  signal: 'down',
  context: 'The agent said the deployment was done',
  whatWentWrong: 'Claimed the deployment succeeded without running the smoke tests',
  whatToChange: 'Run the smoke tests and quote their output before claiming success',
  tags: ['deployment', 'verification'],
}

describe('a capture', () => {
  it('of a mistake becomes a memory that says what to do instead', async () => {
    const client = await customerClient(server, 'mistake')
    const { status, result } = await capture(client, mistake)
    expect(status).toBe(200)
    expect(result).toMatchObject({
      accepted: true,
      status: 'promoted',
      feedbackEvent: {
        signal: 'negative',
        actionType: 'store-mistake',
        conversationWindow: null,
        distillation: null,
        rubric: null,
        richContext: { domain: 'general', outcomeCategory: 'standard-failure' },
        diagnosis: { rootCauseCategory: 'tool_output_misread', criticalFailureStep: 'feedback_capture' },
      },
      memoryRecord: {
        category: 'error',
        importance: 'high',
        title: 'MISTAKE: Claimed the deployment succeeded without running the smoke tests',
        tags: ['feedback', 'negative', 'deployment', 'verification'],
        bayesian: { priorProbability: 0.5, uncertainty: 0.5, observations: 1 },
        occurrences: 1,
      },
      synthesis: { action: 'new-lesson' },
      feedbackSession: { status: 'open' },
    })
    expect(result.memoryRecord?.content).toBe(
      'What went wrong: Claimed the deployment succeeded without running the smoke tests\n' +
        'How to avoid: Run the smoke tests and quote their output before claiming success',
    )
    expect(result.correctiveActions).toBeUndefined()
  })

  it('of a success becomes a learning, and reminds nobody', async () => {
    const client = await customerClient(server, 'success')
    const { result } = await capture(client, {
      signal: 'up',
      whatWorked: 'Wrote a failing test first, then the smallest fix',
      tags: 'testing, workflow',
      rubricScores: [{ criterion: 'correctness', score: 4, judge: 'reviewer' }],
      guardrails: { testsPassed: true },
    })
    expect(result).toMatchObject({
      status: 'promoted',
      memoryRecord: {
        category: 'learning',
        title: 'SUCCESS: Wrote a failing test first, then the smallest fix',
        rubricSummary: { rubricId: 'default-v1', weightedScore: 0.24, failingCriteria: [], blockReasons: [] },
        bayesian: { priorProbability: 0.7, uncertainty: 0.3 },
      },
    })
    expect(result.memoryRecord?.tags).toEqual(['feedback', 'positive', 'testing', 'workflow'])
  })

  it('that says no more than its signal is logged, and asked about', async () => {
    const client = await customerClient(server, 'generic')
    for (const body of [{ signal: 'down', context: 'That failed!' }, { signal: 'down' }] as const) {
      const { status, result } = await capture(client, body)
      expect(status).toBe(422)
      expect(result).toMatchObject({
        accepted: false,
        status: 'clarification_required',
        signalLogged: true,
        needsClarification: true,
        missingFields: ['whatWentWrong', 'whatToChange'],
        feedbackEvent: { actionType: 'no-action' },
      })
    }
    const { data } = await client.api.GET('/v1/feedback/stats')
    expect(data).toMatchObject({ total: 2, totalNegative: 2 })
  })

  it('whose rubric fails is not promoted when it praises, and only tagged when it blames', async () => {
    const client = await customerClient(server, 'rubric')
    const scores = [{ criterion: 'verification_evidence', score: 5 }]
    const praised = await capture(client, {
      signal: 'up',
      whatWorked: 'Everything about this change',
      rubricScores: scores,
    })
    expect(praised).toMatchObject({
      status: 422,
      result: {
        status: 'rejected',
        reason: 'Rubric gate prevented promotion: missing_evidence:verification_evidence',
        feedbackEvent: { diagnosis: { rootCauseCategory: 'guardrail_triggered' } },
      },
    })
    const vague = await capture(client, { signal: 'up', context: 'lgtm', rubricScores: scores })
    expect(vague.result.status).toBe('clarification_required')
    const blamed = await capture(client, {
      signal: 'down',
      whatWentWrong: 'Deleted the wrong migration file',
      rubricScores: [{ criterion: 'safety', score: 1 }],
      guardrails: { pathSafety: false },
    })
    expect(blamed.status).toBe(200)
    expect(blamed.result.memoryRecord?.tags).toContain('rubric-safety')
    expect(blamed.result.feedbackEvent?.diagnosis?.violations.map(({ constraintId }) => constraintId)).toEqual([
      'rubric:safety',
      'guardrail:pathSafety',
    ])
  })

  it('with an unknown criterion leaves nothing', async () => {
    const client = await customerClient(server, 'criterion')
    const { status, result } = await capture(client, { ...mistake, rubricScores: [{ criterion: 'charm', score: 3 }] })
    expect(status).toBe(422)
    expect(Object.keys(result).sort()).toEqual(['accepted', 'reason'])
    expect(result.reason).toContain('charm')
    const { data } = await client.api.GET('/v1/feedback/stats')
    expect(data).toMatchObject({ total: 0, boostedRisk: null })
  })

  it('too short to learn from is rejected with the reasons', async () => {
    const client = await customerClient(server, 'short')
    const { status, result } = await capture(client, { signal: 'down', context: 'ok x' })
    expect(status).toBe(422)
    expect(result).toMatchObject({ status: 'rejected', signalLogged: true })
    expect(result.issues?.[0]).toContain('title')
  })

  it('with a secret stores nothing but which kind it was, and does not repeat it', async () => {
    const client = await customerClient(server, 'secret')
    const secret = `ghp_${'a1B2'.repeat(9)}`
    const { status, result } = await capture(client, {
      ...mistake,
      reasoning: `The log had ${secret} in it`,
      chatHistory: [{ role: 'user', content: `password = "${'x7'.repeat(12)}"` }],
    })
    expect(status).toBe(422)
    expect(result).toMatchObject({
      status: 'blocked',
      security: { provider: 'local', mode: 'strict', threatIndicators: ['credential_leak'], degraded: false },
      feedbackEvent: { reasoning: 'The log had [redacted:github_token] in it' },
    })
    expect(JSON.stringify(result)).not.toContain(secret)
    const stored = await rows(server, `select context, violations from thumbgate.diagnostics where customer_id = $1`, [
      client.customerId,
    ])
    expect(stored).toHaveLength(1)
    expect(JSON.stringify(stored)).toContain('security:github_token')
    expect(JSON.stringify(stored)).not.toContain(secret)
    const counters = await rows(
      server,
      'select total, rejected from thumbgate.feedback_counters where customer_id = $1',
      [client.customerId],
    )
    expect(counters).toEqual([{ total: 0, rejected: 1 }])
    const events = await rows(server, 'select id from thumbgate.feedback_events where customer_id = $1', [
      client.customerId,
    ])
    expect(events).toEqual([])
  })

  it('is completed from the conversation it is about', async () => {
    const client = await customerClient(server, 'distilled')
    const { result } = await capture(client, {
      signal: 'down',
      context: 'wrong',
      chatHistory: [
        { role: 'user', content: 'Never push straight to main' },
        'Understood, I pushed to main and the build broke',
      ],
    })
    expect(result.status).toBe('promoted')
    expect(result.feedbackEvent).toMatchObject({
      submittedContext: 'wrong',
      distillation: { source: 'chat_history', lessonProposal: { confidence: 0.92 } },
    })
    expect(result.feedbackEvent?.whatWentWrong).toContain('Never push straight to main')
    expect(result.feedbackEvent?.conversationWindow).toHaveLength(2)
    const again = await capture(client, { signal: 'down', relatedFeedbackId: result.feedbackEvent?.id ?? '' })
    expect(again.result.feedbackEvent?.distillation).toMatchObject({ source: 'related_feedback' })
    const stranger = await customerClient(server, 'distilled-stranger')
    const foreign = await capture(stranger, { signal: 'down', relatedFeedbackId: result.feedbackEvent?.id ?? '' })
    expect(foreign.result).toMatchObject({ status: 'clarification_required', feedbackEvent: { distillation: null } })
  })

  it('of the same mistake is one memory, then a rule, and gates that get stricter', async () => {
    const client = await customerClient(server, 'again')
    const first = await capture(client, mistake)
    const second = await capture(client, { ...mistake, whatToChange: `${mistake.whatToChange} to anybody.` })
    expect(second.result.synthesis).toMatchObject({
      action: 'merged',
      existingId: first.result.memoryRecord?.id,
      occurrences: 2,
    })
    expect(second.result.correctiveActions?.[0]).toMatchObject({ type: 'avoid_repeat' })
    expect(second.result.systemReminder).toBe(second.result.thumbgateSystemReminder)
    const gates = () =>
      rows<{ trigger: string; action: string; occurrences: number }>(
        server,
        'select trigger, action, occurrences from thumbgate.auto_gates where customer_id = $1 order by trigger',
        [client.customerId],
      )
    expect(await gates()).toEqual([
      { trigger: 'deployment+verification', action: 'warn', occurrences: 2 },
      { trigger: 'diagnosis:tool_output_misread', action: 'warn', occurrences: 2 },
    ])
    const third = await capture(client, mistake)
    expect(third.result.synthesis).toMatchObject({
      action: 'merged',
      similarity: 1,
      occurrences: 3,
      autoPromoted: true,
      preventionRule: { rule: { confidence: 0.8, scope: 'global' }, validation: { matchesSeed: true } },
    })
    const fourth = await capture(client, mistake)
    expect(fourth.result.synthesis?.preventionRule).toMatchObject({
      id: third.result.synthesis?.preventionRule?.id,
      occurrences: 4,
      rule: { confidence: 0.9 },
    })
    expect(await gates()).toMatchObject([{ action: 'block', occurrences: 4 }, { action: 'block' }])
    const log = await rows(
      server,
      'select type from thumbgate.gate_promotion_log where customer_id = $1 order by number',
      [client.customerId],
    )
    expect(log).toEqual([{ type: 'promote' }, { type: 'promote' }, { type: 'upgrade' }, { type: 'upgrade' }])
  })

  it('of the same mistake by fifty clients at once is one memory that occurred fifty times', async () => {
    const client = await customerClient(server, 'fifty')
    const results = await Promise.all(Array.from({ length: 50 }, () => capture(client, mistake)))
    expect(new Set(results.map(({ status }) => status))).toEqual(new Set([200]))
    expect(new Set(results.map(({ result }) => result.memoryRecord?.id)).size).toBe(1)
    expect(
      results.map(({ result }) => result.memoryRecord?.occurrences).toSorted((a, b) => (a ?? 0) - (b ?? 0)),
    ).toEqual(Array.from({ length: 50 }, (_, index) => index + 1))
    const [memory] = await rows<{ occurrences: number; events: number }>(
      server,
      `select occurrences, (select count(*) from thumbgate.feedback_events where customer_id = $1) as events
         from thumbgate.memories where customer_id = $1`,
      [client.customerId],
    )
    expect(memory).toEqual({ occurrences: 50, events: 50 })
    const gates = await rows(server, 'select action, occurrences from thumbgate.auto_gates where customer_id = $1', [
      client.customerId,
    ])
    expect(gates).toEqual(Array(2).fill({ action: 'block', occurrences: 50 }))
    const { data } = await client.api.GET('/v1/feedback/stats')
    expect(data).toMatchObject({ total: 50, totalNegative: 50, byDomain: [{ key: 'general', count: 1 }] })
  })

  it.each([
    ['an unknown signal', { signal: 'sideways' }, 'signal'],
    ['no signal', { context: 'Something' }, 'signal'],
    ['a score out of range', { ...mistake, rubricScores: [{ criterion: 'safety', score: 6 }] }, 'rubricScores'],
    ['guardrails that are no JSON', { ...mistake, guardrails: 'testsPassed' }, 'guardrails'],
    ['too many tags', { ...mistake, tags: Array.from({ length: 101 }, (_, n) => `t${n}`).join(',') }, 'tags'],
    ['a tag that is too long', { ...mistake, tags: 'x'.repeat(101) }, 'tags'],
    ['a text that is too long', { ...mistake, context: 'x'.repeat(65_537) }, 'context'],
  ])('with %s is refused by its name', async (_name, body, field) => {
    const client = await customerClient(server, 'refused')
    const { status, result } = await capture(client, body)
    expect(status).toBe(400)
    expect(result).toMatchObject({ type: 'urn:thumbgate:error:bad-request', detail: expect.stringContaining(field) })
  })

  it('understands other names of signals, and guardrails as text', async () => {
    const client = await customerClient(server, 'names')
    const body = { ...mistake, signal: ' Thumbs-Down ', guardrails: '{"testsPassed": false, "pathSafety": "maybe"}' }
    const { status, result } = await capture(client, body)
    expect(status).toBe(200)
    expect(result.feedbackEvent).toMatchObject({ signal: 'negative', rubric: { failingGuardrails: ['testsPassed'] } })
  })

  it('takes what is as large as may be', async () => {
    const client = await customerClient(server, 'large')
    const words = (count: number) => Array.from({ length: count }, (_, n) => `wörd${n}`).join(' ')
    const tags = Array.from({ length: 100 }, (_, n) => `${n}${'ü'.repeat(97)}`)
    const body = { ...mistake, tags, skill: words(6000), context: words(6000), reasoning: 'x'.repeat(65_536) }
    for (const signal of ['down', 'up'] as const) {
      const { status } = await capture(client, { ...body, signal, whatWorked: words(6000) })
      expect(status).toBe(200)
    }
  })

  it('without a key is refused', async () => {
    const { status } = await capture(stranger(server), mistake)
    expect(status).toBe(401)
  })
})

describe('the statistics', () => {
  it('of nothing are zeros', async () => {
    const client = await customerClient(server, 'nothing')
    const { data } = await client.api.GET('/v1/feedback/stats')
    expect(data).toMatchObject({
      total: 0,
      approvalRate: 0,
      recentRate: 0,
      windows: { '7d': { total: 0, positive: 0, rate: 0 }, lifetime: { total: 0 } },
      trend: 'stable',
      skills: {},
      diagnostics: { totalDiagnosed: 0, categories: [] },
      delegation: { attemptCount: 0, reliability: { global: null } },
      boostedRisk: null,
      recommendations: [],
      recentLessons: [],
      sessionCount: 0,
    })
    const summary = await client.api.GET('/v1/feedback/summary', {})
    expect(summary.data?.summary).toMatch(/^## Feedback Summary\n/)
  })

  it('agree with what was captured, and say what to do', async () => {
    const client = await customerClient(server, 'stats')
    for (let i = 0; i < 3; i++) await capture(client, { ...mistake, skill: 'release' })
    await capture(client, { signal: 'up', whatWorked: 'Wrote the migration with a rollback first', tags: 'database' })
    await capture(client, {
      signal: 'up',
      whatWorked: 'Explained the query plan before changing an index',
      tags: 'database',
    })
    await capture(client, { signal: 'up', whatWorked: 'Measured the slow endpoint under load', tags: ['database'] })
    await capture(client, { signal: 'down', context: 'bad' })
    await server.settle()
    const { data } = await client.api.GET('/v1/feedback/stats')
    expect(data).toMatchObject({
      total: 7,
      totalPositive: 3,
      totalNegative: 4,
      approvalRate: 0.429,
      recentRate: 0.429,
      windows: { '7d': { total: 7, positive: 3, rate: 0.429 }, '30d': { total: 7 }, lifetime: { total: 7 } },
      trend: 'stable',
      skills: { release: { positive: 0, negative: 3, total: 3 } },
      tags: { deployment: { positive: 0, negative: 3, total: 3 }, database: { positive: 3, negative: 0, total: 3 } },
      diagnostics: {
        totalDiagnosed: 3,
        categories: [{ key: 'tool_output_misread', count: 3 }],
        criticalFailureSteps: [{ key: 'feedback_capture', count: 3 }],
      },
      boostedRisk: {
        exampleCount: 7,
        baseRate: 0.571,
        mode: 'boosted',
        trainingAccuracy: 1,
        highRiskSkills: [{ key: 'release', total: 3, highRisk: 3, riskRate: 1 }],
      },
      byImportance: [
        { key: 'normal', count: 3 },
        { key: 'high', count: 1 },
      ],
    })
    expect(data?.recentLessons).toHaveLength(4)
    const types = data?.actionableRemediations.map(({ type, target }) => `${type} ${target}`)
    expect(types).toEqual(
      expect.arrayContaining([
        'skill-improve release',
        'pattern-reuse database',
        'high-risk-tag deployment',
        'diagnose-failure-category tool_output_misread',
      ]),
    )
    const { data: summary } = await client.api.GET('/v1/feedback/summary', { params: { query: { recent: 2 } } })
    expect(summary?.summary).toContain('## Feedback Summary (last 2)\n\n- Positive: 1\n- Negative: 1\n- Approval: 50%')
    const all = await client.api.GET('/v1/feedback/summary', { params: { query: { recent: -1 } } })
    expect(all.data?.summary).toContain('(last 7)')
  })
})
