import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readArtifact, writeArtifact } from '#db/thumbgate/artifacts.ts'
import { asCustomerId } from '#db/thumbgate/ids.ts'
import type { TestServer } from '#tests/support/server.ts'
import { becomes, jobOf } from '#tests/thumbgate/hosted-support.ts'
import { type Customer, customerClient, rows, startThumbGate, stranger } from '#tests/thumbgate/support.ts'

let server: TestServer
beforeAll(async () => {
  server = await startThumbGate()
})
afterAll(() => server[Symbol.asyncDispose]())

const exported = (customer: Customer, body?: Record<string, unknown>) =>
  customer.api.POST('/v1/dpo/export', body ? { body } : {})

const place = (customer: Customer, path: string, text: string) =>
  server.database.write((db) => writeArtifact(db, asCustomerId(customer.customerId), path, text, new Date(0)))

async function linesOf(customer: Customer, path: string): Promise<Record<string, unknown>[]> {
  const text = await server.database.read((db) => readArtifact(db, asCustomerId(customer.customerId), path))
  return (text ?? '')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

/** Two mistakes and two learnings, of which one pair is about git. */
async function taught(): Promise<Customer> {
  const customer = await customerClient(server)
  const captures = [
    { signal: 'down', whatWentWrong: 'Pushed to the main branch with force', whatToChange: 'Ask first', tags: ['git'] },
    { signal: 'up', whatWorked: 'Asked before touching the main branch', tags: ['git'] },
    { signal: 'down', whatWentWrong: 'Painted every button in a different shade', tags: ['design'] },
    { signal: 'up', whatWorked: 'Measured the latency of queries', tags: ['performance'] },
  ]
  for (const body of captures) {
    const { response } = await customer.api.POST('/v1/feedback/capture', { body: body as { signal: 'up' } })
    expect(response.status).toBe(200)
  }
  return customer
}

const counts = { pairs: 1, errors: 2, learnings: 2, unpairedErrors: 1, unpairedLearnings: 1 }

describe('preference pairs', () => {
  test('of nothing are none', async () => {
    const { data, response } = await exported(await customerClient(server))
    expect(response.status).toBe(200)
    expect(data).toEqual({
      pairs: 0,
      errors: 0,
      learnings: 0,
      unpairedErrors: 0,
      unpairedLearnings: 0,
      outputPath: null,
    })
  })

  test('pair each mistake with a learning about the same, and are written where the caller wants them', async () => {
    const customer = await taught()
    expect((await exported(customer)).data).toEqual({ ...counts, outputPath: null })
    const { data } = await exported(customer, { outputPath: 'training/pairs.jsonl' })
    expect(data).toEqual({ ...counts, outputPath: 'training/pairs.jsonl' })
    const [line, ...more] = await linesOf(customer, 'training/pairs.jsonl')
    expect(more).toEqual([])
    expect(line).toMatchObject({
      prompt: 'How should an agent work on git?',
      chosen: expect.stringContaining('What worked: Asked before touching the main branch'),
      rejected: expect.stringContaining('What went wrong: Pushed to the main branch with force'),
      metadata: { matchedKeys: ['git'], overlapScore: 1, distractorCount: 0 },
    })
    const again = await exported(customer, { outputPath: 'training/pairs.jsonl' })
    expect(again.data).toEqual(data)
    expect(await linesOf(customer, 'training/pairs.jsonl')).toEqual([line])
  })

  test('are made of a file instead: a list, an object with memories, or lines', async () => {
    const customer = await customerClient(server)
    const memories = [
      { id: 'e', title: 'MISTAKE: a', content: 'bad', category: 'error', tags: ['x'] },
      { id: 'l', title: 'SUCCESS: b', content: 'good', category: 'learning', tags: ['x'] },
      { id: 'p', title: 'PREFERENCE: c', content: 'taste', category: 'preference', tags: ['x'] },
    ]
    const lines = memories.map((memory) => JSON.stringify(memory)).join('\n')
    await place(customer, 'in/list.json', JSON.stringify(memories))
    await place(customer, 'in/object.json', JSON.stringify({ memories }))
    await place(customer, 'in/log.jsonl', `${lines}\n`)
    const one = { pairs: 1, errors: 1, learnings: 1, unpairedErrors: 0, unpairedLearnings: 0 }
    for (const input of [
      { inputPath: 'in/list.json' },
      { inputPath: 'in/object.json' },
      { memoryLogPath: 'in/log.jsonl' },
    ]) {
      expect((await exported(customer, input)).data).toEqual({ ...one, outputPath: null })
    }
    const wins = { inputPath: 'in/list.json', memoryLogPath: 'in/missing.jsonl', outputPath: 'out.jsonl' }
    expect((await exported(customer, wins)).data).toMatchObject(one)
    expect(await linesOf(customer, 'out.jsonl')).toEqual([expect.objectContaining({ chosen: 'good', rejected: 'bad' })])
  })

  test.each([
    [{ outputPath: '../pairs.jsonl' }, /^outputPath "\.\.\/pairs\.jsonl" is no name/],
    [{ outputPath: '/tmp/pairs.jsonl' }, /^outputPath /],
    [{ inputPath: 'C:\\x', outputPath: 'kept.jsonl' }, /^inputPath /],
    [{ memoryLogPath: 'a//b' }, /^memoryLogPath /],
    [{ memoryLogPath: 'a\u0000' }, /^memoryLogPath /],
    [{ inputPath: 'missing.json', outputPath: 'kept.jsonl' }, /^inputPath "missing\.json" names no file/],
    [{ inputPath: 'missing.json', async: true }, /^inputPath "missing\.json" names no file/],
    [{ inputPath: 'bad.json' }, /^inputPath "bad\.json", as JSON: /],
    [{ memoryLogPath: 'bad.jsonl', outputPath: 'kept.jsonl' }, /^memoryLogPath "bad\.jsonl", line 2: a memory needs/],
    [{ async: true, jobId: 'a b' }, /^jobId "a b" is no id/],
    [{ mode: 'later' }, /^mode /],
    [{ async: 'yes' }, /^async /],
  ])('are refused for %j, and nothing is written', async (body, text) => {
    const customer = await customerClient(server)
    await place(customer, 'kept.jsonl', 'as it was')
    await place(customer, 'bad.json', '[')
    await place(customer, 'bad.jsonl', '{"title":"a","content":"b","category":"error"}\n{"title":"a"}')
    const { response, error } = await exported(customer, body)
    expect(response.status).toBe(400)
    expect(error).toMatchObject({ detail: expect.stringMatching(text) })
    const kept = await server.database.read((db) => readArtifact(db, asCustomerId(customer.customerId), 'kept.jsonl'))
    expect(kept).toBe('as it was')
    const written = await rows(server, 'select 1 from thumbgate.artifacts where customer_id = $1', [
      customer.customerId,
    ])
    expect(written).toHaveLength(3)
  })

  test('are made of more than 50 000 memories only by a job', async () => {
    const customer = await customerClient(server)
    const line = (index: number) =>
      `{"id":"m${index}","title":"T","content":"c","category":"${index % 2 === 0 ? 'error' : 'learning'}","tags":["general"]}\n`
    const memoryLogPath = 'large.jsonl'
    await place(customer, memoryLogPath, Array.from({ length: 50_001 }, (_, index) => line(index + 1)).join(''))
    const refused = await exported(customer, { memoryLogPath })
    expect([refused.response.status, refused.error]).toEqual([
      400,
      expect.objectContaining({ detail: expect.stringMatching(/^50001 memories are too many/) }),
    ])
    const { data } = await exported(customer, { mode: 'async', memoryLogPath, outputPath: 'all.jsonl' })
    if (!data || !('jobId' in data)) throw new Error('No job was made')
    await server.settle()
    const job = await jobOf(customer, data.jobId)
    expect(JSON.parse(job.currentContext)).toEqual({
      pairs: 25_000,
      errors: 25_000,
      learnings: 25_001,
      unpairedErrors: 0,
      unpairedLearnings: 1,
      outputPath: 'all.jsonl',
    })
    expect(await linesOf(customer, 'all.jsonl')).toHaveLength(25_000)
  })
})

describe('an export as a job', () => {
  test.each([{ async: true }, { mode: 'async' }, { async: true, mode: 'sync' }])(
    'is accepted with %j and done later',
    async (how) => {
      const customer = await taught()
      const { data, response } = await exported(customer, { ...how, outputPath: 'later.jsonl' })
      expect(response.status).toBe(202)
      if (!data || !('jobId' in data)) throw new Error('No job was made')
      expect(data).toMatchObject({
        accepted: true,
        async: true,
        jobId: expect.stringMatching(/^dpo_export_/),
        status: 'queued',
        outputPath: 'later.jsonl',
        statusUrl: `/v1/jobs/${data.jobId}`,
        launchMode: 'background',
        job: {
          tags: ['hosted-job', 'dpo-export'],
          skill: 'hosted-dpo-export',
          verificationMode: 'none',
          recordFeedback: false,
          totalStages: 1,
          currentStage: 'export_dpo_pairs',
        },
      })
      await server.settle()
      const job = await becomes(customer, data.jobId, 'completed')
      expect(JSON.parse(job.currentContext)).toEqual({ ...counts, outputPath: 'later.jsonl' })
      expect(job.verification).toBeNull()
      expect(await linesOf(customer, 'later.jsonl')).toHaveLength(1)
    },
  )

  test('fails with the reason when its file is not valid', async () => {
    const customer = await customerClient(server)
    await place(customer, 'bad.jsonl', 'nonsense')
    const { data } = await exported(customer, { async: true, memoryLogPath: 'bad.jsonl', jobId: 'mine' })
    expect(data).toMatchObject({ jobId: 'mine', outputPath: null })
    await server.settle()
    const job = await jobOf(customer, 'mine')
    expect(job).toMatchObject({
      status: 'failed',
      lastError: { message: expect.stringMatching(/^memoryLogPath "bad\.jsonl", line 1: /) },
    })
    expect(job.improvementExperimentId).toBeNull()
    expect((await exported(customer, { async: true, jobId: 'mine' })).response.status).toBe(409)
  })

  test('sees nothing of another customer', async () => {
    const ada = await taught()
    const bob = await customerClient(server)
    await place(ada, 'secret.json', '[]')
    expect((await exported(bob)).data).toMatchObject({ errors: 0, learnings: 0 })
    expect((await exported(bob, { inputPath: 'secret.json' })).response.status).toBe(400)
    expect((await stranger(server).api.POST('/v1/dpo/export', {})).response.status).toBe(401)
  })
})
