/** Messages as Mixpanel has them: events, and updates of a profile. */
import type { Message } from '#domain/retivo/batches.ts'
import { keyOf, nameOf, objectOf, pageViewed, userIdOf, without } from '#domain/retivo/connectors/messages.ts'
import { occurredAt } from '#domain/retivo/events.ts'
import { isObject, type Json } from '#domain/retivo/traits.ts'

/** Events whose names do not begin with `$`, page views, and what sets properties of a profile. */
export function readMixpanel(message: Json, receivedAt: Date): Message | null {
  const properties = objectOf(message.properties)
  if (properties === null) return null
  const userId = userIdOf(properties.distinct_id, properties.$user_id, message.$user_id, message.$distinct_id)
  if (userId === null) return null
  const name = nameOf(message.event)
  const event = name === null ? null : eventOf(name, properties)
  const traits = traitsOf(name, message, properties)
  if (!event && !traits) return null
  const key = event && keyOf('mixpanel', properties.$insert_id)
  return { userId, at: timeOf(properties.time, receivedAt), key, event, traits }
}

const isOwn = (name: string): boolean =>
  name.startsWith('$') || name.startsWith('mp_') || ['token', 'distinct_id', 'time'].includes(name)

function eventOf(name: string, properties: Json): Message['event'] {
  if (name === '$mp_web_page_view') return { name: pageViewed, properties: without(properties, isOwn) }
  return name.startsWith('$') ? null : { name, properties: without(properties, isOwn) }
}

/** Reserved traits have a `$` that ours have not. */
const plain = (traits: Json): Json =>
  Object.fromEntries(Object.entries(traits).map(([name, value]) => [name.replace(/^\$/, ''), value]))

const profileNames = ['$email', '$name', '$first_name', '$last_name']

function traitsOf(name: string | null, message: Json, properties: Json): Json | null {
  const set = message.$set ?? properties.$set
  const own = isObject(set) ? plain(set) : null
  if (name !== '$identify') return own
  return { ...plain(without(properties, (one) => !profileNames.includes(one))), ...own }
}

/** From here on a number is in milliseconds; as seconds it would be in the year 33658. */
const leastMilliseconds = 1e12

function timeOf(value: unknown, receivedAt: Date): Date {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  if (typeof number !== 'number' || !Number.isFinite(number)) return receivedAt
  return occurredAt(new Date(number >= leastMilliseconds ? number : number * 1000), receivedAt)
}
