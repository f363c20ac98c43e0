import type { Selectable } from 'kysely'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import type { Reader } from '#db/types.ts'
import type { DB } from '#generated/db.ts'

export type RecentJobRow = Pick<
  Selectable<DB['thumbgate.hosted_jobs']>,
  'job_id' | 'status' | 'started_at' | 'ended_at' | 'checkpoints' | 'verification' | 'skill'
>

/** Hosted jobs made since a time, newest first. */
export const listSince = (db: Reader, customer: CustomerId, since: Date, limit: number): Promise<RecentJobRow[]> =>
  db
    .selectFrom('thumbgate.hosted_jobs')
    .select(['job_id', 'status', 'started_at', 'ended_at', 'checkpoints', 'verification', 'skill'])
    .where('customer_id', '=', customer)
    .where('created_at', '>=', since)
    .orderBy('created_at', 'desc')
    .orderBy('job_id')
    .limit(limit)
    .execute()
