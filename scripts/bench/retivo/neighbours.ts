/** The times of a small tenant, alone and while the large one is kept busy. */
import type { Output } from '../../output.ts'
import { median } from '../rounds.ts'
import { startRow } from './process.ts'
import { previewBody, timeRequest } from './reads.ts'
import { type Row, row } from './rows.ts'
import type { World } from './world.ts'

/** Requests of the large tenant at once, for as long as it takes. */
const busyness = 1
const maxRatio = 1.5
const samples = 20

export async function measureNeighbours(rounds: number, world: World, output: Output): Promise<Record<string, Row>> {
  const server = await startRow('accord', world)
  const quiet: number[] = []
  const disturbed: number[] = []
  try {
    for (let round = -1; round < rounds; round++) {
      const alone = await sample(server.port, world)
      const busy = await whileBusy(server.port, world, () => sample(server.port, world))
      if (round < 0) continue
      quiet.push(...alone)
      disturbed.push(...busy)
    }
  } finally {
    server.stop()
  }
  const times = { value: median(disturbed), unit: 'ms', reference: median(quiet) }
  return {
    smallTenant: row(output, 'a small tenant beside a busy large one', times, {
      text: `at most ${maxRatio} ×`,
      isReached: (ratio) => ratio <= maxRatio,
    }),
  }
}

async function sample(port: number, { small }: World): Promise<number[]> {
  const times: number[] = []
  for (let i = 0; i < samples; i++) {
    const { keys } = small[i % small.length] as { keys: string[] }
    const key = keys[i % keys.length] as string
    times.push(await timeRequest(port, key, '/customers?limit=50'), await timeRequest(port, key, '/analytics'))
  }
  return times
}

async function whileBusy<T>(port: number, { large }: World, work: () => Promise<T>): Promise<T> {
  let isOver = false
  const hammer = async (key: string) => {
    while (!isOver) {
      await timeRequest(port, key, '/analytics?range=90d')
      await timeRequest(port, key, '/playbooks/preview-count', previewBody)
      await timeRequest(port, key, '/customers?limit=1000')
    }
  }
  const hammering = Promise.all(large.keys.slice(0, busyness).map(hammer))
  try {
    return await work()
  } finally {
    isOver = true
    await hammering
  }
}
