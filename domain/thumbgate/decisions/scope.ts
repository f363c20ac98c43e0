import { fits } from '#domain/thumbgate/decisions/files.ts'
import type { components } from '#generated/thumbgate/types.ts'

export type TaskScopeViolation = components['schemas']['TaskScopeViolation']

/** Files that an action touches without a declared scope, or outside of it; null when all are inside, or there are none. */
export function scopeViolation(files: readonly string[], allowedPaths: readonly string[]): TaskScopeViolation | null {
  if (files.length === 0) return null
  if (allowedPaths.length === 0) {
    const summary = `${files.length} files are affected and no task scope is declared`
    return { reasonCode: 'missing_task_scope', outsideFiles: [...files], allowedPaths: [], summary }
  }
  const outsideFiles = files.filter((file) => !fits(file, allowedPaths))
  if (outsideFiles.length === 0) return null
  const summary = `${outsideFiles.length} of ${files.length} affected files are outside the declared task scope`
  return { reasonCode: 'outside_declared_scope', outsideFiles, allowedPaths: [...allowedPaths], summary }
}
