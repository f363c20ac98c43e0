/**
 * The real server on a database of its own, in this process: express application, job queue, a mailer that keeps what it sends, and a
 * log that can be read.
 *
 *     await using server = await startServer({ systems: [system] })
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Command } from 'commander'
import { systems as listings } from '#generated/systems.ts'
import { type AccordApp, createApp, type LoadedSystem, loadSystem } from '#server/app.ts'
import { type Config, readConfig } from '#server/config.ts'
import type { Database } from '#server/database.ts'
import { createJobQueue, type JobQueue } from '#server/jobs/queue.ts'
import { createLogger } from '#server/logger.ts'
import { projectRoot } from '#server/migrations.ts'
import type { Mail } from '#server/outbound/mailer.ts'
import { storeEvents } from '#server/outbox.ts'
import { createPublicUrls } from '#server/process/public-urls.ts'
import type { Kernel, OperatorResult, SystemDefinition } from '#server/system.ts'
import { webhookJobs } from '#server/webhooks/deliver.ts'
import { openTestDatabase, type TestDatabase } from '#tests/support/database.ts'
import { testKernel } from '#tests/support/kernel.ts'

export interface TestServer extends AsyncDisposable {
  /** `http://127.0.0.1:<port>` */
  origin: string
  /** Mount and base of a system behind the origin. */
  baseUrl(api: string): string
  config: Config
  database: Database
  queue: JobQueue
  app: AccordApp
  /** What was sent, oldest first; {@link settle} first. */
  mails: Mail[]
  /** Every log line since the start, as JSON text. */
  log: string[]
  /** Waits until all jobs that are due have run. */
  settle(): Promise<void>
  /** An operator command, without its `accord`: `mightykey api-key list --org acme`. Throws what the command throws. */
  operate(...words: string[]): Promise<OperatorResult>
}

export interface ServerOptions {
  systems: readonly { api: string }[]
  /** Variables of the configuration beside ACCORD_ENV=test. */
  env?: Readonly<Record<string, string>>
  /** `none`: as in production without an SMTP server. */
  mail?: 'outbox' | 'none'
  /** Where it goes on after another server; whoever opened it closes it. Default: a database of its own. */
  database?: TestDatabase
}

export async function startServer(options: ServerOptions): Promise<TestServer> {
  const test = options.database ? keptOpen(options.database) : await openTestDatabase()
  const config = readConfig({ ACCORD_ENV: 'test', ...options.env })
  const definitions = options.systems as readonly SystemDefinition<string>[]
  const log: string[] = []
  const mails: Mail[] = []
  const urls = createPublicUrls(config)
  const parts = {
    config,
    publicUrl: urls.of,
    log: createLogger({ level: 'debug', destination: { write: (line: string) => void log.push(line) } }),
    mailer: { kind: options.mail ?? ('outbox' as const), send: async (mail: Mail) => void mails.push(mail) },
  }
  const kernel = testKernel(test.database, parts)
  const queue = createJobQueue({
    database: test.database,
    log: kernel.log,
    definitions: [
      ...webhookJobs(definitions),
      ...definitions.flatMap((one) => one.jobs?.(kernel, one.services(kernel)) ?? []),
    ],
    kernel: () => withQueue,
    // A minute that begins must not change what a story looks at; who wants such a job adds it.
    schedules: false,
  })
  const withQueue = testKernel(test.database, { ...parts, jobs: queue.jobs, jobsIn: (db) => queue.bind(db) })
  await queue.start({ work: true })
  const app = createApp({
    ...withQueue,
    systems: await Promise.all(definitions.map(load)),
    storeEvents,
  })
  const server = await listen({ test, config, kernel: withQueue, queue, app, log, mails, definitions })
  urls.listensOn(server.origin)
  return server
}

const keptOpen = (test: TestDatabase): TestDatabase => ({ ...test, [Symbol.asyncDispose]: async () => undefined })

async function load(definition: SystemDefinition<string>): Promise<LoadedSystem> {
  const listing = listings.find((one) => one.api === definition.api)
  if (!listing) throw new Error(`generated/systems.ts does not list ${definition.api}`)
  return await loadSystem(projectRoot, listing, definition)
}

interface Parts {
  test: TestDatabase
  config: Config
  kernel: Kernel
  queue: JobQueue
  app: AccordApp
  log: string[]
  mails: Mail[]
  definitions: readonly SystemDefinition<string>[]
}

async function listen(parts: Parts): Promise<TestServer> {
  const { test, config, queue, app, log, mails } = parts
  // As long as the real server keeps them: node's 5 s pass on a busy machine while a test reuses the connection.
  const server = createServer({ keepAliveTimeout: 65_000 }, app.express)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    baseUrl(api) {
      const listing = listings.find((one) => one.api === api)
      return `${origin}${listing?.mount}${listing?.base}`
    },
    config,
    database: test.database,
    queue,
    app,
    mails,
    log,
    async settle() {
      await queue.tick()
    },
    operate: (...words) => operate(parts, words),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await queue.stop(5)
      await test[Symbol.asyncDispose]()
    },
  }
}

async function operate({ definitions, kernel, queue }: Parts, words: readonly string[]): Promise<OperatorResult> {
  let result: OperatorResult | undefined
  const program = new Command('accord').exitOverride().configureOutput({ writeErr: () => {} })
  for (const definition of definitions) {
    const system = program.command(definition.api)
    definition.commands?.(system, async (work) => {
      result = await work(kernel, { directory: process.cwd(), progress: () => {}, tick: () => queue.tick() })
    })
  }
  await program.parseAsync(words, { from: 'user' })
  if (!result) throw new Error(`accord ${words.join(' ')} did nothing`)
  return result
}
