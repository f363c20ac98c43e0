import { describe, expect, test } from 'vitest'
import { type Answer, checkAnswer } from '#scripts/contract/answer-check.ts'
import { type Contract, readContracts } from '#scripts/contract/documents.ts'
import { createSchemaChecker } from '#scripts/contract/schemas.ts'
import { projectRoot } from '#server/migrations.ts'

const contracts = readContracts(projectRoot)
const contractOf = (api: string): Contract => contracts.find((contract) => contract.api === api)!

async function check(api: string, operationId: string, given: Partial<Answer> & { text?: string }) {
  const contract = contractOf(api)
  using checker = createSchemaChecker(contract)
  const operation = contract.operations.find((item) => item.id === operationId)!
  const { text = '', ...rest } = given
  const answer = { status: 200, headers: {}, body: Buffer.from(text), complete: true, milliseconds: 1, ...rest }
  return await checkAnswer(contract, checker, operation, answer)
}

const json = { 'content-type': ['application/json; charset=utf-8'] }
const event = {
  id: '7b1f9c9e-0000-4000-8000-000000000000',
  runId: '7b1f9c9e-0000-4000-8000-000000000000',
  sequenceNumber: 1,
  eventType: 'message',
  data: {},
  replayVisible: true,
  modelUsed: null,
  tokensUsed: null,
  createdAt: '2026-01-01T00:00:00Z',
}

describe('an answer', () => {
  test('covers the cell of its status and media type', async () => {
    const { problems, cell } = await check('mightykey', 'getProject', {
      status: 404,
      headers: json,
      text: '{"error":"Not found"}',
    })
    expect(problems).toEqual([])
    expect(cell).toEqual({ api: 'mightykey', operation: 'getProject', status: '404', media: 'application/json' })
  })

  test('is held against formats and nested rules, with the place in the body and in the contract', async () => {
    const text = '{"data":{"projects":[{"id":"x"}],"count":"1"}}'
    const { problems } = await check('mightykey', 'listProjects', { headers: json, text })
    expect(problems.join('\n')).toMatch(/breaks format at \/data\/projects\/0\/id/)
    expect(problems.join('\n')).toMatch(/breaks type at \/data\/count/)
  })

  test('of a status that only a range declares falls into the range', async () => {
    const ranged = contractOf('rungate').operations.find((operation) => operation.responses['4XX'])!
    const { cell } = await check('rungate', ranged.id, { status: 418, headers: json, text: '{}' })
    expect(cell?.status).toBe('4XX')
  })

  test('must carry the headers that are required, in their types', async () => {
    const body = { headers: json, text: '{"error":"Too many requests"}', status: 429 }
    expect((await check('mightykey', 'listProjects', body)).problems).toEqual(['The header retry-after is missing'])
    const late = await check('mightykey', 'listProjects', { ...body, headers: { ...json, 'retry-after': ['soon'] } })
    expect(late.problems).toEqual(['The header retry-after is "soon": breaks type'])
  })

  test('that is no UTF-8 is no JSON', async () => {
    const { problems } = await check('mightykey', 'listProjects', {
      headers: json,
      body: Buffer.from([0x22, 0xff, 0x22]),
    })
    expect(problems[0]).toMatch(/^The body is no JSON/)
  })
})

describe('an event stream', () => {
  const stream = { 'content-type': ['text/event-stream'] }
  const frames = (data: unknown) =>
    `retry: 3000\n\nid: 1\nevent: message\ndata: ${JSON.stringify(data)}\n\nevent: end\ndata: {}\n\n`

  test('is checked event by event', async () => {
    expect((await check('mightykey', 'streamRunEvents', { headers: stream, text: frames(event) })).problems).toEqual([])
    const broken = frames({ ...event, sequenceNumber: 'one' })
    expect((await check('mightykey', 'streamRunEvents', { headers: stream, text: broken })).problems).toEqual([
      'An event of the stream breaks type at /sequenceNumber',
    ])
  })

  test('that was left open may end in the middle of an event', async () => {
    const text = `${frames(event)}id: 2\nevent: mess`
    expect((await check('mightykey', 'streamRunEvents', { headers: stream, text, complete: false })).problems).toEqual(
      [],
    )
  })

  test('has only the fields of the WHATWG algorithm', async () => {
    const text = 'hello\n\n'
    expect((await check('mightykey', 'streamRunEvents', { headers: stream, text })).problems).toEqual([
      'The stream has a line that is no field: hello',
    ])
  })
})
