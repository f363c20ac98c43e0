import type { Selectable } from 'kysely'
import { asOrgId, type OrgId } from '#db/mightykey/ids.ts'
import { numberAfter } from '#db/mightykey/slugs.ts'
import type { Reader, Writer } from '#db/types.ts'
import type { DB } from '#generated/db.ts'

export type OrganizationRow = Selectable<DB['mightykey.organizations']>

export interface NewOrganization {
  id: OrgId
  name: string
  slug: string
  maxSeats: number
  createdBy: string
  createdAt: Date
}

export interface OrganizationChanges {
  name?: string | undefined
  autonomyLevel?: string | undefined
}

/** The new row, or undefined when the slug is taken, also by a transaction that committed a moment ago. */
export function insert(db: Writer, org: NewOrganization): Promise<OrganizationRow | undefined> {
  return db
    .insertInto('mightykey.organizations')
    .values({
      id: org.id,
      name: org.name,
      slug: org.slug,
      max_seats: org.maxSeats,
      created_by: org.createdBy,
      created_at: org.createdAt,
      updated_at: org.createdAt,
    })
    .onConflict((conflict) => conflict.column('slug').where('deleted_at', 'is', null).doNothing())
    .returningAll()
    .executeTakeFirst()
}

/** The highest number in use after `stem-`, 1 when there is none. */
export async function highestSuffix(db: Reader, stem: string): Promise<number> {
  const row = await db
    .selectFrom('mightykey.organizations')
    .select((eb) => eb.fn.max(numberAfter(stem)).as('number'))
    .where('deleted_at', 'is', null)
    .where('slug', 'like', `${stem}-%`)
    .executeTakeFirst()
  return row?.number ?? 1
}

export function find(db: Reader, org: OrgId): Promise<OrganizationRow | undefined> {
  return db
    .selectFrom('mightykey.organizations')
    .selectAll()
    .where('id', '=', org)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
}

/**
 * The organisation, also a deleted one, held until the transaction ends: its balance and its limits are taken under this lock.
 * Not FOR UPDATE: that would wait for the key locks of transactions that write rows of this organisation, and they for its balance.
 */
export function hold(db: Writer, org: OrgId): Promise<OrganizationRow> {
  return db
    .selectFrom('mightykey.organizations')
    .selectAll()
    .where('id', '=', org)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow()
}

/** The organisation, also a deleted one. */
export function findAny(db: Reader, org: OrgId): Promise<OrganizationRow> {
  return db.selectFrom('mightykey.organizations').selectAll().where('id', '=', org).executeTakeFirstOrThrow()
}

/** For operators: by id or by slug. Anybody may choose a slug that is spelt like the id of somebody else: the id comes first. */
export function findByName(db: Reader, idOrSlug: string): Promise<OrganizationRow | undefined> {
  return db
    .selectFrom('mightykey.organizations')
    .selectAll()
    .where((eb) => eb.or([eb('slug', '=', idOrSlug), eb(eb.cast('id', 'text'), '=', idOrSlug.toLowerCase())]))
    .where('deleted_at', 'is', null)
    .orderBy((eb) => eb(eb.cast('id', 'text'), '=', idOrSlug.toLowerCase()), 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** The organisations the user belongs to, oldest first; with `only`, at most that one. */
export function listOfUser(db: Reader, userId: string, only: OrgId | null): Promise<OrganizationRow[]> {
  return db
    .selectFrom('mightykey.organizations as org')
    .innerJoin('mightykey.memberships as membership', 'membership.org_id', 'org.id')
    .selectAll('org')
    .where('membership.user_id', '=', userId)
    .where('org.deleted_at', 'is', null)
    .$if(only !== null, (query) => query.where('org.id', '=', only))
    .orderBy('org.created_at')
    .orderBy('org.id')
    .execute()
}

/** The newest organisation the user made and still belongs to, else the newest they belong to; undefined when there is none. */
export async function newestOfUser(db: Reader, userId: string): Promise<OrgId | undefined> {
  const row = await db
    .selectFrom('mightykey.organizations as org')
    .innerJoin('mightykey.memberships as membership', 'membership.org_id', 'org.id')
    .select('org.id')
    .where('membership.user_id', '=', userId)
    .where('org.deleted_at', 'is', null)
    .orderBy((eb) => eb('org.created_by', '=', userId), 'desc')
    .orderBy('org.created_at', 'desc')
    .orderBy('org.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && asOrgId(row.id)
}

/** The changed row, or undefined when the organisation is gone. */
export function update(
  db: Writer,
  org: OrgId,
  changes: OrganizationChanges,
  now: Date,
): Promise<OrganizationRow | undefined> {
  return db
    .updateTable('mightykey.organizations')
    .set({
      ...(changes.name === undefined ? {} : { name: changes.name }),
      ...(changes.autonomyLevel === undefined ? {} : { autonomy_level: changes.autonomyLevel }),
      updated_at: now,
    })
    .where('id', '=', org)
    .where('deleted_at', 'is', null)
    .returningAll()
    .executeTakeFirst()
}

/** The row, now deleted; undefined when somebody else was faster. */
export function markDeleted(db: Writer, org: OrgId, now: Date): Promise<OrganizationRow | undefined> {
  return db
    .updateTable('mightykey.organizations')
    .set({ deleted_at: now, updated_at: now })
    .where('id', '=', org)
    .where('deleted_at', 'is', null)
    .returningAll()
    .executeTakeFirst()
}

export function markSuspended(
  db: Writer,
  org: OrgId,
  reason: string | null,
  now: Date,
): Promise<OrganizationRow | undefined> {
  return db
    .updateTable('mightykey.organizations')
    .set({ suspended_at: now, suspended_reason: reason, updated_at: now })
    .where('id', '=', org)
    .where('deleted_at', 'is', null)
    .returningAll()
    .executeTakeFirst()
}

export function markResumed(db: Writer, org: OrgId, now: Date): Promise<OrganizationRow | undefined> {
  return db
    .updateTable('mightykey.organizations')
    .set({ suspended_at: null, suspended_reason: null, updated_at: now })
    .where('id', '=', org)
    .where('deleted_at', 'is', null)
    .returningAll()
    .executeTakeFirst()
}

export function setTier(
  db: Writer,
  org: OrgId,
  tier: string,
  maxSeats: number,
  now: Date,
): Promise<OrganizationRow | undefined> {
  return db
    .updateTable('mightykey.organizations')
    .set({ subscription_tier: tier, max_seats: maxSeats, updated_at: now })
    .where('id', '=', org)
    .where('deleted_at', 'is', null)
    .returningAll()
    .executeTakeFirst()
}
