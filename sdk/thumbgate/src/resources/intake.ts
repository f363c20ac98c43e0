// Written by "npm run generate"; do not edit.
import type { CallOptions } from '../../../runtime/client.ts'
import type { Body, Call, Method, Query } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `POST /v1/intake/workflow-sprint` — Submit a sprint lead */
  submitWorkflowSprint: 'Intake POST /v1/intake/workflow-sprint 1bq' as Method<(body: Body<O['submitWorkflowSprintIntake']>, query?: Query<O['submitWorkflowSprintIntake']>, options?: CallOptions) => Call<O['submitWorkflowSprintIntake']>>,
  /** `POST /v1/intake/workflow-sprint/advance` — Move a sprint lead one step on */
  advanceWorkflowSprintLead: ' POST /v1/intake/workflow-sprint/advance b' as Method<(body: Body<O['advanceWorkflowSprintLead']>, options?: CallOptions) => Call<O['advanceWorkflowSprintLead']>>,
}
