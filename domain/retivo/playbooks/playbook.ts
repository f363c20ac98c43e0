/** A playbook as it is played. */
import type { Condition } from '#db/retivo/condition-form.ts'
import type { PlaybookRow } from '#db/retivo/playbooks.ts'
import { parseConditions } from '#domain/retivo/conditions/parse.ts'
import { isLifecycleArea, type LifecycleArea } from '#domain/retivo/playbooks/areas.ts'
import { type Constraints, readConstraints } from '#domain/retivo/playbooks/constraints.ts'
import { type Hints, readHints } from '#domain/retivo/playbooks/hints.ts'

export interface Playbook {
  id: string
  name: string
  area: LifecycleArea | null
  entry: Condition
  exit: Condition
  constraints: Constraints
  hints: Hints
  /** As the tenant wrote them. */
  writtenHints: Readonly<Record<string, unknown>>
  createdAt: Date
}

/** The checked form of a stored playbook. Throws where it was stored by an older version and does not fit any more. */
export function readPlaybook(row: PlaybookRow): Playbook {
  return {
    id: row.id,
    name: row.name,
    area: isLifecycleArea(row.lifecycle_area) ? row.lifecycle_area : null,
    entry: parseConditions(row.entry_conditions, 'entry_conditions'),
    exit: parseConditions(row.exit_conditions, 'exit_conditions'),
    constraints: readConstraints(row.constraints, 'constraints'),
    hints: readHints(row.strategy_hints, 'strategy_hints'),
    writtenHints: row.strategy_hints as Record<string, unknown>,
    createdAt: row.created_at,
  }
}
