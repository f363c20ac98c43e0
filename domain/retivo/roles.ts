import { fail } from '#domain/retivo/errors.ts'
import type { Identity } from '#domain/retivo/system.ts'
import type { operations } from '#generated/retivo/types.ts'

/** From least to most; each may do what those before it may. */
export const roles = ['viewer', 'editor', 'admin'] as const
export type Role = (typeof roles)[number]

export const isRole = (value: unknown): value is Role => roles.some((role) => role === value)

export const isAtLeast = (role: Role | null, needed: Role): boolean =>
  role !== null && roles.indexOf(role) >= roles.indexOf(needed)

/** What a key may do. */
export interface KeyScope {
  /** In the tenant; null: a key for browsers, which reads and changes nothing. */
  role: Role | null
  /** Whether it may bring in events. */
  ingest: boolean
}

const nothing: KeyScope = { role: null, ingest: false }

/** The scope stored with a key. One that cannot be read grants nothing; ingestion is included unless it says otherwise. */
export function readScope(stored: unknown): KeyScope {
  if (typeof stored !== 'object' || stored === null || !('role' in stored)) return nothing
  const { role, ingest = true } = stored as { role: unknown; ingest?: unknown }
  if ((role !== null && !isRole(role)) || typeof ingest !== 'boolean') return nothing
  return { role, ingest }
}

/**
 * What an operation asks of its caller. `public`: nothing. `known`: any valid key or session, also one of no tenant. `ingest`: a key whose
 * scope says so, or a session of an editor. A role: that role in the tenant, or a higher one.
 */
export type Permission = 'public' | 'known' | 'ingest' | Role

/** One row per operation: a new operation does not compile without one. */
export const permissions: Readonly<Record<keyof operations, Permission>> = {
  getHealth: 'public',

  trackEvents: 'ingest',
  ingestSegment: 'ingest',
  ingestPosthog: 'ingest',
  ingestMixpanel: 'ingest',

  listPlaybooks: 'viewer',
  createPlaybook: 'editor',
  updatePlaybook: 'editor',
  deletePlaybook: 'editor',
  updatePlaybookStatus: 'editor',
  previewPlaybookCount: 'viewer',

  listInterventions: 'viewer',
  createIntervention: 'editor',
  approveIntervention: 'editor',
  pauseIntervention: 'editor',
  rejectIntervention: 'editor',
  rollbackIntervention: 'editor',
  flagIntervention: 'editor',
  dryRunIntervention: 'viewer',

  listEscalations: 'viewer',
  createEscalation: 'editor',
  handleEscalation: 'editor',
  delegateEscalation: 'editor',

  getCustomerStats: 'viewer',
  listCustomers: 'viewer',
  createCustomer: 'editor',
  getCustomer: 'viewer',

  getSettings: 'viewer',
  updateSettings: 'admin',
  updateBrandContext: 'editor',
  setKillSwitch: 'admin',
  setShadowMode: 'admin',

  listTeamMembers: 'viewer',
  listTeamInvitations: 'viewer',
  inviteTeamMember: 'admin',
  acceptTeamInvitation: 'known',
  updateTeamMemberRole: 'admin',
  removeTeamMember: 'admin',
  revokeTeamInvitation: 'admin',

  getAnalytics: 'viewer',

  createCheckoutSession: 'admin',
  createPortalSession: 'admin',

  listWebhookEndpoints: 'viewer',
  createWebhookEndpoint: 'admin',
  updateWebhookEndpoint: 'admin',
  deleteWebhookEndpoint: 'admin',
  testWebhookEndpoint: 'editor',
}

const isListed = (operationId: string): operationId is keyof operations => Object.hasOwn(permissions, operationId)

/** The permission of an operation of the contract. Throws for any other: an unlisted operation must not be open. */
export function permissionOf(operationId: string): Permission {
  if (!isListed(operationId)) throw new Error(`${operationId} has no permission; add it to domain/retivo/roles.ts`)
  return permissions[operationId]
}

/** Refuses with 403 an identity that may not call the operation, and says what it would need. */
export function assertPermitted(identity: Identity, operationId: string): void {
  const permission = permissionOf(operationId)
  if (permission === 'known') return
  if (permission === 'public') throw new Error(`${operationId} is public, there is nobody to admit`)
  if (identity.tenantId === null) throw fail('forbidden', 'Forbidden: requires a session in a team')
  if (permission === 'ingest') assertMayIngest(identity)
  else if (!isAtLeast(identity.role, permission)) throw fail('forbidden', `Forbidden: requires ${permission} role`)
}

function assertMayIngest(identity: Identity): void {
  if (identity.kind === 'key') {
    if (!identity.ingest) throw fail('forbidden', 'Forbidden: requires a key that may ingest')
  } else if (!isAtLeast(identity.role, 'editor')) {
    throw fail('forbidden', 'Forbidden: requires editor role')
  }
}
