/** What stops a tenant's interventions. */
import type { TenantId } from '#db/retivo/ids.ts'
import type { TenantRow } from '#db/retivo/tenants.ts'
import type { Writer } from '#db/types.ts'

/**
 * The tenant, as it stays until the transaction ends: whoever plans or sends holds it so, and a switch that is thrown meanwhile is thrown
 * after that. Many may hold it at once.
 */
export function holdStill(db: Writer, tenant: TenantId): Promise<TenantRow> {
  return db.selectFrom('retivo.tenants').selectAll().where('id', '=', tenant).forShare().executeTakeFirstOrThrow()
}

/** Whether it changed. `kill_switch_at` is when it was last thrown. */
export async function setKillSwitch(db: Writer, tenant: TenantId, isActive: boolean, now: Date): Promise<boolean> {
  const row = await db
    .updateTable('retivo.tenants')
    .set({ kill_switch_active: isActive, ...(isActive ? { kill_switch_at: now } : {}) })
    .where('id', '=', tenant)
    .where('kill_switch_active', '<>', isActive)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Until that time; null ends it. */
export async function setShadowMode(db: Writer, tenant: TenantId, until: Date | null): Promise<void> {
  await db.updateTable('retivo.tenants').set({ shadow_mode_until: until }).where('id', '=', tenant).execute()
}
