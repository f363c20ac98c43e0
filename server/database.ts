/**
 * The database: PGlite in the data directory, or PostgreSQL when `DATABASE_URL` is set. Same SQL (what PostgreSQL 15 knows), same values.
 *
 * PGlite has one connection. Whoever holds a transaction must use its `db` and nothing else; {@link Database.read} and
 * {@link Database.write} therefore refuse to be called inside a write, on both engines, instead of waiting for ever on one of them.
 */
import { AsyncLocalStorage, AsyncResource } from 'node:async_hooks'
import { mkdirSync } from 'node:fs'
import type { Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { PGlite, type PGliteOptions } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { Kysely, PGliteDialect, PostgresDialect, sql } from 'kysely'
import { Client, Pool } from 'pg'
import type { Logger } from 'pino'
import type { Reader, Session, Writer } from '#db/types.ts'
import type { DB } from '#generated/db.ts'
import type { Config } from '#server/config.ts'
import { embeddedParsers, postgresTypes } from '#server/database-types.ts'
import { jitter } from '#server/ids.ts'
import { startListening } from '#server/listening.ts'

export type { Reader, Session, Writer }

export interface Database extends AsyncDisposable {
  engine: 'pglite' | 'postgres'
  /** Queries outside a transaction; on PostgreSQL on connections that refuse to write. */
  read<T>(work: (db: Reader) => Promise<T>): Promise<T>
  /**
   * One transaction around `work`: committed when it returns, rolled back when it throws. Repeated up to twice after a serialization failure
   * or a deadlock, so `work` must have no effect but through its `db`.
   */
  write<T>(work: (db: Writer) => Promise<T>): Promise<T>
  /**
   * One read-only transaction that sees everything as it was at its beginning, for reading much that must fit together. Nobody can write on the
   * embedded engine meanwhile, so `work` must not wait for anybody but the database and the disk.
   */
  snapshot<T>(work: (db: Reader) => Promise<T>): Promise<T>
  /** One transaction for plain SQL without time limits; only for the kernel, scripts and tests. */
  session<T>(work: (session: Session) => Promise<T>): Promise<T>
  /** Calls back for each NOTIFY on a channel; returns the function that stops it. `onGap` says that notifications may have been missed. */
  listen(channel: string, onNotify: (payload: string) => void, onGap?: () => void): Promise<() => Promise<void>>
  /**
   * A connection of its own, none of the pool's, for what lasts as long as a connection; `onLost` says that it broke. Undefined on the embedded engine, whose only
   * connection is everybody's.
   */
  connect?(onLost: (error: Error) => void): Promise<Connection>
  /** Only for the kernel and scripts: on the embedded engine, using it while a transaction is open waits for that transaction. */
  kysely: Kysely<DB>
  /** The embedded engine, for the job queue and for dumps. */
  pglite?: PGlite
  /** PostgreSQL's connection string, for the job queue's own connections. Holds a password: never log it. */
  url?: string
  close(): Promise<void>
}

/** Statements outside a transaction, one after another. */
export interface Connection extends Pick<Session, 'query'> {
  close(): Promise<void>
}

/** A statement that runs longer than this is cancelled (PostgreSQL; the embedded engine cannot). */
const statementTimeoutSeconds = 30
/** How long a statement waits for a row another transaction holds. */
const lockTimeoutSeconds = 10

const idleTransactionSeconds = 60
const connectSeconds = 10
const maxAttempts = 3

const serializationFailure = '40001'
const deadlockDetected = '40P01'

/** The SQLSTATE of an error either engine threw, or undefined. */
export function sqlState(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  return typeof error.code === 'string' && /^[0-9A-Z]{5}$/.test(error.code) ? error.code : undefined
}

/** True for a transaction that would succeed if it were repeated. */
const isRetryable = (error: unknown): boolean =>
  [serializationFailure, deadlockDetected].includes(sqlState(error) ?? '')

/** True for a violated unique index or primary key; with a name, of that constraint. */
export const isUniqueViolation = (error: unknown, constraint?: string): boolean =>
  sqlState(error) === '23505' &&
  (constraint === undefined || (error instanceof Error && 'constraint' in error && error.constraint === constraint))

const openWrites = new AsyncLocalStorage<{ open: boolean }>()

/** Throws when this flow of work holds a transaction: what is named here would use another connection, and wait for it on one. */
export function refuseInsideWrite(method: string): void {
  if (!openWrites.getStore()?.open) return
  throw new Error(`${method} was called inside database.write: use the db that write gave, it is the only connection`)
}

/** Selects and nothing else, at run time too; and not while this flow of work holds a transaction, which on one connection would wait for itself. */
const readerOf = (kysely: Kysely<DB>): Reader => ({
  get selectFrom() {
    refuseInsideWrite('database.read')
    return kysely.selectFrom.bind(kysely)
  },
})

async function writeWithRetry<T>(kysely: Kysely<DB>, work: (db: Writer) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const scope = { open: true }
    try {
      return await openWrites.run(scope, () => kysely.transaction().execute(work))
    } catch (error) {
      if (!isRetryable(error) || attempt >= maxAttempts) throw error
    } finally {
      scope.open = false
    }
    await sleep(20 * attempt + 50 * jitter())
  }
}

async function readSnapshot<T>(kysely: Kysely<DB>, work: (db: Reader) => Promise<T>): Promise<T> {
  const scope = { open: true }
  try {
    return await openWrites.run(scope, () =>
      kysely.transaction().execute(async (transaction) => {
        await sql`set transaction isolation level repeatable read, read only`.execute(transaction)
        return await work(transaction)
      }),
    )
  } finally {
    scope.open = false
  }
}

/** What may not begin inside a write. `reading` is `writing` where there is one connection. */
function guarded(
  writing: Kysely<DB>,
  reading: Kysely<DB>,
  session: Database['session'],
): Pick<Database, 'read' | 'write' | 'snapshot' | 'session'> {
  const reader = readerOf(reading)
  return {
    async read(work) {
      refuseInsideWrite('database.read')
      return await work(reader)
    },
    async write(work) {
      refuseInsideWrite('database.write')
      return await writeWithRetry(writing, work)
    },
    async snapshot(work) {
      refuseInsideWrite('database.snapshot')
      return await readSnapshot(reading, work)
    },
    async session(work) {
      refuseInsideWrite('database.session')
      return await session(work)
    },
  }
}

type Opening = Pick<Config, 'databaseUrl' | 'databasePool' | 'dataDir'>

/** Where the embedded database keeps its files. */
export const embeddedDirectory = (dataDir: string): string => join(dataDir, 'postgres')

/** Opens PostgreSQL when `databaseUrl` is set, else the embedded database in `dataDir`, whose lock the caller must hold. */
export function openDatabase(config: Opening, log?: Logger): Promise<Database> {
  if (config.databaseUrl) return openPostgres(config.databaseUrl, config.databasePool, log)
  return openEmbedded({ directory: embeddedDirectory(config.dataDir) })
}

/** The embedded engine, in a directory, on other files that somebody brings, or (without both) in memory. */
export async function openEmbedded(options: { directory?: string; files?: PGliteOptions['fs'] }): Promise<Database> {
  if (options.directory) mkdirSync(options.directory, { recursive: true, mode: 0o700 })
  const pglite = await PGlite.create({
    parsers: embeddedParsers,
    // Without its code here, a database that has the extension cannot be opened; migrations create it as on PostgreSQL.
    extensions: { pg_trgm },
    ...(options.directory ? { dataDir: options.directory } : {}),
    ...(options.files ? { fs: options.files } : {}),
  })
  const kysely = new Kysely<DB>({ dialect: new PGliteDialect({ pglite }) })
  const close = async () => {
    await kysely.destroy()
    if (!pglite.closed) await pglite.close()
  }
  return {
    engine: 'pglite',
    kysely,
    pglite,
    ...guarded(kysely, kysely, (work) =>
      pglite.transaction((transaction) =>
        work({
          query: async <Row extends object>(text: string, values: readonly unknown[] = []) =>
            (await transaction.query<Row>(text, [...values])).rows,
          script: async (text) => {
            await transaction.exec(text)
          },
        }),
      ),
    ),
    async listen(channel, onNotify) {
      // A notification arrives in the middle of somebody's commit, and the listener is no part of that transaction.
      const stop = await pglite.listen(channel, AsyncResource.bind(onNotify))
      return () => stop()
    },
    close,
    [Symbol.asyncDispose]: close,
  }
}

/** Two pools: one that reads and writes, one whose every transaction is read only. */
export async function openPostgres(url: string, poolSize: number, log?: Logger): Promise<Database> {
  const writing = createPool(url, poolSize, false, log)
  const reading = createPool(url, poolSize, true, log)
  const kysely = new Kysely<DB>({ dialect: new PostgresDialect({ pool: writing }) })
  const readOnly = new Kysely<DB>({ dialect: new PostgresDialect({ pool: reading }) })
  const listeners = new Set<() => Promise<void>>()
  let closing: Promise<void> | undefined

  async function closeAll(): Promise<void> {
    await Promise.all([...listeners].map((stop) => stop()))
    await Promise.all([writing.end(), reading.end()])
  }
  const close = () => {
    closing ??= closeAll()
    return closing
  }
  try {
    const client = await writing.connect()
    client.release()
  } catch (cause) {
    await close()
    throw new Error(`PostgreSQL at ${withoutPassword(url)} does not answer; check DATABASE_URL and that it runs`, {
      cause,
    })
  }
  return {
    engine: 'postgres',
    url,
    kysely,
    ...guarded(kysely, readOnly, (work) => withSession(writing, work)),
    connect: (onLost) => connectOnce(url, onLost),
    async listen(channel, onNotify, onGap) {
      const listener = { channel, onNotify, onGap, log, connect: (stream: Socket) => makeClient(url, stream) }
      const stop = await startListening(listener)
      const once = async () => {
        if (listeners.delete(once)) await stop()
      }
      listeners.add(once)
      return once
    },
    close,
    [Symbol.asyncDispose]: close,
  }
}

function createPool(url: string, size: number, readOnly: boolean, log: Logger | undefined): Pool {
  const settings = [
    `set statement_timeout = '${statementTimeoutSeconds}s'`,
    `set lock_timeout = '${lockTimeoutSeconds}s'`,
    `set idle_in_transaction_session_timeout = '${idleTransactionSeconds}s'`,
    `set timezone = 'UTC'`,
    ...(readOnly ? ['set default_transaction_read_only = on'] : []),
  ].join('; ')
  const pool = new Pool({
    connectionString: url,
    max: size,
    types: postgresTypes,
    application_name: readOnly ? 'accord-read' : 'accord',
    connectionTimeoutMillis: connectSeconds * 1000,
    keepAlive: true,
    // The pool waits for it before it hands the connection out.
    onConnect: (client) => client.query(settings),
  })
  // One that breaks inside a transaction, between two statements, fails the next one; without a listener it would end the process.
  pool.on('connect', (client) =>
    client.on('error', (error) => log?.warn({ error: error.message }, 'a database connection was lost')),
  )
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', (error) => log?.warn({ error: error.message }, 'an idle database connection was lost'))
  return pool
}

async function withSession<T>(pool: Pool, work: (session: Session) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  let broken = false
  try {
    await client.query(
      'begin; set local statement_timeout = 0; set local lock_timeout = 0; set local idle_in_transaction_session_timeout = 0',
    )
    const result = await work({
      query: async <Row extends object>(text: string, values: readonly unknown[] = []) =>
        (await client.query<Row>(text, [...values])).rows,
      script: async (text) => {
        await client.query(text)
      },
    })
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch(() => {
      // The connection is gone, and the transaction with it; the first error says why.
      broken = true
    })
    throw error
  } finally {
    client.release(broken)
  }
}

/** Outside the pools. `stream` is the socket it uses, where the caller wants to have it in hand. */
const makeClient = (url: string, stream?: Socket): Client =>
  new Client({
    connectionString: url,
    types: postgresTypes,
    application_name: 'accord-own',
    connectionTimeoutMillis: connectSeconds * 1000,
    keepAlive: true,
    ...(stream ? { stream: () => stream } : {}),
  })

async function connectOnce(url: string, onLost: (error: Error) => void): Promise<Connection> {
  const client = makeClient(url)
  client.on('error', onLost)
  await client.connect()
  return {
    query: async <Row extends object>(text: string, values: readonly unknown[] = []) =>
      (await client.query<Row>(text, [...values])).rows,
    close: () => client.end(),
  }
}

function withoutPassword(url: string): string {
  const parsed = new URL(url)
  parsed.password = parsed.password ? '***' : ''
  return parsed.toString()
}
