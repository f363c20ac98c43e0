/** The two headers by which a browser says where a request comes from. Absent = not a browser, or an old one. */
export interface Provenance {
  origin: string | undefined
  secFetchSite: string | undefined
}

const readOnlyMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Whether a request of this method may change something, so that a foreign page must not be able to send it with the user's cookie. */
export const isMutation = (method: string): boolean => !readOnlyMethods.has(method.toUpperCase())

/**
 * Whether a cookie-authenticated mutation may be trusted: `Origin`, when present, must be one of the server's own origins (`null` is
 * foreign), and `Sec-Fetch-Site`, when present, must be `same-origin` or `none`. Neither header: not a browser, which passes.
 * This is what SameSite=Lax leaves open: top-level form posts within two minutes in some browsers, and sibling subdomains.
 */
export function isSameOrigin(provenance: Provenance, own: readonly (string | undefined)[]): boolean {
  const { origin, secFetchSite } = provenance
  if (secFetchSite !== undefined && secFetchSite !== 'same-origin' && secFetchSite !== 'none') return false
  if (origin === undefined) return true
  const claimed = originOf(origin)
  return claimed !== null && own.some((candidate) => candidate !== undefined && originOf(candidate) === claimed)
}

/** Scheme, host and port in normal form (lower case, no default port), or null for what is no web origin. */
function originOf(text: string): string | null {
  const { origin } = URL.parse(text) ?? { origin: 'null' }
  return origin === 'null' ? null : origin
}
