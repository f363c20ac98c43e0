import type { Selectable } from 'kysely'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import type { Reader, Writer } from '#db/types.ts'
import type { DB } from '#generated/db.ts'

export type AutoGateRow = Selectable<DB['thumbgate.auto_gates']>

/** All gates of the customer, those promoted first at the front. */
export const list = (db: Reader, customer: CustomerId): Promise<AutoGateRow[]> =>
  db
    .selectFrom('thumbgate.auto_gates')
    .selectAll()
    .where('customer_id', '=', customer)
    .orderBy('promoted_at')
    .orderBy('id')
    .execute()

export interface NewGate {
  id: string
  trigger: string
  pattern: string
  action: string
  message: string
  severity: string
  occurrences: number
  promotedAt: Date
}

export async function insert(db: Writer, customer: CustomerId, gate: NewGate): Promise<void> {
  const { promotedAt, ...columns } = gate
  await db
    .insertInto('thumbgate.auto_gates')
    .values({ customer_id: customer, ...columns, promoted_at: promotedAt })
    .execute()
}

export interface GateChanges {
  action?: string
  severity?: string
  message?: string
  occurrences: number
  upgraded_at?: Date
}

export async function update(db: Writer, customer: CustomerId, id: string, changes: GateChanges): Promise<void> {
  await db
    .updateTable('thumbgate.auto_gates')
    .set(changes)
    .where('customer_id', '=', customer)
    .where('id', '=', id)
    .execute()
}

export async function remove(db: Writer, customer: CustomerId, id: string): Promise<void> {
  await db.deleteFrom('thumbgate.auto_gates').where('customer_id', '=', customer).where('id', '=', id).execute()
}

export interface GateLogEntry {
  type: 'promote' | 'upgrade' | 'remove'
  gateId: string
  trigger: string
  action: string
  occurrences: number
}

/** Remembers what became of a gate. */
export async function log(db: Writer, customer: CustomerId, entry: GateLogEntry, now: Date): Promise<void> {
  const { gateId, ...columns } = entry
  await db
    .insertInto('thumbgate.gate_promotion_log')
    .values({ customer_id: customer, ...columns, gate_id: gateId, created_at: now })
    .execute()
}

/** Counts an event under each of these keys. */
export async function insertKeys(
  db: Writer,
  customer: CustomerId,
  feedbackId: string,
  keys: readonly string[],
  now: Date,
): Promise<void> {
  if (keys.length === 0) return
  await db
    .insertInto('thumbgate.failure_keys')
    .values(keys.map((key) => ({ customer_id: customer, key, feedback_id: feedbackId, created_at: now })))
    .execute()
}

/** How many events since then count under each of these keys. */
export async function countKeys(
  db: Reader,
  customer: CustomerId,
  keys: readonly string[],
  since: Date,
): Promise<Map<string, number>> {
  if (keys.length === 0) return new Map()
  const rows = await db
    .selectFrom('thumbgate.failure_keys')
    .select((eb) => ['key', eb.fn.countAll<number>().as('count')])
    .where('customer_id', '=', customer)
    .where('key', 'in', keys)
    .where('created_at', '>=', since)
    .groupBy('key')
    .execute()
  return new Map(rows.map(({ key, count }) => [key, count]))
}

/** The gate that was promoted last; undefined before the first. */
export const lastPromotion = (db: Reader, customer: CustomerId): Promise<{ id: string; at: Date } | undefined> =>
  db
    .selectFrom('thumbgate.gate_promotion_log')
    .select(['gate_id as id', 'created_at as at'])
    .where('customer_id', '=', customer)
    .where('type', '=', 'promote')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
