/** Which users are to be evaluated: a time in their own rows, set with what made it necessary. */
import { sql } from 'kysely'
import type { Condition } from '#db/retivo/condition-form.ts'
import { type Population, predicate } from '#db/retivo/conditions.ts'
import { asTenantId, type Mode, type TenantId } from '#db/retivo/ids.ts'
import { run } from '#db/retivo/statement.ts'
import type { Reader, Writer } from '#db/types.ts'

const claimText = `
  update retivo.users as u set evaluation_due_at = $3::timestamptz + $4 * interval '1 second', evaluated_at = $3
  from (
    select external_id from retivo.users
    where tenant_id = $1::uuid and mode = $2 and evaluation_due_at <= $3
    order by evaluation_due_at limit $5
    for no key update skip locked
  ) as due
  where u.tenant_id = $1 and u.mode = $2 and u.external_id = due.external_id
  returning u.external_id, u.evaluation_due_at`

/** A user that is evaluated now; nobody else claims it before `dueAt`. */
export interface Claimed {
  userId: string
  dueAt: Date
}

/** Claims users who are due, those who waited longest first. What happens to one of them meanwhile makes it due again. */
export async function claim(
  db: Writer,
  tenant: TenantId,
  mode: Mode,
  lease: { now: Date; seconds: number },
  limit: number,
): Promise<Claimed[]> {
  const values = [tenant, mode, lease.now, lease.seconds, limit]
  const rows = await run<{ external_id: string; evaluation_due_at: Date }>(db, { text: claimText, values })
  return rows.map((row) => ({ userId: row.external_id, dueAt: row.evaluation_due_at }))
}

/** The user is evaluated. False when it has become due again since it was claimed, or somebody else evaluated it. */
export async function markDone(
  db: Writer,
  tenant: TenantId,
  mode: Mode,
  userId: string,
  dueAt: Date,
): Promise<boolean> {
  const row = await db
    .updateTable('retivo.users')
    .set({ evaluation_due_at: null })
    .where('tenant_id', '=', tenant)
    .where('mode', '=', mode)
    .where('external_id', '=', userId)
    .where('evaluation_due_at', '=', dueAt)
    .returning('external_id')
    .executeTakeFirst()
  return row !== undefined
}

/** Makes users due who match, except those nothing is planned for. Returns how many there are. */
export async function markMatching(db: Writer, condition: Condition, population: Population): Promise<number> {
  const { tenant, mode, now } = population
  const result = await db
    .updateTable('retivo.users as u')
    .set({ evaluation_due_at: sql<Date>`least(u.evaluation_due_at, ${now}::timestamptz)` })
    .where('u.tenant_id', '=', tenant)
    .where('u.mode', '=', mode)
    .where('u.opted_out', '=', false)
    .where('u.over_limit', '=', false)
    .where(predicate(condition, population))
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
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
