import { ingest } from '#domain/retivo/ingestion.ts'
import { toMessage } from '#domain/retivo/tracking.ts'
import type { EventsHandlers } from '#generated/retivo/handlers.ts'
import { ok } from '#server/reply.ts'

export const events: EventsHandlers = {
  async trackEvents({ body, caller, db, jobs, events, now }) {
    const { tenantId, mode } = caller
    const messages = body.events.map((event, index) => toMessage(event, index, now))
    const { accepted } = await ingest(
      { db, jobs, events },
      { tenantId, mode, source: 'api', receivedAt: now, messages },
    )
    return ok({ accepted, duplicates: messages.length - accepted })
  },
}
