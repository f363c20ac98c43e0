import { asOrgId, type OrgId } from '#db/mightykey/ids.ts'
import * as orgRows from '#db/mightykey/organizations.ts'
import * as userRows from '#db/mightykey/users.ts'
import type { Actor } from '#domain/mightykey/audit.ts'
import { emailKey } from '#domain/mightykey/users.ts'
import type { Reader } from '#server/database.ts'

/** An organisation as an operator names it. Throws when there is none, or when it was deleted. */
export async function organizationNamed(
  db: Reader,
  idOrSlug: string,
): Promise<{ org: OrgId; row: orgRows.OrganizationRow }> {
  const row = await orgRows.findByName(db, idOrSlug)
  if (!row) throw new Error(`There is no organisation with the id or slug "${idOrSlug}"; GET /orgs shows a user theirs`)
  return { org: asOrgId(row.id), row }
}

/** A user as an operator names them. Throws when there is none. */
export async function userNamed(db: Reader, idOrEmail: string): Promise<userRows.UserRow> {
  const row = await userRows.findByName(db, emailKey(idOrEmail))
  if (!row) throw new Error(`There is no user with the id or e-mail address "${idOrEmail}"; they register first`)
  return row
}

/** An operator at the command line, for the audit log. */
export const operator = (orgId: OrgId): Actor => ({ userId: null, orgId, ip: null })
