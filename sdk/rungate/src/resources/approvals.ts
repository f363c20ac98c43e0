// Written by "npm run generate"; do not edit.
import type { CallOptions } from '../../../runtime/client.ts'
import type { Body, Call, Data, Item, Method, Query } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `GET /api/approval-requests` — List approval requests */
  listRequests: 'listApprovalRequests GET /api/approval-requests ql data' as Method<(query?: Query<O['listApprovalRequests']>, options?: CallOptions) => Call<O['listApprovalRequests'], Item<Data<O['listApprovalRequests']>, 'data'>[]>>,
  /** `GET /api/approval-requests/{id}` — Get an approval request by ID */
  getRequest: 'getApprovalRequest GET /api/approval-requests/{id}' as Method<(id: string, options?: CallOptions) => Call<O['getApprovalRequest']>>,
  /** `POST /api/approval-requests/{id}/approve` — Approve a pending request */
  approveRequest: 'approveApprovalRequest POST /api/approval-requests/{id}/approve' as Method<(id: string, options?: CallOptions) => Call<O['approveApprovalRequest']>>,
  /** `POST /api/approval-requests/{id}/reject` — Reject a pending request */
  rejectRequest: 'rejectApprovalRequest POST /api/approval-requests/{id}/reject b' as Method<(id: string, body?: Body<O['rejectApprovalRequest']>, options?: CallOptions) => Call<O['rejectApprovalRequest']>>,
}
