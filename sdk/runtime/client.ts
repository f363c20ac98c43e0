/** The client without resources: openapi-fetch with this package's transport below it and the operations' door beside it. */
import createFetchClient, { defaultPathSerializer, type HeadersOptions } from 'openapi-fetch'
import type { Middleware, PathClient } from './paths.ts'
import { type Credential, type TransportOptions, transport } from './transport.ts'

export type HeaderValues = Record<string, string | number | boolean | null | undefined>

export interface ClientOptions<Scheme extends string = string> extends TransportOptions {
  /** Where the system is served, with its mount and base, e.g. `https://accord.example/mightykey/api/v1`. */
  baseUrl: string
  /**
   * Credentials by the name of the contract's security scheme, or one for all bearer schemes. Each operation is sent the first of its
   * alternatives for which all credentials are here, and nothing where the contract says that it is public.
   */
  auth?: Credential | { readonly [S in Scheme]?: Credential } | undefined
  /** Sent with every call. `null` removes a header. */
  headers?: HeaderValues | undefined
  /** openapi-fetch middleware, also by `client.use(…)`. It sees a logical call once, before authorisation and retries. */
  middleware?: Middleware[] | undefined
  /** Passed to `Request`, e.g. `{ credentials: 'include' }` for session cookies in a browser. */
  init?: Omit<RequestInit, 'body' | 'headers' | 'method' | 'signal'> | undefined
}

/** What a single call can change. */
export interface CallOptions extends TransportOptions {
  baseUrl?: string | undefined
  headers?: HeaderValues | undefined
  middleware?: Middleware[] | undefined
  /** Ends the call, its waits and its body. */
  signal?: AbortSignal | undefined
  /** One key for the logical call, sent with every attempt; made by the client where the contract has the header. */
  idempotencyKey?: string | undefined
}

/**
 * What the generator knows of an API beside its operations. Schemes: name → header and what comes before the secret
 * (`authorization:Bearer `, `x-api-key:`, `cookie:session=`). Security: alternatives joined by `|`, schemes that must hold together by
 * `&`; operations name one by index.
 */
export type ApiFacts = readonly [schemes: Readonly<Record<string, string>>, security: readonly string[]]

/** An operation as one line of text: `operationId METHOD /path flags items next`. {@link Operation} says what the parts mean. */
export type OperationText = string

/**
 * The parts of an operation's text. Flags: a digit, the index into `security` (0 unless given) · `b` body · `q` query ·
 * `k` idempotency key · `s` event stream · `d` stream on demand · `l` list without pages. Items: where a list's items are (`data.runs`),
 * or the event that ends a stream. Next: where the next cursor is.
 */
export type Operation = readonly [
  id: string,
  method: string,
  path: string,
  flags: string | undefined,
  items?: string,
  next?: string,
]

export const readOperation = (text: OperationText): Operation => text.split(' ') as [string, string, string, undefined]

/** A call as openapi-fetch is asked for it. */
export interface Init extends CallOptions {
  params?: { path?: Record<string, unknown>; query?: Record<string, unknown>; header?: Record<string, unknown> }
  body?: unknown
  parseAs?: 'stream'
}

export interface Answered {
  error?: unknown
  /** Of a refusal, whose body has been read, there is another one that has not. */
  response: Response & { unread?: Response }
}

/** What operations need of a client. */
export interface Core {
  /** Sends one operation; an error body is already read, a success body is not. */
  send(operation: Operation, init: Init): Promise<Answered>
}

/** The path style of openapi-fetch, and what operations need. */
export type CoreClient<Paths extends object> = Core & PathClient<Paths>

/** openapi-fetch without its types, which are about paths; those of operations are on the methods. */
interface Http {
  request(method: string, path: string, init: object): Promise<Answered>
  use(...middleware: Middleware[]): void
}

/** Text, bytes, forms and streams stand for themselves in a request body; everything else is JSON. */
const serialize = (body: unknown): unknown =>
  typeof body === 'string' || (body as { [Symbol.toStringTag]?: string } | null)?.[Symbol.toStringTag]
    ? body
    : JSON.stringify(body)

/** An empty or dotted segment would address another resource: `/runs/` + `` is the list, `/runs/..` its parent. */
function serializePath(path: string, params: Record<string, unknown>): string {
  for (const name in params) {
    if (/^(\.{0,2}|undefined|null)$/.test(`${params[name]}`)) throw TypeError(`${path}: ${name} is "${params[name]}"`)
  }
  return defaultPathSerializer(path, params)
}

/** Gives requests the credentials of the first alternative for which all are there. */
const authorizer =
  (auth: ClientOptions['auth'], schemes: ApiFacts[0]) =>
  async ({ headers, signal }: Request, security: string): Promise<void> => {
    const credential = (scheme: string) =>
      typeof auth === 'object' ? auth[scheme] : /Bearer/.test(schemes[scheme]!) ? auth : undefined
    const chosen = security.split('|').find((all) => all.split('&').every(credential))
    for (const scheme of chosen?.split('&') ?? []) {
      const [name, prefix] = schemes[scheme]!.split(':') as [string, string]
      const given = credential(scheme)
      // What the caller wrote into the headers by hand is meant.
      if (!headers.has(name)) headers.set(name, `${prefix}${typeof given === 'function' ? await given(signal) : given}`)
    }
  }

/** A response to be read, and the same unread. */
const twice = (response: Response) => Object.assign(response.clone(), { unread: response })

/** Creates the client. `find` gives the operation behind a method and a path template, where the package knows all of them. */
export function createCore<Paths extends object>(
  { baseUrl, auth, headers, middleware = [], init, ...transportOptions }: ClientOptions,
  [schemes, security]: ApiFacts,
  find?: (method: string, path: string) => Operation | undefined,
): CoreClient<Paths> {
  const http: unknown = createFetchClient({
    redirect: 'manual',
    ...init,
    baseUrl,
    headers: headers as HeadersOptions,
    pathSerializer: serializePath,
    bodySerializer: serialize,
  })
  const { request, use } = http as Http
  // The first to be registered sees a response last, just before openapi-fetch reads the body of a refusal.
  use({ onResponse: ({ response }) => (response.ok ? undefined : twice(response)) }, ...middleware)
  const authorize = authorizer(auth, schemes)
  // For a path-style call where the package does not know the operations: the first scheme there is a credential for.
  const everything = security.join('|')

  const send = (
    [id, method, path, flags = '']: Operation,
    { idempotencyKey = flags.includes('k') ? crypto.randomUUID() : undefined, headers, ...init }: Init,
  ) =>
    request(method, path, {
      ...init,
      headers: { 'idempotency-key': idempotencyKey, ...headers },
      fetch: (request: Request) =>
        transport(id, request, (target) => authorize(target, security[+flags[0]! || 0] ?? everything), {
          ...transportOptions,
          ...init,
        }),
    })

  const client = http as Record<string, unknown>
  const byPath = (method: string, path: string, init: Init = {}) => {
    const verb = method.toUpperCase()
    return send(find?.(verb, path) ?? [`${verb} ${path}`, verb, path, '9'], init)
  }
  for (const name in client) if (name < 'a') client[name] = byPath.bind(null, name)
  client.request = byPath
  client.send = send satisfies Core['send']
  return http as CoreClient<Paths>
}
