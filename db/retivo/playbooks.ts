import { type Insertable, type Selectable, sql } from 'kysely'
import type { Mode, TenantId } from '#db/retivo/ids.ts'
import type { Owner } from '#db/retivo/interventions.ts'
import { jsonParameter, run } from '#db/retivo/statement.ts'
import type { Reader, Writer } from '#db/types.ts'
import type { DB } from '#generated/db.ts'

export type PlaybookRow = Selectable<DB['retivo.playbooks']>

/** Recorded outcomes of a playbook in one mode. */
export interface Stats {
  positive: number
  negative: number
  neutral: number
}

export interface PlaybookFields {
  name: string
  lifecycleArea: string | null
  entryConditions: object
  exitConditions: object
  constraints: object
  strategyHints: object
}

type Columns = Pick<
  Insertable<DB['retivo.playbooks']>,
  'name' | 'lifecycle_area' | 'entry_conditions' | 'exit_conditions' | 'constraints' | 'strategy_hints'
>

const columnsOf = (fields: PlaybookFields): Columns => ({
  name: fields.name,
  lifecycle_area: fields.lifecycleArea,
  entry_conditions: jsonParameter(fields.entryConditions),
  exit_conditions: jsonParameter(fields.exitConditions),
  constraints: jsonParameter(fields.constraints),
  strategy_hints: jsonParameter(fields.strategyHints),
})

/** A draft. */
export function insert(
  db: Writer,
  tenant: TenantId,
  playbook: PlaybookFields & { id: string; createdAt: Date },
): Promise<PlaybookRow> {
  return db
    .insertInto('retivo.playbooks')
    .values({
      ...columnsOf(playbook),
      id: playbook.id,
      tenant_id: tenant,
      created_at: playbook.createdAt,
      updated_at: playbook.createdAt,
      status_changed_at: playbook.createdAt,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** Newest first, archived ones too, each with its outcomes in that mode. */
export function list(db: Reader, tenant: TenantId, mode: Mode): Promise<(PlaybookRow & Stats)[]> {
  return db
    .selectFrom('retivo.playbooks as p')
    .leftJoin('retivo.playbook_stats as s', (join) =>
      join.onRef('s.tenant_id', '=', 'p.tenant_id').onRef('s.playbook_id', '=', 'p.id').on('s.mode', '=', mode),
    )
    .selectAll('p')
    .select((eb) => [
      eb.fn.coalesce('s.positive', sql<number>`0`).as('positive'),
      eb.fn.coalesce('s.negative', sql<number>`0`).as('negative'),
      eb.fn.coalesce('s.neutral', sql<number>`0`).as('neutral'),
    ])
    .where('p.tenant_id', '=', tenant)
    .orderBy('p.created_at', 'desc')
    .orderBy('p.id', 'desc')
    .execute()
}

export function find(db: Reader, tenant: TenantId, id: string): Promise<PlaybookRow | undefined> {
  return db
    .selectFrom('retivo.playbooks')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Those of the playbooks that are the tenant's. */
export function listByIds(db: Reader, tenant: TenantId, ids: readonly string[]): Promise<PlaybookRow[]> {
  return db
    .selectFrom('retivo.playbooks')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where('id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .execute()
}

/** One playbook, held until the transaction ends. */
export function hold(db: Writer, tenant: TenantId, id: string): Promise<PlaybookRow | undefined> {
  return db
    .selectFrom('retivo.playbooks')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
}

/** Oldest first. */
export function listActive(db: Reader, tenant: TenantId): Promise<PlaybookRow[]> {
  return db
    .selectFrom('retivo.playbooks')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where('status', '=', 'active')
    .orderBy('created_at')
    .orderBy('id')
    .execute()
}

/** Tenants that have any active playbook. */
export async function listTenantsWithActive(db: Reader): Promise<string[]> {
  const rows = await db
    .selectFrom('retivo.playbooks')
    .select('tenant_id')
    .distinct()
    .where('status', '=', 'active')
    .execute()
  return rows.map((row) => row.tenant_id)
}

/** How many count against the plan: those that are not archived. */
export async function countUnarchived(db: Reader, tenant: TenantId): Promise<number> {
  const row = await db
    .selectFrom('retivo.playbooks')
    .select((eb) => eb.fn.countAll<number>().as('number'))
    .where('tenant_id', '=', tenant)
    .where('status', '<>', 'archived')
    .executeTakeFirstOrThrow()
  return row.number
}

export function update(
  db: Writer,
  tenant: TenantId,
  id: string,
  fields: PlaybookFields,
  now: Date,
): Promise<PlaybookRow> {
  return db
    .updateTable('retivo.playbooks')
    .set({ ...columnsOf(fields), updated_at: now })
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** Nothing happens to one that has that status already. */
export async function setStatus(db: Writer, tenant: TenantId, id: string, status: string, now: Date): Promise<void> {
  await db
    .updateTable('retivo.playbooks')
    .set({ status, status_changed_at: now, updated_at: now })
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .where('status', '<>', status)
    .execute()
}

const takePlacesText = `
  with day as (
    select planned from retivo.playbook_days
    where tenant_id = $1::uuid and mode = $2 and playbook_id = $3::uuid and day = $4::date
    for no key update
  ), granted as (
    select greatest(0, least($5::integer, coalesce($6::integer, 2147483647) - planned)) as number from day
  ), taken as (
    update retivo.playbook_days set planned = playbook_days.planned + granted.number
    from granted where tenant_id = $1::uuid and mode = $2 and playbook_id = $3::uuid and day = $4::date and granted.number > 0
  )
  select number from granted`

/** Takes so many of the day's places of a playbook. Returns how many were left, at most as many; `limit` null: there always are enough. */
export async function takePlaces(
  db: Writer,
  { tenant, mode }: Owner,
  playbook: { id: string; day: string; limit: number | null },
  wanted: number,
): Promise<number> {
  const values = [tenant, mode, playbook.id, playbook.day, wanted, playbook.limit]
  const [granted] = await run<{ number: number }>(db, { text: takePlacesText, values })
  if (granted) return granted.number
  await db
    .insertInto('retivo.playbook_days')
    .values({ tenant_id: tenant, mode, playbook_id: playbook.id, day: playbook.day, planned: 0 })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const [after] = await run<{ number: number }>(db, { text: takePlacesText, values })
  if (!after) throw new Error(`Playbook ${playbook.id} has no row for ${playbook.day}`)
  return after.number
}

/** Gives one of them back. */
export async function giveDay(
  db: Writer,
  tenant: TenantId,
  mode: Mode,
  playbook: { id: string; day: string },
): Promise<void> {
  await db
    .updateTable('retivo.playbook_days')
    .set((eb) => ({ planned: eb('planned', '-', 1) }))
    .where('tenant_id', '=', tenant)
    .where('mode', '=', mode)
    .where('playbook_id', '=', playbook.id)
    .where('day', '=', playbook.day)
    .where('planned', '>', 0)
    .execute()
}

/** Adds one outcome. */
export async function addOutcome(
  db: Writer,
  tenant: TenantId,
  mode: Mode,
  playbook: { id: string; result: keyof Stats },
): Promise<void> {
  const { result } = playbook
  await db
    .insertInto('retivo.playbook_stats')
    .values({ tenant_id: tenant, mode, playbook_id: playbook.id, [result]: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['tenant_id', 'mode', 'playbook_id'])
        .doUpdateSet((eb) => ({ [result]: eb(`retivo.playbook_stats.${result}`, '+', 1) })),
    )
    .execute()
}
