/** Media types of requests: which declared one a body is, or that it is none of them. */

export interface MediaType {
  /** `application/json`, lower case. */
  essence: string
  /** Lower case, when given. */
  charset: string | undefined
}

/** Reads a Content-Type header; undefined when it is not one. */
export function parseMediaType(header: string): MediaType | undefined {
  const semicolon = header.indexOf(';')
  const essence = (semicolon === -1 ? header : header.slice(0, semicolon)).trim().toLowerCase()
  if (!/^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/.test(essence)) return undefined
  const charset = semicolon === -1 ? undefined : /;\s*charset\s*=\s*"?([^\s";]+)"?/i.exec(header.slice(semicolon))?.[1]
  return { essence, charset: charset?.toLowerCase() }
}

/** JSON however it is spelt: `application/json`, `application/merge-patch+json`. */
export const isJsonMedia = (essence: string): boolean => essence === 'application/json' || essence.endsWith('+json')

/**
 * The declared media type a received one stands for: itself, or any JSON spelling for a declared JSON one; ranges (`image/*`) match.
 * Undefined = 415.
 */
export function declaredMedia(declared: readonly string[], received: MediaType): string | undefined {
  const exact = declared.find((media) => essenceOf(media) === received.essence)
  if (exact !== undefined) return exact
  if (isJsonMedia(received.essence)) return declared.find((media) => isJsonMedia(essenceOf(media)))
  return declared.find((media) => matchesRange(essenceOf(media), received.essence))
}

const essenceOf = (media: string): string => {
  const semicolon = media.indexOf(';')
  return (semicolon === -1 ? media : media.slice(0, semicolon)).trim().toLowerCase()
}

const matchesRange = (range: string, essence: string): boolean =>
  range === '*/*' || (range.endsWith('/*') && essence.startsWith(range.slice(0, -1)))

/** JSON is UTF-8 (RFC 8259); US-ASCII is a subset of it. */
export const isUtf8Charset = (charset: string | undefined): boolean =>
  charset === undefined || charset === 'utf-8' || charset === 'utf8' || charset === 'us-ascii'
