import { asTenantId, type TenantId } from '#db/retivo/ids.ts'
import * as tenantRows from '#db/retivo/tenants.ts'
import { maxEmailLength } from '#domain/retivo/team.ts'
import type { Reader } from '#server/database.ts'

/** A tenant as an operator names it. Throws when there is none. */
export async function tenantNamed(
  db: Reader,
  idOrSlug: string,
): Promise<{ tenant: TenantId; row: tenantRows.TenantRow }> {
  const row = await tenantRows.findByName(db, idOrSlug)
  if (!row)
    throw new Error(`There is no tenant with the id or slug "${idOrSlug}"; accord retivo tenant list shows them`)
  return { tenant: asTenantId(row.id), row }
}

/** An address in its normal form. Throws when it cannot be one. */
export function emailNamed(text: string): string {
  const email = text.trim().toLowerCase()
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new Error(`"${text}" is no e-mail address`)
  if (email.length > maxEmailLength)
    throw new Error(`The e-mail address has ${email.length} characters; at most ${maxEmailLength} are allowed`)
  return email
}
