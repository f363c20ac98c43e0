import type { CustomerId } from '#db/thumbgate/ids.ts'
import type { Reader, Writer } from '#db/types.ts'

export interface SettingsRow {
  scope: string
  data: unknown
}

/** The layers that were written. */
export const list = (db: Reader, customer: CustomerId): Promise<SettingsRow[]> =>
  db.selectFrom('thumbgate.settings').select(['scope', 'data']).where('customer_id', '=', customer).execute()

/** One layer, held until the transaction ends; undefined when it was never written. */
export async function hold(db: Writer, customer: CustomerId, scope: string): Promise<unknown> {
  const row = await db
    .selectFrom('thumbgate.settings')
    .select('data')
    .where('customer_id', '=', customer)
    .where('scope', '=', scope)
    .forNoKeyUpdate()
    .executeTakeFirst()
  return row?.data
}

export async function put(db: Writer, customer: CustomerId, scope: string, data: object, now: Date): Promise<void> {
  const values = { data: JSON.stringify(data), updated_at: now }
  await db
    .insertInto('thumbgate.settings')
    .values({ customer_id: customer, scope, ...values })
    .onConflict((conflict) => conflict.columns(['customer_id', 'scope']).doUpdateSet(values))
    .execute()
}

export async function remove(db: Writer, customer: CustomerId, scope: string): Promise<void> {
  await db.deleteFrom('thumbgate.settings').where('customer_id', '=', customer).where('scope', '=', scope).execute()
}
