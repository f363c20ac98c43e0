/** What a stored event costs, beside two bare handlers that are sent the same batches. */
import type { Output } from '../../output.ts'
import { sendMany } from '../load.ts'
import { median } from '../rounds.ts'
import { type BenchServer, startRow } from './process.ts'
import { type Row, row } from './rows.ts'
import type { World } from './world.ts'

const names = ['accord', 'statements', 'insert'] as const
type Name = (typeof names)[number]

const batchSize = 100
const connections = 4

interface Round {
  eventsPerSecond: number
  microseconds: number
}

/** Batches, each with keys and users of its own. */
function batches(world: World, label: string): (port: number) => Buffer {
  let number = 0
  return (port) => {
    number++
    const at = new Date().toISOString()
    const events = Array.from({ length: batchSize }, (_, i) => ({
      user_id: `user-${String(1 + ((number * 7919 + i * 104_729) % world.users)).padStart(6, '0')}`,
      event: `Feature ${(number + i) % 5}`,
      properties: { button: 'save', seconds: i },
      timestamp: at,
      idempotency_key: `${label}-${number}-${i}`,
    }))
    const body = JSON.stringify({ events })
    const key = world.large.keys[number % world.large.keys.length]
    const head = `POST /retivo/api/track HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAuthorization: Bearer ${key}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n`
    return Buffer.from(head + body)
  }
}

export async function measureIngestion(
  { rounds, batches: count }: { rounds: number; batches: number },
  [accord, bare]: readonly [World, World],
  output: Output,
): Promise<Record<string, Row>> {
  const servers = new Map<Name, BenchServer>()
  try {
    for (const name of names) servers.set(name, await startRow(name, name === 'accord' ? accord : bare))
    const sources = new Map(names.map((name) => [name, batches(name === 'accord' ? accord : bare, name)]))
    const results = new Map<Name, Round[]>(names.map((name) => [name, []]))
    const send = async (name: Name, number: number): Promise<Round> => {
      const server = servers.get(name) as BenchServer
      const source = sources.get(name) as (port: number) => Buffer
      const requests = Array.from({ length: number }, () => source(server.port))
      const cpu = await server.microseconds()
      const started = performance.now()
      await sendMany(server.port, () => requests.pop() as Buffer, number, connections, 200)
      const seconds = (performance.now() - started) / 1000
      const events = number * batchSize
      return { eventsPerSecond: events / seconds, microseconds: ((await server.microseconds()) - cpu) / events }
    }
    for (const name of names) await send(name, count)
    for (let round = 0; round < rounds; round++) {
      for (const name of names.map((_, i) => names[(i + round) % names.length] as Name))
        results.get(name)?.push(await send(name, count))
      output.say(`round ${round + 1} of ${rounds}`)
    }
    return rowsOf(results, output)
  } finally {
    for (const server of servers.values()) server.stop()
  }
}

function rowsOf(results: ReadonlyMap<Name, readonly Round[]>, output: Output): Record<string, Row> {
  const of = (name: Name, what: keyof Round) => median((results.get(name) ?? []).map((round) => round[what]))
  const pair = (what: keyof Round, reference: Name) => ({ value: of('accord', what), reference: of(reference, what) })
  const speed = 'events/s'
  return {
    ingestionBesideStatements: row(
      output,
      'ingestion beside the same SQL',
      { ...pair('eventsPerSecond', 'statements'), unit: speed },
      { text: 'at least 0.70', isReached: (ratio) => ratio >= 0.7 },
    ),
    ingestionBesideInsert: row(
      output,
      'ingestion beside a plain INSERT',
      { ...pair('eventsPerSecond', 'insert'), unit: speed },
      { text: 'aimed at 0.25', isReached: (ratio) => ratio >= 0.25, isOnlyAim: true },
    ),
    ingestionCpu: row(
      output,
      'server CPU per event',
      { ...pair('microseconds', 'statements'), unit: 'µs' },
      { text: 'reported', isReached: () => true },
    ),
    ingestionCpuBesideInsert: row(
      output,
      'server CPU per event, plain INSERT',
      { ...pair('microseconds', 'insert'), unit: 'µs' },
      { text: 'reported', isReached: () => true },
    ),
  }
}
