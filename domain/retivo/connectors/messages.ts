/** What the connectors share: finding the messages in a body, and reading values nobody has checked. */
import type { Message } from '#domain/retivo/batches.ts'
import { refuse } from '#domain/retivo/errors.ts'
import { maxIdLength, occurredAt, readTime } from '#domain/retivo/events.ts'
import { toKey } from '#domain/retivo/tracking.ts'
import { isObject, type Json } from '#domain/retivo/traits.ts'

/** One message read; null = it is skipped. Never throws. */
export type ReadMessage = (message: Json, receivedAt: Date) => Message | null

const maxMessages = 500

/** The messages of a body: itself, or those of its list. Refuses with 400 more than a batch may have. */
export function messagesIn(body: Json, read: ReadMessage, receivedAt: Date): Message[] {
  const name = ['batch', 'events', 'data'].find((one) => Array.isArray(body[one]))
  const list = name === undefined ? [body] : (body[name] as unknown[])
  if (list.length > maxMessages) {
    throw refuse(`${name}`, `${name} has ${list.length} messages; at most ${maxMessages} are taken at once`)
  }
  return list.flatMap((one) => (isObject(one) ? (read(one, receivedAt) ?? []) : []))
}

/** The first of the values that can be the id of a user; numbers are taken as texts. */
export function userIdOf(...values: unknown[]): string | null {
  for (const value of values) {
    const id = typeof value === 'number' ? String(value) : value
    if (typeof id === 'string' && id.trim() !== '' && id.length <= maxIdLength) return id
  }
  return null
}

export const nameOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' && value.length <= maxIdLength ? value : null

/** An object; `{}` where there is none, null where there is something else. */
export function objectOf(value: unknown): Json | null {
  if (value === undefined || value === null) return {}
  return isObject(value) ? value : null
}

/** The first of the values that is a time. */
export const timeOf = (receivedAt: Date, ...values: unknown[]): Date =>
  occurredAt(values.map(readTime).find((time) => time !== null) ?? null, receivedAt)

export const keyOf = (source: string, id: unknown): string | null =>
  typeof id === 'string' && id !== '' ? toKey(`${source}:${id}`) : null

export const without = (properties: Json, isDropped: (name: string) => boolean): Json =>
  Object.fromEntries(Object.entries(properties).filter(([name]) => !isDropped(name)))

/** What a page view of any source is called. */
export const pageViewed = 'page_viewed'
