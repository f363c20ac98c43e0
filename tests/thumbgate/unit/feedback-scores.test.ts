import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isRisky, trainRisk } from '#domain/thumbgate/feedback/risk.ts'
import {
  bucketOf,
  decayedWeight,
  sectionsOf,
  weighBuckets,
  writeRules,
} from '#domain/thumbgate/feedback/rule-document.ts'
import { byRank, readQuery, recency, scoreText } from '#domain/thumbgate/feedback/scoring.ts'
import { riskiest, trendOf } from '#domain/thumbgate/feedback/stats.ts'

const now = new Date('2026-03-01T12:00:00.000Z')
const daysAgo = (days: number): Date => new Date(now.getTime() - days * 86_400_000)

describe('the rule document', () => {
  it('counts half after a week', () => {
    expect(decayedWeight(4, daysAgo(7), now)).toBeCloseTo(2, 10)
    expect(decayedWeight(4, daysAgo(-1), now)).toBe(4)
  })

  it('never counts more for being older, and never nothing', () => {
    const age = fc.integer({ min: 0, max: 200 })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), age, age, (occurrences, a, b) => {
        const [younger, older] = [Math.min(a, b), Math.max(a, b)].map((days) =>
          decayedWeight(occurrences, daysAgo(days), now),
        )
        expect(older).toBeLessThanOrEqual(younger ?? 0)
        expect(older).toBeGreaterThan(0)
        expect(younger).toBeLessThanOrEqual(occurrences)
      }),
      { numRuns: 100 },
    )
  })

  it('puts the heaviest bucket first, whatever order the mistakes come in', () => {
    const mistake = fc.record({
      bucket: fc.constantFrom('a', 'b', 'c'),
      occurrences: fc.integer({ min: 1, max: 9 }),
      createdAt: fc.integer({ min: 0, max: 60 }).map(daysAgo),
    })
    fc.assert(
      fc.property(fc.array(mistake, { maxLength: 20 }), (mistakes) => {
        const weights = weighBuckets(mistakes, now).map(({ weight }) => weight)
        expect(weights).toEqual(weights.toSorted((a, b) => b - a))
        const rows = weighBuckets(mistakes.toReversed(), now).reduce((sum, bucket) => sum + bucket.rows, 0)
        expect(rows).toBe(mistakes.length)
      }),
      { numRuns: 60 },
    )
  })

  it.each([
    [[], 0, 'No mistakes have been recorded'],
    [[{ bucket: 'git', occurrences: 1, createdAt: now }], 0, 'Nothing has been seen 2 times'],
    [[{ bucket: 'git', occurrences: 2, createdAt: now }], 0, '## git'],
    [[{ bucket: 'git', occurrences: 2, createdAt: daysAgo(7) }], 0, 'Nothing has been seen 2 times'],
    [[], 1, 'Nothing has been seen 2 times'],
  ])('of %j and %d diagnostics says %j', (mistakes, diagnostics, text) => {
    const failures = { criteria: [], causes: [], constraints: [] }
    expect(writeRules({ mistakes, latest: [], failures, diagnostics }, 2, now)).toContain(text)
  })

  it('lists repeated failures by kind, and is read back section by section', () => {
    const failures = {
      criteria: [{ key: 'safety', count: 3 }],
      causes: [{ key: 'system_failure', count: 1 }],
      constraints: [{ key: 'rubric:safety', count: 2 }],
    }
    const latest = [{ bucket: 'git', title: 'MISTAKE: x', content: 'How to avoid: ask first' }]
    const mistakes = [{ bucket: 'git', occurrences: 5, createdAt: now }]
    const markdown = writeRules({ mistakes, latest, failures, diagnostics: 0 }, 2, now)
    expect(sectionsOf(markdown)).toEqual([
      { title: 'git', body: '- Recurrence: 1 mistake, weighted 5.0\n- Rule: ask first\n- Latest mistake: MISTAKE: x' },
      { title: 'Rubric Failure Dimensions', body: '- safety: 3 failures' },
      { title: 'Repeated Failure Constraints', body: '- rubric:safety: 2 failures' },
    ])
  })

  it.each([
    ['testing', ['x'], 'testing'],
    ['general', ['feedback', 'billing'], 'billing'],
    ['general', ['feedback'], 'general'],
  ])('counts %s with %j under %s', (domain, tags, bucket) => {
    expect(bucketOf(domain, tags)).toBe(bucket)
  })
})

describe('scores', () => {
  const weights = { whole: 0.35, share: 0.25, shortest: 3 }

  it.each([
    ['rollback plan', 'no rollback plan', 0.05, 1.0667],
    ['rollback plan', 'plan for a rollback', 0, 0.75],
    ['rollback', 'rollbacks', 0, 0.35],
    ['zebra', 'no rollback plan', 0.15, 0.15],
  ])('%j against %j with a bonus of %d', (query, text, bonus, score) => {
    expect(scoreText(readQuery(query), text, bonus, weights).score).toBe(score)
  })

  it('are within what their parts allow', () => {
    const text = fc
      .array(fc.constantFrom('alpha', 'beta', 'gamma', 'delta'), { maxLength: 6 })
      .map((words) => words.join(' '))
    fc.assert(
      fc.property(text, text, (query, stored) => {
        const { score, matches, matchedTokens } = scoreText(readQuery(query), stored, 0.2, weights)
        expect(score).toBeGreaterThanOrEqual(0.2)
        expect(score).toBeLessThanOrEqual(1 + 0.35 + 0.2)
        expect(matches || matchedTokens.length === 0).toBe(true)
      }),
      { numRuns: 100 },
    )
  })

  it.each([
    [0.5, 0.15],
    [2, 0.1],
    [20, 0.05],
    [40, 0],
  ])('of something %d days old have %d more', (days, more) => {
    expect(recency(daysAgo(days), now)).toBe(more)
  })

  it('rank by score, then newer, then id', () => {
    const rank = (id: string, score: number, timestamp: string) => ({ id, score, timestamp })
    const ranked = [rank('b', 1, '2026'), rank('a', 1, '2026'), rank('c', 1, '2027'), rank('d', 2, '2020')]
    expect(ranked.sort(byRank).map(({ id }) => id)).toEqual(['d', 'c', 'a', 'b'])
  })
})

describe('statistics', () => {
  it.each([
    [{ positive: 9, negative: 1 }, { positive: 80, negative: 20 }, 'improving'],
    [{ positive: 7, negative: 3 }, { positive: 80, negative: 20 }, 'degrading'],
    [{ positive: 8, negative: 2 }, { positive: 80, negative: 20 }, 'stable'],
    [{ positive: 0, negative: 0 }, { positive: 80, negative: 20 }, 'stable'],
  ])('of %j against %j are %s', (week, month, trend) => {
    expect(trendOf(week, month)).toBe(trend)
  })

  it('show the riskiest first, of at least two events, at most five', () => {
    const tally = (key: string, total: number, high_risk: number) => ({ key, total, high_risk })
    const tallies = [
      tally('once', 1, 1),
      tally('half', 4, 2),
      tally('b', 2, 2),
      tally('a', 2, 2),
      tally('c', 3, 3),
      tally('no', 9, 0),
    ]
    expect(riskiest(tallies).map(({ key, riskRate }) => [key, riskRate])).toEqual([
      ['c', 1],
      ['a', 1],
      ['b', 1],
      ['half', 0.5],
    ])
  })
})

describe('learning about risks', () => {
  const example = (trait: string, risky: boolean) => ({ traits: new Set([trait]), risky })

  it('needs six examples of both kinds', () => {
    expect(trainRisk([])).toMatchObject({ mode: 'baseline', trainingAccuracy: 0, stumps: [] })
    expect(trainRisk(Array(6).fill(example('a', true)))).toMatchObject({ mode: 'baseline', trainingAccuracy: 1 })
    expect(trainRisk([...Array(4).fill(example('a', true)), example('b', false)]).mode).toBe('baseline')
  })

  it('finds the trait that tells', () => {
    const model = trainRisk([...Array(3).fill(example('bad', true)), ...Array(3).fill(example('good', false))])
    expect(model).toMatchObject({ mode: 'boosted', trainingAccuracy: 1 })
    expect(isRisky(model.stumps, new Set(['bad']))).toBe(true)
    expect(isRisky(model.stumps, new Set(['good']))).toBe(false)
  })

  it('has an accuracy between 0 and 1, and at most eight stumps', () => {
    const examples = fc.array(
      fc.record({
        traits: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd')).map((list) => new Set(list)),
        risky: fc.boolean(),
      }),
      { maxLength: 30 },
    )
    fc.assert(
      fc.property(examples, (given) => {
        const { trainingAccuracy, stumps, exampleCount } = trainRisk(given)
        expect(exampleCount).toBe(given.length)
        expect(trainingAccuracy).toBeGreaterThanOrEqual(0)
        expect(trainingAccuracy).toBeLessThanOrEqual(1)
        expect(stumps.length).toBeLessThanOrEqual(8)
        expect(stumps.every(({ weight }) => Number.isFinite(weight) && weight >= 0)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})
