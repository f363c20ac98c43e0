import type { TenantId } from '#db/retivo/ids.ts'
import type { Reader, Writer } from '#db/types.ts'

/** Sealed; undefined while no mail has needed it. */
export async function find(db: Reader, tenant: TenantId): Promise<string | undefined> {
  const row = await db
    .selectFrom('retivo.link_secrets')
    .select('secret_sealed')
    .where('tenant_id', '=', tenant)
    .executeTakeFirst()
  return row?.secret_sealed
}

/** The one that counts: of two made at once, the first. */
export async function insert(db: Writer, tenant: TenantId, sealed: string): Promise<string> {
  await db
    .insertInto('retivo.link_secrets')
    .values({ tenant_id: tenant, secret_sealed: sealed })
    .onConflict((conflict) => conflict.column('tenant_id').doNothing())
    .execute()
  const found = await find(db, tenant)
  if (found === undefined) throw new Error(`The tenant ${tenant} has no secret for its links after one was stored`)
  return found
}
