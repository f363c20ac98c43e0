import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { failureKeys, gateId, gateMove, maxGates } from '#domain/thumbgate/feedback/auto-gates.ts'
import { canonicalText, mergeLesson, mostSimilar, singular } from '#domain/thumbgate/feedback/similarity.ts'
import { conditionOf, fires, ruleConfidence, synthesise, validateRule } from '#domain/thumbgate/feedback/synthesis.ts'

const now = new Date('2026-03-01T12:00:00.000Z')

describe('two lessons', () => {
  it.each([
    ['libraries', 'library'],
    ['tests', 'test'],
    ['class', 'class'],
    ['status', 'status'],
    ['analysis', 'analysis'],
    ['gas', 'gas'],
  ])('%s and %s are one word', (word, expected) => {
    expect(singular(word)).toBe(expected)
  })

  it('have one canonical text whatever case, punctuation, order, plurals and filling words', () => {
    const words = ['cache', 'test', 'deploy', 'schema', 'rollback', 'invalid']
    fc.assert(
      fc.property(
        fc.shuffledSubarray(words, { minLength: 1 }),
        fc.array(fc.constantFrom('the', 'and', 'was', 'of'), { maxLength: 4 }),
        (given, filling) => {
          const plain = canonicalText([given.join(' ')], ['B', 'a'])
          const dressed = [...given, ...filling].reverse().map((word) => `${word.toUpperCase()}!`)
          expect(canonicalText([dressed.join(', ')], ['a', 'b'])).toBe(plain)
        },
      ),
      { numRuns: 60 },
    )
    expect(canonicalText(['tests fail'], [])).toBe(canonicalText(['test fails'], []))
    expect(canonicalText(['tests fail'], ['a'])).not.toBe(canonicalText(['tests fail'], ['b']))
  })

  it('are one when most of their longer words agree; the most similar wins, then the older', () => {
    const draft = { title: 'MISTAKE: alpha bravo charlie', content: 'delta' }
    const row = (id: string, title: string) => ({ id, title, content: 'delta' })
    const rows = [row('far', 'MISTAKE: whiskey'), row('old', draft.title), row('new', draft.title)]
    expect(mostSimilar(draft, rows)).toMatchObject({ row: { id: 'old' }, similarity: 1 })
    expect(mostSimilar(draft, [rows[0] ?? row('', '')])).toBeUndefined()
    expect(mostSimilar(draft, [])).toBeUndefined()
  })

  it.each([
    ['Skipped unit tests', 'Deleted production database', undefined],
    ['日本語', 'العربية', undefined],
    ['Skipped unit tests', 'Skipped smoke tests', 'known'],
  ])('that only have their form in common are two: %s, %s', (a, b, expected) => {
    const lesson = (id: string, text: string) => ({
      id,
      title: `MISTAKE: ${text}`,
      content: `What went wrong: ${text}\nAction needed: find out why this happened and say what to do instead`,
    })
    expect(mostSimilar(lesson('new', a), [lesson('known', b)])?.row.id).toBe(expected)
  })

  it('merge into the longer content and the last twenty events', () => {
    const events = fc.array(fc.string({ minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 50 })
    fc.assert(
      fc.property(events, (contents) => {
        const merged = contents.reduce(
          (row, content, index) => {
            const next = mergeLesson(row, { content }, `fb_${index}`)
            return { content: next.content, merged_feedback_ids: next.mergedFeedbackIds }
          },
          { content: '', merged_feedback_ids: [] as string[] },
        )
        expect(merged.content.length).toBe(Math.max(...contents.map((content) => content.length)))
        expect(merged.merged_feedback_ids).toEqual(contents.map((_, index) => `fb_${index}`).slice(-20))
      }),
      { numRuns: 60 },
    )
  })
})

describe('a synthesised rule', () => {
  const seed = {
    id: 'mem_1',
    title: 'MISTAKE: Claimed the tests passed without running them',
    content: 'What went wrong: Claimed the tests passed without running them\nHow to avoid: Run them',
    tags: ['feedback', 'negative', 'src/app'],
    occurrences: 3,
  }
  const memory = (category: string, title: string) => ({ category, title, content: '' })

  it('is recognised by the first words of its seed, and fires in their order only', () => {
    const condition = conditionOf(seed)
    expect(condition).toBe('claimed test passed without')
    expect(fires(condition.split(' '), ['claimed', 'that', 'test', 'passed', 'without', 'x'])).toBe(true)
    expect(fires(condition.split(' '), ['test', 'claimed', 'passed', 'without'])).toBe(false)
    expect(fires([], ['a'])).toBe(false)
  })

  it.each([
    ['too small a sample', [], 'insufficient_sample', true, null],
    ['only mistakes', Array(3).fill(memory('error', seed.title)), 'validated', true, 1],
    ['successes too', Array(3).fill(memory('learning', seed.title)), 'precision_below_floor', false, 0],
    ['nothing like it', Array(3).fill(memory('error', 'MISTAKE: else')), 'no_firings_in_sample', false, null],
  ])('tried on %s', (_name, sample, reason, shouldPromote, precision) => {
    expect(validateRule(conditionOf(seed), seed, sample)).toMatchObject({ reason, shouldPromote, precision })
  })

  it('that does not fit its own lesson is not promoted', () => {
    expect(validateRule('entirely else', seed, [])).toMatchObject({
      reason: 'rule_does_not_match_seed_lesson',
      matchesSeed: false,
    })
  })

  it('says when and what, how sure and how widely', () => {
    const rule = synthesise('synth_1', seed, [], now)
    expect(rule).toMatchObject({
      rule: { action: { type: 'avoid', description: 'Run them' }, confidence: 0.8, scope: 'file-level' },
      tags: [...seed.tags, 'auto-promoted', 'synthesized'],
    })
    expect(synthesise('x', { ...seed, tags: ['repo'] }, [], now).rule.scope).toBe('project-level')
    expect([3, 4, 5, 50].map(ruleConfidence)).toEqual([0.8, 0.9, 0.95, 0.95])
  })
})

describe('gates', () => {
  it.each([
    [{ tags: ['b', 'feedback', 'A'], context: 'x', diagnosis: undefined }, ['a+b']],
    [{ tags: [], context: 'The cache was STALE!', diagnosis: undefined }, ['the cache was stale']],
    [{ tags: [], context: 'short', diagnosis: undefined }, []],
  ])('of %j count under %j', (event, keys) => {
    expect(failureKeys(event)).toEqual(keys)
  })

  it('count under the cause and at most three constraints', () => {
    const violations = ['a', 'b', 'b', 'c', 'd'].map((constraintId) => ({ source: 's', constraintId, message: 'm' }))
    const diagnosis = { rootCauseCategory: 'x', criticalFailureStep: 'y', violations, evidence: [] }
    expect(failureKeys({ tags: [], context: '', diagnosis })).toEqual([
      'diagnosis:x',
      'constraint:a',
      'constraint:b',
      'constraint:c',
    ])
  })

  it.each([
    [1, [], undefined],
    [2, [], { kind: 'promote', level: { action: 'warn', severity: 'medium' } }],
    [3, [], { kind: 'promote', level: { action: 'block', severity: 'critical' } }],
    [2, [{ id: 'auto-k', trigger: 'k', action: 'block' }], { kind: 'recount', id: 'auto-k' }],
    [3, [{ id: 'auto-k', trigger: 'k', action: 'warn' }], { kind: 'upgrade', id: 'auto-k' }],
    [9, [{ id: 'auto-k', trigger: 'k', action: 'block' }], { kind: 'recount', id: 'auto-k' }],
  ])('after %d failures, with %j, %j', (count, gates, move) => {
    const made = gateMove('k', count, gates)
    if (move) expect(made).toMatchObject(move)
    else expect(made).toBeUndefined()
  })

  it('never are more than ten, never go down, and have ids of their own', () => {
    const keys = fc.array(
      fc.tuple(fc.constantFrom('a', 'A', 'b.c', 'b-c', ...'defghijklmn'), fc.integer({ min: 1, max: 5 })),
      {
        maxLength: 60,
      },
    )
    fc.assert(
      fc.property(keys, (failures) => {
        let gates: { id: string; trigger: string; action: string }[] = []
        for (const [key, count] of failures) {
          const before = gates.find(({ trigger }) => trigger === key)
          const move = gateMove(key, count, gates)
          if (move?.kind === 'promote') {
            gates = gates.filter(({ id }) => id !== move.remove)
            gates.push({ id: move.id, trigger: key, action: move.level.action })
          }
          if (move?.kind === 'upgrade' && before) before.action = move.level.action
          expect(gates.length).toBeLessThanOrEqual(maxGates)
          expect(new Set(gates.map(({ id }) => id)).size).toBe(gates.length)
          expect(new Set(gates.map(({ trigger }) => trigger)).size).toBe(gates.length)
        }
      }),
      { numRuns: 60 },
    )
    expect(gateId('b.c', new Set(['auto-b-c']))).toBe('auto-b-c-2')
  })
})
