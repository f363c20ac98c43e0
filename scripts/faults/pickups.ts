/** Which job was begun when, seen from the database: what a killed worker had, and when somebody else went on with it. */
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'

const lookMs = 200

export interface Pickups {
  /**
   * From a kill to the next beginning of a job that was lost by it, for each that began more than once. Of several kills between two beginnings
   * the first is taken, which is the longest time it can have been.
   */
  recoveries(kills: readonly number[]): { from: number; to: number }[]
  stop(): Promise<void>
}

/** Looks at the jobs of runs until it is stopped, also while the database is away. Times are those of performance.now. */
export function watchPickups(url: string): Pickups {
  const begun = new Map<string, Set<number>>()
  const stopping = new AbortController()

  async function look(): Promise<void> {
    const client = new Client({ connectionString: url })
    client.on('error', () => {
      // The next query says so.
    })
    await client.connect()
    try {
      while (!stopping.signal.aborted) {
        const { rows } = await client.query<{ id: string; at: number }>(
          `select id, extract(epoch from started_on)::float8 * 1000 as at from pgboss.job
           where name = 'mightykey.advance-run' and state in ('active', 'completed') and started_on is not null`,
        )
        for (const { id, at } of rows) begun.set(id, (begun.get(id) ?? new Set()).add(at - performance.timeOrigin))
        await sleep(lookMs)
      }
    } finally {
      await client.end()
    }
  }

  async function loop(): Promise<void> {
    while (!stopping.signal.aborted) {
      await look().catch(() => {
        // The database restarts; the next look finds what there is.
      })
      await sleep(lookMs)
    }
  }

  const looping = loop()
  return {
    recoveries: (kills) =>
      [...begun.values()].flatMap((times) => {
        const sorted = [...times].sort((a, b) => a - b)
        return sorted.slice(1).flatMap((next, index) => {
          const kill = kills.find((at) => at > (sorted[index] ?? 0) && at < next)
          return kill === undefined ? [] : [{ from: kill, to: next }]
        })
      }),
    async stop() {
      stopping.abort()
      await looping
    },
  }
}
