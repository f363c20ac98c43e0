/** Figures of a dashboard, from counts. Pure. */
import type { Counts } from '#db/retivo/analytics.ts'
import type { components, operations } from '#generated/retivo/types.ts'

type Schemas = components['schemas']
export type Analytics = operations['getAnalytics']['responses'][200]['content']['application/json']
export type Range = NonNullable<NonNullable<operations['getAnalytics']['parameters']['query']>['range']>

const days: Readonly<Record<Range, number>> = { '7d': 7, '30d': 30, '90d': 90 }

export const windowStart = (range: Range, now: Date): Date => new Date(now.getTime() - days[range] * 86_400_000)

export const stages = [
  'new',
  'onboarding',
  'active',
  'at_risk',
  'churned',
  'recovered',
] as const satisfies readonly Schemas['LifecycleStage'][]
export const riskLevels = ['low', 'medium', 'high', 'critical'] as const satisfies readonly Schemas['RiskLevel'][]
const areas = [
  'onboarding',
  'churn_prevention',
  'retention',
  'upsell',
  'win_back',
] as const satisfies readonly Schemas['LifecycleArea'][]
const results = ['positive', 'negative', 'neutral'] as const

const maxPlaybooks = 5

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals))
/** A share with four decimals; 0 of nothing. */
const rate = (part: number, whole: number): number => (whole === 0 ? 0 : rounded(part / whole, 4))
const percent = (part: number, whole: number): number => (whole === 0 ? 0 : rounded((100 * part) / whole, 1))

const sum = <Row extends { count: number }>(rows: readonly Row[], isOf: (row: Row) => boolean = () => true): number =>
  rows.reduce((total, row) => total + (isOf(row) ? row.count : 0), 0)

export function toAnalytics(range: Range, counts: Counts): Analytics {
  const { users, planned, recorded } = counts
  const total = sum(users)
  const churn = counts.existing > 0 ? rate(counts.churnedExisting, counts.existing) : rate(counts.churned, total)
  return {
    range,
    kpis: {
      total_users: total,
      total_interventions: sum(planned),
      positive_outcome_rate: rate(sum(recorded, isPositive), sum(recorded)),
      churn_rate: churn,
      retention_rate: rounded(1 - churn, 4),
    },
    roi: {
      recovered_users: counts.recovered,
      intervention_success_rate: rate(counts.succeeded, counts.delivered),
      avg_time_to_outcome_days: rounded(counts.days ?? 0, 2),
      outcomes_by_lifecycle_area: areas.map((area) => outcomesOf(area, counts)),
    },
    lifecycle_distribution: stages.map((stage) => {
      const count = sum(users, (row) => row.stage === stage)
      return { stage, count, percent: percent(count, total) }
    }),
    risk_distribution: riskLevels.map((level) => {
      const count = sum(users, (row) => row.risk === level)
      return { risk_level: level, count, percent: percent(count, total) }
    }),
    intervention_stats: [...Map.groupBy(planned, ({ status }) => status)]
      .map(([status, rows]) => ({ status, count: sum(rows) }))
      .sort((a, b) => (a.status < b.status ? -1 : 1)),
    outcome_stats: results.map((outcome) => ({ outcome, count: sum(recorded, (row) => row.result === outcome) })),
    top_playbooks: topPlaybooks(counts),
    lifecycle_area_breakdown: areas.map((area) => breakdownOf(area, counts)),
  }
}

const isPositive = ({ result }: Counts['recorded'][number]): boolean => result === 'positive'

/** Whether a row is of a playbook of that area. */
function isOfArea(area: string, { playbooks }: Counts): (row: { playbook: string | null }) => boolean {
  const ids = new Set(playbooks.filter((one) => one.area === area).map(({ id }) => id))
  return ({ playbook }) => playbook !== null && ids.has(playbook)
}

function outcomesOf(area: Schemas['LifecycleArea'], counts: Counts) {
  const rows = counts.recorded.filter(isOfArea(area, counts))
  const count = (result: string) => sum(rows, (row) => row.result === result)
  return {
    lifecycle_area: area,
    positive: count('positive'),
    negative: count('negative'),
    neutral: count('neutral'),
    total: sum(rows),
  }
}

/** Playbooks that did something in the window, by positive outcomes, then interventions, then id. */
function topPlaybooks({ playbooks, planned, recorded }: Counts): Analytics['top_playbooks'] {
  const rows = playbooks.map(({ id, name }) => {
    const outcomes = recorded.filter((row) => row.playbook === id)
    const positive = sum(outcomes, isPositive)
    const interventions = sum(planned, (row) => row.playbook === id)
    const all = sum(outcomes)
    return { playbook_id: id, name, interventions, positive, success_rate: all === 0 ? null : rate(positive, all) }
  })
  return rows
    .filter((row) => row.interventions > 0 || row.success_rate !== null)
    .sort(
      (a, b) =>
        b.positive - a.positive || b.interventions - a.interventions || (a.playbook_id < b.playbook_id ? -1 : 1),
    )
    .slice(0, maxPlaybooks)
}

function breakdownOf(area: Schemas['LifecycleArea'], counts: Counts): Analytics['lifecycle_area_breakdown'][number] {
  const own = counts.playbooks.filter((one) => one.area === area && one.status !== 'archived')
  const { total, positive } = outcomesOf(area, counts)
  return {
    lifecycle_area: area,
    playbooks: own.length,
    active_playbooks: own.filter(({ status }) => status === 'active').length,
    interventions: sum(counts.planned, isOfArea(area, counts)),
    positive_rate: rate(positive, total),
  }
}
