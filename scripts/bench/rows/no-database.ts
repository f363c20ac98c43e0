/** A database that builds queries and runs none: what remains is the request path. */
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import type { DB } from '#generated/db.ts'
import type { Database } from '#server/database.ts'

/** Scopes open at once, with a transaction that was begun once and never ends. */
export async function createNoDatabase(): Promise<Database> {
  const kysely = new Kysely<DB>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  })
  const transaction = await kysely.startTransaction().execute()
  const refuse = () => Promise.reject(new Error('This benchmark has no database'))
  return {
    engine: 'pglite',
    kysely,
    read: (work) => work(kysely),
    write: (work) => work(transaction),
    snapshot: (work) => work(kysely),
    session: refuse,
    listen: refuse,
    close: async () => {},
    [Symbol.asyncDispose]: async () => {},
  }
}
