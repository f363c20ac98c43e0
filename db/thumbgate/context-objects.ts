import { type Selectable, sql } from 'kysely'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import type { Reader, Writer } from '#db/types.ts'
import type { DB } from '#generated/db.ts'

export type ContextObjectRow = Selectable<DB['thumbgate.context_objects']>

/** What a pack is made of. */
export type CandidateRow = Pick<
  ContextObjectRow,
  'id' | 'namespace' | 'title' | 'content' | 'tags' | 'metadata' | 'created_at'
>

export interface NewContextObject {
  id: string
  namespace: string
  title: string
  content: string
  tags: readonly string[]
  source: string
  /** Seconds; null: for ever. */
  ttl: number | null
  metadata: Record<string, unknown>
  /** Where exact duplicates are one object; null where each stands for itself. */
  contentHash: string | null
}

/** Stores the object, or finds the one that is exactly like it. Returns the stored object's id and whether it is new. */
export async function insert(
  db: Writer,
  customer: CustomerId,
  object: NewContextObject,
  now: Date,
): Promise<{ id: string; created: boolean }> {
  const row = await db
    .insertInto('thumbgate.context_objects')
    .values({
      id: object.id,
      customer_id: customer,
      namespace: object.namespace,
      title: object.title,
      content: object.content,
      tags: [...object.tags],
      source: object.source,
      ttl: object.ttl,
      metadata: JSON.stringify(object.metadata),
      content_hash: object.contentHash,
      created_at: now,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['customer_id', 'namespace', 'content_hash'])
        .where('content_hash', 'is not', null)
        .doUpdateSet({ last_used_at: now }),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id: row.id, created: row.id === object.id }
}

/** Notes that something in the namespace changed, so that packs made of it are not reused. */
export async function bumpNamespace(db: Writer, customer: CustomerId, namespace: string): Promise<void> {
  await db
    .insertInto('thumbgate.context_namespaces')
    .values({ customer_id: customer, namespace })
    .onConflict((conflict) =>
      conflict
        .columns(['customer_id', 'namespace'])
        .doUpdateSet((eb) => ({ version: eb('thumbgate.context_namespaces.version', '+', 1) })),
    )
    .execute()
}

/** The versions of those namespaces that hold something, by name. */
export const versions = (
  db: Reader,
  customer: CustomerId,
  namespaces: readonly string[],
): Promise<{ namespace: string; version: number }[]> =>
  db
    .selectFrom('thumbgate.context_namespaces')
    .select(['namespace', 'version'])
    .where('customer_id', '=', customer)
    .where('namespace', 'in', [...namespaces])
    .orderBy('namespace')
    .execute()

const living = (db: Reader, customer: CustomerId, namespaces: readonly string[], now: Date) =>
  db
    .selectFrom('thumbgate.context_objects')
    .where('customer_id', '=', customer)
    .where('namespace', 'in', [...namespaces])
    .where((eb) => eb.or([eb('ttl', 'is', null), sql<boolean>`created_at + ttl * interval '1 second' > ${now}`]))

const candidateColumns = ['id', 'namespace', 'title', 'content', 'tags', 'metadata', 'created_at'] as const

/** The newest objects of the namespaces. */
export const newest = (
  db: Reader,
  customer: CustomerId,
  namespaces: readonly string[],
  limit: number,
  now: Date,
): Promise<CandidateRow[]> =>
  living(db, customer, namespaces, now)
    .select(candidateColumns)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()

/** The objects in which one of the words, or a word that begins with it, stands; best first. Words are letters and digits only. */
export function matching(
  db: Reader,
  customer: CustomerId,
  namespaces: readonly string[],
  words: readonly string[],
  limit: number,
  now: Date,
): Promise<CandidateRow[]> {
  const query = sql`to_tsquery('simple', ${words.map((word) => `'${word}':*`).join(' | ')})`
  return living(db, customer, namespaces, now)
    .select(candidateColumns)
    .where(sql<boolean>`words @@ ${query}`)
    .orderBy(sql`ts_rank(words, ${query})`, 'desc')
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()
}

/** Notes that objects went into a pack. One that somebody else notes at this moment is left to them. */
export async function markUsed(db: Writer, customer: CustomerId, ids: readonly string[], now: Date): Promise<void> {
  if (ids.length === 0) return
  await db
    .updateTable('thumbgate.context_objects')
    .set({ last_used_at: now })
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('thumbgate.context_objects')
        .select('id')
        .where('customer_id', '=', customer)
        .where('id', 'in', [...ids])
        .forNoKeyUpdate()
        .skipLocked(),
    )
    .execute()
}
