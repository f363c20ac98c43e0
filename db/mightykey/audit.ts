import type { Selectable } from 'kysely'
import type { OrgId } from '#db/mightykey/ids.ts'
import type { Reader, Writer } from '#db/types.ts'
import type { DB } from '#generated/db.ts'

export type AuditRow = Selectable<DB['mightykey.audit_log']>

export interface NewAuditEntry {
  id: string
  /** Null where nobody has proved who they are, or an operator acted. */
  actorUserId: string | null
  apiKeyId?: string | null
  /** Noun and verb, e.g. `project.updated`. */
  action: string
  targetType: string
  targetId: string | null
  ip: string | null
  at: Date
  /** Never a secret, and nothing a caller typed that could be one. */
  metadata?: Readonly<Record<string, unknown>>
}

/** Adds a row to the audit log, of an organisation or (null) of an account. */
export async function insert(db: Writer, org: OrgId | null, entry: NewAuditEntry): Promise<void> {
  await db
    .insertInto('mightykey.audit_log')
    .values({
      id: entry.id,
      org_id: org,
      actor_user_id: entry.actorUserId,
      api_key_id: entry.apiKeyId ?? null,
      action: entry.action,
      target_type: entry.targetType,
      target_id: entry.targetId,
      ip: entry.ip,
      at: entry.at,
      metadata: JSON.stringify(entry.metadata ?? {}),
    })
    .execute()
}

/** The organisation's rows, oldest first. */
export function list(db: Reader, org: OrgId): Promise<AuditRow[]> {
  return db
    .selectFrom('mightykey.audit_log')
    .selectAll()
    .where('org_id', '=', org)
    .orderBy('at')
    .orderBy('id')
    .execute()
}
