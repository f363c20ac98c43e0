import { type Selectable, sql } from 'kysely'
import type { Reader, Writer } from '#db/types.ts'
import type { DB } from '#generated/db.ts'

export interface Charge {
  id: string
  createdAt: Date
  status: 'succeeded' | 'pending' | 'failed'
  /** Minor units of the currency; 0 while nothing was captured. */
  capturedCents: number
  /** ISO 4217, upper case. */
  currency: string
  customerId: string | null
}

export type ReadingRow = Selectable<DB['thumbgate.charge_readings']>

/** Stores a page of charges; one that is there already is brought up to date, until it has found its order. */
export async function put(db: Writer, charges: readonly Charge[]): Promise<void> {
  if (charges.length === 0) return
  await db
    .insertInto('thumbgate.stripe_charges')
    .values(
      charges.map((charge) => ({
        id: charge.id,
        created_at: charge.createdAt,
        status: charge.status,
        captured_cents: charge.capturedCents,
        currency: charge.currency,
        customer_id: charge.customerId,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet((eb) => ({
          status: eb.ref('excluded.status'),
          captured_cents: eb.ref('excluded.captured_cents'),
        }))
        .where('thumbgate.stripe_charges.order_id', 'is', null),
    )
    .execute()
}

/** When the oldest charge was made of which nobody knows yet what becomes of it. */
export async function oldestPending(db: Reader): Promise<Date | null> {
  const row = await db
    .selectFrom('thumbgate.stripe_charges')
    .select((eb) => eb.fn.min('created_at').as('at'))
    .where('status', '=', 'pending')
    .executeTakeFirstOrThrow()
  return row.at as Date | null
}

/**
 * Gives each order of the ledger the charge that paid it: of the same customer, currency and amount, made at most `days` before or after the
 * order, the two nearest to each other first. Looks at charges made since `since` (null: at all). Returns how many orders got one; where
 * several were alike the rest gets theirs when it is called again.
 */
export async function matchOrders(db: Writer, since: Date | null, days: number): Promise<number> {
  const distance = sql`abs(extract(epoch from orders.at - charges.created_at))`
  const result = await db
    .with('pairs', (eb) =>
      eb
        .selectFrom('thumbgate.stripe_charges as charges')
        .innerJoin('thumbgate.revenue_events as orders', (join) =>
          join
            .onRef('orders.customer_id', '=', 'charges.customer_id')
            .onRef('orders.currency', '=', 'charges.currency')
            .onRef('orders.amount_cents', '=', 'charges.captured_cents')
            .on('orders.provider', '=', 'stripe')
            .on('orders.status', '=', 'paid')
            .on('orders.amount_cents', '>', 0),
        )
        .leftJoin('thumbgate.stripe_charges as others', 'others.order_id', 'orders.order_id')
        .select([
          'charges.id',
          'orders.order_id',
          'orders.at',
          sql<number>`row_number() over (partition by charges.id order by ${distance}, orders.id)`.as('of_charge'),
          sql<number>`row_number() over (partition by orders.id order by ${distance}, charges.id)`.as('of_order'),
        ])
        .where('charges.status', '=', 'succeeded')
        .where('charges.order_id', 'is', null)
        .where('others.id', 'is', null)
        .where(sql<boolean>`${distance} <= ${days * 86_400}::numeric`)
        .$if(since !== null, (query) => query.where('charges.created_at', '>=', since)),
    )
    .updateTable('thumbgate.stripe_charges')
    .from('pairs')
    .set((eb) => ({ order_id: eb.ref('pairs.order_id'), order_at: eb.ref('pairs.at') }))
    .whereRef('thumbgate.stripe_charges.id', '=', 'pairs.id')
    .where('pairs.of_charge', '=', 1)
    .where('pairs.of_order', '=', 1)
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
}

/** How far charges were read, and how the last reading went. */
export const findReading = (db: Reader): Promise<ReadingRow> =>
  db.selectFrom('thumbgate.charge_readings').selectAll().executeTakeFirstOrThrow()

export const putReading = async (db: Writer, reading: Partial<Omit<ReadingRow, 'single'>>): Promise<void> => {
  await db.updateTable('thumbgate.charge_readings').set(reading).execute()
}
