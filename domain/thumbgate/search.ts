/** Search over everything stored: feedback, context, prevention rules and documents. */
import * as eventRows from '#db/thumbgate/feedback-events.ts'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import * as documentRows from '#db/thumbgate/prevention-rules.ts'
import { type FoundContextRow, type FoundDocumentRow, searchContext, searchDocuments } from '#db/thumbgate/search.ts'
import { candidates } from '#domain/thumbgate/candidates.ts'
import { slugOf } from '#domain/thumbgate/feedback/auto-gates.ts'
import { documentName, sectionsOf } from '#domain/thumbgate/feedback/rule-document.ts'
import { byRank, type Query, readQuery, recency, scoreText } from '#domain/thumbgate/feedback/scoring.ts'
import { type Signal, toThumb } from '#domain/thumbgate/feedback/signals.ts'
import { cutAtWord, normaliseText } from '#domain/thumbgate/feedback/text.ts'
import type { components } from '#generated/thumbgate/types.ts'
import type { Reader } from '#server/database.ts'

type Schemas = components['schemas']
export type SearchResponse = Schemas['SearchResponse']
type SearchResult = Schemas['SearchResult']

const weights = { whole: 0.3, share: 0.2, shortest: 1 }
const negativeBonus = 0.05
const titleLength = 120
/** With the dots where it was cut, an excerpt has at most 280 characters. */
const excerptLength = 277

export interface SearchQuery {
  text: string
  source: SearchResponse['source']
  /** Filters feedback; the other sources have no signal. */
  signal: Signal | undefined
  limit: number
}

/** The best matches of the sources asked for. */
export async function searchAll(
  db: Reader,
  customer: CustomerId,
  wanted: SearchQuery,
  now: Date,
): Promise<SearchResponse> {
  const query = readQuery(wanted.text)
  const { source, limit } = wanted
  const wants = (name: SearchResponse['source']): boolean => source === 'all' || source === name
  const found = [
    ...(wants('feedback') ? await findFeedback(db, customer, query, wanted, now) : []),
    ...(wants('context') ? await findContext(db, customer, query, limit, now) : []),
    ...(wants('rules') ? await findRules(db, customer, query, now) : []),
    ...(source === 'all' ? await findDocuments(db, customer, query, limit, now) : []),
  ]
  const results = found.sort(byRank).slice(0, limit)
  return {
    query: wanted.text,
    source,
    signal: wanted.signal ? toThumb(wanted.signal) : null,
    limit,
    engine: 'postgres-full-text-trigram',
    returned: results.length,
    total: results.length,
    results,
  }
}

async function findFeedback(
  db: Reader,
  customer: CustomerId,
  query: Query,
  { signal, limit }: SearchQuery,
  now: Date,
): Promise<SearchResult[]> {
  const rows = await candidates(query, limit, (matching, most) =>
    eventRows.search(db, customer, matching, { signal, limit: most }),
  )
  return rows.map((row) => {
    const point = row.what_went_wrong ?? row.what_worked ?? row.context
    const bonus = recency(row.created_at, now) + (row.signal === 'negative' ? negativeBonus : 0)
    return {
      id: row.id,
      source: 'feedback',
      ...scored(query, row.search_text, bonus),
      signal: toThumb(row.signal as Signal),
      tags: row.tags,
      timestamp: row.created_at.toISOString(),
      title: cutAtWord(point, titleLength),
      context: cutAtWord(row.context || point, excerptLength),
      correctiveAction: row.what_to_change ?? row.what_worked,
      whatWentWrong: row.what_went_wrong,
      whatWorked: row.what_worked,
    }
  })
}

const scored = (query: Query, text: string, bonus: number) => {
  const { score, matchedTokens } = scoreText(query, text, bonus, weights)
  return { score, matchedTokens }
}

async function findContext(
  db: Reader,
  customer: CustomerId,
  query: Query,
  limit: number,
  now: Date,
): Promise<SearchResult[]> {
  const rows = await candidates<FoundContextRow>(query, limit, (matching, most) =>
    searchContext(db, customer, matching, most, now),
  )
  return rows.map((row) => {
    const { whatToChange } = row.metadata as { whatToChange?: unknown }
    return {
      id: row.id,
      source: 'contextfs',
      ...scored(
        query,
        normaliseText(`${row.title} ${row.content} ${row.tags.join(' ')}`),
        recency(row.created_at, now),
      ),
      signal: null,
      tags: row.tags,
      timestamp: row.created_at.toISOString(),
      title: row.title,
      context: cutAtWord(row.content, excerptLength),
      correctiveAction: typeof whatToChange === 'string' ? whatToChange : null,
      namespace: row.namespace,
      file: `${row.namespace}/${row.id}`,
    }
  })
}

/** One result for each section of the rule document that has anything of the query. */
async function findRules(db: Reader, customer: CustomerId, query: Query, now: Date): Promise<SearchResult[]> {
  const document = await documentRows.find(db, customer)
  if (!document || query.words.size === 0) return []
  return sectionsOf(document.markdown).flatMap(({ title, body }) => {
    const text = normaliseText(`${title} ${body}`)
    const { score, matchedTokens, matches } = scoreText(query, text, recency(document.generated_at, now), weights)
    if (!matches) return []
    return [
      {
        id: `${documentName}#${slugOf(title)}`,
        source: 'prevention_rule' as const,
        score,
        signal: null,
        tags: ['prevention', 'rules'],
        timestamp: document.generated_at.toISOString(),
        title,
        context: cutAtWord(body, excerptLength),
        correctiveAction: ruleOf(body),
        matchedTokens,
      },
    ]
  })
}

const ruleOf = (body: string): string | null => {
  const start = '- Rule: '
  return (
    body
      .split('\n')
      .find((line) => line.startsWith(start))
      ?.slice(start.length) ?? null
  )
}

async function findDocuments(
  db: Reader,
  customer: CustomerId,
  query: Query,
  limit: number,
  now: Date,
): Promise<SearchResult[]> {
  const rows = await candidates<FoundDocumentRow>(query, limit, (matching, most) =>
    searchDocuments(db, customer, matching, most),
  )
  return rows.map((row) => ({
    id: row.id,
    source: 'document',
    ...scored(query, normaliseText(`${row.title} ${row.content} ${row.tags.join(' ')}`), recency(row.imported_at, now)),
    signal: null,
    tags: row.tags,
    timestamp: row.imported_at.toISOString(),
    title: row.title,
    context: cutAtWord(row.excerpt, excerptLength),
    correctiveAction: null,
    documentId: row.id,
    proposalCount: row.proposal_count,
    matchedTemplateIds: row.matched_template_ids,
    sourceFormat: row.source_format,
  }))
}
