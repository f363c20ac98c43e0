/**
 * The statements that take in a batch, in the order they run in one transaction. Events come first, in the order of their idempotency keys;
 * then users, in the order of their ids: two batches at once wait for each other in one direction only. Everything of a user is written under
 * the lock on its row.
 */
import type { Mode, TenantId } from '#db/retivo/ids.ts'
import { jsonParameter, run, type Statement } from '#db/retivo/statement.ts'
import type { Writer } from '#db/types.ts'

/** One event to be stored. Names are short: they are repeated for every event of a batch. */
export interface NewEvent {
  id: string
  /** The user's id, the name as sent and as compared, the properties, the idempotency key, the time. */
  u: string
  n: string
  k: string
  p: Record<string, unknown>
  i: string | null
  t: Date
}

export interface Batch {
  tenantId: TenantId
  mode: Mode
  source: string
  receivedAt: Date
}

/** Stores events. Its row says in `taken` which ids are new; null = all. */
export const takeEvents = (batch: Batch, events: readonly NewEvent[]): Statement => ({
  text: 'select retivo.take_events($1, $2, $3, $4, $5) as taken',
  values: [batch.tenantId, batch.mode, batch.source, batch.receivedAt, jsonParameter(events)],
})

const insertUsersText = `
  insert into retivo.users (tenant_id, mode, external_id, stage_changed_at, scores_at, created_at)
  select $1::uuid, $2, wanted.id, $3::timestamptz, $3::timestamptz, $3::timestamptz
  from json_array_elements_text($4::json) as wanted (id)
  where not exists (select from retivo.users known where known.tenant_id = $1::uuid and known.mode = $2 and known.external_id = wanted.id)
  order by wanted.id collate "C"
  on conflict do nothing
  returning external_id`

/** Those among the ids that are new; returns them. */
export const insertUsers = (batch: Batch, ids: readonly string[]): Statement => ({
  text: insertUsersText,
  values: [batch.tenantId, batch.mode, batch.receivedAt, jsonParameter(ids)],
})

/** Events of one user, UTC date and name. */
export interface NewCount {
  u: string
  k: string
  /** All of them, and those whose names lack `$`. */
  c: number
  a: number
  /** First time; last time where it is another; and the last of those whose names lack `$` where not all of them do. */
  f: Date
  l?: Date
  la?: Date
}

/** A milestone completed by an event of this batch. */
export interface NewMilestone {
  u: string
  m: string
  t: Date
}

const insertMilestonesText = `
  insert into retivo.user_milestones as known (tenant_id, mode, external_id, definition, last_at)
  select $1::uuid, $2, u, m, t from json_to_recordset($3::json) as r (u text, m text, t timestamptz)
  on conflict (tenant_id, mode, external_id, definition)
  do update set last_at = excluded.last_at where known.last_at < excluded.last_at`

/** Notes milestones with the latest time of each. */
export const insertMilestones = (
  { tenantId, mode }: Pick<Batch, 'tenantId' | 'mode'>,
  milestones: readonly NewMilestone[],
): Statement => ({
  text: insertMilestonesText,
  values: [tenantId, mode, jsonParameter(milestones)],
})

/** The tenant's configuration as text: read after the users are held, so that a change of it either sees this batch or is seen by it. */
export const readConfig = (tenant: TenantId): Statement => ({
  text: 'select config::text as config from retivo.tenants where id = $1::uuid',
  values: [tenant],
})

const holdUsageText = 'select from retivo.usage where tenant_id = $1::uuid and mode = $2 for no key update'

/**
 * Holds the count of tracked users, by a statement of its own: what the next one reads, of the limit and of users, is as it stands after the
 * wait.
 */
export async function holdUsage(db: Writer, { tenantId, mode }: Pick<Batch, 'tenantId' | 'mode'>): Promise<void> {
  const hold = { text: holdUsageText, values: [tenantId, mode] }
  if ((await run(db, hold)).length > 0) return
  await db
    .insertInto('retivo.usage')
    .values({ tenant_id: tenantId, mode })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await run(db, hold)
}

const trackUsersText = `
  with granted as (
    select least($3::integer, greatest(coalesce(tenant.tracked_user_limit, 2147483647) - usage.tracked_users, 0)) as number
    from retivo.usage join retivo.tenants tenant on tenant.id = usage.tenant_id
    where usage.tenant_id = $1::uuid and usage.mode = $2
  ), taken as (
    update retivo.usage set tracked_users = usage.tracked_users + granted.number
    from granted where usage.tenant_id = $1::uuid and usage.mode = $2
  )
  select number from granted`

/**
 * Takes places under the plan's limit for so many new users. Returns how many were free. The caller marks the others with
 * {@link markOverLimit}.
 */
export async function takePlaces(db: Writer, batch: Batch, wanted: number): Promise<number> {
  const { tenantId, mode } = batch
  await holdUsage(db, batch)
  const [granted] = await run<{ number: number }>(db, { text: trackUsersText, values: [tenantId, mode, wanted] })
  if (!granted) throw new Error(`The usage of tenant ${tenantId} in mode ${mode} has no row`)
  return granted.number
}

export async function markOverLimit(db: Writer, { tenantId, mode }: Batch, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await db
    .updateTable('retivo.users')
    .set({ over_limit: true })
    .where('tenant_id', '=', tenantId)
    .where('mode', '=', mode)
    .where('external_id', 'in', ids)
    .execute()
}
