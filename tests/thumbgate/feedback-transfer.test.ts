import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { components } from '#generated/thumbgate/types.ts'
import { temporaryDirectory } from '#tests/support/directory.ts'
import type { TestServer } from '#tests/support/server.ts'
import {
  adminClient,
  type Customer,
  customerClient,
  rows,
  startThumbGate,
  type ThumbGateClient,
} from '#tests/thumbgate/support.ts'

let server: TestServer
beforeAll(async () => {
  server = await startThumbGate()
})
afterAll(() => server[Symbol.asyncDispose]())

const stats = async (client: Customer) => {
  const { data } = await client.api.GET('/v1/feedback/stats')
  if (!data) throw new Error('There are no statistics')
  return data
}

const lines = (file: string) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; timestamp: string })

test('a history that is moved is the same there, is learned from again, and moves only once', async () => {
  using folder = temporaryDirectory()
  const from = await customerClient(server, 'mover')
  const to = await customerClient(server, 'mover')
  const pushed = { whatWentWrong: 'Pushed without running the tests', whatToChange: 'Run the tests before every push' }
  for (let i = 0; i < 3; i++) {
    await from.api.POST('/v1/feedback/capture', { body: { signal: 'negative', ...pushed, tags: ['git-workflow'] } })
  }
  await from.api.POST('/v1/feedback/capture', {
    body: { signal: 'positive', whatWorked: 'Checked the migration on a copy first', tags: ['data-modeling'] },
  })
  await from.api.POST('/v1/feedback/capture', { body: { signal: 'negative', context: 'bad' } })

  const file = join(folder.path, 'history.jsonl')
  const out = await server.operate('thumbgate', 'feedback', 'export', '--to', file, '--customer', from.customerId)
  expect(out.json).toEqual({ file, events: 5 })
  const move = () => server.operate('thumbgate', 'feedback', 'import', '--from', file, '--customer', to.customerId)
  expect((await move()).json).toMatchObject({ accepted: 4, refused: 1, blocked: 0, known: 0 })
  expect((await move()).json).toMatchObject({ accepted: 0, refused: 0, blocked: 0, known: 5 })

  const { recentLessons: _a, delegation: _b, ...there } = await stats(to)
  const { recentLessons: _c, delegation: _d, ...here } = await stats(from)
  expect(there).toEqual(here)
  const again = join(folder.path, 'again.jsonl')
  await server.operate('thumbgate', 'feedback', 'export', '--to', again, '--customer', to.customerId)
  expect(lines(again)).toEqual(lines(file))
  const [memory] = await rows<{ occurrences: number }>(
    server,
    "select occurrences from thumbgate.memories where customer_id = $1 and category = 'error'",
    [to.customerId],
  )
  expect(memory?.occurrences).toBe(3)
})

test('what judges and conversations said travels too: an empty installation exports the same files', async () => {
  using folder = temporaryDirectory()
  const from = await customerClient(server, 'judged')
  const say = async (body: components['schemas']['CaptureFeedbackRequest']) =>
    (await captures(from, body)).feedbackEvent?.id ?? ''
  const judged = (criterion: 'safety' | 'correctness', score: number, judge: string) => ({ criterion, score, judge })
  await say({
    signal: 'down',
    whatWentWrong: 'Deleted the build folder of a colleague',
    whatToChange: 'Ask before a folder is deleted',
    tags: ['files', 'build'],
    rubricScores: [judged('safety', 1, 'ada'), judged('safety', 4, 'bob'), judged('correctness', 2, 'ada')],
    guardrails: { pathSafety: false },
  })
  await say({
    signal: 'up',
    whatWorked: 'Listed the build folder before it was cleaned',
    tags: ['files', 'build'],
    rubricScores: [{ criterion: 'verification_evidence', score: 5, evidence: 'the listing', judge: 'ada' }],
  })
  const rejected = await captures(from, {
    signal: 'up',
    whatWorked: 'Cleaned the cache folder without a question',
    tags: ['cache'],
    rubricScores: [judged('safety', 1, 'ada')],
  })
  expect(rejected.status).toBe('rejected')
  const told = await say({
    signal: 'down',
    context: 'bad',
    chatHistory: [
      { role: 'user', content: 'Never touch the lock file' },
      { role: 'assistant', content: 'I changed the lock file and the build failed' },
    ],
  })
  await say({ signal: 'down', relatedFeedbackId: told, tags: ['again'] })
  await say({ signal: 'down', guardrails: { testsPassed: true }, context: 'The customer price was guessed' })
  const imported = {
    id: 'fb_older',
    timestamp: '2025-12-24T18:00:00.123Z',
    signal: 'negative',
    whatWentWrong: 'Wrote into a protected file',
    filePaths: ['src/gate.ts'],
    errorType: 'EACCES',
    protectedFiles: ['AGENTS.md'],
    failureType: 'policy',
    lastAction: { tool: 'Edit', input: { deep: [1, null] } },
    structuredRule: { if: 'protected' },
  }
  const older = join(folder.path, 'older.jsonl')
  writeFileSync(older, JSON.stringify(imported))
  await server.operate('thumbgate', 'feedback', 'import', '--from', older, '--customer', from.customerId)

  const [here, there] = [join(folder.path, 'here.jsonl'), join(folder.path, 'there.jsonl')]
  await server.operate('thumbgate', 'feedback', 'export', '--to', here, '--customer', from.customerId)
  const { json } = await server.operate('thumbgate', 'feedback', 'import', '--from', here)
  expect(json).toMatchObject({ accepted: 6, refused: 1, blocked: 0, known: 0 })
  await server.operate('thumbgate', 'feedback', 'export', '--to', there)
  expect(readFileSync(there, 'utf8')).toBe(readFileSync(here, 'utf8'))
  expect(lines(here)[0]).toMatchObject(imported)
  expect(lines(here)[1]).toMatchObject({
    rubricScores: [{ judge: 'ada' }, { judge: 'bob' }, { criterion: 'correctness' }],
  })
  const files = await filesOf(from)
  expect(files.counts).toMatchObject({ pairs: 1 })
  expect(await filesOf(adminClient(server))).toEqual(files)
})

async function captures(client: ThumbGateClient, body: components['schemas']['CaptureFeedbackRequest']) {
  const { data, error } = await client.api.POST('/v1/feedback/capture', { body })
  const result = data ?? (error as components['schemas']['CaptureFeedbackResult'] | undefined)
  if (!result) throw new Error('The capture had no answer')
  return result
}

/** The exports for training and for analysis. Memories have ids of their own in each installation. */
async function filesOf(client: ThumbGateClient & { customerId?: string }) {
  const { data: pairs } = await client.api.POST('/v1/dpo/export', { body: { outputPath: 'pairs.jsonl' } })
  const { data: bundle } = await client.api.POST('/v1/analytics/databricks/export', { body: { outputPath: 'bundle' } })
  const whose = client.customerId === undefined ? [] : ['--customer', client.customerId]
  const read = async (name: string): Promise<string> => {
    const { text } = await server.operate('thumbgate', 'artifact', 'read', name, ...whose)
    return text
      .replaceAll(/"(?:mem|trace)_[A-Za-z0-9_-]+"/g, '"an id"')
      .replaceAll(/"bundleExportedAt":"[^"]*"/g, '')
      .split('\n')
      .sort()
      .join('\n')
  }
  const tables = ['feedback_events', 'memory_records', 'feedback_sequences']
  return {
    counts: { ...pairs, tables: bundle?.tables },
    pairs: await read('pairs.jsonl'),
    tables: await Promise.all(tables.map((table) => read(`bundle/tables/${table}.jsonl`))),
  }
}

test.each([
  ['no JSON', 'not json', /Line 2 is not JSON/],
  ['no event', '{"id":"fb_1","signal":"negative"}', /Line 2: timestamp/],
  [
    'of no year',
    '{"id":"fb_1","signal":"negative","timestamp":"0000-01-01T00:00:00Z"}',
    /Line 2: timestamp: must be between the years 1970 and 9999/,
  ],
  [
    'an unknown criterion',
    '{"id":"fb_1","signal":"positive","timestamp":"2026-01-01T00:00:00Z","rubricScores":[{"criterion":"taste","score":3}]}',
    /Line 2: rubricScores.0: .*"taste"/,
  ],
  [
    'what no text may hold',
    '{"id":"fb_1","signal":"positive","timestamp":"2026-01-01T00:00:00Z","lastAction":{"a":"\\u0000"}}',
    /Line 2: lastAction\/a holds what cannot be stored/,
  ],
  ['another signal', '{"id":"fb_1","signal":"maybe","timestamp":"2026-01-01T00:00:00Z"}', /Line 2: signal/],
])(
  'a file with a line that is %s is refused by the number of the line, and nothing is taken in',
  async (_w, bad, text) => {
    using folder = temporaryDirectory()
    const client = await customerClient(server, 'mover')
    const good = {
      id: 'fb_good',
      signal: 'negative',
      timestamp: '2026-01-01T00:00:00Z',
      whatWentWrong: 'Skipped the tests',
    }
    const file = join(folder.path, 'bad.jsonl')
    writeFileSync(file, `${JSON.stringify(good)}\n${bad}\n`)
    const importing = server.operate('thumbgate', 'feedback', 'import', '--from', file, '--customer', client.customerId)
    await expect(importing).rejects.toThrow(text)
    expect((await stats(client)).total).toBe(0)
  },
)

test('a file that is there is not written over, and one that is not there is named', async () => {
  using folder = temporaryDirectory()
  const file = join(folder.path, 'kept.jsonl')
  writeFileSync(file, 'kept')
  const feedback = (...words: string[]) => server.operate('thumbgate', 'feedback', ...words)
  await expect(feedback('export', '--to', file)).rejects.toThrow(`${file} exists already`)
  expect(readFileSync(file, 'utf8')).toBe('kept')
  const nowhere = join(folder.path, 'nowhere', 'x.jsonl')
  await expect(feedback('export', '--to', nowhere)).rejects.toThrow('There is no folder')
  for (const name of [nowhere, folder.path]) {
    await expect(feedback('import', '--from', name)).rejects.toThrow(`There is no file ${name}`)
  }
  expect(readdirSync(folder.path)).toEqual(['kept.jsonl'])
})

test('secrets in a file stay outside', async () => {
  using folder = temporaryDirectory()
  const client = await customerClient(server, 'mover')
  const secret = `ghp_${'a1B2'.repeat(9)}`
  const event = (id: string, members: object) =>
    JSON.stringify({ id, signal: 'negative', timestamp: '2026-01-01T00:00:00Z', ...members })
  const file = join(folder.path, 'leak.jsonl')
  const leaks = [
    event('fb_leak', { whatWentWrong: `Printed the token ${secret} into the log` }),
    event('fb_action', { whatWentWrong: 'Printed a token', lastAction: { output: secret } }),
  ]
  writeFileSync(file, leaks.join('\n'))
  const { json } = await server.operate(
    'thumbgate',
    'feedback',
    'import',
    '--from',
    file,
    '--customer',
    client.customerId,
  )
  expect(json).toMatchObject({ accepted: 0, blocked: 2 })
  expect((await stats(client)).total).toBe(0)
})

test('the rule document is written anew', async () => {
  const client = await customerClient(server, 'mover')
  for (let i = 0; i < 2; i++) {
    await client.api.POST('/v1/feedback/capture', {
      body: { signal: 'negative', whatWentWrong: 'Guessed the schema', whatToChange: 'Read the migration first' },
    })
  }
  const { text } = await server.operate('thumbgate', 'rules', 'generate', '--customer', client.customerId)
  expect(text).toContain('Read the migration first')
})

test('demo data is planted once, and comes to rules and gates', async () => {
  const client = await customerClient(server, 'demo')
  const plant = () => server.operate('thumbgate', 'seed', '--customer', client.customerId)
  expect((await plant()).json).toMatchObject({ accepted: 12, known: 0 })
  const document = ['thumbgate', 'artifact', 'read', 'prevention-rules.md', '--customer', client.customerId]
  expect((await server.operate(...document)).text).toContain('Run the whole test suite before every push')
  expect((await plant()).json).toMatchObject({ accepted: 0, known: 12 })
  const { data } = await client.api.GET('/v1/dashboard')
  expect(data).toMatchObject({
    approval: { total: 12, positive: 5, negative: 7 },
    gateStats: { blocked: 1 },
    decisions: { evaluationCount: 3, resolvedCount: 3 },
  })
  expect(data?.gates.some(({ layer }) => layer === 'Learned')).toBe(true)
  expect(data?.prevention.ruleCount).toBeGreaterThan(0)
})
