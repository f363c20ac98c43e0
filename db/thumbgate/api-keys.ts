import { type Selectable, sql } from 'kysely'
import { asCustomerId, type CustomerId } from '#db/thumbgate/ids.ts'
import type { Reader, Writer } from '#db/types.ts'
import type { DB } from '#generated/db.ts'

export type ApiKeyRow = Selectable<DB['thumbgate.api_keys']>

export interface NewApiKey {
  keySha256: string
  keySealed: string
  /** Null: unlimited. */
  remainingCredits: number | null
  installId: string | null
  source: string
  createdAt: Date
}

/** What a presented key proves, after this use. */
export interface UsedKeyRow {
  customerId: CustomerId
  installId: string | null
  usageCount: number
}

/**
 * Takes one use of a key: counted, and paid with a credit where they are numbered. One statement, so n credits pay for exactly n uses.
 * Undefined when the key is unknown, disabled or used up.
 */
export async function takeUse(db: Writer, keySha256: string): Promise<UsedKeyRow | undefined> {
  const row = await db
    .updateTable('thumbgate.api_keys')
    .set({
      usage_count: sql<number>`usage_count + 1`,
      remaining_credits: sql<number | null>`remaining_credits - 1`,
    })
    .where('key_sha256', '=', keySha256)
    .where('active', '=', true)
    .where((eb) => eb.or([eb('remaining_credits', 'is', null), eb('remaining_credits', '>', 0)]))
    .returning(['customer_id as customerId', 'install_id as installId', 'usage_count as usageCount'])
    .executeTakeFirst()
  return row && { ...row, customerId: asCustomerId(row.customerId) }
}

/** The new key, or undefined when the customer has an active one already. */
export function insert(db: Writer, customer: CustomerId, key: NewApiKey): Promise<ApiKeyRow | undefined> {
  return db
    .insertInto('thumbgate.api_keys')
    .values({
      key_sha256: key.keySha256,
      key_sealed: key.keySealed,
      customer_id: customer,
      remaining_credits: key.remainingCredits,
      install_id: key.installId,
      source: key.source,
      created_at: key.createdAt,
    })
    .onConflict((conflict) => conflict.column('customer_id').where('active', '=', true).doNothing())
    .returningAll()
    .executeTakeFirst()
}

/**
 * The customer's active key, brought up to date in one statement: an unset install id is filled in, and `credits` are added to a numbered
 * balance. Undefined when there is none.
 */
export function reuse(
  db: Writer,
  customer: CustomerId,
  installId: string | null,
  credits: number,
): Promise<ApiKeyRow | undefined> {
  return db
    .updateTable('thumbgate.api_keys')
    .set({
      install_id: sql<string | null>`coalesce(install_id, ${installId}::text)`,
      remaining_credits: sql<number | null>`remaining_credits + ${credits}::bigint`,
    })
    .where('customer_id', '=', customer)
    .where('active', '=', true)
    .returningAll()
    .executeTakeFirst()
}

/** How often that key of the customer was used; undefined when there is no such key. */
export async function usage(db: Reader, customer: CustomerId, keySha256: string): Promise<number | undefined> {
  const row = await db
    .selectFrom('thumbgate.api_keys')
    .select('usage_count')
    .where('customer_id', '=', customer)
    .where('key_sha256', '=', keySha256)
    .executeTakeFirst()
  return row?.usage_count
}

export function findActive(db: Reader, customer: CustomerId): Promise<ApiKeyRow | undefined> {
  return db
    .selectFrom('thumbgate.api_keys')
    .selectAll()
    .where('customer_id', '=', customer)
    .where('active', '=', true)
    .executeTakeFirst()
}

/** Disables the customer's keys; returns how many were active. */
export async function disableAll(db: Writer, customer: CustomerId, now: Date): Promise<number> {
  const result = await db
    .updateTable('thumbgate.api_keys')
    .set({ active: false, disabled_at: now })
    .where('customer_id', '=', customer)
    .where('active', '=', true)
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
}

/** For operators: all keys, or those of a customer, oldest first. */
export function list(db: Reader, customer?: CustomerId): Promise<ApiKeyRow[]> {
  return db
    .selectFrom('thumbgate.api_keys')
    .selectAll()
    .$if(customer !== undefined, (query) => query.where('customer_id', '=', customer ?? null))
    .orderBy('created_at')
    .orderBy('key_sha256')
    .execute()
}
