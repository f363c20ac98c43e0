/** Questions about the job queue's own tables that its library has no call for. It does all the writing. */
import type { Session } from '#db/types.ts'

type Query = Pick<Session, 'query'>

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
export async function listActive(session: Session): Promise<ActiveJob[]> {
  return await session.query<ActiveJob>(
    `select name, id, retry_count as "retryCount" from ${jobSchema}.job where state = 'active'`,
  )
}

/** Which of these queues have a job that runs now or could; `due` where one could. */
export async function listOpen(session: Session, names: readonly string[]): Promise<{ name: string; due: boolean }[]> {
  return await session.query<{ name: string; due: boolean }>(
    `select name, bool_or(state < 'active') as due from ${jobSchema}.job
     where name = any($1) and (state = 'active' or (state < 'active' and start_after <= now()))
     group by name`,
    [names],
  )
}

/** The lock of a job that runs: it goes with the connection that took it. */
const lockOf = (id: string): string => `hashtextextended(${id}::text, 0)`

/** Takes the locks of jobs for this connection; returns those it got. */
export async function holdLocks(session: Query, ids: readonly string[]): Promise<string[]> {
  const rows = await session.query<{ id: string }>(
    `select id from unnest($1::text[]) as one (id) where pg_try_advisory_lock(${lockOf('id')})`,
    [ids],
  )
  return rows.map(({ id }) => id)
}

/** Gives locks of this connection back. */
export async function releaseLocks(session: Query, ids: readonly string[]): Promise<void> {
  await session.query(`select pg_advisory_unlock(${lockOf('id')}) from unnest($1::text[]) as one (id)`, [ids])
}

export interface ActiveJob {
  name: string
  id: string
  retryCount: number
}

/** Jobs that are said to run and whose lock no connection holds. */
export async function listUnheld(session: Query): Promise<ActiveJob[]> {
  return await session.query<ActiveJob>(
    `select job.name, job.id, job.retry_count as "retryCount" from ${jobSchema}.job
     where state = 'active' and not exists (
       select 1 from pg_locks
       where locktype = 'advisory' and granted and objsubid = 1
         and database = (select oid from pg_database where datname = current_database())
         and (classid::bigint << 32 | objid::bigint) = ${lockOf('job.id')})`,
  )
}

/** Seconds since a worker last looked after the queues; null when none ever has. */
export async function lastSupervised(session: Session): Promise<number | null> {
  const [row] = await session.query<{ age: number | null }>(
    `select extract(epoch from now() - max(monitor_on))::float8 as age from ${jobSchema}.queue`,
  )
  return row?.age ?? null
}

/** Which of these queues have a job that could run now. */
export async function listDue(session: Query, names: readonly string[]): Promise<string[]> {
  const rows = await session.query<{ name: string }>(
    `select name from unnest($1::text[]) as queue (name) where exists (
       select 1 from ${jobSchema}.job
       where job.name = queue.name and state < 'active' and not blocked and start_after <= now())`,
    [names],
  )
  return rows.map(({ name }) => name)
}
