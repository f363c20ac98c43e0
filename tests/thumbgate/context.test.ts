import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asCustomerId } from '#db/thumbgate/ids.ts'
import { forgetOldPacks } from '#domain/thumbgate/context/packs.ts'
import { type ContextObjectInput, storeContextObject } from '#domain/thumbgate/context-objects.ts'
import { now } from '#server/clock.ts'
import type { TestServer } from '#tests/support/server.ts'
import { adminClient, type Customer, customerClient, rows, startThumbGate, stranger } from '#tests/thumbgate/support.ts'

let server: TestServer
beforeAll(async () => {
  server = await startThumbGate()
})
afterAll(() => server[Symbol.asyncDispose]())

const mistake: ContextObjectInput = {
  namespace: 'memory/error',
  title: 'MISTAKE: pushed with force',
  content: 'What went wrong: pushed with force\nHow to avoid: ask before a force push',
  tags: ['feedback', 'negative', 'git-workflow'],
  source: 'feedback',
}

const store = (customer: Customer, changes: Partial<ContextObjectInput> = {}, at = now()) =>
  server.database.write((db) =>
    storeContextObject(db, asCustomerId(customer.customerId), { ...mistake, ...changes }, at),
  )

async function construct(customer: Customer, body?: Record<string, unknown>) {
  const { data, response } = await customer.api.POST('/v1/context/construct', body ? { body } : {})
  expect(response.status).toBe(200)
  if (!data) throw new Error('No pack was made')
  return data
}

const history = async (customer: Customer, limit?: number) => {
  const { data } = await customer.api.GET('/v1/context/provenance', { params: { query: limit ? { limit } : {} } })
  return data?.events ?? []
}

describe('a context pack', () => {
  test('of nothing is empty, with the default limits and namespaces', async () => {
    const customer = await customerClient(server)
    expect(await construct(customer)).toEqual({
      packId: expect.stringMatching(/^pack_/),
      query: '',
      maxItems: 8,
      maxChars: 6000,
      usedChars: 0,
      namespaces: ['memory/error', 'memory/learning', 'rules', 'raw_history'],
      createdAt: expect.any(String),
      items: [],
      visibility: {
        itemCount: 0,
        sourceCandidateCount: 0,
        hiddenCount: 0,
        maxItemsHit: false,
        maxCharsHit: false,
        skippedByMaxChars: 0,
        remainingCharBudget: 6000,
        visibleTitles: [],
      },
      cache: { hit: false },
      sourceHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      retrieval: expect.objectContaining({ strategy: 'hierarchical', queryCoverage: 1, coverageTarget: 0.6 }),
    })
  })

  test('holds what answers the query, in its parts, and is noted in the history', async () => {
    const customer = await customerClient(server)
    const { id } = await store(customer)
    await store(customer, { namespace: 'raw_history', title: 'Event', content: 'a thumb went up', tags: ['feedback'] })
    const pack = await construct(customer, { query: 'Force push', namespaces: ['memoryError', 'rawHistory'] })
    expect(pack.namespaces).toEqual(['memory/error', 'raw_history'])
    expect(pack.items[0]).toEqual({
      id,
      namespace: 'memory/error',
      title: mistake.title,
      structuredContext: {
        rawContent: mistake.content,
        reasoning: null,
        whatWentWrong: 'pushed with force',
        whatToChange: 'ask before a force push',
        rubricFailure: null,
      },
      tags: mistake.tags,
      score: 9,
    })
    expect(pack.retrieval).toMatchObject({ queryCoverage: 1, selectedThemes: ['git-workflow', 'raw_history'] })
    const events = await history(customer)
    expect(events.map(({ type }) => type)).toEqual([
      'context_object_created',
      'context_object_created',
      'context_pack_constructed',
    ])
    expect(events[2]).toEqual({
      id: expect.stringMatching(/^prov_/),
      timestamp: pack.createdAt,
      type: 'context_pack_constructed',
      packId: pack.packId,
      query: 'Force push',
      itemCount: 2,
      usedChars: pack.usedChars,
      sourceHash: pack.sourceHash,
      retrievalStrategy: 'hierarchical',
    })
  })

  test('takes over the items of one for nearly the same query, until something is stored or a day has passed', async () => {
    const customer = await customerClient(server)
    await store(customer)
    const first = await construct(customer, { query: 'never force push main' })
    const again = await construct(customer, { query: 'main: never force push' })
    const near = await construct(customer, { query: 'never force push' })
    expect(again).toMatchObject({
      query: 'main: never force push',
      items: first.items,
      cache: { hit: true, similarity: 1, matchedQuery: first.query, sourcePackId: first.packId },
    })
    expect(again.packId).not.toBe(first.packId)
    expect(near.cache).toMatchObject({ hit: true, similarity: 0.75 })
    expect((await construct(customer, { query: 'never force' })).cache).toEqual({ hit: false })
    expect((await construct(customer, { query: first.query, maxItems: 3 })).cache).toEqual({ hit: false })
    const [event] = (await history(customer)).filter(({ type }) => type === 'context_pack_cache_hit')
    expect(event).toMatchObject({ packId: again.packId, sourcePackId: first.packId, similarity: 1, itemCount: 1 })

    await store(customer)
    expect((await construct(customer, { query: first.query })).cache).toMatchObject({ hit: true })
    await store(customer, { title: 'MISTAKE: another' })
    const changed = await construct(customer, { query: first.query })
    expect([changed.cache, changed.sourceHash === first.sourceHash]).toEqual([{ hit: false }, false])

    await rows(
      server,
      `update thumbgate.pack_cache set created_at = created_at - interval '1 day' where customer_id = $1`,
      [customer.customerId],
    )
    expect((await construct(customer, { query: first.query })).cache).toEqual({ hit: false })
    expect(await server.database.write((db) => forgetOldPacks(db, now()))).toBe(4)
    const [usage] = await rows(server, 'select * from thumbgate.context_usage where customer_id = $1', [
      customer.customerId,
    ])
    expect(usage).toMatchObject({
      pack_requests: 8,
      cache_hits: 3,
      similarity_sum: 2.75,
      chars_reused: first.usedChars * 3,
    })
  })

  test('keeps to its limits, which are brought into range', async () => {
    const customer = await customerClient(server)
    for (let index = 0; index < 12; index++) {
      await store(customer, {
        namespace: 'rules',
        title: `Rule ${index}`,
        content: 'x'.repeat(93 - String(index).length),
        tags: [],
      })
    }
    const small = await construct(customer, { namespaces: ['rules'], maxItems: 3, maxChars: 250 })
    expect(small).toMatchObject({
      usedChars: 198,
      visibility: { itemCount: 2, hiddenCount: 10, skippedByMaxChars: 10, maxCharsHit: true },
    })
    const limits = async (maxItems: number, maxChars: number) => {
      const pack = await construct(customer, { namespaces: ['rules'], maxItems, maxChars })
      return [pack.maxItems, pack.maxChars, pack.items.length, pack.visibility.visibleTitles.length]
    }
    expect(await limits(0, 0)).toEqual([8, 6000, 8, 5])
    expect(await limits(-1, -1)).toEqual([8, 6000, 8, 5])
    expect(await limits(51, 100_001)).toEqual([50, 100_000, 12, 5])
    expect((await construct(customer, { namespaces: ['tools', 'provenance'] })).items).toEqual([])
  })

  test.each([
    [{ namespaces: ['documents'] }, /^namespaces\/0 /],
    [{ namespaces: 'rules' }, /^namespaces /],
    [{ maxItems: 'many' }, /^maxItems /],
    [{ maxChars: 1.5 }, /^maxChars /],
    [{ query: 'x'.repeat(65_537) }, /^query /],
  ])('is refused for %j', async (body, text) => {
    const { response, error } = await adminClient(server).api.POST('/v1/context/construct', {
      body: body as { query?: string },
    })
    expect(response.status).toBe(400)
    expect(error).toMatchObject({ detail: expect.stringMatching(text) })
  })

  test('chooses among the best matches and the newest objects when there are very many', async () => {
    const customer = await customerClient(server)
    await rows(
      server,
      `insert into thumbgate.context_objects (id, customer_id, namespace, title, content, tags, source, metadata, created_at)
       select 'bulk_' || $1 || '_' || n, $1, 'rules', 'Rule ' || n, case when n = 1 then 'the needle' else 'hay' end, '{}', 'test', '{}',
              timestamptz '2020-01-01' + n * interval '1 second'
       from generate_series(1, 2000) n`,
      [customer.customerId],
    )
    const pack = await construct(customer, { query: 'needle', namespaces: ['rules'], maxItems: 2 })
    expect(pack.items.map(({ title }) => title)).toEqual(['Rule 1', 'Rule 2000'])
    expect(pack.visibility.sourceCandidateCount).toBe(101)
  })
})

describe('evaluating a pack', () => {
  test('stores what became of it, with its rubric, and notes it in the history', async () => {
    const customer = await customerClient(server)
    const plain = await customer.api.POST('/v1/context/evaluate', {
      body: { packId: 'pack_elsewhere', outcome: 'useful' },
    })
    expect(plain.data).toEqual({
      id: expect.stringMatching(/^eval_/),
      packId: 'pack_elsewhere',
      outcome: 'useful',
      signal: null,
      notes: '',
      rubricEvaluation: null,
      timestamp: expect.any(String),
    })
    const body = {
      packId: 'pack_elsewhere',
      outcome: 'useless',
      signal: 'negative',
      notes: 'stale',
      rubricScores: [{ criterion: 'correctness', score: 2 }],
      guardrails: { testsPassed: false },
    }
    const { data } = await customer.api.POST('/v1/context/evaluate', { body })
    expect(data?.rubricEvaluation).toMatchObject({
      weightedScore: 0.12,
      promotionEligible: false,
      blockReasons: ['failing_criteria:correctness', 'failed_guardrails:testsPassed'],
    })
    expect((await history(customer)).map(({ id, timestamp, ...rest }) => rest)).toEqual([
      {
        type: 'context_pack_evaluated',
        packId: 'pack_elsewhere',
        outcome: 'useful',
        signal: null,
        rubricPromotionEligible: null,
      },
      {
        type: 'context_pack_evaluated',
        packId: 'pack_elsewhere',
        outcome: 'useless',
        signal: 'negative',
        rubricPromotionEligible: false,
      },
    ])
    const stored = await rows(
      server,
      'select outcome from thumbgate.pack_evaluations where customer_id = $1 order by created_at',
      [customer.customerId],
    )
    expect(stored).toEqual([{ outcome: 'useful' }, { outcome: 'useless' }])
  })

  test.each([
    [{ outcome: 'x' }, /packId/],
    [{ packId: 'p' }, /outcome/],
    [{ packId: ' ', outcome: 'x' }, /^packId is blank/],
    [{ packId: 'p', outcome: '\t' }, /^outcome is blank/],
    [
      { packId: 'p', outcome: 'x', rubricScores: [{ criterion: 'beauty', score: 3 }] },
      /^rubricScores\/0\/criterion is "beauty"/,
    ],
    [{ packId: 'p', outcome: 'x', rubricScores: [{ criterion: 'safety', score: 6 }] }, /^rubricScores\/0\/score /],
  ])('is refused for %j, and nothing is stored', async (body, text) => {
    const customer = await customerClient(server)
    const { response, error } = await customer.api.POST('/v1/context/evaluate', {
      body: body as { packId: string; outcome: string },
    })
    expect(response.status).toBe(400)
    expect(error).toMatchObject({ detail: expect.stringMatching(text) })
    expect(await history(customer)).toEqual([])
  })
})

describe('the history', () => {
  test('shows the newest events, oldest first, and each customer their own', async () => {
    const [ada, bob] = [await customerClient(server), await customerClient(server)]
    for (let index = 0; index < 3; index++) await store(ada, { content: `${mistake.content} ${index}` })
    await store(ada, { content: `${mistake.content} 0` })
    const all = await history(ada)
    expect(all.map(({ type }) => type)).toEqual([
      'context_object_created',
      'context_object_created',
      'context_object_created',
      'context_object_deduped',
    ])
    expect(await history(ada, 2)).toEqual(all.slice(2))
    const zero = await ada.api.GET('/v1/context/provenance', { params: { query: { limit: 0 } } })
    expect(zero.data?.events).toEqual(all)
    expect(await history(bob)).toEqual([])
    expect((await construct(bob, { query: 'force' })).items).toEqual([])
    expect((await stranger(server).api.GET('/v1/context/provenance')).response.status).toBe(401)
  })

  test('has one object for exact duplicates in a memory namespace, also when many are stored at one moment', async () => {
    const customer = await customerClient(server)
    const stored = await Promise.all(Array.from({ length: 8 }, () => store(customer)))
    expect(new Set(stored.map(({ id }) => id)).size).toBe(1)
    expect(stored.filter(({ created }) => created)).toHaveLength(1)
    const raw = await Promise.all([1, 2].map(() => store(customer, { namespace: 'raw_history' })))
    expect(new Set(raw.map(({ id }) => id)).size).toBe(2)
  })
})
