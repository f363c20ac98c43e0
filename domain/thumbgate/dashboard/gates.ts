/** Gates and what they stopped. Pure. */
import type { AutoGateRow } from '#db/thumbgate/auto-gates.ts'
import type { AuditCounts } from '#db/thumbgate/gate-audit.ts'
import type { Schemas } from '#domain/thumbgate/dashboard/counts.ts'
import type { GateTemplate } from '#domain/thumbgate/gate-templates.ts'
import { ratio } from '#domain/thumbgate/numbers.ts'

type Dashboard = Schemas['Dashboard']
export type GateCounts = AuditCounts & { gate: string }
export type DayCounts = AuditCounts & { day: string }

const templateGate = ({ id, name, pattern, defaultAction, severity }: GateTemplate): Schemas['DashboardGate'] => ({
  id,
  name,
  pattern,
  action: defaultAction,
  severity,
  layer: 'Execution',
})

const autoGate = ({ id, trigger, pattern, action, severity }: AutoGateRow): Schemas['DashboardGate'] => ({
  id,
  name: trigger,
  pattern,
  action: action === 'block' ? 'block' : 'warn',
  severity,
  layer: 'Learned',
})

/** The gates that come with every installation, then those that were learned. */
export const toGates = (templates: readonly GateTemplate[], learned: readonly AutoGateRow[]): Dashboard['gates'] => [
  ...templates.map(templateGate),
  ...learned.map(autoGate),
]

/** What evaluations without a reason are counted under. */
const noGate = 'none'

export function toGateStats(counts: readonly GateCounts[], manual: number, learned: number): Dashboard['gateStats'] {
  const byGate = Object.fromEntries(
    counts
      .filter(({ gate, deny, warn }) => gate !== noGate && deny + warn > 0)
      .map(({ gate, deny, warn }) => [gate, { blocked: deny, warned: warn }]),
  )
  const [top] = Object.entries(byGate)
    .filter(([, { blocked }]) => blocked > 0)
    .sort(([a, x], [b, y]) => y.blocked - x.blocked || (a < b ? -1 : 1))
  return {
    totalGates: manual + learned,
    manualCount: manual,
    autoCount: learned,
    blocked: total(counts, 'deny'),
    warned: total(counts, 'warn'),
    passed: total(counts, 'allow'),
    topBlocked: top?.[0] ?? null,
    topBlockedCount: top?.[1].blocked ?? 0,
    byGate,
  }
}

const total = (counts: readonly AuditCounts[], decision: keyof AuditCounts): number =>
  counts.reduce((sum, count) => sum + count[decision], 0)

type AuditDay = Dashboard['gateAudit']['totals']

const toAuditDay = ({ allow, deny, warn }: AuditCounts): AuditDay => ({
  allow,
  deny,
  warn,
  intercepted: deny + warn,
  total: allow + deny + warn,
})

/** Of the given days, oldest first. */
export function toGateAudit(counts: readonly DayCounts[], dayKeys: readonly string[]): Dashboard['gateAudit'] {
  const nothing: AuditCounts = { allow: 0, warn: 0, deny: 0 }
  const days = dayKeys.map((dayKey) => ({
    dayKey,
    ...toAuditDay(counts.find(({ day }) => day === dayKey) ?? nothing),
  }))
  const shown = counts.filter(({ day }) => dayKeys.includes(day))
  return {
    dayCount: dayKeys.length,
    days,
    totals: toAuditDay({ allow: total(shown, 'allow'), warn: total(shown, 'warn'), deny: total(shown, 'deny') }),
    activeDays: days.filter((day) => day.total > 0).length,
  }
}

const topGates = 10

/** No operation registers agents; the calls are those of the gate audit. */
export function toTeam(audit: Dashboard['gateAudit'], byGate: Dashboard['gateStats']['byGate']): Dashboard['team'] {
  const { allow, deny, warn, total: calls } = audit.totals
  return {
    windowHours: 24,
    totalAgents: 0,
    activeAgents: 0,
    totalToolCalls: calls,
    totalBlocked: deny,
    totalWarned: warn,
    totalAllowed: allow,
    orgAdherenceRate: calls === 0 ? 100 : ratio(allow * 100, calls, 1),
    topBlockedGates: Object.entries(byGate)
      .map(([gateId, counts]) => ({ gateId, ...counts }))
      .sort((a, b) => b.blocked - a.blocked || b.warned - a.warned || (a.gateId < b.gateId ? -1 : 1))
      .slice(0, topGates),
    riskAgents: [],
    agents: [],
    proRequired: false,
  }
}

export function toTemplateLibrary(templates: readonly GateTemplate[]): Dashboard['templateLibrary'] {
  const categories: Record<string, number> = {}
  const byAction = { block: 0, warn: 0, allow: 0 }
  for (const { category, defaultAction } of templates) {
    categories[category] = (categories[category] ?? 0) + 1
    byAction[defaultAction] += 1
  }
  return {
    total: templates.length,
    categories,
    byAction,
    templates: templates.map(
      ({ id, name, category, signal, defaultAction, severity, pattern, problem, roi, rollout }) => ({
        id,
        name,
        category,
        signal,
        defaultAction,
        severity,
        pattern,
        problem,
        roi,
        rollout,
      }),
    ),
  }
}
