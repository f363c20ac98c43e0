/** Operations that answer with an event stream: resumed like an EventSource, or read once (the two dialects of model providers). */
import { call, initOf, outcome } from './call.ts'
import type { Core, Init, Operation } from './client.ts'
import { ApiError, apiError, StreamError } from './errors.ts'
import { chunks, readFrames, type StreamState } from './sse.ts'
import { failure, sleep } from './transport.ts'
import type { EventStream, Shape, StreamEvent } from './types.ts'

/** Opens one connection: its chunks, or null when the server says 204, there is nothing more. Anything but a stream is thrown. */
async function connect(client: Core, operation: Operation, init: Init) {
  const answered = await client.send(operation, { ...init, parseAs: 'stream' })
  const { body, headers, status } = answered.response
  if (status === 204) return null
  if (body && headers.get('content-type')?.startsWith('text/event-stream') && status === 200) return chunks(body)
  const { data, ...facts } = await outcome(operation, answered, init)
  throw apiError(operation[0], { error: data, ...facts })
}

function parse<T>(operation: Operation, data: string): T {
  try {
    return JSON.parse(data) as T
  } catch {
    throw new StreamError(operation[0], `an event that is not JSON: ${data}`)
  }
}

/**
 * The events of an operation. A stream of its own (flag `s`) is resumed with `Last-Event-ID` after every end but 204, a refusal, the
 * operation's own end event, or an abort; one that answers a POST (flag `d`) ends with its connection or with `[DONE]`.
 */
export function events<T>(client: Core, operation: Operation, given: Init): EventStream<T> {
  const headers = { accept: 'text/event-stream', ...given.headers }
  const init = { attemptTimeout: 0, ...given, timeout: 0, headers }
  const [id, , , flags = '', end] = operation
  const { signal = new AbortController().signal } = init
  const resumed = flags.includes('s')

  async function* frames(): AsyncGenerator<StreamEvent<T>> {
    const state: StreamState = { lastEventId: '', retry: 1000 }
    for (let connected = false; ; ) {
      let body: Awaited<ReturnType<typeof connect>> = null
      try {
        body = await connect(client, operation, { ...init, headers: { ...headers, ...resumption(state) } })
        if (!body) return
        connected = true
        for await (const { event, data } of readFrames(body, state)) {
          if (resumed ? event === end : data === '[DONE]') return
          const parsed = parse<T & { error?: unknown }>(operation, data)
          if (!resumed && parsed?.error) throw new StreamError(id, parsed)
          yield { id: state.lastEventId, event, data: parsed }
        }
        if (!resumed) return
      } catch (error) {
        const reason = isRefusal(error) ? error : failure(id, error, signal)
        if (isRefusal(error) || signal.aborted || !resumed || !connected) throw reason
      }
      await sleep(state.retry, signal)
    }
  }

  return {
    events: frames,
    raw: () => call(client, operation, init).raw(),
    async *[Symbol.asyncIterator]() {
      for await (const { data } of frames()) yield data
    },
  }
}

const isRefusal = (error: unknown) => error instanceof StreamError || error instanceof ApiError

/** Header values are bytes: an id beyond Latin-1 is sent as UTF-8. */
const resumption = ({ lastEventId }: StreamState) =>
  lastEventId ? { 'last-event-id': String.fromCharCode(...new TextEncoder().encode(lastEventId)) } : {}

/** An operation that streams when its body says `stream: true`, and answers at once otherwise. */
export function onDemand<Op extends Shape, T>(client: Core, operation: Operation, args: readonly unknown[]) {
  // A model may think for minutes before it answers.
  const init = { attemptTimeout: 0, ...initOf(operation, args) }
  return (init.body as { stream?: unknown } | undefined)?.stream
    ? events<T>(client, operation, init)
    : call<Op>(client, operation, init)
}
