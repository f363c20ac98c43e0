import type { Reader } from '#db/types.ts'

/** Answers when the database does; throws when it cannot be asked. */
export async function probe(db: Reader): Promise<void> {
  await db.selectFrom('shared.migrations').select('name').limit(1).execute()
}
