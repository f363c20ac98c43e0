// Written by "npm run generate"; do not edit.
import type { CallOptions } from '../../../runtime/client.ts'
import type { Body, Call, Data, Item, Method, Query } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `GET /v1/documents` — List imported documents */
  listImported: 'Documents GET /v1/documents ql documents' as Method<(query?: Query<O['listImportedDocuments']>, options?: CallOptions) => Call<O['listImportedDocuments'], Item<Data<O['listImportedDocuments']>, 'documents'>[]>>,
  /** `POST /v1/documents/import` — Import a document */
  import: 'Document POST /v1/documents/import b' as Method<(body: Body<O['importDocument']>, options?: CallOptions) => Call<O['importDocument']>>,
  /** `GET /v1/documents/{documentId}` — Get an imported document */
  getImported: 'Document GET /v1/documents/{documentId}' as Method<(documentId: string, options?: CallOptions) => Call<O['getImportedDocument']>>,
}
