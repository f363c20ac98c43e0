/** A server from configuration to drained: what `npm start` does between its arguments and its exit code. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from 'pino'
import { type AccordApp, createApp, type LoadedSystem } from '#server/app.ts'
import type { Config } from '#server/config.ts'
import { serverOperator } from '#server/operator/local.ts'
import { runProgram } from '#server/operator/program.ts'
import { storeEvents } from '#server/outbox.ts'
import { type Demo, seedDemo } from '#server/process/demo.ts'
import { createKernel, openStore, prepareSchema, type RunningKernel, type Store } from '#server/process/kernel.ts'
import { serveOperator } from '#server/process/operator-socket.ts'
import { createPublicUrls, originOf } from '#server/process/public-urls.ts'

export interface RunningServer {
  /** Where it listens, or the public address if one is configured: `http://127.0.0.1:3000`. */
  origin: string
  /** By api. */
  baseUrls: Readonly<Record<string, string>>
  demo: Demo | undefined
  engine: Store['database']['engine']
  /** Takes no new work, ends streams, waits for requests and jobs up to the configured time, gives the rest of the jobs back, and closes. */
  drain(): Promise<void>
}

export interface ServerOptions {
  config: Config
  log: Logger
  /** Resolves with the systems to serve; loaded while the database opens. */
  systems: Promise<readonly LoadedSystem[]>
  /** The api of the one system that is served without its mount. */
  only?: string
}

/** Longer than the minute after which load balancers usually drop an idle connection: so it is never they who use a closed one. */
const keepAliveSeconds = 65

/** Starts a server; when it resolves, requests are served. Whatever fails, everything that was opened is closed again. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { config, log } = options
  await using opened = new AsyncDisposableStack()
  // Both are waited for whatever becomes of the other, or a failing one would leave the other's work behind.
  const [store, loaded] = await Promise.allSettled([openStore(config, log), options.systems])
  if (store.status === 'fulfilled') opened.use(store.value)
  if (store.status === 'rejected') throw store.reason
  if (loaded.status === 'rejected') throw loaded.reason
  const systems = loaded.value
  await prepareSchema(store.value)

  let app: AccordApp | undefined
  const urls = createPublicUrls(config, options.only)
  const running = createKernel({
    store: store.value,
    config,
    log,
    urls,
    definitions: systems.map(({ definition }) => definition),
    onJobFinished: (name, outcome, seconds) => app?.metrics.observeJob(name, outcome, seconds),
  })
  app = createApp({
    ...running.kernel,
    storeEvents,
    systems,
    services: running.services,
    ...(options.only === undefined ? {} : { only: options.only }),
  })
  await running.queue.start({ work: 'later' })
  opened.defer(() => running.queue.stop(config.drainSeconds))

  const server = createServer({ keepAliveTimeout: keepAliveSeconds * 1000 }, app.express)
  const address = await listen(server, config)
  opened.defer(() => close(server))
  urls.listensOn(address)
  // Not before: what jobs send has links in it.
  await running.queue.work()
  // Served alone a system has no mount, but keeps what its contract puts in front of every path.
  const baseUrls = Object.fromEntries(systems.map(({ entry }) => [entry.api, urls.of(entry.api) + entry.base]))
  const demo = config.demo ? await seedDemo(running, baseUrls) : undefined
  if (store.value.lock) opened.use(await serveCommands(store.value.lock.socket, running))

  const ready = opened.move()
  return {
    origin: config.publicUrl ?? address,
    baseUrls,
    demo,
    engine: store.value.database.engine,
    drain: () => drain(server, app, running, ready, config.drainSeconds),
  }
}

const serveCommands = (socket: string, running: RunningKernel): Promise<AsyncDisposable> =>
  serveOperator(socket, (request, output) => runProgram(serverOperator(running), request, output))

/** Returns where it listens. */
async function listen(server: Server, { host, port }: Config): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  server.once('error', reject)
  server.listen(port, host, resolve)
  try {
    await promise
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE')) throw cause
    throw new Error(`Port ${port} of ${host} is in use: stop what listens there, or give another with --port`, {
      cause,
    })
  }
  server.off('error', reject)
  return originOf(host, (server.address() as AddressInfo).port)
}

async function close(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  server.close(() => resolve())
  server.closeAllConnections()
  await promise
}

async function drain(
  server: Server,
  app: AccordApp,
  { queue }: RunningKernel,
  opened: AsyncDisposableStack,
  seconds: number,
): Promise<void> {
  const idle = app.drain()
  server.close()
  server.closeIdleConnections()
  await Promise.race([Promise.all([idle, queue.retire()]), sleep(seconds * 1000, undefined, { ref: false })])
  await opened.disposeAsync()
}
