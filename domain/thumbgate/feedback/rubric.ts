import { round } from '#domain/thumbgate/numbers.ts'
import type { components } from '#generated/thumbgate/types.ts'

export const rubricId = 'default-v1'
export const rubricVersion = 1

interface Criterion {
  weight: number
  minPassing: number
  needsEvidence: boolean
  label: string
}

const criteria: Readonly<Record<string, Criterion>> = {
  correctness: { weight: 0.3, minPassing: 3, needsEvidence: false, label: 'Correctness' },
  verification_evidence: { weight: 0.25, minPassing: 3, needsEvidence: true, label: 'Verification evidence' },
  safety: { weight: 0.2, minPassing: 3, needsEvidence: false, label: 'Safety' },
  instruction_following: { weight: 0.15, minPassing: 3, needsEvidence: false, label: 'Instruction following' },
  clarity: { weight: 0.1, minPassing: 2, needsEvidence: false, label: 'Clarity' },
}

const guardrailKeys = ['testsPassed', 'pathSafety', 'budgetCompliant'] as const

/** Two scores of one criterion that are this far apart contradict each other. */
const disagreement = 2
/** From this score on, a criterion that needs evidence needs it. */
const highScore = 4

export interface GivenScore {
  criterion: string
  score: number
  evidence?: string | undefined
  judge?: string | undefined
}

export type Guardrails = { [key in (typeof guardrailKeys)[number]]?: boolean | null | undefined }

export interface Score {
  criterion: string
  score: number
  evidence: string
  judge: string
}

export type JudgeDisagreement = components['schemas']['JudgeDisagreement']

export interface RubricEvaluation {
  rubricId: string
  rubricVersion: number
  /** Σ mean ÷ 5 × weight over the criteria that have a score, 3 decimals; not divided by their weights. */
  weightedScore: number
  criterionBreakdown: Record<
    string,
    { averageScore: number | null; minPassingScore: number; judgeCount: number; label: string }
  >
  failingCriteria: string[]
  guardrails: Record<string, boolean | null>
  failingGuardrails: string[]
  judgeDisagreements: JudgeDisagreement[]
  missingEvidenceClaims: string[]
  /** Nothing failed, nothing contradicts, nothing is claimed without evidence. */
  promotionEligible: boolean
  blockReasons: string[]
  rubricScores: Score[]
}

/** Why scores are no rubric of ours, naming the first unknown criterion or impossible score; undefined when they are. */
export function rubricFault(scores: readonly GivenScore[]): string | undefined {
  for (const [index, { criterion, score }] of scores.entries()) {
    if (!Object.hasOwn(criteria, criterion)) {
      const known = Object.keys(criteria).join(', ')
      return `rubricScores/${index}/criterion is "${criterion}"; the rubric ${rubricId} has ${known}`
    }
    if (!(score >= 1 && score <= 5)) return `rubricScores/${index}/score is ${score}; scores are 1 to 5`
  }
  return undefined
}

/** Judges one piece of work. The scores must be without {@link rubricFault}. */
export function evaluateRubric(given: readonly GivenScore[], givenGuardrails: Guardrails = {}): RubricEvaluation {
  const rubricScores = given.map(({ criterion, score, evidence = '', judge = '' }) => ({
    criterion,
    score,
    evidence: evidence.trim(),
    judge: judge.trim() || 'unknown',
  }))
  const byCriterion = Map.groupBy(rubricScores, ({ criterion }) => criterion)
  const judged = Object.entries(criteria).map(([name, criterion]) =>
    judge(name, criterion, byCriterion.get(name) ?? []),
  )
  const guardrails = Object.fromEntries(guardrailKeys.map((key) => [key, givenGuardrails[key] ?? null]))
  const failing = {
    failingCriteria: judged.filter(({ failed }) => failed).map(({ name }) => name),
    failingGuardrails: guardrailKeys.filter((key) => guardrails[key] === false),
    judgeDisagreements: judged.flatMap(({ disagreement }) => disagreement ?? []),
    missingEvidenceClaims: judged.filter(({ unproved }) => unproved).map(({ name }) => name),
  }
  const reasons = blockReasons(failing)
  return {
    rubricId,
    rubricVersion,
    weightedScore: round(
      judged.reduce((sum, { weighted }) => sum + weighted, 0),
      3,
    ),
    criterionBreakdown: Object.fromEntries(judged.map(({ name, breakdown }) => [name, breakdown])),
    guardrails,
    ...failing,
    promotionEligible: reasons.length === 0,
    blockReasons: reasons,
    rubricScores,
  }
}

function judge(name: string, criterion: Criterion, scores: readonly Score[]) {
  const values = scores.map(({ score }) => score)
  const mean = values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
  const [min, max] = [Math.min(...values), Math.max(...values)]
  const disagrees = values.length >= 2 && max - min >= disagreement
  return {
    name,
    failed: mean !== null && mean < criterion.minPassing,
    weighted: mean === null ? 0 : (mean / 5) * criterion.weight,
    disagreement: disagrees ? { criterion: name, max, min, judges: scores.map((score) => score.judge) } : undefined,
    unproved: criterion.needsEvidence && scores.some(({ score, evidence }) => score >= highScore && evidence === ''),
    breakdown: {
      averageScore: mean === null ? null : round(mean, 3),
      minPassingScore: criterion.minPassing,
      judgeCount: values.length,
      label: criterion.label,
    },
  }
}

type Failing = Pick<
  RubricEvaluation,
  'failingCriteria' | 'failingGuardrails' | 'judgeDisagreements' | 'missingEvidenceClaims'
>

const blockReasons = (failing: Failing): string[] => [
  ...(failing.failingCriteria.length > 0 ? [`failing_criteria:${failing.failingCriteria.join(',')}`] : []),
  ...(failing.failingGuardrails.length > 0 ? [`failed_guardrails:${failing.failingGuardrails.join(',')}`] : []),
  ...(failing.judgeDisagreements.length > 0 ? ['judge_disagreement'] : []),
  ...(failing.missingEvidenceClaims.length > 0 ? [`missing_evidence:${failing.missingEvidenceClaims.join(',')}`] : []),
]

/** What an event says of its evaluation. */
export const toEventRubric = (evaluation: RubricEvaluation) => ({
  rubricId: evaluation.rubricId,
  weightedScore: evaluation.weightedScore,
  failingCriteria: evaluation.failingCriteria,
  failingGuardrails: evaluation.failingGuardrails,
  judgeDisagreements: evaluation.judgeDisagreements,
  promotionEligible: evaluation.promotionEligible,
})

/** What a memory says of its evaluation. */
export const toRubricSummary = (evaluation: RubricEvaluation) => ({
  rubricId: evaluation.rubricId,
  weightedScore: evaluation.weightedScore,
  failingCriteria: evaluation.failingCriteria,
  failingGuardrails: evaluation.failingGuardrails,
  judgeDisagreements: evaluation.judgeDisagreements,
  blockReasons: evaluation.blockReasons,
})
