import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { abortForgotten } from '#domain/thumbgate/jobs/abort-handoffs.ts'
import { uuid } from '#server/ids.ts'
import type { TestServer } from '#tests/support/server.ts'
import { type Customer, customerClient, rows, startThumbGate } from '#tests/thumbgate/support.ts'

let server: TestServer
beforeAll(async () => {
  server = await startThumbGate()
})
afterAll(() => server[Symbol.asyncDispose]())

const newcomer = () => customerClient(server, 'handoffs')
const improve = { intentId: 'improve_response_quality', context: 'Answers miss the point' }

async function start(client: Customer, more: object = {}) {
  const { data } = await client.api.POST('/v1/handoffs/start', { body: { ...improve, ...more } })
  if (!data) throw new Error('The handoff was not started')
  return data
}

const events = (client: Customer) =>
  rows<{ event: string; reason_code: string | null; is_failure: boolean }>(
    server,
    'select event, reason_code, is_failure from thumbgate.handoff_events where customer_id = $1 order by seq',
    [client.customerId],
  )

const captures = (client: Customer) =>
  rows<{ tags: string[]; signal: string }>(
    server,
    'select tags, signal from thumbgate.feedback_events where customer_id = $1',
    [client.customerId],
  )

describe('a handoff', () => {
  test('is started with a contract, completed, and counts for the reliability of what took part', async () => {
    const client = await newcomer()
    const started = await start(client, {
      partnerProfile: 'strict_reviewer',
      plannedChecks: ['Read the diff', 'Read the diff'],
    })
    expect(started).toMatchObject({
      handoffId: expect.stringMatching(/^handoff_/),
      taskKey: expect.stringMatching(/^[0-9a-f]{40}$/),
      status: 'started',
      executionMode: 'sequential_delegate',
      delegateProfile: 'pr_workflow',
    })
    expect(started.handoffContract.requiredChecks).toHaveLength(3)
    expect(started.handoffContract.requiredChecks[0]).toBe('Read the diff')

    const body = {
      handoffId: started.handoffId,
      outcome: ' Accepted ' as 'accepted',
      summary: 'Done',
      resultContext: 'Better answers',
      attempts: 2,
      tokenEstimate: 500.5,
    }
    const { data } = await client.api.POST('/v1/handoffs/complete', { body })
    expect(data).toMatchObject({
      handoffId: started.handoffId,
      status: 'completed',
      outcome: 'accepted',
      verificationAccepted: true,
      diagnosis: null,
    })
    const success = { alpha: 2, beta: 1, reliability: 2 / 3, samples: 1 }
    expect(data?.reliability).toMatchObject({
      delegation_global: success,
      intent_improve_response_quality: success,
      profile_pr_workflow: success,
      partner_strict_reviewer: success,
      testing: { alpha: 1, beta: 1, reliability: 0.5, samples: 0 },
    })
    expect(Object.keys(data?.reliability ?? {})).toHaveLength(18)

    const again = await client.api.POST('/v1/handoffs/complete', { body })
    expect(again.response.status).toBe(404)
    const { data: stats } = await client.api.GET('/v1/feedback/stats')
    expect(stats?.delegation).toMatchObject({
      attemptCount: 1,
      acceptedCount: 1,
      activeCount: 0,
      averageAttemptsPerTask: 2,
      averageTokenEstimate: 500.5,
      reliability: { global: success },
    })
  })

  test('of a task that is handed over already is refused, and that is no failure', async () => {
    const client = await newcomer()
    const first = await start(client)
    const { response, error } = await client.api.POST('/v1/handoffs/start', {
      body: { ...improve, context: ' Answers  miss\nthe point' },
    })
    expect(response.status).toBe(409)
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/)
    expect(error).toMatchObject({
      type: 'urn:thumbgate:error:bad-request',
      status: 409,
      detail: expect.stringContaining(first.handoffId),
    })
    expect(await events(client)).toEqual([
      { event: 'started', reason_code: null, is_failure: false },
      { event: 'rejected_start', reason_code: 'unresolved_handoff_exists', is_failure: false },
    ])
    expect(await captures(client)).toEqual([{ signal: 'negative', tags: expect.arrayContaining(['delegation']) }])
    await start(client, { context: 'Another task' })
  })

  test('is started once, however many ask at the same moment', async () => {
    const client = await newcomer()
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => client.api.POST('/v1/handoffs/start', { body: improve })),
    )
    expect(answers.map(({ response }) => response.status).sort()).toEqual([200, 409, 409, 409, 409, 409])
  })

  test('is completed once, however many say so at the same moment', async () => {
    const client = await newcomer()
    const { handoffId } = await start(client)
    const body = { handoffId, outcome: 'accepted' as const, summary: 'Done' }
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => client.api.POST('/v1/handoffs/complete', { body })),
    )
    expect(answers.map(({ response }) => response.status).sort()).toEqual([200, 404, 404, 404])
  })

  test.each([
    [403, { mcpProfile: 'dispatch' }, 'dispatch_profile'],
    [403, { mcpProfile: 'locked', approved: true }, 'locked_profile'],
    [422, { intentId: 'publish_dpo_training_data' }, 'checkpoint_required'],
    [422, { intentId: 'publish_dpo_training_data', approved: true }, 'single_phase_task'],
    [422, { intentId: 'capture_feedback_loop' }, 'insufficient_actions'],
    [422, { intentId: 'incident_postmortem' }, 'low_score'],
    [422, { mcpProfile: 'readonly' }, 'no_compatible_delegate'],
    [422, { context: 'x'.repeat(6001) }, 'budget_exceeded'],
  ])('is refused with %i for %j, which is remembered', async (status, more, reason) => {
    const client = await newcomer()
    const { response, error } = await client.api.POST('/v1/handoffs/start', { body: { ...improve, ...more } })
    expect(response.status).toBe(status)
    expect(error).toMatchObject({
      type: 'urn:thumbgate:error:bad-request',
      status,
      detail: expect.stringContaining(reason),
    })
    expect(await events(client)).toEqual([{ event: 'rejected_start', reason_code: reason, is_failure: true }])
    expect(await captures(client)).toHaveLength(reason === 'single_phase_task' ? 1 : 0)
  })

  test('of an intent that failed lately is refused', async () => {
    const client = await newcomer()
    const { handoffId } = await start(client)
    await client.api.POST('/v1/handoffs/complete', { body: { handoffId, outcome: 'rejected', summary: 'Not good' } })
    const { error } = await client.api.POST('/v1/handoffs/start', { body: { ...improve, context: 'Another task' } })
    expect(error).toMatchObject({ status: 422, detail: expect.stringContaining('recent_failure') })
    const { data } = await client.api.POST('/v1/intents/plan', {
      body: { ...improve, context: 'A third', delegationMode: 'auto' },
    })
    expect(data?.delegationEligible).toBe(false)
    await start(await newcomer())
  })

  test.each([
    { intentId: 'world_peace' },
    { mcpProfile: 'root' },
    { delegateProfile: 'review_workflow' },
    { delegateProfile: 'nobody' },
  ])('with %j is a bad request, which is not remembered', async (more) => {
    const client = await newcomer()
    const { response } = await client.api.POST('/v1/handoffs/start', { body: { ...improve, ...more } })
    expect(response.status).toBe(400)
    expect(await events(client)).toEqual([])
  })

  test('names the delegate that the plan selects', async () => {
    expect(await start(await newcomer(), { delegateProfile: 'pr_workflow' })).toMatchObject({
      delegateProfile: 'pr_workflow',
    })
  })
})

describe('completing a handoff', () => {
  test.each([
    [{ outcome: 'accepted' }, 'delegation_evidence_gap', null],
    [{ outcome: 'rejected' }, 'delegation_evidence_gap', null],
    [{ outcome: 'rejected', resultContext: 'Something else' }, 'delegation_rejected', true],
    [{ outcome: 'aborted', resultContext: 'Forgot the migration checksum' }, 'delegation_aborted', null],
    [
      { outcome: 'accepted', resultContext: 'Again the migration checksum was edited' },
      'delegation_verification_failed',
      false,
    ],
    [{ outcome: 'accepted', summary: 'Done' }, null, null],
  ] as const)('with %j is judged as %s', async (body, category, verificationAccepted) => {
    const client = await newcomer()
    const mistake = {
      signal: 'down',
      whatWentWrong: 'Edited the migration after its checksum was stored',
      whatToChange: 'Add a new migration',
    } as const
    await client.api.POST('/v1/feedback/capture', { body: mistake })
    const { handoffId } = await start(client)
    const { data } = await client.api.POST('/v1/handoffs/complete', { body: { handoffId, ...body } })
    expect(data?.verificationAccepted).toBe(verificationAccepted)
    if (category === null) expect(data?.diagnosis).toBeNull()
    else
      expect(data?.diagnosis).toMatchObject({
        rootCauseCategory: category,
        violations: [{ source: 'delegation', constraintId: expect.stringMatching(/^delegation:/) }],
      })
    expect(data?.reliability.delegation_global).toMatchObject(
      category === null ? { alpha: 2, beta: 1 } : { alpha: 1, beta: 2 },
    )
    expect(await captures(client)).toHaveLength(category === 'delegation_evidence_gap' ? 2 : 1)
  })

  test('of somebody else answers like one that never was', async () => {
    const [ada, bob] = [await newcomer(), await newcomer()]
    const { handoffId } = await start(ada)
    const answers = await Promise.all(
      [handoffId, `handoff_${uuid()}`].map((id) =>
        bob.api.POST('/v1/handoffs/complete', { body: { handoffId: id, outcome: 'aborted' } }),
      ),
    )
    expect(answers.map(({ response }) => response.status)).toEqual([404, 404])
    await start(bob)
    expect(
      (await ada.api.POST('/v1/handoffs/complete', { body: { handoffId, outcome: 'aborted' } })).response.status,
    ).toBe(200)
  })

  test.each([{ outcome: 'won' }, { outcome: 'accepted', attempts: -1 }])('with %j is refused', async (body) => {
    const client = await newcomer()
    const { handoffId } = await start(client)
    // @ts-expect-error The contract lists the outcomes.
    const { response } = await client.api.POST('/v1/handoffs/complete', { body: { handoffId, ...body } })
    expect(response.status).toBe(400)
  })

  test('is done for whoever forgets it for a week', async () => {
    const client = await newcomer()
    const { handoffId } = await start(client)
    const { signal } = new AbortController()
    const inDays = (days: number) => () => new Date(Date.now() + days * 86_400_000)
    await abortForgotten({ database: server.database, now: inDays(6) }, signal)
    expect(await events(client)).toHaveLength(1)
    await abortForgotten({ database: server.database, now: inDays(8) }, signal)
    await abortForgotten({ database: server.database, now: inDays(8) }, signal)
    const [row] = await rows(server, 'select outcome from thumbgate.handoffs where id = $1', [handoffId])
    expect(row).toEqual({ outcome: 'aborted' })
    expect((await events(client)).map(({ event }) => event)).toEqual(['started', 'completed'])
  })
})
