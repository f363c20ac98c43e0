/** One request on its way through the dispatcher. Handlers see only its {@link RequestInfo}. */
import type { Request, Response } from 'express'
import type { RequestInfo } from '#server/contract.ts'
import { readCookies } from '#server/http/cookies.ts'
import type { Violation } from '#server/http/field-names.ts'
import type { Values } from '#server/http/parameters.ts'
import type { Operation } from '#server/operation.ts'
import type { LimitState } from '#server/rate-limit.ts'

type Headers = Readonly<Record<string, string | string[] | undefined>>

/** What handlers, rules and security handlers may know of the request. Costly facts are worked out when they are asked for. */
class RequestFacts implements RequestInfo {
  readonly id: string
  readonly method: string
  readonly url: string
  readonly headers: Headers
  readonly #req: Request
  #cookies: RequestInfo['cookies'] | undefined

  constructor(id: string, req: Request, url: string) {
    this.id = id
    this.method = req.method
    this.url = url
    this.headers = req.headers
    this.#req = req
  }

  /** express works it out from `trust proxy`; without the header there is nothing to work out. */
  get ip(): string {
    const req = this.#req
    return (req.headers['x-forwarded-for'] === undefined ? req.socket.remoteAddress : req.ip) ?? ''
  }

  get origin(): string {
    return `${this.#req.protocol}://${this.#req.host}`
  }

  get cookies(): RequestInfo['cookies'] {
    this.#cookies ??= readCookies(this.#req.headers.cookie)
    return this.#cookies
  }
}

const noValues: Values = Object.freeze({})

/** Everything the eleven steps learn about one request. It doubles as openapi-backend's request object. */
export class Exchange {
  readonly req: Request
  readonly res: Response
  readonly id: string
  readonly now: Date
  readonly method: string
  /** Without mount, base and query. */
  readonly path: string
  /** Without the question mark. */
  readonly queryText: string
  readonly headers: Record<string, string | string[]>
  operation: Operation | undefined = undefined
  params: Readonly<Record<string, string>> = {}
  identity: unknown = undefined
  /** What a security handler threw: it could not decide. */
  outage: unknown = undefined
  limit: LimitState | undefined = undefined
  /** Why validation failed. */
  violation: Violation | undefined = undefined
  /** Headers of the answer beside those of the reply: CORS, the state of the rate limit. Name, value, name, value. */
  readonly extraHeaders: string[] = []
  pathValues: Values = noValues
  queryValues: Values = noValues
  headerValues: Values = noValues
  cookieValues: Values = noValues
  body: unknown = undefined
  /** The declared media type the body has; undefined when there is no body. */
  bodyMedia: string | undefined = undefined
  /** See {@link Exchange.signal}. */
  aborter: AbortController | undefined = undefined
  #stopped = false
  #facts: RequestFacts | undefined

  constructor(req: Request, res: Response, id: string, now: Date, url: string) {
    this.req = req
    this.res = res
    this.id = id
    this.now = now
    this.method = req.method
    this.headers = req.headers as Record<string, string | string[]>
    const mark = url.indexOf('?')
    this.path = mark === -1 ? url : url.slice(0, mark)
    this.queryText = mark === -1 ? '' : url.slice(mark + 1)
  }

  get info(): RequestInfo {
    this.#facts ??= new RequestFacts(this.id, this.req, this.url)
    return this.#facts
  }

  /** Path and query as received, without the mount. */
  get url(): string {
    return this.queryText === '' ? this.path : `${this.path}?${this.queryText}`
  }

  /** Aborted when the client goes away or the server drains. Made when it is first asked for. */
  get signal(): AbortSignal {
    if (!this.aborter) {
      const aborter = new AbortController()
      this.aborter = aborter
      this.res.on('close', () => aborter.abort())
      if (this.#stopped || this.res.destroyed) aborter.abort()
    }
    return this.aborter.signal
  }

  /** The server drains. */
  stop(): void {
    this.#stopped = true
    this.aborter?.abort()
  }

  /** Nobody is left to answer. */
  get clientGone(): boolean {
    return this.res.destroyed || (this.req.destroyed && !this.req.complete)
  }
}
