import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contradiction, pruneReason, updateBelief } from '#domain/thumbgate/feedback/belief.ts'
import { diagnose } from '#domain/thumbgate/feedback/diagnosis.ts'
import { draftMemory, type Lesson, memoryIssues } from '#domain/thumbgate/feedback/memories.ts'
import { richContextOf } from '#domain/thumbgate/feedback/rich-context.ts'
import { evaluateRubric, rubricFault } from '#domain/thumbgate/feedback/rubric.ts'

describe('the rubric', () => {
  it.each([
    ['one good score', [{ criterion: 'correctness', score: 4 }], 0.24, []],
    ['a score below its passing score', [{ criterion: 'safety', score: 2 }], 0.08, ['failing_criteria:safety']],
    ['clarity passes with 2', [{ criterion: 'clarity', score: 2 }], 0.04, []],
    [
      'judges who contradict each other',
      [
        { criterion: 'correctness', score: 5, judge: 'a' },
        { criterion: 'correctness', score: 3, judge: 'b' },
      ],
      0.24,
      ['judge_disagreement'],
    ],
    [
      'a claim without evidence',
      [{ criterion: 'verification_evidence', score: 4, evidence: ' ' }],
      0.2,
      ['missing_evidence:verification_evidence'],
    ],
    ['the same with evidence', [{ criterion: 'verification_evidence', score: 4, evidence: 'log' }], 0.2, []],
  ])('%s', (_name, scores, weightedScore, blockReasons) => {
    expect(evaluateRubric(scores)).toMatchObject({
      weightedScore,
      blockReasons,
      promotionEligible: blockReasons.length === 0,
    })
  })

  it('fails with a guardrail that did not hold, not with one that is unknown', () => {
    expect(evaluateRubric([], { testsPassed: false, pathSafety: null }).blockReasons).toEqual([
      'failed_guardrails:testsPassed',
    ])
    expect(evaluateRubric([], {}).guardrails).toEqual({ testsPassed: null, pathSafety: null, budgetCompliant: null })
  })

  it('knows its criteria', () => {
    expect(rubricFault([{ criterion: 'charm', score: 3 }])).toContain('charm')
    expect(rubricFault([{ criterion: 'safety', score: 6 }])).toContain('6')
    expect(rubricFault([{ criterion: '__proto__', score: 3 }])).toContain('__proto__')
    expect(rubricFault([{ criterion: 'safety', score: 3 }])).toBeUndefined()
  })

  it('scores between 0 and 1, and 1 only for five in everything', () => {
    const criteria = ['correctness', 'verification_evidence', 'safety', 'instruction_following', 'clarity']
    const scores = fc.array(
      fc.record({
        criterion: fc.constantFrom(...criteria),
        score: fc.integer({ min: 1, max: 5 }),
        evidence: fc.string(),
      }),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(scores, (given) => {
        const { weightedScore, criterionBreakdown } = evaluateRubric(given)
        expect(weightedScore).toBeGreaterThanOrEqual(0)
        expect(weightedScore).toBeLessThanOrEqual(1)
        const perfect = Object.values(criterionBreakdown).every(({ averageScore }) => averageScore === 5)
        expect(weightedScore === 1).toBe(perfect)
      }),
      { numRuns: 100 },
    )
  })
})

describe('a diagnosis', () => {
  const symptoms = (text: string, signal: 'positive' | 'negative' = 'negative') => ({
    signal,
    context: text,
    text,
    richContext: richContextOf({ signal, tags: [], context: text, text }),
    rubric: null,
    blocked: false,
  })

  it.each([
    ['it ended with exit code 1 and without approval', 'system_failure'],
    ['pushed without approval, and claimed it was fine', 'intent_plan_misalignment'],
    ['called with a bad argument, claimed success', 'invalid_invocation'],
    ['claimed the tests pass', 'tool_output_misread'],
    ['the button is green', undefined],
  ])('of %j is %s', (text, category) => {
    expect(diagnose(symptoms(text))?.rootCauseCategory).toBe(category)
  })

  it('of a rubric that failed names what failed', () => {
    const rubric = evaluateRubric([{ criterion: 'safety', score: 1 }], { pathSafety: false })
    const found = diagnose({ ...symptoms('fine', 'positive'), rubric, blocked: true })
    expect(found).toMatchObject({ rootCauseCategory: 'guardrail_triggered', criticalFailureStep: 'feedback_capture' })
    expect(found?.violations.map(({ constraintId }) => constraintId)).toEqual([
      'rubric:safety',
      'guardrail:pathSafety',
      'rubric:promotion_gate',
    ])
  })

  it('is not made of a success where nothing failed', () => {
    expect(diagnose(symptoms('claimed the tests pass', 'positive'))).toBeUndefined()
  })
})

const lesson: Lesson = {
  signal: 'negative',
  context: 'Something happened',
  whatWentWrong: 'The cache was never invalidated',
  whatToChange: 'Invalidate the cache with every write',
  whatWorked: null,
  reasoning: null,
  visualEvidence: null,
  tags: ['feedback', 'negative', 'caching'],
  weightedScore: null,
  failingCriteria: [],
}

describe('a memory', () => {
  it.each([
    [{}, 'What went wrong: The cache was never invalidated\nHow to avoid: Invalidate the cache with every write'],
    [
      { whatWentWrong: null, whatToChange: null },
      'Context: Something happened\nAction needed: find out why this happened and say what to do instead',
    ],
    [{ signal: 'positive', whatWorked: 'Two\nlines' }, 'What worked: Two lines'],
    [{ signal: 'positive', reasoning: 'Because' }, 'Approach: Something happened\nReasoning: Because'],
  ] as const)('of %j says %j', (changes, content) => {
    expect(draftMemory({ ...lesson, ...changes }).content).toBe(content)
  })

  it('has a title that is cut at a word', () => {
    const { title } = draftMemory({ ...lesson, whatWentWrong: 'word '.repeat(40).trim() })
    expect(title).toMatch(/^MISTAKE: word .*word\.\.\.$/)
    expect(title.length).toBeLessThanOrEqual(9 + 120 + 3)
  })

  it.each([
    [{}, 0],
    [{ title: 'MISTAKE: ab' }, 1],
    [{ title: 'Something else' }, 2],
    [{ content: 'short' }, 1],
    [{ tags: ['feedback', 'negative'] }, 1],
    [{ tags: [] }, 1],
    [{ category: 'learning' as const }, 1],
    [{ belief: { priorProbability: 1.2, uncertainty: 0, observations: 1 } }, 1],
  ])('changed to %j has %d issues', (changes, count) => {
    expect(memoryIssues({ ...draftMemory(lesson), ...changes })).toHaveLength(count)
  })
})

describe('a belief', () => {
  it.each([
    [{ priorProbability: 0.5, uncertainty: 0.5, observations: 1 }, 'negative', [0.3, 0.45, 2]],
    [{ priorProbability: 0.7, uncertainty: 0.3, observations: 1 }, 'positive', [0.8, 0.25, 2]],
  ] as const)('of %j after a %s signal is %j', (belief, signal, [priorProbability, uncertainty, observations]) => {
    expect(updateBelief(belief, signal)).toEqual({ priorProbability, uncertainty, observations })
  })

  it.each([
    [{ priorProbability: 0.5, uncertainty: 0.71, observations: 3 }, contradiction],
    [{ priorProbability: 0.5, uncertainty: 0.71, observations: 2 }, null],
    [{ priorProbability: 0.19, uncertainty: 0.1, observations: 1 }, contradiction],
    [{ priorProbability: 0.2, uncertainty: 0.7, observations: 9 }, null],
  ])('of %j is pruned for %s', (belief, reason) => {
    expect(pruneReason(belief)).toBe(reason)
  })

  it('stays between 0 and 1 whatever the signals', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('positive' as const, 'negative' as const), { maxLength: 60 }), (signals) => {
        const start = { priorProbability: 0.5, uncertainty: 0.5, observations: 1 }
        const belief = signals.reduce(updateBelief, start)
        expect(belief.observations).toBe(signals.length + 1)
        for (const value of [belief.priorProbability, belief.uncertainty]) {
          expect(value).toBeGreaterThanOrEqual(0)
          expect(value).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 60 },
    )
  })
})
