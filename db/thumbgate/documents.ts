import { type Insertable, type Selectable, sql } from 'kysely'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import type { Reader, Writer } from '#db/types.ts'
import type { DB } from '#generated/db.ts'

export type DocumentRow = Selectable<DB['thumbgate.documents']>

/** A document without its text. */
export type SummaryRow = Omit<DocumentRow, 'content' | 'proposals' | 'headings' | 'words'> & {
  heading_count: number
  proposal_count: number
}

/** The new row, or the one with this id, replaced. */
export function upsert(
  db: Writer,
  customer: CustomerId,
  document: Omit<Insertable<DB['thumbgate.documents']>, 'customer_id'>,
): Promise<DocumentRow> {
  return db
    .insertInto('thumbgate.documents')
    .values({ ...document, customer_id: customer })
    .onConflict((conflict) => conflict.columns(['customer_id', 'document_id']).doUpdateSet(document))
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** The fingerprint of the document with this id; undefined when there is none. */
export async function fingerprintOf(db: Reader, customer: CustomerId, id: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('thumbgate.documents')
    .select('fingerprint')
    .where('customer_id', '=', customer)
    .where('document_id', '=', id)
    .executeTakeFirst()
  return row?.fingerprint
}

export const find = (db: Reader, customer: CustomerId, id: string): Promise<DocumentRow | undefined> =>
  db
    .selectFrom('thumbgate.documents')
    .selectAll()
    .where('customer_id', '=', customer)
    .where('document_id', '=', id)
    .executeTakeFirst()

export interface DocumentFilter {
  /** A part of title, excerpt, tags or template ids, in any case. */
  text?: string | undefined
  /** A tag or template id, in any case. */
  key?: string | undefined
}

const filtered = (db: Reader, customer: CustomerId, { text = '', key = '' }: DocumentFilter) =>
  db
    .selectFrom('thumbgate.documents')
    .where('customer_id', '=', customer)
    .$if(text !== '', (query) => query.where(sql<boolean>`strpos(listed_text, ${text.toLowerCase()}) > 0`))
    .$if(key !== '', (query) => query.where(sql<boolean>`match_keys @> array[${key.toLowerCase()}]::text[]`))

/** The matches, newest first. */
export const list = (db: Reader, customer: CustomerId, filter: DocumentFilter, limit: number): Promise<SummaryRow[]> =>
  filtered(db, customer, filter)
    .select([
      'customer_id',
      'document_id',
      'fingerprint',
      'title',
      'source_type',
      'source_path',
      'source_name',
      'source_format',
      'source_url',
      'tags',
      'excerpt',
      'content_bytes',
      'line_count',
      'matched_template_ids',
      'listed_text',
      'match_keys',
      'imported_at',
      sql<number>`cardinality(headings)`.as('heading_count'),
      sql<number>`jsonb_array_length(proposals)`.as('proposal_count'),
    ])
    .orderBy('imported_at', 'desc')
    .orderBy('document_id')
    .limit(limit)
    .execute()

/** All matches. */
export async function count(db: Reader, customer: CustomerId, filter: DocumentFilter): Promise<number> {
  const { total } = await filtered(db, customer, filter)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return total
}
