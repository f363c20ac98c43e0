import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestServer } from '#tests/support/server.ts'
import { type Customer, customerClient, startThumbGate } from '#tests/thumbgate/support.ts'

let server: TestServer
let client: Customer

beforeAll(async () => {
  server = await startThumbGate()
  client = await customerClient(server, 'lessons')
  const capture = (body: object) => client.api.POST('/v1/feedback/capture', { body: body as { signal: 'up' | 'down' } })
  for (let i = 0; i < 3; i++) {
    await capture({
      signal: 'down',
      whatWentWrong: 'Deployed to production without a rollback plan',
      whatToChange: 'Write the rollback plan before every deployment',
      tags: ['deployment', 'Release'],
    })
  }
  await capture({ signal: 'down', context: 'The colour of the button was guessed from memory', tags: ['styling'] })
  await capture({ signal: 'up', whatWorked: 'Asked for the design tokens before writing any style', tags: ['styling'] })
})
afterAll(() => server[Symbol.asyncDispose]())

const search = async (query: Record<string, string | number>) => {
  const { data, response } = await client.api.GET('/v1/lessons/search', { params: { query } })
  return { status: response.status, data, titles: data?.results.map(({ title }) => title) ?? [] }
}

describe('the lessons', () => {
  it('are listed newest first without a query', async () => {
    const { data, titles } = await search({})
    expect(data).toMatchObject({
      query: '',
      limit: 10,
      filters: { category: null, tags: [] },
      totalLessons: 3,
      returned: 3,
    })
    expect(titles.map((title) => title.slice(0, 20))).toEqual([
      'SUCCESS: Asked for t',
      'MISTAKE: The colour ',
      'MISTAKE: Deployed to',
    ])
    expect(data?.results.every(({ score }) => score === 0.15)).toBe(true)
  })

  it('are found by their words, the best first', async () => {
    const { data, titles } = await search({ q: 'rollback plan' })
    expect(titles[0]).toBe('MISTAKE: Deployed to production without a rollback plan')
    const [best] = data?.results ?? []
    expect(best?.matchedTokens.toSorted()).toEqual(['plan', 'rollback'])
    expect(best?.score).toBeGreaterThan(0.55)
    expect(data?.totalLessons).toBe(3)
  })

  it('are ranked by their fields: what a lesson is about comes before what it mentions', async () => {
    const other = await customerClient(server, 'lessons-ranked')
    const learn = (whatWorked: string, tags: string[]) =>
      other.api.POST('/v1/feedback/capture', {
        body: { signal: 'up', whatWorked, tags, reasoning: reasons[whatWorked] ?? '' },
      })
    const reasons: Record<string, string> = { 'Kept the fast query after measuring': 'It replaced a slow migration' }
    await learn('Tried the migration on a copy of production first', ['data-modeling'])
    await learn('Kept the fast query after measuring', ['performance'])
    const { data } = await other.api.GET('/v1/lessons/search', { params: { query: { q: 'migration' } } })
    expect(data?.results.map(({ title }) => title)).toEqual([
      'SUCCESS: Tried the migration on a copy of production first',
      'SUCCESS: Kept the fast query after measuring',
    ])
    const [first, second] = data?.results.map(({ rerankedScore }) => rerankedScore ?? 0) ?? []
    expect(first).toBeGreaterThan(second ?? 0)
    expect(second).toBeGreaterThan(0)
    const listed = await other.api.GET('/v1/lessons/search')
    const misspelt = await other.api.GET('/v1/lessons/search', { params: { query: { q: 'migratoin' } } })
    for (const one of [...(listed.data?.results ?? []), ...(misspelt.data?.results ?? [])]) {
      expect(one).not.toHaveProperty('rerankedScore')
    }
  })

  it('are found with a word misspelt', async () => {
    const { titles } = await search({ q: 'rolback' })
    expect(titles).toEqual(['MISTAKE: Deployed to production without a rollback plan'])
  })

  it('are not found by words they do not have', async () => {
    expect((await search({ q: 'kubernetes' })).data).toMatchObject({ returned: 0, results: [], totalLessons: 3 })
    expect((await search({ q: '!!!' })).status).toBe(200)
  })

  it('are filtered by category and by all tags, in any case', async () => {
    expect((await search({ category: 'learning' })).titles).toHaveLength(1)
    expect((await search({ tags: 'release,deployment' })).titles).toHaveLength(1)
    expect((await search({ tags: 'release,styling' })).titles).toEqual([])
    expect((await search({ query: 'tokens', category: 'error' })).titles).toEqual([])
    expect((await search({ category: 'opinion' })).status).toBe(400)
  })

  it('are at most a hundred, and the default where the limit says nothing', async () => {
    expect((await search({ limit: 1 })).titles).toHaveLength(1)
    expect((await search({ limit: 0 })).data?.limit).toBe(10)
    expect((await search({ limit: 5000 })).data?.limit).toBe(100)
    expect((await search({ limit: 'many' })).status).toBe(400)
  })

  it('say what follows from them', async () => {
    await client.api.POST('/v1/feedback/rules', { body: {} })
    const { data } = await search({ q: 'rollback' })
    const [lesson] = data?.results ?? []
    expect(lesson).toMatchObject({
      lesson: {
        summary: 'Deployed to production without a rollback plan',
        howToAvoid: 'Write the rollback plan before every deployment',
        whatWorked: null,
      },
      systemResponse: {
        promotedToMemory: true,
        sourceFeedback: { signal: 'negative', tags: ['deployment', 'Release'] },
        lifecycle: { enforcementState: 'blocking', preventionRuleLinked: true, gateLinked: true },
        linkedAutoGates: [{ action: 'block', occurrences: 3 }],
      },
    })
    expect(lesson?.systemResponse.correctiveActions.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['avoid_repeat', 'prevention_rule', 'pre_action_block']),
    )
  })

  it('say what is still to be done', async () => {
    const { data } = await search({ q: 'colour of the button' })
    const [lesson] = data?.results ?? []
    expect(lesson?.systemResponse.harnessRecommendations.map(({ type }) => type)).toEqual(['diagnostic_capture'])
    expect(lesson?.systemResponse.lifecycle).toMatchObject({
      enforcementState: 'memory_only',
      verificationState: 'missing',
      stage: 'promoted',
      openRecommendations: 1,
    })
  })

  it('of others are not found', async () => {
    const other = await customerClient(server, 'lessons-other')
    const { data } = await other.api.GET('/v1/lessons/search', { params: { query: { q: 'rollback' } } })
    expect(data).toMatchObject({ totalLessons: 0, results: [] })
  })
})
