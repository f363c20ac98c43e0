import type { operations } from '#generated/mightykey/types.ts'

/** From least to most; each may do what those before it may. */
export const roles = ['viewer', 'member', 'admin', 'owner'] as const
export type Role = (typeof roles)[number]

export const isRole = (text: string): text is Role => roles.some((role) => role === text)

export const isAtLeast = (role: Role, needed: Role): boolean => roles.indexOf(role) >= roles.indexOf(needed)

/**
 * What an operation asks of its caller. `public`: nothing. `self`: to be known. `current`: a role in the current organisation.
 * `named`: a role in the organisation whose id is in the path, where a stranger is told that there is none.
 */
export type Permission = { of: 'public' } | { of: 'self' } | { of: 'current'; role: Role } | { of: 'named'; role: Role }

const everybody: Permission = { of: 'public' }
const self: Permission = { of: 'self' }
const current = (role: Role): Permission => ({ of: 'current', role })
const named = (role: Role): Permission => ({ of: 'named', role })

/** Section 4 of the behaviour specification, one row per operation: a new operation does not compile without one. */
export const permissions: Readonly<Record<keyof operations, Permission>> = {
  register: everybody,
  login: everybody,
  forgotPassword: everybody,
  resetPassword: everybody,
  logout: self,

  listOrgs: self,
  createOrg: self,
  getOrg: named('viewer'),
  updateOrg: named('admin'),
  deleteOrg: named('owner'),

  listProjects: current('viewer'),
  getProject: current('viewer'),
  listProjectEnvironments: current('viewer'),
  createProject: current('member'),
  updateProject: current('member'),
  deleteProject: current('admin'),

  listRuns: current('viewer'),
  getRun: current('viewer'),
  getRunReplay: current('viewer'),
  streamRunEvents: current('viewer'),
  createRun: current('member'),
  approveRun: current('member'),
  denyRun: current('member'),
  cancelRun: current('member'),

  getCreditBalance: current('viewer'),
  getUsage: current('viewer'),
  purchaseCredits: current('admin'),

  // Webhook addresses may carry tokens.
  listWebhooks: current('admin'),
  createWebhook: current('admin'),
  deleteWebhook: current('admin'),

  listIntegrations: current('viewer'),
  connectIntegration: current('admin'),
  disconnectIntegration: current('admin'),

  exportData: current('viewer'),
}

/** The permission of an operation of the contract. Throws for any other: an unlisted operation must not be open. */
export function permissionOf(operationId: string): Permission {
  if (!isListed(operationId)) throw new Error(`${operationId} has no permission; add it to domain/mightykey/roles.ts`)
  return permissions[operationId]
}

const isListed = (operationId: string): operationId is keyof operations => Object.hasOwn(permissions, operationId)

/** Whether nobody but this member owns the organisation. */
export const isOnlyOwner = (members: readonly { userId: string; role: string }[], userId: string): boolean => {
  const owners = members.filter((member) => member.role === 'owner')
  return owners.length === 1 && owners[0]?.userId === userId
}
