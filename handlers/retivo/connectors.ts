import { messagesIn, type ReadMessage } from '#domain/retivo/connectors/messages.ts'
import { readMixpanel } from '#domain/retivo/connectors/mixpanel.ts'
import { readPosthog } from '#domain/retivo/connectors/posthog.ts'
import { readSegment } from '#domain/retivo/connectors/segment.ts'
import type { Source } from '#domain/retivo/events.ts'
import { ingest } from '#domain/retivo/ingestion.ts'
import type { ScoreScope } from '#domain/retivo/scoring.ts'
import type { Caller } from '#domain/retivo/system.ts'
import type { ConnectorsHandlers } from '#generated/retivo/handlers.ts'
import { ok } from '#server/reply.ts'

interface Input extends ScoreScope {
  body: Record<string, unknown>
  caller: Caller
  now: Date
}

const receive = (source: Source, read: ReadMessage) => async (input: Input) => {
  const { body, caller, now } = input
  const messages = messagesIn(body, read, now)
  const batch = { tenantId: caller.tenantId, mode: caller.mode, source, receivedAt: now, messages }
  const { accepted, created, profiled } = await ingest(input, batch)
  return ok({ accepted, users_upserted: new Set([...created, ...profiled]).size })
}

export const connectors: ConnectorsHandlers = {
  ingestSegment: receive('segment', readSegment),
  ingestPosthog: receive('posthog', readPosthog),
  ingestMixpanel: receive('mixpanel', readMixpanel),
}
