/** What query modules take. They know nothing of servers: `server/database.ts` makes these and hands them out. */
import type { Kysely, Transaction } from 'kysely'
import type { DB } from '#generated/db.ts'

/** What reading query functions take; every scope satisfies it. It can neither write nor run raw SQL. */
export type Reader = Pick<Kysely<DB>, 'selectFrom'>

/** What writing query functions take. */
export type Writer = Transaction<DB>

/** Plain SQL on one connection, in one transaction: for migrations, backups and tests. */
export interface Session {
  /** One statement with `$1` placeholders; its rows. */
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>
  /** Several statements without parameters. */
  script(text: string): Promise<void>
}
