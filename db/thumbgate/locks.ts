/** Locks that a transaction holds until it ends, by name: for decisions about rows that do not exist yet. */
import { sql } from 'kysely'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import type { Writer } from '#db/types.ts'

async function hold(db: Writer, name: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(db)
}

/** One transaction at a time looks for an equal memory of this category and adds or merges its own. */
export const holdMemories = (db: Writer, customer: CustomerId, category: string): Promise<void> =>
  hold(db, `thumbgate.memories/${customer}/${category}`)

/** One transaction at a time counts failures and changes gates. Taken after {@link holdMemories}. */
export const holdGates = (db: Writer, customer: CustomerId): Promise<void> =>
  hold(db, `thumbgate.auto-gates/${customer}`)

/** One transaction at a time handles what happens to a subscription: its checkout and its end may come in any order, or at once. */
export const holdSubscription = (db: Writer, subscription: string): Promise<void> =>
  hold(db, `thumbgate.subscriptions/${subscription}`)
