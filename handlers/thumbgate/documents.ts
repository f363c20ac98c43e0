import * as documentRows from '#db/thumbgate/documents.ts'
import { storeDocument, toDocumentSummary, toImportedDocument } from '#domain/thumbgate/documents/documents.ts'
import { readDocument } from '#domain/thumbgate/documents/read.ts'
import { readSource } from '#domain/thumbgate/documents/source.ts'
import { fail } from '#domain/thumbgate/errors.ts'
import { readTags } from '#domain/thumbgate/feedback/tags.ts'
import type { DocumentsHandlers } from '#generated/thumbgate/handlers.ts'
import { created, ok } from '#server/reply.ts'

const defaultLimit = 20

export const documents: DocumentsHandlers = {
  async listImportedDocuments({ query, caller, db }) {
    const filter = { text: query.q?.trim() || query.query?.trim(), key: query.tag?.trim() }
    const limit = query.limit > 0 ? query.limit : defaultLimit
    const rows = await documentRows.list(db, caller.customerId, filter, limit)
    const total = await documentRows.count(db, caller.customerId, filter)
    return ok({ total, returned: rows.length, documents: rows.map(toDocumentSummary) })
  },

  async importDocument({ body, caller, request, db, now }) {
    const { raw, format, path } = await readSource(db, caller.customerId, body, request)
    const text = readDocument(raw, format, { title: body.title, fileName: path ?? undefined })
    const source = {
      format,
      path,
      url: body.sourceUrl?.trim() || null,
      tags: readTags(body.tags),
      proposeGates: body.proposeGates ?? true,
    }
    const row = await storeDocument(db, caller.customerId, text, source, now)
    return created({ ok: true, document: toImportedDocument(row) })
  },

  async getImportedDocument({ path, caller, db }) {
    const row = await documentRows.find(db, caller.customerId, path.documentId)
    if (!row) throw fail('not_found', `There is no document "${path.documentId}"; GET /v1/documents lists them`)
    return ok({ document: toImportedDocument(row) })
  },
}
