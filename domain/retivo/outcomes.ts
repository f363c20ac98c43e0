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
export const recordOutcomesOf = (kernel: Kernel, key: situationRows.UserKey): Promise<void> =>
  inTransaction(kernel, key.tenant, async (scope) => {
    const user = await situationRows.holdUser(scope.db, key)
    if (user) await recordOutcomes(scope, key, [user])
  })

/** The same for users who are held. */
export async function recordOutcomes(
  scope: JobScope,
  owner: Owner,
  users: readonly situationRows.UserRow[],
): Promise<void> {
  const known = new Map(users.map((user) => [user.external_id, user]))
  const open = await outcomeRows.listOpen(scope.db, owner, [...known.keys()])
  if (open.length === 0) return
  const exits = await exitsOf(scope, owner, open)
  // In one order, so that two who count outcomes of the same playbooks do not wait for each other.
  const byPlaybook = [...Map.groupBy(open, ({ playbook_id: id }) => id ?? '')].toSorted(([a], [b]) => (a < b ? -1 : 1))
  for (const row of byPlaybook.flatMap(([, rows]) => rows)) {
    const user = known.get(row.external_id)
    if (user) await judgeOne(scope, owner, { user, row, exits: exits(row) })
  }
}

async function judgeOne(
  scope: JobScope,
  owner: Owner,
  { user, row, exits }: { user: situationRows.UserRow; row: InterventionRow; exits: boolean | null },
): Promise<void> {
  const { now } = scope
  const deliveredAt = row.delivered_at
  if (!deliveredAt) throw new Error(`${row.id} waits for its outcome and was never delivered`)
  const verdict = judge({
    baseline: standingAt(row),
    current: { stage: user.lifecycle_stage, riskLevel: user.risk_level },
    exits,
    optedOutSince: user.opted_out && user.opt_changed_at !== null && user.opt_changed_at >= deliveredAt,
    windowEnded: row.outcome_due_at !== null && row.outcome_due_at <= now,
  })
  if (!verdict || !(await outcomeRows.close(scope.db, owner, row.id))) return
  await recordOutcome(scope, owner, row, { ...verdict, since: deliveredAt })
}

function standingAt({ id, baseline }: InterventionRow): Standing {
  const { lifecycle_stage: stage, risk_level: riskLevel } = (baseline ?? {}) as Record<string, unknown>
  if (typeof stage !== 'string' || typeof riskLevel !== 'string')
    throw new Error(`${id} was delivered and nobody noted how its user was`)
  return { stage, riskLevel }
}

/** Whether the exit conditions of an intervention's playbook match its user; null where there are none. */
async function exitsOf(
  { db, now }: JobScope,
  owner: Owner,
  open: readonly InterventionRow[],
): Promise<(row: InterventionRow) => boolean | null> {
  const ids = new Set(open.flatMap(({ playbook_id: id }) => (id === null ? [] : [id])))
  const playbooks = (await playbookRows.listByIds(db, owner.tenant, [...ids]))
    .map(readPlaybook)
    .filter(({ exit }) => !isEmpty(exit))
  const users = [...new Set(open.map((row) => row.external_id))]
  const matches = await matching.matchesOf(
    db,
    playbooks.map(({ exit }) => exit),
    { ...owner, users, now },
  )
  return (row) => {
    const index = playbooks.findIndex(({ id }) => id === row.playbook_id)
    return index < 0 ? null : (matches.get(row.external_id)?.[index] ?? false)
  }
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
