import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { asCustomerId } from '#db/thumbgate/ids.ts'
import { controlJob } from '#domain/thumbgate/hosted/control.ts'
import { now } from '#server/clock.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import type { TestServer } from '#tests/support/server.ts'
import { becomes, control, Gates, held, jobOf, launch, startHosted } from '#tests/thumbgate/hosted-support.ts'
import { adminClient, type Customer, customerClient, rows, stranger } from '#tests/thumbgate/support.ts'

let server: TestServer
const gates = new Gates()
beforeAll(async () => {
  server = await startHosted(gates)
})
afterAll(() => server[Symbol.asyncDispose]())

const logOf = (customer: Customer) =>
  rows(server, 'select job_id, status, stages_done, stop_reason from thumbgate.job_log where customer_id = $1', [
    customer.customerId,
  ])

describe('a built-in harness', () => {
  test('runs its six stages in order, is verified, remembered as feedback and logged once', async () => {
    const customer = await customerClient(server)
    const { data, response } = await customer.api.POST('/v1/jobs/harness', {
      body: { harness: 'repo-full-verification', inputs: { repoPath: 'our/repo', verificationCommand: 'make all' } },
    })
    expect(response.status).toBe(202)
    const jobId = data?.jobId ?? ''
    expect(data).toMatchObject({
      accepted: true,
      jobId: expect.stringMatching(/^harness_/),
      status: 'queued',
      launchMode: 'background',
      pid: null,
      statusUrl: `/v1/jobs/${jobId}`,
      job: { totalStages: 6, nextStageIndex: 0, currentStage: 'brief', checkpoints: [], verification: null },
    })
    expect(data?.job).not.toHaveProperty('pausedAt')
    await server.settle()
    const job = await jobOf(customer, jobId)
    expect(job).toMatchObject({
      status: 'completed',
      nextStageIndex: 6,
      currentStage: null,
      skill: 'natural-language-harness',
      tags: ['hosted-job', 'natural-language-harness', 'repo-full-verification'],
      verification: { accepted: true, attempts: 1, score: 1 },
      lastError: null,
      stopReason: null,
      startedAt: expect.any(String),
      endedAt: expect.any(String),
    })
    expect(job.stageHistory.map(({ name, index }) => [name, index])).toEqual(
      job.jobSpec.stages.map(({ name }, index) => [name, index]),
    )
    expect(job.checkpoints[0]).toMatchObject({
      label: 'stage:brief',
      stageIndex: 0,
      context: 'Goal: know that our/repo is sound as a whole.\nAsked for: make all',
      metadata: null,
    })
    expect(job.checkpoints[2]).toMatchObject({
      context: expect.stringMatching(/^The given verificationCommand was not run: .*\n## Feedback Summary/),
      metadata: { command: 'feedback-summary' },
    })
    expect(job.currentContext.endsWith('Success: each claim about our/repo stands beside its proof.')).toBe(true)
    const events = await rows(server, 'select signal, skill from thumbgate.feedback_events where customer_id = $1', [
      customer.customerId,
    ])
    expect(events).toEqual([{ signal: 'positive', skill: 'natural-language-harness' }])
    expect(await logOf(customer)).toEqual([{ job_id: jobId, status: 'completed', stages_done: 6, stop_reason: null }])
  })

  test.each([
    ['feedback-summary', /^## Feedback Summary/],
    ['regenerate-rules', /^# Prevention Rules/],
    ['dpo-dry-run', /^\{"pairs":0,"errors":0,"learnings":0,/],
  ])('may run the registered function %s', async (name, output) => {
    const customer = await customerClient(server)
    const { jobId } = await launch(customer, {
      harness: 'creator-partnership-review',
      inputs: { analyticsCommand: name },
    })
    await server.settle()
    const job = await jobOf(customer, jobId)
    expect(job.checkpoints[2]).toMatchObject({ metadata: { command: name }, context: expect.stringMatching(output) })
    expect(job.status).toBe('completed')
  })

  test('fails when its result repeats a known mistake, after three more tries, and queues an experiment', async () => {
    const customer = await customerClient(server)
    const whatWentWrong = 'The partnership recommendation named no numbers'
    const context = { whatWentWrong, whatToChange: 'Name the numbers of every partnership' }
    await customer.api.POST('/v1/feedback/capture', { body: { signal: 'down', ...context } })
    const { jobId } = await launch(customer, { harness: 'creator-partnership-review', partnerProfile: 'reviewer' })
    await server.settle()
    const job = await jobOf(customer, jobId)
    expect(job).toMatchObject({
      status: 'failed',
      partnerProfile: 'strict_reviewer',
      verification: { accepted: false, attempts: 4, score: 0.7 },
      lastError: { code: 'JOB_STAGE_FAILED', message: 'The result repeats a known mistake' },
      improvementExperimentId: expect.stringMatching(/^exp_/),
    })
    const listed = await server.operate('thumbgate', 'experiments', 'list', '--customer', customer.customerId)
    expect(listed.json).toEqual({
      experiments: [
        {
          id: job.improvementExperimentId,
          status: 'queued',
          jobId,
          hypothesis: expect.stringContaining('The result repeats a known mistake'),
          createdAt: job.endedAt,
        },
      ],
    })
    expect(listed.text).toContain(jobId)
  })

  test.each([
    [{}, /harness/],
    [{ harness: 'rm -rf' }, /^harness "rm -rf" is unknown: use one of repo-full-verification, /],
    [{ harness: 'constructor' }, /^harness "constructor" is unknown/],
    [{ harness: 'held', inputs: [] }, /^inputs /],
    [{ harness: 'held', inputs: { hold: {} } }, /^inputs\/hold is not a text/],
    [{ harness: 'held', inputs: { hold: 'x'.repeat(2001) } }, /^inputs\/hold has 2001 characters/],
    [{ harness: 'held', jobId: 'a/b' }, /^jobId "a\/b" is no id/],
    [{ harness: 'held', jobId: '' }, /^jobId "" is no id/],
    [{ harness: 'held', partnerProfile: 'nobody' }, /^partnerProfile /],
  ])('is refused for %j', async (body, text) => {
    const customer = await customerClient(server)
    const { response, error } = await customer.api.POST('/v1/jobs/harness', { body: body as { harness: string } })
    expect(response.status).toBe(400)
    expect(error).toMatchObject({ detail: expect.stringMatching(text) })
    expect(
      await rows(server, 'select 1 from thumbgate.hosted_jobs where customer_id = $1', [customer.customerId]),
    ).toEqual([])
  })

  test('takes the id of a job once per customer, and its harness also as harnessId', async () => {
    const [ada, bob] = [await customerClient(server), await customerClient(server)]
    const body: object = { harnessId: 'silent', jobId: 'mine' }
    const tries = await Promise.all(
      [ada, ada, ada, bob].map(({ api }) => api.POST('/v1/jobs/harness', { body: body as { harness: string } })),
    )
    expect(tries.map(({ response }) => response.status).sort()).toEqual([202, 202, 409, 409])
    expect(tries[3]?.response.status).toBe(202)
    await server.settle()
    expect((await jobOf(ada, 'mine')).status).toBe('completed')
  })
})

describe('a stage', () => {
  const run = async (harness: string, body: object = {}) => {
    const customer = await customerClient(server)
    const { jobId } = await launch(customer, { harness, inputs: { hold: 'this' }, ...body })
    await server.settle()
    return { customer, job: await jobOf(customer, jobId) }
  }

  test('that fails ends the job with what went wrong, and is remembered as feedback', async () => {
    const { customer, job } = await run('failing', { autoImprove: false, skill: 'deploying' })
    expect(job).toMatchObject({
      status: 'failed',
      nextStageIndex: 1,
      currentStage: null,
      lastError: { code: 'JOB_STAGE_FAILED', message: 'The work cannot be done: the input is wrong' },
      improvementExperimentId: null,
      verification: null,
    })
    const events = await rows(server, 'select signal, skill from thumbgate.feedback_events where customer_id = $1', [
      customer.customerId,
    ])
    expect(events).toEqual([{ signal: 'negative', skill: 'deploying' }])
  })

  test('that breaks tells the caller nothing from inside', async () => {
    const { job } = await run('broken')
    expect(job.lastError).toEqual({ code: 'JOB_STAGE_FAILED', message: 'The stage work failed' })
    expect(JSON.stringify(job)).not.toContain('postgres://')
  })

  test('that names no registered function fails', async () => {
    const { job } = await run('unknown')
    expect(job.lastError?.message).toBe('The stage work names no-such-function, which is no registered function')
  })

  test('without output keeps the text, and a very long text is cut at 64 KiB between characters', async () => {
    expect((await run('silent')).job.currentContext).toBe('The brief for this\nThe end')
    const { currentContext } = (await run('loud')).job
    expect(Buffer.byteLength(currentContext)).toBeLessThanOrEqual(64 * 1024)
    expect(currentContext).toMatch(/^ä+$/)
  })
})

describe('a running job', () => {
  test('is paused inside its stage, keeps what it has done, and goes on from there', async () => {
    const customer = await customerClient(server)
    const { jobId } = await launch(customer, { inputs: { hold: jobName('pause') } })
    const running = await held(customer, jobId)
    const told = await control(customer, jobId, 'pause', { reason: 'lunch', by: 'ada' })
    expect(told.response.status).toBe(202)
    expect(told.data).toEqual({
      accepted: true,
      action: 'pause',
      jobId,
      control: { jobId, action: 'pause', metadata: { reason: 'lunch', by: 'ada' }, requestedAt: expect.any(String) },
      job: running,
    })
    const paused = await becomes(customer, jobId, 'paused')
    expect(paused).toMatchObject({
      stopReason: 'lunch',
      pausedAt: expect.any(String),
      nextStageIndex: 1,
      currentStage: 'work',
      stageHistory: running.stageHistory,
    })
    const again = await control(customer, jobId, ' PAUSE ')
    expect(again.data).toEqual({ accepted: true, action: 'pause', jobId, job: paused })

    gates.open(last())
    const resumed = await control(customer, jobId, 'resume')
    expect(resumed.data).toMatchObject({
      launchMode: 'background',
      pid: null,
      job: { status: 'resume_requested', stopReason: null },
    })
    const done = await becomes(customer, jobId, 'completed')
    expect(done.stageHistory.map(({ name }) => name)).toEqual(['brief', 'work', 'last'])
    expect(done).toMatchObject({
      startedAt: running.startedAt,
      resumedAt: expect.any(String),
      pausedAt: paused.pausedAt,
    })
    expect(gates.entered.get(last())).toBe(2)
    const late = await control(customer, jobId, 'pause')
    expect([late.response.status, late.error]).toEqual([
      409,
      expect.objectContaining({ detail: expect.stringContaining('is completed') }),
    ])
  })

  test('is cancelled inside its stage, for good', async () => {
    const customer = await customerClient(server)
    const { jobId } = await launch(customer, { inputs: { hold: jobName('cancel') } })
    await held(customer, jobId)
    expect((await control(customer, jobId, 'cancel')).response.status).toBe(202)
    const job = await becomes(customer, jobId, 'cancelled')
    expect(job).toMatchObject({
      stopReason: 'cancel_requested',
      lastError: { code: 'JOB_CANCELLED' },
      endedAt: expect.any(String),
      nextStageIndex: 1,
    })
    expect((await control(customer, jobId, 'resume')).response.status).toBe(409)
    expect(await logOf(customer)).toEqual([
      { job_id: jobId, status: 'cancelled', stages_done: 1, stop_reason: 'cancel_requested' },
    ])
    const left = await rows(server, 'select 1 from thumbgate.job_controls where job_id = $1', [jobId])
    expect(left).toEqual([])
  })

  test('of many small steps does at most the one it is in after a control was answered', async () => {
    const customer = await customerClient(server)
    const { jobId } = await launch(customer, { harness: 'stepping' })
    const moving = async (from: number) => {
      await vi.waitUntil(async () => (await jobOf(customer, jobId)).nextStageIndex > from, {
        timeout: 50_000,
        interval: 5,
      })
    }
    await moving(0)
    let done = 0
    for (const [action, status] of [
      ['pause', 'paused'],
      ['pause', 'paused'],
      ['cancel', 'cancelled'],
    ] as const) {
      const { data } = await control(customer, jobId, action)
      const told = data?.job.nextStageIndex ?? 0
      const stopped = await becomes(customer, jobId, status)
      expect([told, told + 1]).toContain(stopped.nextStageIndex)
      expect(stopped.stageHistory.map(({ index }) => index)).toEqual([...Array(stopped.nextStageIndex).keys()])
      expect(stopped.currentContext).toBe(String(stopped.nextStageIndex - 1))
      // By the times the server noted, it obeyed after it was told.
      const requestedAt = data?.control?.requestedAt ?? ''
      const effectiveAt = (action === 'pause' ? stopped.pausedAt : stopped.endedAt) ?? ''
      expect(effectiveAt >= requestedAt).toBe(true)
      expect(stopped.nextStageIndex).toBeGreaterThan(done)
      done = stopped.nextStageIndex
      if (action === 'pause') {
        await control(customer, jobId, 'resume')
        await moving(done)
      }
    }
    expect(done).toBeLessThan(301)
  })

  test('whose worker was thought lost is left alone by that worker, and so is what it was told', async () => {
    const customer = await customerClient(server)
    const { jobId } = await launch(customer, { inputs: { hold: jobName('stale') } })
    const before = await held(customer, jobId)
    await rows(server, 'update thumbgate.hosted_jobs set attempt = attempt + 1 where customer_id = $1', [
      customer.customerId,
    ])
    const told = await control(customer, jobId, 'cancel')
    expect(told.data).toHaveProperty('control')
    await server.settle()
    expect(await jobOf(customer, jobId)).toEqual(before)
    const left = await rows(server, 'select action from thumbgate.job_controls where job_id = $1', [jobId])
    expect(left).toEqual([{ action: 'cancel' }])
    expect(await logOf(customer)).toEqual([])
  })

  test('obeys many controls at one moment as if they came one after the other: a cancel is never undone', async () => {
    const customer = await customerClient(server)
    const { jobId } = await launch(customer, { inputs: { hold: jobName('many') } })
    await held(customer, jobId)
    const actions = ['pause', 'resume', 'pause', 'cancel', 'resume', 'pause']
    const answers = await Promise.all(actions.map((action) => control(customer, jobId, action)))
    expect(answers[3]?.response.status).toBe(202)
    for (const { response } of answers) expect([202, 409]).toContain(response.status)
    await becomes(customer, jobId, 'cancelled')
    expect(await logOf(customer)).toHaveLength(1)
  })
})

let count = 0
const jobName = (what: string) => `${what} ${++count}`
const last = () => [...gates.entered.keys()].at(-1) ?? ''

describe('a waiting job', () => {
  test('is paused, resumed and cancelled at once', async () => {
    const customer = await customerClient(server)
    const names = [1, 2, 3, 4].map((index) => jobName(`busy ${index}`))
    const busy = await Promise.all(names.map((hold) => launch(customer, { inputs: { hold } })))
    await Promise.all(busy.map(({ jobId }) => held(customer, jobId)))
    const { jobId } = await launch(customer, { harness: 'silent', inputs: { hold: 'waiting' } })
    expect((await control(customer, jobId, 'resume')).data?.job.status).toBe('queued')
    const paused = await control(customer, jobId, 'pause')
    expect(paused.data).toMatchObject({ job: { status: 'paused', stopReason: 'pause_requested' } })
    expect(paused.data).not.toHaveProperty('control')
    expect((await control(customer, jobId, 'resume')).data?.job.status).toBe('resume_requested')
    expect((await control(customer, jobId, 'resume')).data?.job.status).toBe('resume_requested')
    const other = await launch(customer, { harness: 'silent' })
    const cancelled = await control(customer, other.jobId, 'cancel', { reason: 'no need' })
    expect(cancelled.data?.job).toMatchObject({
      status: 'cancelled',
      stopReason: 'no need',
      startedAt: null,
      endedAt: expect.any(String),
      lastError: { code: 'JOB_CANCELLED' },
    })
    const list = async (status: string) => {
      const { data } = await customer.api.GET('/v1/jobs', { params: { query: { status } } })
      return [data?.total, data?.jobs.map((job) => job.jobId).sort()]
    }
    expect(await list('running')).toEqual([4, busy.map((job) => job.jobId).sort()])
    expect(await list('cancelled, resume_requested')).toEqual([2, [jobId, other.jobId].sort()])
    expect(await list('nonsense')).toEqual([0, []])
    for (const name of names) gates.open(name)
    await server.settle()
    expect((await jobOf(customer, jobId)).status).toBe('completed')
    expect((await jobOf(customer, other.jobId)).status).toBe('cancelled')
  })

  test('is listed most recently changed first, as many as were asked for', async () => {
    const customer = await customerClient(server)
    const made: string[] = []
    for (let index = 0; index < 3; index++) {
      made.push((await launch(customer, { harness: 'silent' })).jobId)
      await server.settle()
    }
    const { data } = await customer.api.GET('/v1/jobs')
    expect(data?.jobs.map(({ jobId }) => jobId)).toEqual([...made].reverse())
    const two = await customer.api.GET('/v1/jobs', { params: { query: { limit: 2 } } })
    expect(two.data?.total).toBe(2)
    const zero = await customer.api.GET('/v1/jobs', { params: { query: { limit: 0 } } })
    expect(zero.data?.total).toBe(3)
  })
})

describe('a control', () => {
  test.each([
    [{ action: 'stop' }, /^action /],
    [{}, /action/],
    [{ action: 'pause', metadata: 'x' }, /^metadata /],
    [{ action: 'pause', metadata: [] }, /^metadata /],
  ])('%j is refused before the job is looked for', async (body, text) => {
    const customer = await customerClient(server)
    const { response, error } = await customer.api.POST('/v1/jobs/{jobId}/control', {
      params: { path: { jobId: 'unknown' } },
      body: body as { action: 'pause' },
    })
    expect(response.status).toBe(400)
    expect(error).toMatchObject({ detail: expect.stringMatching(text) })
  })

  test('of another customer’s job is answered like one of no job', async () => {
    const [ada, bob] = [await customerClient(server), await customerClient(server)]
    const { jobId } = await launch(ada, { harness: 'silent' })
    const unknown = 'harness_0'
    const shows = (id: string) => bob.api.GET('/v1/jobs/{jobId}', { params: { path: { jobId: id } } })
    for (const ask of [shows, (id: string) => control(bob, id, 'cancel')]) {
      const [foreign, none] = [await ask(jobId), await ask(unknown)]
      expect([foreign.response.status, none.response.status]).toEqual([404, 404])
      expect(JSON.stringify(foreign.error).replace(jobId, unknown)).toBe(JSON.stringify(none.error))
    }
    const lists = await Promise.all([bob, adminClient(server)].map(({ api }) => api.GET('/v1/jobs')))
    expect(lists[0]?.data?.total).toBe(0)
    expect(lists[1]?.data?.jobs.map((job) => job.jobId)).not.toContain(jobId)
    expect((await stranger(server).api.GET('/v1/jobs')).response.status).toBe(401)
    await server.settle()
  })
})

describe('a server that stops and starts again on the same database', () => {
  test('goes on with running jobs where they were, keeps paused ones, and obeys what was said meanwhile', async () => {
    await using database = await openTestDatabase()
    const names = ['running', 'paused', 'told', 'lost']
    const before = new Gates()
    let customer: Customer
    {
      await using first = await startHosted(before, database)
      customer = await customerClient(first)
      for (const name of names) {
        await launch(customer, { jobId: name, inputs: { hold: name } })
        await held(customer, name)
      }
      await control(customer, 'paused', 'pause', { reason: 'over night' })
      await becomes(customer, 'paused', 'paused')
    }
    expect([...before.entered]).toEqual(names.map((name) => [name, 1]))
    // While no server runs: one job is told to pause, another has lost its worker again and again.
    const nobody = { add: async () => undefined }
    const owner = asCustomerId(customer.customerId)
    await database.database.write((db) =>
      controlJob({ db, jobs: nobody }, owner, 'told', { action: 'pause', metadata: {} }, now()),
    )
    await database.database.session((session) =>
      session.query(`update thumbgate.hosted_jobs set attempt = 30 where job_id = 'lost'`),
    )

    const after = new Gates()
    await using second = await startHosted(after, database)
    const same = stranger(second, { authorization: `Bearer ${customer.key}` })
    expect(await jobOf(same, 'paused')).toMatchObject({
      status: 'paused',
      stopReason: 'over night',
      nextStageIndex: 1,
    })
    await vi.waitUntil(() => after.entered.has('running'), { timeout: 50_000, interval: 50 })
    const again = await jobOf(same, 'running')
    expect(again).toMatchObject({ status: 'running', nextStageIndex: 1 })
    expect(again.stageHistory.map(({ name }) => name)).toEqual(['brief'])
    expect((await becomes(same, 'told', 'paused')).stopReason).toBe('pause_requested')
    expect((await becomes(same, 'lost', 'failed')).lastError?.message).toBe('The job lost its worker 25 times')

    await control(same, 'running', 'cancel')
    expect((await becomes(same, 'running', 'cancelled')).stopReason).toBe('cancel_requested')
    after.open('paused')
    await control(same, 'paused', 'resume')
    const done = await becomes(same, 'paused', 'completed')
    expect(done.stageHistory.map(({ name }) => name)).toEqual(['brief', 'work', 'last'])
    expect(done.checkpoints).toHaveLength(3)
    expect(Object.fromEntries(after.entered)).toEqual({ running: 1, paused: 1 })
  })
})
