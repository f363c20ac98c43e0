import { fail } from '#domain/retivo/errors.ts'

/** From least to most. */
export const planTiers = ['free', 'starter', 'growth', 'scale'] as const
export type PlanTier = (typeof planTiers)[number]

export const planStatuses = ['active', 'trialing', 'past_due', 'canceled'] as const
export type PlanStatus = (typeof planStatuses)[number]

export interface PlanLimits {
  /** Playbooks that are not archived; null = any number, as everywhere here. */
  playbooks: number | null
  /** Members and invitations that wait. */
  members: number | null
  /** Users of each mode that are looked after automatically. */
  trackedUsers: number | null
  hasWebhooks: boolean
}

const limits: Readonly<Record<PlanTier, PlanLimits>> = {
  free: { playbooks: 3, members: 2, trackedUsers: 100, hasWebhooks: false },
  starter: { playbooks: 10, members: 5, trackedUsers: 1_000, hasWebhooks: false },
  growth: { playbooks: 50, members: 20, trackedUsers: 10_000, hasWebhooks: true },
  scale: { playbooks: null, members: null, trackedUsers: 100_000, hasWebhooks: true },
}

export const isPlanTier = (value: unknown): value is PlanTier => planTiers.some((tier) => tier === value)

/** What a plan includes. Throws for a name that is none. */
export function limitsOf(tier: string): PlanLimits {
  if (!isPlanTier(tier)) throw new Error(`"${tier}" is no plan; plans are ${planTiers.join(', ')}`)
  return limits[tier]
}

/** The plan above, null for the highest. */
export const nextTier = (tier: string): PlanTier | null =>
  isPlanTier(tier) ? (planTiers[planTiers.indexOf(tier) + 1] ?? null) : null

/** The lowest plan with outgoing webhooks. */
const webhookTier = planTiers.find((tier) => limits[tier].hasWebhooks)

/** Refuses one playbook more than the plan includes; `current` are those that are not archived, counted with the tenant held. */
export function assertPlaybookFits(tier: string, current: number): void {
  assertFits(tier, current, limitsOf(tier).playbooks, 'playbook_limit')
}

/** Refuses one member more than the plan includes; `current` are members and waiting invitations, counted with the tenant held. */
export function assertMemberFits(tier: string, current: number): void {
  assertFits(tier, current, limitsOf(tier).members, 'member_limit')
}

function assertFits(
  tier: string,
  current: number,
  limit: number | null,
  code: 'playbook_limit' | 'member_limit',
): void {
  if (limit === null || current < limit) return
  throw fail(code, undefined, { details: { current, limit, upgrade_to: nextTier(tier) } })
}

/** Refuses outgoing webhooks to plans without them. */
export function assertHasWebhooks(tier: string): void {
  if (!limitsOf(tier).hasWebhooks) throw fail('no_webhooks', undefined, { details: { upgrade_to: webhookTier } })
}
