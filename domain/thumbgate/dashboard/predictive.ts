/** What the numbers of sales let one expect. Estimates by fixed weights, the same for the same input. Pure. */
import { type CountMap, clamp01, countOf, type Schemas } from '#domain/thumbgate/dashboard/counts.ts'
import { monthlyPriceCents } from '#domain/thumbgate/dashboard/losses.ts'
import { ratio, round } from '#domain/thumbgate/numbers.ts'

export type Predictive = Schemas['Predictive']
type Benchmarks = Predictive['benchmarks']
type Anomaly = Predictive['anomalies'][number]
type Row = Schemas['GrowthRow']
type Band = Row['band']
type Driver = Schemas['PropensityDriver']

/** Counts by creator, or by source. */
export interface GrowthMaps {
  pageViews: CountMap
  checkoutStarts: CountMap
  acquisitionLeads: CountMap
  paidCustomers: CountMap
  bookedRevenueCents: CountMap
  workflowSprintLeads: CountMap
  qualifiedWorkflowSprintLeads: CountMap
}

export interface GrowthSources {
  uniqueVisitors: number
  checkoutStarts: number
  acquisitionLeads: number
  paidCustomers: number
  bookedRevenueCents: number
  pricingInterest: number
  /** Signals of lost buyers, and those that say "too expensive". */
  lossSignals: number
  tooExpensive: number
  attributionCoverage: number
  unreconciledPaidEvents: number
  totalUsage: number
  blockedActions: number
  workflowSprintLeads: number
  qualifiedWorkflowSprintLeads: number
  activeProKeys: number
  activeAgents: number
  creators: GrowthMaps
  sources: GrowthMaps
}

const modelVersion = 'predictive-insights-v1'
const decimals = 4
const mostDrivers = 3
const mostRows = 5
/** What a count map calls what nobody named. */
const unknown = 'unknown'

/** Lower bounds, highest first. */
const bands: readonly [number, Band][] = [
  [0.8, 'very_high'],
  [0.6, 'high'],
  [0.4, 'medium'],
  [0.2, 'low'],
]
export const bandOf = (score: number): Band => bands.find(([from]) => score >= from)?.[1] ?? 'very_low'

/** How much `seen` observations say, where `enough` say all: grows with their logarithm. */
export const confidenceOf = (seen: number, enough: number): number =>
  round(clamp01(Math.log1p(seen) / Math.log1p(enough)), decimals)

export function predict(sources: GrowthSources, now: Date): Predictive {
  const benchmarks = toBenchmarks(sources)
  const anomalies = findAnomalies(sources)
  return {
    generatedAt: now.toISOString(),
    modelVersion,
    benchmarks,
    upgradePropensity: { pro: proPropensity(sources, benchmarks), team: teamPropensity(sources, benchmarks) },
    revenueForecast: forecast(sources, benchmarks),
    topCreators: growthRows(sources.creators, benchmarks),
    topSources: growthRows(sources.sources, benchmarks),
    anomalies,
    anomalySummary: { count: anomalies.length, severity: worst(anomalies) },
  }
}

function toBenchmarks(sources: GrowthSources): Benchmarks {
  const { uniqueVisitors, checkoutStarts, acquisitionLeads, paidCustomers, bookedRevenueCents, creators } = sources
  return {
    uniqueVisitors,
    checkoutStarts,
    acquisitionLeads,
    paidCustomers,
    bookedRevenueCents,
    revenuePerPaidCents: paidCustomers === 0 ? monthlyPriceCents : ratio(bookedRevenueCents, paidCustomers, 0),
    visitorToCheckoutRate: ratio(checkoutStarts, uniqueVisitors, decimals),
    visitorToLeadRate: ratio(acquisitionLeads, uniqueVisitors, decimals),
    visitorToPaidRate: ratio(paidCustomers, uniqueVisitors, decimals),
    checkoutToLeadRate: ratio(acquisitionLeads, checkoutStarts, decimals),
    checkoutToPaidRate: ratio(paidCustomers, checkoutStarts, decimals),
    leadToPaidRate: ratio(paidCustomers, acquisitionLeads, decimals),
    creatorCount: keysOf(creators).length,
    qualifiedCreatorCount: Object.keys(creators.qualifiedWorkflowSprintLeads).filter(isKnown).length,
  }
}

/** Key, label, weight, the value that earns all of it, and the value. */
type Weighted = readonly [key: string, label: string, weight: number, cap: number, value: number]

const scoreOf = (weighted: readonly Weighted[]): number =>
  weighted.reduce((total, [, , weight, cap, value]) => total + weight * clamp01(value / cap), 0)

const driversOf = (weighted: readonly Weighted[]): Driver[] =>
  weighted
    .map(([key, label, weight, cap, value]) => ({
      key,
      label,
      impact: round(weight * clamp01(value / cap), decimals),
      rawValue: value,
    }))
    .filter(({ impact }) => impact > 0)
    .sort((a, b) => b.impact - a.impact || (a.key < b.key ? -1 : 1))
    .slice(0, mostDrivers)

const enoughForPro = 80
const enoughForTeam = 24

function proPropensity(sources: GrowthSources, { visitorToCheckoutRate }: Benchmarks) {
  const { uniqueVisitors, checkoutStarts, acquisitionLeads, pricingInterest, totalUsage, blockedActions } = sources
  const weighted: Weighted[] = [
    ['checkoutStarts', 'Checkouts started', 0.28, 12, checkoutStarts],
    ['acquisitionLeads', 'Leads', 0.2, 6, acquisitionLeads],
    ['visitorToCheckoutRate', 'Visitors who start a checkout', 0.18, 0.08, visitorToCheckoutRate],
    ['pricingInterest', 'Interest in prices', 0.14, 8, pricingInterest],
    ['totalUsage', 'Use of keys', 0.12, 300, totalUsage],
    ['blockedActions', 'Actions that were blocked', 0.08, 30, blockedActions],
  ]
  const score = round(clamp01(scoreOf(weighted) - 0.12 * clamp01(sources.tooExpensive / 6)), decimals)
  return {
    score,
    band: bandOf(score),
    confidence: confidenceOf(uniqueVisitors + checkoutStarts + pricingInterest, enoughForPro),
    drivers: driversOf(weighted),
    pricingResistanceSignals: sources.tooExpensive,
  }
}

function teamPropensity(sources: GrowthSources, { leadToPaidRate, qualifiedCreatorCount }: Benchmarks) {
  const { workflowSprintLeads, qualifiedWorkflowSprintLeads, activeProKeys, activeAgents } = sources
  const weighted: Weighted[] = [
    ['qualifiedWorkflowSprintLeads', 'Qualified sprint leads', 0.3, 3, qualifiedWorkflowSprintLeads],
    ['workflowSprintLeads', 'Sprint leads', 0.22, 5, workflowSprintLeads],
    ['activeProKeys', 'Active keys', 0.16, 5, activeProKeys],
    ['qualifiedCreators', 'Creators who bring qualified leads', 0.12, 4, qualifiedCreatorCount],
    ['activeAgents', 'Active agents', 0.12, 6, activeAgents],
    ['leadToPaidRate', 'Leads who pay', 0.08, 0.5, leadToPaidRate],
  ]
  const score = round(clamp01(scoreOf(weighted)), decimals)
  const seen = workflowSprintLeads + qualifiedWorkflowSprintLeads + activeProKeys + activeAgents
  return { score, band: bandOf(score), confidence: confidenceOf(seen, enoughForTeam), drivers: driversOf(weighted) }
}

/** A stage of a sale: what it weighs in the forecast, the conversion expected without data, and how many observations that is worth. */
interface Stage {
  weight: number
  prior: number
  worth: number
}
const visitorStage: Stage = { weight: 0.2, prior: 0.02, worth: 12 }
const checkoutStage: Stage = { weight: 0.45, prior: 0.25, worth: 8 }
const leadStage: Stage = { weight: 0.35, prior: 0.2, worth: 6 }

/** How many of `count` will pay, when `paid` have. */
const expected = (count: number, paid: number, { prior, worth }: Stage): number =>
  (count * (paid + prior * worth)) / (count + worth)

/** Customers to be expected from what three stages have seen. */
function expectedCustomers(visitors: number, starts: number, leads: number, paid: number): number {
  const stages: [number, Stage][] = [
    [visitors, visitorStage],
    [starts, checkoutStage],
    [leads, leadStage],
  ]
  return stages.reduce((total, [count, stage]) => total + stage.weight * expected(count, paid, stage), 0)
}

function forecast(sources: GrowthSources, { revenuePerPaidCents }: Benchmarks): Predictive['revenueForecast'] {
  const { uniqueVisitors, checkoutStarts, acquisitionLeads, paidCustomers, bookedRevenueCents } = sources
  const customers = expectedCustomers(uniqueVisitors, checkoutStarts, acquisitionLeads, paidCustomers)
  const predicted = Math.max(bookedRevenueCents, Math.round(customers * revenuePerPaidCents))
  const confidence = confidenceOf(uniqueVisitors + checkoutStarts + acquisitionLeads, enoughForPro)
  return {
    predictedBookedRevenueCents: predicted,
    incrementalOpportunityCents: predicted - bookedRevenueCents,
    confidence,
    band: bandOf(confidence),
  }
}

const isKnown = (key: string): boolean => key !== unknown

const keysOf = (maps: GrowthMaps): string[] =>
  [
    ...new Set([maps.pageViews, maps.checkoutStarts, maps.acquisitionLeads, maps.paidCustomers].flatMap(Object.keys)),
  ].filter(isKnown)

const enoughForRow = 20

/** Where most is to be won first. */
function growthRows(maps: GrowthMaps, { revenuePerPaidCents }: Benchmarks): Row[] {
  return keysOf(maps)
    .map((key) => toRow(key, maps, revenuePerPaidCents))
    .sort(
      (a, b) => b.opportunityRevenueCents - a.opportunityRevenueCents || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
    )
    .slice(0, mostRows)
}

function toRow(key: string, maps: GrowthMaps, revenuePerPaidCents: number): Row {
  const of = (map: CountMap): number => countOf(map, key)
  const [pageViews, checkoutStarts, acquisitionLeads] = [
    of(maps.pageViews),
    of(maps.checkoutStarts),
    of(maps.acquisitionLeads),
  ]
  const paidCustomers = of(maps.paidCustomers)
  const bookedRevenueCents = of(maps.bookedRevenueCents)
  const qualified = of(maps.qualifiedWorkflowSprintLeads)
  const customers = Math.max(
    paidCustomers,
    expectedCustomers(pageViews, checkoutStarts, acquisitionLeads, paidCustomers),
  )
  const predicted = Math.max(bookedRevenueCents, Math.round(customers * revenuePerPaidCents))
  const momentum =
    0.4 * clamp01(checkoutStarts / 6) + 0.3 * clamp01(acquisitionLeads / 4) + 0.3 * clamp01(qualified / 2)
  return {
    key,
    label: key,
    pageViews,
    checkoutStarts,
    acquisitionLeads,
    paidCustomers,
    bookedRevenueCents,
    workflowSprintLeads: of(maps.workflowSprintLeads),
    qualifiedWorkflowSprintLeads: qualified,
    predictedPaidCustomers: round(customers, decimals),
    predictedBookedRevenueCents: predicted,
    opportunityRevenueCents: predicted - bookedRevenueCents,
    confidence: confidenceOf(pageViews + checkoutStarts + acquisitionLeads, enoughForRow),
    momentumScore: round(clamp01(momentum), decimals),
    band: bandOf(momentum),
  }
}

function findAnomalies(sources: GrowthSources): Anomaly[] {
  const { checkoutStarts, paidCustomers, uniqueVisitors, attributionCoverage, unreconciledPaidEvents } = sources
  const { lossSignals, tooExpensive, bookedRevenueCents } = sources
  const found: Anomaly[] = []
  const note = (type: Anomaly['type'], isCritical: boolean, message: string, evidence: string): void => {
    found.push({ type, severity: isCritical ? 'critical' : 'warning', message, evidence })
  }
  if (checkoutStarts >= 3 && paidCustomers === 0 && bookedRevenueCents === 0) {
    note(
      'conversion_stall',
      checkoutStarts >= 8,
      'Checkouts are started and none is paid',
      `${checkoutStarts} checkouts`,
    )
  }
  if (uniqueVisitors >= 10 && attributionCoverage < 0.6) {
    const message = 'Most visitors come from nowhere that is known'
    note('attribution_blindspot', attributionCoverage < 0.35, message, `coverage ${attributionCoverage}`)
  }
  if (unreconciledPaidEvents > 0) {
    const message = 'Payments were announced that no order explains'
    note('billing_reconciliation', unreconciledPaidEvents >= 3, message, `${unreconciledPaidEvents} payments`)
  }
  if (lossSignals >= 3 && tooExpensive * 2 >= lossSignals) {
    const evidence = `${tooExpensive} of ${lossSignals} lost buyers`
    note('pricing_resistance', false, 'Buyers leave because of the price', evidence)
  }
  const creator = underperformer(sources.creators, 2)
  if (creator)
    note('creator_underperformance', false, `${creator.key} brings checkouts and no revenue`, creator.evidence)
  const channel = underperformer(sources.sources, 3)
  if (channel)
    note('channel_underperformance', false, `${channel.key} brings checkouts and no revenue`, channel.evidence)
  return found
}

/** Who has most checkouts, at least so many, and no revenue. */
function underperformer({ checkoutStarts, bookedRevenueCents }: GrowthMaps, least: number) {
  const [found] = Object.entries(checkoutStarts)
    .filter(([key, starts]) => isKnown(key) && starts >= least && countOf(bookedRevenueCents, key) === 0)
    .sort(([a, many], [b, others]) => others - many || (a < b ? -1 : 1))
  return found && { key: found[0], evidence: `${found[1]} checkouts` }
}

const worst = (anomalies: readonly Anomaly[]): Predictive['anomalySummary']['severity'] =>
  anomalies.some(({ severity }) => severity === 'critical') ? 'critical' : anomalies.length > 0 ? 'warning' : 'healthy'
