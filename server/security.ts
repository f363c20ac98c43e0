/** Step 3: credentials as the contract's security schemes say, and the system's handlers that judge them. */
import type { RequestInfo } from '#server/contract.ts'

/** A scheme of `components.securitySchemes`, as far as it is served. */
export type SecurityScheme =
  | { type: 'http'; scheme: string }
  | { type: 'apiKey'; in: string; name: string }
  | { type: string }

/** Reads one scheme's credential from a request; undefined when it carries none. */
export type CredentialReader = (request: RequestInfo, queryText: string) => string | undefined

/** The reader of a scheme. Throws, naming the scheme, when it is of a kind the server does not read. */
export function createCredentialReader(name: string, scheme: SecurityScheme): CredentialReader {
  if ('scheme' in scheme && scheme.type === 'http') {
    const prefix = scheme.scheme.toLowerCase()
    if (prefix === 'bearer' || prefix === 'basic') return (request) => authorization(request, prefix)
  }
  if ('in' in scheme && scheme.type === 'apiKey') {
    const key = scheme.name
    if (scheme.in === 'header') return (request) => headerText(request.headers[key.toLowerCase()])
    if (scheme.in === 'cookie') return (request) => request.cookies[key] || undefined
    if (scheme.in === 'query') return (_request, queryText) => new URLSearchParams(queryText).get(key) || undefined
  }
  throw new Error(`Security scheme "${name}" (${scheme.type}) is not served; bearer, basic and apiKey are`)
}

const headerText = (value: string | string[] | undefined): string | undefined =>
  (typeof value === 'string' ? value : value?.[0]) || undefined

/** The credentials after `Bearer ` or `Basic `, whose case does not matter (RFC 9110, 11.1). */
function authorization(request: RequestInfo, prefix: string): string | undefined {
  const header = headerText(request.headers.authorization)
  if (header === undefined || header.length <= prefix.length + 1) return undefined
  if (header.charCodeAt(prefix.length) !== 32) return undefined
  if (header.slice(0, prefix.length).toLowerCase() !== prefix) return undefined
  return header.slice(prefix.length + 1).trim() || undefined
}
