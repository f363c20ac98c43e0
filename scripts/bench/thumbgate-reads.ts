/** Reads of a long history through HTTP, beside the best single statement for each, and what they cost more than those of a short one. */
import { Agent, get } from 'node:http'
import type { Output } from '../output.ts'
import { type Row, row } from './retivo/rows.ts'
import { median } from './rounds.ts'
import { eventScripts, otherScripts, settle } from './thumbgate/history.ts'
import { type BenchServer, type Engine, startBenchServer } from './thumbgate/process.ts'
import { type Read, reads } from './thumbgate/statements.ts'

export interface ReadsOptions {
  /** Of the long history; the short one has a tenth. */
  events: number
  readRounds: number
}

const maxRatio = 5
const maxExtraMs = 3
const maxGrowth = 3

interface Times {
  /** Medians, in milliseconds. */
  request: number
  statement: number
}

/** Measures on one engine and prints a table. */
export async function benchReads(engine: Engine, options: ReadsOptions, output: Output): Promise<Record<string, Row>> {
  const { events, readRounds } = options
  const few = Math.ceil(events / 10)
  output.say(`reads on ${engine}: ${few}, then ${events} events, a memory for every fifth; medians of ${readRounds}`)
  const server = await startBenchServer(engine)
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  try {
    for (const script of [...otherScripts, ...eventScripts(1, few)]) await server.script(script)
    await server.time(settle)
    const short = new Map<string, Times>()
    for (const [key, read] of Object.entries(reads))
      if (read.grows) short.set(key, await measure(server, agent, read, readRounds))
    for (const script of eventScripts(few + 1, events)) await server.script(script)
    await server.time(settle)
    const rows: Record<string, Row> = {}
    for (const [key, read] of Object.entries(reads)) {
      const long = await measure(server, agent, read, readRounds)
      rows[key] = besideStatement(read, long, output)
      const before = short.get(key)
      if (before) rows[`${key}Growth`] = growth(read, before, long, output)
    }
    return rows
  } finally {
    agent.destroy()
    server.stop()
  }
}

/** Requests and statements take turns, so that a busy machine hurts both alike. */
async function measure(server: BenchServer, agent: Agent, read: Read, rounds: number): Promise<Times> {
  const requests: number[] = []
  const statements: number[] = []
  const warmUp = 20
  for (let round = -warmUp; round < rounds; round++) {
    const request = await timeRequest(server, agent, read.path)
    const statement = await server.time(read.statement)
    if (round < 0) continue
    requests.push(request)
    statements.push(statement)
  }
  return { request: median(requests), statement: median(statements) }
}

/** Milliseconds until the whole answer was there. */
function timeRequest({ port, adminKey }: BenchServer, agent: Agent, path: string): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const started = performance.now()
  const options = { agent, port, path: `/thumbgate${path}`, headers: { authorization: `Bearer ${adminKey}` } }
  get(options, (response) => {
    response.on('error', reject).on('end', () => {
      if (response.statusCode === 200) resolve(performance.now() - started)
      else reject(new Error(`${path} answered ${response.statusCode}`))
    })
    response.resume()
  }).on('error', reject)
  return promise
}

const besideStatement = ({ name }: Read, { request, statement }: Times, output: Output): Row =>
  row(
    output,
    name,
    { value: request, unit: 'ms', reference: statement },
    {
      text: `at most ${maxRatio} × or ${maxExtraMs} ms more`,
      isReached: (ratio) => ratio <= maxRatio || request - statement <= maxExtraMs,
    },
  )

const growth = ({ name }: Read, short: Times, long: Times, output: Output): Row =>
  row(
    output,
    `${name}, ten times the events`,
    { value: long.request, unit: 'ms', reference: short.request },
    { text: `below ${maxGrowth} ×`, isReached: (ratio) => ratio < maxGrowth },
  )
