import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Keyed, matchPairs, rubricGain, withKeys } from '#domain/thumbgate/dpo/match.ts'
import { type PairMemory, readLines, readList } from '#domain/thumbgate/dpo/memories.ts'
import { DistractorIndex, pairLines, promptOf, reasoningOf } from '#domain/thumbgate/dpo/pair-lines.ts'

const noPause = async () => undefined

const memory = (id: string, changes: Partial<PairMemory> = {}): Keyed =>
  withKeys({
    id,
    category: 'error',
    title: 'MISTAKE: it',
    tags: ['feedback', 'negative'],
    domain: 'general',
    weightedScore: null,
    failingCriteria: [],
    ...changes,
  })

describe('the keys of a memory', () => {
  test.each([
    [
      ['feedback', 'Negative', 'Git', 'git'],
      'MISTAKE: Pushed the main branch with force',
      ['git', 'pushed', 'main', 'branch'],
    ],
    [[], 'SUCCESS: a an the', []],
    [['x'], 'LEARNING: tests tests Tests coverage', ['x', 'tests']],
    [['main'], 'no prefix, MAIN thing', ['main', 'prefix', 'thing']],
  ])('of %j %s are %j', (tags, title, keys) => {
    expect([...memory('a', { tags, title }).keys]).toEqual(keys)
  })
})

describe('pairing', () => {
  const pairsOf = async (errors: Keyed[], learnings: Keyed[]) =>
    (await matchPairs(errors, learnings, noPause)).map((pair) => [pair.error.id, pair.learning.id, pair.score])

  test('takes the learning that shares most keys, of equal ones the older, each once', async () => {
    const errors = ['e1', 'e2', 'e3', 'e4'].map((id) => memory(id, { tags: ['git'], title: 'MISTAKE: force branch' }))
    const learnings = [
      memory('one', { tags: ['git'] }),
      memory('two', { tags: ['git'], title: 'SUCCESS: branch' }),
      memory('none', { tags: ['other'] }),
      memory('also', { tags: ['git'] }),
    ]
    expect(await pairsOf(errors, learnings)).toEqual([
      ['e1', 'two', 2],
      ['e2', 'one', 1],
      ['e3', 'also', 1],
    ])
  })

  test('prefers a better rubric among equals, and a shared key to any rubric below one', async () => {
    const error = memory('e', { tags: ['git', 'ci'], weightedScore: 0.2 })
    const weak = memory('weak', { tags: ['git'], weightedScore: 0.1 })
    const good = memory('good', { tags: ['git'], weightedScore: 0.9 })
    const both = memory('both', { tags: ['git', 'ci'], weightedScore: 0.1 })
    expect(await pairsOf([error], [weak, good])).toEqual([['e', 'good', 1.7]])
    expect(await pairsOf([error], [good, both])).toEqual([['e', 'both', 2]])
  })

  const words = ['alpha', 'bravo', 'charlie', 'delta', 'echoes']
  const drawn = fc
    .record({
      tags: fc.subarray(['git', 'ci', 'alpha', 'docs']),
      title: fc.array(fc.constantFrom(...words), { maxLength: 4 }),
      weightedScore: fc.option(fc.constantFrom(0, 0.25, 0.5, 1)),
    })
    .map(({ tags, title, weightedScore }) => ({ tags, title: title.join(' '), weightedScore }))

  test('finds what looking at all combinations finds, and uses no learning twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(drawn, { maxLength: 12 }), fc.array(drawn, { maxLength: 12 }), async (bad, good) => {
        const errors = bad.map((each, index) => memory(`e${index}`, each))
        const learnings = good.map((each, index) => memory(`l${index}`, each))
        const pairs = await matchPairs(errors, learnings, noPause)
        expect(pairs.map(({ error, learning, score }) => [error.id, learning.id, score])).toEqual(
          byBruteForce(errors, learnings),
        )
        expect(new Set(pairs.map(({ learning }) => learning.id)).size).toBe(pairs.length)
        for (const { matchedKeys } of pairs) expect(matchedKeys.length).toBeGreaterThan(0)
      }),
      { numRuns: 400 },
    )
  })

  function byBruteForce(errors: Keyed[], learnings: Keyed[]) {
    const left = new Set(learnings)
    return errors.flatMap((error) => {
      let best: { learning: Keyed; score: number } | undefined
      for (const learning of left) {
        const shared = [...error.keys].filter((key) => learning.keys.has(key)).length
        const score = shared + rubricGain(learning, error)
        if (shared > 0 && score > (best?.score ?? 0)) best = { learning, score }
      }
      if (!best) return []
      left.delete(best.learning)
      return [[error.id, best.learning.id, best.score]]
    })
  }

  test('looks at few of very many that share one tag', async () => {
    let looked = 0
    const counted = (learning: Keyed): Keyed => ({
      ...learning,
      get keys() {
        looked++
        return learning.keys
      },
    })
    const errors = Array.from({ length: 2000 }, (_, index) => memory(`e${index}`, { tags: ['general'] }))
    const learnings = Array.from({ length: 2000 }, (_, index) =>
      counted(memory(`l${index}`, { tags: ['general'], title: `SUCCESS: unique${index}` })),
    )
    expect(await matchPairs(errors, learnings, noPause)).toHaveLength(2000)
    expect(looked).toBeLessThan(2000 * 10)
  })
})

describe('a pair as a line', () => {
  const error = memory('e', {
    tags: ['git'],
    title: 'MISTAKE: force push',
    weightedScore: 0.5,
    failingCriteria: ['safety'],
  })
  const learning = memory('l', { tags: ['git'], category: 'learning', title: 'SUCCESS: asked', weightedScore: 0.8 })

  test.each([
    [['git', 'force'], 'MISTAKE: force push', 'How should an agent work on git?'],
    [['force'], 'MISTAKE: force push', 'How should an agent avoid this: force push?'],
    [[], 'MISTAKE:', 'How should an agent go about this task?'],
  ])('with the shared keys %j and the title %s asks: %s', (matchedKeys, title, prompt) => {
    expect(promptOf({ error: { ...error, title }, matchedKeys })).toBe(prompt)
  })

  test('names both memories, why they belong together, and other mistakes of the domain', async () => {
    const others = [
      memory('far', { tags: ['git'] }),
      memory('near', { tags: ['git'], title: 'MISTAKE: force again' }),
      memory('third', { tags: ['git'] }),
      memory('elsewhere', { tags: ['git'], domain: 'testing' }),
    ]
    const pairs = await matchPairs([error], [learning], noPause)
    const texts = new Map(['e', 'l', 'near', 'far'].map((id) => [id, `text of ${id}`]))
    const lines = []
    for await (const line of pairLines(pairs, [error, ...others], async () => texts, noPause)) lines.push(line)
    expect(lines).toHaveLength(1)
    expect(lines[0]?.endsWith('}\n')).toBe(true)
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      prompt: 'How should an agent work on git?',
      chosen: 'text of l',
      rejected: 'text of e',
      distractors: [
        { id: 'near', title: 'MISTAKE: force again', content: 'text of near', overlap: 2 },
        { id: 'far', title: 'MISTAKE: it', content: 'text of far', overlap: 1 },
      ],
      metadata: {
        errorId: 'e',
        learningId: 'l',
        matchScore: 1.3,
        overlapScore: 1,
        matchedKeys: ['git'],
        errorTitle: 'MISTAKE: force push',
        learningTitle: 'SUCCESS: asked',
        rubric: {
          learningWeightedScore: 0.8,
          errorWeightedScore: 0.5,
          weightedDelta: 0.3,
          errorFailingCriteria: ['safety'],
          learningFailingCriteria: [],
        },
        distractorCount: 2,
        reasoningTrace: {
          traceId: expect.stringMatching(/^trace_[0-9a-f]{12}$/),
          confidence: 0.75,
          passed: true,
          verified: 3,
          refuted: 0,
          edgeCases: ['Only one key is shared.'],
        },
      },
    })
  })

  test('without rubric and other mistakes leaves both out', async () => {
    const bare = [memory('e', { tags: ['x'] })]
    const pairs = await matchPairs(bare, [memory('l', { tags: ['x'] })], noPause)
    for await (const line of pairLines(pairs, bare, async () => new Map(), noPause)) {
      const parsed = JSON.parse(line)
      expect([parsed.distractors, parsed.metadata.rubric, parsed.metadata.distractorCount]).toEqual([
        undefined,
        undefined,
        0,
      ])
    }
    expect(new DistractorIndex(bare).of(memory('e', { tags: ['x'] }))).toEqual([])
  })

  test('is not believed when the learning fails and is judged worse', () => {
    const bad = { ...learning, weightedScore: 0.1, failingCriteria: ['clarity'], domain: 'ui' }
    expect(reasoningOf({ error, learning: bad, matchedKeys: ['git'], score: 1 })).toMatchObject({
      passed: false,
      confidence: 0,
      verified: 1,
      refuted: 2,
    })
  })
})

describe('memories of a file', () => {
  const input = { field: 'inputPath', path: 'a.json' }
  const good = {
    id: 'm',
    title: 'T',
    content: 'C',
    category: 'error',
    tags: ['a', 1],
    rubricSummary: { weightedScore: 0.4 },
  }

  test('come as an array, as an object with memories, or line by line', () => {
    const expected = [
      {
        content: 'C',
        memory: expect.objectContaining({ id: 'm', tags: ['a'], weightedScore: 0.4, domain: 'general' }),
      },
    ]
    expect(readList(input, JSON.stringify([good]))).toEqual(expected)
    expect(readList(input, JSON.stringify({ memories: [good] }))).toEqual(expected)
    expect(readLines(input, `\n${JSON.stringify(good)}\r\n\n`)).toEqual(expected)
  })

  test.each([
    ['[1', /^inputPath "a.json", as JSON: /],
    ['{"memory": []}', /line 1: it is neither/],
    ['[{}]', /memory 1: a memory needs/],
    ['null', /line 1: it is neither/],
  ])('are refused: %s', (text, message) => {
    expect(() => readList(input, text)).toThrow(message)
  })

  test('name the line that is not valid', () => {
    expect(() => readLines(input, `${JSON.stringify(good)}\n{"title": `)).toThrow(/^inputPath "a.json", line 2: /)
    expect(() => readLines(input, `${JSON.stringify(good)}\n\n"text"`)).toThrow(
      /^inputPath "a.json", line 3: a memory needs/,
    )
  })
})
