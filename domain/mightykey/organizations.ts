import type { OrganizationRow } from '#db/mightykey/organizations.ts'
import type { Role } from '#domain/mightykey/roles.ts'
import type { components } from '#generated/mightykey/types.ts'

type Schemas = components['schemas']
export type Tier = Schemas['SubscriptionTier']
export type AutonomyLevel = Schemas['AutonomyLevel']

export const tiers = ['free', 'starter', 'pro', 'business', 'enterprise'] as const satisfies readonly Tier[]

/** What a user's first organisation is called when they do not say. */
export const defaultOrgName = (userName: string): string => `${userName}'s Organization`

/** Kept by check constraints of the table. */
export const tierOf = (row: Pick<OrganizationRow, 'subscription_tier'>): Tier => row.subscription_tier as Tier
export const levelOf = (row: Pick<OrganizationRow, 'autonomy_level'>): AutonomyLevel =>
  row.autonomy_level as AutonomyLevel

export const toOrgSummary = (row: OrganizationRow): Schemas['OrgSummary'] => ({
  id: row.id,
  name: row.name,
  slug: row.slug,
})

export const toOrgListItem = (row: OrganizationRow): Schemas['OrgListItem'] => ({
  ...toOrgSummary(row),
  subscriptionTier: tierOf(row),
  autonomyLevel: levelOf(row),
  createdAt: row.created_at.toISOString(),
})

/** The organisation as a member with this role sees it. */
export const toOrganization = (row: OrganizationRow, role: Role): Schemas['Organization'] => ({
  ...toOrgListItem(row),
  logoUrl: row.logo_url,
  stripeCustomerId: row.stripe_customer_id,
  stripeSubscriptionId: row.stripe_subscription_id,
  settings: row.settings as Schemas['Organization']['settings'],
  constitutionVersion: row.constitution_version,
  creditBalance: row.credit_balance,
  maxSeats: row.max_seats,
  isActive: row.is_active,
  suspendedAt: row.suspended_at?.toISOString() ?? null,
  suspendedReason: row.suspended_reason,
  updatedAt: row.updated_at.toISOString(),
  role,
})
