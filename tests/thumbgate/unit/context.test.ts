import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CandidateRow } from '#db/thumbgate/context-objects.ts'
import { byRank, queryWords, scoreOf, toCandidate, toPackItem } from '#domain/thumbgate/context/items.ts'
import { bounded, likeness } from '#domain/thumbgate/context/packs.ts'
import { selectItems } from '#domain/thumbgate/context/select.ts'

const now = new Date('2026-03-01T00:00:00Z')
const hours = (count: number) => new Date(now.getTime() - count * 3600 * 1000)

function row(id: string, changes: Partial<CandidateRow> = {}): CandidateRow {
  const text = { title: `MISTAKE: ${id}`, content: 'What went wrong: it', tags: ['feedback', 'negative', 'git'] }
  return { id, namespace: 'memory/error', ...text, metadata: {}, created_at: hours(24 * 30), ...changes }
}

const choose = (
  rows: readonly CandidateRow[],
  query: string,
  limits = { maxItems: 8, maxChars: 6000 },
  namespaces: readonly string[] = ['memory/error'],
) => {
  const words = queryWords(query)
  return selectItems(
    rows.map((each) => toCandidate(each, words, now)),
    words,
    namespaces,
    limits,
  )
}
const ids = (selection: { chosen: { id: string }[] }) => selection.chosen.map(({ id }) => id)

describe('the score of an item', () => {
  test.each([
    [0, 'raw_history', 24 * 30, 0],
    [0, 'memory/error', 24 * 30, 1],
    [0, 'rules', 23.9, 2],
    [0, 'rules', 24, 1],
    [0, 'rules', 24 * 7 - 0.1, 1],
    [0, 'rules', 24 * 7, 0],
    [3, 'memory/learning', 1, 12],
  ])('with %i words found in %s, %d hours old, is %i', (found, namespace, age, score) => {
    expect(scoreOf(found, namespace, age * 3600 * 1000)).toBe(score)
  })

  test('counts each word of more than two characters once, wherever it stands', () => {
    expect(queryWords('Push to it, PUSH the Force-push!')).toEqual(['push', 'the', 'force'])
    const words = queryWords('force tagged content missing')
    const candidate = toCandidate(row('a', { title: 'Enforced', content: 'CONTENT', tags: ['Tagged'] }), words, now)
    expect([[...candidate.found], candidate.score]).toEqual([['force', 'tagged', 'content'], 10])
  })

  test.each([
    [
      'feedback,negative,git,extra',
      'MISTAKE: One two three four five six',
      'git',
      'git::mistake-one-two-three-four-five',
    ],
    ['feedback', 'Short', 'memory/error', 'memory/error::short'],
  ])('with tags %s: %s belongs to %s and %s', (tags, title, theme, group) => {
    expect(toCandidate(row('a', { tags: tags.split(','), title }), [], now)).toMatchObject({ theme, group })
  })
})

describe('an item', () => {
  test('shows the labelled lines of its content, or what its metadata says', () => {
    const content = 'What went wrong: a\nHow to avoid: b\nReasoning: c\nRubric Failing: safety'
    expect(toPackItem(row('a', { content }), 4).structuredContext).toEqual({
      rawContent: content,
      whatWentWrong: 'a',
      whatToChange: 'b',
      reasoning: 'c',
      rubricFailure: 'safety',
    })
    const metadata = { reasoning: 'given', whatWentWrong: '' }
    expect(toPackItem(row('a', { content: 'plain', metadata }), 4).structuredContext).toEqual({
      rawContent: 'plain',
      whatWentWrong: null,
      whatToChange: null,
      reasoning: 'given',
      rubricFailure: null,
    })
  })
})

describe('a flat pack', () => {
  test('takes the best, of equal ones the newer, then by id, and skips what does not fit', () => {
    const rows = [
      row('b', { namespace: 'rules' }),
      row('a', { namespace: 'rules' }),
      row('new', { namespace: 'rules', created_at: hours(24 * 20) }),
      row('hit', { namespace: 'rules', content: 'needle' }),
      row('long', { namespace: 'rules', content: `needle ${'x'.repeat(500)}` }),
    ]
    const all = choose(rows, 'needle', { maxItems: 8, maxChars: 6000 }, ['rules'])
    expect(ids(all)).toEqual(['hit', 'long', 'new', 'a', 'b'])
    const small = choose(rows, 'needle', { maxItems: 2, maxChars: 100 }, ['rules'])
    expect([ids(small), small.skippedByMaxChars, small.retrieval.strategy]).toEqual([['hit', 'new'], 1, 'flat'])
    expect(small.retrieval).toMatchObject({ queryCoverage: null, initialCoverage: null, coverageTarget: null })
  })
})

describe('a pack of memories', () => {
  const inTheme = (id: string, theme: string, title: string, content = 'text') =>
    row(id, { tags: [theme], title, content })

  test('goes round the themes, one representative of a group at a time, up to three fifths of the places', () => {
    const rows = [
      inTheme('a1', 'alpha', 'one'),
      inTheme('a2', 'alpha', 'two'),
      inTheme('a3', 'alpha', 'three'),
      row('b1', { tags: ['beta'], title: 'one', created_at: hours(1) }),
      inTheme('b2', 'beta', 'two'),
    ]
    const selection = choose(rows, '', { maxItems: 5, maxChars: 6000 })
    expect(ids(selection)).toEqual(['b1', 'a1', 'b2'])
    expect(selection.retrieval).toEqual({
      strategy: 'hierarchical',
      themeCount: 2,
      semanticCount: 5,
      selectedThemes: ['beta', 'alpha'],
      selectedSemanticGroups: ['beta::one', 'alpha::one', 'beta::two'],
      representativeCount: 3,
      expandedEpisodes: 0,
      queryCoverage: 1,
      initialCoverage: 1,
      coverageTarget: 0.6,
    })
  })

  test('adds members of its groups while they answer more of the query, and stops when it is answered', () => {
    const rows = [
      inTheme('first', 'git', 'same title', 'alpha'),
      inTheme('second', 'git', 'same title', 'beta gamma'),
      inTheme('third', 'git', 'same title', 'alpha'),
      inTheme('fourth', 'git', 'same title', 'delta'),
    ]
    const four = choose(rows, 'alpha beta gamma delta')
    expect(ids(four)).toEqual(['second', 'first', 'fourth'])
    expect(four.retrieval).toMatchObject({ initialCoverage: 0.5, queryCoverage: 1, expandedEpisodes: 2 })
    const unanswered = choose(rows, 'alpha omega sigma kappa')
    expect(ids(unanswered)).toEqual(['first', 'third', 'fourth', 'second'])
    expect(unanswered.retrieval).toMatchObject({ initialCoverage: 0.25, queryCoverage: 0.25 })
  })

  test('passes over themes that have nothing to say to the query', () => {
    const rows = [row('raw', { namespace: 'raw_history', tags: ['other'] }), inTheme('hit', 'git', 'needle')]
    expect(ids(choose(rows, 'needle', undefined, ['memory/error', 'raw_history']))).toEqual(['hit'])
    expect(ids(choose(rows, '', undefined, ['memory/error', 'raw_history']))).toEqual(['hit', 'raw'])
  })
})

const candidateRow = fc
  .record({
    namespace: fc.constantFrom('memory/error', 'memory/learning', 'rules', 'raw_history'),
    words: fc.array(fc.constantFrom('alpha', 'beta', 'gamma', 'delta', 'x'), { maxLength: 12 }),
    title: fc.constantFrom('one', 'two', 'three four', ''),
    tag: fc.constantFrom('git', 'testing', 'feedback', 'security'),
    age: fc.integer({ min: 0, max: 400 }),
  })
  .map(({ namespace, words, title, tag, age }) => ({
    namespace,
    title,
    content: words.join(' '),
    tags: [tag],
    metadata: {},
    created_at: hours(age),
  }))

test('a pack holds to its limits, holds nothing twice, and does not depend on the order of its candidates', () => {
  fc.assert(
    fc.property(
      fc.array(candidateRow, { maxLength: 30 }),
      fc.constantFrom('', 'alpha', 'alpha beta gamma', 'nothing of the kind'),
      fc.record({ maxItems: fc.integer({ min: 1, max: 12 }), maxChars: fc.integer({ min: 1, max: 200 }) }),
      fc.constantFrom(['memory/error'], ['rules', 'raw_history']),
      (drawn, query, limits, namespaces) => {
        const rows = drawn.map((each, index) => ({ ...each, id: `id${index}` }))
        const selection = choose(rows, query, limits, namespaces)
        const { chosen, usedChars, retrieval } = selection
        expect(chosen.length).toBeLessThanOrEqual(limits.maxItems)
        expect(usedChars).toBeLessThanOrEqual(limits.maxChars)
        expect(usedChars).toBe(chosen.reduce((sum, { size }) => sum + size, 0))
        expect(new Set(ids(selection)).size).toBe(chosen.length)
        expect(choose([...rows].reverse(), query, limits, namespaces)).toEqual(selection)
        if (retrieval.strategy === 'hierarchical') {
          expect(retrieval.representativeCount + retrieval.expandedEpisodes).toBe(chosen.length)
          expect(retrieval.representativeCount).toBeLessThanOrEqual(Math.ceil(0.6 * limits.maxItems))
          expect(retrieval.queryCoverage).toBeGreaterThanOrEqual(retrieval.initialCoverage ?? 1)
        } else {
          expect([...chosen].sort(byRank)).toEqual(chosen)
        }
      },
    ),
    { numRuns: 300 },
  )
})

test.each([
  [undefined, 8],
  [0, 8],
  [-3, 8],
  [1, 1],
  [50, 50],
  [51, 50],
])('%s items asked for means %i', (given, expected) => {
  expect(bounded(given, 8, 50)).toBe(expected)
})

test.each([
  [[], [], 1],
  [['a'], [], 0],
  [['a', 'b', 'c'], ['a', 'b', 'c', 'd'], 0.75],
])('the queries %j and %j are alike by %d', (a, b, expected) => {
  expect(likeness(a, b)).toBe(expected)
})
