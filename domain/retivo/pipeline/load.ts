/** Reads the situation of one user. */
import * as matching from '#db/retivo/matching.ts'
import * as playbookRows from '#db/retivo/playbooks.ts'
import * as situationRows from '#db/retivo/situations.ts'
import type { TenantRow } from '#db/retivo/tenants.ts'
import type { Candidate, History, Situation, TenantState, UserState } from '#domain/retivo/pipeline/candidates.ts'
import { type Playbook, readPlaybook } from '#domain/retivo/playbooks/playbook.ts'
import { isShadowMode, readTenantConfig } from '#domain/retivo/tenants.ts'
import type { Reader } from '#server/database.ts'

const dayMs = 86_400_000
const flagDays = 30

/** The UTC date of a time. */
export const utcDay = (at: Date): string => at.toISOString().slice(0, 10)

export const toTenantState = (row: TenantRow, now: Date): TenantState => ({
  name: row.name,
  killSwitchActive: row.kill_switch_active,
  isShadow: isShadowMode(row, now),
  planStatus: row.plan_status,
  planStatusAt: row.plan_status_at,
  config: readTenantConfig(row.config),
})

export const toUserState = (row: situationRows.UserRow): UserState => ({
  id: row.external_id,
  name: row.name,
  email: row.email,
  company: row.company,
  role: row.role,
  locale: row.locale,
  teamSize: row.team_size,
  properties: row.properties as Record<string, unknown>,
  stage: row.lifecycle_stage,
  riskLevel: row.risk_level,
  riskScore: row.risk_score,
  activation: row.activation_score,
  engagement: row.engagement_score,
  expansion: row.expansion_score,
  optedOut: row.opted_out,
  overLimit: row.over_limit,
  churnedAt: row.churned_at,
})

/** The situation of a user as it is now. `tenant` and `user` are rows that were read in the same transaction. */
export async function loadSituation(
  db: Reader,
  key: situationRows.UserKey,
  rows: { tenant: TenantRow; user: situationRows.UserRow },
  now: Date,
): Promise<Situation> {
  const tenant = toTenantState(rows.tenant, now)
  const playbooks = (await playbookRows.listActive(db, key.tenant)).map(readPlaybook)
  const matched = await matchPlaybooks(db, key, playbooks, now)
  const counted = await situationRows.listCounted(db, key)
  const { pending } = await situationRows.countOpen(db, key, tenant.isShadow)
  const figures = await situationRows.listFigures(
    db,
    key,
    matched.map(({ playbook }) => playbook.id),
    { day: utcDay(now), flaggedSince: new Date(now.getTime() - flagDays * dayMs) },
  )
  const capDays = tenant.config.globalFrequencyCap.window_days
  return {
    now,
    tenant,
    user: toUserState(rows.user),
    candidates: matched.map(({ playbook, escalates }) => ({
      playbook,
      escalates,
      history: historyOf(playbook, counted, figures, now),
    })),
    pending,
    plannedInGlobalCap: counted.filter(isWithin(capDays, now)).length,
    winbackPlannedAt: counted
      .filter(({ lifecycle_area: area }) => area === 'win_back')
      .map(({ planned_at: plannedAt }) => plannedAt),
  }
}

const isWithin =
  (days: number, now: Date) =>
  ({ planned_at: at }: situationRows.Planned): boolean =>
    now.getTime() - at.getTime() < days * dayMs

/** The playbooks whose entry conditions the user matches, and whether their hints hand the user to a person. */
async function matchPlaybooks(
  db: Reader,
  key: situationRows.UserKey,
  playbooks: readonly Playbook[],
  now: Date,
): Promise<Pick<Candidate, 'playbook' | 'escalates'>[]> {
  const escalating = playbooks.flatMap(({ id, hints }) =>
    hints.escalateWhen ? [{ id, when: hints.escalateWhen }] : [],
  )
  const conditions = [...playbooks.map(({ entry }) => entry), ...escalating.map(({ when }) => when)]
  const matches = await matching.matchesOf(db, conditions, { ...key, now })
  const escalatingIds = escalating.filter((_, index) => matches[playbooks.length + index]).map(({ id }) => id)
  return playbooks
    .filter((_, index) => matches[index])
    .map((playbook) => ({ playbook, escalates: escalatingIds.includes(playbook.id) }))
}

function historyOf(
  { id, constraints }: Playbook,
  counted: readonly situationRows.Planned[],
  figures: readonly situationRows.PlaybookFigures[],
  now: Date,
): History {
  const own = counted.filter(({ playbook_id: playbook }) => playbook === id)
  const figure = figures.find(({ playbook_id: playbook }) => playbook === id)
  const times = own.map(({ planned_at: at }) => at.getTime())
  const cap = constraints.frequencyCap
  return {
    lastPlannedAt: times.length === 0 ? null : new Date(Math.max(...times)),
    plannedEver: own.length,
    plannedInCap: cap ? own.filter(isWithin(cap.window_days, now)).length : 0,
    plannedToday: figure?.planned_today ?? 0,
    positive: figure?.positive ?? 0,
    negative: figure?.negative ?? 0,
    neutral: figure?.neutral ?? 0,
    flags30d: figure?.flags ?? 0,
  }
}
