import type { ServerSentEvent, StreamItem } from '#server/contract.ts'

/** Line breaks inside a field would end it: a field's text is one line (HTML standard, server-sent events). */
const oneLine = (text: string): string => text.replace(/[\r\n]+/g, ' ')

/** One frame: comment, id, event, retry and data, and the empty line that ends it. Data of several lines becomes several data fields. */
export function eventFrame(event: ServerSentEvent): string {
  let frame = ''
  if (event.comment !== undefined) frame += `: ${oneLine(event.comment)}\n`
  if (event.id !== undefined) frame += `id: ${oneLine(event.id)}\n`
  if (event.event !== undefined) frame += `event: ${oneLine(event.event)}\n`
  if (event.retry !== undefined) frame += `retry: ${event.retry}\n`
  if (event.data !== undefined) {
    const text = typeof event.data === 'string' ? event.data : JSON.stringify(event.data)
    for (const line of text.split(/\r\n|\r|\n/)) frame += `data: ${line}\n`
  }
  return `${frame}\n`
}

/** The text of what a stream yields. */
export function eventFrames(item: StreamItem): string {
  if ('frames' in item) return item.frames
  if (!isList(item)) return eventFrame(item)
  let frames = ''
  for (const event of item) frames += eventFrame(event)
  return frames
}

const isList = (item: ServerSentEvent | readonly ServerSentEvent[]): item is readonly ServerSentEvent[] =>
  Array.isArray(item)
