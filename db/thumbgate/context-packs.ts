import { sql } from 'kysely'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import type { Reader, Writer } from '#db/types.ts'

export interface NewPack {
  packId: string
  query: string
  namespaces: readonly string[]
  itemCount: number
  usedChars: number
  sourceHash: string
  /** The pack whose items it took over; null when it was made anew. */
  sourcePackId: string | null
}

export async function insert(db: Writer, customer: CustomerId, pack: NewPack, now: Date): Promise<void> {
  await db
    .insertInto('thumbgate.context_packs')
    .values({
      customer_id: customer,
      pack_id: pack.packId,
      query: pack.query,
      namespaces: [...pack.namespaces],
      item_count: pack.itemCount,
      used_chars: pack.usedChars,
      source_hash: pack.sourceHash,
      source_pack_id: pack.sourcePackId,
      created_at: now,
    })
    .execute()
}

export interface CachedPack {
  packId: string
  query: string
  queryTokens: string[]
}

/** Keeps what is in a pack for the next one like it. */
export async function remember(
  db: Writer,
  customer: CustomerId,
  entry: CachedPack & { cacheKey: string; pack: object },
  now: Date,
): Promise<void> {
  await db
    .insertInto('thumbgate.pack_cache')
    .values({
      customer_id: customer,
      pack_id: entry.packId,
      cache_key: entry.cacheKey,
      query: entry.query,
      query_tokens: entry.queryTokens,
      pack: JSON.stringify(entry.pack),
      created_at: now,
    })
    .execute()
}

/** The remembered packs of that key made since then, newest first, without what is in them. */
export async function remembered(
  db: Reader,
  customer: CustomerId,
  cacheKey: string,
  since: Date,
  limit: number,
): Promise<CachedPack[]> {
  const rows = await db
    .selectFrom('thumbgate.pack_cache')
    .select(['pack_id', 'query', 'query_tokens'])
    .where('customer_id', '=', customer)
    .where('cache_key', '=', cacheKey)
    .where('created_at', '>', since)
    .orderBy('created_at', 'desc')
    .orderBy('pack_id', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ packId: row.pack_id, query: row.query, queryTokens: row.query_tokens }))
}

/** What is in a remembered pack; undefined once it is forgotten. */
export async function recall(db: Reader, customer: CustomerId, packId: string): Promise<unknown> {
  const row = await db
    .selectFrom('thumbgate.pack_cache')
    .select('pack')
    .where('customer_id', '=', customer)
    .where('pack_id', '=', packId)
    .executeTakeFirst()
  return row?.pack
}

/** Forgets what was remembered before then; returns how many packs. */
export async function forget(db: Writer, before: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('thumbgate.pack_cache')
    .where('created_at', '<', before)
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}

/** Counts a pack that was handed out. `reused`: how like its query was to the one its items came from, and their characters. */
export async function countUse(
  db: Writer,
  customer: CustomerId,
  reused?: { similarity: number; chars: number },
): Promise<void> {
  const added = {
    pack_requests: 1,
    cache_hits: reused ? 1 : 0,
    similarity_sum: reused?.similarity ?? 0,
    chars_reused: reused?.chars ?? 0,
  }
  await db
    .insertInto('thumbgate.context_usage')
    .values({ customer_id: customer, ...added })
    .onConflict((conflict) =>
      conflict.column('customer_id').doUpdateSet({
        pack_requests: sql`thumbgate.context_usage.pack_requests + excluded.pack_requests`,
        cache_hits: sql`thumbgate.context_usage.cache_hits + excluded.cache_hits`,
        similarity_sum: sql`thumbgate.context_usage.similarity_sum + excluded.similarity_sum`,
        chars_reused: sql`thumbgate.context_usage.chars_reused + excluded.chars_reused`,
      }),
    )
    .execute()
}

export interface PackUse {
  requests: number
  hits: number
  similaritySum: number
  charsReused: number
}

/** How often packs were asked for and taken over so far. */
export async function use(db: Reader, customer: CustomerId): Promise<PackUse> {
  const row = await db
    .selectFrom('thumbgate.context_usage')
    .selectAll()
    .where('customer_id', '=', customer)
    .executeTakeFirst()
  return {
    requests: row?.pack_requests ?? 0,
    hits: row?.cache_hits ?? 0,
    similaritySum: row?.similarity_sum ?? 0,
    charsReused: row?.chars_reused ?? 0,
  }
}

export interface NewEvaluation {
  id: string
  packId: string
  outcome: string
  signal: string | null
  notes: string
  rubricEvaluation: object | null
}

export async function insertEvaluation(
  db: Writer,
  customer: CustomerId,
  evaluation: NewEvaluation,
  now: Date,
): Promise<void> {
  await db
    .insertInto('thumbgate.pack_evaluations')
    .values({
      customer_id: customer,
      id: evaluation.id,
      pack_id: evaluation.packId,
      outcome: evaluation.outcome,
      signal: evaluation.signal,
      notes: evaluation.notes,
      rubric_evaluation: evaluation.rubricEvaluation === null ? null : JSON.stringify(evaluation.rubricEvaluation),
      created_at: now,
    })
    .execute()
}
