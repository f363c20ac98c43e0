/** What one `evaluateDecision` costs the server, next to an empty POST that writes one row, in interleaved rounds on one server. */
import type { Output } from '../output.ts'
import { sendMany } from './load.ts'
import { median } from './rounds.ts'
import { type BenchServer, type Engine, post, provision, startBenchServer } from './thumbgate/process.ts'
import { captures, emptyWrite, postBytes, question } from './thumbgate/requests.ts'

export interface DecisionsOptions {
  rounds: number
  requests: number
}

const limit = 3
const connections = 8
const answered = 200

export interface DecisionsResult {
  /** Microseconds of server CPU per request, medians of all rounds. */
  value: number
  reference: number
  /** Median of the ratios of the rounds. */
  ratio: number
  reached: boolean
}

/** Measures on one engine and prints a table. */
export async function benchDecisions(
  engine: Engine,
  options: DecisionsOptions,
  output: Output,
): Promise<DecisionsResult> {
  output.say(`evaluateDecision on ${engine}: ${options.rounds} interleaved rounds of ${options.requests} requests`)
  const server = await startBenchServer(engine)
  try {
    const key = await provision(server, 'bench')
    await teach(server, key)
    const empty = postBytes(server.port, '/v1/feedback/capture', key, { signal: 'up', skill: emptyWrite })
    const evaluate = postBytes(server.port, '/v1/decisions/evaluate', key, question)
    const rows = await measure(server, [empty, evaluate], options)
    return report(rows[0] ?? [], rows[1] ?? [], output)
  } finally {
    server.stop()
  }
}

/** Gives the server mistakes to remember and outcomes to learn from. */
async function teach({ port }: BenchServer, key: string): Promise<void> {
  for (const capture of captures) await post(port, '/v1/feedback/capture', key, capture)
  for (let i = 0; i < 20; i++) {
    const { actionId } = await post<{ actionId: string }>(port, '/v1/decisions/evaluate', key, question)
    await post(port, '/v1/decisions/outcome', key, { actionId, outcome: i % 5 === 0 ? 'rolled_back' : 'accepted' })
  }
}

/** Microseconds per request and round for each of the requests, which take turns at being first. */
async function measure(
  server: BenchServer,
  requests: readonly Buffer[],
  options: DecisionsOptions,
): Promise<number[][]> {
  for (const request of requests) await sendMany(server.port, request, options.requests, connections, answered)
  const results = requests.map((): number[] => [])
  for (let round = 0; round < options.rounds; round++) {
    for (let turn = 0; turn < requests.length; turn++) {
      const index = (round + turn) % requests.length
      const before = await server.cpu()
      await sendMany(server.port, requests[index] as Buffer, options.requests, connections, answered)
      results[index]?.push(((await server.cpu()) - before) / options.requests)
    }
  }
  return results
}

function report(reference: readonly number[], values: readonly number[], output: Output): DecisionsResult {
  const ratio = median(values.map((value, i) => value / (reference[i] ?? Number.NaN)))
  const row = (name: string, microseconds: number) =>
    output.say(`  ${name.padEnd(48)}${microseconds.toFixed(0).padStart(7)} µs of server CPU per request`)
  row('empty POST: key, limit, one row written', median(reference))
  row('evaluateDecision', median(values))
  const reached = ratio <= limit
  output.say(`  ratio ${ratio.toFixed(2)} ×   at most ${limit}: ${reached ? 'reached' : 'MISSED'}\n`)
  const round = (number: number) => Math.round(number * 100) / 100
  return { value: round(median(values)), reference: round(median(reference)), ratio: round(ratio), reached }
}
