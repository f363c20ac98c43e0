/** The first stage of an evaluation: rules that need no opinion. All of them are looked at, in a fixed order. */
import type { Candidate, Situation } from '#domain/retivo/pipeline/candidates.ts'
import { isWinback } from '#domain/retivo/pipeline/candidates.ts'
import { winbackWindow } from '#domain/retivo/pipeline/winback.ts'
import type { LifecycleArea } from '#domain/retivo/playbooks/areas.ts'
import { quietUntil } from '#domain/retivo/quiet-hours.ts'

const hourMs = 3_600_000
const dayMs = 24 * hourMs
/** How long a payment may be late. */
const graceDays = 14

export type RuleName =
  | 'kill_switch'
  | 'opt_out'
  | 'tracked_limit'
  | 'plan_status'
  | 'pending_intervention'
  | 'global_frequency_cap'
  | 'playbook_match'
  | 'constraints'

export type BlockedBy = 'cooldown' | 'max_per_user' | 'frequency_cap' | 'daily_limit' | 'winback_window'

export interface MatchedPlaybook {
  candidate: Candidate
  area: LifecycleArea | null
  blockedBy: BlockedBy[]
}

export interface RulesOutcome {
  passed: boolean
  failed: RuleName[]
  checks: { rule: RuleName; passed: boolean; detail: string }[]
  matched: MatchedPlaybook[]
  /** In the order of `matched`. */
  eligible: Candidate[]
  isShadow: boolean
  isQuiet: boolean
}

/** What the rules say about one user. */
export function applyRules(situation: Situation): RulesOutcome {
  const matched = situation.candidates.map((candidate) => ({
    candidate,
    area: candidate.playbook.area,
    blockedBy: blocksOf(candidate, situation),
  }))
  const eligible = matched.filter(({ blockedBy }) => blockedBy.length === 0).map(({ candidate }) => candidate)
  const checks = rules.map(({ rule, check }) => {
    const [passed, detail] = check(situation, matched)
    return { rule, passed, detail }
  })
  const failed = checks.filter(({ passed }) => !passed).map(({ rule }) => rule)
  return {
    passed: failed.length === 0,
    failed,
    checks,
    matched,
    eligible,
    isShadow: situation.tenant.isShadow,
    isQuiet: isQuietNow(situation, eligible),
  }
}

type Check = (situation: Situation, matched: readonly MatchedPlaybook[]) => [passed: boolean, detail: string]

const rules: readonly { rule: RuleName; check: Check }[] = [
  {
    rule: 'kill_switch',
    check: ({ tenant }) => [
      !tenant.killSwitchActive,
      tenant.killSwitchActive ? 'The kill switch is active' : 'The kill switch is off',
    ],
  },
  {
    rule: 'opt_out',
    check: ({ user }) => [!user.optedOut, user.optedOut ? 'The user has opted out' : 'The user has not opted out'],
  },
  {
    rule: 'tracked_limit',
    check: ({ user }) => [
      !user.overLimit,
      user.overLimit ? "The user is beyond the plan's limit of tracked users" : 'The user is within the plan',
    ],
  },
  {
    rule: 'plan_status',
    check: (situation) => [isPlanAlive(situation), `The plan is ${situation.tenant.planStatus}`],
  },
  {
    rule: 'pending_intervention',
    check: ({ pending }) => [pending === 0, `${pending} planned or approved`],
  },
  {
    rule: 'global_frequency_cap',
    check: ({ plannedInGlobalCap, tenant }) => {
      const { count, window_days: days } = tenant.config.globalFrequencyCap
      return [plannedInGlobalCap < count, `${plannedInGlobalCap} of ${count} in ${days} days`]
    },
  },
  {
    rule: 'playbook_match',
    check: (_, matched) => [matched.length > 0, `${matched.length} active playbooks match`],
  },
  {
    rule: 'constraints',
    check: (_, matched) => {
      const open = matched.filter(({ blockedBy }) => blockedBy.length === 0).length
      return [matched.length === 0 || open > 0, `${open} of ${matched.length} matched playbooks are not blocked`]
    },
  },
]

/** Whether nothing at all is planned for this tenant, whoever the user is. */
export const isHeldBack = (tenant: Situation['tenant'], now: Date): boolean =>
  tenant.killSwitchActive || !isPlanAlive({ tenant, now })

function isPlanAlive({ tenant: { planStatus, planStatusAt }, now }: Pick<Situation, 'tenant' | 'now'>): boolean {
  if (planStatus === 'canceled') return false
  return planStatus !== 'past_due' || now.getTime() - planStatusAt.getTime() <= graceDays * dayMs
}

/** What holds this playbook back from this user. */
function blocksOf(candidate: Candidate, situation: Situation): BlockedBy[] {
  const { constraints } = candidate.playbook
  const { lastPlannedAt, plannedEver, plannedInCap, plannedToday } = candidate.history
  const blocks: [BlockedBy, boolean][] = [
    [
      'cooldown',
      lastPlannedAt !== null && situation.now.getTime() - lastPlannedAt.getTime() < constraints.cooldownHours * hourMs,
    ],
    ['max_per_user', constraints.maxPerUser !== null && plannedEver >= constraints.maxPerUser],
    ['frequency_cap', constraints.frequencyCap !== null && plannedInCap >= constraints.frequencyCap.count],
    ['daily_limit', constraints.dailyLimit !== null && plannedToday >= constraints.dailyLimit],
    ['winback_window', isWinback(candidate.playbook.area) && !isWinbackOpen(candidate, situation)],
  ]
  return blocks.filter(([, isBlocked]) => isBlocked).map(([name]) => name)
}

/** Win-back playbooks speak within a window after churn, one of them per window, and where they name a window, in that one. */
function isWinbackOpen({ playbook }: Candidate, { user, tenant, now, winbackPlannedAt }: Situation): boolean {
  if (!user.churnedAt) return false
  const window = winbackWindow(user.churnedAt, tenant.config.winbackDays, now)
  if (!window) return false
  const { winbackStep } = playbook.hints
  if (winbackStep !== null && winbackStep !== window.step) return false
  return !winbackPlannedAt.some((at) => at >= window.opensAt)
}

/** Whether what is planned now would have to wait: by the tenant's hours, or by those of all playbooks that could be chosen. */
function isQuietNow({ tenant, user, now }: Situation, eligible: readonly Candidate[]): boolean {
  const zones = { user: user.properties.timezone, tenant: tenant.config.timezone }
  if (quietUntil([tenant.config.quietHours], zones, now)) return true
  return (
    eligible.length > 0 &&
    eligible.every(({ playbook }) => quietUntil([playbook.constraints.quietHours], zones, now) !== null)
  )
}
