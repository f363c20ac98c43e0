/** Messages as PostHog sends them: captured events, alone or inside the object of a webhook destination. */
import type { Message } from '#domain/retivo/batches.ts'
import { keyOf, nameOf, objectOf, pageViewed, timeOf, userIdOf, without } from '#domain/retivo/connectors/messages.ts'
import { isObject, type Json } from '#domain/retivo/traits.ts'

/** Events whose names do not begin with `$`, page views, and whatever sets properties of a person. */
export function readPosthog(given: Json, receivedAt: Date): Message | null {
  const message = unwrapped(given)
  const name = nameOf(message.event)
  const properties = objectOf(message.properties)
  const userId = userIdOf(message.distinct_id, properties?.distinct_id)
  if (name === null || properties === null || userId === null) return null
  const traits = personOf('$set', message, properties)
  const absentTraits = personOf('$set_once', message, properties)
  const event = eventOf(name, properties)
  if (!event && !traits && !absentTraits && name !== '$identify') return null
  const at = timeOf(receivedAt, message.timestamp, message.sent_at)
  const key = event && keyOf('posthog', message.uuid)
  return { userId, at, key, event, traits: traits ?? (event ? null : {}), absentTraits }
}

function unwrapped(message: Json): Json {
  const inner = isObject(message.data) && typeof message.event !== 'string' ? message.data : message
  return isObject(inner.event) ? inner.event : inner
}

const personOf = (name: '$set' | '$set_once', message: Json, properties: Json): Json | null => {
  const found = properties[name] ?? message[name]
  return isObject(found) ? found : null
}

function eventOf(name: string, properties: Json): Message['event'] {
  if (name.startsWith('$') && name !== '$pageview') return null
  const url = properties.$current_url
  const kept = without(properties, (one) => one.startsWith('$'))
  return {
    name: name === '$pageview' ? pageViewed : name,
    properties: url === undefined ? kept : { ...kept, url },
  }
}
