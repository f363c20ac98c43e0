import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bm25, type Field } from '#domain/thumbgate/feedback/bm25.ts'

const words = (text: string): string[] => (text === '' ? [] : text.split(' '))
const text = (title: string, content = ''): Field[] => [
  { weight: 3, words: words(title) },
  { weight: 1, words: words(content) },
]

/** The texts' numbers, the best first. */
const ranked = (query: string, texts: readonly Field[][]): number[] =>
  bm25(new Set(words(query)), texts)
    .map((score, number) => ({ score, number }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ number }) => number)

describe('a text ranks before another', () => {
  it.each<[why: string, query: string, better: Field[], worse: Field[]]>([
    ['that has fewer of the words', 'push force', text('a', 'force push now'), text('a', 'push it now')],
    ['that has the word only in a lighter field', 'force', text('force', 'x'), text('x', 'force')],
    ['that says it among more words', 'force', text('a', 'force x'), text('a', 'force x y z u v w')],
    ['that says it once', 'force', text('a', 'force force x y'), text('a', 'force z x y')],
    ['that has the common word only', 'the migration', text('a', 'migration x'), text('a', 'the x')],
  ])('%s', (_why, query, better, worse) => {
    // The third makes one of the words common.
    expect(
      ranked(query, [worse, better, text('a', 'the y')])
        .slice(0, 2)
        .indexOf(1),
    ).toBe(0)
  })
})

it('a worked value: one field, one word, which one of two texts has', () => {
  const [found, other] = bm25(new Set(['x']), [[{ weight: 1, words: ['x', 'y'] }], [{ weight: 1, words: ['z', 'y'] }]])
  // ln(1 + 1.5 / 1.5) × 1 × 2.2 ÷ (1 + 1.2)
  expect(found).toBeCloseTo(Math.log(2), 12)
  expect(other).toBe(0)
})

it('no texts have no scores, and a query without words none above 0', () => {
  expect(bm25(new Set(['a']), [])).toEqual([])
  expect(bm25(new Set(), [text('a', 'b'), text('')])).toEqual([0, 0])
})

describe('scores', () => {
  const word: fc.Arbitrary<string> = fc.constantFrom('a', 'b', 'c', 'd')
  const field = fc.array(word, { maxLength: 6 })
  const texts = fc.array(
    fc.tuple(field, field).map(([title, content]) => text(title.join(' '), content.join(' '))),
    { minLength: 1, maxLength: 8 },
  )
  const query = fc.uniqueArray(word, { maxLength: 3 }).map((given) => new Set(given))

  it('are above 0 for texts that have a word of the query and 0 for all others, and bounded', () => {
    fc.assert(
      fc.property(query, texts, (sought, given) => {
        const scores = bm25(sought, given)
        const most = sought.size * 2.2 * Math.log(1 + (given.length + 0.5) / 0.5)
        for (const [index, score] of scores.entries()) {
          const has = given[index]?.some((one) => one.words.some((each) => sought.has(each)))
          expect(score > 0).toBe(has)
          expect(score).toBeLessThanOrEqual(most)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('do not depend on the order of the texts', () => {
    fc.assert(
      fc.property(query, texts, (sought, given) => {
        const forth = bm25(sought, given)
        const back = bm25(sought, given.toReversed()).reverse()
        for (const [index, score] of forth.entries()) expect(back[index]).toBeCloseTo(score, 10)
      }),
      { numRuns: 60 },
    )
  })

  it('never fall where a word of the text becomes one of the query that it already has', () => {
    fc.assert(
      fc.property(texts, (given) => {
        const [first, ...others] = given
        const sought = new Set(['a'])
        if (!first?.some((one) => one.words.includes('a'))) return
        const more = first.map((one) => ({ ...one, words: one.words.map((each) => (each === 'b' ? 'a' : each)) }))
        expect(bm25(sought, [more, ...others])[0]).toBeGreaterThanOrEqual(bm25(sought, given)[0] ?? 0)
      }),
      { numRuns: 100 },
    )
  })
})
