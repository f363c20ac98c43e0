/** One logical request: authorised, attempted, retried. This is the `fetch` that openapi-fetch is given. */
import { ConnectionError, TimeoutError } from './errors.ts'

/**
 * A secret, or a function that returns the current one. It is asked before every attempt; its signal is aborted when the call is, by the
 * caller or by `timeout`, so give it to whatever the function waits for.
 */
export type Credential = string | ((signal: AbortSignal) => string | Promise<string>)

export interface TransportOptions {
  /** Sends one attempt; `globalThis.fetch` unless given. */
  fetch?: ((request: Request) => Promise<Response>) | undefined
  /** Attempts after the first one, 2 unless given. Only idempotent methods and calls with an idempotency key are repeated. */
  retries?: number | undefined
  /** Milliseconds before the first repetition, doubled for each further one and jittered; 500 unless given. */
  retryDelay?: number | undefined
  /** Longest wait in milliseconds, 60,000 unless given. A server that asks for more gets no further attempt. */
  maxRetryDelay?: number | undefined
  /** Milliseconds for the whole call with its attempts, waits and body; event streams are exempt. None unless given. */
  timeout?: number | undefined
  /** Milliseconds from the start of an attempt to the head of its answer; 60,000 unless given. 0 = none, as for operations that stream. */
  attemptTimeout?: number | undefined
  /** Is told of every attempt when its outcome is known. What it is given holds secrets; `createLogger` makes one that redacts. */
  log?: ((attempt: Attempt) => void) | undefined
}

/** One attempt. `request` (before authorisation) and `response` must not be consumed; clone them. */
export interface Attempt {
  /** operationId, or method and path where the call was made by path. */
  operation: string
  /** Counted from 0. */
  attempt: number
  request: Request
  response: Response | undefined
  error: unknown
  /** Milliseconds it took. */
  ms: number
  /** Milliseconds to wait before the next attempt; -1 when this was the last one. */
  wait: number
}

/** Resolves after `ms`, or rejects with the signal's reason as soon as it is aborted. */
export const sleep = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const done = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      if (signal.aborted) reject(signal.reason)
      else resolve()
    }
    const timer = setTimeout(done, ms)
    signal.addEventListener('abort', done)
    if (signal.aborted) done()
  })

/** `Retry-After` in milliseconds: seconds or an HTTP date (RFC 9110, 10.2.3). 0 when absent, unreadable or past. */
export function retryAfter(headers: Headers): number {
  const text = headers.get('retry-after') ?? ''
  const wait = +text >= 0 ? +text * 1000 : Date.parse(text) - Date.now()
  return Math.max(wait || 0, 0)
}

/** Node forgets to abort a request that nobody refers to: those of a body live as long as it does. */
const alive = new WeakMap<object, unknown>()

const repeatable = ({ status, headers }: Response): boolean =>
  // 409 with Retry-After: the first request with this idempotency key is still being worked on.
  /^(408|429|50[0234])$/.test(`${status}`) || (status === 409 && headers.has('retry-after'))

/** What to throw for something `fetch` threw: the caller's own reason, or one of this package's errors. */
export function failure(operation: string, error: unknown, caller?: AbortSignal | null): unknown {
  if (caller?.aborted) return caller.reason
  if (error instanceof ConnectionError) return error
  const { name, message, cause } = error as Error
  const Kind = name === 'TimeoutError' ? TimeoutError : ConnectionError
  // Node says "fetch failed" and keeps the reason in the cause.
  return new Kind(`${operation}: ${(cause as Error)?.message || message}`, { cause: error })
}

/**
 * Sends `request` until it is answered for good; `authorize` completes the headers of each attempt. Throws a ConnectionError, a
 * TimeoutError, the caller's abort reason, or what `authorize` throws.
 */
export async function transport(
  operation: string,
  request: Request,
  authorize: (request: Request) => Promise<void>,
  {
    signal = request.signal,
    timeout,
    fetch = globalThis.fetch,
    log,
    retries = 2,
    retryDelay = 500,
    maxRetryDelay = 60_000,
    attemptTimeout = 60_000,
  }: TransportOptions & { signal?: AbortSignal | undefined },
): Promise<Response> {
  // Middleware may have made another request, with a signal of its own or none that Node still listens to.
  const caller = AbortSignal.any([request.signal, signal])
  const ends = timeout ? [caller, AbortSignal.timeout(timeout)] : [caller]
  const deadline = Date.now() + (timeout || Infinity)
  // What a POST or PATCH did nobody knows when no answer came.
  if (/^P(OS|ATC)/.test(request.method) && !request.headers.has('idempotency-key')) retries = 0

  for (let attempt = 0; ; attempt++) {
    const clock = new AbortController()
    const tried = new Request(request.clone(), { signal: AbortSignal.any([...ends, clock.signal]) })
    await authorize(tried)
    const started = Date.now()
    const late = () => clock.abort(new TimeoutError(`${operation}: no answer in ${attemptTimeout} ms`))
    const timer = attemptTimeout && setTimeout(late, attemptTimeout)
    let response: Response | undefined
    let error: unknown
    try {
      response = await fetch(tried)
    } catch (thrown) {
      error = failure(operation, thrown, caller)
    }
    clearTimeout(timer)
    const backOff = Math.random() * Math.min(maxRetryDelay, retryDelay * 2 ** attempt)
    let wait = Math.max(backOff, response ? retryAfter(response.headers) : 0)
    const final = response ? !repeatable(response) : ends.some((end) => end.aborted)
    // Waiting for longer than the caller does helps nobody: what there is is given back.
    if (attempt >= retries || final || wait > maxRetryDelay || Date.now() + wait > deadline) wait = -1
    log?.({ operation, attempt, request, response, error, ms: Date.now() - started, wait })
    if (wait < 0) {
      if (!response) throw error
      alive.set(response.body ?? response, [tried, request, ends])
      return response
    }
    await response?.body?.cancel()
    await sleep(wait, caller)
  }
}
