import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { temporaryDirectory } from '#tests/support/directory.ts'
import type { TestServer } from '#tests/support/server.ts'
import { type Customer, customerClient, rows, startThumbGate } from '#tests/thumbgate/support.ts'

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

test.each([
  ['no JSON', 'not json', /Line 2 is not JSON/],
  ['no event', '{"id":"fb_1","signal":"negative"}', /Line 2: timestamp/],
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

test('secrets in a file stay outside', async () => {
  using folder = temporaryDirectory()
  const client = await customerClient(server, 'mover')
  const secret = `ghp_${'a1B2'.repeat(9)}`
  const event = {
    id: 'fb_leak',
    signal: 'negative',
    timestamp: '2026-01-01T00:00:00Z',
    whatWentWrong: `Printed the token ${secret} into the log`,
  }
  const file = join(folder.path, 'leak.jsonl')
  writeFileSync(file, JSON.stringify(event))
  const { json } = await server.operate(
    'thumbgate',
    'feedback',
    'import',
    '--from',
    file,
    '--customer',
    client.customerId,
  )
  expect(json).toMatchObject({ accepted: 0, blocked: 1 })
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
