/** One operation, called once. */
import type { Answered, Core, Init, Operation } from './client.ts'
import { apiError } from './errors.ts'
import { failure } from './transport.ts'
import type { Call, Data, Result, Shape } from './types.ts'

/** Positional arguments (path parameters in path order, body, query, options) as a request. */
export function initOf([, , path, flags = '']: Operation, args: readonly unknown[]): Init {
  let at = 0
  const values: Record<string, unknown> = {}
  for (const [, name] of path.matchAll(/\{(.+?)}/g)) values[name!] = args[at++]
  const body = flags.includes('b') ? args[at++] : undefined
  const query = (flags.includes('q') ? args[at++] : undefined) as Record<string, unknown>
  return { ...(args[at] as Init), params: { path: values, query }, body }
}

interface Outcome {
  ok: boolean
  status: number
  headers: Headers
  requestId: string | undefined
  data?: unknown
  error?: unknown
}

/** Reads the answer. The body of a success is JSON, text or a Blob by its media type, and `undefined` when it is empty. */
export async function outcome([id]: Operation, { error, response }: Answered, init: Init): Promise<Outcome> {
  const { ok, status, headers } = response
  const facts = { ok, status, headers, requestId: headers.get('x-request-id') ?? undefined }
  if (!ok) return { ...facts, error }
  const media = headers.get('content-type') ?? 'text/'
  try {
    if (!/^text\/|[/+]json/.test(media)) return { ...facts, data: await response.blob() }
    const text = await response.text()
    return { ...facts, data: text ? (media.startsWith('text/') ? text : JSON.parse(text)) : undefined }
  } catch (error) {
    throw failure(id, error, init.signal)
  }
}

/**
 * Makes the call. The request leaves in the next microtask whether or not anybody awaits it, so that `.raw()` can still say that the
 * body is to be left alone. `read` makes of the body of a success what the promise resolves to.
 */
export function call<Op extends Shape, Value = Data<Op>>(
  client: Core,
  operation: Operation,
  init: Init,
  read = (body: unknown) => body,
): Call<Op, Value> {
  let raw = false
  const answered = Promise.resolve().then(() => client.send(operation, { ...init, parseAs: 'stream' }))
  const settled = answered.then((one) => (raw ? undefined : outcome(operation, one, init)))
  const data = settled.then((one) => {
    if (one && !one.ok) throw apiError(operation[0], one)
    return read(one?.data) as Value
  })

  return Object.assign(data, {
    result: () => {
      data.catch(ignore)
      return settled as Promise<Result<Op>>
    },
    raw: () => {
      data.catch(ignore)
      raw = true
      // Who asks late gets a response that has been read.
      return answered.then(({ response }) => response.unread ?? response)
    },
  })
}

/** The error is reported by the other promise, the one that was asked for. */
const ignore = () => {}
