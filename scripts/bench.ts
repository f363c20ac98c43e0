import { Command, InvalidArgumentError, Option } from 'commander'
import { benchDispatch } from './bench/dispatch.ts'
import { benchRetivo, type RetivoOptions } from './bench/retivo.ts'
import { benchStreams } from './bench/streams.ts'
import { engines } from './bench/thumbgate/process.ts'
import { benchThumbgate, parts, type ThumbgateOptions } from './bench/thumbgate.ts'
import { createOutput } from './output.ts'

const count = (text: string): number => {
  const value = Number(text)
  if (Number.isInteger(value) && value > 0) return value
  throw new InvalidArgumentError('It must be a whole number above 0.')
}

const program = new Command('npm run bench --').description(
  'Measurements. Ratios hold on a busy machine, absolute times do not.',
)

program
  .command('dispatch')
  .description(
    'CPU time of one validated request: Accord, bare express, fastify, openapi-backend, express-openapi-validator',
  )
  .option('--rounds <number>', 'interleaved rounds', count, 9)
  .option('--requests <number>', 'requests per row and round', count, 5000)
  .option('--json', 'µs of server CPU per request as one JSON object, last line of stdout; text goes to stderr')
  .action(async (options: { rounds: number; requests: number; json?: boolean }) => {
    const reached = await benchDispatch(options, createOutput(options.json === true))
    process.exitCode = reached ? 0 : 1
  })

program
  .command('streams')
  .description(
    'CPU time of one delivered event over many live streams, beside a bare writer; starts a PostgreSQL of its own',
  )
  .option('--streams <number>', 'streams at once', count, 200)
  .option('--rate <number>', 'events per second and stream', count, 20)
  .option('--seconds <number>', 'how long', count, 30)
  .option('--json', 'the row as one JSON object, last line of stdout; text goes to stderr')
  .action(async (options: { streams: number; rate: number; seconds: number; json?: boolean }) => {
    const reached = await benchStreams(options, createOutput(options.json === true))
    process.exitCode = reached ? 0 : 1
  })

program
  .command('thumbgate')
  .description(
    'ThumbGate on both engines: CPU time of decisions, one mistake from many clients at once, reads of a long history beside single statements; starts a PostgreSQL of its own',
  )
  .option('--rounds <number>', 'interleaved rounds', count, 9)
  .option('--requests <number>', 'requests per row and round', count, 400)
  .option('--capture-rounds <number>', 'customers whose clients report one mistake', count, 5)
  .option('--events <number>', 'feedback events of the long history', count, 100_000)
  .option('--read-rounds <number>', 'requests and statements per read', count, 30)
  .addOption(new Option('--only <part>', 'measure only this').choices(parts))
  .addOption(new Option('--engine <engine>', 'measure only on this').choices(engines))
  .option('--json', 'all rows as one JSON object, last line of stdout; text goes to stderr')
  .action(async (options: ThumbgateOptions & { json?: boolean }) => {
    const reached = await benchThumbgate(options, createOutput(options.json === true))
    process.exitCode = reached ? 0 : 1
  })

program
  .command('retivo')
  .description(
    'Retivo: events per second beside two bare handlers, reads of a large tenant beside single statements; starts a PostgreSQL of its own',
  )
  .option('--rounds <number>', 'interleaved rounds', count, 7)
  .option('--batches <number>', 'batches of 100 events per row and round', count, 100)
  .option('--users <number>', 'users of the large tenant', count, 100_000)
  .option('--events <number>', 'events of the large tenant', count, 5_000_000)
  .addOption(new Option('--only <part>', 'measure only this').choices(['ingestion', 'reads']))
  .option('--json', 'the rows as one JSON object, last line of stdout; text goes to stderr')
  .action(async (options: RetivoOptions & { json?: boolean }) => {
    const reached = await benchRetivo(options, createOutput(options.json === true))
    process.exitCode = reached ? 0 : 1
  })

await program.parseAsync()
