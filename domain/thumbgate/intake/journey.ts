/** Where a lead came from, and the cookies that make its next visit known. */
import { stringifySetCookie } from 'cookie'
import { type KnownAttribution, readAttribution } from '#domain/thumbgate/attribution.ts'
import { newId } from '#domain/thumbgate/ids.ts'
import type { RequestInfo } from '#server/contract.ts'

type Request = Pick<RequestInfo, 'headers' | 'cookies' | 'origin'>

const cookies = {
  visitorId: { name: 'thumbgate_visitor_id', prefix: 'visitor', maxAge: 90 * 86_400 },
  sessionId: { name: 'thumbgate_session_id', prefix: 'session', maxAge: undefined },
  acquisitionId: { name: 'thumbgate_acquisition_id', prefix: 'acq', maxAge: undefined },
} as const
type JourneyId = keyof typeof cookies
const journeyIds = Object.keys(cookies) as JourneyId[]

/** Campaigns name these in addresses. */
const queryNames: Readonly<Record<string, string>> = {
  utm_source: 'utmSource',
  utm_medium: 'utmMedium',
  utm_campaign: 'utmCampaign',
  utm_content: 'utmContent',
  utm_term: 'utmTerm',
  offer_code: 'offerCode',
  campaign_variant: 'campaignVariant',
}

/** What the address of the page says that the form was sent from. */
function refererValues({ headers }: Request): Record<string, string> {
  const { referer } = headers
  if (typeof referer !== 'string' || !URL.canParse(referer)) return {}
  const url = new URL(referer)
  const named = [...url.searchParams].map(([name, value]) => [
    Object.hasOwn(queryNames, name) ? (queryNames[name] as string) : name,
    value,
  ])
  return { ...Object.fromEntries(named), page: url.pathname, landingPath: url.pathname }
}

const standard = {
  source: 'website',
  utmMedium: 'workflow_sprint_intake',
  utmCampaign: 'workflow_hardening_sprint',
  ctaId: 'workflow_sprint_intake',
  ctaPlacement: 'workflow_sprint',
  planId: 'sprint',
} as const

export interface Journey {
  attribution: KnownAttribution
  /** `Set-Cookie` values for the ids the caller had no cookie for. */
  cookies: string[]
}

/** What the form says, else the caller's cookies, else the page it was sent from, else what is always so. */
export function readJourney(body: Readonly<Record<string, unknown>>, request: Request, traceId: string): Journey {
  const given = readAttribution(body)
  const page = readAttribution(refererValues(request))
  const fromCookies = readAttribution(
    Object.fromEntries(journeyIds.map((id) => [id, request.cookies[cookies[id].name]])),
  )
  const known = { ...page, ...fromCookies, ...given }
  const ids = Object.fromEntries(journeyIds.map((id) => [id, known[id] ?? newId(cookies[id].prefix)])) as Record<
    JourneyId,
    string
  >
  const source = known.source ?? known.utmSource ?? standard.source
  const attribution = { ...standard, ...known, ...ids, source, utmSource: known.utmSource ?? source, traceId }
  const missing = journeyIds.filter((id) => request.cookies[cookies[id].name] === undefined)
  return { attribution, cookies: missing.map((id) => cookieOf(id, ids[id], request)) }
}

function cookieOf(id: JourneyId, value: string, { origin }: Request): string {
  const { name, maxAge } = cookies[id]
  const secure = origin.startsWith('https:')
  const lifetime = maxAge === undefined ? {} : { maxAge }
  return stringifySetCookie({ name, value, path: '/', httpOnly: true, sameSite: 'lax', secure, ...lifetime })
}
