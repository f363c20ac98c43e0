/** What a stored event costs, beside bare handlers that are sent the same batches. */
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import type { Output } from '../../output.ts'
import { sendMany } from '../load.ts'
import { median } from '../rounds.ts'
import { postgresClock } from './postgres-cpu.ts'
import { type BenchServer, startRow } from './process.ts'
import { type Row, row } from './rows.ts'
import { meanings, type Rung, rungs } from './rungs.ts'
import type { World } from './world.ts'

const batchSize = 100
const connections = 4

/** `sessions` is the real server too: its batches are of ten users, as when a few people's clicks are sent together; the others are of a hundred. */
const names = ['accord', 'sessions', ...rungs] as const
type Name = (typeof names)[number]

const serverOf = (name: Name): 'accord' | Rung => (name === 'sessions' ? 'accord' : name)
const usersIn = (name: Name): number => (name === 'sessions' ? 10 : batchSize)

interface Round {
  eventsPerSecond: number
  /** CPU per event, in microseconds: of the server, and of PostgreSQL. */
  server: number
  postgres: number
}

/** Batches, each with keys and users of its own. */
function batches(name: Name, world: World): (port: number) => Buffer {
  let number = 0
  return (port) => {
    number++
    const at = new Date().toISOString()
    const events = Array.from({ length: batchSize }, (_, i) => {
      const user = 1 + ((number * 7919 + (i % usersIn(name)) * 104_729) % world.users)
      return {
        user_id: `user-${String(user).padStart(6, '0')}`,
        event: `Feature ${(number + i) % 5}`,
        properties: { button: 'save', seconds: i },
        timestamp: at,
        idempotency_key: `${name}-${number}-${i}`,
      }
    })
    const body = JSON.stringify({ events })
    const key = world.large.keys[number % world.large.keys.length]
    const head = `POST /retivo/api/track HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAuthorization: Bearer ${key}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n`
    return Buffer.from(head + body)
  }
}

type Results = ReadonlyMap<Name, readonly Round[]>

const openTransactions = `select count(*)::integer as number from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'`

/** Stops a server between two transactions: what it evaluates in the background must not hold rows while it is another's turn. */
async function pause(server: BenchServer, database: Client): Promise<void> {
  for (;;) {
    server.pause()
    const { rows } = await database.query<{ number: number }>(openTransactions)
    if (rows[0]?.number === 0) return
    server.resume()
    await sleep(10)
  }
}

export async function measureIngestion(
  { rounds, batches: count }: { rounds: number; batches: number },
  [accord, bare]: readonly [World, World],
  output: Output,
): Promise<Record<string, Row>> {
  const servers = new Map<'accord' | Rung, BenchServer>()
  const clock = await postgresClock(bare.url)
  const worldOf = (name: Name) => (serverOf(name) === 'accord' ? accord : bare)
  const databases = new Map([accord, bare].map(({ url }) => [url, new Client({ connectionString: url })]))
  const databaseOf = (name: Name) => databases.get(worldOf(name).url) as Client
  try {
    for (const database of databases.values()) await database.connect()
    for (const name of ['accord', ...rungs] as const) {
      const server = await startRow(name, worldOf(name))
      servers.set(name, server)
      await pause(server, databaseOf(name))
    }
    const sources = new Map(names.map((name) => [name, batches(name, worldOf(name))]))
    const results = new Map<Name, Round[]>(names.map((name) => [name, []]))
    const send = async (name: Name): Promise<Round> => {
      const server = servers.get(serverOf(name)) as BenchServer
      const source = sources.get(name) as (port: number) => Buffer
      const requests = Array.from({ length: count }, () => source(server.port))
      server.resume()
      const [cpu, postgres] = [await server.microseconds(), clock()]
      const started = performance.now()
      await sendMany(server.port, () => requests.pop() as Buffer, count, connections, 200)
      const seconds = (performance.now() - started) / 1000
      const events = count * batchSize
      const used = { server: (await server.microseconds()) - cpu, postgres: clock() - postgres }
      await pause(server, databaseOf(name))
      return {
        eventsPerSecond: events / seconds,
        server: used.server / events,
        postgres: used.postgres / events,
      }
    }
    for (const name of names) await send(name)
    for (let round = 0; round < rounds; round++) {
      for (const name of names.map((_, i) => names[(i + round) % names.length] as Name))
        results.get(name)?.push(await send(name))
      output.say(`round ${round + 1} of ${rounds}`)
    }
    return { ...rowsOf(results, output), ...ladderOf(results, output) }
  } finally {
    for (const server of servers.values()) server.stop()
    for (const database of databases.values()) await database.end()
  }
}

const middle = (results: Results, name: Name, what: (round: Round) => number): number =>
  median((results.get(name) ?? []).map(what))

const speed = ({ eventsPerSecond }: Round): number => eventsPerSecond
const wholeCpu = ({ server, postgres }: Round): number => server + postgres

function rowsOf(results: Results, output: Output): Record<string, Row> {
  const pair = (what: (round: Round) => number, reference: Name) => ({
    value: middle(results, 'accord', what),
    reference: middle(results, reference, what),
  })
  const reported = { text: 'reported' }
  return {
    ingestionBesideStatements: row(
      output,
      'ingestion beside the same SQL and jobs',
      { ...pair(speed, 'evaluated'), unit: 'events/s' },
      { text: 'at least 0.70', isReached: (ratio) => ratio >= 0.7 },
    ),
    ingestionBesideQueueing: row(
      output,
      'the same SQL, nobody evaluates',
      { ...pair(speed, 'statements'), unit: 'events/s' },
      { text: 'reported' },
    ),
    ingestionBesideInsert: row(
      output,
      'ingestion beside a plain INSERT',
      { ...pair(speed, 'insert'), unit: 'events/s' },
      { text: 'aimed at 0.25', isReached: (ratio) => ratio >= 0.25, isOnlyAim: true },
    ),
    ingestionCpu: row(
      output,
      'server CPU per event, same SQL',
      { ...pair(({ server }) => server, 'evaluated'), unit: 'µs' },
      reported,
    ),
    ingestionCpuBesideInsert: row(
      output,
      'server CPU per event, plain INSERT',
      { ...pair(({ server }) => server, 'insert'), unit: 'µs' },
      reported,
    ),
    ingestionWholeCpu: row(
      output,
      'CPU with PostgreSQL’s, same SQL',
      { ...pair(wholeCpu, 'evaluated'), unit: 'µs' },
      reported,
    ),
  }
}

const described: Readonly<Record<Name, string>> = {
  ...meanings,
  accord: '+ contract, credential, throttle',
  sessions: 'the same, batches of ten users',
}

/** What each required effect costs: events per second and CPU per event, each line with everything of those above it. */
function ladderOf(results: Results, output: Output): Record<string, Row> {
  output.say('what each required effect costs; each line has everything of those above it, CPU is per event:')
  const rows = [...rungs, 'accord', 'sessions'] as const
  return Object.fromEntries(
    rows.map((name) => {
      const [server, postgres] = [
        middle(results, name, (round) => round.server),
        middle(results, name, (round) => round.postgres),
      ]
      const text = `CPU ${server.toFixed(1)} µs + PostgreSQL ${postgres.toFixed(1)} µs`
      const pair = { value: middle(results, name, speed), reference: middle(results, 'insert', speed) }
      const line = row(output, described[name], { ...pair, unit: 'events/s' }, { text })
      return [`rung-${name}`, line]
    }),
  )
}
