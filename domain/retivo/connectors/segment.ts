/** Messages as Segment sends them to a webhook destination. */
import type { Message } from '#domain/retivo/batches.ts'
import { keyOf, nameOf, objectOf, pageViewed, timeOf, userIdOf } from '#domain/retivo/connectors/messages.ts'
import { isObject, type Json } from '#domain/retivo/traits.ts'

/** `identify`, `track` and `page`; everything else is skipped. */
export function readSegment(message: Json, receivedAt: Date): Message | null {
  const userId = userIdOf(message.userId, message.anonymousId)
  if (userId === null) return null
  const at = timeOf(receivedAt, message.timestamp, message.originalTimestamp)
  if (message.type === 'identify') {
    const traits = traitsOf(message)
    return traits && { userId, at, key: null, event: null, traits }
  }
  const event = eventOf(message)
  return event && { userId, at, key: keyOf('segment', message.messageId), event, traits: null }
}

function traitsOf({ traits, context }: Json): Json | null {
  return objectOf(traits ?? (isObject(context) ? context.traits : undefined))
}

function eventOf(message: Json): Message['event'] {
  const properties = objectOf(message.properties)
  if (!properties) return null
  if (message.type === 'track') {
    const name = nameOf(message.event)
    return name === null ? null : { name, properties }
  }
  if (message.type !== 'page') return null
  const name = nameOf(message.name)
  return { name: pageViewed, properties: name === null ? properties : { ...properties, name } }
}
