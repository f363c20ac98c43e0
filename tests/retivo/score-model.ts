/** Scores as their definition reads, computed in memory from a list of events: what the database's statement is compared with. */

export interface Happening {
  event: string
  /** Whole UTC dates before the clock's, and a part of a day. */
  at: Date
  properties?: Record<string, unknown>
}

export interface Model {
  activation: number
  engagement: number
  expansion: number
  risk: number
  health: number
}

const dayMs = 86_400_000
const clamp = (value: number): number => Math.min(1, Math.max(0, value))
/** Half is rounded up. What is computed as a little less than it is a half, too: nothing else comes that near to one. */
const round = (value: number): number => Math.round(clamp(value) * 10_000 + 1e-7) / 10_000
const key = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_')
const dayOf = (at: Date): number => Math.floor(at.getTime() / dayMs)

const onboarding = ['signup_completed', 'profile_completed', 'project_created', 'teammate_invited', 'feature_used']
const notices = ['payment_failed', 'plan_downgraded', 'subscription_canceled', 'account_deleted']
const complaints: Record<string, number> = {
  payment_failed: 0.5,
  plan_downgraded: 0.5,
  cancel_intent: 1,
  support_ticket_opened: 0.25,
}

/** The scores of a user of a tenant without configuration. */
export function scoresOf(
  events: readonly Happening[],
  createdAt: Date,
  now: Date,
  seats?: { used: number; limit: number },
): Model {
  const today = dayOf(now)
  const active = events.filter(({ event }) => !event.startsWith('$'))
  const within = (days: number) => active.filter(({ at }) => dayOf(at) > today - days && dayOf(at) <= today)
  const times = active.filter(({ event }) => !notices.includes(key(event))).map(({ at }) => at.getTime())
  const last = times.length > 0 ? Math.max(...times) : createdAt.getTime()
  const inactive = Math.max(0, (now.getTime() - last) / dayMs)
  const steps = events
    .filter(({ event }) => key(event) === 'onboarding_step_completed')
    .map((one) => one.properties?.step)
  const names = new Set(events.map(({ event }) => key(event)))
  const completed = onboarding.filter((name) => names.has(name) || steps.includes(name))
  const activation = round(completed.length / onboarding.length)
  const distinct = new Set(within(14).map(({ event }) => key(event))).size
  const engagement = round(
    (0.35 * Math.min(1, within(14).length / 42) +
      0.25 * Math.min(1, distinct / 5) +
      0.25 * Math.max(0, 1 - inactive / 14)) /
      0.85,
  )
  const gates = within(30).filter(({ event }) => ['feature_gate_hit', 'plan_limit_reached'].includes(key(event))).length
  const used = seats && seats.limit > 0 ? clamp((seats.used / seats.limit - 0.5) / 0.5) : 0
  const expansion = round((0.5 * used + 0.3 * Math.min(1, gates / 3)) / 0.8)
  const before = (within(28).length - within(7).length) / 3
  const decline = before < 1 ? 0 : clamp(1 - within(7).length / before)
  const negative = Math.min(
    1,
    within(30).reduce((sum, { event }) => sum + (complaints[key(event)] ?? 0), 0),
  )
  const risk = round(0.45 * Math.min(1, inactive / 30) + 0.2 * (1 - engagement) + 0.15 * decline + 0.2 * negative)
  const health = Math.round(100 * (0.4 * engagement + 0.2 * activation + 0.4 * (1 - risk)) + 1e-7)
  return { activation, engagement, expansion, risk, health }
}
