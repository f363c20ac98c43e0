/** `npm run bench -- retivo`: ingestion beside two bare handlers, reads of a large tenant beside single statements, and its small neighbours. */
import type { Output } from '../output.ts'
import { startPostgres } from '../throwaway-postgres.ts'
import { measureIngestion } from './retivo/ingestion.ts'
import { measureNeighbours } from './retivo/neighbours.ts'
import { measureReads } from './retivo/reads.ts'
import type { Row } from './retivo/rows.ts'
import { buildWorld, makeDatabase, settle, type World } from './retivo/world.ts'

export interface RetivoOptions {
  rounds: number
  /** Batches of 100 events per row and round. */
  batches: number
  /** Of the large tenant. */
  users: number
  events: number
  only?: 'ingestion' | 'reads'
}

/** Measures, prints, and returns false when a number is missed. */
export async function benchRetivo(options: RetivoOptions, output: Output): Promise<boolean> {
  const postgres = await startPostgres()
  try {
    const rows: Record<string, Row> = {}
    if (options.only !== 'reads') {
      const accord = await makeDatabase(postgres.url, 'bench_accord')
      const bare = await makeDatabase(postgres.url, 'bench_bare')
      const size = { users: 10_000, eventsPerUser: 50, neighbours: 0 }
      output.say(
        `ingestion: ${options.rounds} interleaved rounds of ${options.batches} batches of 100 events, 10,000 users`,
      )
      const worlds: [World, World] = [await buildWorld(accord, size), await buildWorld(bare, size)]
      for (const world of worlds) settle(world)
      Object.assign(rows, await measureIngestion(options, worlds, output))
    }
    if (options.only !== 'ingestion') {
      const url = await makeDatabase(postgres.url, 'bench_reads')
      output.say(
        `reads: ${options.users} users and ${options.events} events in one tenant, beside 20 small ones; this takes a while to write`,
      )
      const eventsPerUser = Math.max(1, Math.round(options.events / options.users))
      const world = await buildWorld(url, { users: options.users, eventsPerUser, neighbours: 20 })
      Object.assign(rows, await measureReads(options.rounds, world, output))
      Object.assign(rows, await measureNeighbours(options.rounds, world, output))
    }
    output.result(Object.fromEntries(Object.entries(rows).map(([name, { reached: _reached, ...row }]) => [name, row])))
    return Object.values(rows).every(({ reached }) => reached)
  } finally {
    postgres.stop()
  }
}
