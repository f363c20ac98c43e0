/** What a condition speaks of. */
import type { Condition } from '#db/retivo/condition-form.ts'

/** The stages that are asked for, in the order they are written; what stands under a `not` is not asked for. */
export function stagesNamed(condition: Condition): string[] {
  if (condition.is === 'all' || condition.is === 'any') return condition.of.flatMap(stagesNamed)
  if (condition.is !== 'test' || condition.field.of !== 'text' || condition.field.name !== 'lifecycle_stage') return []
  return condition.test.operator === 'one_of' ? condition.test.values.filter((value) => typeof value === 'string') : []
}

/** Whether the expansion score is looked at anywhere in it. */
export function asksExpansion(condition: Condition): boolean {
  if (condition.is === 'not') return asksExpansion(condition.of)
  if (condition.is === 'all' || condition.is === 'any') return condition.of.some(asksExpansion)
  return condition.is === 'test' && condition.field.of === 'number' && condition.field.name === 'expansion_score'
}
