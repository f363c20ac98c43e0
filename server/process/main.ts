/** `npm start`, from its arguments to its exit code. */
import { Command, CommanderError } from 'commander'
import { systems } from '#generated/systems.ts'
import { readConfig } from '#server/config.ts'
import { type LoadedSystem, loadSystem } from '#server/load-system.ts'
import { createLogger } from '#server/logger.ts'
import { projectRoot } from '#server/migrations.ts'
import { banner } from '#server/process/banner.ts'
import { loadDefinition } from '#server/process/definitions.ts'
import { demoFile } from '#server/process/demo.ts'
import { type RunningServer, startServer } from '#server/process/server.ts'

interface Arguments {
  port?: string
  host?: string
  only?: string
}

type Entry = (typeof systems)[number]

function readArguments(args: readonly string[]): Arguments {
  return new Command('npm start --')
    .description('Starts the server. Without DATABASE_URL it keeps an embedded database in .data.')
    .option('--port <number>', 'where it listens (ACCORD_PORT, 3000)')
    .option('--host <address>', 'on which address (ACCORD_HOST, 127.0.0.1)')
    .option('--only <system>', `one system, without its prefix: ${systems.map(({ api }) => api).join(', ')}`)
    .addHelpText('after', '\ndocs/configuration.md lists the environment variables.')
    .exitOverride()
    .parse(args, { from: 'user' })
    .opts<Arguments>()
}

function chosen(only: string | undefined): readonly Entry[] {
  if (only === undefined) return systems
  const found = systems.filter(({ api }) => api === only)
  if (found.length > 0) return found
  throw new Error(`There is no system "${only}"; --only takes one of ${systems.map(({ api }) => api).join(', ')}`)
}

const load = (entries: readonly Entry[]): Promise<LoadedSystem[]> =>
  Promise.all(
    entries.map(async (entry) => await loadSystem(projectRoot, entry, await loadDefinition(projectRoot, entry.api))),
  )

async function start(args: Arguments): Promise<void> {
  const config = readConfig({
    ...process.env,
    ...(args.port === undefined ? {} : { ACCORD_PORT: args.port }),
    ...(args.host === undefined ? {} : { ACCORD_HOST: args.host }),
  })
  const log = createLogger({ level: config.logLevel })
  const entries = chosen(args.only)
  const loading = load(entries)
  const server = await startServer({
    config,
    log,
    systems: loading,
    ...(args.only === undefined ? {} : { only: args.only }),
  })
  drainOnSignals(server, config.drainSeconds)
  const loaded = await loading
  const text = banner({
    origin: server.origin,
    mode: config.env,
    database: server.engine === 'postgres' ? 'PostgreSQL' : `embedded database in ${config.dataDir}`,
    demo: server.demo,
    demoFile: demoFile(config.dataDir),
    systems: loaded.map(({ entry, routes, definition }) => ({
      api: entry.api,
      title: entry.title,
      baseUrl: server.baseUrls[entry.api] ?? '',
      referenceUrl: `${server.origin}/_accord/reference/${entry.api}`,
      operations: routes.length,
      built: routes.filter(({ operationId }) => definition.handlers[operationId] !== undefined).length,
    })),
  })
  process.stdout.write(text)
}

/** Long enough for jobs to be given back and the database to close after the drain. */
const closingSeconds = 10

function drainOnSignals(server: RunningServer, drainSeconds: number): void {
  let draining = false
  const onSignal = (signal: NodeJS.Signals) => {
    if (draining) process.exit(1)
    draining = true
    process.stderr.write(`${signal}: finishing what has begun (again to stop at once)\n`)
    setTimeout(() => process.exit(1), (2 * drainSeconds + closingSeconds) * 1000).unref()
    server.drain().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    )
  }
  process.on('SIGTERM', onSignal)
  process.on('SIGINT', onSignal)
}

function fail(error: unknown): never {
  process.stderr.write(`${describe(error)}\n`)
  process.exit(1)
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? `${error.message}\n  because: ${describe(error.cause)}` : error.message
}

/** Resolves when the server serves; the process then ends by a signal. Does not return when it cannot start. */
export async function main(args: readonly string[]): Promise<void> {
  try {
    await start(readArguments(args))
  } catch (error) {
    if (error instanceof CommanderError) process.exit(error.exitCode)
    fail(error)
  }
}
