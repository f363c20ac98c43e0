import type { Reader, Writer } from '#db/types.ts'

/** Keeps the hash of the demo's admin key. */
export async function insert(db: Writer, keySha256: string, now: Date): Promise<void> {
  await db.insertInto('thumbgate.demo_admin').values({ key_sha256: keySha256, created_at: now }).execute()
}

export async function holds(db: Reader, keySha256: string): Promise<boolean> {
  const row = await db
    .selectFrom('thumbgate.demo_admin')
    .select('single')
    .where('key_sha256', '=', keySha256)
    .executeTakeFirst()
  return row !== undefined
}
