/** The event stream format: WHATWG HTML, 9.2.6 "Interpreting an event stream". */

export interface Frame {
  event: string
  data: string
}

/** What outlives a connection. */
export interface StreamState {
  lastEventId: string
  /** Milliseconds before reconnecting, at most what timers can wait: beyond it they do not wait at all. */
  retry: number
}

/** Yields the events of one connection and keeps `state` up to date. An event that is cut off by the end of the stream is dropped. */
export async function* readFrames(
  body: AsyncIterable<Uint8Array<ArrayBuffer>>,
  state: StreamState,
): AsyncGenerator<Frame> {
  const decoder = new TextDecoder()
  let rest = ''
  let afterReturn = false
  let data: string[] = []
  let event = ''
  let id = state.lastEventId
  for await (const chunk of body) {
    let text = decoder.decode(chunk, { stream: true })
    if (!text) continue
    // A line end that two chunks share is one line end.
    if (afterReturn && text.startsWith('\n')) text = text.slice(1)
    afterReturn = text.endsWith('\r')
    const lines = text.split(/\r\n|\r|\n/)
    lines[0] = rest + lines[0]
    rest = lines.pop() ?? ''
    for (const line of lines) {
      if (line === '') {
        state.lastEventId = id
        if (data.length) yield { event: event || 'message', data: data.join('\n') }
        data = []
        event = ''
        continue
      }
      const [, field, value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? []
      if (field === 'data') data.push(value)
      else if (field === 'event') event = value
      else if (field === 'id' && !value.includes('\0')) id = value
      else if (field === 'retry' && /^\d+$/.test(value)) state.retry = Math.min(+value, 2 ** 31 - 1)
    }
  }
}

/** A response body as chunks, also where streams are not async iterable (Safari). Leaving the loop cancels the body. */
export async function* chunks(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = body.getReader()
  try {
    for (let one = await reader.read(); !one.done; one = await reader.read()) yield one.value
  } finally {
    // A stream that broke cannot be cancelled either, and why it broke is already being thrown.
    await reader.cancel().catch(() => {})
  }
}
