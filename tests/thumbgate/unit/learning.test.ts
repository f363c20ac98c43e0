/** The learned policy, repeated mistakes, reliability, and who may be handed what. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayKeys, toMetrics } from '#domain/thumbgate/decisions/metrics.ts'
import { failureOf } from '#domain/thumbgate/handoffs/complete.ts'
import { taskKeyOf } from '#domain/thumbgate/handoffs/task-key.ts'
import { verify } from '#domain/thumbgate/handoffs/verification.ts'
import { type DelegationInput, judgeDelegation, semanticPhases } from '#domain/thumbgate/intents/delegation.ts'
import {
  countExamples,
  type Example,
  measureModel,
  noCounts,
  predict,
  topTokens,
} from '#domain/thumbgate/intervention/classifier.ts'
import {
  labelOfDiagnostic,
  labelOfFeedback,
  labelOfOutcome,
  outcomes,
} from '#domain/thumbgate/intervention/examples.ts'
import { tokensOf } from '#domain/thumbgate/intervention/tokens.ts'
import { type Label, labels, labelWeight } from '#domain/thumbgate/intervention/weights.ts'
import { keywordsOf } from '#domain/thumbgate/keywords.ts'
import { guardAction, guardKeywords } from '#domain/thumbgate/memory-guard.ts'
import { categoriesOf, sampleBeta, sampler, toReliability } from '#domain/thumbgate/reliability.ts'

const label = fc.constantFrom(...labels)
const example = fc.record({ label, tokens: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e')) })

/** Numbers in [0, 1) that are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

describe('the classifier', () => {
  test('computes what it should by hand', () => {
    const counts = countExamples([
      { label: 'deny', tokens: ['x', 'y'] },
      { label: 'deny', tokens: ['x'] },
      { label: 'allow', tokens: ['y'] },
    ])
    // ln((n+1)/(3+5)) + ln((count+1)/(n+1)) for x alone: allow 2/8·1/2, deny 3/8·3/3, the others 1/8·1/1
    const { label: winner, confidence, probabilities } = predict(counts, ['x', 'never seen'])
    expect([winner, confidence]).toEqual(['deny', 0.4286])
    expect(probabilities).toEqual({ allow: 0.1429, recall: 0.1429, verify: 0.1429, warn: 0.1429, deny: 0.4286 })
  })

  test('decides a tie for the first label', () => {
    expect(predict({ labels: noCounts(), tokens: new Map() }, [])).toMatchObject({ label: 'allow', confidence: 0.2 })
  })

  test('gives probabilities that add up, and the largest to its label', () => {
    fc.assert(
      fc.property(
        fc.array(example, { maxLength: 40 }),
        fc.uniqueArray(fc.constantFrom('a', 'b', 'z')),
        (examples, tokens) => {
          const { label: winner, confidence, probabilities } = predict(countExamples(examples), tokens)
          const values = Object.values(probabilities)
          expect(values.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 2)
          expect(confidence).toBe(Math.max(...values))
          expect(probabilities[winner]).toBe(confidence)
        },
      ),
      { numRuns: 100 },
    )
  })

  test('counts the same whether examples come one by one or at once, in any order', () => {
    fc.assert(
      fc.property(fc.array(example, { maxLength: 30 }), (examples) => {
        expect(countExamples(examples)).toEqual(countExamples(examples.toReversed()))
      }),
      { numRuns: 50 },
    )
  })

  test.each([
    [0, 0, 0],
    [9, 0, 9],
    [10, 5, 5],
    [24, 5, 19],
    [50, 10, 40],
  ])('of %i examples holds out %i and trains on %i', (count, holdoutSize, trainingExamples) => {
    const examples = Array.from(
      { length: count },
      (_, i): Example => (i % 2 ? { label: 'deny', tokens: ['x'] } : { label: 'allow', tokens: ['y'] }),
    )
    expect(measureModel(examples)).toMatchObject({ holdoutSize, trainingExamples })
    if (count >= 24) expect(measureModel(examples)).toMatchObject({ trainingAccuracy: 1, holdoutAccuracy: 1 })
  })

  test('names the tokens that speak most for a label', () => {
    const counts = countExamples([
      { label: 'deny', tokens: ['b', 'a', 'c'] },
      { label: 'deny', tokens: ['c', 'd', 'e'] },
    ])
    expect(topTokens(counts, ['a', 'b', 'c', 'd', 'e', 'f'], 'deny')).toEqual([
      { token: 'c', count: 2 },
      { token: 'a', count: 1 },
      { token: 'b', count: 1 },
      { token: 'd', count: 1 },
    ])
  })
})

describe('what is learned', () => {
  test.each<['positive' | 'negative', string, Label]>([
    ['positive', 'never again', 'allow'],
    ['negative', 'It was not verified', 'verify'],
    ['negative', 'Never do this again', 'warn'],
    ['negative', 'The same thing again', 'recall'],
    ['negative', 'It was slow', 'warn'],
  ])('of %s feedback "%s": %s', (signal, text, expected) => {
    expect(labelOfFeedback(signal, text)).toBe(expected)
  })

  test.each<[string | null, string, Label]>([
    ['guardrail_triggered', '', 'deny'],
    [null, 'It is forbidden', 'deny'],
    [null, 'No proof', 'verify'],
    [null, 'Repeated', 'recall'],
    ['system_failure', 'Broken', 'warn'],
  ])('of a diagnosis %s "%s": %s', (category, text, expected) => {
    expect(labelOfDiagnostic(category, text)).toBe(expected)
  })

  test('of every outcome', () => {
    expect(outcomes.map(labelOfOutcome)).toEqual(['allow', 'allow', 'warn', 'deny', 'deny', 'warn', 'warn'])
  })

  test.each<[Label, number, number]>([
    ['allow', 1, 0],
    ['deny', 0.59, 0],
    ['deny', 0.6, 0.232],
    ['deny', 1, 0.26],
    ['warn', 0.29, 0],
    ['warn', 0.3, 0.124],
    ['warn', 1, 0.18],
    ['verify', 1, 0.14],
    ['recall', 1, 0.11],
  ])('as %s with confidence %f weighs %f', (name, confidence, weight) => {
    expect(labelWeight(name, confidence)).toBeCloseTo(weight, 10)
  })

  test('tokens are few, short, distinct and sorted', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 300 }),
        fc.array(fc.string({ maxLength: 200 }), { maxLength: 80 }),
        (text, tags) => {
          const tokens = tokensOf({ kind: 'feedback', text, tags, files: tags })
          expect(tokens.length).toBeLessThanOrEqual(60)
          expect(Math.max(...tokens.map((token) => token.length))).toBeLessThanOrEqual(64)
          expect(tokens).toEqual([...new Set(tokens)].sort())
          expect(tokens).toContain('kind:feedback')
        },
      ),
      { numRuns: 100 },
    )
  })
})

describe('a repeated mistake', () => {
  const words = new Set(['migration', 'checksum', 'deploy'])

  test.each<[string, { keywords: string[]; count: number }[], string]>([
    ['nothing is known', [], 'allow'],
    ['it was reported once', [{ keywords: ['migration', 'checksum'], count: 1 }], 'allow'],
    ['only one word is shared', [{ keywords: ['migration', 'other'], count: 5 }], 'allow'],
    ['it was reported twice', [{ keywords: ['migration', 'checksum'], count: 2 }], 'warn'],
    ['it was reported three times', [{ keywords: ['migration', 'checksum', 'x'], count: 3 }], 'block'],
    [
      'the largest group decides',
      [
        { keywords: ['migration', 'checksum'], count: 2 },
        { keywords: ['checksum', 'deploy'], count: 4 },
      ],
      'block',
    ],
  ])('%s', (_name, groups, mode) => {
    expect(guardAction(groups, words)).toMatchObject({ mode, source: 'state' })
  })

  test('is grouped by its first four keywords, in whatever order they are sorted', () => {
    expect(guardKeywords('The migration failed because its checksum was edited by hand yesterday')).toEqual([
      'checksum',
      'edited',
      'failed',
      'migration',
    ])
    expect(guardKeywords('it is so')).toEqual([])
    expect(keywordsOf('Again: the Migration, migration')).toEqual(['migration'])
  })
})

describe('a verification', () => {
  const mistakes = [
    { id: 'mem_1', title: 'MISTAKE: Edited the migration after its checksum was stored' },
    { id: 'mem_2', title: 'MISTAKE: Deployed without rollback' },
  ]

  test.each([
    ['All is well', true, 1, 0],
    ['A mistake in the migration', true, 1, 0],
    ['The migration has another checksum', false, 0.7, 1],
    ['Deployed a migration with another checksum and no rollback', false, 0.4, 2],
  ])('of "%s"', (text, accepted, score, count) => {
    const result = verify(text, mistakes)
    expect(result).toMatchObject({ accepted, score })
    expect(result.violations).toHaveLength(count)
  })

  test('is worth nothing from four violations on', () => {
    const many = Array.from({ length: 9 }, (_, i) => ({ id: `mem_${i}`, title: 'MISTAKE: migration checksum' }))
    expect(verify('migration checksum', many).score).toBe(0)
  })

  test.each([
    [{ outcome: 'aborted', hasSummary: false, hasResult: false }, 'delegation_aborted'],
    [{ outcome: 'accepted', hasSummary: false, hasResult: false }, 'delegation_evidence_gap'],
    [{ outcome: 'rejected', hasSummary: true, hasResult: false }, 'delegation_rejected'],
    [{ outcome: 'accepted', hasSummary: true, hasResult: false }, null],
  ] as const)('of %j leads to %s', (result, category) => {
    expect(failureOf({ ...result, verification: null })).toBe(category)
  })
})

describe('reliability', () => {
  test('is sampled between 0 and 1, with the mean of the posterior', () => {
    const random = seeded(7)
    for (const [alpha, beta] of [
      [1, 1],
      [9, 3],
      [2, 30],
    ] as const) {
      const samples = Array.from({ length: 4000 }, () => sampleBeta(alpha, beta, random))
      expect(samples.every((each) => each >= 0 && each <= 1)).toBe(true)
      expect(samples.reduce((sum, each) => sum + each, 0) / samples.length).toBeCloseTo(alpha / (alpha + beta), 1)
    }
  })

  test('draws one sample per category and plan, the same from the same numbers', () => {
    const rows = [{ category: 'git', alpha: 5, beta: 2, samples: 5 }]
    const first = sampler(rows, seeded(1))
    expect(first('git')).toBe(first('git'))
    expect(sampler(rows, seeded(1))('git')).toBe(first('git'))
    expect(first('never updated')).toBeGreaterThanOrEqual(0)
  })

  test('lists the built-in categories and then the others', () => {
    const names = Object.keys(toReliability([{ category: 'delegation_global', alpha: 2, beta: 1, samples: 1 }]))
    expect(names).toHaveLength(15)
    expect(names.at(-1)).toBe('delegation_global')
  })

  test.each([
    [['git-workflow', 'x'], ['git']],
    [
      ['pr-review', 'Testing'],
      ['pr_review', 'testing'],
    ],
    [['toString'], ['uncategorized']],
    [[], ['uncategorized']],
  ])('of feedback tagged %j is that of %j', (tags, expected) => {
    expect(categoriesOf(tags)).toEqual(expected)
  })
})

describe('delegation', () => {
  const actions = ['feedback_summary', 'prevention_rules', 'construct_context_pack']
  const history = { reliability: {}, failedDelegates: [], hasOpenHandoff: false }
  const input: DelegationInput = {
    mode: 'sequential',
    needsCheckpoint: false,
    mcpProfile: 'default',
    intentId: 'improve_response_quality',
    actions,
    contextLength: 10,
    hasCodeGraph: false,
    history,
  }

  test.each<[string, Partial<DelegationInput>, string, number]>([
    ['a fresh plan', {}, 'delegation_selected', 0.65],
    ['with hints of the code graph', { hasCodeGraph: true }, 'delegation_selected', 0.75],
    [
      'reliable before',
      { history: { ...history, reliability: { delegation_global: 0.9, profile_pr_workflow: 0.7 } } },
      'delegation_selected',
      0.8,
    ],
    ['unreliable before', { history: { ...history, reliability: { delegation_global: 0.2 } } }, 'low_score', 0.5],
    [
      'other categories do not count',
      { history: { ...history, reliability: { partner_balanced: 0.1 } } },
      'delegation_selected',
      0.65,
    ],
    ['failed with this delegate', { history: { ...history, failedDelegates: ['pr_workflow'] } }, 'recent_failure', 0.4],
    ['failed with an unknown delegate', { history: { ...history, failedDelegates: [null] } }, 'recent_failure', 0.4],
    [
      'failed with another delegate',
      { history: { ...history, failedDelegates: ['secure_runtime'] } },
      'delegation_selected',
      0.65,
    ],
    ['open already', { history: { ...history, hasOpenHandoff: true } }, 'unresolved_handoff_exists', 0.65],
    ['too much context', { contextLength: 6001 }, 'budget_exceeded', 0.35],
    ['one kind of action', { actions: ['recall', 'feedback_summary', 'context_provenance'] }, 'single_phase_task', -0],
    ['off', { mode: 'off' }, 'delegation_disabled', 0.65],
    ['waiting for approval', { needsCheckpoint: true }, 'checkpoint_required', 0.65],
    ['readonly', { mcpProfile: 'readonly' }, 'no_compatible_delegate', 0.2],
  ])('%s', (_name, more, code, score) => {
    const judged = judgeDelegation({ ...input, ...more })
    expect(judged.code).toBe(code)
    expect(judged.score).toBeCloseTo(score, 3)
  })

  test('scores between 0 and 1, whatever is known', () => {
    const names = fc.constantFrom(
      'feedback_summary',
      'prevention_rules',
      'evaluate_context_pack',
      'export_dpo_pairs',
      'unheard_of',
    )
    fc.assert(
      fc.property(
        fc.array(names, { maxLength: 6 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(9000),
        (some, mean, contextLength) => {
          const known = { ...history, reliability: { delegation_global: mean } }
          const { score } = judgeDelegation({ ...input, actions: some, contextLength, history: known })
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(1)
        },
      ),
      { numRuns: 100 },
    )
  })

  test('has a phase for every run of actions of one kind', () => {
    expect(semanticPhases(actions)).toEqual(['evidence', 'mutation', 'evidence'])
    expect(semanticPhases(['recall', 'feedback_summary', 'dashboard', 'export_x', 'something'])).toEqual([
      'evidence',
      'verification',
      'mutation',
      'general',
    ])
  })

  test('knows a task again, however its context is spaced', () => {
    expect(taskKeyOf('a', null, ' x\n y ')).toBe(taskKeyOf('a', null, 'x y'))
    expect(taskKeyOf('a', 'r', 'x y')).not.toBe(taskKeyOf('a', null, 'x y'))
  })
})

describe('metrics', () => {
  test('have the last 14 days of the zone', () => {
    const keys = dayKeys(new Date('2026-03-01T23:30:00Z'), 'Europe/Berlin')
    expect(keys).toHaveLength(14)
    expect([keys[0], keys.at(-1)]).toEqual(['2026-02-17', '2026-03-02'])
  })

  test('relate to all evaluations while nothing is resolved', () => {
    const metrics = toMetrics([{ day: null, executionMode: 'auto_execute', evaluations: 3 }], [], ['2026-03-01'])
    expect(metrics).toMatchObject({
      evaluationCount: 3,
      fastPathRate: 1,
      followRate: 0,
      overrideRate: 0,
      activeDays: 0,
    })
  })
})
