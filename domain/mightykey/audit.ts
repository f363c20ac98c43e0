import * as auditRows from '#db/mightykey/audit.ts'
import type { OrgId } from '#db/mightykey/ids.ts'
import type { Caller } from '#domain/mightykey/system.ts'
import type { Writer } from '#server/database.ts'
import { uuid } from '#server/ids.ts'

/** What can be found in the audit log. */
export type AuditAction =
  | 'user.registered'
  | 'user.logged_in'
  | 'user.login_failed'
  | 'user.logged_out'
  | 'user.password_reset'
  | 'organization.created'
  | 'organization.updated'
  | 'organization.deleted'
  | 'organization.suspended'
  | 'organization.resumed'
  | 'organization.tier_set'
  | 'member.added'
  | 'member.role_set'
  | 'member.removed'
  | 'api_key.created'
  | 'api_key.revoked'
  | 'project.created'
  | 'project.updated'
  | 'project.deleted'
  | 'approval.approved'
  | 'approval.denied'
  | 'purchase.succeeded'
  | 'purchase.failed'
  | 'credits.adjusted'
  | 'integration.connected'
  | 'integration.disconnected'
  | 'data.exported'
  | 'data.exported'
  | 'webhook.created'
  | 'webhook.deleted'

export interface AuditEvent {
  action: AuditAction
  targetType:
    | 'user'
    | 'organization'
    | 'member'
    | 'api_key'
    | 'project'
    | 'approval'
    | 'webhook'
    | 'integration'
    | 'purchase'
  targetId: string | null
  /** Names of what changed, never a value that could be secret. */
  metadata?: Readonly<Record<string, unknown>>
}

/** Who acts where; an operator at the command line is nobody, from nowhere. */
export interface Actor {
  userId: string | null
  keyId?: string | null
  orgId: OrgId | null
  ip: string | null
}

/** The caller of an operation as an actor in the organisation the operation is about. */
export const actorOf = (caller: Caller, ip: string): Actor => ({
  userId: caller.userId,
  keyId: caller.credential.kind === 'key' ? caller.credential.keyId : null,
  orgId: caller.orgId,
  ip,
})

/** Writes a row of the audit log in the transaction of what it tells. */
export function record(db: Writer, actor: Actor, event: AuditEvent, now: Date): Promise<void> {
  return auditRows.insert(db, actor.orgId, {
    id: uuid(),
    actorUserId: actor.userId,
    apiKeyId: actor.keyId ?? null,
    ...event,
    ip: actor.ip,
    at: now,
  })
}
