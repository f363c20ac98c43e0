import { sql } from 'kysely'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import type { Reader } from '#db/types.ts'

export interface HandoffTotals {
  started: number
  accepted: number
  rejected: number
  aborted: number
  refused: number
  /** Completions whose result was verified, and those of them that failed. */
  verified: number
  verificationFailures: number
  /** Null where nothing is known. */
  averageAttempts: number | null
  averageTokens: number | null
}

const having = (condition: string) => sql<number>`count(*) filter (where ${sql.raw(condition)})::int`

export function totals(db: Reader, customer: CustomerId): Promise<HandoffTotals> {
  return db
    .selectFrom('thumbgate.handoff_events')
    .select([
      having(`event = 'started'`).as('started'),
      having(`outcome = 'accepted'`).as('accepted'),
      having(`outcome = 'rejected'`).as('rejected'),
      having(`outcome = 'aborted'`).as('aborted'),
      having(`event = 'rejected_start'`).as('refused'),
      having('verification_accepted is not null').as('verified'),
      having('not verification_accepted').as('verificationFailures'),
      sql<number | null>`avg(attempts)::float8`.as('averageAttempts'),
      sql<number | null>`avg(token_estimate)`.as('averageTokens'),
    ])
    .where('customer_id', '=', customer)
    .executeTakeFirstOrThrow()
}

/** Completions that failed, by intent or by delegate; most first, at most `limit`. */
export async function failures(
  db: Reader,
  customer: CustomerId,
  by: 'intent_id' | 'delegate_profile',
  limit: number,
): Promise<{ key: string; count: number }[]> {
  const rows = await db
    .selectFrom('thumbgate.handoff_events')
    .select((eb) => [`${by} as key`, eb.fn.countAll<number>().as('count')])
    .where('customer_id', '=', customer)
    .where('event', '=', 'completed')
    .where('is_failure', '=', true)
    .where(by, 'is not', null)
    .groupBy(by)
    .orderBy('count', 'desc')
    .orderBy('key')
    .limit(limit)
    .execute()
  return rows.map(({ key, count }) => ({ key: key ?? '', count }))
}
