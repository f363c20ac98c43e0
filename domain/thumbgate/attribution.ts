/** Where a visitor came from: the same columns in telemetry, checkout, leads and both ledgers. */
import { wholeCharacters } from '#domain/thumbgate/feedback/text.ts'

export const attributionColumns = [
  'source',
  'utmSource',
  'utmMedium',
  'utmCampaign',
  'utmContent',
  'utmTerm',
  'creator',
  'community',
  'postId',
  'commentId',
  'campaignVariant',
  'offerCode',
  'page',
  'referrer',
  'referrerHost',
  'landingPath',
  'ctaId',
  'ctaPlacement',
  'planId',
  'acquisitionId',
  'visitorId',
  'sessionId',
  'traceId',
  'installId',
] as const

export type AttributionColumn = (typeof attributionColumns)[number]
/** Every column, as an answer shows it. */
export type Attribution = Record<AttributionColumn, string | null>
/** The columns that are known, as a ledger keeps them. */
export type KnownAttribution = Partial<Record<AttributionColumn, string>>

/** The columns among `values` that have a text which is not blank and can be stored, trimmed and cut to `maxLength` characters. */
export function readAttribution(values: Readonly<Record<string, unknown>>, maxLength = 500): KnownAttribution {
  const known: KnownAttribution = {}
  for (const column of attributionColumns) {
    const value = values[column]
    const text = typeof value === 'string' ? wholeCharacters(value.trim(), maxLength) : ''
    // Cookies and addresses of pages can spell what a body is refused for.
    if (text !== '' && !text.includes('\0')) known[column] = text
  }
  return known
}

/** Every column, null where nothing is known. */
export const toAttribution = (known: KnownAttribution): Attribution =>
  Object.fromEntries(attributionColumns.map((column) => [column, known[column] ?? null])) as Attribution
