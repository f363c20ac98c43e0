// Written by "npm run generate"; do not edit.
import type { Body, Call, Method, Options, Query } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `GET /v1/knowledge/documents` — List knowledge documents */
  listDocuments: 'listKnowledgeDocuments GET /v1/knowledge/documents q' as Method<(query?: Query<O['listKnowledgeDocuments']>, options?: Options<O['listKnowledgeDocuments']>) => Call<O['listKnowledgeDocuments']>>,
  /** `POST /v1/knowledge/documents` — Create a knowledge document */
  createDocument: 'createKnowledgeDocument POST /v1/knowledge/documents bk' as Method<(body: Body<O['createKnowledgeDocument']>, options?: Options<O['createKnowledgeDocument']>) => Call<O['createKnowledgeDocument']>>,
  /** `DELETE /v1/knowledge/documents/{id}` — Delete a knowledge document */
  deleteDocument: 'deleteKnowledgeDocument DELETE /v1/knowledge/documents/{id} k' as Method<(id: string, options?: Options<O['deleteKnowledgeDocument']>) => Call<O['deleteKnowledgeDocument']>>,
  /** `POST /v1/knowledge/documents/{id}/reindex` — Reindex a knowledge document */
  reindexDocument: 'reindexKnowledgeDocument POST /v1/knowledge/documents/{id}/reindex k' as Method<(id: string, options?: Options<O['reindexKnowledgeDocument']>) => Call<O['reindexKnowledgeDocument']>>,
}
