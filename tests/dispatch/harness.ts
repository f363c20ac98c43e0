/** Starts the application of some systems on a port of its own, with a caller every system accepts. */
import { createServer, request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Writable } from 'node:stream'
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import type { DB } from '#generated/db.ts'
import { systems as listed } from '#generated/systems.ts'
import { type AccordApp, type AppOptions, createApp, type LoadedSystem, loadSystem } from '#server/app.ts'
import { readConfig } from '#server/config.ts'
import { createSealer } from '#server/crypto/seal.ts'
import type { Database } from '#server/database.ts'
import { createLogger } from '#server/logger.ts'
import { projectRoot } from '#server/migrations.ts'
import type { SecurityHandler, SystemDefinition } from '#server/system.ts'

/** The credential the test caller presents under every scheme. */
export const testCredential = 'test-credential'

/** Fits what any system's `permit` and limits read of an identity. */
const testIdentity = {
  kind: 'key',
  userId: '7d444840-9dc0-11d1-b245-5ffdce74fad2',
  keyId: '7d444840-9dc0-11d1-b245-5ffdce74fad3',
  orgId: '7d444840-9dc0-11d1-b245-5ffdce74fad4',
  livemode: true,
  tenantId: '7d444840-9dc0-11d1-b245-5ffdce74fad5',
  mode: 'live',
  role: 'admin',
  ingest: true,
  label: 'the tests',
  accountId: null,
}

/** Knows the test caller and nobody else. */
export const testSecurity: SecurityHandler<unknown> = async ({ value }) =>
  value === testCredential ? testIdentity : null

/** Every system of the project, as the server loads it. */
export function loadAll(): Promise<LoadedSystem[]> {
  return Promise.all(
    listed.map(async (entry) => {
      const module = (await import(`#handlers/${entry.api}/index.ts`)) as { system: SystemDefinition<string> }
      return await loadSystem(projectRoot, entry, module.system)
    }),
  )
}

/** Security handlers that know the test caller, for every scheme of the systems. */
export function testCallers(systems: readonly LoadedSystem[]): NonNullable<AppOptions['security']> {
  return Object.fromEntries(
    systems.map(({ entry, definition }) => [
      entry.api,
      Object.fromEntries(Object.keys(definition.security).map((scheme) => [scheme, testSecurity])),
    ]),
  )
}

/** Builds queries and has nobody to run them. */
const detached = new Kysely<DB>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
})

/** A database nobody may ask: for tests whose requests end before their scope opens. */
const noDatabase: Database = {
  engine: 'pglite',
  read: refuse,
  write: refuse,
  snapshot: refuse,
  session: refuse,
  listen: refuse,
  kysely: detached,
  close: async () => {},
  [Symbol.asyncDispose]: async () => {},
}

/** Scopes open, and there is nothing in them: for handlers that use no database. */
export const emptyScopes: Database = {
  ...noDatabase,
  engine: 'pglite',
  kysely: detached,
  read: (work) => work(detached),
}

function refuse(): never {
  throw new Error('This test has no database')
}

export interface LogLine {
  level: string
  msg: string
  [member: string]: unknown
}

export interface TestApp extends AsyncDisposable {
  app: AccordApp
  base: string
  logs: LogLine[]
}

type Parts = { systems: readonly LoadedSystem[] } & Partial<AppOptions> & { env?: Record<string, string> }

/** Serves the systems until it is disposed. Without `database` any use of one fails. */
export async function startApp({ env, ...parts }: Parts): Promise<TestApp> {
  const logs: LogLine[] = []
  const destination = new Writable({
    write(chunk: Buffer, _encoding, done) {
      logs.push(JSON.parse(chunk.toString()) as LogLine)
      done()
    },
  })
  const config = readConfig({ ACCORD_ENV: 'test', ...env })
  const log = createLogger({ level: 'info', destination })
  const app = createApp({
    config,
    log,
    database: noDatabase,
    jobs: { add: async () => {} },
    mailer: { kind: 'none', send: async () => {} },
    sealer: createSealer([Buffer.alloc(32, 7)]),
    publicUrl: () => 'http://127.0.0.1',
    now: () => new Date(),
    jobsIn: () => ({ add: async () => {} }),
    storeEvents: async () => {},
    throttle: { take: async () => undefined },
    ...parts,
  })
  // As long as the real server keeps them: node's 5 s pass on a busy machine while a test reuses the connection.
  const server = createServer({ keepAliveTimeout: 65_000 }, app.express)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    app,
    base: `http://127.0.0.1:${port}`,
    logs,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  text: string
  json: unknown
}

export interface Sending {
  method: string
  url: string
  headers?: Record<string, string>
  body?: string | Buffer
  /** Sent piece by piece, without Content-Length. */
  pieces?: readonly string[]
  /** Send only the head; for answers that come before any body is read. */
  headOnly?: boolean
}

/** One request with exactly these headers, on a connection of its own when `headOnly`. */
export function send(sending: Sending): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { method, url, headers = {}, body, pieces = [], headOnly } = sending
    const length: Record<string, string> =
      body === undefined || 'Content-Length' in headers ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }
    const req = httpRequest(url, { method, headers: { ...length, ...headers } }, (res) => {
      const chunks: Buffer[] = []
      res.on('data', (chunk: Buffer) => chunks.push(chunk))
      res.on('end', () => {
        if (headOnly) req.destroy()
        const text = Buffer.concat(chunks).toString()
        resolve({ status: res.statusCode ?? 0, headers: res.headers, text, json: parsed(text) })
      })
      res.on('error', reject)
    })
    req.on('error', reject)
    for (const piece of pieces) req.write(piece)
    if (headOnly) req.flushHeaders()
    else req.end(body)
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Not every answer is JSON; tests of those look at the text.
    return undefined
  }
}
