import * as brandRows from '#db/retivo/brand-contexts.ts'
import type { TenantId } from '#db/retivo/ids.ts'
import type { Reader } from '#server/database.ts'

/** How a tenant wants to sound. */
export interface Brand {
  productDescription: string | null
  tone: string | null
  mention: readonly string[]
  avoid: readonly string[]
}

/** The tenant's; all of it empty while it is not set. */
export async function loadBrand(db: Reader, tenant: TenantId): Promise<Brand> {
  const row = await brandRows.find(db, tenant)
  return {
    productDescription: row?.product_description ?? null,
    tone: row?.tone_guidelines ?? null,
    mention: row?.things_to_mention ?? [],
    avoid: row?.things_to_avoid ?? [],
  }
}
