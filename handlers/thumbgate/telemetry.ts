import { fail } from '#domain/thumbgate/errors.ts'
import { objectIn, textOf } from '#domain/thumbgate/provider-events.ts'
import { normalisePing } from '#domain/thumbgate/telemetry/ping.ts'
import { recordBadPing, recordTelemetry } from '#domain/thumbgate/telemetry/store.ts'
import type { TelemetryHandlers } from '#generated/thumbgate/handlers.ts'
import { parseJson } from '#server/http/body.ts'
import { noContent } from '#server/reply.ts'

export const telemetry: TelemetryHandlers = {
  async recordTelemetryPing({ body, request, step, log, now }) {
    const ping = pingIn(body)
    const userAgent = request.headers['user-agent']
    try {
      await step('record', ({ db }) =>
        ping
          ? recordTelemetry(db, normalisePing(ping, typeof userAgent === 'string' ? userAgent : undefined, now))
          : recordBadPing(db, 'invalid_invocation', 'The ping is no JSON object', now),
      )
    } catch (error) {
      log.warn({ err: error }, 'a telemetry ping could not be recorded')
      await step('fail', ({ db }) => recordBadPing(db, 'system_failure', 'The ping could not be stored', now)).catch(
        (cause: unknown) => log.warn({ err: cause }, 'nor could it be counted'),
      )
    }
    return noContent()
  },
}

/** The object that was sent; undefined where it is none, or holds what no database can. An empty ping says nothing, which is allowed. */
function pingIn(body: Buffer): Record<string, unknown> | undefined {
  const text = textOf(body)?.trim()
  if (text === undefined) return undefined
  try {
    return objectIn(text === '' ? {} : parseJson(Buffer.from(text), fail))
  } catch {
    return undefined
  }
}
