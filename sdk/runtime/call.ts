/** One operation, called once. */
import type { Answered, Core, Init, Operation } from './client.ts'
import { apiError } from './errors.ts'
import { failure } from './transport.ts'
import type { Call, Data, Result, Shape } from './types.ts'

/** Positional arguments (path parameters in path order, body, query, options) as a request. */
export function initOf([, , path, flags = '']: Operation, args: readonly unknown[]): Init {
  const rest = [...args]
  const values: Record<string, unknown> = {}
  for (const [, name] of path.matchAll(/\{(.+?)}/g)) values[name!] = rest.shift()
  const take = (flag: string) => (flags.includes(flag) ? rest.shift() : undefined)
  const body = take('b')
  const query = take('q') as Record<string, unknown>
  return { ...(rest[0] as Init), params: { path: values, query }, body }
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
  let unread: ((response: Response) => void) | undefined
  const answered = Promise.resolve().then(() => client.send(operation, { ...init, parseAs: 'stream' }, unread))
  const settled = answered.then((one) => (unread ? undefined : outcome(operation, one, init)))
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
      return new Promise<Response>((resolve, reject) => {
        unread = resolve
        // Middleware can answer without a request; and who asks late gets a response that has been read.
        answered.then(({ response }) => resolve(response), reject)
      })
    },
  })
}

/** The error is reported by the other promise, the one that was asked for. */
const ignore = () => {}
