import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestServer } from '#tests/support/server.ts'
import { type Customer, customerClient, startThumbGate } from '#tests/thumbgate/support.ts'

let server: TestServer
let client: Customer

beforeAll(async () => {
  server = await startThumbGate()
  client = await customerClient(server, 'search')
  const capture = (body: object) => client.api.POST('/v1/feedback/capture', { body: body as { signal: 'up' | 'down' } })
  for (let i = 0; i < 2; i++) {
    await capture({
      signal: 'down',
      context: 'The webhook retry loop never stopped',
      whatWentWrong: 'Retried the webhook for ever',
      whatToChange: 'Stop the webhook retry after five attempts',
      tags: ['webhooks'],
    })
  }
  await capture({ signal: 'up', whatWorked: 'Logged every webhook attempt with its id', tags: ['webhooks'] })
  await client.api.POST('/v1/feedback/rules', { body: {} })
  const imported = await client.api.POST('/v1/documents/import', {
    body: {
      title: 'Webhook policy',
      sourceFormat: 'markdown',
      content: '# Webhook policy\n\nEvery webhook is signed and retried five times.',
    },
  })
  expect(imported.error).toBeUndefined()
})
afterAll(() => server[Symbol.asyncDispose]())

const get = async (query: Record<string, string | number>) => {
  const { data, response } = await client.api.GET('/v1/search', { params: { query } })
  return { status: response.status, data, sources: data?.results.map(({ source }) => source) ?? [] }
}

const post = async (body: object) => {
  const { data, response } = await client.api.POST('/v1/search', { body })
  return { status: response.status, data }
}

describe('a search', () => {
  it('of everything finds feedback, context, rules and documents, the best first', async () => {
    const { data, sources } = await get({ q: 'webhook', limit: 50 })
    expect(new Set(sources)).toEqual(new Set(['feedback', 'contextfs', 'prevention_rule', 'document']))
    const scores = data?.results.map(({ score }) => score) ?? []
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    expect(data).toMatchObject({ query: 'webhook', source: 'all', signal: null, limit: 50, total: data?.returned })
    const document = data?.results.find(({ source }) => source === 'document')
    expect(document).toMatchObject({
      title: 'Webhook policy',
      proposalCount: expect.any(Number),
      sourceFormat: 'markdown',
    })
    const rule = data?.results.find(({ source }) => source === 'prevention_rule')
    expect(rule).toMatchObject({
      tags: ['prevention', 'rules'],
      correctiveAction: 'Stop the webhook retry after five attempts',
    })
    const context = data?.results.find(({ source }) => source === 'contextfs')
    expect(context?.file).toContain(`${context?.namespace}/`)
  })

  it.each([
    ['feedback', ['feedback']],
    ['context', ['contextfs']],
    ['rules', ['prevention_rule']],
    [' Rules ', ['prevention_rule']],
  ])('of %s finds nothing else', async (source, expected) => {
    expect([...new Set((await get({ q: 'webhook', source })).sources)]).toEqual(expected)
  })

  it('filters feedback by signal, under any of its names', async () => {
    const { data } = await get({ q: 'webhook', source: 'feedback', signal: 'thumbs-up' })
    expect(data?.signal).toBe('up')
    expect(data?.results).toMatchObject([
      { signal: 'up', whatWorked: 'Logged every webhook attempt with its id', whatWentWrong: null },
    ])
    const all = await get({ q: 'webhook', signal: 'up' })
    expect(all.sources).toContain('prevention_rule')
  })

  it('shows what to change', async () => {
    const { data } = await get({ q: 'webhook retry', source: 'feedback' })
    expect(data?.results[0]).toMatchObject({
      signal: 'down',
      correctiveAction: 'Stop the webhook retry after five attempts',
      matchedTokens: ['webhook', 'retry'],
      context: 'The webhook retry loop never stopped',
    })
  })

  it('forgives a misspelling', async () => {
    expect((await get({ q: 'webhok', source: 'feedback' })).sources).toHaveLength(3)
  })

  it.each(['server.ts', 'middleware', 'v2.31.4', 'hooks.example.com', 'endpoint-name', '-17'])(
    'finds %s inside of a path, a version, an address, brackets or a number, in context and documents',
    async (q) => {
      const text = 'See src/middleware/server.ts of v2.31.4, https://hooks.example.com/in and <endpoint-name>, not -17'
      const body = { title: 'Names', sourceFormat: 'text', content: text } as const
      await client.api.POST('/v1/documents/import', { body })
      await client.api.POST('/v1/feedback/capture', { body: { signal: 'up', whatWorked: text } })
      const { sources } = await get({ q })
      expect(sources).toContain('document')
      expect(sources).toContain('contextfs')
    },
  )

  it('cuts to the limit, and bounds it', async () => {
    expect((await get({ q: 'webhook', limit: 2 })).data).toMatchObject({ limit: 2, returned: 2, total: 2 })
    expect((await get({ q: 'webhook', limit: 1000 })).data?.limit).toBe(50)
    expect((await get({ q: 'webhook', limit: -1 })).data?.limit).toBe(10)
    expect((await post({ query: 'webhook', limit: 1000 })).data?.limit).toBe(50)
    expect((await post({ query: 'webhook', limit: 0 })).data?.limit).toBe(10)
  })

  it('takes q before query in a GET, and query before q in a POST', async () => {
    expect((await get({ q: 'webhook', query: 'nothing' })).data?.query).toBe('webhook')
    expect((await get({ q: ' ', query: 'webhook' })).data?.query).toBe('webhook')
    expect((await post({ q: 'nothing', query: 'webhook' })).data?.query).toBe('webhook')
    expect((await post({ q: 'webhook' })).data?.returned).toBeGreaterThan(0)
  })

  it.each([
    ['without words', { q: ' ' }],
    ['of an unknown source', { q: 'webhook', source: 'documents' }],
    ['of an unknown signal', { q: 'webhook', signal: 'sideways' }],
  ])('%s is refused, by GET and POST', async (_name, given) => {
    expect((await get(given)).status).toBe(400)
    expect((await post(given)).status).toBe(400)
  })

  it('finds nothing of others', async () => {
    const other = await customerClient(server, 'search-other')
    const { data } = await other.api.GET('/v1/search', { params: { query: { q: 'webhook' } } })
    expect(data).toMatchObject({ returned: 0, results: [] })
  })
})
