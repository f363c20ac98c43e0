import { sql } from 'kysely'
import type { InterventionRow, Owner } from '#db/retivo/interventions.ts'
import { eachOf } from '#db/retivo/situations.ts'
import type { Reader, Writer } from '#db/types.ts'

export interface NewOutcome {
  id: string
  interventionId: string
  result: 'positive' | 'negative' | 'neutral'
  reason: string
  recordedAt: Date
  days: number
}

/** False when there is one already: it stays. */
export async function insert(db: Writer, { tenant, mode }: Owner, outcome: NewOutcome): Promise<boolean> {
  const row = await db
    .insertInto('retivo.outcomes')
    .values({
      id: outcome.id,
      tenant_id: tenant,
      mode,
      intervention_id: outcome.interventionId,
      result: outcome.result,
      reason: outcome.reason,
      recorded_at: outcome.recordedAt,
      days_to_outcome: outcome.days,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'mode', 'intervention_id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Interventions to these users whose outcome is waited for, oldest first. */
export function listOpen(db: Reader, { tenant, mode }: Owner, users: readonly string[]): Promise<InterventionRow[]> {
  return db
    .selectFrom(eachOf(users))
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('retivo.interventions')
          .selectAll()
          .where('tenant_id', '=', tenant)
          .where('mode', '=', mode)
          .whereRef('external_id', '=', 'one.id')
          .where('status', '=', 'delivered')
          .where('shadow', '=', false)
          .where('outcome_due_at', 'is not', null)
          .orderBy('planned_at', 'desc')
          .orderBy('id', 'desc')
          .offset(0)
          .as('open'),
      (join) => join.onTrue(),
    )
    .selectAll('open')
    .orderBy('open.delivered_at')
    .orderBy('open.id')
    .execute()
}

/** Users with an intervention whose window has ended; at most `limit`. */
export async function listUsersDue(
  db: Reader,
  now: Date,
  limit: number,
): Promise<Pick<InterventionRow, 'tenant_id' | 'mode' | 'external_id'>[]> {
  return await db
    .selectFrom('retivo.interventions')
    .select(['tenant_id', 'mode', 'external_id'])
    .distinct()
    .where('outcome_due_at', '<=', now)
    .limit(limit)
    .execute()
}

/** Its outcome is not waited for any more. False when it was not. */
export async function close(db: Writer, { tenant, mode }: Owner, id: string): Promise<boolean> {
  const row = await db
    .updateTable('retivo.interventions')
    .set({ outcome_due_at: null })
    .where('tenant_id', '=', tenant)
    .where('mode', '=', mode)
    .where('id', '=', id)
    .where('status', '=', 'delivered')
    .where('outcome_due_at', 'is not', null)
    .returning(sql`1`.as('closed'))
    .executeTakeFirst()
  return row !== undefined
}
