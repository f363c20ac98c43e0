/** Questions about the job queue's own tables that its library has no call for. It does all the writing. */
import type { Session } from '#db/types.ts'

/** Where the library keeps its tables. */
export const jobSchema = 'pgboss'

export interface JobCount {
  name: string
  /** created, retry, active, completed, cancelled or failed */
  state: string
  count: number
}

/** How many jobs there are by queue and state; finished ones are kept for some days. */
export async function countByState(session: Session): Promise<JobCount[]> {
  return await session.query<JobCount>(
    `select name, state::text as state, count(*) as count from ${jobSchema}.job group by name, state order by name, state`,
  )
}

/** Attempts that run, or ran when their process was killed. */
export async function listActive(session: Session): Promise<{ name: string; id: string; retryCount: number }[]> {
  return await session.query(
    `select name, id, retry_count as "retryCount" from ${jobSchema}.job where state = 'active'`,
  )
}

/** How many jobs of these queues run now or could. */
export async function countDue(session: Session, names: readonly string[]): Promise<number> {
  const [row] = await session.query<{ count: number }>(
    `select count(*) as count from ${jobSchema}.job
     where name = any($1) and (state = 'active' or (state < 'active' and start_after <= now()))`,
    [names],
  )
  return row?.count ?? 0
}
