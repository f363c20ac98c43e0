/** A ping as it is stored: whatever was sent, brought into one form. Nothing in it is trusted, and nothing is refused. */
import type { NewTelemetryEvent } from '#db/thumbgate/telemetry.ts'
import { wholeCharacters } from '#domain/thumbgate/feedback/text.ts'
import { trafficChannel } from '#domain/thumbgate/telemetry/channel.ts'

type Json = Readonly<Record<string, unknown>>

const maxLength = 160

/** A text that is not blank, trimmed and cut; numbers count as their text. */
function text(value: unknown): string | undefined {
  const given = typeof value === 'number' && Number.isFinite(value) ? String(value) : value
  return typeof given === 'string' ? wholeCharacters(given.trim(), maxLength) || undefined : undefined
}

const number = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined

/** The first of these members that is a text. */
function first(ping: Json, ...names: string[]): string | undefined {
  for (const name of names) {
    const found = text(ping[name])
    if (found !== undefined) return found
  }
  return undefined
}

const eventAliases = new Map([
  ['checkout_cta_clicked', 'checkout_start'],
  ['cli_ping', 'cli_init'],
])

function clientTypeOf(ping: Json): string {
  const named = first(ping, 'clientType', 'client', 'origin')?.toLowerCase()
  if (named !== undefined) return named
  if (first(ping, 'page', 'landingPath', 'ctaId', 'visitorId', 'sessionId')) return 'web'
  return first(ping, 'platform', 'installId') ? 'cli' : 'unknown'
}

function eventTypeOf(ping: Json, clientType: string): string {
  const named = first(ping, 'eventType', 'event', 'kind')?.toLowerCase()
  if (named !== undefined) return eventAliases.get(named) ?? named
  if (clientType === 'web') return text(ping.ctaId) === undefined ? 'landing_page_view' : 'checkout_start'
  return clientType === 'cli' ? 'cli_init' : 'ping'
}

/** Members that are kept as texts under their own name. */
const textMembers = [
  ...['version', 'platform', 'nodeVersion', 'page', 'pageType', 'referrer', 'utmSource', 'utmContent', 'utmTerm'],
  ...['creator', 'community', 'postId', 'commentId', 'campaignVariant', 'offerCode', 'ctaId', 'ctaPlacement', 'planId'],
  ...['pipelineStatus', 'reasonDetail', 'pricingInterest', 'seoSurface', 'seoQuery', 'seoTerm', 'sectionId'],
  ...['sectionTitle', 'lastVisibleSection', 'dwellBucket', 'scrollBucket', 'failureCode'],
] as const
const numberMembers = ['engagementMs', 'maxScrollPercent', 'httpStatus'] as const
const flagMembers = ['buyerEmailFocused', 'buyerEmailCaptured'] as const
const attributionMembers = ['source', 'utmSource', 'utmMedium', 'utmCampaign', 'creator', 'community', 'offerCode']

/** The ping as an event. Members of no known name are ignored, those of a wrong type left out, texts cut to 160 characters. */
export function normalisePing(ping: Json, userAgent: string | undefined, receivedAt: Date): NewTelemetryEvent {
  const clientType = clientTypeOf(ping)
  return {
    receivedAt,
    clientType,
    eventType: eventTypeOf(ping, clientType),
    visitorId: text(ping.visitorId) ?? null,
    sessionId: text(ping.sessionId) ?? null,
    acquisitionId: text(ping.acquisitionId) ?? null,
    traceId: text(ping.traceId) ?? null,
    installId: text(ping.installId) ?? null,
    details: detailsOf(ping, clientType, text(userAgent)),
  }
}

function detailsOf(ping: Json, clientType: string, userAgent: string | undefined): NewTelemetryEvent['details'] {
  const texts = Object.fromEntries(textMembers.map((name) => [name, text(ping[name])]))
  const numbers = Object.fromEntries(numberMembers.map((name) => [name, number(ping[name])]))
  const flags = Object.fromEntries(
    flagMembers.map((name) => [name, typeof ping[name] === 'boolean' ? ping[name] : undefined]),
  )
  const source = text(ping.source) ?? text(ping.utmSource) ?? (clientType === 'cli' ? 'cli' : 'direct')
  const isWeb = clientType === 'web'
  const utmMedium = text(ping.utmMedium) ?? (isWeb ? 'landing_page' : undefined)
  const referrerHost = first(ping, 'referrerHost')?.toLowerCase() ?? hostOf(texts.referrer)
  return known({
    ...texts,
    ...numbers,
    ...flags,
    source,
    utmMedium,
    utmCampaign: text(ping.utmCampaign) ?? (isWeb ? 'organic' : undefined),
    referrerHost,
    landingPath: text(ping.landingPath) ?? pathOf(texts.page),
    linkSlug: first(ping, 'linkSlug', 'slug'),
    reasonCode: first(ping, 'reasonCode', 'reason', 'cancelReason', 'lossReason', 'abandonReason')?.toLowerCase(),
    userAgent,
    attributionTagged: attributionMembers.some((name) => text(ping[name]) !== undefined),
    trafficChannel: trafficChannel({ source, utmMedium, referrerHost, creator: texts.creator }),
  })
}

const known = (values: Record<string, string | number | boolean | undefined>): NewTelemetryEvent['details'] =>
  Object.fromEntries(
    Object.entries(values).filter((pair): pair is [string, string | number | boolean] => pair[1] !== undefined),
  )

const hostOf = (url: string | undefined): string | undefined =>
  url !== undefined && URL.canParse(url) ? new URL(url).hostname || undefined : undefined

function pathOf(page: string | undefined): string | undefined {
  if (page === undefined) return undefined
  if (page.startsWith('/')) return page.split(/[?#]/, 1)[0]
  return URL.canParse(page) ? new URL(page).pathname : undefined
}
