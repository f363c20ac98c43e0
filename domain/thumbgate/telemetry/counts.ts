/** What one event adds to the counts that reports are made of. Counts of different events and of different times can be added up. */
import type { Count, NewTelemetryEvent, SeenId, TelemetryRow } from '#db/thumbgate/telemetry.ts'

export const dimensions = {
  Source: 'source',
  Campaign: 'utmCampaign',
  TrafficChannel: 'trafficChannel',
  Creator: 'creator',
  Community: 'community',
  OfferCode: 'offerCode',
  CampaignVariant: 'campaignVariant',
} as const
type Dimension = keyof typeof dimensions
export const dimensionNames = Object.keys(dimensions) as Dimension[]

const clicks = new Set([
  ...['cta_click', 'checkout_start', 'checkout_bootstrap', 'checkout_interstitial_cta_clicked', 'chatgpt_gpt_open'],
  ...['chatgpt_gpt_click', 'install_guide_click', 'install_click', 'pro_page_click', 'pro_checkout_start'],
  ...['workflow_sprint_intake_click', 'demo_click', 'github_repo_click', 'community_landing_redirect'],
])
const starts = new Set(['checkout_start', 'checkout_bootstrap'])
const losses = new Set(['reason_not_buying', 'checkout_cancelled', 'checkout_abandoned'])
const hits = new Set(['landing_page_view', 'tracked_link_hit'])

export { quarterOf } from '#db/thumbgate/ledger-filters.ts'

export type Counted = Pick<
  NewTelemetryEvent,
  'clientType' | 'eventType' | 'visitorId' | 'sessionId' | 'acquisitionId' | 'traceId' | 'installId' | 'details'
>

/** A stored event, to be counted again. */
export const fromRow = (row: TelemetryRow): Counted => ({
  clientType: row.client_type,
  eventType: row.event_type,
  visitorId: row.visitor_id,
  sessionId: row.session_id,
  acquisitionId: row.acquisition_id,
  traceId: row.trace_id,
  installId: row.install_id,
  details: row.details as NewTelemetryEvent['details'],
})

/** Who somebody is: counted once, however often they come. */
const visitorOf = ({ visitorId, installId, sessionId }: Counted): string | null => visitorId ?? installId ?? sessionId

/** What a checkout has in common with the ledgers: the first of these that is known. */
const journeyOf = ({ acquisitionId, traceId, visitorId, sessionId, installId }: Counted): string | null =>
  acquisitionId ?? traceId ?? visitorId ?? sessionId ?? installId

export function idsOf(event: Counted): SeenId[] {
  const ids: SeenId[] = []
  const add = (kind: string, id: string | null) => id !== null && ids.push({ kind, id })
  if (event.clientType === 'cli') add('install', event.installId)
  if (event.clientType !== 'web') return ids
  add('visitor', visitorOf(event))
  add('session', event.sessionId)
  if (!starts.has(event.eventType)) return ids
  add('starter', visitorOf(event))
  add('journey', journeyOf(event))
  return ids
}

/** As counts of all time: one of the metric `ids` for each. */
export const idCountsOf = (ids: readonly SeenId[]): Count[] =>
  [...Map.groupBy(ids, ({ kind }) => kind)].map(([key, { length }]) => ({ metric: 'ids', key, n: length }))

export function countsOf(event: Counted): Count[] {
  const { clientType, eventType } = event
  const tally = new Tally(event)
  tally.add('events')
  tally.add('byClientType', clientType)
  tally.add('byEventType', eventType)
  if (clientType === 'cli') countCommandLine(tally)
  if (clientType === 'web') countWeb(tally, event)
  return tally.counts
}

class Tally {
  readonly counts: Count[] = []
  readonly details: Counted['details']

  constructor({ details }: Counted) {
    this.details = details
  }

  add(metric: string, key = '', n = 1): void {
    this.counts.push({ metric, key, n })
  }

  /** By the value of a member; `missing` is counted in its place, or nothing. */
  by(metric: string, member: string, missing?: string): void {
    const value = this.details[member] ?? missing
    if (value !== undefined) this.add(metric, String(value))
  }

  /** Sum and number of a member's values, for a mean. */
  mean(metric: string, member: string): void {
    const value = this.details[member]
    if (typeof value !== 'number') return
    this.add(`${metric}Sum`, '', Math.round(value))
    this.add(`${metric}Count`)
  }
}

function countCommandLine(tally: Tally): void {
  tally.by('cli.byPlatform', 'platform')
  tally.by('cli.byVersion', 'version')
}

function countWeb(tally: Tally, event: Counted): void {
  const { eventType } = event
  tally.add('web')
  tally.add('web.byEventType', eventType)
  if (event.visitorId !== null) tally.add('web.visitorId')
  if (event.sessionId !== null) tally.add('web.sessionId')
  if (event.acquisitionId !== null) tally.add('web.acquisitionId')
  if (eventType === 'landing_page_view') countView(tally)
  if (clicks.has(eventType)) countClick(tally)
  if (starts.has(eventType)) countStart(tally)
  if (losses.has(eventType)) tally.by('losses.byReason', 'reasonCode', 'unknown')
  if (hits.has(eventType)) tally.by('links.hits', 'linkSlug')
  others.get(eventType)?.(tally)
}

function countView(tally: Tally): void {
  if (tally.details.attributionTagged === true) tally.add('views.attributed')
  for (const name of dimensionNames) tally.by(`views.by${name}`, dimensions[name])
  tally.by('views.byPath', 'landingPath')
  tally.by('views.byReferrerHost', 'referrerHost')
}

function countClick(tally: Tally): void {
  tally.add('clicks')
  tally.by('clicks.byId', 'ctaId')
  for (const name of dimensionNames) tally.by(`clicks.by${name}`, dimensions[name], 'unknown')
}

function countStart(tally: Tally): void {
  tally.add('starts')
  tally.by('links.starts', 'linkSlug')
  for (const name of dimensionNames) tally.by(`starts.by${name}`, dimensions[name], 'unknown')
}

/** Events that are counted by more than their name. */
const others = new Map<string, (tally: Tally) => void>(
  Object.entries({
    checkout_interstitial_cta_clicked: (tally: Tally) => tally.by('interstitial.byId', 'ctaId'),
    checkout_api_failed(tally: Tally) {
      tally.by('failures.byCode', 'failureCode', 'unknown')
      tally.by('failures.byStatus', 'httpStatus', 'unknown')
    },
    checkout_session_lookup_failed(tally: Tally) {
      tally.by('lookups.byCode', 'failureCode', 'unknown')
      tally.by('lookups.byStatus', 'httpStatus', 'unknown')
    },
    checkout_cancelled: (tally: Tally) => tally.by('cancelled.byReason', 'reasonCode', 'unknown'),
    checkout_abandoned: (tally: Tally) => tally.by('abandoned.byReason', 'reasonCode', 'unknown'),
    cta_impression(tally: Tally) {
      tally.by('impressions.byId', 'ctaId')
      tally.by('impressions.byPlacement', 'ctaPlacement')
    },
    section_view: (tally: Tally) => tally.by('sections.byId', 'sectionId'),
    page_exit(tally: Tally) {
      tally.by('exits.bySection', 'lastVisibleSection')
      tally.by('exits.byDwell', 'dwellBucket')
      tally.by('exits.byScroll', 'scrollBucket')
      tally.mean('exits.engagement', 'engagementMs')
      tally.mean('exits.scroll', 'maxScrollPercent')
    },
    pricing_interest: (tally: Tally) => tally.by('pricing.byLevel', 'pricingInterest', 'unknown'),
    seo_landing_view(tally: Tally) {
      tally.by('seo.bySurface', 'seoSurface')
      tally.by('seo.byQuery', 'seoQuery')
    },
  } satisfies Record<string, (tally: Tally) => void>),
)
