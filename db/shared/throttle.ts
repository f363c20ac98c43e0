/** Counters of rate limits: fixed windows, by database time, exact under concurrency because each is taken by one conditional upsert. */
import { type Kysely, sql } from 'kysely'
import type { DB } from '#generated/db.ts'

export interface Taken {
  allowed: boolean
  /** Requests counted in the window, this one included when it is allowed. */
  used: number
  /** Until the window ends; at least 0. */
  secondsLeft: number
}

/** Counts one request on `key` unless `limit` are counted already; a window that has ended starts again. */
export async function take(db: Kysely<DB>, key: string, limit: number, windowSeconds: number): Promise<Taken> {
  const { rows } = await sql<{ allowed: boolean; used: number; seconds_left: number }>`
    with taken as (
      insert into shared.throttle as counter (key, used, window_ends_at)
      values (${key}, 1, clock_timestamp() + make_interval(secs => ${windowSeconds}::float8))
      on conflict (key) do update set
        used = case when counter.window_ends_at <= clock_timestamp() then 1 else counter.used + 1 end,
        window_ends_at =
          case when counter.window_ends_at <= clock_timestamp() then excluded.window_ends_at else counter.window_ends_at end
      where counter.window_ends_at <= clock_timestamp() or counter.used < ${limit}
      returning used, window_ends_at
    )
    select true as allowed, used, greatest(0, extract(epoch from window_ends_at - clock_timestamp()))::float8 as seconds_left
    from taken
    union all
    select false, used, greatest(0, extract(epoch from window_ends_at - clock_timestamp()))::float8
    from shared.throttle where key = ${key} and not exists (select from taken)
  `.execute(db)
  const row = rows[0]
  // Refused by a row that was made after this statement began: its window is at most a whole one.
  if (!row) return { allowed: false, used: limit, secondsLeft: windowSeconds }
  return { allowed: row.allowed, used: row.used, secondsLeft: row.seconds_left }
}

/** Takes back what {@link take} counted in a window that has not ended, where it turns out not to count. */
export async function giveBack(db: Kysely<DB>, key: string): Promise<void> {
  await sql`
    update shared.throttle set used = greatest(used - 1, 0) where key = ${key} and window_ends_at > clock_timestamp()
  `.execute(db)
}

/** Removes counters whose window has ended; how many. */
export async function prune(db: Kysely<DB>): Promise<number> {
  const result = await db
    .deleteFrom('shared.throttle')
    .where('window_ends_at', '<', sql<Date>`now()`)
    .executeTakeFirst()
  return Number(result.numDeletedRows)
}
