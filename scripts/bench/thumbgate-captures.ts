/** Many clients that report one mistake at the same moment: whether they make one memory, with every one of them counted. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Output } from '../output.ts'
import { type BenchServer, type Engine, post, provision, startBenchServer } from './thumbgate/process.ts'

export interface CapturesOptions {
  /** How many customers' agents do it, one customer after the other. */
  captureRounds: number
}

const clients = 50
/** A connection without work tells the statistics of what it counted after ten seconds. */
const statisticsMs = 11_000

export interface CapturesResult {
  /** Of all rounds, the worst: each should be 1, 50, 50 and 50. */
  memories: number
  occurrences: number
  events: number
  /** Different numbers of occurrences that were answered. */
  answers: number
  /** Deadlocks the database resolved, of all rounds. */
  deadlocks: number
  /** Median until all had their answer. */
  milliseconds: number
  reached: boolean
}

interface Captured {
  synthesis: { occurrences?: number }
}

/** Measures on one engine and prints a line. */
export async function benchCaptures(
  engine: Engine,
  { captureRounds }: CapturesOptions,
  output: Output,
): Promise<CapturesResult> {
  output.say(`captures on ${engine}: ${clients} clients report one mistake at once, ${captureRounds} times`)
  const server = await startBenchServer(engine)
  try {
    const rounds: Omit<CapturesResult, 'deadlocks' | 'reached'>[] = []
    for (let round = 0; round < captureRounds; round++) rounds.push(await report(server, `team-${round}`))
    if (engine === 'postgres') await sleep(statisticsMs)
    const [database] = await server.query<{ deadlocks: number }>(
      'select deadlocks::int from pg_stat_database where datname = current_database()',
    )
    return say(rounds, database?.deadlocks ?? 0, output)
  } finally {
    server.stop()
  }
}

async function report(server: BenchServer, customerId: string) {
  const key = await provision(server, customerId)
  const mistake = {
    signal: 'down',
    whatWentWrong: `Pushed ${customerId} before the tests had finished`,
    whatToChange: 'Wait for the tests',
    tags: ['git-workflow'],
  }
  const started = performance.now()
  const answers = await Promise.all(
    Array.from({ length: clients }, () => post<Captured>(server.port, '/v1/feedback/capture', key, mistake)),
  )
  const milliseconds = performance.now() - started
  const [stored] = await server.query<{ memories: number; occurrences: number; events: number }>(
    `select count(*)::int as memories, max(occurrences)::int as occurrences,
       (select count(*)::int from thumbgate.feedback_events where customer_id = '${customerId}') as events
     from thumbgate.memories where customer_id = '${customerId}'`,
  )
  if (!stored) throw new Error(`Nothing is stored of ${customerId}`)
  const seen = new Set(answers.map(({ synthesis }) => synthesis.occurrences ?? 1))
  return { ...stored, answers: seen.size, milliseconds }
}

function say(
  rounds: readonly Omit<CapturesResult, 'deadlocks' | 'reached'>[],
  deadlocks: number,
  output: Output,
): CapturesResult {
  const fewest = (name: 'occurrences' | 'events' | 'answers') => Math.min(...rounds.map((round) => round[name]))
  const times = rounds.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)
  const result = {
    memories: Math.max(...rounds.map(({ memories }) => memories)),
    occurrences: fewest('occurrences'),
    events: fewest('events'),
    answers: fewest('answers'),
    deadlocks,
    milliseconds: Math.round(times[Math.floor(times.length / 2)] ?? 0),
  }
  const { memories, occurrences, events, answers, milliseconds } = result
  const reached = memories === 1 && deadlocks === 0 && [occurrences, events, answers].every((n) => n === clients)
  output.say(
    `  memories ${memories}, occurrences ${occurrences}, events ${events}, different answers ${answers}, deadlocks ${deadlocks}, ` +
      `${milliseconds} ms for all   one memory of ${clients}, nothing lost: ${reached ? 'reached' : 'MISSED'}\n`,
  )
  return { ...result, reached }
}
