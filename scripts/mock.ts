import { resolve } from 'node:path'
import { Command, InvalidArgumentError } from 'commander'
import { startPrism } from './mock/prism.ts'
import { mostItems, startStateful } from './mock/stateful.ts'
import { firstPort, type Mocks, mockPlaces, mockTable } from './mock/systems.ts'
import { createOutput } from './output.ts'

interface Options {
  dynamic?: boolean
  stateful?: boolean
  items?: number
  seed?: string
  host: string
  port: number
  log?: boolean
  root: string
  json?: boolean
}

const portNumber = (text: string): number => {
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65_500) return port
  throw new InvalidArgumentError('A port is a number from 1 to 65499.')
}

const count = (text: string): number => {
  const value = Number(text)
  if (Number.isInteger(value) && value >= 0 && value <= mostItems) return value
  throw new InvalidArgumentError(`A number from 0 to ${mostItems}.`)
}

const program = new Command('npm run mock --')
  .description('Mocks of the contracts until Ctrl+C: all of them, or those named.')
  .argument('[api...]', 'systems as redocly.yaml calls them')
  .option('--dynamic', 'bodies made from the schemas instead of the examples')
  .option('--stateful', 'remember: what is created is read, listed, changed, deleted, and then gone')
  .option('--items <number>', 'with --stateful: how many items each collection begins with', count, 2)
  .option('--seed <text>', 'the same seed gives the same bodies')
  .option(
    '--port <number>',
    'port of the first contract of redocly.yaml; each further one is one higher',
    portNumber,
    firstPort,
  )
  .option('--host <address>', 'address to listen on', '127.0.0.1')
  .option('--log', 'print what the mocks say about each request')
  .option('--root <dir>', 'folder with redocly.yaml', '.')
  .option('--json', 'one JSON object on the last line of stdout once the mocks answer')
  .action(run)

async function run(only: string[], options: Options): Promise<void> {
  const output = createOutput(options.json === true)
  const stopped = stopSignal()
  const log = options.log ? (api: string, line: string) => output.say(`${api}: ${line}`) : undefined
  let mocks: Mocks
  try {
    mocks = await start(only, options, log)
  } catch (error) {
    output.say(error instanceof Error ? error.message : String(error))
    output.result({ ok: false })
    process.exitCode = 1
    return
  }
  const count = mocks.running.length
  output.say(mockTable(mocks.running))
  output.say(`Ready: ${count} ${count === 1 ? 'mock' : 'mocks'}, ${kindOf(options)}. Ctrl+C stops.`)
  output.result({ ok: true, systems: Object.fromEntries(mocks.running.map(({ api, url }) => [api, { url }])) })
  const failure = await Promise.race([stopped, mocks.failed])
  if (failure) {
    output.say(failure)
    process.exitCode = 1
  }
  await mocks.stop()
}

const kindOf = ({ stateful, dynamic }: Options): string => (stateful ? 'stateful' : dynamic ? 'dynamic' : 'examples')

function start(
  only: string[],
  options: Options,
  log: ((api: string, line: string) => void) | undefined,
): Promise<Mocks> {
  const { host, port, seed, items, dynamic = false, stateful } = options
  if (stateful && dynamic) throw new Error('--stateful and --dynamic are two kinds of mock; choose one')
  const root = resolve(options.root)
  const places = mockPlaces(root, only, port)
  return stateful
    ? startStateful(places, { root, host, seed, items, log })
    : startPrism(places, { host, dynamic, seed, log })
}

/** Resolves at the first SIGINT or SIGTERM. A second one ends the process as usual. */
function stopSignal(): Promise<undefined> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(undefined))
  })
}

await program.parseAsync()
