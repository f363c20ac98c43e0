/** Where a stream begins, and whether there is room for it (section 6.4). */
import { asOrgId } from '#db/mightykey/ids.ts'
import * as eventRows from '#db/mightykey/run-events.ts'
import type { RunRow } from '#db/mightykey/runs.ts'
import { fail } from '#domain/mightykey/errors.ts'
import type { ServerSentEvent } from '#server/contract.ts'
import type { Reader } from '#server/database.ts'
import { isUuid } from '#server/ids.ts'

/** The number of the last event a reader says it has: a number or an event's id of this run; anything else is 0, the start. */
export async function resumePoint(db: Reader, run: RunRow, lastEventId: string | undefined): Promise<number> {
  const text = lastEventId?.trim() ?? ''
  if (/^\d{1,9}$/.test(text)) return Number(text) < run.next_seq ? Number(text) : 0
  if (!isUuid(text)) return 0
  return (await eventRows.sequenceOf(db, asOrgId(run.org_id), run.id, text)) ?? 0
}

/** Refuses a stream above the limit of its organisation; places become free when readers go, which is noticed at a heartbeat at the latest. */
export function assertRoomForStream(open: number, limit: number, heartbeatMs: number): void {
  if (open >= limit)
    throw fail('too_many_streams', undefined, { retryAfter: Math.max(1, Math.ceil(heartbeatMs / 1000)) })
}

export async function* noEvents(): AsyncGenerator<ServerSentEvent> {}
