/** Which users are to be evaluated: a time in their own rows, set with what made it necessary. */
import { sql } from 'kysely'
import type { Condition } from '#db/retivo/condition-form.ts'
import { type Population, predicate } from '#db/retivo/conditions.ts'
import { asTenantId, type Mode, type TenantId } from '#db/retivo/ids.ts'
import type { Owner } from '#db/retivo/interventions.ts'
import { type UserKey, type UserRow, userColumns } from '#db/retivo/situations.ts'
import type { Reader, Writer } from '#db/types.ts'

/**
 * Users who are due, held until the transaction ends, those who waited longest first. It waits for nobody: whom somebody else holds is left to
 * them. A worker that is lost gives its users back with its transaction.
 */
export function takeDue(db: Writer, { tenant, mode }: Owner, now: Date, limit: number): Promise<UserRow[]> {
  return db
    .selectFrom('retivo.users')
    .select(userColumns)
    .where('tenant_id', '=', tenant)
    .where('mode', '=', mode)
    .where('evaluation_due_at', '<=', now)
    .orderBy('evaluation_due_at')
    .limit(limit)
    .forNoKeyUpdate()
    .skipLocked()
    .execute()
}

/** These users, who are held, are evaluated. */
export const markDone = async (db: Writer, owner: Owner, users: readonly string[], now: Date): Promise<void> => {
  if (users.length > 0) await dueChange(db, owner, users, { due: null, now }).execute()
}

/** Nobody else takes these users, who are held, before `until`; what happens to one of them meanwhile makes it due again. */
export const lease = async (
  db: Writer,
  owner: Owner,
  users: readonly string[],
  { until, now }: { until: Date; now: Date },
): Promise<void> => {
  if (users.length > 0) await dueChange(db, owner, users, { due: until, now }).execute()
}

/** The same for users who are not held, as far as they are still due. Returns who. */
export async function postpone(
  db: Writer,
  owner: Owner,
  users: readonly string[],
  { until, now }: { until: Date; now: Date },
): Promise<string[]> {
  const change = dueChange(db, owner, users, { due: until, now })
  const rows = await change.where('evaluation_due_at', '<=', now).returning('external_id').execute()
  return rows.map((row) => row.external_id)
}

const dueChange = (
  db: Writer,
  { tenant, mode }: Owner,
  users: readonly string[],
  { due, now }: { due: Date | null; now: Date },
) =>
  db
    .updateTable('retivo.users')
    .set({ evaluation_due_at: due, evaluated_at: now })
    .where('tenant_id', '=', tenant)
    .where('mode', '=', mode)
    .where('external_id', '=', sql<string>`any(${[...users]}::text[])`)

/** A leased user, held and evaluated. Undefined when it has become due again since, or somebody else evaluated it. */
export function takeLeased(
  db: Writer,
  { tenant, mode, user }: UserKey,
  { until, now }: { until: Date; now: Date },
): Promise<UserRow | undefined> {
  return db
    .updateTable('retivo.users')
    .set({ evaluation_due_at: null, evaluated_at: now })
    .where('tenant_id', '=', tenant)
    .where('mode', '=', mode)
    .where('external_id', '=', user)
    .where('evaluation_due_at', '=', until)
    .returning(userColumns)
    .executeTakeFirst()
}

/**
 * Makes users due who match, except those nothing is planned for and those who were evaluated after `since`: the next `limit` by id after that
 * one, held in that order, as batches of events hold them. Returns the last of them and how many there are.
 */
export async function markMatching(
  db: Writer,
  condition: Condition,
  population: Population,
  { after, since, limit }: { after: string; since: Date; limit: number },
): Promise<{ last: string | null; number: number }> {
  const { tenant, mode, now } = population
  return await db
    .with('next', (cte) =>
      cte
        .selectFrom('retivo.users as u')
        .select('u.external_id')
        .where('u.tenant_id', '=', tenant)
        .where('u.mode', '=', mode)
        .where('u.external_id', '>', after)
        .where('u.opted_out', '=', false)
        .where('u.over_limit', '=', false)
        .where((eb) => eb.or([eb('u.evaluated_at', 'is', null), eb('u.evaluated_at', '<', since)]))
        .where(predicate(condition, population))
        .orderBy('u.external_id')
        .limit(limit)
        .forNoKeyUpdate(),
    )
    .with('marked', (cte) =>
      cte
        .updateTable('retivo.users as u')
        .set({ evaluation_due_at: sql<Date>`least(u.evaluation_due_at, ${now}::timestamptz)` })
        .where('u.tenant_id', '=', tenant)
        .where('u.mode', '=', mode)
        .where('u.external_id', '=', sql<string>`any(array(select external_id from next))`)
        .returning('u.external_id'),
    )
    .selectFrom('marked')
    .select((eb) => [eb.fn.max('external_id').as('last'), eb.fn.countAll<number>().as('number')])
    .executeTakeFirstOrThrow()
}

/** Tenants and modes with users who are due. */
export async function listDue(db: Reader, now: Date): Promise<{ tenantId: TenantId; mode: Mode }[]> {
  const rows = await db
    .selectFrom('retivo.users')
    .select(['tenant_id', 'mode'])
    .distinct()
    .where('evaluation_due_at', '<=', now)
    .execute()
  return rows.map((row) => ({ tenantId: asTenantId(row.tenant_id), mode: row.mode as Mode }))
}
