/** Reads the situations of users. */
import type { Owner } from '#db/retivo/interventions.ts'
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

/** Users are read together: what belongs to the tenant and its playbooks once for all of them. */
export interface Rows {
  tenant: TenantRow
  users: readonly situationRows.UserRow[]
}

/** The situations of users as they are now, in their order. Rows are those of one transaction. */
export async function loadSituations(
  db: Reader,
  owner: Owner,
  { tenant: tenantRow, users }: Rows,
  now: Date,
): Promise<Situation[]> {
  const tenant = toTenantState(tenantRow, now)
  const ids = users.map(({ external_id: id }) => id)
  const playbooks = (await playbookRows.listActive(db, owner.tenant)).map(readPlaybook)
  const matched = await matchPlaybooks(db, owner, playbooks, { ids, now })
  const counted = byUser(await situationRows.listCounted(db, owner, ids))
  const open = byUser(await situationRows.countOpen(db, owner, ids, tenant.isShadow))
  const figures = await situationRows.listFigures(
    db,
    owner,
    playbooks.filter(({ id }) => matched.some((ones) => ones.some(({ playbook }) => playbook.id === id))).map(idOf),
    { day: utcDay(now), flaggedSince: new Date(now.getTime() - flagDays * dayMs) },
  )
  return users.map((row, index) => {
    const own = counted.get(row.external_id) ?? []
    const [{ pending, escalations } = { pending: 0, escalations: 0 }] = open.get(row.external_id) ?? []
    return {
      now,
      tenant,
      user: toUserState(row),
      candidates: (matched[index] ?? []).map(({ playbook, escalates }) => ({
        playbook,
        escalates,
        history: historyOf(playbook, own, figures, now),
      })),
      pending,
      openEscalations: escalations,
      plannedInGlobalCap: own.filter(isWithin(tenant.config.globalFrequencyCap.window_days, now)).length,
      winbackPlannedAt: own
        .filter(({ lifecycle_area: area }) => area === 'win_back')
        .map(({ planned_at: plannedAt }) => plannedAt),
    }
  })
}

const idOf = ({ id }: { id: string }): string => id

const byUser = <Row extends { external_id: string }>(rows: readonly Row[]): Map<string, Row[]> =>
  Map.groupBy(rows, ({ external_id: user }) => user)

const isWithin =
  (days: number, now: Date) =>
  ({ planned_at: at }: situationRows.Planned): boolean =>
    now.getTime() - at.getTime() < days * dayMs

/** For each user the playbooks whose entry conditions it matches, and whether their hints hand the user to a person. */
async function matchPlaybooks(
  db: Reader,
  owner: Owner,
  playbooks: readonly Playbook[],
  { ids, now }: { ids: readonly string[]; now: Date },
): Promise<Pick<Candidate, 'playbook' | 'escalates'>[][]> {
  const escalating = playbooks.flatMap(({ id, hints }) =>
    hints.escalateWhen ? [{ id, when: hints.escalateWhen }] : [],
  )
  const conditions = [...playbooks.map(({ entry }) => entry), ...escalating.map(({ when }) => when)]
  const matches = await matching.matchesOf(db, conditions, { ...owner, users: ids, now })
  return ids.map((user) => {
    const own = matches.get(user) ?? []
    const escalatingIds = escalating.filter((_, index) => own[playbooks.length + index]).map(idOf)
    return playbooks
      .filter((_, index) => own[index])
      .map((playbook) => ({ playbook, escalates: escalatingIds.includes(playbook.id) }))
  })
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
