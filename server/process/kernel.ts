/** Opens what a server and an operator command have in common: the database with its lock, and the kernel on it. */
import type { Logger } from 'pino'
import * as sealedRows from '#db/shared/sealed.ts'
import { now } from '#server/clock.ts'
import type { Config } from '#server/config.ts'
import { encryptionKeys } from '#server/crypto/keys.ts'
import { createSealer } from '#server/crypto/seal.ts'
import { type Database, openDatabase } from '#server/database.ts'
import { installJobTables } from '#server/jobs/boss.ts'
import { createJobQueue, type JobOutcome, type JobQueue } from '#server/jobs/queue.ts'
import { assertSchema, type Migration, migrate, projectRoot, readMigrations } from '#server/migrations.ts'
import { createMailer } from '#server/outbound/mailer.ts'
import { type DirectoryLock, lockDirectory } from '#server/process/lock.ts'
import { createPublicUrls, type PublicUrls } from '#server/process/public-urls.ts'
import { pruneJob } from '#server/prune.ts'
import type { Kernel, SealedColumn, SystemDefinition } from '#server/system.ts'
import { webhookJobs } from '#server/webhooks/deliver.ts'

/** The database, and on the embedded engine the lock of its directory. */
export interface Store extends AsyncDisposable {
  database: Database
  migrations: readonly Migration[]
  lock: DirectoryLock | undefined
}

export interface RunningKernel {
  kernel: Kernel
  queue: JobQueue
  store: Store
  definitions: readonly SystemDefinition<string>[]
  /** By api: what `definition.services(kernel)` made. */
  services: ReadonlyMap<string, object>
}

/** Locks the data directory (embedded engine) and opens the database. Throws a LockedError when another process has the directory. */
export async function openStore(config: Config, log: Logger): Promise<Store> {
  const migrations = readMigrations(projectRoot)
  if (config.databaseUrl) {
    const database = await openDatabase(config, log)
    return { database, migrations, lock: undefined, [Symbol.asyncDispose]: () => database.close() }
  }
  const lock = await lockDirectory(config.dataDir, (message) => {
    log.fatal(message)
    // At once: every further write could destroy what the other one writes.
    process.exit(1)
  })
  try {
    const database = await openDatabase(config, log)
    return {
      database,
      migrations,
      lock,
      async [Symbol.asyncDispose]() {
        await database.close()
        lock.release()
      },
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

/**
 * Brings the schema to where this version needs it: the embedded database migrates itself; PostgreSQL, which other instances may be using,
 * is only looked at, and refused with the command that helps.
 */
export async function prepareSchema({ database, migrations }: Store): Promise<void> {
  if (database.engine === 'postgres') await assertSchema(database, migrations)
  else await migrate(database, migrations)
}

/** What `accord db migrate` does on both engines. Returns the names of the migrations it applied. */
export async function migrateStore({ database, migrations }: Store): Promise<string[]> {
  const applied = await migrate(database, migrations)
  await installJobTables(database)
  return applied
}

/** Builds the kernel and its services; the queue is not started yet. */
export function createKernel(options: {
  store: Store
  config: Config
  log: Logger
  definitions: readonly SystemDefinition<string>[]
  /** Default: those of a server that serves every system. */
  urls?: PublicUrls
  onJobFinished?: (name: string, outcome: JobOutcome, seconds: number) => void
}): RunningKernel {
  const { store, config, log, definitions, urls = createPublicUrls(options.config) } = options
  const kernel: Kernel = {
    config,
    database: store.database,
    jobs: { add: (name, payload, add) => queue.jobs.add(name, payload, add) },
    jobsIn: (db) => queue.bind(db),
    mailer: createMailer(config),
    sealer: createSealer(encryptionKeys(config)),
    publicUrl: urls.of,
    log,
    now,
  }
  const services = new Map(definitions.map((definition) => [definition.api, definition.services(kernel)]))
  const queue = createJobQueue({
    database: store.database,
    log,
    definitions: [
      pruneJob(definitions),
      ...webhookJobs(definitions),
      ...definitions.flatMap((one) => one.jobs?.(kernel, services.get(one.api) ?? {}) ?? []),
    ],
    kernel: () => kernel,
    ...(options.onJobFinished ? { onFinished: options.onJobFinished } : {}),
  })
  return { kernel, queue, store, definitions, services }
}

/** Every sealed column: the kernel's and the systems'. */
export const sealedColumns = (definitions: readonly SystemDefinition<string>[]): SealedColumn[] => [
  ...sealedRows.ownColumns,
  ...definitions.flatMap((definition) => definition.sealed ?? []),
]
