/** Packs of what an agent should be reminded of: made of stored texts, or taken over from an earlier pack for nearly the same query. */
import { createHash } from 'node:crypto'
import * as objectRows from '#db/thumbgate/context-objects.ts'
import * as packRows from '#db/thumbgate/context-packs.ts'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import { queryWords, toCandidate, toPackItem } from '#domain/thumbgate/context/items.ts'
import { type Selection, selectItems } from '#domain/thumbgate/context/select.ts'
import type { ContextNamespace } from '#domain/thumbgate/context-objects.ts'
import { jaccard } from '#domain/thumbgate/feedback/text.ts'
import { newId } from '#domain/thumbgate/ids.ts'
import { round } from '#domain/thumbgate/numbers.ts'
import { recordProvenance } from '#domain/thumbgate/provenance.ts'
import type { components } from '#generated/thumbgate/types.ts'
import type { Reader, Writer } from '#server/database.ts'

export type ContextPack = components['schemas']['ContextPack']

export interface PackRequest {
  query?: string | undefined
  /** 1 to 50; more count as 50, less as 8. */
  maxItems?: number | undefined
  /** 1 to 100 000; more count as that, less as 6000. */
  maxChars?: number | undefined
  /** Empty: memories, rules and raw history. */
  namespaces?: readonly ContextNamespace[] | undefined
}

const defaultNamespaces: readonly ContextNamespace[] = ['memory/error', 'memory/learning', 'rules', 'raw_history']
const maxMatching = 500
const maxNewest = 100
const maxRemembered = 500
const rememberedMilliseconds = 24 * 3600 * 1000
const sameQuery = 0.7
const maxTitles = 5

/** A number in its range: below 1 the default counts, above the bound the bound. */
export const bounded = (value: number | undefined, byDefault: number, bound: number): number =>
  value === undefined || value < 1 ? byDefault : Math.min(value, bound)

/** What a pack holds, whoever asks for it. */
type PackBody = Omit<ContextPack, 'packId' | 'query' | 'createdAt' | 'cache'>

interface Wish {
  query: string
  words: string[]
  namespaces: ContextNamespace[]
  maxItems: number
  maxChars: number
  sourceHash: string
}

/** Makes a pack, or takes over the items of one that is like it, and notes it in the history. */
export async function constructPack(
  db: Writer,
  customer: CustomerId,
  request: PackRequest,
  now: Date,
): Promise<ContextPack> {
  const wish = await wishOf(db, customer, request)
  const earlier = await findEarlier(db, customer, wish, now)
  return earlier ? await takeOver(db, customer, wish, earlier, now) : await makeAnew(db, customer, wish, now)
}

async function wishOf(db: Reader, customer: CustomerId, request: PackRequest): Promise<Wish> {
  const { query = '', namespaces = [] } = request
  const chosen = [...new Set(namespaces.length === 0 ? defaultNamespaces : namespaces)]
  const versions = await objectRows.versions(db, customer, chosen)
  return {
    query,
    words: queryWords(query),
    namespaces: chosen,
    maxItems: bounded(request.maxItems, 8, 50),
    maxChars: bounded(request.maxChars, 6000, 100_000),
    sourceHash: digest([customer, ...versions.map(({ namespace, version }) => `${namespace} ${version}`)]),
  }
}

const digest = (parts: readonly unknown[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex')

const cacheKeyOf = ({ namespaces, maxItems, maxChars, sourceHash }: Wish): string =>
  digest([[...namespaces].sort(), maxItems, maxChars, sourceHash])

interface Earlier {
  packId: string
  query: string
  similarity: number
  body: PackBody
}

/** The remembered pack whose query is most like this one, of equally like ones the newest. */
async function findEarlier(db: Reader, customer: CustomerId, wish: Wish, now: Date): Promise<Earlier | undefined> {
  const since = new Date(now.getTime() - rememberedMilliseconds)
  const packs = await packRows.remembered(db, customer, cacheKeyOf(wish), since, maxRemembered)
  let best: { pack: packRows.CachedPack; similarity: number } | undefined
  for (const pack of packs) {
    const similarity = likeness(wish.words, pack.queryTokens)
    if (similarity >= sameQuery && similarity > (best?.similarity ?? 0)) best = { pack, similarity }
  }
  if (!best) return undefined
  const body = await packRows.recall(db, customer, best.pack.packId)
  if (body === undefined) return undefined
  return {
    packId: best.pack.packId,
    query: best.pack.query,
    similarity: round(best.similarity, 4),
    body: body as PackBody,
  }
}

/** How alike two queries are by their words; two without words are the same query. */
export const likeness = (a: readonly string[], b: readonly string[]): number =>
  a.length === 0 && b.length === 0 ? 1 : jaccard(new Set(a), new Set(b))

async function takeOver(
  db: Writer,
  customer: CustomerId,
  { query }: Wish,
  { packId: sourcePackId, query: matchedQuery, similarity, body }: Earlier,
  now: Date,
): Promise<ContextPack> {
  const packId = newId('pack')
  const itemCount = body.items.length
  await packRows.insert(db, customer, { packId, query, itemCount, sourcePackId, ...body }, now)
  await packRows.countUse(db, customer, { similarity, chars: body.usedChars })
  const event = { packId, sourcePackId, query, similarity, itemCount }
  await recordProvenance(db, customer, 'context_pack_cache_hit', event, now)
  const cache = { hit: true, similarity, matchedQuery, sourcePackId } as const
  return { packId, query, createdAt: now.toISOString(), ...body, cache }
}

async function makeAnew(db: Writer, customer: CustomerId, wish: Wish, now: Date): Promise<ContextPack> {
  const packId = newId('pack')
  const { query } = wish
  const body = await fill(db, customer, wish, now)
  const { usedChars, sourceHash } = body
  const itemCount = body.items.length
  await packRows.insert(db, customer, { packId, query, itemCount, sourcePackId: null, ...body }, now)
  const entry = { packId, query, queryTokens: wish.words, cacheKey: cacheKeyOf(wish), pack: body }
  await packRows.remember(db, customer, entry, now)
  await packRows.countUse(db, customer)
  await objectRows.markUsed(
    db,
    customer,
    body.items.map(({ id }) => id),
    now,
  )
  const event = { packId, query, itemCount, usedChars, sourceHash, retrievalStrategy: body.retrieval.strategy }
  await recordProvenance(db, customer, 'context_pack_constructed', event, now)
  return { packId, query, createdAt: now.toISOString(), ...body, cache: { hit: false } }
}

/** Chooses among the best matches and the newest objects, however many there are. */
async function fill(db: Reader, customer: CustomerId, wish: Wish, now: Date): Promise<PackBody> {
  const { words, namespaces, maxItems, maxChars, sourceHash } = wish
  const newest = await objectRows.newest(db, customer, namespaces, maxNewest, now)
  const matching =
    words.length === 0 ? [] : await objectRows.matching(db, customer, namespaces, words, maxMatching, now)
  const rows = new Map([...matching, ...newest].map((row) => [row.id, row]))
  const candidates = [...rows.values()].map((row) => toCandidate(row, words, now))
  const selection = selectItems(candidates, words, namespaces, { maxItems, maxChars })
  const items = selection.chosen.flatMap(({ id, score }) => {
    const row = rows.get(id)
    return row ? [toPackItem(row, score)] : []
  })
  const { usedChars, retrieval } = selection
  const visibility = visibilityOf(selection, candidates.length, { maxItems, maxChars })
  return { maxItems, maxChars, usedChars, namespaces, items, visibility, sourceHash, retrieval }
}

const visibilityOf = (
  { chosen, usedChars, skippedByMaxChars }: Selection,
  sourceCandidateCount: number,
  limits: { maxItems: number; maxChars: number },
): ContextPack['visibility'] => ({
  itemCount: chosen.length,
  sourceCandidateCount,
  hiddenCount: sourceCandidateCount - chosen.length,
  maxItemsHit: chosen.length === limits.maxItems && sourceCandidateCount > chosen.length,
  maxCharsHit: skippedByMaxChars > 0,
  skippedByMaxChars,
  remainingCharBudget: limits.maxChars - usedChars,
  visibleTitles: chosen.slice(0, maxTitles).map(({ title }) => title),
})

/** Forgets the contents of packs that are too old to be taken over; returns how many. */
export const forgetOldPacks = (db: Writer, now: Date): Promise<number> =>
  packRows.forget(db, new Date(now.getTime() - rememberedMilliseconds))
