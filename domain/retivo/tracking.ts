/** Events as `trackEvents` receives them. */
import type { Message } from '#domain/retivo/batches.ts'
import { refuse } from '#domain/retivo/errors.ts'
import { maxIdLength, occurredAt, readTime } from '#domain/retivo/events.ts'
import type { operations } from '#generated/retivo/types.ts'
import { hashToken } from '#server/crypto/tokens.ts'

export type TrackedEvent = operations['trackEvents']['requestBody']['content']['application/json']['events'][number]

/** The event as a message. Refuses with 400 ids and names that are too long to be found again. */
export function toMessage(event: TrackedEvent, index: number, receivedAt: Date): Message {
  assertShort(event.user_id, `events/${index}/user_id`)
  assertShort(event.event, `events/${index}/event`)
  return {
    userId: event.user_id,
    at: occurredAt(readTime(event.timestamp), receivedAt),
    key: event.idempotency_key === undefined ? null : toKey(event.idempotency_key),
    event: { name: event.event, properties: event.properties ?? {} },
    traits: null,
  }
}

function assertShort(value: string, path: string): void {
  if (value.length <= maxIdLength) return
  throw refuse(path, `${path} has ${value.length} characters; at most ${maxIdLength} are allowed`)
}

/** Long keys are kept as their hash: what is compared has to fit an index. */
export const toKey = (key: string): string => (key.length <= maxIdLength ? key : `sha256:${hashToken(key)}`)
