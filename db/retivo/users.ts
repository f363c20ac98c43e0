import type { Selectable } from 'kysely'
import type { Mode, TenantId } from '#db/retivo/ids.ts'
import type { Reader, Writer } from '#db/types.ts'
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

/** The user wants, or does not want any more, to be left alone. The latest saying counts; of two at the same time, to be left alone. */
export async function setOptedOut(
  db: Writer,
  tenant: TenantId,
  mode: Mode,
  id: string,
  said: { optedOut: boolean; at: Date },
): Promise<void> {
  await db
    .updateTable('retivo.users')
    .set({ opted_out: said.optedOut, opt_changed_at: said.at })
    .where('tenant_id', '=', tenant)
    .where('mode', '=', mode)
    .where('external_id', '=', id)
    .where((eb) => eb.or([eb('opt_changed_at', 'is', null), eb('opt_changed_at', said.optedOut ? '<=' : '<', said.at)]))
    .execute()
}
