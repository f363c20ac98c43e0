/** What a decision is, and how one is made without a model. */
import type { Candidate, Situation, UserState } from '#domain/retivo/pipeline/candidates.ts'
import { channelFor, confidenceOf, mustEscalate, rank } from '#domain/retivo/pipeline/ranking.ts'
import type { RulesOutcome } from '#domain/retivo/pipeline/rules.ts'
import type { Channel } from '#domain/retivo/playbooks/constraints.ts'

export interface Choice {
  action: 'intervene' | 'wait' | 'escalate'
  candidate: Candidate
  channel: Channel
  /** 0–1. */
  confidence: number
  reasoning: string
  /** Written by a model. */
  message: string | null
  /** Why a decision to act became one to wait. */
  reason?: string
}

export type Decision = { action: 'no_action'; reason: string } | Choice

/** Nothing is done because of a rule; undefined when they all passed. */
export function refusedByRules({ failed: [first] }: RulesOutcome): Decision | undefined {
  return first === undefined ? undefined : { action: 'no_action', reason: first }
}

/** The best of the eligible playbooks by ranking; there must be one. `prefix` says why no model was asked. */
export function decideByRanking({ user }: Situation, eligible: readonly Candidate[], prefix = ''): Choice {
  const [best] = rank(user, eligible)
  if (!best) throw new Error('There is no eligible playbook to rank')
  const { candidate, score } = best
  const confidence = confidenceOf(score)
  const choice: Choice = {
    action: mustEscalate(user, candidate) ? 'escalate' : 'intervene',
    candidate,
    channel: channelFor(user, candidate),
    confidence,
    reasoning: `${prefix}${explain(user, candidate)}`,
    message: null,
  }
  return patient(choice)
}

/** The same choice, waiting when it is less sure than its playbook asks for. */
export function patient(choice: Choice): Choice {
  const { minConfidence } = choice.candidate.playbook.constraints
  if (choice.action !== 'intervene' || choice.confidence >= minConfidence) return choice
  return { ...choice, action: 'wait', reason: `confidence ${choice.confidence} is below ${minConfidence}` }
}

const percent = (share: number): string => `${Math.round(share * 100)} %`

function explain(user: UserState, { playbook }: Candidate): string {
  const scores = `activation ${percent(user.activation)}, engagement ${percent(user.engagement)}, expansion ${percent(user.expansion)}`
  return `The user is ${user.stage} with ${user.riskLevel} risk (${percent(user.riskScore)}; ${scores}), and "${playbook.name}" ranks first.`
}
