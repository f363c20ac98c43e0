/**
 * Which web pages may call an API from a browser: the origins of ACCORD_CORS_ORIGINS, in development also any page of this computer, each with
 * credentials; and for operations a system opens to browsers any page, without credentials. Nobody else gets a CORS header.
 */
import type { IncomingMessage } from 'node:http'
import type { PublicCors } from '#server/system.ts'

export interface CorsPolicy {
  origins: ReadonlySet<string>
  /** Pages served from localhost are allowed. */
  localhost: boolean
}

export function createCorsPolicy(config: { env: string; corsOrigins: readonly string[] }): CorsPolicy {
  return { origins: new Set(config.corsOrigins.map(originOf)), localhost: config.env === 'development' }
}

const originOf = (url: string): string => new URL(url).origin
const localOrigin = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/

const exposed = [
  'X-Request-Id',
  'Retry-After',
  'Location',
  'Idempotency-Replayed',
  'RateLimit-Limit',
  'RateLimit-Remaining',
  'RateLimit-Reset',
].join(', ')

/** CORS headers of an answer to a page of that origin; `open` = any page may call. Name, value, name, value. */
export function corsHeaders(policy: CorsPolicy, origin: string | undefined, open: boolean): string[] {
  if (origin === undefined) return open ? ['Vary', 'Origin'] : []
  if (isAllowed(policy, origin)) {
    return [
      ...['Access-Control-Allow-Origin', origin, 'Access-Control-Allow-Credentials', 'true'],
      ...['Access-Control-Expose-Headers', exposed, 'Vary', 'Origin'],
    ]
  }
  return open ? ['Access-Control-Allow-Origin', '*', 'Access-Control-Expose-Headers', exposed, 'Vary', 'Origin'] : []
}

const isAllowed = (policy: CorsPolicy, origin: string): boolean =>
  policy.origins.has(origin) || (policy.localhost && localOrigin.test(origin))

/** The method a preflight request asks about, or undefined when the request is none. */
export function preflightMethod(req: IncomingMessage): string | undefined {
  if (req.method !== 'OPTIONS' || req.headers.origin === undefined) return undefined
  const method = req.headers['access-control-request-method']
  return typeof method === 'string' ? method.toUpperCase() : undefined
}

const preflightSeconds = 600
const headerNames = /^[\w-]+(\s*,\s*[\w-]+)*$/

/** What a preflight is told besides {@link corsHeaders}. */
export function preflightHeaders(req: IncomingMessage, methods: readonly string[]): string[] {
  const asked = req.headers['access-control-request-headers']
  const list = ['Access-Control-Allow-Methods', methods.join(', '), 'Access-Control-Max-Age', String(preflightSeconds)]
  return typeof asked === 'string' && headerNames.test(asked) ? [...list, 'Access-Control-Allow-Headers', asked] : list
}

/** What an operation says that promises its CORS headers itself. Name, value, name, value. */
export const publicHeaders = ({ methods, headers, exposed }: PublicCors): string[] => [
  ...['Access-Control-Allow-Origin', '*', 'Access-Control-Allow-Methods', methods],
  ...['Access-Control-Allow-Headers', headers],
  ...(exposed === undefined ? [] : ['Access-Control-Expose-Headers', exposed]),
]

/** What an OPTIONS request is told besides {@link publicHeaders}. */
export const publicMaxAge = ({ maxAge }: PublicCors): string[] =>
  maxAge === undefined ? [] : ['Access-Control-Max-Age', String(maxAge)]
