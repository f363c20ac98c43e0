/** Scores, stage, risk level and health of a user, as its definition has them. Pure. */
import type { Basis, HeldUser } from '#db/retivo/scoring.ts'
import { dayOf, namesWithin, sumOver } from '#domain/retivo/basis.ts'
import type { ScoringConfig } from '#domain/retivo/scoring-config.ts'

/** What state follows from. Times are in milliseconds since 1970. */
export interface Facts
  extends Pick<
    HeldUser,
    'stage' | 'stage_changed_at' | 'churned_at' | 'created_at' | 'active_at' | 'event_at' | 'ended_at'
  > {
  basis: Basis
  activation: number
  /** Retention milestones completed in the last 14 dates. */
  retained: number
}

export interface State {
  activation: number
  engagement: number
  expansion: number
  risk: number
  stage: string
  /** Why it is in that stage. */
  reason: string
  level: string
  health: number
  /** Since when it is churned; null = it is not. */
  goneAt: number | null
}

const dayMs = 86_400_000
const clamp = (value: number): number => Math.min(1, Math.max(0, value))

/** To so many decimals, half away from zero as the number reads: 0.00005 is 0.0001 although its binary form is a little less. */
export function rounded(value: number, decimals: number): number {
  const factor = 10 ** decimals
  return Math.round(Number((value * factor).toPrecision(13))) / factor
}

/** A score is brought into 0..1 and then rounded; what follows uses it as it is stored. */
const toScore = (value: number): number => rounded(clamp(value), 4)

/** The state at that time. */
export function stateOf(facts: Facts, config: ScoringConfig, now: number): State {
  const inactiveDays = Math.max(0, now - (facts.active_at ?? facts.created_at)) / dayMs
  const { activation } = facts
  const engagement = engagementOf(facts, config, now, inactiveDays)
  const expansion = expansionOf(facts.basis, config, now)
  const risk = riskOf(facts.basis, config, now, { inactiveDays, engagement })
  const { stage, reason } = stageOf(facts, config, now, { inactiveDays, risk })
  return {
    activation,
    engagement,
    expansion,
    risk,
    stage,
    reason,
    level: levelOf(risk, stage, now - facts.created_at),
    health: rounded(100 * (0.4 * engagement + 0.2 * activation + 0.4 * (1 - risk)), 0),
    goneAt: stage === 'churned' ? goneAt(facts, config, reason) : null,
  }
}

/** The weight of the completed onboarding milestones. */
export function activationOf(
  { onboarding }: Pick<ScoringConfig, 'onboarding'>,
  completed: ReadonlySet<string>,
): number {
  const sum = (milestones: readonly { weight: number }[]) => milestones.reduce((total, { weight }) => total + weight, 0)
  const total = sum(onboarding)
  return total > 0 ? toScore(sum(onboarding.filter(({ definition }) => completed.has(definition))) / total) : 0
}

/** How far a user is with its onboarding. */
export function progressOf({ onboarding }: Pick<ScoringConfig, 'onboarding'>, completed: ReadonlySet<string>) {
  const keys = onboarding.filter(({ definition }) => completed.has(definition)).map(({ key }) => key)
  const total = onboarding.length
  return { completed: keys, total, percent: total > 0 ? rounded((100 * keys.length) / total, 1) : 0 }
}

function engagementOf({ basis, retained }: Facts, config: ScoringConfig, now: number, inactiveDays: number): number {
  const today = dayOf(now)
  const { targetEvents, targetFeatures } = config.engagement
  const milestones = config.retention.length
  const parts =
    0.35 * Math.min(1, sumOver(basis, 'counts', today, 13, 0) / targetEvents) +
    0.25 * Math.min(1, namesWithin(basis, today, 14).length / targetFeatures) +
    0.25 * Math.max(0, 1 - inactiveDays / 14)
  return toScore(milestones > 0 ? parts + (0.15 * retained) / milestones : parts / 0.85)
}

function expansionOf(basis: Basis, { signals }: ScoringConfig, now: number): number {
  const today = dayOf(now)
  const parts = 0.5 * basis.limit + 0.3 * Math.min(1, sumOver(basis, 'gates', today, 29, 0) / 3)
  if (signals.length === 0) return toScore(parts / 0.8)
  const seen = namesWithin(basis, today, 30).filter((name) => signals.includes(name))
  return toScore(parts + (0.2 * seen.length) / signals.length)
}

function riskOf(
  basis: Basis,
  { lifecycle }: ScoringConfig,
  now: number,
  { inactiveDays, engagement }: { inactiveDays: number; engagement: number },
): number {
  const today = dayOf(now)
  const before = sumOver(basis, 'counts', today, 27, 7) / 3
  const decline = before < 1 ? 0 : clamp(1 - sumOver(basis, 'counts', today, 6, 0) / before)
  return toScore(
    0.45 * Math.min(1, inactiveDays / lifecycle.churnAfter) +
      0.2 * (1 - engagement) +
      0.15 * decline +
      0.2 * Math.min(1, sumOver(basis, 'complaints', today, 29, 0)),
  )
}

/** The first rule of the stages that holds. */
function stageOf(
  { stage, stage_changed_at, churned_at, active_at, event_at, ended_at, activation }: Facts,
  { lifecycle }: ScoringConfig,
  now: number,
  { inactiveDays, risk }: { inactiveDays: number; risk: number },
): { stage: string; reason: string } {
  const isEnded = ended_at !== null && (active_at === null || ended_at >= active_at)
  if (isEnded) return { stage: 'churned', reason: 'account_ended' }
  const isBack = stage === 'churned' && active_at !== null && churned_at !== null && active_at > churned_at
  if (isBack && inactiveDays < lifecycle.churnAfter) return { stage: 'recovered', reason: 'returned' }
  if (inactiveDays >= lifecycle.churnAfter) return { stage: 'churned', reason: 'inactive' }
  const isRecovering = stage === 'recovered' && (now - stage_changed_at) / dayMs < lifecycle.recovery
  if (isRecovering) return { stage: 'recovered', reason: 'recovering' }
  if (event_at === null) return { stage: 'new', reason: 'no_events' }
  if (inactiveDays >= lifecycle.atRiskAfter) return { stage: 'at_risk', reason: 'inactive' }
  if (risk >= 0.6 || (stage === 'at_risk' && risk >= 0.5)) return { stage: 'at_risk', reason: 'risk' }
  if (activation >= lifecycle.activationThreshold) return { stage: 'active', reason: 'activated' }
  return { stage: 'onboarding', reason: 'not_activated' }
}

/** Users younger than this are of low risk while they are new. */
const graceMs = 3 * dayMs

function levelOf(risk: number, stage: string, ageMs: number): string {
  if (stage === 'new' && ageMs < graceMs) return 'low'
  if (risk >= 0.75) return 'critical'
  if (risk >= 0.5 || stage === 'churned') return 'high'
  return risk >= 0.25 ? 'medium' : 'low'
}

/** The time of the cause, not of the computation. */
function goneAt(facts: Facts, { lifecycle }: ScoringConfig, reason: string): number | null {
  if (facts.stage === 'churned') return facts.churned_at
  if (reason === 'account_ended') return facts.ended_at
  return (facts.active_at ?? facts.created_at) + lifecycle.churnAfter * dayMs
}
