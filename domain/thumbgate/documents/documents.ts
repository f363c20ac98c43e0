/** Policies and runbooks that were imported. The same title and content again is the same document, with what was said last about it. */
import { createHash } from 'node:crypto'
import * as documentRows from '#db/thumbgate/documents.ts'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import { type GateProposal, proposeGates } from '#domain/thumbgate/documents/proposals.ts'
import type { DocumentText, SourceFormat } from '#domain/thumbgate/documents/read.ts'
import { distinctTags } from '#domain/thumbgate/feedback/tags.ts'
import { oneLine, wholeCharacters } from '#domain/thumbgate/feedback/text.ts'
import { baseName } from '#domain/thumbgate/paths.ts'
import type { components } from '#generated/thumbgate/types.ts'
import type { Reader, Writer } from '#server/database.ts'

type Schemas = components['schemas']

const maxExcerpt = 280
const slugLength = 24

export interface DocumentSource {
  format: SourceFormat
  /** Name in the artifact area; null for a text that came with the request. */
  path: string | null
  url: string | null
  tags: readonly string[]
  proposeGates: boolean
}

/** SHA-256 of title, line end and content, as 64 hex digits. */
export const fingerprintOf = (title: string, content: string): string =>
  createHash('sha256').update(`${title}\n${content}`).digest('hex')

/** Lower-case letters and digits, everything else one `-`; at most 24 characters. */
export const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '')
    .join('-')
    .slice(0, slugLength)
    .replace(/-$/, '') || 'document'

/** Stores the document, or replaces it; returns it as stored. */
export async function storeDocument(
  db: Writer,
  customer: CustomerId,
  text: DocumentText,
  source: DocumentSource,
  now: Date,
): Promise<documentRows.DocumentRow> {
  const fingerprint = fingerprintOf(text.title, text.content)
  const documentId = await freeId(db, customer, slugOf(text.title), fingerprint)
  const proposals = source.proposeGates ? proposeGates(text.content, documentId) : []
  const templateIds = proposals.flatMap(({ templateId }) => (templateId === null ? [] : [templateId]))
  const tags = distinctTags(source.tags)
  const excerpt = wholeCharacters(oneLine(text.content), maxExcerpt)
  const keys = [...tags, ...templateIds].map((key) => key.toLowerCase())
  return await documentRows.upsert(db, customer, {
    document_id: documentId,
    fingerprint,
    title: text.title,
    source_type: source.path === null ? 'inline' : 'file',
    source_path: source.path,
    source_name: source.path === null ? null : baseName(source.path),
    source_format: source.format,
    source_url: source.url,
    tags,
    excerpt,
    content: text.content,
    content_bytes: Buffer.byteLength(text.content),
    line_count: text.content.split('\n').filter((line) => line.trim() !== '').length,
    headings: text.headings,
    proposals: JSON.stringify(proposals),
    matched_template_ids: templateIds,
    listed_text: [text.title, excerpt, ...keys].join('\n').toLowerCase(),
    match_keys: [...new Set(keys)],
    imported_at: now,
  })
}

/** The id of this fingerprint. Where another document has it, more of the fingerprint tells them apart. */
async function freeId(db: Reader, customer: CustomerId, slug: string, fingerprint: string): Promise<string> {
  for (let length = 12; ; length += 4) {
    const id = `doc_${slug}_${fingerprint.slice(0, length)}`
    const holder = await documentRows.fingerprintOf(db, customer, id)
    if (holder === undefined || holder === fingerprint) return id
  }
}

export const toImportedDocument = (row: documentRows.DocumentRow): Schemas['ImportedDocument'] => ({
  documentId: row.document_id,
  title: row.title,
  sourceType: row.source_type as Schemas['ImportedDocument']['sourceType'],
  sourcePath: row.source_path,
  sourceName: row.source_name,
  sourceFormat: row.source_format as SourceFormat,
  sourceUrl: row.source_url,
  importedAt: row.imported_at.toISOString(),
  tags: row.tags,
  fingerprint: row.fingerprint,
  excerpt: row.excerpt,
  content: row.content,
  contentBytes: row.content_bytes,
  lineCount: row.line_count,
  headings: row.headings,
  proposals: row.proposals as GateProposal[],
  matchedTemplateIds: row.matched_template_ids,
})

export const toDocumentSummary = (row: documentRows.SummaryRow): Schemas['DocumentSummary'] => ({
  documentId: row.document_id,
  title: row.title,
  sourceType: row.source_type as Schemas['DocumentSummary']['sourceType'],
  sourcePath: row.source_path,
  sourceName: row.source_name,
  sourceFormat: row.source_format as SourceFormat,
  importedAt: row.imported_at.toISOString(),
  tags: row.tags,
  excerpt: row.excerpt,
  lineCount: row.line_count,
  headingCount: row.heading_count,
  proposalCount: row.proposal_count,
  matchedTemplateIds: row.matched_template_ids,
  fingerprint: row.fingerprint,
})
