import { recordBadPing } from '#domain/thumbgate/telemetry/store.ts'
import type { Reply, Route } from '#server/contract.ts'
import type { Failure } from '#server/errors.ts'
import { noContent } from '#server/reply.ts'
import type { Around } from '#server/system.ts'

/** Refusals of bodies: too slow, too large, not as their headers say. */
const unreadable = new Set(['request_timeout', 'payload_too_large', 'unsupported_media_type'])

/** A beacon is never refused: what cannot be read is counted, what is too much is dropped, and everything is answered 204. */
export async function answerInstead(
  failure: Failure,
  { operationId }: Route,
  { database, log, now }: Around,
): Promise<Reply | undefined> {
  if (operationId !== 'recordTelemetryPing') return undefined
  if (unreadable.has(failure.code)) {
    try {
      await database.write((db) => recordBadPing(db, 'invalid_invocation', failure.message, now))
    } catch (error) {
      log.warn({ err: error }, 'a telemetry ping that could not be read could not be counted either')
    }
  }
  return noContent()
}
