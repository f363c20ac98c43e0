/** What an evaluation reads about one user. */
import { type Selectable, sql } from 'kysely'
import type { Mode, TenantId } from '#db/retivo/ids.ts'
import type { Stats } from '#db/retivo/playbooks.ts'
import type { Reader, Writer } from '#db/types.ts'
import type { DB } from '#generated/db.ts'

export type UserRow = Selectable<DB['retivo.users']>

export interface UserKey {
  tenant: TenantId
  mode: Mode
  user: string
}

export function findUser(db: Reader, { tenant, mode, user }: UserKey): Promise<UserRow | undefined> {
  return db
    .selectFrom('retivo.users')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where('mode', '=', mode)
    .where('external_id', '=', user)
    .executeTakeFirst()
}

/** The same, held until the transaction ends: one after the other decides about a user. */
export function holdUser(db: Writer, { tenant, mode, user }: UserKey): Promise<UserRow | undefined> {
  return db
    .selectFrom('retivo.users')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where('mode', '=', mode)
    .where('external_id', '=', user)
    .forNoKeyUpdate()
    .executeTakeFirst()
}

export interface Planned {
  playbook_id: string | null
  lifecycle_area: string | null
  planned_at: Date
}

/** What counts against cooldowns and caps: every intervention but those rejected or in shadow, and what was handed to people automatically. */
export function listCounted(db: Reader, { tenant, mode, user }: UserKey): Promise<Planned[]> {
  return db
    .selectFrom('retivo.interventions as i')
    .leftJoin('retivo.playbooks as p', (join) =>
      join.onRef('p.tenant_id', '=', 'i.tenant_id').onRef('p.id', '=', 'i.playbook_id'),
    )
    .select(['i.playbook_id', 'p.lifecycle_area', 'i.planned_at'])
    .where('i.tenant_id', '=', tenant)
    .where('i.mode', '=', mode)
    .where('i.external_id', '=', user)
    .where('i.status', '<>', 'rejected')
    .where('i.shadow', '=', false)
    .where((eb) => eb.or([eb('i.kind', '=', 'intervention'), eb('i.origin', '=', 'pipeline')]))
    .execute()
}

export interface Open {
  /** Interventions that are planned or approved. */
  pending: number
  /** Escalations nobody has handled, made automatically. */
  escalations: number
}

/** What is open for a user; `withShadow` says whether shadow rows count. */
export async function countOpen(db: Reader, { tenant, mode, user }: UserKey, withShadow: boolean): Promise<Open> {
  const row = await db
    .selectFrom('retivo.interventions')
    .select((eb) => [
      eb.fn.countAll<number>().filterWhere('kind', '=', 'intervention').as('pending'),
      eb.fn
        .countAll<number>()
        .filterWhere('kind', '=', 'escalation')
        .filterWhere('origin', '=', 'pipeline')
        .as('escalations'),
    ])
    .where('tenant_id', '=', tenant)
    .where('mode', '=', mode)
    .where('external_id', '=', user)
    .where('status', 'in', ['planned', 'approved', 'pending'])
    .$if(!withShadow, (query) => query.where('shadow', '=', false))
    .executeTakeFirstOrThrow()
  return row
}

export interface PlaybookFigures extends Stats {
  playbook_id: string
  planned_today: number
  flags: number
}

/** Figures of playbooks in one mode: outcomes, what was planned on that date, and what was flagged since. */
export function listFigures(
  db: Reader,
  { tenant, mode }: Pick<UserKey, 'tenant' | 'mode'>,
  playbooks: readonly string[],
  { day, flaggedSince }: { day: string; flaggedSince: Date },
): Promise<PlaybookFigures[]> {
  if (playbooks.length === 0) return Promise.resolve([])
  const zero = sql<number>`0`
  return db
    .selectFrom('retivo.playbooks as p')
    .leftJoin('retivo.playbook_stats as s', (join) =>
      join.onRef('s.tenant_id', '=', 'p.tenant_id').onRef('s.playbook_id', '=', 'p.id').on('s.mode', '=', mode),
    )
    .leftJoin('retivo.playbook_days as d', (join) =>
      join
        .onRef('d.tenant_id', '=', 'p.tenant_id')
        .onRef('d.playbook_id', '=', 'p.id')
        .on('d.mode', '=', mode)
        .on('d.day', '=', day),
    )
    .select((eb) => [
      'p.id as playbook_id',
      eb.fn.coalesce('s.positive', zero).as('positive'),
      eb.fn.coalesce('s.negative', zero).as('negative'),
      eb.fn.coalesce('s.neutral', zero).as('neutral'),
      eb.fn.coalesce('d.planned', zero).as('planned_today'),
      eb.fn
        .coalesce(
          eb
            .selectFrom('retivo.interventions as i')
            .select((inner) => inner.fn.countAll<number>().as('number'))
            .whereRef('i.tenant_id', '=', 'p.tenant_id')
            .where('i.mode', '=', mode)
            .whereRef('i.playbook_id', '=', 'p.id')
            .where('i.planned_at', '>=', flaggedSince)
            .where('i.flagged', '=', true),
          zero,
        )
        .as('flags'),
    ])
    .where('p.tenant_id', '=', tenant)
    .where('p.id', 'in', playbooks)
    .execute()
}

/** The text of the last intervention that was said, or is to be said, to a user. */
export async function findLastMessage(db: Reader, { tenant, mode, user }: UserKey): Promise<string | null> {
  const row = await db
    .selectFrom('retivo.interventions')
    .select('message_body')
    .where('tenant_id', '=', tenant)
    .where('mode', '=', mode)
    .where('external_id', '=', user)
    .where('kind', '=', 'intervention')
    .where('status', '<>', 'rejected')
    .where('shadow', '=', false)
    .orderBy('planned_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.message_body ?? null
}

/** Names and times of a user's latest events, newest first. */
export function listLatestEvents(
  db: Reader,
  { tenant, mode, user }: UserKey,
  limit: number,
): Promise<{ name: string; occurred_at: Date }[]> {
  return db
    .selectFrom('retivo.events')
    .select(['name', 'occurred_at'])
    .where('tenant_id', '=', tenant)
    .where('mode', '=', mode)
    .where('external_id', '=', user)
    .orderBy('occurred_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}

/** A user's latest interventions with what came of them, newest first. */
export function listLatestInterventions(
  db: Reader,
  { tenant, mode, user }: UserKey,
  limit: number,
): Promise<{ playbook: string | null; channel: string; status: string; planned_at: Date; result: string | null }[]> {
  return db
    .selectFrom('retivo.interventions as i')
    .leftJoin('retivo.playbooks as p', (join) =>
      join.onRef('p.tenant_id', '=', 'i.tenant_id').onRef('p.id', '=', 'i.playbook_id'),
    )
    .leftJoin('retivo.outcomes as o', (join) =>
      join
        .onRef('o.tenant_id', '=', 'i.tenant_id')
        .onRef('o.mode', '=', 'i.mode')
        .onRef('o.intervention_id', '=', 'i.id'),
    )
    .select(['p.name as playbook', 'i.channel', 'i.status', 'i.planned_at', 'o.result'])
    .where('i.tenant_id', '=', tenant)
    .where('i.mode', '=', mode)
    .where('i.external_id', '=', user)
    .where('i.kind', '=', 'intervention')
    .orderBy('i.planned_at', 'desc')
    .orderBy('i.id', 'desc')
    .limit(limit)
    .execute()
}
