/** How a playbook would like to be played. Free-form but for the members that have a meaning, which are checked. */
import { z } from 'zod'
import type { Condition } from '#db/retivo/condition-form.ts'
import { parseConditions } from '#domain/retivo/conditions/parse.ts'
import { at, type Path } from '#domain/retivo/conditions/refuse.ts'
import { type LifecycleArea, lifecycleAreas } from '#domain/retivo/playbooks/areas.ts'
import { type Channel, channels, checked } from '#domain/retivo/playbooks/constraints.ts'

const hintsSchema = z.object({
  lifecycle_area: z.enum(lifecycleAreas).nullish(),
  preferred_channel: z.enum(channels).nullish(),
  channels: z.array(z.enum(channels)).nullish(),
  template: z.string().nullish(),
  priority: z.number().nullish(),
  outcome_window_days: z.number().positive().max(3650).nullish(),
  winback_step: z.number().int().min(1).max(3).nullish(),
  escalate_when: z.unknown().optional(),
})

export interface Hints {
  lifecycleArea: LifecycleArea | null
  /** Best first. */
  channels: readonly Channel[]
  template: string | null
  priority: number
  outcomeWindowDays: number
  /** The win-back window it is for, from 1; null: any. */
  winbackStep: number | null
  escalateWhen: Condition | null
}

/** The hints that have a meaning, with their defaults. Throws a 400 that names the place. */
export function readHints(value: unknown, path: Path): Hints {
  const read = checked(hintsSchema, value, path)
  const preferred = read.preferred_channel ? [read.preferred_channel] : []
  const { escalate_when: escalateWhen } = read
  return {
    lifecycleArea: read.lifecycle_area ?? null,
    channels: [...preferred, ...(read.channels ?? [])],
    template: read.template?.trim() ? read.template : null,
    priority: read.priority ?? 0,
    outcomeWindowDays: read.outcome_window_days ?? 7,
    winbackStep: read.winback_step ?? null,
    escalateWhen: escalateWhen == null ? null : parseConditions(escalateWhen, at(path, 'escalate_when')),
  }
}
