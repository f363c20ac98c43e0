import type { Selectable } from 'kysely'
import type { TenantId } from '#db/retivo/ids.ts'
import type { Reader, Writer } from '#db/types.ts'
import type { DB } from '#generated/db.ts'

export type BrandContextRow = Selectable<DB['retivo.brand_contexts']>

export interface BrandContextChanges {
  product_description?: string
  tone_guidelines?: string
  things_to_mention?: string[]
  things_to_avoid?: string[]
}

/** Undefined until it is set for the first time. */
export function find(db: Reader, tenant: TenantId): Promise<BrandContextRow | undefined> {
  return db.selectFrom('retivo.brand_contexts').selectAll().where('tenant_id', '=', tenant).executeTakeFirst()
}

/** Sets the members given and leaves the others as they are. */
export async function merge(db: Writer, tenant: TenantId, changes: BrandContextChanges, now: Date): Promise<void> {
  await db
    .insertInto('retivo.brand_contexts')
    .values({ ...changes, tenant_id: tenant, updated_at: now })
    .onConflict((conflict) => conflict.column('tenant_id').doUpdateSet({ ...changes, updated_at: now }))
    .execute()
}
