import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defineJob, type JobContext, type JobDefinition } from '#server/jobs/jobs.ts'
import { createJobQueue, deadLetterQueue, type JobQueue } from '#server/jobs/queue.ts'
import { createLogger } from '#server/logger.ts'
import { openTestDatabase, type TestDatabase } from '#tests/support/database.ts'
import { testKernel } from '#tests/support/kernel.ts'

declare module '#server/jobs/jobs.ts' {
  interface JobPayloads {
    'test.note': { text: string }
    'test.fail': { failures: number; text: string }
    'test.hopeless': { text: string }
    'test.one-waiting': { text: string }
    'test.one-at-all': { text: string }
    'test.slow': Record<string, never>
    'test.long': Record<string, never>
  }
}

const notes: string[] = []
const attempts: Pick<JobContext, 'id' | 'attempt'>[] = []
const longRunning = Promise.withResolvers<void>()
const told = Promise.withResolvers<void>()
const gated = Promise.withResolvers<void>()
const gate = Promise.withResolvers<void>()

const quick = { retryDelaySeconds: 0.001 }
const definitions: JobDefinition[] = [
  defineJob<'test.note'>({ name: 'test.note', run: async ({ text }) => void notes.push(text) }),
  defineJob<'test.fail'>({
    name: 'test.fail',
    options: quick,
    async run({ failures, text }, { id, attempt }) {
      attempts.push({ id, attempt })
      if (attempt <= failures) throw new Error(`attempt ${attempt} fails`)
      notes.push(text)
    },
  }),
  defineJob<'test.hopeless'>({
    name: 'test.hopeless',
    options: { ...quick, retries: 1 },
    async run({ text }) {
      notes.push(text)
      throw new Error('never works')
    },
  }),
  defineJob<'test.one-waiting'>({
    name: 'test.one-waiting',
    options: { unique: 'waiting' },
    run: async ({ text }) => void notes.push(text),
  }),
  defineJob<'test.one-at-all'>({
    name: 'test.one-at-all',
    options: { unique: 'waiting-or-running' },
    async run({ text }) {
      notes.push(text)
      gated.resolve()
      await gate.promise
    },
  }),
  defineJob<'test.slow'>({
    name: 'test.slow',
    options: { timeoutSeconds: 1, retries: 0 },
    run: () => new Promise(() => {}),
  }),
  defineJob<'test.long'>({
    name: 'test.long',
    async run(_payload, { signal }) {
      longRunning.resolve()
      await new Promise<void>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
      told.resolve()
    },
  }),
]

let test: TestDatabase
let queue: JobQueue
const outcomes: string[] = []

const open = () =>
  createJobQueue({
    database: test.database,
    log: createLogger({ level: 'silent' }),
    definitions,
    kernel: () => testKernel(test.database),
    onFinished: (name, outcome) => outcomes.push(`${name} ${outcome}`),
  })

beforeAll(async () => {
  test = await openTestDatabase()
  queue = open()
  await queue.start({ work: true })
})
afterAll(async () => {
  await queue.stop(5)
  await test[Symbol.asyncDispose]()
})

const countOf = async (name: string, state: string): Promise<number> =>
  (await queue.list()).find((row) => row.name === name && row.state === state)?.count ?? 0

describe('a job', () => {
  it('added in a transaction runs after the commit', async () => {
    await test.database.write((db) => queue.bind(db).add('test.note', { text: 'committed' }))
    await queue.tick()
    expect(notes).toContain('committed')
  })

  it('added in a transaction that rolls back was never there', async () => {
    const write = test.database.write(async (db) => {
      await queue.bind(db).add('test.note', { text: 'rolled back' })
      throw new Error('no')
    })
    await expect(write).rejects.toThrow('no')
    await queue.tick()
    expect(notes).not.toContain('rolled back')
  })

  it('added outside a transaction runs too', async () => {
    await queue.jobs.add('test.note', { text: 'at once' })
    await queue.tick()
    expect(notes).toContain('at once')
  })

  it('with a time waits for it', async () => {
    await queue.jobs.add('test.note', { text: 'tomorrow' }, { startAfter: new Date(Date.now() + 86_400_000) })
    await queue.jobs.add('test.note', { text: 'in an hour' }, { startAfter: 3600 })
    await queue.tick()
    expect(notes).not.toContain('tomorrow')
    expect(notes).not.toContain('in an hour')
    expect(await countOf('test.note', 'created')).toBe(2)
  })

  it('cannot be added at once inside a transaction, where the embedded engine would wait for ever', async () => {
    const inside = test.database.write(() => queue.jobs.add('test.note', { text: '' }))
    await expect(inside).rejects.toThrow('jobs.add without a transaction was called inside database.write')
  })

  it('that nobody defined is refused by name', async () => {
    const unknown = 'test.unknown' as 'test.note'
    await expect(queue.jobs.add(unknown, { text: '' })).rejects.toThrow('There is no job "test.unknown"')
  })

  it('that fails is repeated under the same id with the next attempt number', async () => {
    await queue.jobs.add('test.fail', { failures: 2, text: 'third time' })
    await until(() => outcomes.includes('test.fail done'))
    expect(notes).toContain('third time')
    expect(attempts.map((row) => row.attempt)).toEqual([1, 2, 3])
    expect(new Set(attempts.map((row) => row.id)).size).toBe(1)
    expect(outcomes.filter((row) => row.startsWith('test.fail'))).toEqual([
      'test.fail failed',
      'test.fail failed',
      'test.fail done',
    ])
  })

  it('that keeps failing goes to the dead letters after its last attempt', async () => {
    await queue.jobs.add('test.hopeless', { text: 'hopeless' })
    await until(async () => (await countOf(deadLetterQueue, 'created')) === 1)
    expect(notes.filter((text) => text === 'hopeless')).toHaveLength(2)
    expect(await countOf('test.hopeless', 'failed')).toBe(1)
  })

  it('that takes longer than it may is a failure', async () => {
    await queue.jobs.add('test.slow', {})
    await until(() => outcomes.includes('test.slow dead'))
  })
})

describe('a unique job', () => {
  it('is added once while one with its key is waiting', async () => {
    const later = { startAfter: 3600, key: 'a' }
    await queue.jobs.add('test.one-waiting', { text: 'first' }, later)
    await test.database.write((db) => queue.bind(db).add('test.one-waiting', { text: 'second' }, later))
    await queue.jobs.add('test.one-waiting', { text: 'other key' }, { startAfter: 3600, key: 'b' })
    expect(await countOf('test.one-waiting', 'created')).toBe(2)
  })

  it('can be unique while one is running', async () => {
    await queue.jobs.add('test.one-at-all', { text: 'running' }, { key: 'a' })
    await gated.promise
    await queue.jobs.add('test.one-at-all', { text: 'twin' }, { key: 'a' })
    gate.resolve()
    await queue.tick()
    expect(notes).not.toContain('twin')
  })

  it('needs a key, and others refuse one', async () => {
    await expect(queue.jobs.add('test.one-waiting', { text: '' })).rejects.toThrow('is unique: add it with a key')
    await expect(queue.jobs.add('test.note', { text: '' }, { key: 'k' })).rejects.toThrow('is not defined with unique')
  })
})

describe('two queues', () => {
  it('refuse two jobs of one name', () => {
    const twice = {
      database: test.database,
      log: createLogger({ level: 'silent' }),
      kernel: () => testKernel(test.database),
    }
    const [first] = definitions
    if (!first) throw new Error('no definition')
    expect(() => createJobQueue({ ...twice, definitions: [first, first] })).toThrow('Two jobs have one name: test.note')
  })
})

describe('a stop', () => {
  it('tells running jobs, and gives back what does not finish without counting a failure', async () => {
    await queue.jobs.add('test.long', {})
    await longRunning.promise
    await queue.stop(5)
    expect(outcomes).toContain('test.long released')
    queue = open()
    await queue.start({ work: false })
    expect(await countOf('test.long', 'retry')).toBe(1)
  })
})

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await queue.tick()
}
