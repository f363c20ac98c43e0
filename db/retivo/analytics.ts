/** What analytics are made of, counted in one statement; each count is found through an index on tenant, mode and time or stage. */
import { sql } from 'kysely'
import type { Mode, TenantId } from '#db/retivo/ids.ts'
import type { Reader } from '#db/types.ts'

export interface Counts {
  users: { stage: string; risk: string; count: number }[]
  /** Users who were there when the window began, and users that entered `churned` in it: of those, and of all. */
  existing: number
  churnedExisting: number
  churned: number
  recovered: number
  planned: { playbook: string | null; status: string; count: number }[]
  /** Interventions delivered in the window, and those of them with a positive outcome. */
  delivered: number
  succeeded: number
  /** Of positive outcomes: mean days from delivery, null when there are none. */
  days: number | null
  recorded: { playbook: string | null; result: 'positive' | 'negative' | 'neutral'; count: number }[]
  playbooks: { id: string; name: string; area: string | null; status: string }[]
}

/** What happened since then. Nothing of shadow mode is counted. */
export async function count(db: Reader, tenant: TenantId, mode: Mode, since: Date): Promise<Counts> {
  const own = (alias: string) => sql.raw(`${alias}.tenant_id = scope.tenant and ${alias}.mode = scope.mode`)
  const list = (columns: string, from: ReturnType<typeof sql>) =>
    sql`(select coalesce(json_agg(row_to_json(r)), '[]') from (select ${sql.raw(columns)} from ${from}) as r)`
  const entered = (stage: string) =>
    sql`retivo.stage_history h where ${own('h')} and h.to_stage = ${sql.lit(stage)} and h.at >= scope.since`
  const planned = sql`retivo.interventions i where ${own('i')} and i.kind = 'intervention' and i.planned_at >= scope.since and not i.shadow`
  const delivered = sql`retivo.interventions i
    left join retivo.outcomes o on o.tenant_id = i.tenant_id and o.mode = i.mode and o.intervention_id = i.id
    where ${own('i')} and i.kind = 'intervention' and i.delivered_at >= scope.since and not i.shadow`
  const recorded = sql`retivo.outcomes o
    join retivo.interventions i on i.tenant_id = o.tenant_id and i.mode = o.mode and i.id = o.intervention_id
    where ${own('o')} and o.recorded_at >= scope.since and not i.shadow`
  const row = await db
    .selectFrom(
      sql<{
        tenant: string
        mode: string
        since: Date
      }>`(select ${tenant}::uuid as tenant, ${mode}::text as mode, ${since}::timestamptz as since)`.as('scope'),
    )
    .select([
      sql<
        Counts['users']
      >`${list('u.lifecycle_stage as stage, u.risk_level as risk, count(*) as count', sql`retivo.users u where ${own('u')} group by 1, 2`)}`.as(
        'users',
      ),
      sql<number>`(select count(*) from retivo.users u where ${own('u')} and u.created_at < scope.since)`.as(
        'existing',
      ),
      sql<number>`(select count(distinct h.external_id) from ${entered('churned')} and exists (select from retivo.users u
        where u.tenant_id = h.tenant_id and u.mode = h.mode and u.external_id = h.external_id and u.created_at < scope.since))`.as(
        'churnedExisting',
      ),
      sql<number>`(select count(distinct h.external_id) from ${entered('churned')})`.as('churned'),
      sql<number>`(select count(distinct h.external_id) from ${entered('recovered')})`.as('recovered'),
      sql<
        Counts['planned']
      >`${list('i.playbook_id as playbook, i.status, count(*) as count', sql`${planned} group by 1, 2`)}`.as('planned'),
      sql<number>`(select count(*) from ${delivered})`.as('delivered'),
      sql<number>`(select count(*) from ${delivered} and o.result = 'positive')`.as('succeeded'),
      sql<number | null>`(select (avg(extract(epoch from o.recorded_at - i.delivered_at)) / 86400)::double precision
        from ${recorded} and o.result = 'positive')`.as('days'),
      sql<
        Counts['recorded']
      >`${list('i.playbook_id as playbook, o.result, count(*) as count', sql`${recorded} group by 1, 2`)}`.as(
        'recorded',
      ),
      sql<
        Counts['playbooks']
      >`${list('p.id, p.name, p.lifecycle_area as area, p.status', sql`retivo.playbooks p where p.tenant_id = scope.tenant`)}`.as(
        'playbooks',
      ),
    ])
    .executeTakeFirstOrThrow()
  return row
}
