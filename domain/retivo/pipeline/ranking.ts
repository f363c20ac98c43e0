/** The decision without a model: always the same for the same situation. */
import type { Candidate, UserState } from '#domain/retivo/pipeline/candidates.ts'
import { isTypical, type LifecycleArea } from '#domain/retivo/playbooks/areas.ts'
import type { Channel } from '#domain/retivo/playbooks/constraints.ts'

export interface Ranked {
  candidate: Candidate
  /** From 0. */
  score: number
}

/** Best first: by score, then the playbook's priority, then age, then id. */
export function rank(user: UserState, candidates: readonly Candidate[]): Ranked[] {
  return candidates
    .map((candidate) => ({ candidate, score: scoreOf(user, candidate) }))
    .sort(
      (a, b) =>
        b.score - a.score ||
        b.candidate.playbook.hints.priority - a.candidate.playbook.hints.priority ||
        a.candidate.playbook.createdAt.getTime() - b.candidate.playbook.createdAt.getTime() ||
        (a.candidate.playbook.id < b.candidate.playbook.id ? -1 : 1),
    )
}

function scoreOf(user: UserState, { playbook: { area }, history }: Candidate): number {
  const fit = area === null ? 0.5 : isTypical(area, user.stage) ? 1 : 0.3
  const success = (history.positive + 1) / (history.positive + history.negative + history.neutral + 2)
  return Math.max(0, 0.45 * fit + 0.25 * success + 0.3 * urgencyOf(user, area) - 0.1 * history.flags30d)
}

function urgencyOf(user: UserState, area: LifecycleArea | null): number {
  if (area === 'churn_prevention' || area === 'win_back') return user.riskScore
  if (area === 'onboarding') return 1 - user.activation
  return area === 'upsell' ? user.expansion : user.engagement
}

/** How sure a ranking score makes: 0–1, two decimals. */
export const confidenceOf = (score: number): number =>
  Math.round(Math.min(1, Math.max(0, 0.4 + 0.6 * score)) * 100) / 100

/** The first channel the hints or constraints name that is allowed; else mail where there is an address; else the product itself. */
export function channelFor(user: UserState, { playbook: { hints, constraints } }: Candidate): Channel {
  const named = [...hints.channels, ...(constraints.channels ?? [])]
  const allowed = named.find((channel) => constraints.channels?.includes(channel) ?? true)
  return allowed ?? (user.email ? 'email' : 'in_app')
}

/** Large customers that are about to leave are for people. */
const largeTeam = 50

/** Whether a person should take over. */
export const mustEscalate = (user: UserState, candidate: Candidate): boolean =>
  candidate.escalates || (user.riskLevel === 'critical' && (user.teamSize ?? 0) >= largeTeam)
