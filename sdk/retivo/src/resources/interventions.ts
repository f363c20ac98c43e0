// Written by "npm run generate"; do not edit.
import type { CallOptions } from '../../../runtime/client.ts'
import type { Body, Call, Data, Item, Method, Query } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `GET /api/interventions` — List interventions */
  list: 'Interventions GET /api/interventions ql interventions' as Method<(query?: Query<O['listInterventions']>, options?: CallOptions) => Call<O['listInterventions'], Item<Data<O['listInterventions']>, 'interventions'>[]>>,
  /** `POST /api/interventions` — Create manual intervention */
  create: 'Intervention POST /api/interventions b' as Method<(body: Body<O['createIntervention']>, options?: CallOptions) => Call<O['createIntervention']>>,
  /** `PUT /api/interventions/{id}/approve` — Approve intervention */
  approve: 'Intervention PUT /api/interventions/{id}/approve' as Method<(id: string, options?: CallOptions) => Call<O['approveIntervention']>>,
  /** `PUT /api/interventions/{id}/pause` — Pause intervention */
  pause: 'Intervention PUT /api/interventions/{id}/pause' as Method<(id: string, options?: CallOptions) => Call<O['pauseIntervention']>>,
  /** `PUT /api/interventions/{id}/reject` — Reject intervention */
  reject: 'Intervention PUT /api/interventions/{id}/reject b' as Method<(id: string, body: Body<O['rejectIntervention']>, options?: CallOptions) => Call<O['rejectIntervention']>>,
  /** `PUT /api/interventions/{id}/rollback` — Roll back a delivered intervention */
  rollback: 'Intervention PUT /api/interventions/{id}/rollback b' as Method<(id: string, body?: Body<O['rollbackIntervention']>, options?: CallOptions) => Call<O['rollbackIntervention']>>,
  /** `PUT /api/interventions/{id}/flag` — Flag intervention */
  flag: 'Intervention PUT /api/interventions/{id}/flag b' as Method<(id: string, body: Body<O['flagIntervention']>, options?: CallOptions) => Call<O['flagIntervention']>>,
  /** `POST /api/interventions/dry-run` — Dry-run intervention decision */
  dryRun: 'Intervention POST /api/interventions/dry-run b' as Method<(body: Body<O['dryRunIntervention']>, options?: CallOptions) => Call<O['dryRunIntervention']>>,
}
