/** The artifact area. Paths have passed `assertArtifactName`; the table refuses others too. */
import type { Selectable } from 'kysely'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import type { Reader, Writer } from '#db/types.ts'
import type { DB } from '#generated/db.ts'

export type ArtifactRow = Selectable<DB['thumbgate.artifacts']>

/** Characters of a piece. */
const chunkLength = 256 * 1024

/** Writes a file, or replaces it as a whole when the transaction commits. Returns its size in bytes of UTF-8. */
export async function writeArtifact(
  db: Writer,
  customer: CustomerId,
  path: string,
  content: string,
  now: Date,
): Promise<number> {
  const writer = await openArtifact(db, customer, path, now)
  await writer.write(content)
  return await writer.close()
}

/** Takes a file's text bit by bit. */
export interface ArtifactWriter {
  write(text: string): Promise<void>
  /** Must be called last. Returns the file's size in bytes of UTF-8. */
  close(): Promise<number>
}

/** Begins a file, or replaces it: what was written before is gone when the transaction commits. Holds one piece of it at a time. */
export async function openArtifact(db: Writer, customer: CustomerId, path: string, now: Date): Promise<ArtifactWriter> {
  await begin(db, customer, path, now)
  let pending = ''
  let number = 0
  let size = 0
  async function flush(text: string): Promise<void> {
    size += Buffer.byteLength(text)
    await db
      .insertInto('thumbgate.artifact_chunks')
      .values({ customer_id: customer, path, number, content: text })
      .execute()
    number++
  }
  return {
    async write(text) {
      pending += text
      while (pending.length >= chunkLength) {
        const end = endOfPiece(pending)
        await flush(pending.slice(0, end))
        pending = pending.slice(end)
      }
    },
    async close() {
      if (pending !== '') await flush(pending)
      await db
        .updateTable('thumbgate.artifacts')
        .set({ size })
        .where('customer_id', '=', customer)
        .where('path', '=', path)
        .execute()
      return size
    },
  }
}

/** A surrogate pair is not torn apart. */
const endOfPiece = (text: string): number =>
  /[\ud800-\udbff]/.test(text.charAt(chunkLength - 1)) ? chunkLength - 1 : chunkLength

/** The row's lock keeps two writers of one file apart: the last one to commit wins, whole. */
async function begin(db: Writer, customer: CustomerId, path: string, now: Date): Promise<void> {
  await db
    .insertInto('thumbgate.artifacts')
    .values({ customer_id: customer, path, size: 0, created_at: now })
    .onConflict((conflict) => conflict.columns(['customer_id', 'path']).doUpdateSet({ size: 0, created_at: now }))
    .execute()
  await db
    .deleteFrom('thumbgate.artifact_chunks')
    .where('customer_id', '=', customer)
    .where('path', '=', path)
    .execute()
}

/** The file's whole text, or undefined when there is none of that name. */
export async function readArtifact(db: Reader, customer: CustomerId, path: string): Promise<string | undefined> {
  if (!(await find(db, customer, path))) return undefined
  const rows = await chunks(db, customer, path).orderBy('number').execute()
  return rows.map((row) => row.content).join('')
}

const chunks = (db: Reader, customer: CustomerId, path: string) =>
  db
    .selectFrom('thumbgate.artifact_chunks')
    .select('content')
    .where('customer_id', '=', customer)
    .where('path', '=', path)

/** The file's row, without its text. */
export const find = (db: Reader, customer: CustomerId, path: string): Promise<ArtifactRow | undefined> =>
  db
    .selectFrom('thumbgate.artifacts')
    .selectAll()
    .where('customer_id', '=', customer)
    .where('path', '=', path)
    .executeTakeFirst()

/** The customer's files by name. */
export const list = (db: Reader, customer: CustomerId): Promise<ArtifactRow[]> =>
  db.selectFrom('thumbgate.artifacts').selectAll().where('customer_id', '=', customer).orderBy('path').execute()
