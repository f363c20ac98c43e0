import type { Selectable } from 'kysely'
import type { TenantId } from '#db/retivo/ids.ts'
import type { Reader, Writer } from '#db/types.ts'
import type { DB } from '#generated/db.ts'

export type AuditRow = Selectable<DB['retivo.audit_log']>

export interface NewAuditEntry {
  id: string
  actor: string
  action: string
  target: string
  data?: Readonly<Record<string, unknown>>
  at: Date
}

/** There must be one. */
export async function insert(db: Writer, tenant: TenantId, entries: readonly NewAuditEntry[]): Promise<void> {
  await db
    .insertInto('retivo.audit_log')
    .values(entries.map((entry) => ({ ...entry, tenant_id: tenant, data: JSON.stringify(entry.data ?? {}) })))
    .execute()
}

/** The tenant's rows, oldest first. */
export function list(db: Reader, tenant: TenantId): Promise<AuditRow[]> {
  return db
    .selectFrom('retivo.audit_log')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .orderBy('at')
    .orderBy('id')
    .execute()
}
