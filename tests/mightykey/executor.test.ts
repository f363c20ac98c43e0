import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { maxStarts, maxTries } from '#domain/mightykey/executor/advance.ts'
import type { Answer, DeployTarget, Reasoner, ToolAdapter } from '#domain/mightykey/executor/services.ts'
import { builtinPlanner } from '#domain/mightykey/providers/builtin-planner.ts'
import {
  approve,
  cancel,
  createRun,
  deny,
  expectSound,
  getRun,
  hurry,
  pendingOf,
  setLevel,
  startWithRuns,
} from '#tests/mightykey/run-support.ts'
import { issueKey, type Newcomer, newcomer, rows } from '#tests/mightykey/support.ts'
import type { TestServer } from '#tests/support/server.ts'

/** What a test makes of each question; by default the built-in planner answers. */
let think: Reasoner['complete']
let useTool: ToolAdapter['run']
let deployWith: DeployTarget['deploy'] | undefined

const canary = 'sk-canary-in-configuration'
const reasoner: Reasoner = { model: 'fake-model', complete: (request, signal) => think(request, signal) }
const tool: ToolAdapter = {
  name: 'mailer.send',
  kinds: ['communicate'],
  risk: () => 'high',
  run: (step, context) => useTool(step, context),
}
const target: DeployTarget = {
  name: 'fake-cloud',
  isConnected: async () => deployWith !== undefined,
  deploy: (deployment) => deployWith?.(deployment) ?? Promise.reject(new Error('not connected')),
}

let server: TestServer
beforeAll(async () => {
  server = await startWithRuns({
    reasonerFor: (livemode) => (livemode ? reasoner : builtinPlanner),
    tools: [tool],
    deployTargets: [target],
    probe: { probe: async (url) => ({ health: 'healthy', output: { url, status: 200 } }) },
    secrets: [canary],
  })
})
afterAll(() => server[Symbol.asyncDispose]())
beforeEach(() => {
  think = builtinPlanner.complete
  useTool = async () => ({ ok: true, output: 'sent' })
  deployWith = undefined
})

const autonomous = async (): Promise<Newcomer> => {
  const person = await newcomer(server)
  await setLevel(person, person.organization.id, 'autopilot')
  return person
}

const sweep = async () => {
  await server.queue.jobs.add('mightykey.sweep-runs', {})
  await server.settle()
}

const oldProgress = (id: string) =>
  rows(server, `update mightykey.agent_runs set progressed_at = now() - interval '1 hour' where id = $1`, [id])

describe('a unit that throws', () => {
  test('is tried again, with errors only diagnosis sees, and charged once', async () => {
    let calls = 0
    think = async (request, signal) => {
      calls++
      if (request.purpose === 'clarify' && calls < 5) throw new Error(`the model is away, key ${canary}`)
      return await builtinPlanner.complete(request, signal)
    }
    const ada = await autonomous()
    const { id } = await createRun(ada, 'Write a poem')
    await hurry(server)
    const run = await getRun(ada, id)
    expect(run.status).toBe('completed')
    const errors = run.events.filter(({ eventType }) => eventType === 'error')
    expect(errors).toHaveLength(3)
    for (const error of errors) {
      expect(error).toMatchObject({
        replayVisible: false,
        data: { retryable: true, message: 'the model is away, key ***' },
      })
    }
    const replay = await ada.api.GET('/runs/{id}/replay', { params: { path: { id } } })
    expect(replay.data?.data.events.some(({ eventType }) => eventType === 'error')).toBe(false)
    await expectSound(server, ada.organization.id)
  })

  test('fails its run after the last try, with the error', async () => {
    let calls = 0
    think = async () => {
      calls++
      throw new Error('503 overloaded')
    }
    const ada = await autonomous()
    const { id } = await createRun(ada)
    await hurry(server)
    expect(calls).toBe(maxTries)
    expect(await getRun(ada, id)).toMatchObject({
      status: 'failed',
      errorMessage: '503 overloaded',
      totalCreditsUsed: '0.0000',
    })
    await expectSound(server, ada.organization.id)
  })

  test('waits 2, 4, 8, 16 seconds, a fifth more or less', async () => {
    think = async () => {
      throw new Error('away')
    }
    const ada = await autonomous()
    const { id } = await createRun(ada)
    while ((await getRun(ada, id)).completedAt === null) {
      await server.settle()
      // A day passes for the jobs that wait: each of them keeps its pause, whenever somebody looks.
      await rows(
        server,
        `update pgboss.job set start_after = start_after - interval '1 day', created_on = created_on - interval '1 day'
         where state < 'active' and data->'payload'->>'runId' = $1`,
        [id],
      )
    }
    expect((await getRun(ada, id)).status).toBe('failed')
    const jobs = await rows<{ wait: number }>(
      server,
      `select extract(epoch from start_after - created_on)::float8 as wait from pgboss.job
       where name = 'mightykey.advance-run' and data->'payload'->>'runId' = $1 order by (data->'payload'->>'number')::int`,
      [id],
    )
    expect(jobs).toHaveLength(maxTries)
    for (const [index, { wait }] of jobs.entries()) {
      const seconds = index === 0 ? 0 : 2 ** index
      expect(wait).toBeGreaterThanOrEqual(seconds * 0.8 - 0.01)
      expect(wait).toBeLessThanOrEqual(seconds * 1.2 + 0.01)
    }
  })

  test('never falls back to the built-in planner, which test keys always get', async () => {
    think = async () => {
      throw new Error('away')
    }
    const ada = await autonomous()
    const key = await issueKey(server, ada, ada.organization.id, 'test')
    const { id } = await createRun(key, 'Write a poem')
    await server.settle()
    expect(await getRun(key, id)).toMatchObject({ status: 'completed', modelUsed: 'builtin-planner-v1' })
  })
})

describe('answers of a model', () => {
  const counted = async (answer: Promise<Answer>): Promise<Answer> => ({
    ...(await answer),
    usage: { input: 1000, output: 200 },
    model: 'fake-model-2',
  })

  test('are charged by their tokens and named on what they produced', async () => {
    think = (request, signal) => counted(builtinPlanner.complete(request, signal))
    const ada = await autonomous()
    const { id } = await createRun(ada, 'Write a poem')
    await server.settle()
    const run = await getRun(ada, id)
    // Five units asked: 1000 × 3 + 200 × 15 per million = 0.0060 each, beside eight fees of 0.0100.
    expect(run).toMatchObject({
      modelUsed: 'fake-model-2',
      totalCreditsUsed: '0.1100',
      totalTokensInput: 5000,
      totalTokensOutput: 1000,
    })
    expect(run.events[0]).toMatchObject({ eventType: 'message', modelUsed: 'fake-model-2', tokensUsed: 1200 })
    expect(run.events[1]).toMatchObject({ eventType: 'cost_update', modelUsed: null, tokensUsed: null })
    await expectSound(server, ada.organization.id)
  })

  test('cannot talk a gate away: kinds and words of a step decide its risk', async () => {
    think = async (request, signal) => {
      if (request.purpose !== 'plan') return await builtinPlanner.complete(request, signal)
      const step = { title: 'Delete all customers', kind: 'research', dependsOn: [], criteria: [0] }
      return { json: { steps: [step] }, usage: { input: 0, output: 0 }, model: 'm' }
    }
    const ada = await newcomer(server)
    await setLevel(ada, ada.organization.id, 'act')
    const { id } = await createRun(ada, 'Research our customers')
    await server.settle()
    const run = await getRun(ada, id)
    expect(run.status).toBe('build')
    expect(pendingOf(run).riskDescription).toContain('high risk')
  })

  test('that plan in a circle are refused and asked for again', async () => {
    let asked = 0
    think = async (request, signal) => {
      if (request.purpose !== 'plan' || asked++ > 0) return await builtinPlanner.complete(request, signal)
      const steps = [0, 1].map((i) => ({ title: `s${i}`, kind: 'implement', dependsOn: [1 - i], criteria: [] }))
      return { json: { steps }, usage: { input: 0, output: 0 }, model: 'm' }
    }
    const ada = await autonomous()
    const { id } = await createRun(ada, 'Write a poem')
    await hurry(server)
    const run = await getRun(ada, id)
    expect(run.status).toBe('completed')
    expect(run.events.find(({ eventType }) => eventType === 'error')?.data.message).toContain('wait for each other')
  })
})

describe('verification', () => {
  const judgeAs = (verdicts: readonly ('pass' | 'fail')[]): void => {
    let round = 0
    think = async (request, signal) => {
      if (request.purpose !== 'verify') return await builtinPlanner.complete(request, signal)
      const verdict = verdicts[round++] ?? 'fail'
      const json = { verdicts: [{ criterion: 0, verdict, evidence: `round ${round}` }] }
      return { json, usage: { input: 1, output: 1 }, model: 'm' }
    }
  }
  const request = 'Write a poem. It must rhyme. Create a page'

  test('that fails sends back the steps concerned, and only those', async () => {
    judgeAs(['fail', 'pass'])
    const ada = await autonomous()
    const { id } = await createRun(ada, request)
    await server.settle()
    const run = await getRun(ada, id)
    expect(run.status).toBe('completed')
    const stages = run.stageHistory.map(({ stage }) => stage)
    expect(stages).toEqual([
      'intake',
      'clarify',
      'scope',
      'plan',
      'build',
      'verify',
      'build',
      'verify',
      'deploy',
      'monitor',
    ])
    const written = run.events.filter(({ eventType }) => eventType === 'artifact_created').map(({ data }) => data.name)
    expect(written.filter((name) => name === '01-write-a-poem.md')).toHaveLength(2)
    expect(written.filter((name) => name === '02-create-a-page.md')).toHaveLength(1)
    await expectSound(server, ada.organization.id)
  })

  test('that fails three times fails the run', async () => {
    judgeAs(['fail', 'fail', 'fail'])
    const ada = await autonomous()
    const { id } = await createRun(ada, request)
    await server.settle()
    const run = await getRun(ada, id)
    expect(run).toMatchObject({ status: 'failed', errorMessage: expect.stringContaining('It must rhyme') })
    expect(run.stageHistory.filter(({ stage }) => stage === 'build')).toHaveLength(3)
    await expectSound(server, ada.organization.id)
  })

  test('does not call fulfilled what nobody spoke about', async () => {
    think = async (request, signal) => {
      if (request.purpose !== 'verify') return await builtinPlanner.complete(request, signal)
      return { json: { verdicts: [] }, usage: { input: 1, output: 1 }, model: 'm' }
    }
    const ada = await autonomous()
    const { id } = await createRun(ada, request)
    await server.settle()
    expect((await getRun(ada, id)).events.at(-2)?.data.text).toContain('Not verifiable: It must rhyme.')
  })
})

describe('tools and targets', () => {
  test('a tool runs after its gate, once, with a key of its own, and leaves the way back', async () => {
    const keys: string[] = []
    useTool = async (step, { key }) => {
      keys.push(key)
      return {
        ok: true,
        output: { sent: step.title, token: canary },
        undo: { description: 'Recall it', steps: ['recall'] },
      }
    }
    const ada = await newcomer(server)
    await setLevel(ada, ada.organization.id, 'act')
    const { id } = await createRun(ada, 'Email the team')
    await server.settle()
    const waiting = await getRun(ada, id)
    expect(waiting.status).toBe('build')
    expect(pendingOf(waiting).actionSummary).toBe('Run mailer.send for "Email the team"')
    expect(keys).toEqual([])
    await approve(ada, waiting, pendingOf(waiting).id)
    await server.settle()
    const run = await getRun(ada, id)
    expect(run.status).toBe('completed')
    expect(keys).toHaveLength(1)
    expect(keys[0]).toContain(id)
    expect(run.events.find(({ eventType }) => eventType === 'rollback_created')?.data).toEqual({
      description: 'Recall it',
      steps: ['recall'],
    })
    expect(JSON.stringify(run.events)).not.toContain(canary)
    expect(run.events.at(-2)?.data.text).toContain('Delivered: 01-email-the-team.txt')
  })

  test('a tool that fails is tried in each repair and then fails the run', async () => {
    let calls = 0
    useTool = async () => {
      calls++
      return { ok: false, output: 'no route' }
    }
    const ada = await autonomous()
    const { id } = await createRun(ada, 'Email the team')
    await server.settle()
    expect(calls).toBe(3)
    const run = await getRun(ada, id)
    expect(run.status).toBe('failed')
    expect(run.events.filter(({ eventType }) => eventType === 'artifact_created').map(({ data }) => data.kind)).toEqual(
      ['scope', 'plan'],
    )
  })

  test('a deployment is asked for where it will be attempted, changes the environment, and is probed', async () => {
    deployWith = async ({ key }) => ({ ok: true, url: 'https://site.example.com', output: { key } })
    const ada = await newcomer(server)
    await setLevel(ada, ada.organization.id, 'act')
    const project = await ada.api.POST('/projects', { body: { name: 'Site' } })
    const projectId = project.data?.data.id ?? ''
    const { id } = await createRun(ada, 'Write a page and deploy it', projectId)
    await server.settle()
    const waiting = await getRun(ada, id)
    expect([waiting.status, pendingOf(waiting).actionSummary]).toEqual([
      'deploy',
      'Deploy to production with fake-cloud',
    ])
    await approve(ada, waiting, pendingOf(waiting).id)
    await server.settle()
    expect(await getRun(ada, id)).toMatchObject({ status: 'completed' })
    const environments = await ada.api.GET('/projects/{id}/environments', { params: { path: { id: projectId } } })
    expect(environments.data?.data.environments.at(-1)).toMatchObject({
      name: 'production',
      status: 'active',
      url: 'https://site.example.com',
      healthStatus: 'healthy',
      lastDeployedAt: expect.any(String),
      healthCheckedAt: expect.any(String),
    })
    const text = (await getRun(ada, id)).events.at(-2)?.data.text
    expect(text).toContain('Skipped stages: none.')
  })

  test('a deployment that fails says so on the environment and fails the run', async () => {
    deployWith = async () => ({ ok: false, url: null, output: 'quota' })
    const ada = await autonomous()
    const project = await ada.api.POST('/projects', { body: { name: 'Site' } })
    const projectId = project.data?.data.id ?? ''
    const { id } = await createRun(ada, 'Write a page and deploy it', projectId)
    await server.settle()
    expect(await getRun(ada, id)).toMatchObject({
      status: 'failed',
      errorMessage: 'The deployment with fake-cloud failed',
    })
    const environments = await ada.api.GET('/projects/{id}/environments', { params: { path: { id: projectId } } })
    expect(environments.data?.data.environments.at(-1)).toMatchObject({ status: 'failed', lastDeployedAt: null })
  })
})

describe('a run that is cancelled while a unit works', () => {
  test('aborts the question to the model', async () => {
    const asked = Promise.withResolvers<void>()
    think = (_request, signal) => {
      asked.resolve()
      return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
    }
    const ada = await autonomous()
    const run = await createRun(ada)
    await asked.promise
    await cancel(ada, run)
    await server.settle()
    expect(await getRun(ada, run.id)).toMatchObject({ status: 'cancelled', totalCreditsUsed: '0.0000' })
    await expectSound(server, ada.organization.id)
  })

  test('keeps a late result where replays do not show it, and charges it', async () => {
    const asked = Promise.withResolvers<void>()
    const goOn = Promise.withResolvers<void>()
    think = async (request, signal) => {
      asked.resolve()
      await goOn.promise
      return await builtinPlanner.complete(request, signal)
    }
    const ada = await autonomous()
    const run = await createRun(ada)
    await asked.promise
    await cancel(ada, run)
    const ended = (await getRun(ada, run.id)).events.length
    goOn.resolve()
    await server.settle()
    const late = await getRun(ada, run.id)
    expect(late).toMatchObject({ status: 'cancelled', totalCreditsUsed: '0.0100' })
    expect(late.events.slice(ended).map(({ eventType, replayVisible }) => [eventType, replayVisible])).toEqual([
      ['message', false],
      ['cost_update', false],
    ])
    await expectSound(server, ada.organization.id)
  })
})

describe('lost and doubled work', () => {
  test('a unit two workers hold has one result, and is charged once', async () => {
    const [first, both] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    let working = 0
    think = async (request, signal) => {
      if (request.purpose === 'intake') {
        first.resolve()
        if (++working === 2) both.resolve()
        await both.promise
      }
      return await builtinPlanner.complete(request, signal)
    }
    const ada = await newcomer(server)
    const run = await createRun(ada)
    await first.promise
    // As if a stalled worker had been given up: its job is added under another key and taken by a second one.
    const payload = { orgId: ada.organization.id, runId: run.id, stage: 'intake', unit: 'restatement', number: 1 }
    await server.queue.jobs.add('mightykey.advance-run', payload, { key: `again ${run.id}` })
    await both.promise
    await server.settle()
    const waiting = await getRun(ada, run.id)
    expect(waiting.status).toBe('plan')
    expect(waiting.totalCreditsUsed).toBe('0.0400')
    await expectSound(server, ada.organization.id)
  })

  test('a run whose job is gone is picked up by the sweep, which leaves alone whatever has one', async () => {
    const ada = await autonomous()
    let isHeld = true
    think = async (request, signal) => {
      if (isHeld) throw new Error('away')
      return await builtinPlanner.complete(request, signal)
    }
    const run = await createRun(ada, 'Write a poem')
    await server.settle()
    isHeld = false
    await oldProgress(run.id)
    await sweep()
    expect((await getRun(ada, run.id)).status).toBe('intake')
    await rows(server, `delete from pgboss.job where data->'payload'->>'runId' = $1`, [run.id])
    await oldProgress(run.id)
    await sweep()
    expect((await getRun(ada, run.id)).status).toBe('completed')
    await expectSound(server, ada.organization.id)
  })

  test('a unit that takes every worker with it fails the run in the end', async () => {
    const ada = await autonomous()
    think = async () => {
      throw new Error('away')
    }
    const run = await createRun(ada)
    await server.settle()
    await rows(server, 'update mightykey.run_units set starts = $2 where run_id = $1', [run.id, maxStarts])
    await hurry(server)
    expect(await getRun(ada, run.id)).toMatchObject({ status: 'failed', errorMessage: expect.stringContaining('lost') })
  })

  test('a suspended organisation’s runs stop before their next unit and go on when that is lifted', async () => {
    const asked = Promise.withResolvers<void>()
    const goOn = Promise.withResolvers<void>()
    think = async (request, signal) => {
      if (request.purpose === 'clarify') {
        asked.resolve()
        await goOn.promise
      }
      return await builtinPlanner.complete(request, signal)
    }
    const ada = await autonomous()
    const run = await createRun(ada, 'Write a poem')
    await asked.promise
    await server.operate('mightykey', 'org', 'suspend', ada.organization.id, '--reason', 'unpaid')
    goOn.resolve()
    await server.settle()
    expect((await getRun(ada, run.id)).status).toBe('scope')
    await oldProgress(run.id)
    await sweep()
    expect((await getRun(ada, run.id)).status).toBe('scope')
    await server.operate('mightykey', 'org', 'resume', ada.organization.id)
    await oldProgress(run.id)
    await sweep()
    expect((await getRun(ada, run.id)).status).toBe('completed')
  })
})

describe('slots', () => {
  test('let as many runs work at once as the tier allows; whoever frees one starts the oldest that waits', async () => {
    const goOn = Promise.withResolvers<void>()
    think = async (request, signal) => {
      await goOn.promise
      return await builtinPlanner.complete(request, signal)
    }
    const ada = await newcomer(server)
    const runs = []
    for (let i = 0; i < 4; i++) runs.push(await createRun(ada, `Write note ${i}`))
    const started = async () =>
      await rows<{ id: string }>(
        server,
        `select id from mightykey.agent_runs where org_id = $1 and job_number > 0 order by created_at, id`,
        [ada.organization.id],
      )
    const ids = runs.map(({ id }) => ({ id }))
    expect(await started()).toEqual(ids.slice(0, 2))
    await cancel(ada, runs[0] ?? { id: '' })
    expect(await started()).toEqual(ids.slice(0, 3))
    goOn.resolve()
    await server.settle()
    // Two reached their approval, which holds no slot, so the last one has gone there too.
    const statuses = await Promise.all(runs.map(async ({ id }) => (await getRun(ada, id)).status))
    expect(statuses).toEqual(['cancelled', 'plan', 'plan', 'plan'])
    await expectSound(server, ada.organization.id)
  })

  test('of runs created at the same moment, no more than allowed start', async () => {
    const goOn = Promise.withResolvers<void>()
    think = async (request, signal) => {
      await goOn.promise
      return await builtinPlanner.complete(request, signal)
    }
    const ada = await newcomer(server)
    await Promise.all([1, 2, 3, 4, 5, 6].map((i) => createRun(ada, `Write note ${i}`)))
    const [row] = await rows<{ count: number }>(
      server,
      'select count(*)::integer as count from mightykey.agent_runs where org_id = $1 and occupies_slot and job_number > 0',
      [ada.organization.id],
    )
    expect(row?.count).toBe(2)
    goOn.resolve()
    await server.settle()
    await expectSound(server, ada.organization.id)
  })
})

describe('many runs of one organisation at once', () => {
  test('settle without a deadlock', async () => {
    const before = server.log.length
    const ada = await newcomer(server)
    await server.operate('mightykey', 'org', 'set-tier', ada.organization.id, 'enterprise')
    const runs = await Promise.all(Array.from({ length: 16 }, (_, i) => createRun(ada, `Write note ${i}`)))
    await server.settle()
    for (const { id } of runs) expect((await getRun(ada, id)).status).toBe('plan')
    expect(server.log.slice(before).filter((line) => line.includes('deadlock'))).toEqual([])
    await expectSound(server, ada.organization.id)
  })
})

describe('the invariants', () => {
  test('hold whatever people do, in whatever order', async () => {
    const step = fc.constantFrom('create', 'settle', 'approve', 'deny', 'cancel', 'sweep')
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 9 }), async (steps) => {
        const ada = await newcomer(server)
        const ids: string[] = []
        let number = 0
        for (const action of steps) {
          const id = ids[number++ % Math.max(1, ids.length)]
          if (action === 'create') ids.push((await createRun(ada, `Delete file ${number} and write a note`)).id)
          else if (action === 'settle') await server.settle()
          else if (action === 'sweep') await sweep()
          else if (id) await actOn(ada, id, action)
          await expectSound(server, ada.organization.id)
        }
        await server.settle()
        await expectSound(server, ada.organization.id)
      }),
      { numRuns: 8 },
    )
  })

  async function actOn(ada: Newcomer, id: string, action: 'approve' | 'deny' | 'cancel'): Promise<void> {
    if (action === 'cancel') return void (await cancel(ada, { id }))
    const run = await getRun(ada, id)
    const pending = run.approvals.find(({ status }) => status === 'pending')
    if (pending) await (action === 'approve' ? approve(ada, run, pending.id) : deny(ada, run, pending.id))
  }
})
