/** What evaluations read about users. */
import { type Selectable, sql } from 'kysely'
import type { Owner } from '#db/retivo/interventions.ts'
import type { Stats } from '#db/retivo/playbooks.ts'
import type { Reader, Writer } from '#db/types.ts'
import type { DB } from '#generated/db.ts'

/** What decisions about a user are made of; what its scores are computed from is none of it. */
export const userColumns = [
  'external_id',
  'name',
  'email',
  'company',
  'role',
  'team_size',
  'locale',
  'properties',
  'lifecycle_stage',
  'risk_level',
  'risk_score',
  'activation_score',
  'engagement_score',
  'expansion_score',
  'opted_out',
  'opt_changed_at',
  'over_limit',
  'churned_at',
] as const

export type UserRow = Pick<Selectable<DB['retivo.users']>, (typeof userColumns)[number]>

export interface UserKey extends Owner {
  user: string
}

const userOf = (db: Reader, { tenant, mode, user }: UserKey) =>
  db
    .selectFrom('retivo.users')
    .select(userColumns)
    .where('tenant_id', '=', tenant)
    .where('mode', '=', mode)
    .where('external_id', '=', user)

export const findUser = (db: Reader, key: UserKey): Promise<UserRow | undefined> => userOf(db, key).executeTakeFirst()

/** The same, held until the transaction ends: one after the other decides about a user. */
export const holdUser = (db: Writer, key: UserKey): Promise<UserRow | undefined> =>
  userOf(db, key).forNoKeyUpdate().executeTakeFirst()

/**
 * The users a batch is about, to be joined laterally with what belongs to each, in the order of the index by user; `offset(0)` keeps the join
 * from being turned round. So one user is looked up after the other, also by a database that knows nothing about its tables yet, and would
 * otherwise read everything of the tenant.
 */
export const eachOf = (users: readonly string[]) =>
  sql<{ id: string }>`unnest(${[...users]}::text[])`.as<'one'>(sql.raw('one (id)'))

export interface Planned {
  external_id: string
  playbook_id: string | null
  lifecycle_area: string | null
  planned_at: Date
}

/** What counts against cooldowns and caps: every intervention but those rejected or in shadow, and what was handed to people automatically. */
export function listCounted(db: Reader, { tenant, mode }: Owner, users: readonly string[]): Promise<Planned[]> {
  return db
    .selectFrom(eachOf(users))
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('retivo.interventions as i')
          .leftJoin('retivo.playbooks as p', (join) =>
            join.onRef('p.tenant_id', '=', 'i.tenant_id').onRef('p.id', '=', 'i.playbook_id'),
          )
          .select(['i.external_id', 'i.playbook_id', 'p.lifecycle_area', 'i.planned_at'])
          .where('i.tenant_id', '=', tenant)
          .where('i.mode', '=', mode)
          .whereRef('i.external_id', '=', 'one.id')
          .where('i.status', '<>', 'rejected')
          .where('i.shadow', '=', false)
          .where((or) => or.or([or('i.kind', '=', 'intervention'), or('i.origin', '=', 'pipeline')]))
          .orderBy('i.planned_at', 'desc')
          .orderBy('i.id', 'desc')
          .offset(0)
          .as('counted'),
      (join) => join.onTrue(),
    )
    .selectAll('counted')
    .execute()
}

export interface Open {
  external_id: string
  /** Interventions that are planned or approved. */
  pending: number
  /** Escalations nobody has handled, made automatically. */
  escalations: number
}

/** What is open for each of the users; `withShadow` says whether shadow rows count. */
export function countOpen(
  db: Reader,
  { tenant, mode }: Owner,
  users: readonly string[],
  withShadow: boolean,
): Promise<Open[]> {
  return db
    .selectFrom(eachOf(users))
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('retivo.interventions')
          .select((count) => [
            count.fn.countAll<number>().filterWhere('kind', '=', 'intervention').as('pending'),
            count.fn
              .countAll<number>()
              .filterWhere('kind', '=', 'escalation')
              .filterWhere('origin', '=', 'pipeline')
              .as('escalations'),
          ])
          .where('tenant_id', '=', tenant)
          .where('mode', '=', mode)
          .whereRef('external_id', '=', 'one.id')
          .where('status', 'in', ['planned', 'approved', 'pending'])
          .$if(!withShadow, (query) => query.where('shadow', '=', false))
          .as('open'),
      (join) => join.onTrue(),
    )
    .select(['one.id as external_id', 'open.pending', 'open.escalations'])
    .execute()
}

export interface PlaybookFigures extends Stats {
  playbook_id: string
  planned_today: number
  flags: number
}

/** Figures of playbooks in one mode: outcomes, what was planned on that date, and what was flagged since. */
export function listFigures(
  db: Reader,
  { tenant, mode }: Owner,
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
            // As a literal: so its index can be used.
            .where('i.flagged', '=', sql.lit(true)),
          zero,
        )
        .as('flags'),
    ])
    .where('p.tenant_id', '=', tenant)
    .where('p.id', 'in', playbooks)
    .execute()
}

/** The text of the last intervention that was said, or is to be said, to each of the users; who was told nothing is left out. */
export function listLastMessages(
  db: Reader,
  { tenant, mode }: Owner,
  users: readonly string[],
): Promise<{ external_id: string; message_body: string | null }[]> {
  return db
    .selectFrom(eachOf(users))
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('retivo.interventions')
          .select(['external_id', 'message_body'])
          .where('tenant_id', '=', tenant)
          .where('mode', '=', mode)
          .whereRef('external_id', '=', 'one.id')
          .where('kind', '=', 'intervention')
          .where('status', '<>', 'rejected')
          .where('shadow', '=', false)
          .orderBy('planned_at', 'desc')
          .orderBy('id', 'desc')
          .limit(1)
          .as('last'),
      (join) => join.onTrue(),
    )
    .selectAll('last')
    .execute()
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
