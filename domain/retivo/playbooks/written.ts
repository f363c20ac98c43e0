/** Playbooks as their tenants write and read them. */
import type { PlaybookFields, PlaybookRow, Stats } from '#db/retivo/playbooks.ts'
import { parseConditions } from '#domain/retivo/conditions/parse.ts'
import { isRecord, refusal } from '#domain/retivo/conditions/refuse.ts'
import { fail } from '#domain/retivo/errors.ts'
import { areaOf, type LifecycleArea } from '#domain/retivo/playbooks/areas.ts'
import { readConstraints } from '#domain/retivo/playbooks/constraints.ts'
import { readHints } from '#domain/retivo/playbooks/hints.ts'
import type { components } from '#generated/retivo/types.ts'

type Schemas = components['schemas']

/** What a body may say; what is absent stays, or has its default where there is nothing yet. */
export interface Written {
  name?: string
  entry_conditions?: object
  exit_conditions?: object
  constraints?: object
  strategy_hints?: object
  lifecycle_area?: LifecycleArea
}

/** Five times what a message may have: placeholders may be longer than their values. */
const maxTemplateLength = 10_000

/** Refuses with a 400 that names the place what does not fit; a body is checked before anything is looked up. */
export function assertWritten(body: Written): void {
  if (body.name !== undefined && body.name.trim() === '')
    throw fail('bad_request', 'name must have more than spaces', { field: 'name' })
  parseConditions(body.entry_conditions ?? {}, 'entry_conditions')
  parseConditions(body.exit_conditions ?? {}, 'exit_conditions')
  readConstraints(body.constraints ?? {}, 'constraints')
  const { template } = readHints(body.strategy_hints ?? {}, 'strategy_hints')
  if (template !== null && template.length > maxTemplateLength)
    throw refusal(
      'strategy_hints/template',
      `has ${template.length} characters; at most ${maxTemplateLength} are allowed`,
    )
}

/** The playbook after the change. Its area is read off its hints or conditions while nobody has said it. */
export function applyWritten(body: Written, stored?: PlaybookRow): PlaybookFields {
  const entryConditions = body.entry_conditions ?? recordOf(stored?.entry_conditions)
  const strategyHints = body.strategy_hints ?? recordOf(stored?.strategy_hints)
  const hinted = body.strategy_hints ? readHints(body.strategy_hints, 'strategy_hints').lifecycleArea : null
  const entry = parseConditions(entryConditions, 'entry_conditions')
  return {
    name: body.name ?? stored?.name ?? '',
    lifecycleArea: body.lifecycle_area ?? hinted ?? stored?.lifecycle_area ?? areaOf(undefined, null, entry),
    entryConditions,
    exitConditions: body.exit_conditions ?? recordOf(stored?.exit_conditions),
    constraints: body.constraints ?? recordOf(stored?.constraints),
    strategyHints,
  }
}

const recordOf = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {})

/** Positive outcomes of all recorded ones, four decimals; null when there are none. */
export function successRate({ positive, negative, neutral }: Stats): number | null {
  const all = positive + negative + neutral
  return all === 0 ? null : Math.round((positive / all) * 10_000) / 10_000
}

export const toPlaybook = (row: PlaybookRow & Stats): Schemas['Playbook'] => ({
  id: row.id,
  name: row.name,
  status: row.status as Schemas['Playbook']['status'],
  lifecycle_area: row.lifecycle_area as Schemas['Playbook']['lifecycle_area'],
  entry_conditions: recordOf(row.entry_conditions),
  exit_conditions: recordOf(row.exit_conditions),
  constraints: recordOf(row.constraints),
  strategy_hints: recordOf(row.strategy_hints),
  created_at: row.created_at.toISOString(),
  status_changed_at: row.status_changed_at.toISOString(),
  success_rate: successRate(row),
})

/** Refuses to bring an archived playbook back as anything but a draft. */
export function assertTransition(from: string, to: string): void {
  if (from !== 'archived' || to === 'archived' || to === 'draft') return
  throw fail('bad_request', `status cannot change from archived to ${to}: an archived playbook becomes a draft first`, {
    field: 'status',
  })
}
