import type { Selectable } from 'kysely'
import type { Reader, Writer } from '#db/types.ts'
import type { DB } from '#generated/db.ts'

export type UserRow = Selectable<DB['mightykey.users']>

export interface NewUser {
  id: string
  email: string
  emailKey: string
  name: string
  passwordHash: string
  createdAt: Date
}

/** The new row, or undefined when the address is taken. */
export function insert(db: Writer, user: NewUser): Promise<UserRow | undefined> {
  return db
    .insertInto('mightykey.users')
    .values({
      id: user.id,
      email: user.email,
      email_key: user.emailKey,
      name: user.name,
      password_hash: user.passwordHash,
      created_at: user.createdAt,
      updated_at: user.createdAt,
    })
    .onConflict((conflict) => conflict.column('email_key').doNothing())
    .returningAll()
    .executeTakeFirst()
}

export function find(db: Reader, id: string): Promise<UserRow | undefined> {
  return db.selectFrom('mightykey.users').selectAll().where('id', '=', id).executeTakeFirst()
}

export function findByEmail(db: Reader, emailKey: string): Promise<UserRow | undefined> {
  return db.selectFrom('mightykey.users').selectAll().where('email_key', '=', emailKey).executeTakeFirst()
}

export async function setPassword(db: Writer, id: string, passwordHash: string, now: Date): Promise<void> {
  await db
    .updateTable('mightykey.users')
    .set({ password_hash: passwordHash, updated_at: now })
    .where('id', '=', id)
    .execute()
}

/** The same password, hashed anew. */
export async function setHash(db: Writer, id: string, passwordHash: string): Promise<void> {
  await db.updateTable('mightykey.users').set({ password_hash: passwordHash }).where('id', '=', id).execute()
}

/** Whether the user still has this hash; holds the row until the transaction ends. */
export async function holdUnchanged(db: Writer, id: string, passwordHash: string): Promise<boolean> {
  const row = await db
    .selectFrom('mightykey.users')
    .select('id')
    .where('id', '=', id)
    .where('password_hash', '=', passwordHash)
    .forUpdate()
    .executeTakeFirst()
  return row !== undefined
}

/** The user of an address; holds the row until the transaction ends. */
export function holdByEmail(db: Writer, emailKey: string): Promise<UserRow | undefined> {
  return db.selectFrom('mightykey.users').selectAll().where('email_key', '=', emailKey).forUpdate().executeTakeFirst()
}

/** For operators: by id or by address in its normal form. */
export function findByName(db: Reader, idOrEmailKey: string): Promise<UserRow | undefined> {
  return db
    .selectFrom('mightykey.users')
    .selectAll()
    .where((eb) => eb.or([eb('email_key', '=', idOrEmailKey), eb(eb.cast('id', 'text'), '=', idOrEmailKey)]))
    .executeTakeFirst()
}
