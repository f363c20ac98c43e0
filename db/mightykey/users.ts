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

/** Replaces a hash by one with newer parameters, unless the password was changed in the meantime. */
export async function replaceHash(db: Writer, id: string, before: string, after: string): Promise<void> {
  await db
    .updateTable('mightykey.users')
    .set({ password_hash: after })
    .where('id', '=', id)
    .where('password_hash', '=', before)
    .execute()
}
