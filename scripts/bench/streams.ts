/** `npm run bench -- streams`: what one delivered event costs the server, next to a bare writer of the same events in the same run. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { migrate, productionEnvironment } from '#scripts/production.ts'
import type { Output } from '../output.ts'
import { startPostgres } from '../throwaway-postgres.ts'
import { openStream, type StreamReader } from './streams/reader.ts'
import type { StreamedRun } from './streams/writer.ts'

export interface StreamsOptions {
  streams: number
  rate: number
  seconds: number
}

const limit = 2
const orgs = 2
/** Events of a stream that come together: one transaction of the writer. */
const burst = 5
/** Code runs slowly until it has been compiled: the real server has more of it. */
const warmUpSeconds = 3
/** How long the last events may take. */
const settleSeconds = 60
const text = 'The quick brown fox jumps over the lazy dog, and then does it again.'

interface Row {
  /** In the measured time. */
  microseconds: number
  delivered: number
  /** Events delivered from the beginning to the end. */
  total: number
  faults: string[]
}

/**
 * Measures both at the same time, so that whatever else the machine does slows both; prints, and returns false when an event was lost,
 * repeated or reordered, or cost more than it may.
 */
export async function benchStreams(options: StreamsOptions, output: Output): Promise<boolean> {
  output.say(
    `${options.streams} streams of ${orgs} organisations, ${options.rate} events/s each for ${options.seconds} s, after ${warmUpSeconds} s to get warm; CPU of the server's own process.`,
  )
  const postgres = await startPostgres()
  try {
    const env = environment(postgres.url)
    migrate(env)
    await using bare = await startBare(options)
    await using accord = await startAccord(options, env)
    const [reference, row] = await measure(options, bare, accord)
    sayRow(output, 'bare writer', reference)
    sayRow(output, 'accord', row)
    return verdict(options, reference, row, output)
  } finally {
    postgres.stop()
  }
}

function verdict(options: StreamsOptions, bare: Row, accord: Row, output: Output): boolean {
  const [reference, value] = [bare, accord].map(({ microseconds, delivered }) => microseconds / delivered) as [
    number,
    number,
  ]
  const ratio = value / reference
  const expected = options.streams * eventsOfAStream(options)
  output.say(`ratio                 ${ratio.toFixed(2)} ×   at most ${limit}: ${ratio <= limit ? 'reached' : 'MISSED'}`)
  output.say(
    `events                ${accord.total} of ${expected}, ${accord.faults.length} lost, repeated or reordered`,
  )
  for (const fault of accord.faults.slice(0, 5)) output.say(`  ${fault}`)
  const round = (number: number) => Math.round(number * 100) / 100
  const unit = 'µs of server CPU per delivered event'
  output.result({ streams: { value: round(value), unit, reference: round(reference), ratio: round(ratio) } })
  return ratio <= limit && accord.faults.length === 0 && accord.total === expected
}

const sayRow = (output: Output, name: string, { microseconds, delivered }: Row): void =>
  output.say(`${name.padEnd(20)}${(microseconds / delivered).toFixed(1).padStart(8)} µs per event, ${delivered} events`)

const environment = (url: string): NodeJS.ProcessEnv => ({
  ...productionEnvironment(url),
  ACCORD_PORT: '0',
  ACCORD_LOG_LEVEL: 'error',
  ACCORD_ACCESS_LOG: '0',
  ACCORD_MIGHTYKEY_RATE_LIMIT: '0',
})

const child = (file: string, args: string[], env: NodeJS.ProcessEnv): ChildProcess =>
  fork(join(import.meta.dirname, 'streams', file), args, { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })

async function answer<T>(process: ChildProcess, message?: object | string): Promise<T> {
  const answered = once(process, 'message')
  const ended = once(process, 'exit').then(([code]) =>
    Promise.reject(new Error(`A process of the measurement ended with ${code}`)),
  )
  if (message !== undefined) process.send(message)
  const [value] = (await Promise.race([answered, ended])) as [T]
  return value
}

const cpuOf = async (server: ChildProcess): Promise<number> =>
  (await answer<{ microseconds: number }>(server, 'cpu')).microseconds

/** A server with its streams open. */
interface Running extends AsyncDisposable {
  readers: readonly StreamReader[]
  cpu(): Promise<number>
  /** Lets the events begin; resolves when all of them were written. */
  begin(): Promise<void>
}

const eventsOfAStream = ({ seconds, rate }: StreamsOptions): number =>
  Math.round(((warmUpSeconds + seconds) * rate) / burst) * burst

async function startBare({ streams, rate }: StreamsOptions): Promise<Running> {
  const server = child('server.ts', ['bare'], process.env)
  const { port } = await answer<{ port: number }>(server)
  const readers = await Promise.all(Array.from({ length: streams }, () => openStream(`http://127.0.0.1:${port}/`, {})))
  const data = JSON.stringify({ ...frameShape, data: { role: 'assistant', text } })
  return {
    readers,
    cpu: () => cpuOf(server),
    async begin() {
      server.send({ begin: { burst, everyMs: (1000 * burst) / rate, body: `event: message\ndata: ${data}\n\n` } })
    },
    [Symbol.asyncDispose]: () => end(server),
  }
}

/** What an event looks like beside its text: the bare writer sends as many bytes. */
const frameShape = {
  id: '00000000-0000-0000-0000-000000000000',
  runId: '00000000-0000-0000-0000-000000000000',
  sequenceNumber: 1,
  eventType: 'message',
  modelUsed: null,
  tokensUsed: null,
  replayVisible: true,
  createdAt: '2026-01-01T00:00:00.000Z',
}

async function startAccord(options: StreamsOptions, env: NodeJS.ProcessEnv): Promise<Running> {
  const { streams, rate, seconds } = options
  const server = child('server.ts', ['accord'], {
    ...env,
    ACCORD_PUBLIC_URL: '',
    ACCORD_ENV: 'development',
    ACCORD_DEMO: '0',
  })
  const writer = child('writer.ts', [], env)
  const { port } = await answer<{ port: number }>(server)
  await answer(writer)
  const { runs } = await answer<{ runs: StreamedRun[] }>(writer, { make: { orgs, each: Math.ceil(streams / orgs) } })
  const base = `http://127.0.0.1:${port}/mightykey/api/v1/runs`
  const opening = runs.slice(0, streams).map(({ runId, cookie }) => openStream(`${base}/${runId}/stream`, { cookie }))
  const plan = { burst, everyMs: (1000 * burst) / rate, seconds: warmUpSeconds + seconds, text }
  return {
    readers: await Promise.all(opening),
    cpu: () => cpuOf(server),
    begin: () => answer(writer, { write: plan }),
    async [Symbol.asyncDispose]() {
      await end(writer)
      await end(server)
    },
  }
}

async function end(process: ChildProcess): Promise<void> {
  const ended = once(process, 'exit')
  process.kill()
  await ended
}

const countOf = ({ readers }: Running): number => readers.reduce((sum, reader) => sum + reader.count(), 0)

/** One row for each of the two, of the same seconds; then waits until the last events are there. */
async function measure(options: StreamsOptions, bare: Running, accord: Running): Promise<[Row, Row]> {
  const both = [bare, accord]
  const written = Promise.all(both.map((one) => one.begin()))
  const look = () => Promise.all(both.map(async (one) => ({ cpu: await one.cpu(), count: countOf(one) })))
  await sleep(warmUpSeconds * 1000)
  const before = await look()
  await sleep(options.seconds * 1000)
  const after = await look()
  await written
  await allRead(accord.readers, eventsOfAStream(options))
  const rows = both.map((one, index): Row => {
    const [first, last] = [before[index], after[index]]
    if (!first || !last) throw new Error('A server was not measured')
    return {
      microseconds: last.cpu - first.cpu,
      delivered: last.count - first.count,
      total: countOf(one),
      faults: one.readers.flatMap((reader) => reader.faults),
    }
  })
  for (const { readers } of both) for (const reader of readers) reader.close()
  return rows as [Row, Row]
}

async function allRead(readers: readonly StreamReader[], each: number): Promise<void> {
  const until = performance.now() + settleSeconds * 1000
  while (performance.now() < until && readers.some((reader) => reader.count() < each)) await sleep(50)
}
