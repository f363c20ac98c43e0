/** What has been applied to this database. The table is made here, because the first migration is already recorded in it. */
import type { Session } from '#db/types.ts'

export interface MigrationRow {
  /** `shared/0001-kernel` */
  name: string
  sha256: string
  applied_at: Date
}

/** Any number that no other lock of this database uses; two migrators take turns on it. */
const lockKey = 7_230_001

/** Waits until no other migrator is at work; the lock ends with the transaction. */
export async function lock(session: Session): Promise<void> {
  await session.query('select pg_advisory_xact_lock($1)', [lockKey])
}

/** The applied migrations by name; none for a database that has never been migrated. */
export async function list(session: Session): Promise<MigrationRow[]> {
  const [table] = await session.query<{ name: string | null }>(`select to_regclass('shared.migrations')::text as name`)
  if (!table?.name) return []
  return await session.query<MigrationRow>('select name, sha256, applied_at from shared.migrations order by name')
}

/** Makes the table in an empty database. */
export async function prepare(session: Session): Promise<void> {
  await session.script(`
    create schema if not exists shared;
    create table if not exists shared.migrations (
      name text primary key,
      sha256 text not null,
      applied_at timestamptz not null default now()
    );
  `)
}

/** Records one as applied. */
export async function insert(session: Session, migration: { name: string; sha256: string }): Promise<void> {
  await session.query('insert into shared.migrations (name, sha256) values ($1, $2)', [
    migration.name,
    migration.sha256,
  ])
}
