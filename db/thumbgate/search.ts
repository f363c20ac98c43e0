/** What searches find beside feedback and memories: stored context and documents. */
import { sql } from 'kysely'
import type { Matching } from '#db/thumbgate/feedback-events.ts'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import type { Reader } from '#db/types.ts'

const wordsMatch = (query: string) => sql<boolean>`words @@ to_tsquery('simple', ${query})`

/** Characters of a text that are looked at to judge how well it answers. */
const judged = 5000

/** The newest objects that match and are not out of date. Words spelt alike are not looked for: what was captured is found as feedback. */
export const searchContext = (db: Reader, customer: CustomerId, matching: Matching, limit: number, now: Date) =>
  'like' in matching
    ? Promise.resolve([])
    : db
        .selectFrom('thumbgate.context_objects')
        .select(['id', 'namespace', 'title', 'tags', 'metadata', 'created_at'])
        .select(sql<string>`left(content, ${judged})`.as('content'))
        .where('customer_id', '=', customer)
        .where((eb) => eb.or([eb('ttl', 'is', null), sql<boolean>`created_at + ttl * interval '1 second' > ${now}`]))
        .where(wordsMatch('all' in matching ? matching.all : matching.any))
        .orderBy('created_at', 'desc')
        .orderBy('id')
        .limit(limit)
        .execute()

/** The newest documents that match. */
export const searchDocuments = (db: Reader, customer: CustomerId, matching: Matching, limit: number) =>
  db
    .selectFrom('thumbgate.documents')
    .select([
      'document_id as id',
      'title',
      'tags',
      'excerpt',
      'matched_template_ids',
      'source_format',
      'imported_at',
      sql<number>`jsonb_array_length(proposals)`.as('proposal_count'),
      sql<string>`left(content, ${judged})`.as('content'),
    ])
    .where('customer_id', '=', customer)
    .where(
      'like' in matching
        ? sql<boolean>`${matching.like} <% listed_text`
        : wordsMatch('all' in matching ? matching.all : matching.any),
    )
    .orderBy('imported_at', 'desc')
    .orderBy('document_id')
    .limit(limit)
    .execute()

export type FoundContextRow = Awaited<ReturnType<typeof searchContext>>[number]
export type FoundDocumentRow = Awaited<ReturnType<typeof searchDocuments>>[number]
