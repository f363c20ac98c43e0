/** Everything a decision is made from. */
import type { Action } from '#domain/thumbgate/decisions/action.ts'
import type { BlastRadius } from '#domain/thumbgate/decisions/blast.ts'
import type { CostControl, WorkflowControl } from '#domain/thumbgate/decisions/controls.ts'
import type { OperationalIntegrity } from '#domain/thumbgate/decisions/integrity.ts'
import type { ActionProfile } from '#domain/thumbgate/decisions/profile.ts'
import type { TaskScopeViolation } from '#domain/thumbgate/decisions/scope.ts'
import type { components } from '#generated/thumbgate/types.ts'

export interface Facts {
  action: Action
  cost: CostControl
  workflowControl: WorkflowControl
  profile: ActionProfile
  scope: TaskScopeViolation | null
  blast: BlastRadius
  integrity: OperationalIntegrity
  guard: components['schemas']['MemoryGuard']
  learned: components['schemas']['LearnedPolicy']
}
