// Written by "npm run generate"; do not edit.
import type { Body, Call, Method, Options } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `POST /v1/console/leads/{id}/handoff` — Hand off a lead to a human agent */
  handoff: 'Lead POST /v1/console/leads/{id}/handoff bk' as Method<(id: string, body: Body<O['handoffLead']>, options?: Options<O['handoffLead']>) => Call<O['handoffLead']>>,
  /** `PATCH /v1/console/leads/{id}/extraction` — Update structured extraction fields for a lead */
  updateExtraction: 'updateLeadExtraction PATCH /v1/console/leads/{id}/extraction bk' as Method<(id: string, body: Body<O['updateLeadExtraction']>, options?: Options<O['updateLeadExtraction']>) => Call<O['updateLeadExtraction']>>,
}
