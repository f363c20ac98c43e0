import type { Selectable } from 'kysely'
import type { Mode, TenantId } from '#db/retivo/ids.ts'
import type { Reader } from '#db/types.ts'
import type { DB } from '#generated/db.ts'

export type UserRow = Selectable<DB['retivo.users']>

export function find(db: Reader, tenant: TenantId, mode: Mode, id: string): Promise<UserRow | undefined> {
  return db
    .selectFrom('retivo.users')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where('mode', '=', mode)
    .where('external_id', '=', id)
    .executeTakeFirst()
}
