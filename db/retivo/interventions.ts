/** Interventions as people see and decide them; what sends them is sending.ts. */
import type { Insertable, Selectable } from 'kysely'
import type { Mode, TenantId } from '#db/retivo/ids.ts'
import type { Reader, Writer } from '#db/types.ts'
import type { DB } from '#generated/db.ts'

export type InterventionRow = Selectable<DB['retivo.interventions']>
type Values = Insertable<DB['retivo.interventions']>

export interface NewIntervention extends Omit<Values, 'tenant_id' | 'mode' | 'quality_checks'> {
  quality_checks?: object | null
}

/** Where a row stands. */
export interface Owner {
  tenant: TenantId
  mode: Mode
}

const valuesOf = ({ tenant, mode }: Owner, row: NewIntervention): Values => ({
  ...row,
  tenant_id: tenant,
  mode,
  quality_checks: row.quality_checks == null ? null : JSON.stringify(row.quality_checks),
})

export function insert(db: Writer, owner: Owner, row: NewIntervention): Promise<InterventionRow> {
  return db.insertInto('retivo.interventions').values(valuesOf(owner, row)).returningAll().executeTakeFirstOrThrow()
}

/** The rows as they are stored; there must be one. */
export function insertAll(db: Writer, owner: Owner, rows: readonly NewIntervention[]): Promise<InterventionRow[]> {
  return db
    .insertInto('retivo.interventions')
    .values(rows.map((row) => valuesOf(owner, row)))
    .returningAll()
    .execute()
}

const newestOf = (db: Reader, { tenant, mode }: Owner, kind: 'intervention' | 'escalation', limit: number) =>
  db
    .selectFrom('retivo.interventions')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where('mode', '=', mode)
    .where('kind', '=', kind)
    .orderBy('planned_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)

/** Newest first. */
export function list(
  db: Reader,
  owner: Owner,
  kind: 'intervention' | 'escalation',
  limit: number,
): Promise<InterventionRow[]> {
  return newestOf(db, owner, kind, limit).execute()
}

/** What is or was said to one user, newest first. */
export function listOfUser(db: Reader, owner: Owner, userId: string, limit: number): Promise<InterventionRow[]> {
  return newestOf(db, owner, 'intervention', limit).where('external_id', '=', userId).execute()
}

export function find(db: Reader, { tenant, mode }: Owner, id: string): Promise<InterventionRow | undefined> {
  return db
    .selectFrom('retivo.interventions')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where('mode', '=', mode)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** One row of that kind, if its status is one of these. */
const one = (db: Writer, { tenant, mode }: Owner, id: string, statuses: readonly string[]) =>
  db
    .updateTable('retivo.interventions')
    .where('tenant_id', '=', tenant)
    .where('mode', '=', mode)
    .where('id', '=', id)
    .where('status', 'in', statuses)

/** planned → approved. Undefined when there is none: of two who approve at once, one finds none. */
export function approve(db: Writer, owner: Owner, id: string, now: Date): Promise<InterventionRow | undefined> {
  return one(db, owner, id, ['planned'])
    .set({ status: 'approved', approved_at: now, attempts: 0, next_attempt_at: null })
    .returningAll()
    .executeTakeFirst()
}

/** planned → rejected. */
export function reject(db: Writer, owner: Owner, id: string, reason: string): Promise<InterventionRow | undefined> {
  return one(db, owner, id, ['planned'])
    .set({ status: 'rejected', rejected_reason: reason })
    .returningAll()
    .executeTakeFirst()
}

/**
 * planned, approved or failed → planned: its send is off, whatever is queued. `isShadow` says whether shadow mode is on; a mark that it left
 * behind is cleared.
 */
export function pause(db: Writer, owner: Owner, id: string, isShadow: boolean): Promise<InterventionRow | undefined> {
  return one(db, owner, id, ['planned', 'approved', 'failed'])
    .where('kind', '=', 'intervention')
    .set({
      status: 'planned',
      approved_at: null,
      sent_at: null,
      failure_reason: null,
      attempts: 0,
      next_attempt_at: null,
      claimed_by: null,
      ...(isShadow ? {} : { shadow: false }),
    })
    .returningAll()
    .executeTakeFirst()
}

/** sent or delivered → rolled back. No outcome is waited for any more, and a message in the inbox is withdrawn. */
export async function rollBack(
  db: Writer,
  owner: Owner,
  id: string,
  { reason, now }: { reason: string | null; now: Date },
): Promise<InterventionRow | undefined> {
  const row = await one(db, owner, id, ['sent', 'delivered'])
    .set({ status: 'rolled_back', rollback_reason: reason, outcome_due_at: null, next_attempt_at: null })
    .returningAll()
    .executeTakeFirst()
  if (!row) return undefined
  await db
    .updateTable('retivo.inbox_messages')
    .set({ withdrawn_at: now })
    .where('tenant_id', '=', owner.tenant)
    .where('mode', '=', owner.mode)
    .where('intervention_id', '=', id)
    .where('withdrawn_at', 'is', null)
    .execute()
  return row
}

/** Whatever its status. */
export function flag(
  db: Writer,
  { tenant, mode }: Owner,
  id: string,
  { reason, now }: { reason: string; now: Date },
): Promise<InterventionRow | undefined> {
  return db
    .updateTable('retivo.interventions')
    .set({ flagged: true, flag_reason: reason, flagged_at: now })
    .where('tenant_id', '=', tenant)
    .where('mode', '=', mode)
    .where('id', '=', id)
    .where('kind', '=', 'intervention')
    .returningAll()
    .executeTakeFirst()
}

/** Rejects what was planned automatically before that time and nobody decided; at most `limit`, and what it was. */
export async function expire(db: Writer, plannedBefore: Date, limit: number): Promise<InterventionRow[]> {
  return await db
    .updateTable('retivo.interventions as i')
    .from((eb) =>
      eb
        .selectFrom('retivo.interventions')
        .select(['tenant_id', 'mode', 'id'])
        .where('status', '=', 'planned')
        .where('planned_at', '<', plannedBefore)
        .where('origin', '=', 'pipeline')
        .limit(limit)
        .forNoKeyUpdate()
        .skipLocked()
        .as('old'),
    )
    .set({ status: 'rejected', rejected_reason: 'expired' })
    .whereRef('i.tenant_id', '=', 'old.tenant_id')
    .whereRef('i.mode', '=', 'old.mode')
    .whereRef('i.id', '=', 'old.id')
    .returningAll('i')
    .execute()
}

/** pending or delegated → handled, or handled again while its outcome was open. */
export function handle(
  db: Writer,
  { tenant, mode }: Owner,
  id: string,
  by: { actor: string; action: string; outcome: string; now: Date },
): Promise<InterventionRow | undefined> {
  return db
    .updateTable('retivo.interventions')
    .set({
      status: 'handled',
      handled_by: by.actor,
      handled_at: by.now,
      action_taken: by.action,
      outcome: by.outcome,
    })
    .where('tenant_id', '=', tenant)
    .where('mode', '=', mode)
    .where('id', '=', id)
    .where('kind', '=', 'escalation')
    .where((eb) =>
      eb.or([
        eb('status', 'in', ['pending', 'delegated']),
        eb.and([eb('status', '=', 'handled'), eb('outcome', '=', 'pending')]),
      ]),
    )
    .returningAll()
    .executeTakeFirst()
}

/** pending → delegated. */
export function delegate(db: Writer, owner: Owner, id: string): Promise<InterventionRow | undefined> {
  return one(db, owner, id, ['pending'])
    .where('kind', '=', 'escalation')
    .set({ status: 'delegated' })
    .returningAll()
    .executeTakeFirst()
}
