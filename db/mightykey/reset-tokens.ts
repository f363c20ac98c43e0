import type { Writer } from '#db/types.ts'

export interface NewResetToken {
  id: string
  userId: string
  tokenHash: string
  createdAt: Date
  expiresAt: Date
}

export async function insert(db: Writer, token: NewResetToken): Promise<void> {
  await db
    .insertInto('mightykey.password_reset_tokens')
    .values({
      id: token.id,
      user_id: token.userId,
      token_hash: token.tokenHash,
      created_at: token.createdAt,
      expires_at: token.expiresAt,
    })
    .execute()
}

/** Uses a token up: the user it was made for, or undefined when it is unknown, used or expired. Of two at once, one wins. */
export async function take(db: Writer, tokenHash: string, now: Date): Promise<string | undefined> {
  const row = await db
    .deleteFrom('mightykey.password_reset_tokens')
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now)
    .returning('user_id')
    .executeTakeFirst()
  return row?.user_id
}

export async function removeAll(db: Writer, userId: string): Promise<void> {
  await db.deleteFrom('mightykey.password_reset_tokens').where('user_id', '=', userId).execute()
}

/** The number of expired tokens removed. */
export async function prune(db: Writer, now: Date): Promise<number> {
  const result = await db
    .deleteFrom('mightykey.password_reset_tokens')
    .where('expires_at', '<=', now)
    .executeTakeFirst()
  return Number(result.numDeletedRows)
}
