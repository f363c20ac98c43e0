import { asOrgId, type OrgId } from '#db/mightykey/ids.ts'
import type { Reader, Writer } from '#db/types.ts'

/** What a member may be in an organisation that exists. */
export interface StandingRow {
  orgId: OrgId
  role: string
  suspendedAt: Date | null
}

export interface MemberRow {
  userId: string
  email: string
  name: string
  role: string
  createdAt: Date
}

const standings = (db: Reader, userId: string) =>
  db
    .selectFrom('mightykey.memberships as membership')
    .innerJoin('mightykey.organizations as org', 'org.id', 'membership.org_id')
    .select(['org.id as orgId', 'membership.role', 'org.suspended_at as suspendedAt'])
    .where('membership.user_id', '=', userId)
    .where('org.deleted_at', 'is', null)

/** The user's standing in the organisation; undefined when it is gone or they do not belong to it. */
export async function find(db: Reader, org: OrgId, userId: string): Promise<StandingRow | undefined> {
  const row = await standings(db, userId).where('org.id', '=', org).executeTakeFirst()
  return row && { ...row, orgId: asOrgId(row.orgId) }
}

/** The standing in the preferred organisation, else in the newest that remains; undefined when the user belongs to none. */
export async function findPreferred(
  db: Reader,
  preferred: OrgId | null,
  userId: string,
): Promise<StandingRow | undefined> {
  const row = await standings(db, userId)
    .$if(preferred !== null, (query) => query.orderBy((eb) => eb('org.id', '=', preferred), 'desc'))
    .orderBy('org.created_at', 'desc')
    .orderBy('org.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { ...row, orgId: asOrgId(row.orgId) }
}

export async function insert(db: Writer, org: OrgId, userId: string, role: string, now: Date): Promise<void> {
  await db.insertInto('mightykey.memberships').values({ org_id: org, user_id: userId, role, created_at: now }).execute()
}

/** False when the user does not belong to the organisation. */
export async function setRole(db: Writer, org: OrgId, userId: string, role: string): Promise<boolean> {
  const result = await db
    .updateTable('mightykey.memberships')
    .set({ role })
    .where('org_id', '=', org)
    .where('user_id', '=', userId)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** The role the user had, or undefined when they did not belong to the organisation. */
export async function remove(db: Writer, org: OrgId, userId: string): Promise<string | undefined> {
  const row = await db
    .deleteFrom('mightykey.memberships')
    .where('org_id', '=', org)
    .where('user_id', '=', userId)
    .returning('role')
    .executeTakeFirst()
  return row?.role
}

/** All members, oldest first. */
export function list(db: Reader, org: OrgId): Promise<MemberRow[]> {
  return db
    .selectFrom('mightykey.memberships as membership')
    .innerJoin('mightykey.users as user', 'user.id', 'membership.user_id')
    .select(['user.id as userId', 'user.email', 'user.name', 'membership.role', 'membership.created_at as createdAt'])
    .where('membership.org_id', '=', org)
    .orderBy('membership.created_at')
    .orderBy('user.id')
    .execute()
}

/** Who has which role, with the organisation held: of two who count the owners at once, one waits. Adding a member is not held up. */
export async function lockRoles(db: Writer, org: OrgId): Promise<{ userId: string; role: string }[]> {
  await db.selectFrom('mightykey.organizations').select('id').where('id', '=', org).forNoKeyUpdate().execute()
  return db
    .selectFrom('mightykey.memberships')
    .select(['user_id as userId', 'role'])
    .where('org_id', '=', org)
    .execute()
}
