import type { Selectable } from 'kysely'
import type { Reader, Writer } from '#db/types.ts'
import type { DB } from '#generated/db.ts'

export type AccountRow = Selectable<DB['retivo.accounts']>

/** The account of an address in its normal form, made if there is none. */
export async function ensure(
  db: Writer,
  account: { id: string; email: string; name: string | null; createdAt: Date },
): Promise<AccountRow> {
  const made = await db
    .insertInto('retivo.accounts')
    .values({ id: account.id, email: account.email, name: account.name, created_at: account.createdAt })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returningAll()
    .executeTakeFirst()
  return (
    made ??
    (await db.selectFrom('retivo.accounts').selectAll().where('email', '=', account.email).executeTakeFirstOrThrow())
  )
}

export function find(db: Reader, id: string): Promise<AccountRow | undefined> {
  return db.selectFrom('retivo.accounts').selectAll().where('id', '=', id).executeTakeFirst()
}
