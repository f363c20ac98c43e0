import * as auditRows from '#db/retivo/audit.ts'
import type { TenantId } from '#db/retivo/ids.ts'
import type { Writer } from '#server/database.ts'
import { uuid } from '#server/ids.ts'

export interface AuditEvent {
  /** Noun and verb, e.g. `member.removed`. */
  action: string
  /** What it was done to, e.g. `member 0198…`. */
  target: string
  /** Names of what changed, never a secret. */
  data?: Readonly<Record<string, unknown>>
}

/** Somebody at the command line. */
export const operator = 'operator'

/** Writes a row of the audit log in the transaction of what it tells. `actor` is a caller's, or says what acted without one. */
export const record = (db: Writer, tenant: TenantId, actor: string, event: AuditEvent, now: Date): Promise<void> =>
  recordAll(db, tenant, actor, [event], now)

/** The same of several events, of which there must be one. */
export const recordAll = (
  db: Writer,
  tenant: TenantId,
  actor: string,
  events: readonly AuditEvent[],
  now: Date,
): Promise<void> =>
  auditRows.insert(
    db,
    tenant,
    events.map((event) => ({ id: uuid(), actor, ...event, at: now })),
  )
