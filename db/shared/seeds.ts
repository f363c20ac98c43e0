import type { Writer } from '#db/types.ts'

/** Notes that this transaction makes the demo data of a system; false when that was done before. */
export async function claim(db: Writer, api: string): Promise<boolean> {
  const row = await db
    .insertInto('shared.seeds')
    .values({ api })
    .onConflict((conflict) => conflict.doNothing())
    .returning('api')
    .executeTakeFirst()
  return row !== undefined
}
