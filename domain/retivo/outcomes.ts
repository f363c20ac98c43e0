/** What came of interventions: judged against how the user was at delivery, recorded once each. */

import type { InterventionRow, Owner } from '#db/retivo/interventions.ts'
import * as matching from '#db/retivo/matching.ts'
import * as outcomeRows from '#db/retivo/outcomes.ts'
import * as playbookRows from '#db/retivo/playbooks.ts'
import * as situationRows from '#db/retivo/situations.ts'
import { isEmpty } from '#domain/retivo/conditions/parse.ts'
import { readPlaybook } from '#domain/retivo/playbooks/playbook.ts'
import { inTransaction, type JobScope } from '#domain/retivo/transaction.ts'
import { uuid } from '#server/ids.ts'
import type { Kernel } from '#server/system.ts'

export type Result = 'positive' | 'negative' | 'neutral'

export interface Standing {
  stage: string
  riskLevel: string
}

export interface Evidence {
  /** At delivery. */
  baseline: Standing
  current: Standing
  /** Whether the exit conditions match; null where there are none. */
  exits: boolean | null
  /** The user has opted out since delivery. */
  optedOutSince: boolean
  windowEnded: boolean
}

const improvements: readonly (readonly [from: string, to: string])[] = [
  ['at_risk', 'active'],
  ['churned', 'recovered'],
  ['onboarding', 'active'],
]
const riskLevels = ['low', 'medium', 'high', 'critical']

/** What came of it and why; null while that is open. The first that holds counts. */
export function judge({
  baseline,
  current,
  exits,
  optedOutSince,
  windowEnded,
}: Evidence): { result: Result; reason: string } | null {
  if (exits) return { result: 'positive', reason: 'exit_conditions_met' }
  if (exits === null) {
    const isBetter = improvements.some(([from, to]) => baseline.stage === from && current.stage === to)
    if (isBetter) return { result: 'positive', reason: 'stage_improved' }
    if (riskLevels.indexOf(current.riskLevel) < riskLevels.indexOf(baseline.riskLevel))
      return { result: 'positive', reason: 'risk_fell' }
  }
  if (current.stage === 'churned' && baseline.stage !== 'churned') return { result: 'negative', reason: 'churned' }
  if (optedOutSince) return { result: 'negative', reason: 'opted_out' }
  return windowEnded ? { result: 'neutral', reason: 'window_ended' } : null
}

/** Records the outcomes of a user's interventions that have come about. */
export async function recordOutcomesOf(kernel: Kernel, key: situationRows.UserKey): Promise<void> {
  const open = await kernel.database.read((db) => outcomeRows.listOpen(db, key))
  if (open.length === 0) return
  await inTransaction(kernel, key.tenant, async (scope) => {
    const user = await situationRows.holdUser(scope.db, key)
    if (!user) return
    for (const row of await outcomeRows.listOpen(scope.db, key)) await judgeOne(scope, key, user, row)
  })
}

async function judgeOne(
  scope: JobScope,
  key: situationRows.UserKey,
  user: situationRows.UserRow,
  row: InterventionRow,
): Promise<void> {
  const { now } = scope
  const deliveredAt = row.delivered_at
  if (!deliveredAt) throw new Error(`${row.id} waits for its outcome and was never delivered`)
  const verdict = judge({
    baseline: standingAt(row),
    current: { stage: user.lifecycle_stage, riskLevel: user.risk_level },
    exits: await exitsMatch(scope, key, row.playbook_id),
    optedOutSince: user.opted_out && user.opt_changed_at !== null && user.opt_changed_at >= deliveredAt,
    windowEnded: row.outcome_due_at !== null && row.outcome_due_at <= now,
  })
  if (!verdict || !(await outcomeRows.close(scope.db, key, row.id))) return
  await recordOutcome(scope, key, row, { ...verdict, since: deliveredAt })
}

function standingAt({ id, baseline }: InterventionRow): Standing {
  const { lifecycle_stage: stage, risk_level: riskLevel } = (baseline ?? {}) as Record<string, unknown>
  if (typeof stage !== 'string' || typeof riskLevel !== 'string')
    throw new Error(`${id} was delivered and nobody noted how its user was`)
  return { stage, riskLevel }
}

async function exitsMatch(
  { db, now }: JobScope,
  key: situationRows.UserKey,
  playbookId: string | null,
): Promise<boolean | null> {
  const found = playbookId === null ? undefined : await playbookRows.find(db, key.tenant, playbookId)
  if (!found) return null
  const { exit } = readPlaybook(found)
  if (isEmpty(exit)) return null
  const [matches] = await matching.matchesOf(db, [exit], { ...key, now })
  return matches ?? false
}

const dayMs = 86_400_000

/** Records what came of an intervention or escalation, unless that is recorded already. `since` is what the days are counted from. */
export async function recordOutcome(
  { db, events, now }: JobScope,
  owner: Owner,
  row: Pick<InterventionRow, 'id' | 'external_id' | 'playbook_id'>,
  { result, reason, since }: { result: Result; reason: string; since: Date },
): Promise<void> {
  const days = Math.round(Math.max(0, now.getTime() - since.getTime()) / (dayMs / 10_000)) / 10_000
  const outcome = { id: uuid(), interventionId: row.id, result, reason, recordedAt: now, days }
  if (!(await outcomeRows.insert(db, owner, outcome))) return
  if (row.playbook_id !== null)
    await playbookRows.addOutcome(db, owner.tenant, owner.mode, { id: row.playbook_id, result })
  events.emit(
    'outcome.recorded',
    {
      intervention_id: row.id,
      user_id: row.external_id,
      playbook_id: row.playbook_id,
      outcome: result,
      days_to_outcome: days,
    },
    { livemode: owner.mode === 'live' },
  )
}
